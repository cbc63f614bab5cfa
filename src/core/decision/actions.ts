import type { Match } from './comparison.ts';
import { readTrials } from './experiments.ts';
import { groupCount } from './failures.ts';
import { knowledgeInWeights } from './habits.ts';
import { breaksEven, examplesNeeded } from './ladder.ts';
import { releaseParts } from './release.ts';
import { strongSignals, weakSignals } from './signals.ts';
import { citationsWithoutSource, missingParts, type Task } from './task.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { Lever, Question } from './types.ts';
import { formatNumber, list, percent, plural } from './words.ts';

/** Everything words are made from. */
export interface Verdict {
  readonly task: Task;
  readonly lever: Lever;
  /** The rung that holds. */
  readonly rung: number;
  readonly match: Match | undefined;
  readonly question: Question | null;
}

/** Three to six concrete things to do, by the sources' remedies for each pattern. */
export function actionsFor(verdict: Verdict): string[] {
  const { task } = verdict;
  switch (verdict.lever) {
    case 'diagnose':
      return task.forSavings
        ? [
            'Count the calls a day and write them to traffic.calls_per_day.',
            'Record prompt tokens, output tokens and retries of a typical call.',
            'Measure end-to-end latency, p50 and p95, cold and warm, not the model alone.',
          ]
        : [
            `Take ${T.labelledFailures.value} to ${T.labelledFailuresWanted.value} recent production examples that failed.`,
            'Label each with its main failure mode: missing knowledge, wrong retrieval, noisy context, tool not used, reasoning, format, style, tone, argument shape, or should have abstained.',
            'Note for each whether the right context was in the prompt (failures.context_present).',
            'Write the counts to failures.modes, or name the labelled file in failures.file.',
          ];
    case 'fix-prompt':
      return fixPrompt(verdict);
    case 'done':
      return [
        'Keep the prompt under version control and ship it as it is.',
        'Keep the held-out set, and run it on every change of prompt or model.',
        'Sample production answers for new failure modes, and come back when one grows.',
      ];
    case 'retrieve':
      return retrieveActions(task);
    case 'fix-retrieval':
      return [
        'Re-chunk the documents so that a rule and its exceptions stay together, and add metadata to filter by.',
        'Improve ranking and rewrite queries before they are searched.',
        'Choose and assemble the evidence for each question instead of passing everything that was found.',
        'Answer only from the evidence, with citations, and abstain when it does not hold the answer.',
        'Measure retrieval by itself: recall and precision of the right passage, apart from the answer.',
      ];
    case 'fix-context':
      return [
        'Select and compress the documents before they enter the prompt.',
        'Gather evidence in one step and write the answer in another.',
        'Give each subtask its own small prompt instead of one prompt for everything.',
        'Rank conflicting snippets, and say which one holds.',
        'Measure precision and recall of the context apart from the answer.',
      ];
    case 'use-tools':
      return [
        'Say for each tool when it may be used and when it must be (tools.required_when).',
        'Check in code that a required call was made before an answer is written.',
        'Route high-risk decisions by rules, not by the model.',
        'Rewrite the tool descriptions: what it does, its arguments, when not to call it.',
        'Measure invocation precision, invocation recall and the success of the task behind it.',
      ];
    case 'specify':
      return [
        ...missingParts(task)
          .map((part) => SPECIFY[part]!)
          .slice(0, 5),
        'Let two people write the gold answer for the same items, and settle where they differ.',
        'Freeze the definition before anything is compared.',
      ].slice(0, 6);
    case 'build-evals':
      return buildEvals(verdict);
    case 'constrain-output':
      return [
        'Turn on schema-constrained output for the fields the answer must have.',
        'Validate every answer by schema and business rules before it is used.',
        'Repair or retry once on a failed validation, then fall back.',
        'Count schema failures and retries, and label again what remains.',
      ];
    case 'few-shot':
      return [
        'Pick a few real examples that show the difficult distinctions, not the easy ones.',
        'Add them one by one and measure the gain over the prompt without examples.',
        'Include one case where the right answer is to abstain or escalate.',
        'Stop when another example no longer moves the metric.',
      ];
    case 'chain-of-thought':
      return [
        'Ask for the steps before the answer, and parse only the answer.',
        'Split the task where the reasoning breaks, one subtask a prompt.',
        'Compare on the held-out set with and without the steps, latency and cost included.',
      ];
    case 'stronger-model':
      return [
        'Run the same prompt on a stronger model over the held-out set.',
        'Compare quality, latency and cost a call, by slice.',
        'If it solves the task, ask whether a cheaper model with its output as guidance still does.',
      ];
    case 'optimize-prompt':
      return [
        'Run a prompt optimizer such as MIPROv2 against the primary metric.',
        'Give it a training split; keep the held-out set out of it.',
        'Compare the optimized prompt with the hand-written one on the held-out set.',
        'Record the gain in tried.prompt_optimizer.',
      ];
    case 'cut-cost':
      return [
        "Put the stable part of the prompt first, so that the provider's cache serves it.",
        'Trim instructions and examples that no longer move the metric.',
        'Try a smaller untuned model on the held-out set.',
        'Measure end-to-end cost and latency again, retries and fallbacks included.',
      ];
    case 'collect-data':
      return collectData(task);
    case 'keep-baseline':
      return [
        `Keep ${verdict.match?.untuned.name ?? 'the untuned variant'} in production.`,
        'Look at the slices where the tuned variant loses, and label those failures.',
        'Decide whether targeted examples for them are worth another experiment.',
        'Keep the recipe and the results, so that the experiment can be repeated.',
      ];
    case 'prepare-release':
      return releaseParts(task, verdict.match?.tuned)
        .filter(({ missing }) => missing.length > 0)
        .map(({ id, missing }) => RELEASE[id](missing))
        .concat(
          'Release behind the untuned baseline, so that one switch rolls it back.',
          'Watch groundedness, slices and fallback rate for the first weeks.',
        )
        .slice(0, 6);
    case 'ship-tuned':
      return [
        `Ship ${verdict.match?.tuned.name ?? 'the tuned model'} as one release: data, prompt, model, validator and evals together.`,
        'Keep its scope narrow: a neighbouring task needs fresh evals first.',
        'Keep the untuned baseline running for comparison and rollback.',
        'Watch groundedness and retrieval quality, which a fluent model can mask.',
        'Before retuning ask what changed: knowledge goes to retrieval, policy to prompt or validator, drift to routing.',
      ];
    case 'tune-experiment':
      return [
        'Take the narrowest slice where the failure persists, the behaviour is clear and the examples are good.',
        'Tune with the simplest wrapper prompt, so that the test shows what moved into the weights.',
        'Start with a LoRA adapter or a small hosted run before anything larger.',
        'Compare against the best untuned variant on the same frozen held-out set, by slice and win rate.',
        'Measure a general benchmark before and after, to see what was forgotten.',
        'Record cost a call, p50 and p95 latency, schema failures and retries.',
      ];
    case 'stay-untuned':
      return [
        'Stay with the untuned model and the cheaper levers.',
        ...failed(task).slice(0, 3),
        'Label new failures from time to time: the verdict follows them.',
      ];
    case 'undecided':
      return [
        verdict.question
          ? `Answer this first: ${verdict.question.question}`
          : 'State the inputs that are still unknown.',
        'Write down what is known in the contract; what is missing is listed with the rung it leaves open.',
        'Do not train before the open rungs are settled: one of them may be the cheaper fix.',
      ];
  }
}

