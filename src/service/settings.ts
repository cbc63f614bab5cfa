import { parseConfiguration } from '../core/configuration/parse.ts';
import type { ConfigurationLayer } from '../core/configuration/resolve.ts';
import type { TokenLenses } from './structure.ts';

/** The settings `rightlever.*`, with defaults where the client sends none or something else. */
export interface Settings {
  readonly diagnostics: { readonly enabled: boolean };
  readonly codeLens: { readonly tokens: TokenLenses };
  readonly hover: { readonly directives: boolean };
  readonly semanticTokens: { readonly enabled: boolean };
  readonly completion: {
    /** `auto`: unless the editor or another extension of it completes them (see `Environment.completes`). */
    readonly contracts: 'auto' | 'on' | 'off';
    readonly frontMatter: 'auto' | 'on' | 'off';
  };
  /** `rules`, `model` and `prices`, as `.rightlever.yaml` has them. What such a file says wins. */
  readonly configuration: ConfigurationLayer['settings'];
}

export const DEFAULT_SETTINGS: Settings = {
  diagnostics: { enabled: true },
  codeLens: { tokens: 'file' },
  hover: { directives: true },
  semanticTokens: { enabled: true },
  completion: { contracts: 'auto', frontMatter: 'auto' },
  configuration: {},
};

/** Reads what a client answers to `workspace/configuration`. A value of another type or name counts as absent. */
export function readSettings(value: unknown): Settings {
  const { configuration: _, ...plain } = DEFAULT_SETTINGS;
  const { rules, model, prices } = isRecord(value) ? value : {};
  // JSON is YAML: the same check that a configuration file gets leaves out what is wrong.
  const { layer } = parseConfiguration('', JSON.stringify({ rules, model, prices }));
  return { ...(merge(plain, value, ALLOWED) as typeof plain), configuration: layer.settings };
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
