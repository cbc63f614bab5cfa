import type { Cost, Range, ReadinessResult, Rung } from '../../src/protocol/index.ts';
import { PROTOCOL_VERSION } from '../../src/protocol/index.ts';

const line = (number: number, from = 2, to = 24): Range => ({
  start: { line: number, character: from },
  end: { line: number, character: to },
});

const contract = 'returns-reply.task.yaml';

const CONDITIONS: readonly [Rung['lever'], string, string[]][] = [
  ['diagnose', 'no failure labels and no untuned experiment', ['004']],
  ['fix-prompt', 'the prompt contradicts itself', ['000']],
  ['done', 'an untuned experiment meets every target, or prompting reaches 80% of the behavior', ['003']],
  [
    'retrieve',
    'missing knowledge decides and there is no retrieval, or volatile knowledge sits in the weights',
    ['001', '000'],
  ],
  ['fix-retrieval', 'missing knowledge decides although there is retrieval', ['004']],
  ['fix-context', 'noisy context decides', ['004']],
  ['use-tools', 'unused tools decide', ['004']],
  ['specify', 'a part of the task is neither stated nor inferred', ['004']],
  ['build-evals', 'there is no held-out set, or no metric', ['003']],
  ['constrain-output', 'format failures lead, and neither structured output nor validation was tried', ['004']],
  ['fix-prompt', 'prompt iteration has not plateaued', ['000']],
  ['few-shot', 'no examples were tried and the prompt holds none', ['000']],
  ['chain-of-thought', 'reasoning failures decide and step-by-step reasoning is untried', ['002']],
  ['stronger-model', 'a stronger model is untried', ['000', '003']],
  ['optimize-prompt', 'a metric can be scored automatically and no optimizer was run', ['000']],
  ['cut-cost', 'cost is the goal and cheaper serving is untried', ['product']],
  ['collect-data', 'there are fewer stable examples than needed, or open errors in the data', ['000', '003', '004']],
  ['keep-baseline', 'a tuned and an untuned experiment share an eval set', ['004']],
  ['tune-experiment', 'behavior decides and at least 5 of 7 strong signals are met', ['product']],
  ['stay-untuned', 'nothing above held', ['004']],
];

