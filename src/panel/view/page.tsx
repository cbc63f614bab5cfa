import type { ComponentChildren } from 'preact';
import type { Answer, Cost, Range, ReadinessResult } from '../../protocol/index.ts';
import { Comparison } from './comparison.tsx';
import { Economics } from './economics.tsx';
import { Place, useHost } from './host.tsx';
import { Ladder } from './ladder.tsx';
import {
  Architecture,
  Audit,
  Criteria,
  Dataset,
  Findings,
  Flips,
  Frameworks,
  PromptCost,
  Roadmap,
  Unknown,
} from './sections.tsx';
import { Verdict, WhatIfBanner } from './verdict.tsx';

export interface PageProps {
  readonly title: string;
  readonly result: ReadinessResult;
  readonly cost?: readonly { readonly path: string; readonly cost: Cost }[];
  /** Why the verdict is of an older text than the file's; absent when it is fresh. */
  readonly stale?: readonly { readonly message: string; readonly range: Range }[];
  readonly whatIf?: readonly Answer[];
  /** The verdict of the file as it is, beside a what-if. */
  readonly asWritten?: ReadinessResult | null;
}

/**
 * The decision panel: a readiness result in, markup out. The editor shows it with a `Host`, a report without one; all
 * text of files is text here, never markup.
 */
export function Page({ title, result, cost = [], stale, whatIf = [], asWritten = null }: PageProps) {
  return (
    <main class="page">
      {stale && <StaleBanner contract={result.contract} problems={stale} />}
      <WhatIfBanner result={result} asWritten={asWritten} whatIf={whatIf} />
      <Verdict result={result} title={title} />
      <Ladder result={result} />
      <Flips result={result} />
      <Frameworks result={result} />
      <Economics result={result} />
      <Comparison result={result} />
      <Dataset result={result} />
      <Audit result={result} />
      <Roadmap result={result} />
      <PromptCost cost={cost} />
      <Architecture result={result} />
      <Criteria result={result} />
      <Unknown result={result} />
      <Findings result={result} />
      <Exports />
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

function Exports() {
  const host = useHost();
  if (!host) return null;
  return (
    <footer class="exports">
      <button type="button" class="button secondary" onClick={() => host.export('markdown')}>
        Export as decision record
      </button>
      <button type="button" class="button secondary" onClick={() => host.export('html')}>
        Export as page
      </button>
    </footer>
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
  onReload,
}: {
  readonly title: string;
  readonly heading: string;
  readonly lines: readonly { readonly message: string; readonly place?: ComponentChildren }[];
  readonly onReload?: () => void;
}) {
  return (
    <main class="page message">
      <p class="eyebrow">{title}</p>
      <h1>{heading}</h1>
      <ul class="findings">
        {lines.map((line) => (
          <li key={line.message}>
            {line.message} {line.place}
          </li>
        ))}
      </ul>
      {onReload && (
        <button type="button" class="button" onClick={onReload}>
          Try again
        </button>
      )}
    </main>
  );
}
