import picomatch from 'picomatch/posix';
import { type Configuration, DEFAULT_CONFIGURATION, type RuleSetting } from './types.ts';

/** One `.rightlever.yaml` as written: what it does not say is absent. Globs are relative to the file's folder. */
export interface ConfigurationLayer {
  /** The path of the file, with `/`. */
  readonly path: string;
  /** Paths of the files it builds on, as written, relative to its folder; later ones win over earlier ones. */
  readonly extends: readonly string[];
  readonly settings: Partial<Configuration>;
}

/**
 * Puts layers together, from the outermost base to the nearest file: settings of rules are merged, lists grow, single
 * values are replaced. Globs come out relative to the same folder as the layers' paths.
 */
export function resolveConfiguration(layers: readonly ConfigurationLayer[]): Configuration {
  return layers.reduce((base, layer) => {
    const own = withFolder(layer);
    return {
      rules: mergeRules(base.rules, own.rules ?? {}),
      overrides: [...base.overrides, ...(own.overrides ?? [])],
      files: {
        prompts: [...base.files.prompts, ...(own.files?.prompts ?? [])],
        contracts: [...base.files.contracts, ...(own.files?.contracts ?? [])],
        datasets: [...base.files.datasets, ...(own.files?.datasets ?? [])],
      },
      ignore: [...base.ignore, ...(own.ignore ?? [])],
      suppress: [...base.suppress, ...(own.suppress ?? [])],
      model: own.model ?? base.model,
      callsPerDay: own.callsPerDay ?? base.callsPerDay,
      prices: { ...base.prices, ...own.prices },
    };
  }, DEFAULT_CONFIGURATION);
}

/**
 * What a configuration says of a rule for a file: the family, then the rule, then each override that matches the file,
 * later ones over earlier ones. `path` is relative to the same folder as the configuration's globs.
 */
export function ruleSettingFor(configuration: Configuration, path: string, ruleId: string): RuleSetting | undefined {
  let setting = settingOf(configuration.rules, ruleId);
  for (const override of configuration.overrides) {
    const own = settingOf(override.rules, ruleId);
    if (own && matchesAny(override.files, path)) setting = mergeSetting(setting, own);
  }
  return setting;
}

export function isSuppressedByConfiguration(configuration: Configuration, path: string, ruleId: string): boolean {
  return configuration.suppress.some(
    ({ files, rules }) => rules.some((rule) => covers(rule, ruleId)) && matchesAny(files, path),
  );
}

export function isIgnored(configuration: Configuration, path: string): boolean {
  return matchesAny(configuration.ignore, path);
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * Whether a path matches one of the globs. A glob without a slash matches at any depth, and a glob that matches a folder
 * matches everything in it.
 */
export function matchesAny(globs: readonly string[], path: string): boolean {
  if (globs.length === 0) return false;
  let matcher = matchers.get(globs);
  if (!matcher) {
    const patterns = globs.flatMap((glob) => {
      const trimmed = glob.replace(/^\.\//, '').replace(/\/$/, '');
      const anchored = trimmed.includes('/') ? trimmed : `**/${trimmed}`;
      return [anchored, `${anchored}/**`];
    });
    matcher = picomatch(patterns, { dot: true, noextglob: true, strictSlashes: false });
    matchers.set(globs, matcher);
  }
  return matcher(path.replace(/^\.\//, ''));
}

function settingOf(rules: Configuration['rules'], ruleId: string): RuleSetting | undefined {
  const family = own(rules, ruleId.slice(0, ruleId.indexOf('/')));
  const rule = own(rules, ruleId);
  return family && rule ? mergeSetting(family, rule) : (rule ?? family);
}

function own(rules: Configuration['rules'], name: string): RuleSetting | undefined {
  return Object.hasOwn(rules, name) ? rules[name] : undefined;
}

function mergeSetting(base: RuleSetting | undefined, over: RuleSetting): RuleSetting {
  return {
    ...base,
    ...over,
    ...((base?.options || over.options) && { options: { ...base?.options, ...over.options } }),
  };
}

function mergeRules(base: Configuration['rules'], over: Configuration['rules']): Configuration['rules'] {
  const merged = { ...base };
  for (const [id, setting] of Object.entries(over)) merged[id] = mergeSetting(own(base, id), setting);
  return merged;
}

function covers(rule: string, ruleId: string): boolean {
  return rule === '*' || rule === ruleId || ruleId.startsWith(`${rule}/`);
}

/** The layer's settings with every glob made relative to the folder that its path is relative to. */
function withFolder({ path, settings }: ConfigurationLayer): Partial<Configuration> {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return settings;
  const folder = path.slice(0, slash).replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
  const move = (globs: readonly string[]) =>
    globs.map((glob) => {
      const trimmed = glob.replace(/^\.\//, '');
      return trimmed.replace(/\/$/, '').includes('/') ? `${folder}/${trimmed}` : `${folder}/**/${trimmed}`;
    });
  return {
    ...settings,
    ...(settings.overrides && {
      overrides: settings.overrides.map((entry) => ({ ...entry, files: move(entry.files) })),
    }),
    ...(settings.suppress && { suppress: settings.suppress.map((entry) => ({ ...entry, files: move(entry.files) })) }),
    ...(settings.ignore && { ignore: move(settings.ignore) }),
    ...(settings.files && {
      files: {
        prompts: move(settings.files.prompts),
        contracts: move(settings.files.contracts),
        datasets: move(settings.files.datasets),
      },
    }),
  };
}
