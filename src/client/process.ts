import { LanguageClient } from 'vscode-languageclient/node';
import { connect } from './connection.ts';
import type { ServerProcess } from './server-process.ts';
import type { Session, SessionEvents } from './session.ts';

/** A server in a process of its own; when it has crashed, in another one. */
export async function connectToProcess(server: ServerProcess, events: SessionEvents): Promise<Session> {
  const take = async () => server.take();
  const session = await connect((options) => new LanguageClient('rightlever', 'Right Lever', take, options), events);
  return { ...session, stop: () => session.stop().finally(() => server.endSoon()) };
}
