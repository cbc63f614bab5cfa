import type { Cost, CostPart, ReadinessResult } from '../../protocol/index.ts';
import { Bars } from './charts.tsx';
import { Place, Scroll, Section, useHost } from './host.tsx';
import { Origins } from './ladder.tsx';
import { dollars, FRAMEWORK, FRAMEWORK_VERDICT, LEVER, number, percent, plural, valueText } from './words.ts';

type Props = { readonly result: ReadinessResult };

/** The smallest changes that move the lever, each tried with one click. */
export function Flips({ result }: Props) {
  const host = useHost();
  if (result.flips.length === 0) return null;
  return (
    <Section id="flips" title="What would change the verdict" summary={plural(result.flips.length, 'way')}>
      <ul class="flips">
        {result.flips.map((flip) => (
          <li class="flip" key={JSON.stringify(flip.changes)}>
            <div class="flip-changes">
              {flip.changes.map((change) => (
                <p key={change.field}>
                  <code>{change.field}</code> <span class="from">{valueText(change.from)}</span>
                  <span aria-hidden="true"> → </span>
                  <span class="visually-hidden"> becomes </span>
                  <b>{valueText(change.to)}</b>
                </p>
              ))}
            </div>
            <p class="flip-lever">{LEVER[flip.lever]}</p>
            {host && (
              <button
                type="button"
                class="button secondary small"
                aria-label={`What if ${flip.changes.map((change) => `${change.field} were ${valueText(change.to)}`).join(' and ')}`}
                onClick={() => host.whatIf(flip.changes.map(({ field, to }) => ({ field, value: to })))}
              >
                What if
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What each framework says by itself, side by side, and where it differs from the ladder. */
export function Frameworks({ result }: Props) {
  const { frameworks, verdict } = result;
  if (frameworks.length === 0) return null;
  const agreeing = frameworks.filter((framework) => framework.lever === verdict.lever).length;
  return (
    <Section
      id="frameworks"
      title="Frameworks side by side"
      summary={`${agreeing} of ${frameworks.length} name the same lever as the ladder`}
    >
      <div class="frameworks">
        {frameworks.map((framework) => {
          const { name, asks } = FRAMEWORK[framework.id];
          const agrees = framework.lever === verdict.lever;
          return (
            <article class={`card framework ${framework.verdict}`} key={framework.id} aria-label={name}>
              <h3>{name}</h3>
              <p class="quiet">{asks}</p>
              <p class="framework-verdict">
                <span class={`pill framework-${framework.verdict}`}>{FRAMEWORK_VERDICT[framework.verdict]}</span>
              </p>
              <p class="framework-lever">
                <b>{LEVER[framework.lever]}</b>
                <span class="quiet">{agrees ? ' as the ladder' : ' unlike the ladder'}</span>
              </p>
              <p>{framework.reason}</p>
              {framework.path.length > 0 && (
                <details class="path">
                  <summary>{plural(framework.path.length, 'step')}</summary>
                  <ol>
                    {framework.path.map((step) => (
                      <li key={step.question}>
                        <span class="step-question">{step.question}</span> <Origins origin={step.origin} />
                        <br />
                        <b>{step.answer}</b> {step.from && <Place path={step.from.path} range={step.from.range} />}
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </article>
          );
        })}
      </div>
    </Section>
  );
}

const CRITERION_MARK = { met: '✓', unmet: '✗', unknown: '?' } as const;

/** The criteria beside the walk, by framework and kind: the strong and weak signals before the rest. */
export function Criteria({ result }: Props) {
  const { criteria } = result;
  if (criteria.length === 0) return null;
  const groups = new Map<string, (typeof criteria)[number][]>();
  for (const criterion of criteria) {
    const key = `${FRAMEWORK[criterion.framework].name}: ${criterion.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), criterion]);
  }
  const order = ([title]: [string, unknown]) => (title.endsWith(': strong') ? 0 : title.endsWith(': weak') ? 1 : 2);
  const met = criteria.filter((criterion) => criterion.status === 'met').length;
  return (
    <Section id="criteria" title="Criteria" summary={`${met} of ${criteria.length} met`} folded>
      <div class="criteria">
        {[...groups]
          .sort((a, b) => order(a) - order(b))
          .map(([title, members]) => (
            <div class="card" key={title}>
              <h3>{title}</h3>
              <ul class="criterion-list">
                {members.map((criterion) => (
                  <li class={`criterion ${criterion.status}`} key={criterion.id}>
                    <span class="mark" aria-hidden="true">
                      {CRITERION_MARK[criterion.status]}
                    </span>
                    <span>
                      <b>{criterion.id.replaceAll('-', ' ')}</b>{' '}
                      <span class="visually-hidden">{criterion.status}:</span>
                      <span class="quiet">{criterion.evidence}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </Section>
  );
}

/** What the contract does not say, and the rung that would need it. */
export function Unknown({ result }: Props) {
  if (result.unknown.length === 0) return null;
  return (
    <Section id="unknown" title="Not known" summary={plural(result.unknown.length, 'field')} folded>
      <p class="lead">Left out is not the same as no. Each would help to judge the rung it stands beside.</p>
      <ul class="fields">
        {result.unknown.map(({ field, rung }) => (
          <li key={`${field} ${rung}`}>
            <code>{field}</code> <span class="quiet">rung {rung}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The 30-minute audit: where each piece of knowledge is, and where it belongs. */
export function Audit({ result }: Props) {
  const { audit } = result;
  if (audit.length === 0) return null;
  const misplaced = audit.filter((row) => row.placedIn !== row.belongsIn).length;
  return (
    <Section
      id="audit"
      title="Knowledge audit"
      summary={misplaced === 0 ? 'everything is where it belongs' : `${misplaced} of ${audit.length} misplaced`}
      folded={misplaced === 0}
    >
      <Scroll label="Knowledge audit, table">
        <table>
          <thead>
            <tr>
              <th scope="col">Knowledge</th>
              <th scope="col">Placed in</th>
              <th scope="col">Belongs in</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {audit.map((row) => (
              <tr key={row.what} class={row.placedIn === row.belongsIn ? undefined : 'misplaced'}>
                <th scope="row">{row.what}</th>
                <td>{row.placedIn ?? 'not stated'}</td>
                <td>
                  <b>{row.belongsIn}</b>
                </td>
                <td>{row.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

/** Profile of the training file: counts only, never the text of a row. */
export function Dataset({ result }: Props) {
  const { dataset } = result;
  if (!dataset) return null;
  const problems = Object.entries(dataset.problems).filter(([, count]) => count > 0);
  const labels = Object.entries(dataset.labels).sort(([, a], [, b]) => b - a);
  return (
    <Section
      id="dataset"
      title="Training data"
      summary={`${plural(dataset.examples, 'usable example')} of ${plural(dataset.rows, 'row')}`}
    >
      <p>
        <Place path={dataset.path} range={null} /> <span class="quiet">{dataset.shape}</span>
        {!dataset.complete && <span class="pill caution">scanned in part</span>}
      </p>
      {labels.length > 0 && (
        <Bars
          title="Examples by label"
          unit="examples"
          rows={labels.slice(0, 20).map(([label, count]) => ({ label, value: count, text: number(count) }))}
        />
      )}
      {labels.length > 20 && <p class="quiet">and {number(labels.length - 20)} more labels</p>}
      {problems.length > 0 && (
        <ul class="fields">
          {problems.map(([rule, count]) => (
            <li key={rule}>
              <code>{rule}</code> <span class="quiet">{number(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const PHASE = { done: 'done', current: 'now', open: 'to come' } as const;

/** The five phases and where this task stands. */
export function Roadmap({ result }: Props) {
  if (result.roadmap.length === 0) return null;
  const current = result.roadmap.find((phase) => phase.status === 'current');
  return (
    <Section
      id="roadmap"
      title="Roadmap"
      summary={current ? `phase ${current.phase} of ${result.roadmap.length}` : undefined}
    >
      <ol class="roadmap">
        {result.roadmap.map((phase) => (
          <li key={phase.phase} class={`phase ${phase.status}`} aria-current={phase.status === 'current' && 'step'}>
            <span class="phase-number" aria-hidden="true">
              {phase.status === 'done' ? '✓' : phase.phase}
            </span>
            <span class="phase-title">{phase.title}</span>
            <span class="phase-status">{PHASE[phase.status]}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What the contract's own rules found. */
export function Findings({ result }: Props) {
  const { findings } = result;
  if (findings.length === 0) return null;
  return (
    <Section id="findings" title="Findings in the contract" summary={plural(findings.length, 'finding')} folded>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.ruleId}${finding.range.start.line}:${finding.range.start.character}${finding.message}`}>
            <span class={`severity ${finding.severity}`}>{finding.severity}</span> {finding.message}{' '}
            <Place path={result.contract} range={finding.range} /> <code class="quiet">{finding.ruleId}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The pattern that would fit a tuned system. */
export function Architecture({ result }: Props) {
  if (!result.architecture) return null;
  const { pattern, why } = result.architecture;
  return (
    <Section id="architecture" title="Architecture" summary={`pattern ${pattern}`} folded>
      <p>{why}</p>
    </Section>
  );
}

/** Where the prompt's tokens go, and what they cost. */
export function PromptCost({ cost }: { readonly cost: readonly { readonly path: string; readonly cost: Cost }[] }) {
  if (cost.length === 0) return null;
  const total = cost.reduce((sum, { cost: { tokens } }) => sum + tokens, 0);
  return (
    <Section id="cost" title="Tokens by section" summary={`${number(total)} tokens`} folded>
      {cost.map(({ path, cost: prompt }) => (
        <div key={path} class="prompt-cost">
          <p>
            <Place path={path} range={null} />{' '}
            <span class="quiet">
              {number(prompt.tokens)} tokens ({prompt.encoding}
              {prompt.estimate && ', an estimate'}){prompt.perCall !== null && ` · ${dollars(prompt.perCall)} a call`}
              {prompt.perMonth !== null && ` · ${dollars(prompt.perMonth)} in 30 days`}
            </span>
          </p>
          <Bars
            title={`Tokens by section of ${path}`}
            unit="tokens"
            rows={flatten(prompt.messages).map(({ part, depth }) => ({
              label: part.title,
              depth,
              value: part.tokens,
              text: `${number(part.tokens)} (${percent(prompt.tokens > 0 ? part.tokens / prompt.tokens : 0)})`,
              place: { path, range: part.range },
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

function flatten(parts: readonly CostPart[], depth = 0): { part: CostPart; depth: number }[] {
  return parts.flatMap((part) => [{ part, depth }, ...(depth < 2 ? flatten(part.parts, depth + 1) : [])]);
}
