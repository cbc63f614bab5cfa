import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.ts';
import { ServerProcess } from './server-process.ts';

/** The extension on a desktop or a remote: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  activateWith(context, async (events) => {
    // The activation ends first. The process then starts while the code that talks to it is loaded.
    await new Promise<void>((resolve) => setImmediate(resolve));
    const server = new ServerProcess(context.asAbsolutePath('dist/server.js'));
    const { connectToProcess } = await import('./process.ts');
    return connectToProcess(server, events);
  });
}
