import { alternativeFor, childSchema, refName, resolveRef } from '../schema/lookup.ts';
import type { JsonSchema } from '../schema/types.ts';
import { formatPath, type KeyPath, toValue } from '../yaml/tree.ts';
import type { YamlNode, YamlScalar } from '../yaml/types.ts';
import type { Answer, ContractPath, Target } from './types.ts';

const DAYS: Readonly<Record<string, number>> = { h: 1 / 24, d: 1, w: 7, mo: 30, y: 365 };

/** `36h`, `7d`, `6w`, `3mo`, `1y` in days; a month is 30 days, a year 365. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(h|d|w|mo|y)$/.exec(text);
  return match ? Number(match[1]) * DAYS[match[2]!]! : undefined;
}

/** true, false, yes, no in any spelling of YAML 1.1, and `partly`. */
export function parseAnswer(text: string): Answer | undefined {
  switch (text.toLowerCase()) {
    case 'true':
    case 'yes':
    case 'on':
    case 'y':
      return true;
    case 'false':
    case 'no':
    case 'off':
    case 'n':
      return false;
    case 'partly':
      return 'partly';
    default:
      return undefined;
  }
}

/** `>= 0.95`; a bare number has no sign. */
export function parseTarget(text: string): { op: Target['op'] | undefined; value: number } | undefined {
  const match = /^(?:(>=|<=|==|>|<|=)\s*)?([-+]?\d+(?:\.\d+)?)$/.exec(text.trim());
  if (!match) return undefined;
  const op = match[1] === '==' ? '=' : (match[1] as Target['op'] | undefined);
  return { op, value: Number(match[2]) };
}

/**
 * Turns a tree into plain values by its schema: durations into days, yes and no into booleans, versions into the text
 * they are written in. Values that `isWrong` names and keys the schema lacks are left out.
 */
export class ContractValues {
  /** Every path the contract names. */
  readonly paths: ContractPath[] = [];

  constructor(
    private readonly schema: JsonSchema,
    private readonly isWrong: (field: string) => boolean,
  ) {}

  read(node: YamlNode, schema: JsonSchema = this.schema, path: KeyPath = []): unknown {
    if (path.length > 0 && this.isWrong(formatPath(path))) return undefined;
    const chosen = alternativeFor(this.schema, schema, node);
    if (node.kind === 'scalar') return this.readScalar(node, refName(chosen), path);
    if (node.kind === 'sequence') return this.readSequence(node.items, chosen, path);
    const resolved = resolveRef(this.schema, chosen);
    if (!resolved.properties && !resolved.additionalProperties) return toValue(node);
    const result: [string, unknown][] = [];
    for (const { key, value } of new Map(node.entries.map((entry) => [entry.key.text, entry])).values()) {
      const child = key.text.startsWith('x-') ? undefined : childSchema(this.schema, chosen, key.text);
      const read = child && this.read(value, child, [...path, key.text]);
      if (read !== undefined) result.push([key.text, read]);
    }
    return Object.fromEntries(result);
  }

  /** Items that cannot be read keep their place as empty mappings, so that positions stay those of the file. */
  private readSequence(items: readonly YamlNode[], schema: JsonSchema, path: KeyPath): unknown[] {
    const item = childSchema(this.schema, schema, 0);
    const mappings = item !== undefined && resolveRef(this.schema, item).type === 'object';
    const read = items.map((node, i) => (item ? this.read(node, item, [...path, i]) : toValue(node)));
    return mappings ? read.map((value) => value ?? {}) : read.filter((value) => value !== undefined);
  }

  private readScalar(node: YamlScalar, definition: string | undefined, path: KeyPath): unknown {
    switch (definition) {
      case 'yesNo':
      case 'yesNoPartly':
        return parseAnswer(node.text);
      case 'duration':
        return parseDuration(node.text);
      case 'target':
        return parseTarget(node.text);
      case 'text':
        return node.text;
      case 'path':
      case 'document':
      case 'textOrPath':
        if (isPath(node.text, definition)) {
          this.paths.push({ field: formatPath(path), path: node.text, span: node.span });
        }
        return node.text;
      default:
        return node.value ?? undefined;
    }
  }
}

/** A document may be a link, and a text is a path only where it begins like one. */
function isPath(text: string, definition: 'path' | 'document' | 'textOrPath'): boolean {
  if (definition === 'textOrPath') return /^\.{0,2}[\\/]/.test(text);
  return definition === 'path' || !/^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}
