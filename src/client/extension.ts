import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';

/** The extension on a desktop or a remote: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  activateWith(
    context,
    (options) => new LanguageClient('rightlever', 'Right Lever', { module, transport: TransportKind.ipc }, options),
  );
}
