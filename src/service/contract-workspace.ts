import { datasetScanOptions } from '../core/dataset/options.ts';
import { MAX_IN_MEMORY, scannedInPart } from '../core/dataset/partial.ts';
import { createScan, type DatasetScan, type DatasetScanOptions, splitLines } from '../core/dataset/scan.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import type { ReadFile, ScanOptions, Unread, Workspace } from '../core/decision/workspace.ts';
import type { Resources } from '../core/engine.ts';
import { MAX_TEXT_BYTES } from '../core/files.ts';
import { decodeUtf8, type Files } from './files.ts';
import type { DatasetSource, ServiceHost } from './host.ts';
import type { Project } from './project.ts';
import { normalizeUri, relativePath } from './uris.ts';

/** The files beside one contract, by the paths it writes. */
export interface ContractWorkspace extends Workspace {
  /** Changes when the file does. */
  state(path: string): Promise<string>;
}

export function createContractWorkspace(
  contractUri: string,
  files: Files,
  project: Project,
  scans: DatasetScans,
  host: ServiceHost,
): ContractWorkspace {
  const folder = project.workspaceFolderOf(contractUri);

  /** The uri of a path, unless it leaves the workspace folder by its name or through a link. */
  async function locate(path: string): Promise<{ uri: string } | Unread> {
    const uri = project.resolveFrom(contractUri, path);
    if (uri === undefined) return { status: 'outside' };
    if (host.workspace.openDocument(uri)) return { uri };
    if (!host.workspace.trusted())
      return { status: 'unreadable', detail: 'files are not read in an untrusted workspace' };
    const [real, realFolder] = await Promise.all([host.workspace.real(uri), host.workspace.real(folder)]);
    return relativePath(normalizeUri(realFolder), normalizeUri(real)) === undefined ? { status: 'outside' } : { uri };
  }

  async function exists(path: string): Promise<'exists' | Unread['status']> {
    const located = await locate(path);
    if ('status' in located) return located.status;
    return host.workspace.openDocument(located.uri) || (await files.stat(located.uri)) ? 'exists' : 'missing';
  }

  async function state(path: string): Promise<string> {
    const located = await locate(path);
    if ('status' in located) return located.status;
    const open = files.open(located.uri);
    if (open) return open.key;
    const stat = await files.stat(located.uri);
    return stat ? `${stat.size}:${stat.mtime}` : 'missing';
  }

  return {
    exists,

    state,

    async read(path): Promise<ReadFile> {
      const located = await locate(path);
      if ('status' in located) return located;
      const file = await files.text(located.uri);
      if (file) return { text: file.text };
      const stat = await files.stat(located.uri);
      if (!stat) return { status: 'missing' };
      if (stat.type !== 'file') return { status: 'unreadable', detail: 'it is no file' };
      return {
        status: 'unreadable',
        detail: stat.size > MAX_TEXT_BYTES ? 'it is too large to be read as text' : 'it is not text in UTF-8',
      };
    },

    async scanDataset(path, asked) {
      const located = await locate(path);
      if ('status' in located) return located;
      const stat = await files.stat(located.uri);
      const open = files.open(located.uri);
      if (!stat && !open) return { status: 'missing' };
      if (stat && stat.type !== 'file') return { status: 'unreadable', detail: 'it is no file' };
      const heldOut = asked.heldOut === undefined ? undefined : await locate(asked.heldOut);
      const heldOutUri = heldOut && 'uri' in heldOut ? heldOut.uri : undefined;
      const heldOutState = asked.heldOut === undefined ? '' : await state(asked.heldOut);
      const own = open?.key ?? `${stat!.size}:${stat!.mtime}`;
      const size = open?.text.length ?? stat!.size;
      return scans.scan({ uri: located.uri, path, heldOutUri, asked, size }, `${own} ${heldOutState}`);
    },
  };
}

const UNREADABLE: Unread = { status: 'unreadable', detail: 'it could not be scanned' };

export interface DatasetQuestion {
  readonly uri: string;
  /** As findings name the file. */
  readonly path: string;
  readonly heldOutUri?: string | undefined;
  readonly asked: Partial<ScanOptions>;
  /** Bytes of the file, or UTF-16 units of the open document. */
  readonly size: number;
}

/** Up to this size a scan takes less time than it takes to hand it over. */
const SMALL = 250_000;
/** How long a scan goes on before it looks whether others wait. */
const MILLISECONDS_AT_ONCE = 8;
const LINES_AT_ONCE = 10;

/**
 * Scans of datasets, kept for as long as the file and the question stay the same. Where the host has threads they take
 * what is not small; else the scan is made here, in turns with everything else, of at most 20 MB.
 */
export class DatasetScans {
  private readonly kept = new Map<
    string,
    { key: string; profile: Promise<DatasetProfile | Unread>; stop: AbortController }
  >();

