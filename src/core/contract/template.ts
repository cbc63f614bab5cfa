import type { TaskContract } from './types.ts';
import { renderEntry } from './write.ts';

interface Part {
  /** What to write and why, a line each. */
  readonly comment: readonly string[];
  /** In order; a key of which nothing is known shows its example commented out, where it has one. */
  readonly keys: Readonly<Partial<Record<keyof TaskContract, readonly string[]>>>;
}

/** The keys that a useful contract needs first, in the order a person can answer them. */
const PARTS: readonly Part[] = [
  { comment: [], keys: { version: [], name: [], description: [], prompt: [] } },
  {
    comment: ['What should get better, and what kind of gain that is: quality, cost, latency or benchmark.'],
    keys: { goal: ['goal: consistent labels in our own taxonomy'], goal_kind: ['goal_kind: quality'] },
  },
  {
    comment: ['What kind of task it is.'],
    keys: { kind: ['kind: classification'], use_case: [], scope: ['scope: narrow'] },
  },
  {
    comment: ['What goes in and what comes out.'],
    keys: {
      inputs: ['inputs:', "  - {name: claim_text, type: string, description: the customer's own words}"],
      outputs: ['outputs: {format: text, length: {max: 120, unit: words}}'],
    },
  },
  {
    comment: ['What an answer rests on, what may be called, and when not to answer. [] for nothing.'],
    keys: {
      evidence: ['evidence: {citations: none, sources: [{name: handbook, kind: retrieval, changes_every: 30d}]}'],
      tools: [],
      abstain: ['abstain: [{when: no label fits, action: escalate}]'],
      disallowed: ['disallowed: [promise an amount]'],
    },
  },
  {
    comment: ['How an answer is scored; the first metric is the primary one.'],
    keys: {
      metrics: ['metrics:', '  - {name: accuracy, dimension: factual-correctness, target: ">= 0.95", scorer: exact}'],
    },
  },
  {
    comment: ['What goes wrong: label 200 to 500 recent failures and count them by mode.'],
    keys: {
      failures: [
        'failures:',
        '  modes: {missing-knowledge: 0, wrong-retrieval: 0, noisy-context: 0, tool-not-used: 0, reasoning: 0,',
        '    format: 0, style: 0, policy-tone: 0, tool-shape: 0, should-abstain: 0}',
      ],
    },
  },
  {
    comment: ['What was tried already. Leave out what you do not know: a missing key is unknown, never no.'],
    keys: {
      tried: [
        'tried:',
        '  prompt_iterations: 0',
        '  prompt_authors: 1',
        '  plateaued: no',
        '  few_shot: no',
        '  structured_output: no',
        '  prompt_optimizer: no',
      ],
    },
  },
  {
    comment: [
      'The knowledge the task needs, one line a piece, and where it lives: prompt, retrieval, weights or tool. [] for none.',
    ],
    keys: {
      knowledge: [
        'knowledge:',
        '  - {what: the product catalogue, placed_in: prompt, changes_within_6_months: yes, accurate_in_12_months: no}',
      ],
    },
  },
  {
    comment: ['Examples that no prompt and no training run has seen: a file, or none.'],
    keys: { evals: ['evals: {held_out: none}'] },
  },
  {
    comment: ['How much it is used, and by which model.'],
    keys: { traffic: ['traffic: {calls_per_day: 1000}'], model: [] },
  },
];

export interface NewContractOptions {
  /** Keys whose values were guessed; the file asks to confirm them. */
  readonly confirm?: readonly (keyof TaskContract)[];
}

/** The text of a new contract in YAML: what is known, and for the rest what to write and why. */
export function newContract(
  known: TaskContract & { readonly name: string },
  { confirm = [] }: NewContractOptions = {},
): string {
  const values: TaskContract = { version: 1, ...known };
  const lines = [
    `# What the task "${known.name.replace(/[\r\n]+/g, ' ')}" is. The readiness check reads this file and says which lever the task needs.`,
  ];
  for (const { comment, keys } of [...PARTS, { comment: [], keys: otherKeys(values) }]) {
    const written = (Object.entries(keys) as [keyof TaskContract, readonly string[]][]).flatMap(([key, example]) => {
      const value = values[key];
      if (value === undefined) return example.map((line) => `# ${line}`);
      const single = key === 'prompt' && Array.isArray(value) && value.length === 1 ? value[0] : value;
      const guessed = confirm.includes(key) ? ['# Guessed from the prompt; confirm or correct it:'] : [];
      return [...guessed, ...renderEntry(key, single, [key], '')];
    });
    if (written.length === 0) continue;
    if (comment.length > 0) lines.push('', ...comment.map((line) => `# ${line}`));
    lines.push(...written);
  }
  return `${lines.join('\n')}\n`;
}

function otherKeys(values: TaskContract): Part['keys'] {
  const listed = new Set(PARTS.flatMap(({ keys }) => Object.keys(keys)));
  return Object.fromEntries(Object.keys(values).flatMap((key) => (listed.has(key) ? [] : [[key, []]])));
}
