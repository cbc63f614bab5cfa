import { useEffect, useRef, useState } from 'preact/hooks';
import type { Economics, EconomicsInput } from '../../protocol/index.ts';
import { shareOf } from '../answer.ts';
import { assume, type Host, Place, useHost } from './host.tsx';
import { number } from './words.ts';

type Unit = 'calls' | 'tokens' | 'percent' | 'dollars' | 'hours' | 'days';

interface Assumption {
  readonly field: string;
  readonly label: string;
  readonly unit: Unit;
}

/** The numbers of the lifecycle as people think of them. Prices stand in a table of their own. */
const GROUPS: readonly { readonly title: string; readonly assumptions: readonly Assumption[] }[] = [
  {
    title: 'Every call',
    assumptions: [
      { field: 'traffic.calls_per_day', label: 'Calls a day', unit: 'calls' },
      { field: 'prompt', label: 'Prompt now', unit: 'tokens' },
      { field: 'economics.tuned_prompt_tokens', label: 'Prompt when tuned', unit: 'tokens' },
      { field: 'economics.output_tokens_per_call', label: 'Answer', unit: 'tokens' },
      { field: 'economics.cached_share', label: 'Prompt from the cache', unit: 'percent' },
      { field: 'economics.retry_rate', label: 'Repeated now', unit: 'percent' },
      { field: 'economics.tuned_retry_rate', label: 'Repeated when tuned', unit: 'percent' },
    ],
  },
  {
    title: 'Spent first',
    assumptions: [
      { field: 'economics.training_cost', label: 'Training run', unit: 'dollars' },
      { field: 'economics.evaluation_cost', label: 'Evaluation', unit: 'dollars' },
      { field: 'economics.curation_hours', label: 'Curating examples', unit: 'hours' },
      { field: 'economics.hourly_rate', label: 'An hour of work', unit: 'dollars' },
    ],
  },
  {
    title: 'Later',
    assumptions: [
      { field: 'economics.monthly_upkeep_hours', label: 'Upkeep a month', unit: 'hours' },
      { field: 'economics.retune_every', label: 'Retuned every', unit: 'days' },
      { field: 'economics.horizon', label: 'Must pay within', unit: 'days' },
    ],
  },
];

const PRICES: readonly { readonly label: string; readonly now: string; readonly tuned: string }[] = [
  { label: 'Input', now: 'economics.prices.input', tuned: 'economics.prices.tuned_input' },
  { label: 'Cached input', now: 'economics.prices.cached_input', tuned: 'economics.prices.tuned_cached_input' },
  { label: 'Output', now: 'economics.prices.output', tuned: 'economics.prices.tuned_output' },
];

const BEFORE: Partial<Record<Unit, string>> = { dollars: '$' };
const AFTER: Partial<Record<Unit, string>> = { tokens: 'tokens', percent: '%', hours: 'hours', days: 'days' };

type Suggestion = NonNullable<Economics['suggestions']>[number];

interface Props {
  readonly inputs: readonly EconomicsInput[];
  /** Prices of a catalogue for what is not stated. They are offered, never counted with. */
  readonly suggestions: readonly Suggestion[];
  /** The same of the file as it is: what differs is assumed. */
  readonly written: readonly EconomicsInput[];
}

