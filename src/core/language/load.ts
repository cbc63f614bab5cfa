import type { ItemToken, WinkMethods } from 'wink-nlp';
import { loadTokenCounter } from '../tokens/load.ts';
import { RecentMap } from './recent.ts';
import type { LanguageModel, Token } from './types.ts';

/** Texts whose tags are kept: about the sentences of a 60,000-token file. */
const CACHED_TEXTS = 4000;

/**
 * Loads wink-nlp and its English model (1 MB, about 180 ms) with part-of-speech tagging only: sentences come from the
 * prompt document, negation is read with the clauses. How rare a word is, the token ranks tell, which are loaded for
 * themselves too. Loading twice gives the same model.
 */
export function loadLanguage(): Promise<LanguageModel> {
  loading ??= createLanguage();
  return loading;
}

let loading: Promise<LanguageModel> | undefined;

async function createLanguage(): Promise<LanguageModel> {
  const [{ default: wink }, { default: model }, ranks] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
    loadTokenCounter(),
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
      const plain = withoutAddresses(text);
      nlp
        .readDoc(plain)
        .tokens()
        .each((item: ItemToken) => {
          const value = item.out();
          const found = plain.indexOf(value, at);
          const start = found < 0 ? at : found;
          const end = found < 0 ? at : found + value.length;
          at = end;
          const written = found < 0 ? value : text.slice(start, end);
          if (written !== value) {
            const lower = written.toLowerCase();
            tokens.push({ text: written, lower, start, end, pos: 'SYM', lemma: lower });
            return;
          }
          // The model has no lemma for some words in capitals (`IAM`).
          const lemma = (item.out(its.lemma as typeof its.pos) as string | undefined) ?? value.toLowerCase();
          tokens.push({ text: value, lower: value.toLowerCase(), start, end, pos: item.out(its.pos) as string, lemma });
        });
      cache.set(text, tokens);
      return tokens;
    },
    isRare: (word) => ranks.count(` ${word}`) > 1,
  };
}

const ADDRESS = /(?:\b[a-z]{3,5}:)?\/\/\S*[^\s.,;:!?'")\]]/gi;

/** With a word in the place of each address: the tagger's expression for them takes exponential time on some. */
function withoutAddresses(text: string): string {
  return text.includes('//') ? text.replace(ADDRESS, (address) => 'x'.repeat(address.length)) : text;
}
