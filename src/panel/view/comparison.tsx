import type { ComparedVariant, ReadinessResult } from '../../protocol/index.ts';
import { Scroll, Section } from './host.tsx';
import { dollars, number } from './words.ts';

const OUTCOME = {
  win: 'the tuned variant wins',
  loss: 'the tuned variant loses',
  inconclusive: 'no difference shown',
  none: 'nothing to hold against each other yet',
} as const;

/** The experiments, overall and by slice: each score as a mark with its 95% interval, the numbers beside it. */
export function Comparison({ result }: { readonly result: ReadinessResult }) {
  const { comparison } = result;
  const { variants, metric, slices = [] } = comparison;
  if (variants.length === 0) return null;
  const scored = variants.filter((variant) => variant.score !== null);
  const bounds = scored.flatMap((variant) => [
    variant.interval?.low ?? variant.score!,
    variant.interval?.high ?? variant.score!,
  ]);
  const scale = { low: Math.min(...bounds), high: Math.max(...bounds) };
  return (
    <Section id="comparison" title="Experiments compared" summary={OUTCOME[comparison.outcome]}>
      {comparison.why !== undefined && <p>{comparison.why}</p>}
      <Scroll label="Experiments compared, table">
        <table class="comparison">
          <caption>
            {metric ?? 'Score'} with its 95% interval{slices.length > 0 && ', and by slice'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Experiment</th>
              <th scope="col">Eval set</th>
              <th scope="col">{metric ?? 'Score'}</th>
              <td />
              {slices.map((slice) => (
                <th scope="col" key={slice.name}>
                  {slice.name}
                  {slice.critical && <span class="quiet"> (critical)</span>}
                </th>
              ))}
              <th scope="col">p95</th>
              <th scope="col">A thousand calls</th>
            </tr>
          </thead>
          <tbody>
            {variants.map((variant) => (
              <tr key={variant.name} class={variant.tuned ? 'tuned' : undefined}>
                <th scope="row">
                  {variant.name}
                  <br />
                  <span class="quiet">{variant.variant ?? 'variant not stated'}</span>
                </th>
                <td>
                  {variant.evalSet ?? '–'}
                  {variant.n !== null && (
                    <>
                      <br />
                      <span class="quiet">n = {number(variant.n)}</span>
                    </>
                  )}
                </td>
                <td class="bar-value">{variant.score === null ? '–' : number(variant.score, 3)}</td>
                <td class="interval-cell">
                  <IntervalMark variant={variant} scale={scale} />
                </td>
                {slices.map((slice) => (
                  <td class="bar-value" key={slice.name}>
                    {sliceScore(variant, slice.name, metric)}
                  </td>
                ))}
                <td class="bar-value">
                  {variant.latency.p95_ms === undefined ? '–' : `${number(variant.latency.p95_ms)} ms`}
                </td>
                <td class="bar-value">{variant.costPerCall === null ? '–' : dollars(variant.costPerCall * 1000)}</td>
              </tr>
            ))}
            {slices.length > 0 && (
              <tr class="outcome-row">
                <th scope="row">Tuned against untuned</th>
                <td />
                <td colSpan={2}>{comparison.overall && OUTCOME_WORD[comparison.overall.outcome]}</td>
                {slices.map((slice) => (
                  <td key={slice.name}>{OUTCOME_WORD[slice.duel.outcome]}</td>
                ))}
                <td colSpan={2} />
              </tr>
            )}
          </tbody>
        </table>
      </Scroll>
      {comparison.problems.length > 0 && (
        <ul class="problems">
          {comparison.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {comparison.missing.length > 0 && <p class="quiet">Not measured: {comparison.missing.join(', ')}.</p>}
    </Section>
  );
}

const OUTCOME_WORD = { win: '▲ better', loss: '▼ worse', inconclusive: '≈ no difference shown' } as const;

function sliceScore(variant: ComparedVariant, slice: string, metric: string | null | undefined): string {
  const score = metric ? variant.slices[slice]?.[metric] : undefined;
  return score === undefined ? '–' : number(score, 3);
}

/** The numbers stand beside it, so the mark itself says nothing to a screen reader. */
function IntervalMark({
  variant,
  scale,
}: {
  readonly variant: ComparedVariant;
  readonly scale: { readonly low: number; readonly high: number };
}) {
  if (variant.score === null) return null;
  const x = (value: number) => 6 + ((value - scale.low) / (scale.high - scale.low || 1)) * 108;
  return (
    <svg class={variant.tuned ? 'tuned' : ''} viewBox="0 0 120 16" aria-hidden="true">
      <line class="grid" x1="0" x2="120" y1="8" y2="8" />
      {variant.interval && (
        <line class="interval" x1={x(variant.interval.low)} x2={x(variant.interval.high)} y1="8" y2="8" />
      )}
      <circle class="mark" cx={x(variant.score)} cy="8" r="4" />
    </svg>
  );
}
