import type { Configuration } from '../configuration/types.ts';
import type { ContractDocument, TaskContract } from '../contract/types.ts';
import type { DatasetProfile } from '../dataset/types.ts';
import type { Directive } from '../directives/types.ts';

import { readFewShots } from '../prompt/few-shots.ts';
import { inputNames } from '../prompt/inputs.ts';
import type { PromptDocument } from '../prompt/types.ts';
import type { FileReport } from '../rules/types.ts';
import { type FailureCounts, isFailureMode, totalOf } from './failures.ts';

import { readPromptfoo } from './promptfoo.ts';
import { OFF_RAMP } from './release.ts';
import type { EvalColumn, Measured, MeasuredPath, MeasuredPrompt } from './types.ts';
import type { DataContext, Unread, Workspace } from './workspace.ts';

interface AnalyzedPrompt {
  readonly document: PromptDocument;
  readonly directives: readonly Directive[];
  readonly report: FileReport;
}

export interface GatherOptions {
  /** The engine's own reading of a prompt, with the configuration, resources and date of the run. */
  analyzePrompt(path: string, text: string): AnalyzedPrompt | Promise<AnalyzedPrompt>;
  readonly prices?: Configuration['prices'];
}

/**
 * Reads everything a contract names: prompts, the failure file, the output schema, datasets, promptfoo results, and whether
 * the documents of the off-ramp exist. A file that cannot be read becomes a path with its status and leaves unknown what it
 * would have told; nothing here rejects.
 */
export async function gather(
  contract: ContractDocument,
  workspace: Workspace,
  options: GatherOptions,
): Promise<Measured> {
  const task = contract.contract;
  const paths = new Map<string, MeasuredPath>();
  const note: Note = (field, path, status, detail) => {
    paths.set(field, { field, path, status, ...(detail !== undefined && { detail }) });
  };

  const read = async (field: string, path: string): Promise<string | undefined> => {
    const file = await workspace.read(path).catch(failed);
    if ('text' in file) {
      note(field, path, 'read');
      return file.text;
    }
    note(field, path, file.status, file.detail);
    return undefined;
  };

  const prompts: MeasuredPrompt[] = [];
  for (const [index, path] of (task.prompt ?? []).entries()) {
    const text = await read(`prompt[${index}]`, path);
    prompts.push(text === undefined ? unreadPrompt(path) : readPrompt(path, await options.analyzePrompt(path, text)));
  }

  const failures = await readFailureFile(task, read);
  const outputSchema = await readSchema(task, read, note);

  const heldOutPath = task.evals?.held_out === 'none' ? undefined : task.evals?.held_out;
  const scan = async (
    field: string,
    path: string | undefined,
    role: 'train' | 'held-out',
  ): Promise<DatasetProfile | undefined> => {
    if (path === undefined) return undefined;
    if (!workspace.scanDataset) {
      note(field, path, await workspace.exists(path).catch(() => 'unreadable' as const));
      return undefined;
    }
    const profile = await workspace
      .scanDataset(path, {
        role,
        ...(role === 'train' && heldOutPath !== undefined && heldOutPath !== path && { heldOut: heldOutPath }),
        ...dataContext(task, outputSchema, failures?.modes),
      })
      .catch(failed);
    if ('status' in profile && !('rows' in profile)) {
      note(field, path, (profile as Unread).status, (profile as Unread).detail);
      return undefined;
    }
    note(field, path, 'read');
    return profile as DatasetProfile;
  };
  const train = await scan('dataset.train', task.dataset?.train, 'train');
  const heldOut = await scan('evals.held_out', heldOutPath, 'held-out');

  const results: Record<string, readonly EvalColumn[]> = {};
  for (const [index, experiment] of (task.experiments ?? []).entries()) {
    if (experiment.results === undefined) continue;
    const field = `experiments[${index}].results`;
    const text = await read(field, experiment.results);
    const columns = text === undefined ? undefined : readPromptfoo(parseJson(text));
    if (columns) results[experiment.results] = columns;
    else if (text !== undefined) note(field, experiment.results, 'unreadable', 'it is not a promptfoo results file');
  }

  for (const [field, path] of documentPaths(task)) {
    note(field, path, await workspace.exists(path).catch(() => 'unreadable' as const));
  }

  return {
    prompts,
    paths: [...paths.values()],
    ...(failures && { failures }),
    ...(train && { train }),
    ...(heldOut && { heldOut }),
    ...(outputSchema !== undefined && { outputSchema }),
    ...(Object.keys(results).length > 0 && { results }),
    ...(options.prices && { prices: options.prices }),
  };
}

