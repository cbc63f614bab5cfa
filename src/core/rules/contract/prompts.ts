import type { MeasuredPrompt } from '../../decision/types.ts';
import type { PromptDocument, Variable } from '../../prompt/types.ts';
import type { Span } from '../../text/text.ts';
import type { ContractContext, Related } from '../types.ts';

export interface ReadPrompt extends MeasuredPrompt {
  readonly document: PromptDocument;
}

/** The contract's prompts, when it names at least one and every one of them could be read; else nothing is certain. */
export function readPrompts({ contract, measured }: ContractContext): readonly ReadPrompt[] {
  const named = contract.contract.prompt?.length ?? 0;
  const read = measured?.prompts.filter((prompt): prompt is ReadPrompt => prompt.document !== undefined) ?? [];
  return named > 0 && read.length >= named ? read : [];
}

export function relatedTo({ path, document }: ReadPrompt, span: Span, message: string): Related {
  return { at: { path, range: document.lines.rangeOf(span) }, message };
}

/** A stretch of a prompt as one names it in a message: `prompt.md`, line 12. */
export function lineOf({ document }: ReadPrompt, span: Span): number {
  return document.lines.lineAt(span.start) + 1;
}

/** `claim_text`, `claim-text` and `claimText` name one thing; `claim.text` is a part of `claim`. */
export function sameName(a: string, b: string): boolean {
  return normalName(a) === normalName(b);
}

export function normalName(name: string): string {
  return rootName(name)
    .replace(/[-_\s]/g, '')
    .toLowerCase();
}

function rootName(name: string): string {
  return /^[^.[(|:]+/.exec(name)?.[0].trim() ?? name;
}

/** The variables a prompt takes from outside, one use of each. What the editor fills in by itself is left out. */
export function variablesOf({ document }: ReadPrompt): readonly Variable[] {
  const seen = new Set<string>();
  return document.variables.filter(({ kind, name }) => {
    const key = normalName(name);
    if (kind !== 'use' || seen.has(key)) return false;
    if (document.dialect === 'vscode' && EDITOR_VARIABLES.test(name)) return false;
    seen.add(key);
    return true;
  });
}

const EDITOR_VARIABLES =
  /^(?:selection|selectedText|file(?:Basename|Dirname|NoExtension)*|workspaceFolder(?:Basename)?)$/;
