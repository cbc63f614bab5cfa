import type { ContractDocument } from '../contract/types.ts';
import type { Finding } from '../rules/types.ts';
import { actionsFor, summaryFor } from './actions.ts';
import { chooseArchitecture } from './architecture.ts';
import { auditKnowledge } from './audit.ts';
import { describe, type Input } from './claims.ts';
import { compareExperiments, matchVariants } from './comparison.ts';
import { assessEconomics, trainingRun } from './economics.ts';
import { FAILURE_GROUPS, groupCount } from './failures.ts';
import { questionFor } from './fields.ts';
import { findFlips, nextQuestion } from './flips.ts';
import { finish } from './frameworks/framework.ts';
import { frameworks } from './frameworks/index.ts';
import { inferredInputs } from './inference.ts';
import { reportLadder, unknownInputs, walkLadder } from './ladder.ts';
import { roadmapFor } from './roadmap.ts';
import { readTask, type Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { Evidence, FailureSummary, Lever, Measured, Place, Question, ReadinessResult } from './types.ts';

/**
 * The decision, as a pure function of a contract, what was measured beside it, and the date (ISO) that results are for.
 * `findings` is what the caller passes in: the readiness and contract findings of the same contract. A verdict is provisional
 * below 200 labelled failures whatever it rests on, so also where none are labelled.
 */
export function decide(
  contract: ContractDocument,
  measured: Measured,
  date: string | undefined,
  findings: readonly Finding[] = [],
): ReadinessResult {
  const task = readTask(contract.contract, measured);
  const walk = walkLadder(task);
  const evidence = evidenceMaker(contract);
  const placed = <Row extends object>(row: Row, field: string): Row & { from?: Place } => {
    const from = placeOf(contract, field);
    return from ? { ...row, from } : row;
  };
  const { lever, rung, decided } = walk;
  const question = nextQuestion(task, walk);
  const verdict = { task, lever, rung, match: matchVariants(task), question };
  const fineTune = fineTuneFor(lever);
  const comparison = compareExperiments(task);
  const economics = assessEconomics(task, comparison);
  const unknown = unknownInputs(task, walk);
  const failures = summarizeFailures(task);
  return {
    version: 1,
    contract: contract.path,
    date: date ?? null,
    verdict: {
      lever,
      fineTune,
      decided,
      provisional: task.failures.total < T.labelledFailures.value,
      summary: summaryFor(verdict),
      actions: actionsFor(verdict),
    },
    ladder: reportLadder(task, walk, evidence),
    frameworks: frameworks.map((framework) => finish(framework, task, evidence)),
    criteria: frameworks.flatMap((framework) => framework.criteria(task)),
    unknown,
    nextQuestion: question,
    questions: openQuestions(task, [...unknown.map(({ field }) => field), ...(economics.missing ?? [])]),
    ...(failures && { failures }),
    flips: findFlips(task, walk),
    audit: auditKnowledge(task).map((row, index) => placed(row, `knowledge[${index}]`)),
    economics: {
      ...economics,
      inputs: economics.inputs?.map((input) => (input.kind === 'stated' ? placed(input, input.field) : input)) ?? [],
    },
    comparison: {
      ...comparison,
      variants: comparison.variants.map((variant) => placed(variant, `experiments[${variant.index}]`)),
    },
    architecture: chooseArchitecture(task, fineTune),
    roadmap: roadmapFor(task, walk),
    dataset: measured.train ? { ...measured.train, training: trainingRun(task) } : null,
    inferred: inferredInputs(task).map((input) => ({
      field: input.field,
      value: input.value,
      evidence: evidence(input),
    })),
    findings,
  };
}

function openQuestions({ contract }: Task, fields: readonly string[]): Question[] {
  return [...new Set(fields)].map((field) => questionFor(field, contract));
}

function summarizeFailures({ failures: { counts, total }, group, mode }: Task): FailureSummary | undefined {
  if (!counts || total === 0) return undefined;
  return {
    counts,
    total,
    groups: FAILURE_GROUPS.map((entry) => ({ ...entry, count: groupCount(counts, entry.group) })),
    group: group.value ?? 'none',
    mode: mode.value ?? 'none',
  };
}

/** Nothing was read beside the contract. */
export const NOTHING_MEASURED: Measured = { prompts: [], paths: [] };

function fineTuneFor(lever: Lever): ReadinessResult['verdict']['fineTune'] {
  switch (lever) {
    case 'ship-tuned':
      return 'ship';
    case 'tune-experiment':
      return 'experiment';
    case 'build-evals':
    case 'collect-data':
    case 'prepare-release':
    case 'undecided':
      return 'not-yet';
    default:
      return 'no';
  }
}

/** Stated inputs point at their value in the contract, measured ones at the file they come from. */
function evidenceMaker(contract: ContractDocument): (input: Input) => Evidence {
  return (input) => {
    const text = describe(input);
    const kind = input.value === undefined && input.kind !== 'stated' ? 'unknown' : input.kind;
    if (input.at) return { text, kind, ...input.at };
    return { text, kind, ...placeOf(contract, input.field) };
  };
}

/** Where the contract states a field. */
function placeOf(contract: ContractDocument, field: string): Place | undefined {
  const span = contract.spanOf(field);
  return span && { path: contract.path, range: contract.lines.rangeOf(span) };
}
