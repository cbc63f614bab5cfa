import { all, any, type Claim, known, not, test } from '../claims.ts';
import { readTrials } from '../experiments.ts';
import { groupCount } from '../failures.ts';
import { automaticMetric } from '../ladder.ts';
import { groupIs, modeIs, stated, type Task } from '../task.ts';
import { THRESHOLDS as T } from '../thresholds.ts';
import type { Criterion } from '../types.ts';
import { list, percent } from '../words.ts';
import { ask, criterion, type Ending, type Framework, fineTune, no } from './framework.ts';

const ORIGIN = ['002'];

interface Scenario {
  readonly id: string;
  readonly question: string;
  readonly origin: readonly string[];
  readonly claim: Claim;
  readonly ending: Ending;
}

/** The rows of seed 002's matrix in order. */
function scenarios(task: Task): Scenario[] {
  const structure = modeIs(task, 'format', 'tool-shape');
  return [
    {
      id: 'noisy-or-limited-data',
      question: `Is the data limited (fewer than ${T.fewExamples.value} examples) or uncurated?`,
      origin: [...ORIGIN, ...T.fewExamples.origin],
      claim: any(
        test(task.stableExamples, (count) => count < T.fewExamples.value),
        not(test(task.curated, (curated) => curated)),
      ),
      ending: no('few-shot', 'training amplifies noise: a prompt with good examples is the cleaner signal'),
    },
    {
      id: 'knowledge-intensive',
      question: 'Do knowledge failures decide?',
      origin: ORIGIN,
      claim: groupIs(task, 'knowledge'),
      ending: no('retrieve', 'trained-in knowledge goes stale: retrieve it for a base model'),
    },
    {
      id: 'complex-reasoning',
      question: 'Do reasoning failures decide?',
      origin: ORIGIN,
      claim: groupIs(task, 'reasoning'),
      ending: no('chain-of-thought', 'training learns surface patterns, not ways to reason'),
    },
    {
      id: 'frequent-shifts',
      question: `Do facts or requirements change more often than every ${T.factsShift.value} days?`,
      origin: [...ORIGIN, ...T.factsShift.origin],
      claim: any(
        test(task.factsChange, (days) => days < T.factsShift.value),
        test(task.requirementsChange, (days) => days < T.factsShift.value),
      ),
      ending: no('fix-prompt', 'prompt templates with retrieval follow a shifting domain without training'),
    },
    {
      id: 'structure-enforcement',
      question: 'Does format or structure fail most, with a prompt that has plateaued?',
      origin: ORIGIN,
      claim: all(structure, task.plateau),
      ending: fineTune('structure that prompts cannot enforce: tune for structure only'),
    },
    {
      id: 'structure-not-plateaued',
      question: 'Does format or structure fail most, with prompt iteration left?',
      origin: ORIGIN,
      claim: all(structure, not(task.plateau)),
      ending: no('fix-prompt', 'the prompt has not plateaued yet'),
    },
  ];
}

/** Seed 002: the first scenario that matches decides, the others that match are listed. */
export const scenarioMatrix: Framework = {
  id: 'scenario-matrix',
  decide(task) {
    const rows = scenarios(task);
    const decision = ask(
      rows.map(({ question, origin, claim, ending }) => ({ question, origin, claim, yes: ending })),
      no('fix-prompt', 'no scenario speaks for tuning: the prompt is the default'),
    );
    const others = rows.filter(({ claim, ending }) => claim.truth === true && ending.reason !== decision.reason);
    if (others.length === 0) return decision;
    return {
      ...decision,
      reason: `${decision.reason}; also matching: ${list(others.map(({ id }) => id.replaceAll('-', ' ')))}`,
    };
  },
  criteria(task) {
    return [
      ...scenarios(task).map(({ id, claim }) => row('scenario', id, claim)),
      hybrid(task),
      effort(task),
      fewShotGain(task),
      row('check', 'evaluation-framework', automaticMetric(task), 'built before training, to justify its cost'),
    ];
  },
};

const row = (kind: string, id: string, claim: Claim, note?: string) =>
  criterion('scenario-matrix', kind, id, claim, note);

/** A tuned model for structure, a base model with retrieval for content, and a router between them. */
function hybrid(task: Task): Criterion {
  const { counts, total } = task.failures;
  const note = 'tuned for structure, a base model with retrieval for content, a router between';
  if (!counts) return row('pattern', 'hybrid', known(false, task.group), note);
  const structure = (counts.format ?? 0) + (counts['tool-shape'] ?? 0);
  const knowledge = groupCount(counts, 'knowledge');
  const limit = T.hybridShare.value * total;
  const text = `${percent(structure / total)} structure and ${percent(knowledge / total)} knowledge failures`;
  return row(
    'pattern',
    'hybrid',
    known(structure > limit && knowledge > limit, {
      field: 'failures.modes',
      value: total,
      kind: 'stated',
      note: text,
    }),
    note,
  );
}

/** Four fifths of the hours go into prompts and data before training is thought of. */
function effort(task: Task): Criterion {
  const { prompt_and_data_hours: before, tuning_hours: tuning } = task.contract.effort ?? {};
  const sum = before === undefined || tuning === undefined ? undefined : before + tuning;
  const share = stated('effort', sum ? before! / sum : undefined);
  return row(
    'rule',
    'effort-80-20',
    test(share, (value) => value >= T.effortShare.value),
    share.value === undefined ? undefined : `${percent(share.value)} of the hours went into prompts and data`,
  );
}

/** What examples added to the prompt, where experiments measured both. */
function fewShotGain(task: Task): Criterion {
  const primary = task.contract.metrics?.[0]?.name ?? '';
  const trials = readTrials(task.contract, task.measured).filter((trial) => !trial.tuned);
  const scored = (pattern: RegExp) =>
    trials.find((trial) => pattern.test(trial.name) && trial.scores?.[primary] !== undefined);
  const few = scored(/few[-_ ]?shot/i);
  const zero = scored(/zero[-_ ]?shot|no[-_ ]?examples?/i);
  const gain = few && zero ? few.scores![primary]! - zero.scores![primary]! : undefined;
  const input = {
    field: 'experiments',
    value: gain,
    kind: gain === undefined ? ('unknown' as const) : ('stated' as const),
  };
  return row(
    'check',
    'few-shot-gain',
    test(input, (value) => value > 0),
    gain === undefined ? 'no zero-shot and few-shot experiment to compare' : `${few!.name} against ${zero!.name}`,
  );
}
