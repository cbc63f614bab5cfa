import type { Clock, ResourceLoader, Workspace } from '../service/host.ts';

/** What differs between Node and the browser. */
export interface Platform {
  readonly clock: Clock;
  readonly resources: ResourceLoader;
  /** Files the server reads itself; absent where it can read none. What it has no answer for is asked of the client. */
  readonly files?: LocalFiles;
}

export interface LocalFiles extends Pick<Workspace, 'stat' | 'read' | 'find' | 'real'> {
  /** Scans on a thread of its own. Undefined where there is none. */
  readonly scan: NonNullable<Workspace['scan']>;
  reads(uri: string): boolean;
}
