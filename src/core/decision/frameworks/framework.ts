import { type Claim, describe, type Input, unknownFields } from '../claims.ts';
import type { Task } from '../task.ts';
import type { Criterion, Evidence, FrameworkResult, Lever } from '../types.ts';
import { list, unique } from '../words.ts';

/** One source's own way to decide, shown beside the ladder. */
export interface Framework {
  readonly id: FrameworkResult['id'];
  decide(task: Task): Decision;
  /** Everything else its source says, each a row with its evidence. */
  criteria(task: Task): Criterion[];
}

/** A framework's result before places are filled in. */
export interface Decision extends Ending {
  readonly path: readonly AnsweredQuestion[];
}

export interface Ending {
  readonly verdict: FrameworkResult['verdict'];
  readonly lever: Lever;
  readonly reason: string;
}

export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: string;
  readonly origin: readonly string[];
  readonly input: Input | undefined;
}

/** A question in order. `yes` and `no` end the walk; without them the next question is asked. */
export interface FrameworkQuestion {
  readonly question: string;
  readonly origin: readonly string[];
  readonly claim: Claim;
  readonly yes?: Ending;
  readonly no?: Ending;
  /** Go on when the answer is unknown instead of stopping with `not-yet`. */
  readonly optional?: boolean;
}

export const fineTune = (reason: string): Ending => ({ verdict: 'fine-tune', lever: 'tune-experiment', reason });
export const no = (lever: Lever, reason: string): Ending => ({ verdict: 'no', lever, reason });
export const notYet = (lever: Lever, reason: string): Ending => ({ verdict: 'not-yet', lever, reason });

/** Walks the questions. The first one whose input is unknown ends with `not-yet` and names the field. */
export function ask(questions: readonly FrameworkQuestion[], last: Ending): Decision {
  const path: AnsweredQuestion[] = [];
  for (const { question, origin, claim, yes, no: negative, optional } of questions) {
    path.push({ question, origin, answer: answerOf(claim), input: claim.inputs[0] });
    if (claim.truth === undefined && !optional) {
      return { ...notYet('undecided', unknownReason(claim)), path };
    }
    const ending = claim.truth === true ? yes : claim.truth === false ? negative : undefined;
    if (ending) return { ...ending, path };
  }
  return { ...last, path };
}

export function unknownReason(claim: Claim): string {
  const fields = unique(unknownFields(claim));
  return `${list(fields)} ${fields.length === 1 ? 'is' : 'are'} unknown`;
}

export function answerOf(claim: Claim): string {
  const word = claim.truth === undefined ? 'unknown' : claim.truth ? 'yes' : 'no';
  const because = list(claim.inputs.map(describe), 3);
  return because ? `${word} (${because})` : word;
}

/** A row; `met` says that the claim is true, also where that is bad news. */
export function criterion(
  framework: FrameworkResult['id'],
  kind: string,
  id: string,
  claim: Claim,
  note?: string,
): Criterion {
  const evidence = list(unique(claim.inputs.map(describe)), 4);
  return {
    id,
    framework,
    kind,
    status: claim.truth === undefined ? 'unknown' : claim.truth ? 'met' : 'unmet',
    evidence: note ? (evidence ? `${note}; ${evidence}` : note) : evidence,
  };
}

export function finish(framework: Framework, task: Task, evidence: (input: Input) => Evidence): FrameworkResult {
  const { path, ...ending } = framework.decide(task);
  return {
    id: framework.id,
    ...ending,
    path: path.map(({ question, answer, origin, input }) => {
      const { path: file, range } = input ? evidence(input) : {};
      return { question, answer, origin, ...(file && range && { from: { path: file, range } }) };
    }),
  };
}
