import type { ComparedScore, ComparedVariant, ReadinessResult } from '../../protocol/index.ts';
import { linear, ticks } from './charts/axis.ts';
import { Place, Scroll, Section } from './host.tsx';
import { dollars, number, percent, sentence } from './words.ts';

type Result = ReadinessResult['comparison'];

const OUTCOME = {
  win: 'the tuned variant wins',
  loss: 'the tuned variant loses',
  inconclusive: 'no difference shown',
  none: 'nothing to hold against each other yet',
} as const;

/** The experiments, overall and by slice, and beside their quality what they cost in time and money. */
export function Comparison({ result }: { readonly result: ReadinessResult }) {
  const { comparison } = result;
  if (comparison.variants.length === 0) return null;
  return (
    <Section id="comparison" title="Experiments compared" summary={OUTCOME[comparison.outcome]}>
      {comparison.why !== undefined && <p>{sentence(comparison.why)}</p>}
      <Scores comparison={comparison} />
      <Costs comparison={comparison} />
      <Pairs pairs={comparison.pairs ?? []} />
      {comparison.problems.length > 0 && (
        <ul class="problems" aria-label="What makes the comparison uneven">
          {comparison.problems.map((problem) => (
            <li key={problem}>{sentence(problem)}</li>
          ))}
        </ul>
      )}
      {comparison.missing.length > 0 && <p class="quiet">Not measured: {comparison.missing.join(', ')}.</p>}
    </Section>
  );
}

interface Mark {
  readonly variant: ComparedVariant;
  readonly score: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly n: number | null;
}

interface Group {
  readonly name: string;
  readonly critical: boolean;
  readonly duel: ComparedScore | undefined;
  readonly marks: readonly Mark[];
}

/** Overall first, then the declared slices. */
function groupsOf({ variants, metric, overall, slices = [] }: Result): Group[] {
  const names = new Set([
    ...slices.map(({ name }) => name),
    ...variants.flatMap((variant) => Object.keys(variant.slices)),
  ]);
  const whole: Group = {
    name: 'Overall',
    critical: false,
    duel: overall,
    marks: variants.flatMap((variant) =>
      variant.score === null ? [] : [{ variant, score: variant.score, interval: variant.interval, n: variant.n }],
    ),
  };
  const parts = [...names].map((name): Group => {
    const declared = slices.find((slice) => slice.name === name);
    return {
      name,
      critical: declared?.critical ?? false,
      duel: declared?.duel,
      marks: variants.flatMap((variant) => {
        const scores = variant.slices[name];
        const score = metric ? scores?.[metric] : undefined;
        if (score === undefined) return [];
        return [{ variant, score, interval: variant.sliceIntervals?.[name] ?? null, n: scores?.['n'] ?? null }];
      }),
    };
  });
  return [whole, ...parts].filter(({ marks }) => marks.length > 0);
}

const ROW = 20;
/** Room at both ends for half a mark, in percent. */
const EDGE = 4;

