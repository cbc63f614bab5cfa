/**
 * What every server runs, in Node and in a worker of a browser: a bundle of its own without anything of either. It holds
 * the rules, the language service and, as files that are read when they are needed, the language model and token ranks.
 */

export { matchesAny } from '../core/configuration/resolve.ts';
export { loadLanguage } from '../core/language/load.ts';
export { loadTokenCounter } from '../core/tokens/load.ts';
export { FIX_ALL_KIND } from '../service/actions.ts';
export { stackOf } from '../service/analyzer.ts';
export { createLanguageService } from '../service/index.ts';
export { MOVE_FACT_KIND } from '../service/move-fact.ts';
export { SEMANTIC_TOKENS } from '../service/semantic-tokens.ts';
export { readSettings } from '../service/settings.ts';
export { normalizeUri } from '../service/uris.ts';
