import type { TaskContract } from '../contract/types.ts';
import { type TrainingCost, trainingCost } from '../dataset/training.ts';
import { CATALOGUE, modelInfo } from '../tokens/models.ts';
import type { Task } from './task.ts';
import { DAYS_PER_MONTH, THRESHOLDS as T } from './thresholds.ts';
import type { Comparison, Economics, EconomicsInput, ReadinessResult } from './types.ts';
import { dollars, formatNumber, list, percent } from './words.ts';

/** What the lifecycle rests on. Prices in US dollars per million tokens, everything else a call or a month. */
interface Inputs {
  callsPerDay: number;
  promptTokens: number;
  tunedPromptTokens: number;
  outputTokens: number;
  cachedShare: number;
  retryRate: number;
  tunedRetryRate: number;
  prices: { input: number; cached_input: number; output: number };
  tunedPrices: { input: number; cached_input: number; output: number };
  trainingCost: number;
  curationHours: number;
  hourlyRate: number;
  evaluationCost: number;
  upkeepHours: number;
  retuneEveryDays: number;
}

/**
 * Lifecycle economics (seed 004). Every call is its prompt and output tokens at the model's prices, part of the prompt from
 * the provider's cache, repeated at the retry rate; the tuned model keeps `tuned_prompt_tokens`. Against the saving stand
 * upkeep and one retuning (training and evaluation) a cadence; before it, training, curation and evaluation once.
 * A missing price or input leaves the status `unknown` and is named in `missing`.
 */
export function assessEconomics(task: Task, comparison?: Comparison): Economics {
  const { inputs, missing, inferred, shown } = collect(task);
  const claim = savingClaim(inputs, comparison);
  if (!inputs) {
    return {
      status: 'unknown',
      monthlySaving: null,
      upfront: null,
      monthlyUpkeep: null,
      breakEvenMonths: null,
      assumptions: [`unknown: ${list(missing, missing.length)}`],
      missing,
      inputs: shown,
      suggestions: suggestPrices(task, missing),
      savingTimes: claim?.times ?? null,
    };
  }
  const saving = monthlySaving(inputs);
  const upkeep = inputs.upkeepHours * inputs.hourlyRate;
  const retuning = (inputs.trainingCost + inputs.evaluationCost) / (inputs.retuneEveryDays / DAYS_PER_MONTH);
  const upfront = inputs.trainingCost + inputs.curationHours * inputs.hourlyRate + inputs.evaluationCost;
  const sensitivity = (['volume', 'saving', 'upkeep'] as const).flatMap((what) =>
    [0.5, 2].map((factor) => {
      const scaledSaving = what === 'upkeep' ? saving : saving * factor;
      const scaledUpkeep = what === 'upkeep' ? (upkeep + retuning) * factor : upkeep + retuning;
      return { what, factor, breakEvenMonths: rounded(breakEven(scaledSaving, scaledUpkeep, upfront)) };
    }),
  );
  return {
    status: 'known',
    monthlySaving: cents(saving),
    upfront: cents(upfront),
    monthlyUpkeep: cents(upkeep + retuning),
    breakEvenMonths: rounded(breakEven(saving, upkeep + retuning, upfront)),
    assumptions: assumptions(inputs, inferred),
    missing: [],
    inputs: shown,
    suggestions: [],
    costPerCall: { untuned: callCost(inputs, false), tuned: callCost(inputs, true) },
    savingTimes: claim?.times ?? null,
    sensitivity,
    horizonMonths:
      task.contract.economics?.horizon === undefined ? null : task.contract.economics.horizon / DAYS_PER_MONTH,
  };
}

/** What a training run costs, by the tokens of the training file and the stated number of epochs and price. */
export function trainingRun({ contract, measured }: Task): TrainingCost {
  const price = contract.economics?.prices?.training ?? measured.prices?.training;
  return trainingCost(measured.train, contract.dataset?.epochs, price);
}