const SPECIFY: Record<string, string> = {
  inputs: 'List the inputs of a call, with types, and which are required.',
  outputs: 'State the output: format, schema, language, length.',
  evidence: 'State the allowed evidence sources, and whether answers must cite them.',
  abstain: 'State when the model abstains, asks or escalates.',
  disallowed: 'State what the model must never do.',
  metrics: 'Name the metrics, the primary one first, each with a target and a scorer.',
};

const RELEASE: Record<ReturnType<typeof releaseParts>[number]['id'], (missing: readonly string[]) => string> = {
  release: (missing) => `Version the release unit together: ${list(missing)}.`,
  fallback: (missing) => `State the missing fallbacks: ${list(missing)}.`,
  logging: (missing) =>
    `Log for every request also: ${list(
      missing.map((field) => field.replace('logging: ', '')),
      9,
    )}.`,
  'off-ramp': (missing) => `Write the off-ramp: ${list(missing, 6)}.`,
  forgetting: () => 'Measure the tuned model on a general benchmark, and write general_delta.',
};

function fixPrompt({ task, rung }: Verdict): string[] {
  if (rung === 2) {
    return [
      'Remove one side of each contradiction that the prompt holds.',
      'Read the whole prompt once as if for the first time: half of the time this is the fix.',
      'Measure again before trying anything else.',
    ];
  }
  const changing =
    task.requirementsChange.value !== undefined && task.requirementsChange.value < T.requirementsChange.value;
  return [
    ...(changing
      ? ['Keep requirements in the prompt, under version control, so that they change without training.']
      : []),
    ...(task.describable.value
      ? ['Describe the wanted behaviour in the system prompt, with a good and a bad case.']
      : []),
    `Write up to ${T.plateauIterations.value} honest versions of the prompt, by ${T.plateauAuthors.value} different people.`,
    'Change one thing at a time and score every version on the same set.',
    'Record iterations, authors and the metric in tried, and what made you stop in plateau_note.',
  ];
}

