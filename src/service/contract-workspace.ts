import { datasetScanOptions } from '../core/dataset/options.ts';
import { createScan, type DatasetScan } from '../core/dataset/scan.ts';
import type { DatasetProfile } from '../core/dataset/types.ts';
import type { ReadFile, ScanOptions, Unread, Workspace } from '../core/decision/workspace.ts';
import type { Resources } from '../core/engine.ts';
import { MAX_TEXT_BYTES } from '../core/files.ts';
import { decodeUtf8, type Files } from './files.ts';
import type { ServiceHost } from './host.ts';
import type { Project } from './project.ts';
import { normalizeUri, relativePath } from './uris.ts';

/** Larger datasets are not scanned where the file cannot be read as a stream. */
const MAX_DATASET_BYTES = 20_000_000;
/** Lines between two looks at whether others wait. */
const LINES_AT_ONCE = 500;

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
      return scans.scan({ uri: located.uri, path, heldOutUri, asked }, `${own} ${heldOutState}`);
    },
  };
}

const TOO_LARGE: Unread = {
  status: 'unreadable',
  detail: 'it is too large to be scanned here, or not text in UTF-8',
};

export interface ScanQuestion {
  readonly uri: string;
  /** As findings name the file. */
  readonly path: string;
  readonly heldOutUri?: string | undefined;
  readonly asked: Partial<ScanOptions>;
}

/** Scans of datasets, kept for as long as the file and the question stay the same. */
export class DatasetScans {
  private readonly kept = new Map<string, { key: string; profile: Promise<DatasetProfile | Unread> }>();

  constructor(
    private readonly host: ServiceHost,
    private readonly files: Files,
    private readonly resources: () => Resources,
  ) {}

  /** `state` changes when one of the files does. */
  scan(question: ScanQuestion, state: string): Promise<DatasetProfile | Unread> {
    const { uri, asked } = question;
    const resources = this.resources();
    const key = JSON.stringify([state, question, Object.keys(resources)]);
    const slot = `${asked.role} ${uri}`;
    const known = this.kept.get(slot);
    if (known?.key === key) return known.profile;
    const profile = this.run(question, resources);
    this.kept.set(slot, { key, profile });
    return profile;
  }

  private async run({ uri, path, heldOutUri, asked }: ScanQuestion, resources: Resources) {
    const { outputSchema, ...rest } = asked;
    // A compiled schema is code of the workspace.
    const trusted = this.host.workspace.trusted() && outputSchema !== undefined;
    const scan = createScan(await datasetScanOptions(path, trusted ? asked : rest, resources));
    const lines = await this.linesOf(uri);
    if (!lines) return TOO_LARGE;
    await this.feed(lines, scan.add);
    const heldOut = heldOutUri === undefined ? undefined : await this.linesOf(heldOutUri);
    if (heldOut) await this.feed(heldOut, scan.addHeldOut);
    return scan.finish(true);
  }

  private async feed(lines: AsyncIterable<string> | Iterable<string>, take: DatasetScan['add']): Promise<void> {
    let number = 0;
    for await (const line of lines) {
      take(line, number++);
      if (number % LINES_AT_ONCE === 0) await this.host.clock.delay(0);
    }
  }

  private async linesOf(uri: string): Promise<AsyncIterable<string> | Iterable<string> | undefined> {
    const open = this.files.open(uri);
    if (open) return open.text.split(/\r\n|\n/);
    const streamed = this.host.workspace.lines?.(uri);
    if (streamed) return streamed;
    const text = decodeUtf8(await this.host.workspace.read(uri, MAX_DATASET_BYTES));
    return text === null ? undefined : text.split(/\r\n|\n/);
  }
}
