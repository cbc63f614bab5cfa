import { all, any, known, not, test } from '../claims.ts';
import { groupIs, isRetrievingSource, modeIs, type Task, volatileKnowledge } from '../task.ts';
import { THRESHOLDS as T } from '../thresholds.ts';
import type { Criterion } from '../types.ts';
import { formatNumber } from '../words.ts';
import { ask, criterion, type Framework, fineTune, no } from './framework.ts';

const ORIGIN = ['001'];

/** Seed 001: does it change, and is it knowledge or behaviour? */
export const twoQuestions: Framework = {
  id: 'two-questions',
  decide(task) {
    return ask(
      [
        {
          question: `Does knowledge placed in the weights, or not placed, change within ${T.knowledgeMonths.value} months?`,
          origin: ORIGIN,
          claim: volatileKnowledge(task, { unplaced: true, accuracy: false }),
          yes: no('retrieve', 'what changes is looked up when it is needed, never trained in'),
        },
        {
          question: 'Is the problem what the model knows, rather than how it behaves?',
          origin: ORIGIN,
          claim: groupIs(task, 'knowledge', 'context'),
          yes: no('retrieve', 'facts and current state belong in the context window'),
        },
        {
          question: 'Would one or two clear examples in the prompt do?',
          origin: ORIGIN,
          claim: test(task.fewExamplesSuffice, (suffice) => suffice),
          yes: no('few-shot', 'an example in the prompt is free and instant'),
        },
        {
          question: `Must it behave alike across thousands of calls (${formatNumber(T.repeatedCalls.value)} a day)?`,
          origin: [...ORIGIN, ...T.repeatedCalls.origin],
          claim: test(task.callsPerDay, (calls) => calls >= T.repeatedCalls.value),
          no: no('fix-prompt', 'too few calls to train for: ask for it in the prompt'),
        },
      ],
      fineTune('a behaviour that stays, wanted on every call: a LoRA adapter is enough'),
    );
  },
  criteria(task) {
    return [...audit(task), ...structure(task)];
  },
};

const row = (kind: string, ...rest: [id: string, claim: Parameters<typeof criterion>[3], note?: string]) =>
  criterion('two-questions', kind, ...rest);

/** The 30-minute audit, a row a piece of knowledge. */
function audit(task: Task): Criterion[] {
  return (task.contract.knowledge ?? []).map((entry, index) => {
    const field = `knowledge[${index}].accurate_in_12_months`;
    const value = entry.accurate_in_12_months;
    const settled = typeof value === 'boolean' ? value : undefined;
    const claim = test(
      { field, value: settled, kind: value === undefined ? 'unknown' : 'stated' },
      (accurate) => accurate,
    );
    return row('audit', `accurate-in-12-months-${index}`, claim, entry.what);
  });
}

function structure(task: Task): Criterion[] {
  const facts = any(
    groupIs(task, 'knowledge', 'context'),
    test(task.sources, (sources) => sources.some(isRetrievingSource)),
  );
  const manner = modeIs(task, 'format', 'style', 'policy-tone', 'tool-shape');
  return [
    row('pattern', 'hybrid', all(facts, manner), 'retrieval for the facts, a light adapter for format and style'),
    row(
      'mistake',
      'prompt-forces-format',
      all(
        modeIs(task, 'format', 'tool-shape'),
        test(task.promptTokens, (tokens) => tokens >= T.heavyPrompt.value),
      ),
      'a long prompt kept mainly to force a format is the mirror mistake',
    ),
    row(
      'mistake',
      'knowledge-trained-in',
      volatileKnowledge(task, { unplaced: false, accuracy: true }),
      'training on what changes schedules the next training',
    ),
    row(
      'mistake',
      'tuned-for-reliability',
      all(not(manner), known(task.contract.economics?.training_cost !== undefined, task.group)),
      'tuning is a tool for behaviour, not a general upgrade',
    ),
  ];
}
