/** A typed answer as the value the contract would hold: a number, yes, no, or words. Undefined when empty. */
export function parseAnswer(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (/^[+-]?\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed);
  const word = trimmed.toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  if (word === 'no' || word === 'false') return false;
  return trimmed;
}
