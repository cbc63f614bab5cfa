import type { TokenLenses } from './structure.ts';

/** The settings `rightlever.*`, with defaults where the client sends none or something else. */
export interface Settings {
  readonly diagnostics: { readonly enabled: boolean };
  readonly codeLens: { readonly tokens: TokenLenses };
  readonly hover: { readonly directives: boolean };
  readonly semanticTokens: { readonly enabled: boolean };
  readonly completion: {
    /** `auto`: unless another extension of the editor completes them (see `InitializationOptions.completes`). */
    readonly contracts: 'auto' | 'on' | 'off';
    readonly frontMatter: 'auto' | 'on' | 'off';
  };
}

export const DEFAULT_SETTINGS: Settings = {
  diagnostics: { enabled: true },
  codeLens: { tokens: 'file' },
  hover: { directives: true },
  semanticTokens: { enabled: true },
  completion: { contracts: 'auto', frontMatter: 'auto' },
};

/** Reads what a client answers to `workspace/configuration`. A value of another type or name counts as absent. */
export function readSettings(value: unknown): Settings {
  return merge(DEFAULT_SETTINGS, value, ALLOWED) as Settings;
}

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  tokens: ['off', 'file', 'messages', 'sections'],
  contracts: ['auto', 'on', 'off'],
  frontMatter: ['auto', 'on', 'off'],
};

function merge(defaults: object, value: unknown, allowed: typeof ALLOWED): object {
  const given = isRecord(value) ? value : {};
  return Object.fromEntries(
    Object.entries(defaults).map(([key, standard]: [string, unknown]) => {
      const own = given[key];
      if (isRecord(standard)) return [key, merge(standard, own, allowed)];
      const fits = typeof own === typeof standard && (allowed[key]?.includes(own as string) ?? true);
      return [key, fits ? own : standard];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
