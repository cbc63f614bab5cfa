import { MAX_TEXT_BYTES } from '../core/files.ts';
import type { FileStat } from '../protocol/files.ts';
import type { ServiceHost } from './host.ts';
import { normalizeUri } from './uris.ts';

/** A text as it is now: the open document's, or the file's. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
  /** The document's version; null for a file that is not open. */
  readonly version: number | null;
  /** Changes with the text: version, or size and time of change. */
  readonly key: string;
}

/** How long a look at the disk is good for. Watched files are looked at again when the client says so. */
const FRESH_MILLISECONDS = 2000;
const FRESH_LISTING_MILLISECONDS = 30_000;
const MAX_LISTED_FILES = 20_000;

/**
 * The workspace's texts behind a cache keyed by uri, size and time of change, so that nothing is read again while
 * someone types. In an untrusted workspace only open documents exist.
 */
export class Files {
  private readonly stats = new Map<string, { at: number; stat: Promise<FileStat | null> }>();
  private readonly texts = new Map<string, { key: string; text: Promise<string | null> }>();
  private readonly listings = new Map<string, { at: number; uris: Promise<readonly string[]> }>();
  /** How often a document was opened: versions may start again with each time. */
  private readonly openings = new Map<string, number>();

  /** Grows whenever the client says that files have changed. */
  generation = 0;

  constructor(private readonly host: ServiceHost) {}

  /** Changes with every edit of an open document, with every change the client tells of, and every other second. */
  momentKey(without: string): string {
    const open = this.host.workspace.openDocuments().filter(({ uri }) => uri !== without);
    const versions = open.map(({ uri, version }) => `${uri} ${this.openings.get(uri) ?? 0}.${version}`);
    const moment = Math.floor(this.host.clock.now() / FRESH_MILLISECONDS);
    return [this.generation, moment, ...versions].join('\n');
  }

  open(uri: string): FileText | undefined {
    const document = this.host.workspace.openDocument(uri);
    if (!document) return undefined;
    return {
      uri,
      text: document.getText(),
      version: document.version,
      key: `v${this.openings.get(uri) ?? 0}.${document.version}`,
    };
  }

  /** A document was opened: nothing known of earlier versions holds. */
  opened(uri: string): void {
    this.openings.set(uri, (this.openings.get(uri) ?? 0) + 1);
  }

  /** `null` when it is missing, too large, no UTF-8, or not to be read. */
  async text(uri: string): Promise<FileText | null> {
    const open = this.open(uri);
    if (open) return open;
    const stat = await this.stat(uri);
    if (stat?.type !== 'file' || stat.size > MAX_TEXT_BYTES) return null;
    const key = `${stat.size}:${stat.mtime}`;
    let cached = this.texts.get(uri);
    if (cached?.key !== key) {
      cached = { key, text: this.host.workspace.read(uri, MAX_TEXT_BYTES).then(decodeUtf8) };
      this.texts.set(uri, cached);
    }
    const text = await cached.text;
    return text === null ? null : { uri, text, version: null, key };
  }

  stat(uri: string): Promise<FileStat | null> {
    if (!this.host.workspace.trusted()) return Promise.resolve(null);
    const now = this.host.clock.now();
    let cached = this.stats.get(uri);
    if (!cached || now - cached.at > FRESH_MILLISECONDS) {
      cached = { at: now, stat: this.host.workspace.stat(uri) };
      this.stats.set(uri, cached);
    }
    return cached.stat;
  }

  /** Every file of a workspace folder that matches one of the globs, sorted. */
  list(folder: string, include: readonly string[]): Promise<readonly string[]> {
    if (!this.host.workspace.trusted()) {
      return Promise.resolve([]);
    }
    const now = this.host.clock.now();
    const key = [folder, ...include].join('\n');
    let cached = this.listings.get(key);
    if (!cached || now - cached.at > FRESH_LISTING_MILLISECONDS) {
      const uris = this.host.workspace.find(folder, include, MAX_LISTED_FILES);
      cached = { at: now, uris: uris.then((found) => found.map(normalizeUri).sort()) };
      this.listings.set(key, cached);
    }
    return cached.uris;
  }

  /** The client saw these files change. */
  changed(uris: readonly { readonly uri: string; readonly listed: boolean }[]): void {
    this.generation++;
    for (const { uri, listed } of uris) {
      this.stats.delete(uri);
      if (listed) this.listings.clear();
    }
  }

  forgetAll(): void {
    this.generation++;
    this.stats.clear();
    this.texts.clear();
    this.listings.clear();
  }
}

/** `null` for bytes that are no UTF-8. The byte order mark is not part of the text. */
export function decodeUtf8(bytes: Uint8Array | null): string | null {
  if (!bytes) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
