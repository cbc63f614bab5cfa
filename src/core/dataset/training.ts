import type { DatasetProfile } from './types.ts';

/** What one training run on a file costs. Absent numbers are null, and `missing` names them; nothing is guessed. */
export interface TrainingCost {
  /** Tokens of all usable rows. */
  readonly epochTokens: number | null;
  readonly epochs: number | null;
  /** US dollars per million tokens. */
  readonly price: number | null;
  /** US dollars a run: tokens × epochs × price. */
  readonly cost: number | null;
  /** The fields without which there is no cost; `dataset.train` where the file could not be counted to its end. */
  readonly missing: readonly string[];
}

/** `price` in US dollars per million tokens. A file that was scanned in part has no cost. */
export function trainingCost(
  profile: DatasetProfile | undefined,
  epochs: number | undefined,
  price: number | undefined,
): TrainingCost {
  const tokens = profile?.complete ? profile.tokens?.epoch : undefined;
  const missing = [
    ...(tokens === undefined ? ['dataset.train'] : []),
    ...(epochs === undefined ? ['dataset.epochs'] : []),
    ...(price === undefined ? ['economics.prices.training'] : []),
  ];
  const cost = missing.length === 0 ? Math.round(tokens! * epochs! * price!) / 1e6 : null;
  return { epochTokens: tokens ?? null, epochs: epochs ?? null, price: price ?? null, cost, missing };
}
