import configurationJson from '../../../schemas/rightlever.schema.json' with { type: 'json' };
import validate from '../generated/configuration.js';
import { listedProblems, schemaProblems } from '../schema/problems.ts';
import type { JsonSchema } from '../schema/types.ts';
import type { Span } from '../text/text.ts';
import { parseYaml } from '../yaml/parse.ts';
import { formatPath, type KeyPath, toValue } from '../yaml/tree.ts';
import type { YamlNode } from '../yaml/types.ts';
import type { ConfigurationLayer } from './resolve.ts';
import type { Configuration, RuleSetting } from './types.ts';

/** The schema of `.rightlever.yaml`; its descriptions are what hover and completion show. */
export const configurationSchema: JsonSchema = configurationJson;

export interface ParsedConfiguration {
  readonly layer: ConfigurationLayer;
  /** Each makes the configuration a bad one; `layer` leaves out what they name. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

/** Reads one `.rightlever.yaml`. Never throws. Its bases are for the caller to read, by `layer.extends`. */
export function parseConfiguration(path: string, text: string): ParsedConfiguration {
  const yaml = parseYaml(text);
  const problems: { message: string; span: Span }[] = yaml.problems.map(({ message, span }) => ({ message, span }));
  const { root } = yaml;
  if (!root || (root.kind === 'scalar' && root.value === null)) {
    return { layer: { path, extends: [], settings: {} }, problems };
  }
  const wrong = schemaProblems(root, configurationSchema, validate);
  problems.push(...wrong.map(({ message, span }) => ({ message, span })));
  problems.sort((a, b) => a.span.start - b.span.start);
  const raw = withoutPaths(root, new Set(wrong.map(({ path: at }) => formatPath(at))), []) as RawConfiguration;
  const bases = raw.extends ?? [];
  return {
    layer: { path, extends: typeof bases === 'string' ? [bases] : bases, settings: settingsOf(raw) },
    problems: listedProblems(problems),
  };
}

type RawRules = Readonly<Record<string, NonNullable<RuleSetting['severity']> | RuleSetting>>;

interface RawConfiguration {
  readonly extends?: string | string[];
  readonly rules?: RawRules;
  readonly overrides?: readonly { readonly files?: string[]; readonly rules?: RawRules }[];
  readonly files?: Partial<Configuration['files']>;
  readonly ignore?: string[];
  readonly suppress?: readonly { readonly files?: string[]; readonly rules?: string[]; readonly reason?: string }[];
  readonly model?: string;
  readonly calls_per_day?: number;
  readonly prices?: Configuration['prices'];
}

function settingsOf(raw: RawConfiguration): Partial<Configuration> {
  return {
    ...(raw.rules && { rules: rulesOf(raw.rules) }),
    ...(raw.overrides && {
      overrides: raw.overrides.map(({ files = [], rules = {} }) => ({ files, rules: rulesOf(rules) })),
    }),
    ...(raw.files && { files: { prompts: [], contracts: [], datasets: [], ...raw.files } }),
    ...(raw.ignore && { ignore: raw.ignore }),
    ...(raw.suppress && {
      suppress: raw.suppress.flatMap(({ files = [], rules = [], reason }) =>
        reason ? [{ files, rules, reason }] : [],
      ),
    }),
    ...(raw.model !== undefined && { model: raw.model }),
    ...(raw.calls_per_day !== undefined && { callsPerDay: raw.calls_per_day }),
    ...(raw.prices && { prices: raw.prices }),
  };
}

function rulesOf(rules: RawRules): Configuration['rules'] {
  return Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => [id, typeof setting === 'string' ? { severity: setting } : setting]),
  );
}

/** The plain value without what stands at `paths`. A file that is no mapping is empty. */
function withoutPaths(node: YamlNode, paths: ReadonlySet<string>, path: KeyPath): unknown {
  if (paths.has(formatPath(path)) && path.length > 0) return undefined;
  if (node.kind === 'sequence') {
    return node.items.map((item, i) => withoutPaths(item, paths, [...path, i])).filter((item) => item !== undefined);
  }
  if (node.kind === 'scalar') return path.length === 0 ? {} : toValue(node);
  const entries = node.entries.map(({ key, value }) => [key.text, withoutPaths(value, paths, [...path, key.text])]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
