import type { DocumentLink } from 'vscode-languageserver-types';
import type { ContractDocument } from '../core/contract/types.ts';
import { type PromptDocument, sentenceSpan } from '../core/prompt/types.ts';
import type { Span } from '../core/text/text.ts';
import type { Project } from './project.ts';
import { folderOf, normalizeUri, relativePath, resolvePath } from './uris.ts';

/** Most of a file's links; a file with more is no prompt. */
const MAX_LINKS = 500;

/** `@path` imports, `#file:path`, `${file:path}`, and relative Markdown links, as far as they stay in the workspace. */
const REFERENCES: readonly RegExp[] = [
  /(?<=^|\s)@((?:\.{0,2}\/)?[\w./-]+\.\w+)/gm,
  /#file:([^\s)\]'"`]+)/g,
  /\$\{file:([^}\s]+)\}/g,
  /\]\(([^()\s:#][^()\s:]*)\)/g,
];

/** What stands in code is quoted, not referred to. */
export function promptLinks(document: PromptDocument, uri: string, project: Project): DocumentLink[] {
  const links: DocumentLink[] = [];
  const code = codeSpans(document);
  for (const pattern of REFERENCES) {
    for (const match of document.text.matchAll(pattern)) {
      const path = match[1]!.replace(/#.*$/, '').replace(/[.,;]+$/, '');
      const start = match.index + match[0].indexOf(match[1]!);
      if (!path || code.some((span) => span.start <= start && start < span.end)) continue;
      const target = targetOf(path, uri, project);
      if (!target) continue;
      links.push({ range: document.lines.rangeOf({ start, end: start + path.length }), target });
      if (links.length >= MAX_LINKS) return links;
    }
  }
  return links;
}

function codeSpans({ messages }: PromptDocument): Span[] {
  return messages.flatMap((message) =>
    message.blocks.flatMap(({ kind, span, sentences }) =>
      kind === 'code'
        ? [span]
        : sentences.flatMap((sentence) =>
            sentence.masks
              .filter((mask) => mask.kind === 'code')
              .map(({ start, end }) => sentenceSpan(message, sentence, start, end)),
          ),
    ),
  );
}

function targetOf(path: string, uri: string, project: Project): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^[\\/~]/i.test(path)) return undefined;
  const target = normalizeUri(resolvePath(folderOf(uri), path));
  return relativePath(project.workspaceFolderOf(uri), target) === undefined ? undefined : target;
}

/** Every path a contract names. */
export function contractLinks(contract: ContractDocument, uri: string, project: Project): DocumentLink[] {
  return contract.paths.flatMap(({ path, span }) => {
    const target = project.resolveFrom(uri, path);
    return target === undefined ? [] : [{ range: contract.lines.rangeOf(span), target }];
  });
}
