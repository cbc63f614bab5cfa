import { all, any, type Claim, type Input, known, not, test } from '../claims.ts';
import { retunesTooOften } from '../habits.ts';
import { hasShare } from '../signals.ts';
import { aboutSavings, groupIs, modeIs, noHeldOut, noMetric, type Task } from '../task.ts';
import { THRESHOLDS as T } from '../thresholds.ts';
import type { Criterion } from '../types.ts';
import { dollars, formatNumber } from '../words.ts';
import { ask, criterion, type Framework, type FrameworkQuestion, fineTune, no, notYet } from './framework.ts';

const ORIGIN = ['003'];

/** How well a technique suits a use case, best first. `consider` and above leave tuning open. */
type Rating = 'best' | 'good' | 'needed' | 'consider' | 'limited' | 'rarely' | 'none';

interface Cell {
  readonly rating: Rating;
  /** What the rating hangs on. */
  readonly when?: string;
}

interface UseCase {
  readonly id: string;
  readonly prompt: Cell;
  readonly retrieval: Cell;
  readonly tuning: Cell;
}

const cell = (rating: Rating, when?: string): Cell => ({ rating, ...(when !== undefined && { when }) });

/** The ten rows of seed 003's matrix. */
export const USE_CASES: readonly UseCase[] = [
  { id: 'medical-qa-public', prompt: cell('good'), retrieval: cell('good'), tuning: cell('rarely') },
  {
    id: 'medical-qa-proprietary',
    prompt: cell('limited', 'with few-shot examples'),
    retrieval: cell('best'),
    tuning: cell('consider', 'style matters'),
  },
  { id: 'brand-copywriting', prompt: cell('limited'), retrieval: cell('none'), tuning: cell('best') },
  {
    id: 'sql-generation',
    prompt: cell('good', 'with few-shot examples, for standard tables'),
    retrieval: cell('none'),
    tuning: cell('best', 'schemas are complex'),
  },
  {
    id: 'support-faq',
    prompt: cell('good', 'simple questions'),
    retrieval: cell('best'),
    tuning: cell('rarely', 'only where tone matters'),
  },
  {
    id: 'support-brand-voice',
    prompt: cell('limited', 'not enough alone'),
    retrieval: cell('needed', 'for knowledge'),
    tuning: cell('needed', 'for voice'),
  },
  {
    id: 'code-completion-internal',
    prompt: cell('none', 'it cannot know the interfaces'),
    retrieval: cell('good'),
    tuning: cell('best', 'for completion style'),
  },
  {
    id: 'document-classification',
    prompt: cell('good', 'simple cases'),
    retrieval: cell('none'),
    tuning: cell('best', 'results must be consistent'),
  },
  { id: 'named-entity-recognition', prompt: cell('limited', 'brittle'), retrieval: cell('none'), tuning: cell('best') },
  {
    id: 'style-summarization',
    prompt: cell('good', 'with examples'),
    retrieval: cell('none'),
    tuning: cell('best', 'style must be consistent'),
  },
];

const BELOW_CONSIDER: ReadonlySet<Rating> = new Set(['limited', 'rarely', 'none']);

