/** The exit codes of every command. */
export const EXIT = {
  clean: 0,
  /** Findings at warning or above, or a verdict below what was required. */
  findings: 1,
  /** Wrong usage, an unreadable path, a bad configuration or contract. */
  usage: 2,
  /** A fault of the program itself. */
  fault: 3,
} as const;

/** Wrong usage, an unreadable path or a bad configuration; the message is for the user and names the place. */
export class UsageError extends Error {}
