import { Range, window } from 'vscode';
import { dollars, number, percent } from '../../panel/view/words.ts';
import { type CostPart, costRequest } from '../../protocol/index.ts';
import type { Sessions } from '../session.ts';

/** "Show Prompt Cost": where the tokens of the prompt in the editor go; a pick goes there. */
export function showCost(sessions: Sessions) {
  return async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const session = await sessions.get();
    const cost = editor && (await session.request(costRequest, { uri: editor.document.uri.toString() }));
    if (!cost) {
      void window.showInformationMessage('Open a prompt to see where its tokens go.');
      return;
    }
    const price = [
      cost.perCall !== null && `${dollars(cost.perCall)} a call`,
      cost.perMonth !== null && `${dollars(cost.perMonth)} in 30 days`,
    ].filter((part) => part);
    const items = rows(cost.messages).map(({ part, depth }) => ({
      label: `${'\u2003'.repeat(depth)}${part.title}`,
      description: `${number(part.tokens)} tokens, ${percent(cost.tokens > 0 ? part.tokens / cost.tokens : 0)}`,
      range: part.range,
    }));
    const picked = await window.showQuickPick(items, {
      title: `${number(cost.tokens)} tokens (${cost.encoding}${cost.estimate ? ', an estimate' : ''})`,
      placeHolder: price.length > 0 ? price.join(', ') : 'No price is given in the contract or the configuration',
    });
    if (!picked) return;
    const { start, end } = picked.range;
    const range = new Range(start.line, start.character, end.line, end.character);
    await window.showTextDocument(editor.document, {
      selection: range,
      ...(editor.viewColumn && { viewColumn: editor.viewColumn }),
    });
  };
}

function rows(parts: readonly CostPart[], depth = 0): { part: CostPart; depth: number }[] {
  return parts.flatMap((part) => [{ part, depth }, ...rows(part.parts, depth + 1)]);
}