/** Each score as a mark with its 95% interval, on one scale for all groups. The numbers stand beside the marks. */
function Scores({ comparison }: { readonly comparison: Result }) {
  const groups = groupsOf(comparison);
  if (groups.length === 0) return null;
  const ends = groups.flatMap(({ marks }) =>
    marks.flatMap(({ score, interval }) => [interval?.low ?? score, interval?.high ?? score]),
  );
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  // In percent of the column: it may have any width, and the marks keep their size.
  const percentOf = linear(low, high, EDGE, 100 - EDGE);
  const x = (score: number) => `${percentOf(score)}%`;
  const grid = ticks(low, high, 5);
  return (
    <Scroll label="Scores by slice">
      <table class="scores">
        <caption>
          {comparison.metric ?? 'Score'} with its 95% interval
          <span class="keys" aria-hidden="true">
            <span class="key untuned" /> untuned <span class="key tuned" /> tuned
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Experiment</th>
            <th scope="col" class="amount">
              {comparison.metric ?? 'Score'}
            </th>
            <th scope="col" class="amount spare">
              95% interval
            </th>
            <th scope="col" class="amount spare">
              n
            </th>
            <td class="chart-cell">
              <svg class="chart" height={ROW} aria-hidden="true">
                {grid.map((value) => (
                  <text key={value} class="tick" x={x(value)} y={ROW - 5} text-anchor="middle">
                    {number(value)}
                  </text>
                ))}
              </svg>
            </td>
          </tr>
        </thead>
        {groups.map(({ name, critical, duel, marks }) => (
          <tbody key={name}>
            <tr class="group-row">
              <th scope="rowgroup" colSpan={5}>
                {name} {critical && <span class="pill">critical</span>}
                {duel && <span class={`duel ${duel.outcome}`}>{OUTCOME_WORD[duel.outcome]}</span>}
              </th>
            </tr>
            {marks.map(({ variant, score, interval, n }) => (
              <tr key={variant.name} class={variant.tuned ? 'tuned' : 'untuned'}>
                <th scope="row">{variant.name}</th>
                <td class="amount">{scoreText(score)}</td>
                <td class="amount quiet spare">
                  {interval ? `${scoreText(interval.low)} to ${scoreText(interval.high)}` : '–'}
                </td>
                <td class="amount quiet spare">{n === null ? '–' : number(n)}</td>
                <td class="chart-cell">
                  <svg class="chart" height={ROW} aria-hidden="true">
                    {grid.map((value) => (
                      <line key={value} class="grid" x1={x(value)} x2={x(value)} y1="0" y2={ROW} />
                    ))}
                    {interval && (
                      <line class="interval" x1={x(interval.low)} x2={x(interval.high)} y1={ROW / 2} y2={ROW / 2} />
                    )}
                    {variant.tuned ? (
                      <rect
                        class="mark"
                        x={x(score)}
                        y={ROW / 2 - 4.5}
                        width="9"
                        height="9"
                        transform="translate(-4.5 0)"
                      />
                    ) : (
                      <circle class="mark" cx={x(score)} cy={ROW / 2} r="5" />
                    )}
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Scroll>
  );
}

/** Shares with as many digits as their neighbours, so that columns line up. */
const scoreText = (score: number): string => (Math.abs(score) <= 1 ? score.toFixed(3) : number(score));

const OUTCOME_WORD = {
  win: '▲ tuned is better',
  loss: '▼ tuned is worse',
  inconclusive: '≈ no difference shown',
} as const;

/** Latency and cost beside quality, each with its change from the best untuned variant. */
function Costs({ comparison }: { readonly comparison: Result }) {
  const { variants, untuned } = comparison;
  const base = variants.find(({ name }) => name === untuned);
  const rate = (variant: ComparedVariant, name: string) => (variant['rates'] as Record<string, number>)?.[name];
  const measured = (read: (variant: ComparedVariant) => unknown) =>
    variants.some((variant) => read(variant) !== undefined && read(variant) !== null);
  const columns: {
    readonly name: string;
    cell(variant: ComparedVariant): string;
    from?(v: ComparedVariant): number | null | undefined;
  }[] = [
    ...['p50_ms', 'p95_ms']
      .filter((key) => measured((variant) => variant.latency[key]))
      .map((key) => ({
        name: `${key.slice(0, 3)} latency`,
        cell: ({ latency }: ComparedVariant) => (latency[key] === undefined ? '–' : `${number(latency[key])} ms`),
        from: ({ latency }: ComparedVariant) => latency[key],
      })),
    ...(measured(({ costPerCall }) => costPerCall)
      ? [
          {
            name: 'a thousand calls',
            cell: ({ costPerCall }: ComparedVariant) => (costPerCall === null ? '–' : dollars(costPerCall * 1000)),
            from: ({ costPerCall }: ComparedVariant) => costPerCall,
          },
        ]
      : []),
    ...(['schema_failure', 'retry'] as const)
      .filter((key) => measured((variant) => rate(variant, key)))
      .map((key) => ({
        name: key === 'retry' ? 'repeated' : 'broken schema',
        cell: (variant: ComparedVariant) => (rate(variant, key) === undefined ? '–' : percent(rate(variant, key)!)),
      })),
  ];
  return (
    <Scroll label="Quality, latency and cost">
      <table class="costs">
        <caption>Quality beside latency and cost</caption>
        <thead>
          <tr>
            <th scope="col">Experiment</th>
            <th scope="col" class="amount">
              {comparison.metric ?? 'score'}
            </th>
            {columns.map(({ name }) => (
              <th scope="col" class="amount" key={name}>
                {name}
              </th>
            ))}
            <th scope="col">targets</th>
          </tr>
        </thead>
        <tbody>
          {variants.map((variant) => (
            <tr key={variant.name} class={variant.tuned ? 'tuned' : 'untuned'}>
              <th scope="row">
                {variant.from ? (
                  <Place path={variant.from.path} range={variant.from.range}>
                    {variant.name}
                  </Place>
                ) : (
                  variant.name
                )}
                <br />
                <span class="quiet">
                  {variant.variant ?? 'variant not stated'}
                  {variant.evalSet !== null && ` · ${variant.evalSet}`}
                </span>
              </th>
              <td class="amount">{variant.score === null ? '–' : scoreText(variant.score)}</td>
              {columns.map(({ name, cell, from }) => (
                <td class="amount" key={name}>
                  {cell(variant)}
                  {from && variant !== base && base && <span class="change">{change(from(variant), from(base))}</span>}
                </td>
              ))}
              <td>{variant.meetsTargets === null ? '–' : variant.meetsTargets ? '✓ met' : '✗ missed'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Variants that answered the same test cases, case by case. */
function Pairs({ pairs }: { readonly pairs: NonNullable<Result['pairs']> }) {
  if (pairs.length === 0) return null;
  return (
    <Scroll label="Pairs, case by case">
      <table class="costs">
        <caption>Case by case on the same test cases</caption>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col" class="amount">
              better
            </th>
            <th scope="col" class="amount">
              worse
            </th>
            <th scope="col" class="amount">
              same
            </th>
            <th scope="col" class="amount">
              win rate
            </th>
            <th scope="col" class="amount">
              95% interval
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ first, second, wins, losses, ties, share, interval }) => (
            <tr key={`${first} ${second}`}>
              <th scope="row">
                {first} <span class="quiet">against</span> {second}
              </th>
              <td class="amount">{number(wins)}</td>
              <td class="amount">{number(losses)}</td>
              <td class="amount">{number(ties)}</td>
              <td class="amount">{share === null ? '–' : percent(share)}</td>
              <td class="amount quiet">{interval ? `${percent(interval.low)} to ${percent(interval.high)}` : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function change(value: number | null | undefined, base: number | null | undefined): string {
  if (value === null || value === undefined || !base) return '';
  const share = Math.round((value / base - 1) * 100);
  return share === 0 ? '±0%' : `${share > 0 ? '+' : '−'}${Math.abs(share)}%`;
}
