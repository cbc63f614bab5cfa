import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connect } from './connection.ts';
import type { Session, SessionEvents } from './session.ts';

/**
 * Megabytes for young objects instead of 16. A keystroke in a document of 20,000 tokens makes some three of them, and each
 * collection copies the document as it is at that moment: with room for twenty keystrokes, one in twenty waits for it.
 */
const YOUNG_OBJECTS = ['--max-semi-space-size=64'];

/** A server in a process of its own. */
export function connectToProcess(module: string, events: SessionEvents): Promise<Session> {
  const server = { module, transport: TransportKind.ipc, options: { execArgv: YOUNG_OBJECTS } };
  return connect((options) => new LanguageClient('rightlever', 'Right Lever', server, options), events);
}
