import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';
import { connect } from './connection.ts';

/** The extension in a browser: the server is a worker, and every file comes from the editor. */
export function activate(context: ExtensionContext): void {
  const address = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  let worker: Worker | undefined;
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(address('worker.js'));
    worker.postMessage(address('server-browser.js'));
    // Not the worker itself: the editor replaces `Worker`, and the client takes what is no instance of it for streams.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  activateWith(context, (events) =>
    connect((options) => new LanguageClient('rightlever', 'Right Lever', startWorker, options), events),
  );
}