function retrieveActions(task: Task): string[] {
  const moved = knowledgeInWeights(task).truth === true;
  const cited = citationsWithoutSource(task).truth === true;
  return [
    ...(moved
      ? ['Move the knowledge that changes out of the weights, into retrieval: it is stale when training ends.']
      : []),
    ...(cited ? ['Add a source that can be cited, and pass its identifiers with every passage.'] : []),
    ...(task.retrieval.truth === true
      ? ['Add these pieces to the retrieval that exists, and name the source in evidence.sources.']
      : ['Put the facts into a search index, a database lookup or an API, and pass what is found into the prompt.']),
    'Chunk documents so that a rule and its exceptions stay together, with metadata to filter by.',
    'Answer only from the evidence, cite it, and abstain when it does not hold the answer.',
    'Measure whether the right passage is found, apart from whether the answer is right.',
  ].slice(0, 6);
}

function buildEvals({ task, rung, match }: Verdict): string[] {
  if (rung === 18) {
    return [
      `Enlarge the held-out set and score it again: ${match?.why ?? 'the difference is inconclusive'}.`,
      'Over-represent the difficult slices enough to measure them, critical ones first.',
      'Compare pairwise on the same items, and record the win rate with its n.',
      'Have people review the hard slices apart from the automatic scores.',
    ];
  }
  return [
    ...(task.heldOut.value === 'none'
      ? ['Put aside a held-out set that is never used for prompting or training.']
      : []),
    ...(task.contract.metrics?.length === 0
      ? ['Name a primary metric with a target, scored by code, schema or people rather than by a model alone.']
      : []),
    'Take representative production examples, and over-represent the difficult slices enough to measure them.',
    'Write clear target outputs or a rubric for each item.',
    'Score the current prompt first: it is the baseline of everything that follows.',
  ];
}

