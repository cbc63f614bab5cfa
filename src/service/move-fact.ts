import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { knowledgePathFor, moveFactToRetrieval } from '../core/refactor/move-fact.ts';
import { LineIndex, type Range, type TextEdit } from '../core/text/text.ts';
import { toLspEdits } from './actions.ts';
import type { PromptAnalysis } from './analysis.ts';
import type { Files } from './files.ts';
import { holds } from './hover.ts';
import { fileName, folderOf, resolvePath } from './uris.ts';

export const MOVE_FACT_KIND = `${CodeActionKind.RefactorExtract}.rightlever.moveFact`;

/** Moves each fact at a place out of the prompt: prompt, knowledge file and contract in one edit, one undo step. */
export async function moveFactActions(
  { document, statements, contract, uri, version }: PromptAnalysis,
  range: Range,
  date: string,
  files: Files,
): Promise<CodeAction[]> {
  const asked = document.lines.spanOf(range);
  const facts = statements.filter(
    ({ span }) => holds(span, asked.start) || (asked.start < span.end && span.start < asked.end),
  );
  if (facts.length === 0) return [];
  const name = knowledgePathFor(fileName(uri));
  const knowledgeUri = resolvePath(folderOf(uri), name);
  const knowledge = await files.text(knowledgeUri);
  return Promise.all(
    facts.map(async (fact): Promise<CodeAction> => {
      const moved = moveFactToRetrieval(document, fact, {
        date,
        ...(knowledge && { knowledgeText: knowledge.text }),
        ...(contract && { contract: contract.document }),
      });
      const changes: NonNullable<WorkspaceEdit['documentChanges']> = [];
      const change = (target: string, at: number | null, edits: readonly TextEdit[], lines: LineIndex) => {
        if (edits.length > 0) {
          changes.push({ textDocument: { uri: target, version: at }, edits: toLspEdits(edits, lines) });
        }
      };
      if (!knowledge) changes.push({ kind: 'create', uri: knowledgeUri, options: { ignoreIfExists: true } });
      change(knowledgeUri, knowledge?.version ?? null, moved.knowledge.edits, new LineIndex(knowledge?.text ?? ''));
      if (contract) {
        const written = await files.text(contract.uri);
        // The edits are of the contract as it was read.
        if (written?.text === contract.document.text) {
          change(contract.uri, written.version, moved.contractEdits, contract.document.lines);
        }
      }
      change(uri, version, moved.promptEdits, document.lines);
      return {
        title: `Move this ${fact.kind} fact to retrieval`,
        kind: MOVE_FACT_KIND,
        edit: { documentChanges: changes },
      };
    }),
  );
}
