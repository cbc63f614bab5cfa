import type { ComponentChildren } from 'preact';
import type { Answer, Cost, Range, ReadinessResult } from '../../protocol/index.ts';
import { Comparison } from './comparison.tsx';
import { PromptCost } from './cost.tsx';
import { Dataset } from './dataset.tsx';
import { Economics } from './economics.tsx';
import { Failures } from './failures.tsx';
import { Place, useHost } from './host.tsx';
import { Ladder } from './ladder.tsx';
import { Architecture, Audit, Criteria, Findings, Flips, Frameworks, Roadmap, Unknown } from './sections.tsx';
import { Verdict } from './verdict.tsx';
import { visible, visibleResult } from './visible.ts';
import { WhatIfBanner } from './what-if.tsx';

export interface PageProps {
  readonly title: string;
  readonly result: ReadinessResult;
  readonly cost?: readonly { readonly path: string; readonly cost: Cost }[];
  /** Why the verdict is of an older text than the file's; absent when it is fresh. */
  readonly stale?: readonly { readonly message: string; readonly range: Range }[];
  readonly whatIf?: readonly Answer[];
  /** The verdict of the file as it is, beside a what-if. */
  readonly asWritten?: ReadinessResult | null;
  /** What else stands in the way, such as a language server that is gone. */
  readonly notice?: ComponentChildren;
}

/**
 * The decision panel: a readiness result in, markup out. The editor shows it with a `Host`, a report without one; all
 * text of files is text here, never markup.
 */
export function Page(props: PageProps) {
  const { cost = [], stale, whatIf = [], asWritten = null, notice } = props;
  const title = visible(props.title);
  const result = visibleResult(props.result);
  return (
    <main class={stale ? 'page is-stale' : 'page'}>
      <div class="answer">
        {notice}
        {stale && <StaleBanner contract={result.contract} problems={stale} />}
        <DraftBanner />
        <WhatIfBanner result={result} asWritten={asWritten} whatIf={whatIf} />
        <Verdict result={result} title={title} stale={stale !== undefined} />
      </div>
      <div class="depth">
        <Failures result={result} />
        <Ladder result={result} />
        <Flips result={result} />
        <Frameworks result={result} />
        <Economics result={result} asWritten={asWritten} />
        <Comparison result={result} />
        <Dataset result={result} />
        <Audit result={result} />
        <Roadmap result={result} />
        <PromptCost cost={visibleResult(cost)} />
        <Architecture result={result} />
        <Criteria result={result} />
        <Unknown result={result} />
        <Findings result={result} />
      </div>
    </main>
  );
}

function StaleBanner({
  contract,
  problems,
}: {
  readonly contract: string;
  readonly problems: NonNullable<PageProps['stale']>;
}) {
  return (
    <div class="banner stale" role="status">
      <p>
        <strong>The last good verdict.</strong> The contract cannot be read as it stands now:
      </p>
      <ul>
        {problems.slice(0, 3).map((problem) => (
          <li key={`${problem.range.start.line}:${problem.range.start.character}${problem.message}`}>
            {problem.message} <Place path={contract} range={problem.range} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DraftBanner() {
  const host = useHost();
  if (!host?.draft) return null;
  return (
    <div class="banner">
      <p>
        <strong>No contract yet.</strong> Answers stay in this panel until they are saved beside the prompt.
      </p>
      <button type="button" class="button" onClick={() => host.save()}>
        Save as task contract
      </button>
    </div>
  );
}

/** A word from the editor: something went wrong, or was done. */
export function Notice({
  kind,
  text,
  action,
}: {
  readonly kind: 'done' | 'trouble';
  readonly text: string;
  readonly action?: { readonly name: string; run(): void };
}) {
  return (
    <div class={`banner ${kind}`} role={kind === 'done' ? 'status' : 'alert'}>
      <p>{text}</p>
      {action && (
        <button type="button" class="button secondary" onClick={action.run}>
          {action.name}
        </button>
      )}
    </div>
  );
}

/** While nothing is known yet. */
export function Loading({ title }: { readonly title: string }) {
  return (
    <main class="page message" aria-busy="true">
      <p class="eyebrow">{title}</p>
      <h1>Reading the contract and what it names …</h1>
      <div class="loading-bar" aria-hidden="true" />
    </main>
  );
}

/** When there is no verdict at all. */
export function Problem({
  title,
  heading,
  lines,
  hint,
  onReload,
}: {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly { readonly message: string; readonly place?: ComponentChildren }[];
  readonly hint?: string;
  readonly onReload?: () => void;
}) {
  return (
    <main class="page message">
      <p class="eyebrow">{title}</p>
      <h1>{heading}</h1>
      <ul>
        {lines.map((line) => (
          <li key={line.message}>
            {line.message} {line.place}
          </li>
        ))}
      </ul>
      {hint !== undefined && <p class="quiet">{hint}</p>}
      {onReload && (
        <button type="button" class="button" onClick={onReload}>
          Try again
        </button>
      )}
    </main>
  );
}
