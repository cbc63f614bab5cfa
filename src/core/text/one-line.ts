const ODD_SPACE = /[^\S ]|\s\s/;

/** The words with one space between them, and none around them. */
export function oneLine(text: string): string {
  return (ODD_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** One line of at most so many UTF-16 units: cut after a word, with `…` for what is left out. */
export function shortened(text: string, most: number): string {
  const line = oneLine(text);
  if (line.length <= most) return line;
  const end = line.lastIndexOf(' ', most - 1);
  return `${line.slice(0, end > most / 2 ? end : most - 1)}…`;
}

/** Words of a file as a message shows them: in quotation marks, at most 80 UTF-16 units of them unless told. */
export function quoted(text: string, most = 80): string {
  return `"${shortened(text, most)}"`;
}
