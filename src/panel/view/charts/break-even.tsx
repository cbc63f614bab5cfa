import { useId } from 'preact/hooks';
import { dollars, months as monthsText, number } from '../words.ts';
import { linear, ticks } from './axis.ts';
import { Numbers } from './numbers.tsx';

const WIDTH = 460;
const HEIGHT = 240;
const MARGIN = { top: 18, right: 64, bottom: 24, left: 60 };
const RIGHT = WIDTH - MARGIN.right;
const BOTTOM = HEIGHT - MARGIN.bottom;

/** Further out a promise means little. */
const MOST_MONTHS = 60;

export interface BreakEvenProps {
  /** Dollars before the first call. */
  readonly upfront: number;
  /** Dollars a month that are saved, and spent on upkeep. */
  readonly saving: number;
  readonly upkeep: number;
  /** Null when it never breaks even. */
  readonly breakEvenMonths: number | null;
  readonly horizonMonths: number | null;
}

/** Money gained or lost by month: the line, and the band between half and double of the saving. */
export function BreakEven({ upfront, saving, upkeep, breakEvenMonths, horizonMonths }: BreakEvenProps) {
  const id = useId();
  const wanted = Math.max(12, horizonMonths ?? 0, Math.ceil((breakEvenMonths ?? 0) * 1.5));
  const months = Math.min(MOST_MONTHS, wanted);
  const at = (month: number, factor: number) => -upfront + month * (saving * factor - upkeep);
  const low = Math.min(at(months, 0.5), at(months, 1), -upfront, 0);
  // Double the saving may dwarf the rest: it runs out of the frame rather than flatten the line.
  const double = Math.min(at(months, 2), Math.max(at(months, 1) * 1.6, upfront));
  const high = Math.max(0, at(months, 1), double);
  const x = linear(0, months, MARGIN.left, RIGHT);
  const y = linear(low, high, BOTTOM, MARGIN.top);
  const inFrame = (value: number) => value >= low - 1e-9 && value <= high + 1e-9;
  const point = (month: number, factor: number) => `${x(month)},${y(at(month, factor))}`;
  const sentence =
    breakEvenMonths === null
      ? 'It never pays: upkeep eats the saving.'
      : `It pays after ${monthsText(breakEvenMonths)}${
          horizonMonths === null ? '' : breakEvenMonths <= horizonMonths ? ', within' : ', beyond'
        }${horizonMonths === null ? '' : ` the horizon of ${monthsText(horizonMonths)}`}.`;
  const sampled = ticks(0, months, 6);
  const lines = [
    { factor: 2, name: 'double' },
    { factor: 1, name: 'as stated' },
    { factor: 0.5, name: 'half' },
  ].filter(({ factor }) => inFrame(at(months, factor)));
  const labels = spread(lines.map(({ factor, name }) => ({ name, y: y(at(months, factor)) })));
  return (
    <figure class="chart break-even">
      <figcaption>
        <b>{sentence}</b>{' '}
        <span class="quiet">Money gained or lost by month; the band spans half to double the saving.</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>Break-even: money gained or lost by month</title>
        <desc id={`${id}-desc`}>
          {sentence} It begins at {dollars(-upfront)} and stands at {dollars(at(months, 1))} after {months} months; at
          half the saving at {dollars(at(months, 0.5))}, at double at {dollars(at(months, 2))}. The table holds the
          numbers.
        </desc>
        <clipPath id={`${id}-frame`}>
          <rect x={MARGIN.left} y={MARGIN.top} width={RIGHT - MARGIN.left} height={BOTTOM - MARGIN.top} />
        </clipPath>
        {ticks(low, high, 6).map((value) => (
          <g key={value}>
            <line class={value === 0 ? 'axis' : 'grid'} x1={MARGIN.left} x2={RIGHT} y1={y(value)} y2={y(value)} />
            <text class="tick" x={MARGIN.left - 8} y={y(value)} dy="0.32em" text-anchor="end">
              {dollars(value)}
            </text>
          </g>
        ))}
        {sampled.map((month) => (
          <text key={month} class="tick" x={x(month)} y={BOTTOM + 16} text-anchor="middle">
            {number(month)}
          </text>
        ))}
        <text class="tick" x={MARGIN.left - 8} y={BOTTOM + 16} text-anchor="end">
          months
        </text>
        <g clip-path={`url(#${id}-frame)`}>
          <polygon class="band" points={`${point(0, 1)} ${point(months, 2)} ${point(months, 0.5)}`} />
          <polyline class="edge" points={`${point(0, 1)} ${point(months, 2)}`} />
          <polyline class="edge" points={`${point(0, 1)} ${point(months, 0.5)}`} />
          <polyline class="line" points={`${point(0, 1)} ${point(months, 1)}`} />
        </g>
        {labels.map(({ name, y: at }) => (
          <text key={name} class="tick" x={RIGHT + 6} y={at} dy="0.32em">
            {name}
          </text>
        ))}
        {!inFrame(at(months, 2)) && (
          <text
            class="tick"
            x={x((high + upfront) / (saving * 2 - upkeep)) - 6}
            y={MARGIN.top}
            dy="0.8em"
            text-anchor="end"
          >
            double
          </text>
        )}
        {horizonMonths !== null && horizonMonths <= months && (
          <>
            <line class="horizon" x1={x(horizonMonths)} x2={x(horizonMonths)} y1={MARGIN.top} y2={BOTTOM} />
            <text class="tick" x={x(horizonMonths)} y={MARGIN.top - 4} text-anchor="middle">
              horizon
            </text>
          </>
        )}
        {breakEvenMonths !== null && breakEvenMonths <= months && (
          <circle class="dot" cx={x(breakEvenMonths)} cy={y(0)} r="5" />
        )}
      </svg>
      <Numbers
        columns={['Month', 'Half the saving', 'As stated', 'Double']}
        rows={sampled.map((month) => [number(month), ...[0.5, 1, 2].map((factor) => dollars(at(month, factor)))])}
      />
    </figure>
  );
}

/** Labels one above the other, from the top down, kept a line apart. */
function spread(labels: readonly { readonly name: string; readonly y: number }[]): { name: string; y: number }[] {
  let last = Number.NEGATIVE_INFINITY;
  return labels.map(({ name, y }) => {
    last = Math.max(y, last + 13);
    return { name, y: last };
  });
}