/** Catalogue prices of the current model for prices that are missing. They are shown, and never counted with. */
function suggestPrices(task: Task, missing: readonly string[]): NonNullable<Economics['suggestions']> {
  const name = task.contract.model?.current ?? task.inferred.model.value;
  if (name === undefined || !missing.some((field) => SUGGESTED.has(field))) return [];
  const info = modelInfo(name);
  if (!info.prices) return [];
  const source = `${info.name} in ${CATALOGUE}, which is partly old: compare it with the provider's price list`;
  return [...SUGGESTED].flatMap(([field, key]) => {
    const value = info.prices?.[key];
    return value !== undefined && missing.includes(field) ? [{ field, value, source }] : [];
  });
}

/** Prices that the catalogue holds: those of untuned models. */
const SUGGESTED: ReadonlyMap<string, 'input' | 'output'> = new Map([
  ['economics.prices.input', 'input'],
  ['economics.prices.output', 'output'],
]);

/** Months until the net saving has paid for what was spent first; null when it never does. */
function breakEven(saving: number, upkeep: number, upfront: number): number | null {
  if (upfront <= 0) return saving >= upkeep ? 0 : null;
  return saving > upkeep ? upfront / (saving - upkeep) : null;
}

function monthlySaving(inputs: Inputs): number {
  return inputs.callsPerDay * DAYS_PER_MONTH * (callCost(inputs, false) - callCost(inputs, true));
}

/** US dollars a call, retries included. */
function callCost(inputs: Inputs, tuned: boolean): number {
  const prices = tuned ? inputs.tunedPrices : inputs.prices;
  const prompt = tuned ? inputs.tunedPromptTokens : inputs.promptTokens;
  const retries = tuned ? inputs.tunedRetryRate : inputs.retryRate;
  const perPromptToken = inputs.cachedShare * prices.cached_input + (1 - inputs.cachedShare) * prices.input;
  return ((prompt * perPromptToken + inputs.outputTokens * prices.output) / 1e6) * (1 + retries);
}

function collect(task: Task): {
  inputs: Inputs | undefined;
  missing: string[];
  inferred: string[];
  shown: EconomicsInput[];
} {
  const economics: NonNullable<TaskContract['economics']> = task.contract.economics ?? {};
  const stated = economics.prices ?? {};
  const configured = task.measured.prices ?? {};
  const missing: string[] = [];
  const inferred: string[] = [];
  const shown: EconomicsInput[] = [];
  const need = (
    field: string,
    value: number | undefined,
    fallback?: { value: number | undefined; from: string },
  ): number => {
    if (value !== undefined) {
      shown.push({ field, value, kind: field === 'prompt' ? 'measured' : 'stated' });
      return value;
    }
    if (fallback?.value !== undefined) {
      shown.push({ field, value: fallback.value, kind: 'inferred', source: fallback.from });
      inferred.push(`${field} ${formatNumber(fallback.value)} from ${fallback.from}`);
      return fallback.value;
    }
    shown.push({ field, value: null, kind: 'unknown' });
    missing.push(field);
    return 0;
  };
  const price = (key: 'input' | 'cached_input' | 'output') =>
    need(`economics.prices.${key}`, stated[key], { value: configured[key], from: 'the configuration' });
  const cachedShare = need('economics.cached_share', economics.cached_share);
  /** A price for cached tokens is only needed where some are cached. */
  const cached = cachedShare > 0;
  const rates = retryRates(task);
  const run = trainingRun(task);
  const inputs: Inputs = {
    callsPerDay: need('traffic.calls_per_day', task.callsPerDay.value),
    promptTokens: need('prompt', task.promptTokens.value),
    tunedPromptTokens: need('economics.tuned_prompt_tokens', economics.tuned_prompt_tokens),
    outputTokens: need('economics.output_tokens_per_call', economics.output_tokens_per_call, {
      value: task.inferred.outputTokens.value,
      from: `the mean target of ${(task.measured.train ?? task.measured.heldOut)?.path}`,
    }),
    cachedShare,
    retryRate: need('economics.retry_rate', economics.retry_rate, { value: rates.untuned, from: 'the experiments' }),
    tunedRetryRate: need('economics.tuned_retry_rate', economics.tuned_retry_rate, {
      value: rates.tuned,
      from: 'the experiments',
    }),
    prices: { input: price('input'), cached_input: cached ? price('cached_input') : 0, output: price('output') },
    tunedPrices: {
      input: need('economics.prices.tuned_input', stated.tuned_input),
      cached_input: cached ? need('economics.prices.tuned_cached_input', stated.tuned_cached_input) : 0,
      output: need('economics.prices.tuned_output', stated.tuned_output),
    },
    trainingCost: need('economics.training_cost', economics.training_cost, {
      value: run.cost ?? undefined,
      from: `${formatNumber(run.epochTokens ?? 0)} tokens × ${run.epochs} epochs × $${run.price} a million`,
    }),
    curationHours: need('economics.curation_hours', economics.curation_hours),
    hourlyRate: need('economics.hourly_rate', economics.hourly_rate),
    evaluationCost: need('economics.evaluation_cost', economics.evaluation_cost),
    upkeepHours: need('economics.monthly_upkeep_hours', economics.monthly_upkeep_hours),
    retuneEveryDays: need('economics.retune_every', economics.retune_every || undefined),
  };
  const { horizon } = economics;
  shown.push({
    field: 'economics.horizon',
    value: horizon ?? null,
    kind: horizon === undefined ? 'unknown' : 'stated',
  });
  return { inputs: missing.length === 0 ? inputs : undefined, missing, inferred, shown };
}

