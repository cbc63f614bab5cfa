import type { StatementKind } from './types.ts';

export interface Volatility {
  readonly kind: StatementKind;
  /** Words for messages: `a price`. */
  readonly name: string;
  /** Days until about half of such facts have changed. */
  readonly halfLifeDays: number;
  /** How soon such facts change, for messages. */
  readonly horizon: string;
  /** Loud at warning in a runtime prompt; the others are information. */
  readonly loud: boolean;
}

/**
 * How soon facts of a kind change. The order of magnitude (hours, weeks, months, years) is the project's own table
 * (`product`); seed 001 sets the line of six months beyond which a fact may stay where it is. From the most to the least
 * volatile: of several facts in one sentence the first names it.
 */
export const VOLATILITY: readonly Volatility[] = [
  { kind: 'stock', name: 'a stock level', halfLifeDays: 1, horizon: 'within hours or days', loud: true },
  { kind: 'promotion', name: 'a promotion', halfLifeDays: 21, horizon: 'within weeks', loud: true },
  { kind: 'rate', name: 'a rate', halfLifeDays: 45, horizon: 'within weeks or months', loud: true },
  { kind: 'price', name: 'a price', halfLifeDays: 60, horizon: 'within weeks or months', loud: true },
  { kind: 'hours', name: 'opening hours', halfLifeDays: 120, horizon: 'within months', loud: true },
  { kind: 'contact', name: 'contact data', halfLifeDays: 180, horizon: 'within months', loud: true },
  { kind: 'person', name: 'a person in a role', halfLifeDays: 180, horizon: 'within months', loud: false },
  { kind: 'date', name: 'a date', halfLifeDays: 180, horizon: 'when the day has passed', loud: false },
  { kind: 'model', name: 'a model name', halfLifeDays: 180, horizon: 'within months', loud: false },
  { kind: 'version', name: 'a version', halfLifeDays: 180, horizon: 'within months', loud: false },
  { kind: 'statistic', name: 'a figure', halfLifeDays: 365, horizon: 'within a year', loud: false },
  { kind: 'policy', name: 'a policy', halfLifeDays: 365, horizon: 'within months to a year', loud: false },
  { kind: 'link', name: 'a link', halfLifeDays: 540, horizon: 'within a year or two', loud: false },
  { kind: 'law', name: 'a legal rule', halfLifeDays: 1095, horizon: 'within years', loud: false },
  { kind: 'address', name: 'an address', halfLifeDays: 1095, horizon: 'within years', loud: false },
  {
    kind: 'organisation',
    name: 'a fact about an organisation',
    halfLifeDays: 1095,
    horizon: 'within years',
    loud: false,
  },
];

const byKind = new Map(VOLATILITY.map((row) => [row.kind, row]));

export function volatilityOf(kind: StatementKind): Volatility {
  return byKind.get(kind)!;
}

/** A marker such as "currently" or "this week" says that the fact is meant for now: its half-life is halved (`product`). */
export function halfLife(kind: StatementKind, marked: boolean): number {
  const { halfLifeDays } = volatilityOf(kind);
  return marked ? halfLifeDays / 2 : halfLifeDays;
}
