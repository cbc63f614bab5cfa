import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { systemClock } from './clock.ts';
import { loadLanguage, loadTokenCounter } from './engine.ts';
import { serve } from './server.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

/** Serves the editor whose worker this is; every file comes from the client. */
export function serveWorker(worker: unknown): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker as Port),
    new BrowserMessageWriter(worker as Port),
  );
  serve(connection, { clock: systemClock, resources: { language: loadLanguage, tokens: loadTokenCounter } });
}
