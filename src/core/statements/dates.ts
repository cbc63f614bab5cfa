import { dayNumber } from '../decision/dates.ts';

/** Dates in English prose, as ISO text. No clock: today is passed in where it matters. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:19|20)\d{2}`;

const ANY_YEAR = new RegExp(YEAR);
const ISO = new RegExp(String.raw`\b(${YEAR})-(\d{2})-(\d{2})\b`);
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH}),? (${YEAR})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH}) (\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\b`, 'i');
const MONTH_YEAR = new RegExp(String.raw`\b(${MONTH}),? (?:of )?(${YEAR})\b`, 'i');
const QUARTER = new RegExp(String.raw`\bQ([1-4]) (?:of )?(${YEAR})\b`, 'i');
const SEASON = new RegExp(
  String.raw`\b(spring|summer|autumn|fall|winter)(?: \w+)? (?:of )?(${YEAR})\b|\b(${YEAR}) (spring|summer|autumn|fall|winter)\b`,
  'i',
);
const BARE_YEAR = new RegExp(String.raw`(?<![\d.,/$€£-])\b(${YEAR})\b(?![\d/%-]|[.,]\d)`);
const SEASON_END: Record<string, number> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 12 };

/** The last day of the first period with a year that the text names, ISO; undefined when it names none. */
export function readDate(text: string): string | undefined {
  if (!ANY_YEAR.test(text)) return undefined;
  const iso = ISO.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return isoOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return isoOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2]));
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return endOfMonth(Number(monthYear[2]), monthOf(monthYear[1]!));
  const quarter = QUARTER.exec(text);
  if (quarter) return endOfMonth(Number(quarter[2]), Number(quarter[1]) * 3);
  const season = SEASON.exec(text);
  if (season) {
    return endOfMonth(Number(season[2] ?? season[3]), SEASON_END[(season[1] ?? season[4])!.toLowerCase()]!);
  }
  const year = BARE_YEAR.exec(text);
  return year ? endOfMonth(Number(year[1]), 12) : undefined;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function endOfMonth(year: number, month: number): string | undefined {
  return isoOf(year, month, daysInMonth(year, month));
}

function isoOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from one ISO date to another, negative when `to` is earlier; undefined when one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}
