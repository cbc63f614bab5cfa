import type { ReadinessResult } from '../../protocol/index.ts';
import { BreakEven } from './charts.tsx';
import { Section } from './host.tsx';
import { dollars, number, plural } from './words.ts';

/** What tuning would cost and save, and when it pays. */
export function Economics({ result }: { readonly result: ReadinessResult }) {
  const { economics } = result;
  const { monthlySaving, upfront, monthlyUpkeep, breakEvenMonths } = economics;
  const { missing = [], sensitivity = [], costPerCall } = economics;
  const known = monthlySaving !== null && upfront !== null && monthlyUpkeep !== null;
  const summary = !known
    ? `not known: ${plural(missing.length, 'field')} missing`
    : breakEvenMonths === null
      ? 'never breaks even'
      : `breaks even after ${number(breakEvenMonths, 1)} months`;
  return (
    <Section id="economics" title="Break-even" summary={summary} folded={!known}>
      {known && (
        <dl class="figures">
          <Figure name="Saved a month" value={dollars(monthlySaving)} />
          <Figure name="Upkeep a month" value={dollars(monthlyUpkeep)} />
          <Figure name="Spent first" value={dollars(upfront)} />
          {costPerCall && (
            <Figure
              name="A thousand calls, before and after"
              value={`${dollars(costPerCall.untuned * 1000)} → ${dollars(costPerCall.tuned * 1000)}`}
            />
          )}
          <Figure
            name="Pays after"
            value={breakEvenMonths === null ? 'never' : `${number(breakEvenMonths, 1)} months`}
          />
        </dl>
      )}
      <div class="economics">
        {known && (
          <BreakEven
            upfront={upfront}
            saving={monthlySaving}
            upkeep={monthlyUpkeep}
            breakEvenMonths={breakEvenMonths}
            horizonMonths={economics.horizonMonths ?? null}
          />
        )}
        {known ? (
          <div class="assumptions">
            {sensitivity.length > 0 && <Sensitivity rows={sensitivity} />}
            <h3>Assumed</h3>
            <ul>
              {economics.assumptions.map((assumption) => (
                <li key={assumption}>{assumption}</li>
              ))}
            </ul>
          </div>
        ) : (
          <div class="assumptions">
            <p class="lead">To know when tuning would pay, state:</p>
            <ul class="fields">
              {missing.map((field) => (
                <li key={field}>
                  <code>{field}</code>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

type SensitivityRow = NonNullable<ReadinessResult['economics']['sensitivity']>[number];

/** When it pays if one input is half or double of what is assumed. */
function Sensitivity({ rows }: { readonly rows: readonly SensitivityRow[] }) {
  const pays = (what: string, factor: number) => {
    const months = rows.find((row) => row.what === what && row.factor === factor)?.breakEvenMonths;
    return months === null || months === undefined ? 'never' : `${number(months, 1)} months`;
  };
  return (
    <table class="sensitivity">
      <thead>
        <tr>
          <th scope="col">Pays after, with</th>
          <th scope="col">half</th>
          <th scope="col">double</th>
        </tr>
      </thead>
      <tbody>
        {[...new Set(rows.map((row) => row.what))].map((what) => (
          <tr key={what}>
            <th scope="row">the {what}</th>
            <td>{pays(what, 0.5)}</td>
            <td>{pays(what, 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
