import type { PromptContext } from '../rules/types.ts';

const DAYS_A_MONTH = 30;

/** In US dollars; null where no price, or no number of calls, is stated. */
export interface Spend {
  readonly perCall: number | null;
  readonly callsPerDay: number | null;
  /** 30 days. */
  readonly perMonth: number | null;
}

/**
 * What these tokens cost in every call, by the input price and the calls a day that the contract states, or else the
 * configuration. Tokens served from the provider's cache count at their price where the contract gives both the share
 * and the price.
 */
export function spendOf(
  tokens: number,
  { contract, configuration }: Pick<PromptContext, 'contract' | 'configuration'>,
): Spend {
  const stated = contract?.contract;
  const callsPerDay = stated?.traffic?.calls_per_day ?? configuration.callsPerDay ?? null;
  const prices = stated?.economics?.prices;
  const input = prices?.input ?? configuration.prices.input;
  if (input === undefined) return { perCall: null, callsPerDay, perMonth: null };
  const cached = prices?.cached_input ?? configuration.prices.cached_input;
  const share = cached === undefined ? 0 : (stated?.economics?.cached_share ?? 0);
  const perCall = (tokens * (input * (1 - share) + (cached ?? 0) * share)) / 1_000_000;
  return { perCall, callsPerDay, perMonth: callsPerDay === null ? null : perCall * callsPerDay * DAYS_A_MONTH };
}

/** `38 tokens a call`, and what that is a month where it is known: `38 tokens a call, $12 a month`. */
export function describeCost(tokens: number, context: Pick<PromptContext, 'contract' | 'configuration'>): string {
  const count = `${tokens.toLocaleString('en-US')} ${tokens === 1 ? 'token' : 'tokens'} a call`;
  const { perMonth } = spendOf(tokens, context);
  return perMonth === null ? count : `${count}, ${formatDollars(perMonth)} a month`;
}

function formatDollars(dollars: number): string {
  if (dollars < 0.01) return 'less than $0.01';
  return `$${dollars.toLocaleString('en-US', dollars < 100 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`;
}
