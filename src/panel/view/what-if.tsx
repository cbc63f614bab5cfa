import type { Answer, ReadinessResult } from '../../protocol/index.ts';
import { assume, useHost } from './host.tsx';
import { FINE_TUNE, LEVER, months, valueText } from './words.ts';

/** Says that the verdict assumes values the file does not hold, and what that changes. */
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
  return (
    <section class="banner what-if" aria-label="What if">
      <div class="what-if-words">
        <ul class="assumed" aria-label="Assumed, not written">
          <li>
            <strong>What if</strong>
          </li>
          {whatIf.map(({ field, value }) => (
            <li key={field} class="assumption">
              <code>{field}</code> <b>{valueText(value)}</b>
              {host && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={`No longer assume ${field}`}
                  title="No longer assume this"
                  onClick={() => assume(host, [{ field, value: undefined }])}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
        <p role="status">
          {asWritten && whatMoves(asWritten, result)} <span class="quiet">Nothing is written yet.</span>
        </p>
      </div>
      {host && (
        <div class="buttons">
          <button type="button" class="button" disabled={!host.editable} onClick={() => host.answer(whatIf)}>
            {host.draft ? 'Answer so' : 'Write to the contract'}
          </button>
          <button type="button" class="button secondary" onClick={() => host.whatIf([])}>
            Drop
          </button>
        </div>
      )}
    </section>
  );
}

/** What an assumption changes, in one or two sentences. */
export function whatMoves(before: ReadinessResult, after: ReadinessResult): string {
  const moved: string[] = [];
  const [from, to] = [before.verdict, after.verdict];
  if (from.lever !== to.lever) moved.push(`The lever moves from “${LEVER[from.lever]}” to “${LEVER[to.lever]}”.`);
  else moved.push(`The lever stays “${LEVER[to.lever]}”.`);
  if (from.fineTune !== to.fineTune) moved.push(`${FINE_TUNE[to.fineTune]}.`);
  const [paid, pays] = [paysAfter(before), paysAfter(after)];
  if (paid !== pays) moved.push(`Break-even: ${pays} instead of ${paid}.`);
  return moved.join(' ');
}

function paysAfter({ economics }: ReadinessResult): string {
  if (economics.status === 'unknown') return 'not known';
  return economics.breakEvenMonths === null ? 'never' : `after ${months(economics.breakEvenMonths)}`;
}
