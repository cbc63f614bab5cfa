import type { DatasetProfile } from './types.ts';

/** What is scanned of a dataset where it is held in memory as a whole, UTF-16 units or bytes. */
export const MAX_IN_MEMORY = 20_000_000;

/** The profile of the beginning of a file of `size` bytes: not complete, and with a finding that says so. */
export function scannedInPart(profile: DatasetProfile, size: number): DatasetProfile {
  const place = { line: 0, character: 0 };
  const left = Math.max(1, Math.round((size - MAX_IN_MEMORY) / 1e6));
  return {
    ...profile,
    complete: false,
    problems: { ...profile.problems, 'file/unreadable': 1 },
    findings: [
      {
        ruleId: 'file/unreadable',
        severity: 'information',
        message: `The first ${MAX_IN_MEMORY / 1e6} MB were scanned, the ${left} MB after them were not: \`rightlever dataset\` scans the whole file.`,
        range: { start: place, end: place },
        related: [],
        fixes: [],
      },
      ...profile.findings,
    ],
  };
}
