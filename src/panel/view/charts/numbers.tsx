/** The numbers of a chart as a table, folded below it. The first column names the rows. */
export function Numbers({
  columns,
  rows,
}: {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}) {
  const side = (index: number) => (index === 0 ? undefined : 'amount');
  return (
    <details class="numbers">
      <summary>The numbers</summary>
      <table>
        <thead>
          <tr>
            {columns.map((name, index) => (
              <th scope="col" class={side(index)} key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td class="amount" key={columns[index + 1]}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