/** Seed 003: four steps over a matrix of use cases and techniques. */
export const techniqueMatrix: Framework = {
  id: 'technique-matrix',
  decide(task) {
    const tuningFits = any(groupIs(task, 'behavior'), aboutSavings(task));
    const questions: FrameworkQuestion[] = [
      {
        question: 'Does prompting alone reach 80% of the wanted behaviour?',
        origin: ORIGIN,
        claim: test(task.promptedShare, (share) => share >= T.promptedShare.value),
        yes: no('done', 'prompting alone is enough'),
        optional: true,
      },
      {
        question: 'Do knowledge failures decide?',
        origin: ORIGIN,
        claim: groupIs(task, 'knowledge'),
        yes: no('retrieve', 'the model lacks facts: retrieve them'),
      },
      ...reasoning(task),
      {
        question: 'Do context or tool failures decide?',
        origin: ORIGIN,
        claim: groupIs(task, 'context', 'tool'),
        yes: no('fix-prompt', 'what surrounds the model fails, not the model'),
      },
      {
        question: 'Does behaviour decide, or is the goal cost or latency?',
        origin: ORIGIN,
        claim: tuningFits,
        no: no('fix-prompt', 'nothing here that training is known to fix'),
      },
      {
        question: 'Does the use case rate tuning below "consider"?',
        origin: ORIGIN,
        claim: ratedLow(task),
        yes: no('fix-prompt', `${task.contract.use_case ?? 'this use case'} rarely needs tuning`),
      },
      {
        question: `Are there fewer than ${T.trainableExamples.value} examples?`,
        origin: ORIGIN,
        claim: test(task.stableExamples, (count) => count < T.trainableExamples.value),
        yes: notYet('collect-data', 'too few examples: invest in their quality first'),
      },
      {
        question: 'Is there no success metric?',
        origin: ORIGIN,
        claim: noMetric(task),
        yes: notYet('build-evals', 'define success before training, or nobody can tell whether it helped'),
      },
    ];
    return ask(questions, fineTune('a behaviour, data to show it and a metric to judge it'));
  },
  criteria(task) {
    return [...rowCriteria(task), ...promptingFails(task), ...retrievalFallsShort(task), ...costs(task)];
  },
};

/** A stronger model first, while it is untried; then the prompt. */
function reasoning(task: Task): FrameworkQuestion[] {
  const decides = groupIs(task, 'reasoning');
  const question = 'Do reasoning failures decide?';
  if (decides.truth !== true) return [{ question, origin: ORIGIN, claim: decides }];
  return [
    { question, origin: ORIGIN, claim: decides },
    {
      question: 'Is a stronger model untried?',
      origin: ORIGIN,
      claim: not(test(task.tried.strongerModel, (tried) => tried)),
      yes: no('stronger-model', 'a better base model may solve it more cheaply'),
      no: no('fix-prompt', 'a stronger model was tried: split the task and give it better steps'),
    },
  ];
}

/** The row that `use_case` names, or one that is inferred from the task's kind and only shown. */
function useCaseOf(task: Task): { readonly row: UseCase; readonly stated: boolean } | undefined {
  const named = USE_CASES.find(({ id }) => id === task.contract.use_case);
  if (named) return { row: named, stated: true };
  const inferred = USE_CASES.find(({ id }) => id === inferUseCase(task));
  return inferred && { row: inferred, stated: false };
}

function inferUseCase(task: Task): string | undefined {
  const { kind, goal = '', description = '', evidence } = task.contract;
  const about = `${goal} ${description}`.toLowerCase().slice(0, 2000);
  const style = modeIs(task, 'style', 'policy-tone').truth === true;
  const proprietary = evidence?.sources?.some((source) => source.proprietary) ?? false;
  if (/\bsql\b/.test(about)) return 'sql-generation';
  if (/\b(?:medical|clinical|patient)\b/.test(about))
    return proprietary ? 'medical-qa-proprietary' : 'medical-qa-public';
  if (kind === 'question-answering' && /\b(?:support|customer)\b/.test(about))
    return style ? 'support-brand-voice' : 'support-faq';
  if (kind === 'code' && proprietary) return 'code-completion-internal';
  if (kind === 'classification') return 'document-classification';
  if (kind === 'extraction' && /\bentit(?:y|ies)\b/.test(about)) return 'named-entity-recognition';
  if (kind === 'summarization' && style) return 'style-summarization';
  if ((kind === 'drafting' || kind === 'generation') && /\bbrand\b/.test(about)) return 'brand-copywriting';
  return undefined;
}

/** Only a row that is stated blocks. Where the row leaves tuning to tone, tone failures in the lead lift it. */
function ratedLow(task: Task): Claim {
  const found = useCaseOf(task);
  const input: Input = {
    field: 'use_case',
    value: found?.row.id ?? 'none',
    kind: found?.stated ? 'stated' : 'inferred',
  };
  if (!found?.stated)
    return known(false, {
      ...input,
      note: found ? `use_case: ${found.row.id}, inferred and only shown` : 'no row of the matrix applies',
    });
  const low = known(BELOW_CONSIDER.has(found.row.tuning.rating), input);
  return found.row.id === 'support-faq' ? all(low, not(modeIs(task, 'style', 'policy-tone'))) : low;
}

