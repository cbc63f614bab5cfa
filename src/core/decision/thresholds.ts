/**
 * Every number the decision turns on, once, with its origin: the prefix of a seed (`000` … `004`) or `product` where the
 * sources name no number and we chose one. Durations are in days, shares 0 to 1.
 */
export interface Threshold {
  readonly value: number;
  readonly unit: string;
  readonly origin: readonly string[];
  /** What it separates, for hover and panel. */
  readonly meaning: string;
}

export const THRESHOLDS = {
  labelledFailures: at(200, 'labelled failures', ['004'], 'fewer make the verdict provisional'),
  labelledFailuresWanted: at(500, 'labelled failures', ['004'], 'more than this add little to the analysis'),
  promptedShare: at(0.8, 'share', ['003'], 'from here on prompting alone is enough'),
  requirementsChange: at(14, 'days', ['000'], 'requirements that change more often belong in the prompt'),
  factsShift: at(14, 'days', ['product'], 'a domain that shifts more often outruns a tuned model'),
  stableRequirements: at(90, 'days', ['product'], 'requirements that last this long are stable'),
  plateauIterations: at(10, 'prompt versions', ['000'], 'honest iterations before a plateau is believed'),
  plateauAuthors: at(3, 'authors', ['000'], 'different authors before a plateau is believed'),
  fewExamples: at(50, 'examples', ['000'], 'below this a few-shot prompt does better'),
  trainableExamples: at(100, 'examples', ['003'], 'the least a tuning run usually takes'),
  manyExamples: at(10_000, 'examples', ['003'], 'the most a tuning run usually takes'),
  narrowExamples: at(200, 'examples', ['000', '003'], 'enough for format, style and argument shapes'),
  costExamples: at(500, 'examples', ['000'], 'enough for a cost or latency goal'),
  nuancedExamples: at(1000, 'examples', ['004'], 'wanted for nuanced behaviour'),
  repeatedCalls: at(1000, 'calls a day', ['product'], 'a task is repeated from here on'),
  highVolume: at(10_000, 'calls a day', ['000'], 'above this volume the calculus moves toward tuning'),
  reviewersAgree: at(0.85, 'share', ['product'], 'reviewers agree on what good looks like'),
  reviewersDisagree: at(0.7, 'share', ['product'], 'below this the task is underspecified'),
  contextPresent: at(0.8, 'share', ['product'], 'failures persist with the right context present'),
  heavyPrompt: at(2000, 'prompt tokens', ['001', '003', '004'], 'the prompt carries behaviour on every call'),
  manyPromptExamples: at(5, 'examples in the prompt', ['product'], 'the prompt carries behaviour on every call'),
  strongSignals: at(5, 'of 7 strong signals', ['product'], 'most of the strong signals'),
  weakShare: at(0.25, 'share of failures', ['product'], 'a weak signal is present'),
  hybridShare: at(0.25, 'share of failures', ['product'], 'structure and knowledge both matter'),
  fewTools: at(5, 'tools', ['000'], 'fewer than this are best described well'),
  retuneCadence: at(14, 'days', ['000'], 'retuning more often is a process problem'),
  effortShare: at(0.8, 'share of hours', ['002'], 'spent on prompts and data before training'),
  savingLow: at(4, 'times cheaper', ['000'], 'the least saving usually seen'),
  savingHigh: at(8, 'times cheaper', ['000'], 'the greatest saving usually seen'),
  knowledgeMonths: at(6, 'months', ['001'], 'knowledge that changes sooner stays out of the weights'),
  auditMonths: at(12, 'months', ['001'], 'knowledge that is wrong by then belongs in retrieval'),
  owners: at(2, 'owners', ['004'], 'more than one person can rebuild the model'),
  difficultShare: at(
    0.5,
    'of its share of the failures',
    ['product'],
    'the least share of training examples a failure mode should have',
  ),
} as const satisfies Record<string, Threshold>;

function at(value: number, unit: string, origin: readonly string[], meaning: string): Threshold {
  return { value, unit, origin, meaning };
}

/** A month as contracts count it. */
export const DAYS_PER_MONTH = 30;
