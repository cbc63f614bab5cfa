export const root: string;

export interface BuiltFile {
  /** Relative to `outdir`. */
  readonly path: string;
  readonly bytes: number;
}

export function build(options?: {
  readonly outdir?: string;
  readonly minify?: boolean;
  readonly extensionOnly?: boolean;
  readonly log?: (line: string) => void;
}): Promise<BuiltFile[]>;
