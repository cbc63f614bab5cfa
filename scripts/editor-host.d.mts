export declare const VERSIONS: readonly string[];
/** No host can be had here. */
export declare class NoHost extends Error {}
export declare function findBrowser(): string;
export declare function installHost(
  version: string,
  log?: (line: string) => void,
): Promise<{ version: string; folder: string; node: string }>;
export interface EditorHost {
  readonly version: string;
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  readonly pid: number;
  page(workspace: string, file?: string): string;
  stop(): Promise<void>;
}
export declare function startHost(options?: {
  version?: string;
  vsix?: string;
  settings?: object;
  log?: (line: string) => void;
}): Promise<EditorHost>;
