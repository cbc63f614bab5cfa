import type { ComponentChildren } from 'preact';
import type { Range } from '../../../protocol/index.ts';
import { Place } from '../host.tsx';

/**
 * Charts are drawn in the theme's colours. Each says in words what it shows and has its numbers as a table: here the table
 * itself is the chart.
 */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as shown, and what stands quietly behind it, such as its share. */
  readonly text: string;
  readonly note?: string;
  /** Indent, in levels. */
  readonly depth?: number;
  readonly place?: { readonly path: string; readonly range: Range };
  /** Stands out among the rows; `mark` says why in words. */
  readonly mark?: ComponentChildren;
}

/** A table whose last column is a bar. */
export function Bars({
  title,
  unit,
  rows,
}: {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly Bar[];
}) {
  const most = Math.max(1, ...rows.map((row) => row.value));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">{unit}</th>
          <td />
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // Labels repeat (two sections may have one title), so the place in the list is the key.
          <tr key={index} class={row.mark ? 'marked' : undefined}>
            <th scope="row" class={`depth-${row.depth ?? 0}`}>
              {row.place ? (
                <Place path={row.place.path} range={row.place.range}>
                  {row.label}
                </Place>
              ) : (
                row.label
              )}
              {row.mark}
            </th>
            <td class="amount">{row.text}</td>
            <td class="amount quiet">{row.note}</td>
            <td class="bar-cell">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar" x="0" y="0" width={(100 * row.value) / most} height="8" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
