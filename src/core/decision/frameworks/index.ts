import type { Framework } from './framework.ts';
import { preflight } from './preflight.ts';

/** In the order of their seeds. */
export const frameworks: readonly Framework[] = [preflight];
