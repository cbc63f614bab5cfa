import type { Lever, ReadinessResult } from '../../protocol/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { assume, Place, Scroll, Section, useHost } from './host.tsx';
import { Origins } from './ladder.tsx';
import { FRAMEWORK, FRAMEWORK_VERDICT, LEVER, plural, sentence, valueText } from './words.ts';

type Props = { readonly result: ReadinessResult };

type Flip = ReadinessResult['flips'][number];

/** The smallest changes that move the lever, by where they move it; each tried with one click. */
export function Flips({ result }: Props) {
  if (result.flips.length === 0) return null;
  const byLever = new Map<Lever, Flip[]>();
  for (const flip of result.flips) byLever.set(flip.lever, [...(byLever.get(flip.lever) ?? []), flip]);
  return (
    <Section
      id="flips"
      title="What would change the verdict"
      summary={`${plural(result.flips.length, 'smallest change')} to ${plural(byLever.size, 'other lever')}`}
    >
      <ul class="flips">
        {[...byLever].map(([lever, [first, ...others]]) => (
          <li key={lever}>
            <h3 class="flip-lever">{LEVER[lever]}</h3>
            <FlipRow flip={first!} />
            {others.length > 0 && (
              <details class="fold">
                <summary>{plural(others.length, 'other change')}</summary>
                {others.map((flip) => (
                  <FlipRow key={JSON.stringify(flip.changes)} flip={flip} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FlipRow({ flip: { changes } }: { readonly flip: Flip }) {
  const host = useHost();
  return (
    <div class="flip">
      <div class="flip-changes">
        {changes.map((change) => (
          <p key={change.field}>
            <code>{change.field}</code> <span class="from">{valueText(change.from)}</span>
            <span aria-hidden="true"> → </span>
            <span class="visually-hidden"> becomes </span>
            <b>{valueText(change.to)}</b>
          </p>
        ))}
      </div>
      {host && (
        <button
          type="button"
          class="button secondary small"
          aria-label={`What if ${changes.map((change) => `${change.field} were ${valueText(change.to)}`).join(' and ')}`}
          onClick={() =>
            assume(
              host,
              changes.map(({ field, to }) => ({ field, value: to })),
            )
          }
        >
          What if
        </button>
      )}
    </div>
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
      <table class="frameworks">
        <thead>
          <tr>
            <th scope="col">Framework</th>
            <th scope="col">Says</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {frameworks.map((framework) => {
            const { name, asks } = FRAMEWORK[framework.id];
            const agrees = framework.lever === verdict.lever;
            return (
              <tr class={agrees ? 'agrees' : undefined} key={framework.id}>
                <th scope="row">
                  <b>{name}</b>
                  <br />
                  <span class="quiet">{asks}</span>
                </th>
                <td>
                  <span class={`pill framework-${framework.verdict}`}>{FRAMEWORK_VERDICT[framework.verdict]}</span>
                  <br />
                  {LEVER[framework.lever]}
                  <br />
                  <span class="quiet">{agrees ? '= as the ladder' : '≠ unlike the ladder'}</span>
                </td>
                <td>
                  {framework.reason}
                  {framework.path.length > 0 && (
                    <details class="fold">
                      <summary>{plural(framework.path.length, 'step')}</summary>
                      <ol class="steps">
                        {framework.path.map((step) => (
                          <li key={step.question}>
                            {step.question} <Origins origin={step.origin} />
                            <br />
                            <b>{step.answer}</b> {step.from && <Place path={step.from.path} range={step.from.range} />}
                          </li>
                        ))}
                      </ol>
                    </details>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
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

/** What the contract does not say, and the rung that would need it; each can be answered in place. */
export function Unknown({ result }: Props) {
  const host = useHost();
  const { unknown, questions = [] } = result;
  if (unknown.length === 0) return null;
  return (
    <Section id="unknown" title="Not known" summary={plural(unknown.length, 'field')} folded>
      <p class="lead">Left out is not the same as no. Each answer helps to judge the rung it stands beside.</p>
      <ul class="unknowns">
        {unknown.map(({ field, rung }) => {
          const question = questions.find((candidate) => candidate.field === field);
          const head = (
            <>
              {question && <span class="unknown-question">{question.question} </span>}
              <code>{field}</code> <span class="quiet">rung {rung}</span>
            </>
          );
          return (
            <li key={`${field} ${rung}`}>
              {host && question ? (
                <details class="fold">
                  <summary>{head}</summary>
                  <AnswerForm question={question} host={host} />
                </details>
              ) : (
                head
              )}
            </li>
          );
        })}
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
                <th scope="row">
                  {row.from ? (
                    <Place path={row.from.path} range={row.from.range}>
                      {row.what}
                    </Place>
                  ) : (
                    row.what
                  )}
                </th>
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
            <span class={`severity ${finding.severity}`}>{finding.severity}</span>
            <span>
              {finding.message} <Place path={result.contract} range={finding.range} />{' '}
              <code class="quiet">{finding.ruleId}</code>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The pattern and the model that would fit a tuned system, among those that were weighed. */
export function Architecture({ result }: Props) {
  if (!result.architecture) return null;
  const { pattern, why, model, modelWhy, options = [] } = result.architecture;
  return (
    <Section id="architecture" title="Architecture" summary={`pattern ${pattern}`} folded>
      <p>
        <b>Pattern {pattern}:</b> {sentence(why)}
      </p>
      {modelWhy !== undefined && (
        <p>
          <b>Model:</b> {sentence(modelWhy)}
        </p>
      )}
      {options.length > 0 && (
        <Scroll label="Patterns and models, table">
          <table>
            <thead>
              <tr>
                <th scope="col">Option</th>
                <th scope="col">Best when</th>
              </tr>
            </thead>
            <tbody>
              {options.map(({ id, title, bestWhen }) => (
                <tr key={id}>
                  <th scope="row">
                    {id.length === 1 && `Pattern ${id}: `}
                    {title} {(id === pattern || id === model) && <span class="pill">chosen</span>}
                  </th>
                  <td>
                    <ul>
                      {bestWhen.map(({ what, status }) => (
                        <li class={`criterion ${status}`} key={what}>
                          <span class="mark" aria-hidden="true">
                            {CRITERION_MARK[status]}
                          </span>
                          <span class="visually-hidden">{status}: </span>
                          {what}
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Section>
  );
}
