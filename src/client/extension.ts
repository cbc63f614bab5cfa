import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';

/** The extension on a desktop or a remote: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  activateWith(context, async (events) => {
    const { connectToProcess } = await import('./process.ts');
    return connectToProcess(context.asAbsolutePath('dist/server.js'), events);
  });
}
