import validate from '../generated/task-contract.js';
import { listedProblems, MAX_ERRORS, schemaProblems } from '../schema/problems.ts';
import { LineIndex, type Span } from '../text/text.ts';
import { parseYaml } from '../yaml/parse.ts';
import { formatPath, type KeyPath, keySpanAt, nodeAt, parsePath } from '../yaml/tree.ts';
import type { YamlDocument, YamlMapping, YamlNode } from '../yaml/types.ts';
import { unusablePath } from './paths.ts';
import { contractSchema } from './schema.ts';
import type { ContractDocument, ContractPath, ContractProblem, TaskContract } from './types.ts';
import { ContractValues } from './values.ts';

/** Reads a task contract in YAML or JSON. Never throws: a broken file gives what could be read, and its problems. */
export function parseContract(path: string, text: string): ContractDocument {
  const yaml = parseYaml(text);
  const problems: ContractProblem[] = yaml.problems.map(({ message, span, related }) => ({
    rule: 'contract/schema',
    message,
    span,
    ...(related && { related }),
  }));
  let contract: TaskContract = {};
  let paths: readonly ContractPath[] = [];
  if (yaml.root?.kind === 'mapping') {
    const wrong = new Set<string>();
    for (const { path: at, span, message } of schemaProblems(yaml.root, contractSchema, validate)) {
      const field = formatPath(at);
      wrong.add(field);
      // What a broken file seems to lack may stand in the part that could not be read.
      if (yaml.partial && message.includes(' is missing')) continue;
      problems.push({ rule: 'contract/schema', message, span, field });
    }
    problems.push(...sameNames(yaml.root));
    const values = new ContractValues(contractSchema, (field) => wrong.has(field));
    if (wrong.size < MAX_ERRORS) contract = normalise(values.read(yaml.root) as RawContract, yaml.root);
    paths = values.paths.filter(({ field, path: named }) => !(field === 'evals.held_out' && named === 'none'));
  } else if (!yaml.partial) {
    problems.push(noContract(yaml));
  }
  const broken = problems.length > 0;
  for (const { field, path: named, span } of paths) {
    const problem = unusablePath(named);
    if (problem) problems.push({ rule: 'contract/path', message: problem, span, field });
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return {
    path,
    text,
    lines: new LineIndex(text),
    yaml,
    contract,
    paths,
    broken,
    problems: listedProblems(problems),
    spanOf: (field) => spanIn(yaml.root, field, (at) => nodeAt(yaml.root, at)?.span),
    keySpanOf: (field) => spanIn(yaml.root, field, (at) => keySpanAt(yaml.root, at)),
  };
}

/** The contract as its schema reads it, before the shorthands are written out. */
interface RawContract extends Omit<TaskContract, 'prompt' | 'metrics' | 'experiments'> {
  prompt?: string | string[];
  metrics?: (Omit<NonNullable<TaskContract['metrics']>[number], 'target'> & { target?: RawTarget })[];
  experiments?: TaskContract['experiments'] | { results?: string };
}

type RawTarget = { op: '>=' | '<=' | '>' | '<' | '=' | undefined; value: number };

function normalise(raw: RawContract, root: YamlMapping): TaskContract {
  const { prompt, metrics, experiments, version, ...rest } = raw;
  const contract: TaskContract = rest;
  const written = nodeAt(root, ['version']);
  if (version !== undefined && written?.kind === 'scalar') {
    contract.version = typeof version === 'number' && String(version) === written.text ? version : written.text;
  }
  if (prompt !== undefined) contract.prompt = typeof prompt === 'string' ? [prompt] : prompt;
  if (experiments) contract.experiments = Array.isArray(experiments) ? experiments : [experiments];
  if (metrics) {
    contract.metrics = metrics.map(({ target, ...metric }) => {
      if (!target) return metric;
      const lower = metric.dimension === 'latency' || metric.dimension === 'cost';
      return { ...metric, target: { op: target.op ?? (lower ? '<=' : '>='), value: target.value } };
    });
  }
  return contract;
}

function sameNames(root: YamlMapping): ContractProblem[] {
  const experiments = nodeAt(root, ['experiments']);
  if (experiments?.kind !== 'sequence') return [];
  const problems: ContractProblem[] = [];
  const first = new Map<string, Span>();
  experiments.items.forEach((item, i) => {
    const name = nodeAt(item, ['name']);
    if (name?.kind !== 'scalar' || name.value === null) return;
    const earlier = first.get(name.text);
    if (!earlier) first.set(name.text, name.span);
    else {
      problems.push({
        rule: 'contract/schema',
        message: `two experiments are named "${name.text}": win rates and comparisons cannot tell them apart`,
        span: name.span,
        field: `experiments[${i}].name`,
        related: { span: earlier, message: `"${name.text}" is used here first` },
      });
    }
  });
  return problems;
}

function noContract(yaml: YamlDocument): ContractProblem {
  const { root, text } = yaml;
  const empty = !root || (root.kind === 'scalar' && root.value === null);
  const line = /\S[^\r\n]{0,79}/.exec(text);
  const span =
    line && !empty ? { start: line.index, end: line.index + line[0].trimEnd().length } : { start: 0, end: 0 };
  return {
    rule: 'contract/schema',
    message: empty
      ? 'the contract is empty: it needs at least version and name'
      : `a task contract is a mapping of keys, and this is ${root.kind === 'sequence' ? 'a list' : 'a single value'}`,
    span,
  };
}

/** A single value where a list may stand (`prompt`, `experiments`) is found under its list position too. */
function spanIn(
  root: YamlNode | undefined,
  field: string,
  find: (path: KeyPath) => Span | undefined,
): Span | undefined {
  const path = parsePath(field);
  if (!path) return undefined;
  const written = path.filter(
    (step, i) => typeof step !== 'number' || nodeAt(root, path.slice(0, i))?.kind === 'sequence',
  );
  return find(path) ?? (written.length < path.length ? find(written) : undefined);
}
