import { useId } from 'preact/hooks';
import type { DatasetProfile } from '../../../protocol/index.ts';
import { number } from '../words.ts';
import { linear } from './axis.ts';
import { Numbers } from './numbers.tsx';

export type HistogramData = NonNullable<DatasetProfile['tokens']>['input'];

const WIDTH = 320;
const HEIGHT = 132;
const MARGIN = { top: 18, bottom: 20 };
/** Labels that fit below the columns. */
const MOST_LABELS = 8;

interface Column {
  /** Both ends inclusive. */
  readonly from: number;
  readonly upTo: number;
  readonly count: number;
}

/** Buckets double; those without rows, which the data leaves out, are columns too. */
export function columns({ buckets }: HistogramData): Column[] {
  const first = buckets[0]?.upTo ?? 1;
  const last = buckets[buckets.length - 1]?.upTo ?? 0;
  const counts = new Map(buckets.map(({ upTo, count }) => [upTo, count]));
  const found: Column[] = [];
  for (let upTo = first; upTo <= last; upTo *= 2) {
    found.push({ from: upTo <= 1 ? 0 : upTo / 2 + 1, upTo, count: counts.get(upTo) ?? 0 });
  }
  return found;
}

/** How many rows have how many tokens, in columns that double in width. */
export function Histogram({ title, data }: { readonly title: string; readonly data: HistogramData }) {
  const id = useId();
  const bars = columns(data);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const y = linear(0, most, HEIGHT - MARGIN.bottom, MARGIN.top);
  const step = WIDTH / Math.max(bars.length, 4);
  const every = Math.ceil(bars.length / MOST_LABELS);
  const peak = bars.find(({ count }) => count === most)!;
  const summary = `On average ${number(data.mean, 0)}, at most ${number(data.max)}.`;
  return (
    <figure class="chart histogram">
      <figcaption>
        <b>{title}</b>
        <br />
        <span class="quiet">{summary}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}, in tokens</title>
        <desc id={`${id}-desc`}>
          {summary} Most rows, {number(most)}, have {number(peak.from)} to {number(peak.upTo)} tokens. The table holds
          the numbers.
        </desc>
        {bars.map(({ upTo, count }, index) => (
          <g key={upTo}>
            <rect
              class="bar"
              x={index * step + 2}
              y={Math.min(y(count), HEIGHT - MARGIN.bottom - (count > 0 ? 2 : 0))}
              width={step - 4}
              height={count > 0 ? Math.max(2, HEIGHT - MARGIN.bottom - y(count)) : 0}
            />
            {count > 0 && (
              <text
                class="tick"
                x={(index + 0.5) * step}
                y={Math.min(y(count), HEIGHT - MARGIN.bottom - 2) - 4}
                text-anchor="middle"
              >
                {number(count)}
              </text>
            )}
            {index % every === 0 && (
              <text class="tick" x={(index + 0.5) * step} y={HEIGHT - 6} text-anchor="middle">
                ≤{compact(upTo)}
              </text>
            )}
          </g>
        ))}
        <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT - MARGIN.bottom} y2={HEIGHT - MARGIN.bottom} />
      </svg>
      <Numbers
        columns={['Tokens', 'Rows']}
        rows={bars.map(({ from, upTo, count }) => [
          from === upTo ? number(upTo) : `${number(from)} to ${number(upTo)}`,
          number(count),
        ])}
      />
    </figure>
  );
}

/** 2048 as 2k: column edges are powers of two. */
function compact(tokens: number): string {
  if (tokens >= 1 << 20) return `${tokens >> 20}M`;
  return tokens >= 1024 ? `${tokens >> 10}k` : String(tokens);
}
