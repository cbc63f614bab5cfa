import { matchesAny } from '../../src/core/configuration/resolve.ts';
import { loadLanguage } from '../../src/core/language/load.ts';
import { loadTokenCounter } from '../../src/core/tokens/load.ts';
import type { OpenDocument, ServiceHost } from '../../src/service/host.ts';
import { normalizeUri } from '../../src/service/uris.ts';

export const ROOT = 'file:///repo';

/** A host without a file system and with a clock that stands still. */
export class TestHost implements ServiceHost {
  readonly documents = new Map<string, OpenDocument>();
  readonly files = new Map<string, { text: string; mtime: number }>();
  readonly logged: string[] = [];
  readonly calls = { stat: 0, read: 0, find: 0 };
  now = 0;
  date = '2026-11-20';
  trusted = true;
  folders: readonly string[] = [ROOT];

  readonly resources = { language: loadLanguage, tokens: loadTokenCounter };
  readonly clock = {
    today: () => this.date,
    now: () => this.now,
    delay: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
  };
  readonly logger = {
    info: (message: string) => void this.logged.push(message),
    warn: (message: string) => void this.logged.push(message),
    error: (message: string) => void this.logged.push(message),
  };
  readonly workspace: ServiceHost['workspace'] = {
    folders: () => this.folders,
    trusted: () => this.trusted,
    openDocuments: () => [...this.documents.values()],
    openDocument: (uri) => this.documents.get(uri),
    stat: async (uri) => {
      this.calls.stat++;
      const file = this.files.get(uri);
      return file ? { type: 'file', size: file.text.length, mtime: file.mtime } : null;
    },
    read: async (uri, limit, head = false) => {
      this.calls.read++;
      const file = this.files.get(uri);
      const bytes = file ? new TextEncoder().encode(file.text) : null;
      return bytes && bytes.length > limit ? (head ? bytes.subarray(0, limit) : null) : bytes;
    },
    find: async (folder, include) => {
      this.calls.find++;
      return [...this.files.keys()].filter(
        (uri) => uri.startsWith(`${folder}/`) && matchesAny(include, uri.slice(folder.length + 1)),
      );
    },
    real: async (uri) => uri,
  };

  uri(path: string): string {
    return normalizeUri(`${ROOT}/${path}`);
  }

  write(path: string, text: string): string {
    const uri = this.uri(path);
    this.files.set(uri, { text, mtime: (this.files.get(uri)?.mtime ?? 0) + 1 });
    return uri;
  }

  open(path: string, text: string, languageId = 'markdown'): string {
    const uri = path.includes(':') ? normalizeUri(path) : this.uri(path);
    const version = (this.documents.get(uri)?.version ?? 0) + 1;
    this.documents.set(uri, { uri, languageId, version, getText: () => text });
    return uri;
  }
}