function collectData(task: Task): string[] {
  const needed = examplesNeeded(task);
  const have = task.stableExamples.value;
  const short = needed !== undefined && have !== undefined && have < needed;
  // How many examples are missing is said already.
  const open = Object.entries(task.measured.train?.problems ?? {}).filter(
    ([rule, count]) => count > 0 && rule !== 'dataset/too-few',
  );
  return [
    ...(short
      ? [
          `Collect ${formatNumber(needed - have)} more stable examples (${formatNumber(have)} of ${formatNumber(needed)}).`,
        ]
      : []),
    ...(open.length > 0
      ? [`Mend the training set: ${list(open.map(([rule, count]) => `${count} ${rule.replace('dataset/', '')}`))}.`]
      : []),
    ...(task.curated.value === false ? ['Curate by hand: 200 careful examples beat 2,000 noisy ones.'] : []),
    'Cover the production distribution with edge cases, hard negatives and cases to abstain from.',
    'Keep facts that change out of the targets: train how to answer, not what is true today.',
    'Make targets consistent and exact: one style, one format, settled between reviewers.',
    'Give the difficult failure modes as large a share of the examples as they have of the failures.',
  ].slice(0, 6);
}

function failed(task: Task): string[] {
  const unmet = strongSignals(task).filter(({ claim }) => claim.truth === false);
  const weak = weakSignals(task).filter(({ dominant }) => dominant.truth === true);
  return [
    ...weak.map(({ id }) => `Against tuning: ${id.replaceAll('-', ' ')}.`),
    ...(unmet.length > 0
      ? [
          `Not met: ${list(
            unmet.map(({ id }) => id.replaceAll('-', ' ')),
            7,
          )}.`,
        ]
      : []),
    ...(task.goal.value === 'cost' && breaksEven(task).truth === false
      ? ['The saving does not pay for itself within the horizon: look again when volume grows.']
      : []),
  ];
}

/** One sentence a team lead reads. */
export function summaryFor(verdict: Verdict): string {
  return `${TITLES[verdict.lever]}: ${because(verdict)}.`;
}

const TITLES: Record<Lever, string> = {
  diagnose: 'Diagnose first',
  'fix-prompt': 'Fix the prompt',
  done: 'Done',
  retrieve: 'Retrieve',
  'fix-retrieval': 'Fix retrieval',
  'fix-context': 'Fix the context',
  'use-tools': 'Use tools',
  specify: 'Specify the task',
  'build-evals': 'Build evals',
  'constrain-output': 'Constrain the output',
  'few-shot': 'Add few-shot examples',
  'chain-of-thought': 'Let it reason',
  'stronger-model': 'Try a stronger model',
  'optimize-prompt': 'Optimize the prompt',
  'cut-cost': 'Cut cost without tuning',
  'collect-data': 'Collect data',
  'keep-baseline': 'Keep the baseline',
  'prepare-release': 'Prepare the release',
  'ship-tuned': 'Ship the tuned model',
  'tune-experiment': 'Run a tuning experiment',
  'stay-untuned': 'Stay untuned',
  undecided: 'Undecided',
};

