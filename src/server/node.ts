import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { systemClock } from './clock.ts';
import { loadLanguage, loadTokenCounter } from './engine.ts';
import { localFiles } from './local-files.ts';
import { serve } from './server.ts';

/** Serves one editor over the transport the process was started with: `--stdio`, `--node-ipc`, `--socket`, `--pipe`. */
export function serveProcess(): void {
  start(createConnection(ProposedFeatures.all));
}

/** Serves one editor over standard input and output until it says `exit`. */
export function serveStdio(): void {
  // Anything else that prints would break the stream.
  console.log = console.error;
  start(
    createConnection(
      ProposedFeatures.all,
      new StreamMessageReader(process.stdin),
      new StreamMessageWriter(process.stdout),
    ),
  );
}

function start(connection: Connection): void {
  serve(connection, {
    clock: systemClock,
    resources: { language: loadLanguage, tokens: loadTokenCounter },
    files: localFiles,
  });
}
