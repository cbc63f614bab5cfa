import type { Severity } from '../rules/types.ts';

/** `.rightlever.yaml` after `extends` is resolved and defaults are filled in. */
export interface Configuration {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
  }[];
  /** Globs of further prompt, contract and dataset files, relative to the configuration's folder. */
  readonly files: {
    readonly prompts: readonly string[];
    readonly contracts: readonly string[];
    readonly datasets: readonly string[];
  };
  readonly ignore: readonly string[];
  /** Suppressions by file glob and rule, for files without comments (JSON). */
  readonly suppress: readonly {
    readonly files: readonly string[];
    readonly rules: readonly string[];
    readonly reason: string;
  }[];
  readonly model: string | undefined;
  readonly callsPerDay: number | undefined;
  /** US dollars per million tokens. */
  readonly prices: {
    readonly input?: number;
    readonly cached_input?: number;
    readonly output?: number;
    /** A token of a training file, once an epoch. */
    readonly training?: number;
  };
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number | string | boolean>>;
}

export const DEFAULT_CONFIGURATION: Configuration = {
  rules: {},
  overrides: [],
  files: { prompts: [], contracts: [], datasets: [] },
  ignore: [],
  suppress: [],
  model: undefined,
  callsPerDay: undefined,
  prices: {},
};
