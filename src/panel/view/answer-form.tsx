import { useId, useState } from 'preact/hooks';
import type { Question } from '../../protocol/index.ts';
import { answerHint, parseAnswer } from '../answer.ts';
import { assume, type Host } from './host.tsx';

/** Numbers and durations have more answers than the choices offered; a choice has no others. */
const isOpenEnded = ({ input, choices }: Question) =>
  choices.length === 0 || input === 'number' || input === 'share' || input === 'duration' || input === 'list';

/** A question answered in place: tried as a what-if, or written into the contract. */
export function AnswerForm({ question, host }: { readonly question: Question; readonly host: Host }) {
  const id = useId();
  const { field, choices } = question;
  const typing = choices.length === 0;
  const [chosen, choose] = useState<number | 'other' | null>(typing ? 'other' : null);
  const [typed, setTyped] = useState('');
  const value =
    chosen === null ? undefined : chosen === 'other' ? parseAnswer(typed, question) : choices[chosen]?.value;
  const wrong = chosen === 'other' && typed.trim() !== '' && value === undefined;
  const refused = host.refused.get(field);
  const text = (
    <input
      class="text-input"
      type="text"
      aria-label={typing ? question.question : 'Another answer'}
      aria-describedby={`${id}-hint`}
      aria-invalid={wrong}
      value={typed}
      onFocus={() => choose('other')}
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
  const hint = (
    <p id={`${id}-hint`} class={wrong ? 'hint wrong' : 'hint'}>
      {answerHint(question)}.
    </p>
  );
  return (
    <form
      class="answer-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined && host.editable) host.answer([{ field, value }]);
      }}
    >
      {typing ? (
        <>
          {text}
          {hint}
        </>
      ) : (
        <fieldset class="choices">
          <legend class="visually-hidden">{question.question}</legend>
          {choices.map(({ label }, index) => (
            <label class="choice" key={label}>
              <input type="radio" name={id} checked={chosen === index} onChange={() => choose(index)} />
              <span>{label}</span>
            </label>
          ))}
          {isOpenEnded(question) && (
            <>
              <div class="choice">
                <input
                  type="radio"
                  name={id}
                  aria-label="Another answer"
                  checked={chosen === 'other'}
                  onChange={() => choose('other')}
                />
                {text}
              </div>
              {chosen === 'other' && hint}
            </>
          )}
        </fieldset>
      )}
      <div class="buttons">
        <button type="submit" class="button" disabled={value === undefined || !host.editable}>
          {host.draft ? 'Answer' : 'Write to the contract'}
        </button>
        <button
          type="button"
          class="button secondary"
          disabled={value === undefined}
          onClick={() => assume(host, [{ field, value }])}
        >
          What if
        </button>
      </div>
      {refused !== undefined && (
        <p class="wrong" role="alert">
          Not written: {refused}
        </p>
      )}
    </form>
  );
}