  constructor(
    private readonly host: ServiceHost,
    private readonly files: Files,
    private readonly resources: () => Resources,
  ) {}

  /** `state` changes when one of the files does. What is still under way for an earlier state is stopped. */
  scan(question: DatasetQuestion, state: string): Promise<DatasetProfile | Unread> {
    const { uri, asked, size } = question;
    const resources = this.resources();
    const small = size <= SMALL;
    // A thread loads its own resources, so that it need not scan again when ours are there.
    const trusted = this.host.workspace.trusted();
    const key = JSON.stringify([state, question, trusted, small ? Object.keys(resources) : []]);
    const slot = `${asked.role} ${uri}`;
    const known = this.kept.get(slot);
    if (known?.key === key) return known.profile;
    known?.stop.abort();
    const stop = new AbortController();
    const profile = this.run(question, small, resources, stop.signal);
    this.kept.set(slot, { key, profile, stop });
    return profile;
  }

  private async run(
    { uri, path, heldOutUri, asked, size }: DatasetQuestion,
    small: boolean,
    resources: Resources,
    signal: AbortSignal,
  ): Promise<DatasetProfile | Unread> {
    const { outputSchema, ...rest } = asked;
    // A compiled schema is code of the workspace.
    const allowed = this.host.workspace.trusted() && outputSchema !== undefined ? asked : rest;
    const source = this.sourceOf(uri);
    const heldOut = heldOutUri === undefined ? undefined : this.sourceOf(heldOutUri);
    const elsewhere = small ? undefined : this.host.workspace.scan?.({ source, heldOut, path, asked: allowed }, signal);
    const profile = elsewhere
      ? await elsewhere
      : await this.scanHere(source, heldOut, await datasetScanOptions(path, allowed, resources), signal);
    if (!profile) return UNREADABLE;
    const inMemory = 'text' in source || !elsewhere;
    return inMemory && size > MAX_IN_MEMORY ? scannedInPart(profile, size) : profile;
  }

  private sourceOf(uri: string): DatasetSource {
    const text = this.files.open(uri)?.text;
    return text === undefined ? { uri } : { text: head(text) };
  }

  private async scanHere(
    source: DatasetSource,
    heldOut: DatasetSource | undefined,
    options: DatasetScanOptions,
    signal: AbortSignal,
  ): Promise<DatasetProfile | undefined> {
    const scan = createScan(options);
    let complete = await this.feed(source, scan.add, scan.addUnread, signal);
    if (complete === undefined) return undefined;
    if (heldOut && complete) complete = (await this.feed(heldOut, scan.addHeldOut, () => {}, signal)) ?? true;
    return scan.finish(complete);
  }

  /** False when it was stopped; undefined when the file cannot be read. */
  private async feed(
    source: DatasetSource,
    take: DatasetScan['add'],
    skip: DatasetScan['addUnread'],
    signal: AbortSignal,
  ): Promise<boolean | undefined> {
    const lines = 'text' in source ? splitLines(source.text) : await this.readLines(source.uri);
    if (!lines) return undefined;
    const { clock } = this.host;
    let since = clock.now();
    let number = 0;
    for (const line of lines) {
      if (line === undefined) skip(number, 'not UTF-8: save the file as UTF-8');
      else take(line, number);
      number++;
      if (number % LINES_AT_ONCE !== 0 || clock.now() - since < MILLISECONDS_AT_ONCE) continue;
      await clock.delay(0);
      since = clock.now();
      if (signal.aborted) return false;
    }
    return true;
  }

  /** The lines of the first 20 MB; undefined for one that is no UTF-8. */
  private async readLines(uri: string): Promise<Iterable<string | undefined> | undefined> {
    const bytes = await this.host.workspace.read(uri, MAX_IN_MEMORY, true);
    if (!bytes) return undefined;
    const whole = bytes.length < MAX_IN_MEMORY ? bytes : bytes.subarray(0, bytes.lastIndexOf(10) + 1);
    const text = decodeUtf8(whole);
    return text === null ? decodeLines(whole) : splitLines(text);
  }
}

/** Up to the last whole line of the first 20 million UTF-16 units. */
function head(text: string): string {
  return text.length <= MAX_IN_MEMORY ? text : text.slice(0, text.lastIndexOf('\n', MAX_IN_MEMORY) + 1);
}

function* decodeLines(bytes: Uint8Array): Iterable<string | undefined> {
  for (let start = 0; start < bytes.length; ) {
    const at = bytes.indexOf(10, start);
    const end = at < 0 ? bytes.length : at;
    yield decodeUtf8(bytes.subarray(start, end))?.replace(/\r$/, '') ?? undefined;
    start = end + 1;
  }
}
