import { useEffect, useRef } from 'preact/hooks';
import type { Question, ReadinessResult } from '../../protocol/index.ts';
import { AnswerForm } from './answer-form.tsx';
import { Place, useHost } from './host.tsx';
import { FINE_TUNE, LEVER, RUNG_STATUS, reasonOf, rungTitle, STRETCHES, tone } from './words.ts';

/** The first screen: one sentence, the lever, what to do, what to answer next. */
export function Verdict({
  result,
  title,
  stale,
}: {
  readonly result: ReadinessResult;
  readonly title: string;
  /** The verdict is of an older text than the file's. */
  readonly stale: boolean;
}) {
  const { verdict, nextQuestion } = result;
  const draft = useHost()?.draft ?? false;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, nextQuestion?.field);
  return (
    <header class={`verdict tone-${tone(verdict)}`}>
      <div class="eyebrow">
        <span class="task-name">{title}</span>
        {!draft && <Place path={result.contract} range={null} />}
        {result.date !== null && <time dateTime={result.date}>{result.date}</time>}
        <Exports />
      </div>
      <div class="verdict-head">
        <h1 ref={heading} tabIndex={-1}>
          {LEVER[verdict.lever]}
        </h1>
        <ul class="pills" aria-label="About this verdict">
          <li class={`pill fine-tune-${verdict.fineTune}`}>{FINE_TUNE[verdict.fineTune]}</li>
          {!verdict.decided && verdict.lever !== 'undecided' && (
            <li
              class="pill caution"
              title="A rung above the lever could not be judged: an answer could move the verdict up"
            >
              not decided
            </li>
          )}
          {stale && <li class="pill caution">of an older text</li>}
          {verdict.provisional && (
            <li class="pill caution" title="Fewer than 200 labelled failures stand behind it">
              provisional
            </li>
          )}
        </ul>
      </div>
      <p class="summary">{reasonOf(verdict.summary)}</p>
      <Track result={result} />
      <div class={nextQuestion ? 'verdict-columns' : undefined}>
        {verdict.actions.length > 0 && (
          <section class="actions" aria-labelledby="actions-title">
            <h2 id="actions-title">Do this next</h2>
            <ol>
              {verdict.actions.map((action) => (
                <li key={action}>{action}</li>
              ))}
            </ol>
          </section>
        )}
        {nextQuestion && <NextQuestion key={nextQuestion.field} question={nextQuestion} />}
      </div>
    </header>
  );
}

/** When an answer takes its question away, the keyboard goes on from the verdict instead of from the top of the page. */
function useKeptFocus(heading: { readonly current: HTMLElement | null }, question: string | undefined): void {
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [question]);
}

function Exports() {
  const host = useHost();
  if (!host || host.draft) return null;
  return (
    <div class="exports">
      Export as
      <button type="button" class="link" aria-label="Export decision record" onClick={() => host.export('markdown')}>
        decision record
      </button>
      or
      <button type="button" class="link" aria-label="Export page" onClick={() => host.export('html')}>
        page
      </button>
    </div>
  );
}

/** Where on the ladder the walk stopped, at a glance. */
function Track({ result }: { readonly result: ReadinessResult }) {
  const { ladder } = result;
  if (ladder.length === 0) return null;
  const stopped = ladder.find((rung) => rung.status === 'holds');
  const unknown = ladder.filter((rung) => rung.status === 'unknown').length;
  const words = [
    stopped
      ? `The walk down the ladder stopped at rung ${stopped.rung} of ${ladder.length}.`
      : 'The walk down the ladder did not end.',
    unknown > 0 ? `${unknown} ${unknown === 1 ? 'rung is' : 'rungs are'} not known.` : '',
  ];
  return (
    <figure class="track">
      <figcaption class="visually-hidden">{words.join(' ')}</figcaption>
      <div class="track-stretches" aria-hidden="true">
        {STRETCHES.map(({ from, title }, index) => {
          const to = STRETCHES[index + 1]?.from ?? Number.POSITIVE_INFINITY;
          const rungs = ladder.filter((rung) => rung.rung >= from && rung.rung < to);
          if (rungs.length === 0) return null;
          return (
            <div class={`track-stretch rungs-${rungs.length}`} key={title}>
              <div class="track-rungs">
                {rungs.map((rung) => (
                  <span
                    key={rung.rung}
                    class={`track-rung ${rung.status}`}
                    title={`${rung.rung}. ${rungTitle(rung)}: ${RUNG_STATUS[rung.status]}`}
                  />
                ))}
              </div>
              <span class="track-title">{title}</span>
            </div>
          );
        })}
      </div>
    </figure>
  );
}

/** The question whose answer could move the verdict, answered in place. */
function NextQuestion({ question }: { readonly question: Question }) {
  const host = useHost();
  return (
    <section class="question" aria-labelledby="question-title">
      <h2 id="question-title">Next question</h2>
      <p class="question-text">
        {question.question} {host && <code class="quiet">{question.field}</code>}
      </p>
      {host ? (
        <AnswerForm question={question} host={host} />
      ) : (
        <p class="quiet">
          {question.choices.length > 0 && <>{question.choices.map((choice) => choice.label).join(' · ')}. </>}
          Answer with <code>{question.field}</code> in the contract.
        </p>
      )}
    </section>
  );
}