/** Retry rates of the first experiments that measured one. */
function retryRates(task: Task): { untuned: number | undefined; tuned: number | undefined } {
  const rate = (tuned: boolean) =>
    task.contract.experiments?.find(
      ({ variant, rates }) => variant?.startsWith('tuned') === tuned && rates?.retry !== undefined,
    )?.rates?.retry;
  return { untuned: rate(false), tuned: rate(true) };
}

function assumptions(inputs: Inputs, inferred: readonly string[]): string[] {
  const { prices, tunedPrices } = inputs;
  return [
    `${formatNumber(inputs.callsPerDay)} calls a day, ${DAYS_PER_MONTH} days a month`,
    `${formatNumber(inputs.promptTokens)} prompt tokens a call before tuning, ${formatNumber(inputs.tunedPromptTokens)} after`,
    `${formatNumber(inputs.outputTokens)} output tokens a call, the same before and after`,
    `${percent(inputs.cachedShare)} of prompt tokens come from the provider's cache, before and after`,
    `untuned model: $${prices.input} input, $${prices.cached_input} cached input, $${prices.output} output a million tokens`,
    `tuned model: $${tunedPrices.input} input, $${tunedPrices.cached_input} cached input, $${tunedPrices.output} output a million tokens`,
    `${percent(inputs.retryRate)} of calls are repeated before tuning, ${percent(inputs.tunedRetryRate)} after`,
    `once: training ${dollars(inputs.trainingCost)}, curation ${formatNumber(inputs.curationHours)} hours at ${dollars(inputs.hourlyRate)}, evaluation ${dollars(inputs.evaluationCost)}`,
    `every month: ${formatNumber(inputs.upkeepHours)} hours of upkeep at ${dollars(inputs.hourlyRate)}`,
    `a retuning every ${formatNumber(inputs.retuneEveryDays)} days costs training and evaluation again`,
    'the text each call brings with it is left out: it is as long before as after, only its price differs',
    ...inferred,
  ];
}

/** How many times cheaper a call is said to become, by measured costs of experiments first, else by the prices. */
function savingClaim(inputs: Inputs | undefined, comparison?: Comparison): { times: number } | undefined {
  const costs = comparison?.costPerCall as { tuned?: number; untuned?: number } | undefined;
  if (costs?.tuned && costs.untuned) return { times: costs.untuned / costs.tuned };
  if (!inputs) return undefined;
  const tuned = callCost(inputs, true);
  return tuned > 0 ? { times: callCost(inputs, false) / tuned } : undefined;
}

