import { useState } from 'preact/hooks';
import type { Answer, Question, ReadinessResult } from '../../protocol/index.ts';
import { parseAnswer } from '../answer.ts';
import { Place, useHost } from './host.tsx';
import { FINE_TUNE, LEVER, RUNG_STATUS, rungTitle, STRETCHES, tone, valueText } from './words.ts';

/** The first screen: one sentence, the lever, what to do, what to answer next. */
export function Verdict({
  result,
  title,
  root,
}: {
  readonly result: ReadinessResult;
  readonly title: string;
  /** The workspace folder, for people; absent where the path says enough. */
  readonly root?: string;
}) {
  const { verdict, nextQuestion } = result;
  return (
    <header class={`verdict tone-${tone(verdict)}`}>
      <p class="eyebrow">
        <span class="task-name">{title}</span>
        <Place path={result.contract} range={null} />
        {root !== undefined && <span class="quiet">{root}</span>}
        {result.date !== null && <time dateTime={result.date}>{result.date}</time>}
      </p>
      <div class="verdict-head">
        <h1>{LEVER[verdict.lever]}</h1>
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
          {verdict.provisional && (
            <li class="pill caution" title="Fewer than 200 labelled failures stand behind it">
              provisional
            </li>
          )}
        </ul>
      </div>
      <p class="summary">{verdict.summary}</p>
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
        <AnswerForm question={question} />
      ) : (
        <p class="quiet">
          {question.choices.length > 0 && <>{question.choices.map((choice) => choice.label).join(' · ')}. </>}
          Answer with <code>{question.field}</code> in the contract.
        </p>
      )}
    </section>
  );
}

function AnswerForm({ question }: { readonly question: Question }) {
  const host = useHost();
  const [value, setValue] = useState<unknown>(undefined);
  const [typed, setTyped] = useState('');
  if (!host) return null;
  const chosen = question.choices.length > 0 ? value : parseAnswer(typed);
  const answers: readonly Answer[] = chosen === undefined ? [] : [{ field: question.field, value: chosen }];
  const refused = host.refused.get(question.field);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (answers.length > 0) host.answer(answers);
      }}
    >
      {question.choices.length > 0 ? (
        <fieldset class="choices">
          <legend class="visually-hidden">{question.question}</legend>
          {question.choices.map((choice) => (
            <label class="choice" key={choice.label}>
              <input
                type="radio"
                name={question.field}
                checked={value !== undefined && value === choice.value}
                onChange={() => setValue(choice.value)}
              />
              <span>{choice.label}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <input
          class="answer-text"
          type="text"
          aria-label={question.question}
          placeholder={question.field}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <div class="buttons">
        <button type="submit" class="button" disabled={answers.length === 0 || !host.editable}>
          Write to the contract
        </button>
        <button
          type="button"
          class="button secondary"
          disabled={answers.length === 0}
          onClick={() => host.whatIf(answers)}
        >
          What if
        </button>
      </div>
      {refused !== undefined && (
        <p class="refused" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}

/** Says that the verdict assumes values the file does not hold, and what that changed. */
export function WhatIfBanner({
  result,
  asWritten,
  whatIf,
}: {
  readonly result: ReadinessResult;
  readonly asWritten: ReadinessResult | null;
  readonly whatIf: readonly Answer[];
}) {
  const host = useHost();
  if (whatIf.length === 0) return null;
  const before = asWritten?.verdict.lever;
  const after = result.verdict.lever;
  return (
    <div class="banner what-if" role="status">
      <p>
        <strong>What if</strong>{' '}
        {whatIf.map(({ field, value }, index) => (
          <span key={field}>
            {index > 0 && ' and '}
            <code>{field}</code> were <b>{valueText(value)}</b>
          </span>
        ))}
        {before !== undefined &&
          (before === after
            ? `: the lever stays “${LEVER[after]}”. Nothing is written.`
            : `: the lever moves from “${LEVER[before]}” to “${LEVER[after]}”. Nothing is written.`)}
      </p>
      {host && (
        <div class="buttons">
          <button type="button" class="button" disabled={!host.editable} onClick={() => host.answer(whatIf)}>
            Write to the contract
          </button>
          <button type="button" class="button secondary" onClick={() => host.whatIf([])}>
            Drop
          </button>
        </div>
      )}
    </div>
  );
}
