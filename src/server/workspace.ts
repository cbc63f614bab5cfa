import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Environment,
  type FileStat,
  type FolderEntry,
  findFilesRequest,
  type Request,
  readFileRequest,
  readFolderRequest,
  statFileRequest,
} from '../protocol/index.ts';
import type { DatasetSource, Logger, OpenDocument, Workspace } from '../service/host.ts';
import { normalizeUri } from './engine.ts';
import type { LocalFiles } from './platform.ts';
import { walk } from './walk.ts';

/** What the client said of itself at `initialize`, and of its folders since. */
export interface ClientState {
  folders: readonly string[];
  trusted: boolean;
  completes: NonNullable<Environment['completes']>;
  /** It answers requests for files. */
  fileAccess: boolean;
}

/** Open documents from the client, `file:` uris from the file system where there is one, everything else from the client. */
export function createWorkspace(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  state: ClientState,
  local: LocalFiles | undefined,
  logger: Logger,
): Workspace {
  /** Clients spell uris in more ways than one. */
  const openDocument = (uri: string): OpenDocument | undefined => {
    const document = documents.get(uri) ?? documents.all().find((one) => normalizeUri(one.uri) === uri);
    return document && asOpen(document);
  };

  async function ask<Params, Result>(
    { method }: Request<Params, Result>,
    params: Params,
    otherwise: Result,
  ): Promise<Result> {
    if (!state.fileAccess) return otherwise;
    try {
      return await connection.sendRequest<Result>(method, params);
    } catch (error) {
      logger.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  }

  return {
    folders: () => state.folders,
    trusted: () => state.trusted,
    openDocuments: () => documents.all().map(asOpen),
    openDocument,
    stat: (uri) =>
      local?.reads(uri) ? local.stat(uri) : ask<{ uri: string }, FileStat | null>(statFileRequest, { uri }, null),
    async read(uri, limit, head = false) {
      if (local?.reads(uri)) return local.read(uri, limit, head);
      const base64 = await ask(readFileRequest, { uri, limit, head }, null);
      return base64 === null ? null : Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    },
    async find(folder, include, limit) {
      if (local?.reads(folder)) return local.find(folder, include, limit);
      const found = await ask(findFilesRequest, { folder, include, limit }, []);
      return (
        found ?? walk(folder, include, limit, (uri) => ask(readFolderRequest, { uri }, [] as readonly FolderEntry[]))
      );
    },
    real: (uri) => (local?.reads(uri) ? local.real(uri) : Promise.resolve(uri)),
    scan: (question, signal) => {
      const { source, heldOut } = question;
      const reads = (one: DatasetSource | undefined) => !one || 'text' in one || local?.reads(one.uri);
      return local && reads(source) && reads(heldOut) ? local.scan(question, signal) : undefined;
    },
  };
}

function asOpen(document: TextDocument): OpenDocument {
  return {
    uri: normalizeUri(document.uri),
    languageId: document.languageId,
    version: document.version,
    getText: () => document.getText(),
  };
}
