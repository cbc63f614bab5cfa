import type { DimensionReader } from './types.ts';

/** Every dimension, the most specific first: of two dimensions that find the same pair, the earlier owns it. */
export const dimensionReaders: readonly DimensionReader<never>[] = [];