function because(verdict: Verdict): string {
  const { task, match } = verdict;
  switch (verdict.lever) {
    case 'diagnose':
      return task.forSavings
        ? 'nobody has stated how many calls a day there are, so no saving can be weighed'
        : 'no failures are labelled and nothing was measured, so no fix can be chosen';
    case 'fix-prompt':
      return promptReason(verdict);
    case 'done':
      return doneReason(task);
    case 'retrieve':
      return retrieveReason(task);
    case 'fix-retrieval':
      return `${failureShare(task, 'knowledge', 'miss knowledge')} although retrieval exists`;
    case 'fix-context':
      return failureShare(task, 'context', 'come from noisy context');
    case 'use-tools':
      return failureShare(task, 'tool', 'come from a tool that was not used');
    case 'specify':
      return `the contract does not say ${list(missingParts(task), 6)}`;
    case 'build-evals':
      if (verdict.rung === 18) return match?.why ?? 'the comparison is inconclusive';
      return task.heldOut.value === 'none'
        ? 'there is no held-out set, so no change can be proved'
        : 'there is no metric, so no change can be proved';
    case 'constrain-output':
      return `${task.mode.value === 'format' ? 'format' : 'argument shapes'} fail most, and neither structured output nor validation was tried`;
    case 'few-shot':
      return 'few-shot examples are untried and the prompt holds none';
    case 'chain-of-thought':
      return `${failureShare(task, 'reasoning', 'are reasoning failures')} and chain of thought is untried`;
    case 'stronger-model':
      return task.goal.value === 'benchmark'
        ? 'a better model moves a general benchmark more cheaply than training'
        : `${failureShare(task, 'reasoning', 'are reasoning failures')} and a stronger model is untried`;
    case 'optimize-prompt':
      return 'a metric can be scored automatically and no prompt optimizer was run';
    case 'cut-cost':
      return 'caching, trimming and a smaller untuned model are untried, and they cost nothing to own';
    case 'collect-data':
      return dataReason(task);
    case 'keep-baseline':
      return match?.why ?? 'the tuned variant loses';
    case 'prepare-release':
      return releaseReason(verdict);
    case 'ship-tuned':
      return `${match?.why ?? 'it wins'}, and everything a release needs is there`;
    case 'tune-experiment':
      return `${strongSignals(task).filter(({ claim }) => claim.truth === true).length} of 7 strong signals are met, no weak one dominates, and the cheaper levers are spent`;
    case 'stay-untuned':
      return lowerFirst(failed(task)[0]?.replace(/\.$/, '') ?? 'nothing speaks for tuning');
    case 'undecided':
      return verdict.question
        ? `tuning cannot be weighed before one thing is known (${lowerFirst(verdict.question.question)})`
        : 'tuning cannot be weighed while inputs above it are unknown';
  }
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function promptReason({ task, rung }: Verdict): string {
  if (rung === 2) {
    const count = task.contradictions.value ?? 0;
    return `it contradicts itself in ${count} ${plural(count, 'place')}`;
  }
  const days = task.requirementsChange.value;
  if (days !== undefined && days < T.requirementsChange.value)
    return `requirements change every ${formatNumber(days)} days, faster than a model can be retrained`;
  if (task.plateau.truth === false) return 'honest iteration has not plateaued yet';
  return 'words can describe the behaviour, and no plateau is recorded';
}

function doneReason(task: Task): string {
  const good = readTrials(task.contract, task.measured).find((trial) => !trial.tuned && trial.scores);
  const share = task.promptedShare.value;
  if (task.contract.metrics?.some((metric) => metric.target) && good)
    return 'an untuned variant meets every target on the held-out set';
  return `prompting alone reaches ${percent(share ?? 0)} of the wanted behaviour`;
}

function retrieveReason(task: Task): string {
  if (task.group.value === 'knowledge' && task.retrieval.truth === false) {
    return `${failureShare(task, 'knowledge', 'miss knowledge')} and nothing is retrieved yet`;
  }
  const weights = knowledgeInWeights(task);
  if (weights.truth === true) return 'knowledge that will change sits in the weights';
  return 'answers must cite sources, and no source is retrieved';
}

function failureShare(task: Task, group: 'knowledge' | 'context' | 'tool' | 'reasoning', what: string): string {
  const { counts, total } = task.failures;
  if (!counts || task.contract.failures?.primary) return `most failures ${what}`;
  return `${groupCount(counts, group)} of ${total} labelled failures ${what}`;
}

function releaseReason({ task, match }: Verdict): string {
  const open = releaseParts(task, match?.tuned).filter(({ missing }) => missing.length > 0);
  const parts = list(open.map(({ title }) => title));
  return `${match?.tuned.name ?? 'the tuned variant'} wins, but ${parts} ${open.length === 1 ? 'is' : 'are'} incomplete`;
}

function dataReason(task: Task): string {
  const needed = examplesNeeded(task);
  const have = task.stableExamples.value;
  if (needed !== undefined && have !== undefined && have < needed) {
    return `${formatNumber(have)} of ${formatNumber(needed)} stable examples are there`;
  }
  return task.curated.value === false ? 'the examples are not curated' : 'the training set has open errors';
}
