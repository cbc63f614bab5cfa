/** A word or mark of a tagged sentence; offsets are the sentence's own. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Universal part of speech: NOUN, VERB, ADJ, ADV, PRON, DET, ADP, NUM, AUX, PART, PROPN, PUNCT, CCONJ, SCONJ, SYM, X. */
  readonly pos: string;
  readonly lemma: string;
}

/** English tagging. Results are cached by text, so that nothing is tagged twice. */
export interface LanguageModel {
  tag(text: string): readonly Token[];
  /** Whether a word, in lower case, is so rare that the o200k vocabulary has no token of its own for it: `benthic`, `halyard`. */
  isRare(word: string): boolean;
}
