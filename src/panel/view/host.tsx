import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Range } from '../../protocol/index.ts';
import { visible } from './visible.ts';

/** What the page may ask of the editor around it. Absent in a report, which is the same page on its own. */
export interface Host {
  /** Opens a file, `path` relative to the readiness root, at a place. */
  open(path: string, range: Range | null): void;
  /** Writes values into the contract. */
  answer(answers: readonly Answer[]): void;
  /** Shows the verdict with these values assumed and no others; an empty list drops them. */
  whatIf(answers: readonly Answer[]): void;
  export(format: 'markdown' | 'html'): void;
  /** Makes a contract of a prompt's answers. */
  save(): void;
  /** What was last asked to be assumed. */
  assumed(): readonly Answer[];
  /** The answers are a prompt's, and no contract holds them yet. */
  readonly draft: boolean;
  /** False while answers cannot be written. */
  readonly editable: boolean;
  /** Why an answer was not written, by field. */
  readonly refused: ReadonlyMap<string, string>;
  /** Whether a section was left open or folded; undefined when nobody touched it. */
  isOpen(section: string): boolean | undefined;
  setOpen(section: string, open: boolean): void;
}

export const HostContext = createContext<Host | null>(null);

export const useHost = (): Host | null => useContext(HostContext);

/** Assumes these on top of what is assumed already. A value of undefined takes an assumption back. */
export function assume(host: Host, answers: readonly Answer[]): void {
  const changed = new Set(answers.map(({ field }) => field));
  host.whatIf([
    ...host.assumed().filter(({ field }) => !changed.has(field)),
    ...answers.filter(({ value }) => value !== undefined),
  ]);
}

/** A place in a file: a link in the editor, plain words in a report. */
export function Place({
  path,
  range,
  children,
}: {
  readonly path: string;
  readonly range: Range | null;
  readonly children?: ComponentChildren;
}) {
  const host = useHost();
  const name = visible(path.replace(/^\.\//, ''));
  const place = range ? `${name}:${range.start.line + 1}` : name;
  const label = children ?? place;
  const kind = children === undefined ? 'place' : '';
  if (!host) return <span class={kind}>{label}</span>;
  return (
    <button type="button" class={`link ${kind}`} title={`Open ${place}`} onClick={() => host.open(path, range)}>
      {label}
    </button>
  );
}

/** A part of the page under a heading, folded until someone opens it when `folded` is set. */
export function Section({
  id,
  title,
  summary,
  folded = false,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** One line beside the heading that says what is inside. */
  readonly summary?: ComponentChildren;
  readonly folded?: boolean;
  readonly children: ComponentChildren;
}) {
  const host = useHost();
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <details
        open={host?.isOpen(id) ?? !folded}
        onToggle={(event) => host?.setOpen(id, (event.currentTarget as HTMLDetailsElement).open)}
      >
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
          {summary !== undefined && <span class="section-summary">{summary}</span>}
        </summary>
        <div class="section-body">{children}</div>
      </details>
    </section>
  );
}

/** A wide part that scrolls sideways by itself, also by keyboard. */
export function Scroll({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** Rule counts and other small facts, name before value. */
export function Figures({ items }: { readonly items: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return (
    <dl class="figures">
      {items.map(([name, value]) => (
        <div class="figure" key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
