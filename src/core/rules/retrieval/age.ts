import { daysBetween } from '../../statements/dates.ts';
import type { Statement } from '../../statements/types.ts';

/** Days a statement is past its end, or old; undefined when it gives no date or lies in the future. */
export function ageOf({ date }: Statement, today: string | undefined): number | undefined {
  if (date === undefined || today === undefined) return undefined;
  const days = daysBetween(date, today);
  return days !== undefined && days > 0 ? days : undefined;
}

/** A statement is stale once its last day has passed, or once it is older than the half-life of its kind. */
export function isStale(statement: Statement, today: string | undefined): boolean {
  const age = ageOf(statement, today);
  return age !== undefined && (statement.expires === true || age > statement.halfLifeDays);
}

/** `3 days`, `5 weeks`, `14 months`, `2 years`. */
export function describeDays(days: number): string {
  const [amount, unit] =
    days < 21
      ? [days, 'day']
      : days < 70
        ? [Math.round(days / 7), 'week']
        : days < 700
          ? [Math.round(days / 30), 'month']
          : [Math.round(days / 365), 'year'];
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