/** Reads what a scan of a contract's data needs to know, and nothing else. Never rejects. */
export async function readDataContext(contract: ContractDocument, workspace: Workspace): Promise<DataContext> {
  const task = contract.contract;
  const read: Read = async (_, path) => {
    const file = await workspace.read(path).catch(failed);
    return 'text' in file ? file.text : undefined;
  };
  const [failures, outputSchema] = await Promise.all([readFailureFile(task, read), readSchema(task, read, () => {})]);
  return dataContext(task, outputSchema, failures?.modes);
}

function dataContext(task: TaskContract, outputSchema: unknown, measured: FailureCounts | undefined): DataContext {
  const labelField = task.dataset?.label_field;
  const slices = (task.evals?.slices ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const failures = measured ?? task.failures?.modes;
  const model = task.model?.candidate ?? task.model?.current;
  return {
    ...(labelField !== undefined && { labelField }),
    ...(slices.length > 0 && { slices }),
    ...(failures && { failures }),
    ...(outputSchema !== undefined && { outputSchema }),
    ...(model !== undefined && { model }),
  };
}

type Read = (field: string, path: string) => Promise<string | undefined>;
type Note = (field: string, path: string, status: MeasuredPath['status'], detail?: string) => void;

function failed(error: unknown): Unread {
  return { status: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
}

function unreadPrompt(path: string): MeasuredPrompt {
  return { path, document: undefined, findings: [], tokens: undefined, examples: 0, variables: [] };
}

function readPrompt(path: string, { document, directives, report }: AnalyzedPrompt): MeasuredPrompt {
  return {
    path,
    document,
    directives,
    findings: report.findings,
    tokens: report.tokens?.count,
    examples: readFewShots(document).length,
    variables: inputNames(document),
  };
}

/** One JSON object a line with a known `mode`; lines without one are skipped and counted. */
async function readFailureFile(task: TaskContract, read: Read): Promise<Measured['failures']> {
  const path = task.failures?.file;
  if (path === undefined) return undefined;
  const text = await read('failures.file', path);
  if (text === undefined) return undefined;
  const modes: FailureCounts = {};
  let skipped = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const mode = (parseJson(line) as { mode?: unknown } | null | undefined)?.mode;
    if (isFailureMode(mode)) modes[mode] = (modes[mode] ?? 0) + 1;
    else skipped++;
  }
  return { path, modes, total: totalOf(modes), skipped };
}

async function readSchema(task: TaskContract, read: Read, note: Note): Promise<unknown> {
  const schema = task.outputs?.schema;
  if (typeof schema !== 'string') return schema;
  const text = await read('outputs.schema', schema);
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  if (parsed === undefined) note('outputs.schema', schema, 'unreadable', 'it is not JSON');
  return parsed;
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

/** The documents of the off-ramp, and the baseline where it is written as a path. Links are not looked up. */
function documentPaths(task: TaskContract): [string, string][] {
  const baseline = task.fallback?.baseline;
  const named: [string, string | undefined][] = [
    ...OFF_RAMP.map((key): [string, string | undefined] => [`ownership.${key}`, task.ownership?.[key]]),
    ['fallback.baseline', baseline && looksLikePath(baseline) ? baseline : undefined],
  ];
  return named.filter((entry): entry is [string, string] => entry[1] !== undefined && !LINK.test(entry[1]));
}

const LINK = /^[a-z][a-z\d+.-]*:\/\//i;

function looksLikePath(text: string): boolean {
  return (
    /^\.{0,2}\//.test(text) ||
    /^[^\s]+\/[^\s]+\.\w+$/.test(text) ||
    /^\S+\.(?:md|txt|ya?ml|json|prompty|prompt)$/.test(text)
  );
}
