import type { DatasetProfile, Finding, ReadinessResult } from '../../protocol/index.ts';
import { linear } from './charts/axis.ts';
import { Bars } from './charts/bars.tsx';
import { Histogram } from './charts/histogram.tsx';
import { Figures, Place, Section } from './host.tsx';
import { dollars, number, percent, percentInColumn, plural } from './words.ts';

/** Rows of a chart that has a name each. */
const MOST_ROWS = 15;
/** Places of one rule that are listed. */
const MOST_PLACES = 5;

/** Profile of the training file: counts and places only, never the text of a row. */
export function Dataset({ result }: { readonly result: ReadinessResult }) {
  const { dataset, failures } = result;
  if (!dataset) return null;
  const { tokens, rows, examples, repeated, training } = dataset;
  const formats = Object.keys(dataset.formats ?? {});
  const problems = Object.values(dataset.problems).reduce((sum, count) => sum + count, 0);
  const summary = `${plural(examples, 'usable example')}${problems > 0 ? `, ${plural(problems, 'problem')}` : ''}`;
  return (
    <Section id="dataset" title="Training data" summary={summary}>
      <p>
        <Place path={dataset.path} range={null} />{' '}
        <span class="quiet">
          {dataset.shapes && Object.keys(dataset.shapes).length > 1
            ? Object.entries(dataset.shapes)
                .map(([shape, count]) => `${shape} ${number(count)}`)
                .join(', ')
            : dataset.shape}
        </span>{' '}
        {!dataset.complete && <span class="pill caution">scanned in part</span>}
      </p>
      <Figures
        items={[
          ['Rows', number(rows)],
          ['Usable', `${number(examples)}${rows > 0 ? ` (${percent(examples / rows)})` : ''}`],
          ...(repeated === undefined ? [] : [['Repeated, wholly or nearly', number(repeated)] as const]),
          ...(tokens ? [['Tokens an epoch', number(tokens.epoch)] as const] : []),
          ...(typeof training?.cost === 'number'
            ? [[`A training run of ${plural(training.epochs ?? 0, 'epoch')}`, dollars(training.cost)] as const]
            : []),
          ...(formats.length === 1 ? [['Format of every answer', formats[0]!] as const] : []),
        ]}
      />
      {tokens && (
        <div class="charts">
          <Histogram title="Tokens the model is given" data={tokens.input} />
          <Histogram title="Tokens it should write" data={tokens.target} />
        </div>
      )}
      <div class="charts">
        <Shares title="Rows by label" counts={dataset.labels} of={rows} />
        <Shares title="Rows by slice" counts={dataset.slices} of={rows} />
        {formats.length > 1 && <Shares title="Rows by format of the answer" counts={dataset.formats} of={rows} />}
      </div>
      {failures && dataset.modes && <Modes failures={failures} modes={dataset.modes} />}
      <Problems dataset={dataset} />
    </Section>
  );
}

function Shares({
  title,
  counts = {},
  of,
}: {
  readonly title: string;
  readonly counts?: Readonly<Record<string, number>> | undefined;
  readonly of: number;
}) {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (entries.length === 0) return null;
  return (
    <div>
      <Bars
        title={title}
        unit="rows"
        rows={entries.slice(0, MOST_ROWS).map(([label, count]) => ({
          label,
          value: count,
          text: number(count),
          note: of > 0 ? percentInColumn(count / of) : '',
        }))}
      />
      {entries.length > MOST_ROWS && <p class="quiet">and {number(entries.length - MOST_ROWS)} more</p>}
    </div>
  );
}

/** Does the training data hold what fails? Each mode's share of the failures against its share of the rows. */
function Modes({
  failures,
  modes,
}: {
  readonly failures: NonNullable<ReadinessResult['failures']>;
  readonly modes: NonNullable<DatasetProfile['modes']>;
}) {
  const labelled = Object.values(modes).reduce((sum, count) => sum + count, 0);
  const rows = failures.groups
    .flatMap((group) => group.modes)
    .map((mode) => ({
      mode,
      failing: (failures.counts[mode] ?? 0) / failures.total,
      trained: labelled > 0 ? (modes[mode] ?? 0) / labelled : 0,
    }))
    .filter(({ failing, trained }) => failing > 0 || trained > 0)
    .sort((a, b) => b.failing - a.failing);
  if (rows.length === 0) return null;
  const most = Math.max(...rows.flatMap(({ failing, trained }) => [failing, trained]));
  const percentOf = linear(0, most, 3, 97);
  const x = (share: number) => `${percentOf(share)}%`;
  return (
    <table class="bars modes">
      <caption>What fails against what is trained on</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="amount">
            <span class="key failing" aria-hidden="true" /> of failures
          </th>
          <th scope="col" class="amount">
            <span class="key trained" aria-hidden="true" /> of training rows
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ mode, failing, trained }) => (
          <tr key={mode}>
            <th scope="row">{mode}</th>
            <td class="amount">{percentInColumn(failing)}</td>
            <td class="amount">{percentInColumn(trained)}</td>
            <td class="bar-cell">
              <svg height="16" aria-hidden="true">
                <line class="interval" x1={x(failing)} x2={x(trained)} y1="8" y2="8" />
                <circle class="failing" cx={x(failing)} cy="8" r="4.5" />
                <rect class="trained" x={x(trained)} y="4" width="8" height="8" transform="translate(-4 0)" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the scan found, by rule, each with the lines it stands at. */
function Problems({ dataset }: { readonly dataset: DatasetProfile }) {
  const rules = Object.entries(dataset.problems).filter(([, count]) => count > 0);
  if (rules.length === 0) return null;
  const of = (rule: string): Finding[] => dataset.findings.filter(({ ruleId }) => ruleId === rule);
  return (
    <table class="problems-table">
      <caption>Problems</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Count</th>
          <th scope="col">First of them</th>
        </tr>
      </thead>
      <tbody>
        {rules.map(([rule, count]) => {
          const places = of(rule);
          return (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td class="amount">{number(count)}</td>
              <td>
                {places[0]?.message}{' '}
                {places.slice(0, MOST_PLACES).map(({ range }, index) => (
                  <span key={index}>
                    <Place path={dataset.path} range={range}>
                      line {number(range.start.line + 1)}
                    </Place>
                    {index < Math.min(places.length, MOST_PLACES) - 1 && ', '}
                  </span>
                ))}
                {count > Math.min(places.length, MOST_PLACES) &&
                  ` and ${number(count - Math.min(places.length, MOST_PLACES))} more`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
