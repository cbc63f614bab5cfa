import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connect } from './connection.ts';
import type { Session, SessionEvents } from './session.ts';

/** A server in a process of its own. */
export function connectToProcess(module: string, events: SessionEvents): Promise<Session> {
  const server = { module, transport: TransportKind.ipc };
  return connect((options) => new LanguageClient('rightlever', 'Right Lever', server, options), events);
}