const COSTS = String.raw`(?:costs?|spend(?:ing)?|bills?|prices?)\b`;
const LOWER = String.raw`\b(?:cut|reduc|lower|sav|slash|shrink|halv)(?:e|es|s|t|ting|ing)?\b`;
const TIMES = String.raw`\b(\d{1,4}(?:\.\d{1,3})?) ?(?:x|×|-?fold\b|times\b)`;
const PERCENT = String.raw`\b(\d{1,2}(?:\.\d{1,3})?) ?(?:%|percent\b|per cent\b)`;
const CLAIMS: readonly { readonly pattern: RegExp; readonly times: (value: number) => number }[] = [
  {
    pattern: new RegExp(`${TIMES} (?:cheaper|less expensive|lower [\\w -]{0,20}?${COSTS}|(?:cost )?savings?\\b)`, 'i'),
    times: (value) => value,
  },
  {
    pattern: new RegExp(`${LOWER}[^.;\\d]{0,40}?${COSTS}[^.;\\d]{0,30}?\\b(?:by|of) (?:a factor of )?${TIMES}`, 'i'),
    times: (value) => value,
  },
  {
    pattern: new RegExp(`${COSTS}[^.;\\d]{0,20}?\\bby a factor of (\\d{1,4}(?:\\.\\d{1,3})?)`, 'i'),
    times: (value) => value,
  },
  {
    pattern: new RegExp(`${LOWER}[^.;\\d]{0,40}?${COSTS}[^.;\\d]{0,30}?\\b(?:by|of) [^.;\\d]{0,20}?${PERCENT}`, 'i'),
    times: (value) => 100 / (100 - value),
  },
  {
    pattern: new RegExp(`${LOWER}[^.;\\d]{0,20}?${PERCENT} (?:of|on|in|off) [\\w -]{0,20}?${COSTS}`, 'i'),
    times: (value) => 100 / (100 - value),
  },
];

/** How many times cheaper a call shall become by what the contract says in words, with the key that says it. */
export function claimedSaving({ goal, description }: TaskContract): { field: string; times: number } | undefined {
  for (const [field, text] of Object.entries({ goal, description })) {
    for (const { pattern, times } of CLAIMS) {
      const found = text === undefined ? undefined : pattern.exec(text.slice(0, MAX_CLAIM));
      if (found) return { field, times: times(Number(found[1])) };
    }
  }
  return undefined;
}

/** What is read of a goal or a description, UTF-16 units. */
const MAX_CLAIM = 2000;

/** Whether anything was said of money: else there is nothing to show but what is missing. */
export function hasEconomics({ economics, unknown }: Pick<ReadinessResult, 'economics' | 'unknown'>): boolean {
  const isOfMoney = ({ field }: { readonly field: string }) => field.startsWith('economics.');
  const given = (economics.inputs ?? []).filter(({ kind }) => kind !== 'unknown' && kind !== 'inferred');
  return economics.status === 'known' || given.some(isOfMoney) || unknown.some(isOfMoney);
}

/** When tuning pays, or what must be known to tell. */
export function describeEconomics(economics: Economics): string {
  const { monthlySaving, monthlyUpkeep, upfront, breakEvenMonths, missing = [] } = economics;
  if (monthlySaving === null || monthlyUpkeep === null || upfront === null) {
    return `not known: without ${list(missing)} nothing is computed`;
  }
  const when =
    breakEvenMonths === null ? 'tuning never pays' : `tuning pays after ${breakEvenMonths.toFixed(1)} months`;
  return `${when}: ${dollars(monthlySaving)} saved and ${dollars(monthlyUpkeep)} spent a month, ${dollars(upfront)} at first`;
}

/** A catalogue price, with where it comes from. */
export function describeSuggestion({ field, value, source }: NonNullable<Economics['suggestions']>[number]): string {
  return `suggested, not used: ${field}: ${value} (${source})`;
}

/** A saving outside what is usually seen deserves a second look. */
export function isUnusualSaving(times: number): boolean {
  return times < T.savingLow.value || times > T.savingHigh.value;
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}

function rounded(months: number | null): number | null {
  return months === null ? null : Math.round(months * 100) / 100;
}