const row = (kind: string, id: string, claim: Claim, note?: string) =>
  criterion('technique-matrix', kind, id, claim, note);

function rowCriteria(task: Task): Criterion[] {
  const found = useCaseOf(task);
  if (!found) return [];
  const { row: useCase } = found;
  const origin: Input = {
    field: 'use_case',
    value: useCase.id,
    kind: found.stated ? 'stated' : 'inferred',
    note: found.stated ? undefined : `use_case: ${useCase.id}, inferred`,
  };
  return (['prompt', 'retrieval', 'tuning'] as const).map((technique) => {
    const { rating, when } = useCase[technique];
    return row(
      'technique',
      technique,
      known(!BELOW_CONSIDER.has(rating), origin),
      when ? `${rating} (${when})` : rating,
    );
  });
}

/** The three situations in which prompting is not enough. */
function promptingFails(task: Task): Criterion[] {
  return [
    row(
      'prompting-fails',
      'knowledge-absent',
      groupIs(task, 'knowledge'),
      'no prompt makes a model know what it was never shown',
    ),
    row(
      'prompting-fails',
      'hard-to-describe',
      all(modeIs(task, 'format', 'style', 'policy-tone'), not(test(task.describable, (value) => value))),
      'a format or voice that words do not capture',
    ),
    row(
      'prompting-fails',
      'fat-prompt-at-scale',
      all(
        test(task.callsPerDay, (calls) => calls >= T.repeatedCalls.value),
        test(task.promptTokens, (tokens) => tokens >= T.heavyPrompt.value),
        test(task.promptExamples, (examples) => examples > 0),
      ),
      `thousands of calls a day with a few-shot prompt of ${formatNumber(T.heavyPrompt.value)} tokens`,
    ),
  ];
}

/** The three ways in which retrieval falls short. */
function retrievalFallsShort(task: Task): Criterion[] {
  const counts = task.failures.counts;
  const missed: Input<number> = {
    field: 'failures.modes',
    value: counts?.['wrong-retrieval'] ?? (counts ? 0 : undefined),
    kind: counts ? 'stated' : 'unknown',
  };
  const kind: Input<string> = {
    field: 'kind',
    value: task.contract.kind,
    kind: task.contract.kind ? 'stated' : 'unknown',
  };
  return [
    row(
      'retrieval-falls-short',
      'retrieval-quality',
      all(
        task.retrieval,
        test(missed, (count) => count > 0),
      ),
      'what is not found cannot be answered from',
    ),
    row(
      'retrieval-falls-short',
      'behaviour',
      all(task.retrieval, groupIs(task, 'behavior')),
      'retrieval does not change behaviour',
    ),
    row(
      'retrieval-falls-short',
      'synthesis',
      all(
        task.retrieval,
        test(kind, (value) => value === 'summarization'),
      ),
      'patterns across many documents are not found by search',
    ),
  ];
}

/** What tuning really costs. */
function costs(task: Task): Criterion[] {
  const { training_cost: training } = task.contract.economics ?? {};
  const run: Input<number> = {
    field: 'economics.training_cost',
    value: training,
    kind: training === undefined ? 'unknown' : 'stated',
    note: training === undefined ? undefined : `training costs ${dollars(training)}`,
  };
  return [
    row(
      'cost',
      'enough-data',
      test(task.stableExamples, (count) => count >= T.trainableExamples.value && count <= T.manyExamples.value),
      `${T.trainableExamples.value} to ${formatNumber(T.manyExamples.value)} pairs are usual`,
    ),
    row(
      'cost',
      'curated-data',
      test(task.curated, (curated) => curated),
      '200 curated examples beat 2,000 noisy ones',
    ),
    row(
      'cost',
      'compute',
      test(run, (cost) => cost >= 10 && cost <= 50),
      'a run of a 7B model costs some $10 to $50; iterations add up',
    ),
    row('cost', 'maintenance', not(retunesTooOften(task)), 'changed requirements mean training again'),
    row('cost', 'evaluation', not(any(noHeldOut(task), noMetric(task))), 'measured before and after, on real inputs'),
    row(
      'cost',
      'knowledge-and-behaviour',
      all(hasShare(task, 'knowledge'), hasShare(task, 'behavior')),
      'retrieval and tuning are often combined',
    ),
  ];
}
