import type { Clause } from '../clauses.ts';

/** What stands around the whole text: quotation marks or none, or something else as its very first or last character. */
export type Enclosure =
  | { readonly marks: 'around' | 'not around' | 'nowhere' }
  /** The first or last character is something else. */
  | { readonly outermost: string };

const QUOTES =
  '(?:(?:straight |curly |plain |proper )?(?:double |single )?(?:quotation marks?|quote marks?|speech marks|inverted commas|quotes(?! (?:from|of|by|about|on|that|attributed)\\b))|["“”] ?marks?\\b|["“”]{1,2}(?=\\s*(?:$|[.,;)])))';
const ENCLOSE =
  '(?:wrap|wraps|wrapped|wrapping|enclos(?:e|es|ed|ing)|surround(?:s|ed|ing)?|put|place|placed|set|give|return|encase[ds]?|framed?|be|is|are|stands?|goes?|sits?|keep|deliver|write|answer|reply|respond|output|present)';
/** Quotation marks around something. */
const AROUND = new RegExp(
  `\\b${ENCLOSE}\\b[^.;]{0,60}?\\b(?:in|inside|with|within|between|by)\\s+(?:a (?:pair|set) of )?${QUOTES}|\\b${QUOTES} (?:[a-z]+ )?(?:around|at (?:both ends|either end|the (?:very )?(?:start|beginning) and(?: at)?(?: the)? (?:very )?end)|before and after|on both sides of|to open and close)\\b|\\b(?:starts?|begins?|opens?)\\b[^.;]{0,20} and (?:to )?(?:ends?|closes?|finish(?:es)?)\\b[^.;]{0,12} with (?:an? |the )?${QUOTES}|\\b${QUOTES} (?:surround|enclose|wrap|frame|go (?:a)?round|open and close)s?\\b|\\bfirst and (?:the )?last characters?\\b[^.;]{0,40}${QUOTES}`,
);
const WHOLE =
  /\b(?:entire|whole|everything|full|complete|all|as a whole|it|them|(?:your|the|every|each) (?:answers?|responses?|repl(?:y|ies)|outputs?|text|email|letter|story|poem|message|motto|slogan|note|post|essay|article|saying|line|review)|what(?:ever)? you (?:write|say|send|answer|produce)|your (?:words|writing)|first and last)\b/;
const DENIES =
  /\b(?:no|not|never|without|don['’]t|doesn['’]t|mustn['’]t|shouldn['’]t|avoid|skip|omit|drop|leave (?:off|out)|leave [^.;]{1,30} (?:off|out)|remove|lose|free of|zero|nothing|unquoted)\b/;
/** `not a single quotation mark`: none at all. */
const NOWHERE = new RegExp(
  `(?:\\b(?:no|without(?: any| the)?|zero|not (?:a|one)(?: single)?|free of|avoid(?: all| any| using)?|skip(?: the)?|omit(?: the| all)?|drop(?: the)?|leave (?:off|out)(?: the| any| all)?)|(?:\\bnot|\\bnever|n['’]t) (?:use|add|put|include|want)(?: any)?) ${QUOTES}(?=\\s*(?:$|[.,;:!)]|(?:at all|anywhere|please|whatsoever|in (?:it|the|your|this)|on the page|of any kind|are|is|allowed|and|or|whatever|(?:around|round)(?=\\s*(?:$|[.,;!]|(?:it|them|that|this|the (?:whole|entire|answer|reply|response|output|text|message|line|motto|slogan)|your|what|everything)\\b)))\\b))|\\b(?:leave|take|keep) (?:the |all |any )?${QUOTES} (?:off|out|away)\\b`,
);
const ROUND = /\b(?:around|round|wrapp\w+|enclos\w+|surround\w+|between|within)\b/;

const SIGN = '[[\\]{}()<>*#~|«»]';
/** `begin with [ and end with ]`. */
const SIGN_EDGE = new RegExp(
  `\\b(?:begin|start|open|end|finish|close)(?:s|es|ning|ing)? (?:(?:your|the|this|its|whole|entire|full|directly|straight|immediately|reply|answer|response|output|message|text|it|off|out) ){0,4}?with (?:an? |the )?["“'\`]?(${SIGN})["”'\`]?(?=\\s|$|[.,;])`,
);
const VERY_EDGE =
  /\b(?:(?:very )?(?:first|last) (?:character|symbol|sign)\b(?! and)|(?:as|is) the (?:very )?last thing (?:in|of|on) (?:your|the)|(?:outermost|very (?:first|last)) (?:characters?|thing|symbol|sign))/;
const NAMED_SIGN =
  /\b(?:letter|guillemets|chevrons|brackets?|braces?|parenthes[ie]s|asterisks?|hash(?:tag)?|smiley|emoji|emoticon|exclamation (?:mark|point)|question mark|full stop|period|digit|number|star|dash|backticks?)\b/;
