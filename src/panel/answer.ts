import type { Question } from '../protocol/index.ts';

type Asked = Pick<Question, 'field' | 'input'>;

const NUMBER = /^[+-]?\d+(?:[\d,_ ]*\d)?(?:\.\d+)?$/;
const DURATION = /^\d+(?:\.\d+)?\s?(?:h|d|w|mo|y)$/;

/** Lists whose entries are mappings: the key that a plain word fills. */
const ENTRY_KEY: Readonly<Record<string, string>> = {
  inputs: 'name',
  metrics: 'name',
  abstain: 'when',
  knowledge: 'what',
  'evidence.sources': 'name',
};

/**
 * A typed answer as the value the contract would hold: a number, a share, a duration, a list, yes, no, or words. Undefined
 * when it is empty, or not of the kind that was asked for.
 */
export function parseAnswer(text: string, { field, input }: Asked = { field: '' }): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (input) {
    case 'number':
      return parseNumber(trimmed);
    case 'share':
      return parseShare(trimmed);
    case 'duration':
      return DURATION.test(trimmed) ? trimmed.replace(/\s/, '') : undefined;
    case 'list':
      return parseList(trimmed, ENTRY_KEY[field]);
    default:
      return parseNumber(trimmed) ?? parseWord(trimmed);
  }
}

/** What an answer of this kind looks like, for people. */
export function answerHint({ field, input }: Asked): string {
  switch (input) {
    case 'number':
      return 'A number';
    case 'share':
      return 'A share such as 0.7 or 70%';
    case 'duration':
      return 'A duration such as 36h, 7d, 6w, 3mo or 1y';
    case 'list':
      return 'One or more, with commas between them';
    default:
      return `As ${field} says it in the contract`;
  }
}

function parseNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(/[,_ ]/g, '')) : undefined;
}

function parseShare(text: string): number | undefined {
  const percent = text.endsWith('%');
  const number = parseNumber(percent ? text.slice(0, -1).trimEnd() : text);
  if (number === undefined) return undefined;
  const share = percent ? shareOf(number) : number;
  return share >= 0 && share <= 1 ? share : undefined;
}

/** Percent as a share, without the dust of binary fractions. */
export const shareOf = (percent: number): number => Math.round(percent * 1e6) / 1e8;

function parseList(text: string, key: string | undefined): unknown[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 1 && /^(?:none|no)$/i.test(items[0]!)) return [];
  return key === undefined ? items : items.map((item) => ({ [key]: item }));
}

function parseWord(text: string): boolean | string {
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'true') return true;
  if (word === 'no' || word === 'false') return false;
  return text;
}
