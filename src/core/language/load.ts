import type { ItemToken, WinkMethods } from 'wink-nlp';
import { RecentMap } from './recent.ts';
import type { LanguageModel, Token } from './types.ts';

/** Texts whose tags are kept: about the sentences of a 60,000-token file. */
const CACHED_TEXTS = 4000;

/**
 * Loads wink-nlp and its English model (1 MB, about 180 ms) with part-of-speech tagging only: sentences come from the
 * prompt document, negation is read with the clauses. Loading twice gives the same model.
 */
export function loadLanguage(): Promise<LanguageModel> {
  loading ??= createLanguage();
  return loading;
}

let loading: Promise<LanguageModel> | undefined;

async function createLanguage(): Promise<LanguageModel> {
  const [{ default: wink }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ]);
  const nlp: WinkMethods = wink(model, ['pos']);
  const { its } = nlp;
  const cache = new RecentMap<string, readonly Token[]>(CACHED_TEXTS);

  return {
    tag(text) {
      const known = cache.get(text);
      if (known) return known;
      const tokens: Token[] = [];
      let at = 0;
      nlp
        .readDoc(text)
        .tokens()
        .each((item: ItemToken) => {
          const value = item.out();
          const found = text.indexOf(value, at);
          const start = found < 0 ? at : found;
          const end = found < 0 ? at : found + value.length;
          at = end;
          // The model has no lemma for some words in capitals (`IAM`).
          const lemma = (item.out(its.lemma as typeof its.pos) as string | undefined) ?? value.toLowerCase();
          tokens.push({ text: value, lower: value.toLowerCase(), start, end, pos: item.out(its.pos) as string, lemma });
        });
      cache.set(text, tokens);
      return tokens;
    },
  };
}
