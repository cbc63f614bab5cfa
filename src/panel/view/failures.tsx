import type { ReadinessResult } from '../../protocol/index.ts';
import { type Bar, Bars } from './charts/bars.tsx';
import { Section } from './host.tsx';
import { number, percent, percentInColumn } from './words.ts';

/** The labelled failures by group and mode: what the deciding group was read from. */
export function Failures({ result }: { readonly result: ReadinessResult }) {
  const { failures } = result;
  if (!failures) return null;
  const { counts, total, groups, group: deciding, mode: leading } = failures;
  const share = (count: number) => percent(count / total);
  const rows = groups
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .flatMap(({ group, modes, count }): Bar[] => [
      {
        label: group,
        value: count,
        text: number(count),
        note: percentInColumn(count / total),
        ...(group === deciding && { mark: <span class="pill">decides</span> }),
      },
      ...[...modes]
        .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
        .filter((mode) => (counts[mode] ?? 0) > 0 && modes.length > 1)
        .map((mode) => ({
          label: mode === leading && group === deciding ? `${mode}, which leads` : mode,
          value: counts[mode]!,
          text: number(counts[mode]!),
          note: percentInColumn(counts[mode]! / total),
          depth: 1,
        })),
    ]);
  const summary =
    deciding === 'none'
      ? `${number(total)} labelled failures`
      : `${deciding} decides, with ${share(groups.find(({ group }) => group === deciding)?.count ?? 0)} of ${number(total)} labelled failures`;
  return (
    <Section id="failures" title="What fails" summary={summary}>
      <Bars title="Labelled failures by group and mode" unit="failures" rows={rows} />
    </Section>
  );
}
