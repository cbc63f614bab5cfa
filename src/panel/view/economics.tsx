import type { ReadinessResult } from '../../protocol/index.ts';
import { Assumptions } from './assumptions.tsx';
import { BreakEven } from './charts/break-even.tsx';
import { Figures, Section } from './host.tsx';
import { dollars, months, number, plural } from './words.ts';

/** What tuning would cost and save, and when it pays. */
export function Economics({
  result,
  asWritten,
}: {
  readonly result: ReadinessResult;
  /** The verdict of the file as it is, beside a what-if. */
  readonly asWritten: ReadinessResult | null;
}) {
  const { economics } = result;
  const { monthlySaving, upfront, monthlyUpkeep, breakEvenMonths } = economics;
  const { missing = [], sensitivity = [], costPerCall, inputs = [] } = economics;
  const known = monthlySaving !== null && upfront !== null && monthlyUpkeep !== null;
  const summary = !known
    ? `not known: ${plural(missing.length, 'number')} missing`
    : breakEvenMonths === null
      ? 'never pays'
      : `pays after ${months(breakEvenMonths)}`;
  return (
    <Section id="economics" title="Break-even" summary={summary} folded={!known}>
      {known ? (
        <>
          <Figures
            items={[
              ['Saved a month', dollars(monthlySaving)],
              ['Upkeep a month', dollars(monthlyUpkeep)],
              ['Spent first', dollars(upfront)],
              ...(costPerCall
                ? ([
                    [
                      'A thousand calls, now and tuned',
                      `${dollars(costPerCall.untuned * 1000)} → ${dollars(costPerCall.tuned * 1000)}`,
                    ],
                  ] as const)
                : []),
            ]}
          />
          <div class="economics">
            <BreakEven
              upfront={upfront}
              saving={monthlySaving}
              upkeep={monthlyUpkeep}
              breakEvenMonths={breakEvenMonths}
              horizonMonths={economics.horizonMonths ?? null}
            />
            {sensitivity.length > 0 && <Sensitivity rows={sensitivity} />}
          </div>
        </>
      ) : (
        <p class="lead">
          Without {missing.length === 1 ? 'the number' : `the ${plural(missing.length, 'number')}`} below that{' '}
          {missing.length === 1 ? 'is' : 'are'} not stated, nobody can say when tuning would pay.
        </p>
      )}
      <Assumptions
        inputs={inputs}
        suggestions={economics.suggestions ?? []}
        written={asWritten?.economics.inputs ?? inputs}
      />
    </Section>
  );
}

type SensitivityRow = NonNullable<ReadinessResult['economics']['sensitivity']>[number];

/** When it pays if one input is half or double of what is assumed. */
function Sensitivity({ rows }: { readonly rows: readonly SensitivityRow[] }) {
  const pays = (what: string, factor: number) => {
    const value = rows.find((row) => row.what === what && row.factor === factor)?.breakEvenMonths;
    return value === null || value === undefined ? 'never' : number(value, 1);
  };
  return (
    <table class="sensitivity">
      <caption>Months until it pays if one guess is off</caption>
      <thead>
        <tr>
          <th scope="col">If this is</th>
          <th scope="col" class="amount">
            half
          </th>
          <th scope="col" class="amount">
            double
          </th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(rows.map((row) => row.what))].map((what) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td class="amount">{pays(what, 0.5)}</td>
            <td class="amount">{pays(what, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