/** `return it as plain JSON`, `output one JSON object`: text with a brace at either end. */
const AS_JSON =
  /\b(?:return|respond|reply|answer|output|give|deliver|produce|present|format|write|send)\b[^.;]{0,40}?\b(?:as|in|with|an?|one|only|nothing but) (?:(?:single|one|an?|valid|raw|plain|pure|bare|strict|well-formed|minified|flat) ){0,3}json\b(?! (?:schema|files?|strings?|examples?|snippets?|parser|tutorial|lines))(?= (?:object|document|array|format|only|with|that)|\W*$|[,;.])/;
const OF_ANSWER = /\b(?:answers?|responses?|repl(?:y|ies)|outputs?)\b/;
/** `enclose it in guillemets`. */
const OTHER_MARKS =
  /\b(?:wrap|enclose|surround|put|place|set|frame)\b[^.;]{0,30}\b(?:it|everything|(?:your|the) (?:whole |entire |full )?(?:answer|reply|response|output|text|message|line|motto))\b[^.;]{0,20}\b(?:in|with|between|inside)\b[^.;]{0,12}\b(guillemets|asterisks|square brackets|curly (?:braces|brackets)|braces|parentheses|brackets|angle brackets|backticks|stars|chevrons)\b/;
/** `purely digits`. */
const ONLY_DIGITS =
  /\b(?:only|purely|just|nothing but|solely|exclusively) (?:the )?(?:bare )?(?:digits|numerals|numbers)(?=\s*(?:$|[.,;!]|please))|\b(?:digits|numerals|numbers) (?:only|alone|and nothing else)\b/;

/** What is said of pieces: `each line starts with *`. */
const OF_A_PIECE =
  /\b(?:each|every|all|lines?|items?|bullets?|rows?|headings?|titles?|sections?|sentences?|paragraphs?|tags?|names?|fields?|keys?|values?|strings?|numbers?|dates?|questions?)\b(?! (?:only|alone|and nothing))[^.;]{0,30}\b(?:begin|start|open|end|finish|close|wrap|enclose|surround|put|place|is|are|in)|\b(?:begin|start|open|end|finish|close|wrap|enclose|surround|put|place)\b (?:the |each |every |all |your )*(?:[a-z]+ )?(?:lines?|items?|bullets?|rows?|headings?|titles?|sections?|sentences?|paragraphs?|tags?|names?|fields?|keys?|values?|strings?|numbers?|dates?|questions?)\b/;

/** Without what is told before: `no second sentence, and it is placed inside …`. */
function ownWords(words: string): string {
  return words.split(/, (?:and|but) (?=(?:it|they|the|your|put|place|wrap|enclose|set)\b)/).at(-1)!;
}

const ABOUT =
  /^\W*(?:please )?(?:explain|describe|tell|discuss|what|when|why|how|where|who|which|do|does|is|are|should i|can i)\b/;

/** What the clause says of the marks around the text. */
export function enclosureOf(clause: Clause): Enclosure | undefined {
  const { sentence, start, lower } = clause;
  const rest = sentence.masked.slice(start).toLowerCase();
  if (
    ABOUT.test(lower) &&
    (/\?\s*$/.test(sentence.masked) || /^\W*(?:please )?(?:explain|describe|discuss)/.test(lower))
  )
    return undefined;
  const nowhere = NOWHERE.exec(rest);
  if (nowhere && nowhere.index < lower.length)
    return {
      marks: ROUND.test(rest.slice(nowhere.index, nowhere.index + nowhere[0].length + 12)) ? 'not around' : 'nowhere',
    };
  const around = AROUND.exec(rest);
  if (around && around.index < lower.length && !/\bsingle\b/.test(around[0])) {
    const words = rest.slice(0, around.index + around[0].length + 50);
    if (WHOLE.test(words))
      return { marks: DENIES.test(ownWords(rest.slice(0, around.index + around[0].length))) ? 'not around' : 'around' };
  }
  if (clause.polarity === 'negative' || OF_A_PIECE.test(lower)) return undefined;
  const sign = SIGN_EDGE.exec(rest)?.[1] ?? OTHER_MARKS.exec(rest)?.[1];
  if (sign !== undefined) return { outermost: sign };
  if (AS_JSON.test(lower) && (clause.kind === 'imperative' || OF_ANSWER.test(lower))) return { outermost: 'brace' };
  if (VERY_EDGE.test(rest.slice(0, lower.length + 40)) && !/quot|["“”]\W*$/.test(lower)) {
    const named = NAMED_SIGN.exec(lower)?.[0];
    if (named !== undefined) return { outermost: named };
  }
  return ONLY_DIGITS.test(lower) && /\b(?:answers?|repl(?:y|ies)|responses?|outputs?|return|respond)\b/.test(lower)
    ? { outermost: 'digit' }
    : undefined;
}