/** The ladder stops at prompt optimization, with one unknown rung above it. */
export const result: ReadinessResult = {
  version: 1,
  contract,
  date: '2026-11-20',
  verdict: {
    lever: 'optimize-prompt',
    fineTune: 'no',
    decided: false,
    provisional: true,
    summary:
      'Behavior fails most (63% of 184 labelled failures), the prompt has plateaued, and its metric can be scored by code: an optimizer is cheaper than a training run and has not been tried.',
    actions: [
      'Freeze the held-out set, and split 60 labelled tickets for the optimizer.',
      'Run a prompt optimizer against label_accuracy with the structured-output settings you ship.',
      'Compare it with the present prompt on held_out@3, by slice, before changing anything else.',
      'Record the gain under tried.prompt_optimizer, also when there is none.',
    ],
  },
  ladder: CONDITIONS.map(([lever, condition, origin], index) => {
    const rung = index + 1;
    const status = rung === 14 ? 'unknown' : rung === 15 ? 'holds' : rung < 15 ? 'passed' : 'not-reached';
    return {
      rung,
      lever,
      status,
      condition,
      origin,
      evidence:
        status === 'not-reached'
          ? []
          : rung === 14
            ? [{ text: 'tried.stronger_model is not stated', kind: 'unknown' as const }]
            : [
                { text: `claim ${rung} of the contract`, kind: 'stated' as const, path: contract, range: line(rung) },
                ...(rung === 15
                  ? [
                      {
                        text: 'label_accuracy is scored by exact match',
                        kind: 'stated' as const,
                        path: contract,
                        range: line(31),
                      },
                      {
                        text: 'the prompt holds 4 examples, 2,310 tokens',
                        kind: 'measured' as const,
                        path: 'prompts/returns-reply.prompt.md',
                        range: line(0),
                      },
                    ]
                  : []),
              ],
    };
  }),
  frameworks: [
    {
      id: 'preflight',
      verdict: 'no',
      lever: 'optimize-prompt',
      reason: 'No prompt optimizer has been run.',
      path: [
        {
          question: 'Fewer than 50 stable examples?',
          answer: 'no, 640',
          origin: ['000'],
          from: { path: contract, range: line(70) },
        },
        {
          question: 'Is knowledge what fails?',
          answer: 'no, behavior',
          origin: ['000'],
          from: { path: contract, range: line(40) },
        },
        { question: 'Was a prompt optimizer run?', answer: 'no', origin: ['000'] },
      ],
    },
    {
      id: 'two-questions',
      verdict: 'fine-tune',
      lever: 'tune-experiment',
      reason: 'It is behavior, stable, and wanted consistently across 42,000 calls a day.',
      path: [{ question: 'Does any knowledge change within 6 months?', answer: 'no', origin: ['001'] }],
    },
    {
      id: 'scenario-matrix',
      verdict: 'fine-tune',
      lever: 'tune-experiment',
      reason: 'Format enforcement with a plateaued prompt.',
      path: [],
    },
    {
      id: 'technique-matrix',
      verdict: 'not-yet',
      lever: 'collect-data',
      reason: 'How much of the behavior prompting reaches is not known.',
      path: [],
    },
    {
      id: 'failure-analysis',
      verdict: 'not-yet',
      lever: 'undecided',
      reason: 'Four of seven strong signals are met, two are not known.',
      path: [],
    },
  ],
  criteria: [
    {
      id: 'narrow-and-repeated',
      framework: 'failure-analysis',
      kind: 'strong',
      status: 'met',
      evidence: 'narrow, 42,000 calls a day',
    },
    {
      id: 'learnable',
      framework: 'failure-analysis',
      kind: 'strong',
      status: 'unknown',
      evidence: 'reviewer agreement is not stated',
    },
    {
      id: 'stable',
      framework: 'failure-analysis',
      kind: 'strong',
      status: 'unmet',
      evidence: 'requirements change every 30 days',
    },
    {
      id: 'knowledge-missing',
      framework: 'failure-analysis',
      kind: 'weak',
      status: 'unmet',
      evidence: '12% of the failures',
    },
  ],
  unknown: [
    { field: 'tried.stronger_model', rung: 14 },
    { field: 'behavior.reviewer_agreement', rung: 19 },
  ],
  nextQuestion: {
    field: 'tried.stronger_model',
    question: 'Has a stronger model been tried on the held-out set with this prompt?',
    choices: [
      { label: 'Yes, and it did not solve it', value: true },
      { label: 'No, not yet', value: false },
    ],
  },
  questions: [
    {
      field: 'behavior.reviewer_agreement',
      question: 'On what share of items would two reviewers write the same gold answer?',
      choices: [],
      input: 'share',
    },
  ],
  failures: {
    counts: { format: 96, style: 20, 'missing-knowledge': 48, reasoning: 20 },
    total: 184,
    groups: [
      { group: 'knowledge', modes: ['missing-knowledge', 'wrong-retrieval'], count: 48 },
      { group: 'context', modes: ['noisy-context'], count: 0 },
      { group: 'tool', modes: ['tool-not-used'], count: 0 },
      { group: 'reasoning', modes: ['reasoning'], count: 20 },
      { group: 'behavior', modes: ['format', 'style', 'policy-tone', 'tool-shape', 'should-abstain'], count: 116 },
    ],
    group: 'behavior',
    mode: 'format',
  },
  flips: [
    { changes: [{ field: 'tried.prompt_optimizer', from: false, to: true }], lever: 'collect-data' },
    { changes: [{ field: 'goal_kind', from: 'quality', to: 'latency' }], lever: 'cut-cost' },
    {
      changes: [
        { field: 'tried.prompt_optimizer', from: false, to: true },
        { field: 'dataset.stable_examples', from: 640, to: 1000 },
      ],
      lever: 'tune-experiment',
    },
  ],
  audit: [
    {
      what: 'the reply structure and tone',
      placedIn: 'weights',
      belongsIn: 'weights',
      why: 'still accurate in a year',
    },
    { what: 'return windows by country', placedIn: 'weights', belongsIn: 'retrieval', why: 'changes within 6 months' },
    { what: 'order status', placedIn: null, belongsIn: 'tool', why: 'changes by the hour' },
  ],
  economics: {
    status: 'known',
    monthlySaving: 2380.4,
    upfront: 7660,
    monthlyUpkeep: 616.67,
    breakEvenMonths: 4.3,
    horizonMonths: 12,
    missing: [],
    inputs: [
      { field: 'traffic.calls_per_day', value: 42000, kind: 'stated', from: { path: contract, range: line(50) } },
      { field: 'prompt', value: 2310, kind: 'measured' },
      { field: 'economics.cached_share', value: 0.6, kind: 'stated' },
      { field: 'economics.prices.input', value: 2, kind: 'inferred', source: 'the configuration' },
      { field: 'economics.prices.tuned_input', value: 0.8, kind: 'stated' },
      { field: 'economics.retune_every', value: 180, kind: 'stated' },
    ],
    costPerCall: { untuned: 0.0041, tuned: 0.0006 },
    sensitivity: [
      { what: 'volume', factor: 0.5, breakEvenMonths: 13.4 },
      { what: 'volume', factor: 2, breakEvenMonths: 1.8 },
      { what: 'saving', factor: 0.5, breakEvenMonths: 13.4 },
      { what: 'saving', factor: 2, breakEvenMonths: 1.8 },
      { what: 'upkeep', factor: 0.5, breakEvenMonths: 3.7 },
      { what: 'upkeep', factor: 2, breakEvenMonths: null },
    ],
    assumptions: [
      '42,000 calls a day, 30 days a month',
      '2,310 prompt tokens a call before tuning, 180 after',
      '60% of prompt tokens come from the provider’s cache, before and after',
      'a retuning every 180 days costs training and evaluation again',
    ],
  },
  comparison: {
    metric: 'label_accuracy',
    why: 'tuned-mini against prompt-14 wins: by label_accuracy',
    variants: [
      {
        name: 'prompt-14',
        variant: 'prompt',
        tuned: false,
        evalSet: 'held_out@3',
        n: 600,
        score: 0.81,
        interval: { low: 0.777, high: 0.839 },
        meetsTargets: false,
        latency: { p95_ms: 2100 },
        costPerCall: 0.0041,
        slices: { 'rare labels': { n: 120, label_accuracy: 0.55 } },
        sliceIntervals: { 'rare labels': { low: 0.461, high: 0.636 } },
      },
      {
        name: 'tuned-mini',
        variant: 'tuned',
        tuned: true,
        evalSet: 'held_out@3',
        n: 600,
        score: 0.93,
        interval: { low: 0.907, high: 0.948 },
        meetsTargets: false,
        latency: { p95_ms: 700 },
        costPerCall: 0.0006,
        slices: { 'rare labels': { n: 120, label_accuracy: 0.71 } },
        sliceIntervals: { 'rare labels': { low: 0.623, high: 0.784 } },
      },
    ],
    overall: { outcome: 'win', why: 'by label_accuracy' },
    slices: [{ name: 'rare labels', critical: true, duel: { outcome: 'win', why: 'by label_accuracy' } }],
    missing: ['prompt+retrieval'],
    problems: ['the untuned baseline is weak: a prompt optimizer untried'],
    outcome: 'win',
  },
  architecture: { pattern: 'A', why: 'A tuned model for form, retrieval for facts.' },
  roadmap: [
    { phase: 1, title: 'Label what fails', status: 'done' },
    { phase: 2, title: 'Exhaust the cheap levers', status: 'current' },
    { phase: 3, title: 'Build data and evals', status: 'open' },
    { phase: 4, title: 'Tune and compare', status: 'open' },
    { phase: 5, title: 'Release and watch', status: 'open' },
  ],
  dataset: {
    path: 'data/train.jsonl',
    shape: 'openai-chat',
    rows: 652,
    examples: 640,
    labels: { refund: 214, exchange: 170, 'lost parcel': 118, damage: 90, 'wrong item': 48 },
    slices: { 'rare labels': 48, 'long context': 90 },
    modes: { format: 310, style: 120 },
    formats: { label: 600, prose: 40 },
    repeated: 12,
    tokens: {
      encoding: 'o200k_base',
      input: {
        buckets: [
          { upTo: 32, count: 90 },
          { upTo: 64, count: 420 },
          { upTo: 256, count: 130 },
        ],
        total: 40_000,
        mean: 62,
        max: 211,
      },
      target: { buckets: [{ upTo: 4, count: 640 }], total: 2000, mean: 3, max: 4 },
      epoch: 42_000,
    },
    problems: { 'dataset/duplicate': 12 },
    findings: [
      {
        ruleId: 'dataset/duplicate',
        severity: 'warning',
        message: 'the row stands at line 7 too.',
        range: line(18),
        related: [],
        fixes: [],
      },
    ],
    complete: true,
  },
  inferred: [],
  findings: [
    {
      ruleId: 'readiness/savings-claim',
      severity: 'information',
      message: '"6.8 times cheaper" is within what is usually seen.',
      range: line(55),
      related: [],
      fixes: [],
    },
  ],
};

export const cost: readonly { path: string; cost: Cost }[] = [
  {
    path: 'prompts/returns-reply.prompt.md',
    cost: {
      version: PROTOCOL_VERSION,
      encoding: 'o200k_base',
      estimate: false,
      tokens: 2310,
      perCall: 0.0041,
      callsPerDay: 42000,
      perMonth: 5166,
      messages: [
        {
          title: 'system',
          range: line(4),
          tokens: 2310,
          parts: [
            { title: 'Role', range: line(5), tokens: 160, parts: [] },
            { title: 'Policies', range: line(12), tokens: 1190, parts: [] },
            { title: 'Examples', range: line(60), tokens: 960, parts: [] },
          ],
        },
      ],
    },
  },
];
