import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { loadLanguage } from '../core/language/load.ts';
import { loadTokenCounter } from '../core/tokens/load.ts';
import { systemClock } from './clock.ts';
import { serve } from './server.ts';

/** Serves the editor whose worker this is; every file comes from the client. */
const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(worker),
  new BrowserMessageWriter(worker),
);
serve(connection, { clock: systemClock, resources: { language: loadLanguage, tokens: loadTokenCounter } });
