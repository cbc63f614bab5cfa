import type { PromptContext } from '../rules/types.ts';

const DAYS_A_MONTH = 30;

/**
 * US dollars a month that these tokens cost in every call; undefined unless calls a day and an input price are stated, by
 * the contract or else the configuration. Tokens served from the provider's cache count at their price where the
 * contract gives both the share and the price.
 */
export function monthlyDollars(
  tokens: number,
  { contract, configuration }: Pick<PromptContext, 'contract' | 'configuration'>,
): number | undefined {
  const stated = contract?.contract;
  const calls = stated?.traffic?.calls_per_day ?? configuration.callsPerDay;
  const prices = stated?.economics?.prices;
  const input = prices?.input ?? configuration.prices.input;
  if (calls === undefined || input === undefined) return undefined;
  const cached = prices?.cached_input ?? configuration.prices.cached_input;
  const share = cached === undefined ? 0 : (stated?.economics?.cached_share ?? 0);
  const perMillion = input * (1 - share) + (cached ?? 0) * share;
  return (tokens * calls * DAYS_A_MONTH * perMillion) / 1_000_000;
}

/** `38 tokens a call`, and what that is a month where it is known: `38 tokens a call, $12 a month`. */
export function describeCost(tokens: number, context: Pick<PromptContext, 'contract' | 'configuration'>): string {
  const count = `${tokens.toLocaleString('en-US')} ${tokens === 1 ? 'token' : 'tokens'} a call`;
  const dollars = monthlyDollars(tokens, context);
  return dollars === undefined ? count : `${count}, ${formatDollars(dollars)} a month`;
}

function formatDollars(dollars: number): string {
  if (dollars < 0.01) return 'less than $0.01';
  return `$${dollars.toLocaleString('en-US', dollars < 100 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 0 })}`;
}
