const ODD_SPACE = /[^\S ]|\s\s/;

/** The words with one space between them, and none around them. */
export function oneLine(text: string): string {
  return (ODD_SPACE.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
