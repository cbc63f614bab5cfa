import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Range } from '../../protocol/index.ts';
import { Place } from './host.tsx';
import { dollars, number } from './words.ts';

/**
 * Charts are SVG in the theme's colours. Each is a figure with a sentence that says what it shows and, where the marks
 * alone do not carry the numbers, a table of them.
 */

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as shown. */
  readonly text: string;
  /** Indent, in levels. */
  readonly depth?: number;
  readonly place?: { readonly path: string; readonly range: Range };
}

/** A table whose last column is a bar: numbers and chart in one. */
export function Bars({
  title,
  unit,
  rows,
}: {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Bar[];
}) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">{unit}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // Labels repeat (two sections may have one title), so the place in the list is the key.
          <tr key={index}>
            <th scope="row" class={`depth-${row.depth ?? 0}`}>
              {row.place ? (
                <Place path={row.place.path} range={row.place.range}>
                  {row.label}
                </Place>
              ) : (
                row.label
              )}
            </th>
            <td class="bar-value">{row.text}</td>
            <td class="bar-cell">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar" x="0" y="0" width={(100 * row.value) / most} height="8" rx="1" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const WIDTH = 480;
const HEIGHT = 220;
const MARGIN = { top: 12, right: 16, bottom: 32, left: 64 };

/** Round values that span a domain: about `count` of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  const values: number[] = [];
  for (let index = Math.ceil(low / step - 1e-9); index * step <= high + step * 1e-9; index++)
    values.push(index * step || 0);
  return values;
}

export interface BreakEvenProps {
  /** Dollars before the first call. */
  readonly upfront: number;
  /** Dollars a month that are saved, and spent on upkeep. */
  readonly saving: number;
  readonly upkeep: number;
  /** Null when it never breaks even. */
  readonly breakEvenMonths: number | null;
  readonly horizonMonths: number | null;
  readonly children?: ComponentChildren;
}

/** Money gained or lost by month: the line, and the band between half and double of the saving. */
export function BreakEven({ upfront, saving, upkeep, breakEvenMonths, horizonMonths }: BreakEvenProps) {
  const id = useId();
  const months = Math.min(60, Math.max(12, horizonMonths ?? 0, Math.ceil((breakEvenMonths ?? 0) * 1.5)));
  const at = (month: number, factor: number) => -upfront + month * (saving * factor - upkeep);
  const ends = [at(months, 0.5), at(months, 1), at(months, 2), -upfront, 0];
  const low = Math.min(...ends);
  // Double the saving may dwarf the rest: it runs out of the frame rather than flatten the line.
  const high = Math.max(0, at(months, 1), Math.min(at(months, 2), Math.max(at(months, 1) * 1.6, upfront)));
  const x = (month: number) => MARGIN.left + (month / months) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (value: number) =>
    HEIGHT - MARGIN.bottom - ((value - low) / (high - low || 1)) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const point = (month: number, factor: number) => `${x(month).toFixed(1)},${y(at(month, factor)).toFixed(1)}`;
  const title =
    breakEvenMonths === null
      ? 'It never breaks even: upkeep eats the saving.'
      : `It breaks even after ${number(breakEvenMonths, 1)} months.`;
  const sampled = ticks(0, months, 6);
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>Break-even: money gained or lost by month</title>
        <desc id={`${id}-desc`}>{title} The table below holds the numbers.</desc>
        <clipPath id={`${id}-frame`}>
          <rect
            x={MARGIN.left}
            y={MARGIN.top}
            width={WIDTH - MARGIN.left - MARGIN.right}
            height={HEIGHT - MARGIN.top - MARGIN.bottom}
          />
        </clipPath>
        {ticks(low, high, 5).map((value) => (
          <g key={value}>
            <line
              class={value === 0 ? 'axis' : 'grid'}
              x1={MARGIN.left}
              x2={WIDTH - MARGIN.right}
              y1={y(value)}
              y2={y(value)}
            />
            <text class="tick" x={MARGIN.left - 8} y={y(value)} dy="0.32em" text-anchor="end">
              {dollars(value)}
            </text>
          </g>
        ))}
        {sampled.map((month) => (
          <text key={month} class="tick" x={x(month)} y={HEIGHT - 12} text-anchor="middle">
            {number(month)}
            {month === 0 && ' months'}
          </text>
        ))}
        <g clip-path={`url(#${id}-frame)`}>
          <polygon class="band" points={`${point(0, 1)} ${point(months, 2)} ${point(months, 0.5)}`} />
          <polyline class="line" points={`${point(0, 1)} ${point(months, 1)}`} />
        </g>
        {horizonMonths !== null && horizonMonths <= months && (
          <line
            class="horizon"
            x1={x(horizonMonths)}
            x2={x(horizonMonths)}
            y1={MARGIN.top}
            y2={HEIGHT - MARGIN.bottom}
          />
        )}
        {breakEvenMonths !== null && breakEvenMonths <= months && (
          <circle class="dot" cx={x(breakEvenMonths)} cy={y(0)} r="5" />
        )}
      </svg>
      <figcaption>
        {title} <span class="quiet">The band is half to double the saving; months run to the right.</span>
      </figcaption>
      <details class="numbers">
        <summary>The numbers</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Half the saving</th>
              <th scope="col">As stated</th>
              <th scope="col">Double</th>
            </tr>
          </thead>
          <tbody>
            {sampled.map((month) => (
              <tr key={month}>
                <th scope="row">{number(month)}</th>
                <td>{dollars(at(month, 0.5))}</td>
                <td>{dollars(at(month, 1))}</td>
                <td>{dollars(at(month, 2))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