/** Every number that the break-even rests on. In the editor each can be changed as a what-if. */
export function Assumptions({ inputs, suggestions, written }: Props) {
  const host = useHost();
  if (inputs.length === 0) return null;
  const at = (list: readonly EconomicsInput[], field: string) => list.find((input) => input.field === field);
  const cell = (assumption: Assumption) => {
    const input = at(inputs, assumption.field);
    return (
      input && (
        <Value
          assumption={assumption}
          input={input}
          before={at(written, assumption.field)?.value ?? null}
          suggestion={suggestions.find(({ field }) => field === assumption.field)}
        />
      )
    );
  };
  return (
    <section class="assumptions" aria-labelledby="assumptions-title">
      <h3 id="assumptions-title">Assumptions</h3>
      {host && <p class="lead">Change a number to see what it does. Nothing is written until you say so.</p>}
      <div class="assumption-groups">
        {GROUPS.slice(0, 1).map(group)}
        <table class="prices">
          <caption>Prices, $ a million tokens</caption>
          <thead>
            <tr>
              <td />
              <th scope="col" class="amount">
                now
              </th>
              <th scope="col" class="amount">
                tuned
              </th>
            </tr>
          </thead>
          <tbody>
            {PRICES.map(({ label, now, tuned }) => (
              <tr key={label}>
                <th scope="row">
                  <Label label={label} from={at(inputs, now)?.from} />
                </th>
                <td>{cell({ field: now, label: `${label} price now`, unit: 'dollars' })}</td>
                <td>{cell({ field: tuned, label: `${label} price when tuned`, unit: 'dollars' })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {GROUPS.slice(1).map(group)}
      </div>
      <p class="quiet">
        The text each call brings with it is left out: it is as long before as after, only its price differs. A retuning
        costs training and evaluation again.
      </p>
    </section>
  );

  function group({ title, assumptions }: (typeof GROUPS)[number]) {
    return (
      <fieldset class="assumption-group" key={title}>
        <legend>{title}</legend>
        {assumptions.map((assumption) => (
          <div class="assumption-row" key={assumption.field}>
            <Label label={assumption.label} from={at(inputs, assumption.field)?.from} />
            {cell(assumption)}
          </div>
        ))}
      </fieldset>
    );
  }
}

/** The words for a number, which lead to its line where the contract states it. */
function Label({ label, from }: { readonly label: string; readonly from: EconomicsInput['from'] | undefined }) {
  return (
    <span class="assumption-label">
      {from ? (
        <Place path={from.path} range={from.range}>
          {label}
        </Place>
      ) : (
        label
      )}
    </span>
  );
}

function Value({
  assumption,
  input,
  before,
  suggestion,
}: {
  readonly assumption: Assumption;
  readonly input: EconomicsInput;
  readonly before: number | null;
  readonly suggestion: Suggestion | undefined;
}) {
  const host = useHost();
  const { label, unit, field } = assumption;
  const changed = input.value !== before;
  const written =
    before === null ? 'not stated' : `${BEFORE[unit] ?? ''}${shown(before, unit)}${unit === 'percent' ? '%' : ''}`;
  const note = changed
    ? `in the file: ${written}`
    : input.kind === 'inferred' && input.source !== undefined
      ? `from ${input.source}`
      : input.kind === 'measured'
        ? 'measured'
        : '';
  // What is measured in a file is changed there.
  const editable = host !== null && input.kind !== 'measured';
  return (
    <span class={changed ? 'assumption-value changed' : 'assumption-value'}>
      <span class="unit" aria-hidden="true">
        {BEFORE[unit]}
      </span>
      {editable ? (
        <NumberInput host={host} assumption={assumption} value={input.value} />
      ) : (
        <b class="amount">
          <span class="visually-hidden">{label}: </span>
          {input.value === null ? 'not stated' : shown(input.value, unit)}
        </b>
      )}
      <span class="unit">{AFTER[unit]}</span>
      {suggestion && host && (
        <button
          type="button"
          class="link note below"
          title={`${suggestion.value} from ${suggestion.source}`}
          onClick={() => assume(host, [{ field, value: suggestion.value }])}
        >
          what if ${shown(suggestion.value, unit)}, from a catalogue?
        </button>
      )}
      {note !== '' && (
        <small class={changed ? 'note below' : 'note'} id={`${field}-note`}>
          {note}
        </small>
      )}
    </span>
  );
}

/** How long typing may pause before its number is tried. */
const PAUSE_MS = 300;

function NumberInput({
  host,
  assumption: { field, label, unit },
  value,
}: {
  readonly host: Host;
  readonly assumption: Assumption;
  readonly value: number | null;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const text = draft ?? (value === null ? '' : shown(value, unit));
  const wrong = draft !== null && draft.trim() !== '' && toValue(draft, unit) === undefined;
  const attempt = (typed: string) => {
    const next = toValue(typed, unit);
    if (next !== undefined || typed.trim() === '') assume(host, [{ field, value: next }]);
  };
  return (
    <input
      class="number-input"
      type="text"
      inputMode="decimal"
      aria-label={`${label}${AFTER[unit] ? `, ${unit}` : BEFORE[unit] ? ', dollars' : ''}`}
      aria-invalid={wrong}
      placeholder="–"
      title={field}
      value={text}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.value;
        setDraft(typed);
        clearTimeout(timer.current);
        timer.current = window.setTimeout(() => attempt(typed), PAUSE_MS);
      }}
      onBlur={() => {
        if (draft === null) return;
        clearTimeout(timer.current);
        attempt(draft);
        setDraft(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        clearTimeout(timer.current);
        setDraft(null);
        assume(host, [{ field, value: undefined }]);
      }}
    />
  );
}

/** A number as people read it; shares are stored from 0 to 1 and shown in percent. */
const shown = (value: number, unit: Unit): string => number(unit === 'percent' ? value * 100 : value, 4);

/** What is typed as the contract would hold it; undefined when it is no such number. */
export function toValue(typed: string, unit: Unit): number | string | undefined {
  const text = typed.trim().replace(/[,_\s]/g, '');
  if (!/^\d+(?:\.\d*)?$|^\.\d+$/.test(text)) return undefined;
  const value = Number(text);
  switch (unit) {
    case 'percent':
      return value <= 100 ? shareOf(value) : undefined;
    case 'days':
      return value > 0 ? `${value}d` : undefined;
    default:
      return value;
  }
}
