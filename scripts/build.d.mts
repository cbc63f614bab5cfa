export const root: string;

export interface BuiltFile {
  /** Relative to `outdir`. */
  readonly path: string;
  readonly bytes: number;
  /** Outputs it imports, at once or when they are needed, relative to `outdir`. */
  readonly imports: readonly string[];
}

export function build(options?: {
  readonly outdir?: string;
  readonly minify?: boolean;
  readonly extensionOnly?: boolean;
  readonly log?: (line: string) => void;
}): Promise<BuiltFile[]>;

export function missingFrom(packed: readonly string[], files: readonly Pick<BuiltFile, 'path' | 'imports'>[]): string[];
