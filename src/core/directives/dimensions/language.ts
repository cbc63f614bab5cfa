import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { objectOf, partOf, partOfClause } from '../scope.ts';
import type { Conflict, DimensionReader, DirectiveOf, Reading } from './types.ts';

/**
 * - `whole`: the output is in the language; `exclusive` where it says only, entirely, no other
 * - `some`: a piece of the output is in it: a sentence in French, a Chinese proverb
 * - `translated`: somebody's words are given in it, beside what the output says itself
 * - `variety`: a dialect or spelling of one language
 * - `address`: how the reader is addressed, formally or familiarly
 */
export interface LanguageChoice {
  readonly kind: 'whole' | 'some' | 'translated' | 'variety' | 'address';
  /** A language's English name, `the reader's`, a variety (`British English`), or `formal`/`familiar`. */
  readonly name: string;
  readonly exclusive: boolean;
}

const NAMES =
  'english|chinese|mandarin|cantonese|japanese|korean|french|german|spanish|italian|portuguese|dutch|russian|ukrainian|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|arabic|hebrew|persian|farsi|hindi|urdu|bengali|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|nepali|thai|vietnamese|indonesian|malay|tagalog|filipino|swahili|swedish|norwegian|danish|finnish|icelandic|estonian|latvian|lithuanian|croatian|serbian|slovenian|catalan|basque|galician|welsh|irish|scots|latin|esperanto|afrikaans|zulu|yoruba|amharic|armenian|georgian|kazakh|mongolian|albanian|macedonian';

/** Another name for the same language. */
const SAME: Readonly<Record<string, string>> = { mandarin: 'chinese', farsi: 'persian', filipino: 'tagalog' };

/** Pieces of text that are in a language when they are called after it: a Chinese proverb. */
const PIECE =
  'poems?|haikus?|idioms?|proverbs?|phrases?|sentences?|words?|quot(?:e|es|ations?)|expressions?|sayings?|terms?|greetings?|characters?|translations?|subtitles?|captions?|lyrics|versions?|paragraphs?|text|slogans?|aphorisms?|maxims?|vocabulary|loanwords?';

const IN_LANGUAGE = new RegExp(
  `\\b(?:in|into|using|use|speak|be|to|only)\\s+(?:(?:the|only|plain|simple|clear|proper|correct|formal|standard|modern|fluent|natural|native|idiomatic|good|perfect|everyday|conversational|british|american|us|uk|simplified|traditional|brazilian)\\s+)*(?<name>${NAMES})\\b(?!\\s+(?:${PIECE}|ones?|e-?mails?|mails?|messages?|conversations?|tickets?|letters?|chats?|calls?|documents?|books?|films?|articles?|web ?sites?|pages?|strings?|to|cuisine|food|culture|market|literature|history|speakers?|class|teacher|audience|readers?|language arts))`,
  'g',
);
const PIECE_OF = new RegExp(`\\b(?<name>${NAMES})(?:[- ]language)?\\s+(?:[a-z]+\\s+)?(?:${PIECE})\\b`, 'g');
/** `never in any language other than English`. */
const OTHER_THAN = new RegExp(
  `\\b(?:never|not|[a-z]{2,8}n['’]t|no|avoid)\\b[^.;]{0,60}\\b(?:other than|except|but|besides)\\s+(?<name>${NAMES})\\b`,
);
const READER_LANGUAGE =
  /\b(?:in|use|match|mirror|follow)\s+(?:the\s+)?(?:same\s+)?(?:language\s+(?:of|used (?:by|in)|as|that)\s+(?:the\s+)?(?:user|reader|customer|question|query|request|input|message|source|client|person)|(?:user|reader|customer|client)(?:['’]s)?\s+(?:own\s+|native\s+|preferred\s+)?language|(?:same )?language (?:as )?(?:the )?(?:user|customer|question|query|input))/g;
const VARIETY =
  /\b(?<name>american|british|us|u\.s\.|uk|u\.k\.|australian|canadian)\s+(?:english\b|spelling|conventions|usage|orthography|way(?=[^a-z]*$))(?:\s+spelling)?|\b(?<other>(?:european|brazilian) portuguese|(?:castilian|latin american|mexican|european|peninsular) spanish|(?:simplified|traditional) chinese|(?:swiss|austrian) german|canadian french)\b/g;
const ADDRESS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['formal', /\b(?:_?(?:sie|vous|usted|lei)_?\b|formal (?:address|you))/g],
  ['familiar', /\b(?:_?(?:du|tu|tú)_?\b|(?:informal|familiar) (?:address|you))/g],
];

const ANSWERS =
  /\b(?:includ\w*|incorporat\w*|featur\w*|add|contain\w*|translat\w*|respon[ds]\w*|repl(?:y|ies)|answer\w*|writ(?:e|es|ing|ten)|output|speak|communicate|use|using|generate|produce|provide|present\w*|language|be|is|are|only|exclusively|entire|entirely|deliver\w*|compose|draft|create|explain|summari[sz]e|say|converse|talk|draft|reply)\b/;
const EXCLUSIVE =
  /\b(?:exclusively|only|solely|entirely|entire|strictly|always|whole|no other|nothing but|purely|wholly|throughout|100%|fully|completely)\b/;
const OTHER_THING =
  /\b(?:from|input|source (?:text|language)|user (?:writes|asks|message)|document is|programming|code in)\b/;
const DENIED =
  /\b(?:not|[a-z]{2,8}n['’]t|never|no|without|avoid(?:ing)?|refrain\w*(?: from)?|exclud\w+|instead of|rather than|other than)\b[^,;]{0,40}$/;

function* read(clause: Clause): Generator<Reading<LanguageChoice>> {
  const { lower } = clause;
  const object = objectOf(clause);
  const part = partOfClause(clause) ?? (object === undefined ? undefined : partOf(object, object));
  let at: { part?: string | null } = part !== undefined ? { part } : {};
  const taken: number[] = [];
  for (const match of matchesOf(lower, PIECE_OF)) {
    if (
      !/\b(?:includ\w*|incorporat\w*|contain\w*|add|use|using|with|insert|feature|featuring|quote|provide|end|begin|start|open|close|conclude|write|present\w*|avoid|no|without)\b/.test(
        lower.slice(0, match.index),
      )
    )
      continue;
    // "Write German terms in italics" says how they look.
    if (
      /\b(?:write|present|put|keep|set) (?:all |any |the )?$/.test(lower.slice(0, match.index)) &&
      /^ (?:in|with|as) /.test(lower.slice(match.index + match[0].length))
    )
      continue;
    // "English with a few Portuguese words" is English.
    if (SPRINKLED.test(lower.slice(0, match.index))) continue;
    taken.push(match.index);
    const denied = DENIED.test(lower.slice(0, match.index));
    yield make(
      TRANSLATION.test(match[0]) ? 'translated' : 'some',
      languageName(match.groups!.name!),
      false,
      denied,
      at,
    );
  }
  const other = OTHER_THAN.exec(lower);
  if (other) yield make('whole', languageName(other.groups!.name!), true, false, at);
  for (const match of other ? [] : matchesOf(lower, IN_LANGUAGE)) {
    const before = lower.slice(0, match.index);
    if (!ANSWERS.test(`${before} ${match[0]}`) && clause.kind !== 'label') continue;
    if (OTHER_THING.test(before) || /\b(?:if|when)\b/.test(before.slice(-40))) continue;
    if (OF_ANOTHER.test(before) || AS_WELL.test(before) || WORDS_BEFORE.test(before)) continue;
    const denied = DENIED.test(before);
    const name = languageName(match.groups!.name!);
    const inTurn = ELLIPTIC.exec(before)?.[1];
    if (inTurn !== undefined) at = { part: partOf(inTurn) ?? inTurn };
    const piece = new RegExp(
      `\\b(?:an?|one|two|three|at least|some|\\d+)\\s+(?:[a-z]+\\s+){0,4}?(?:${PIECE})\\b[^.;]*$`,
    ).test(before);
    if (piece && taken.length) continue;
    if (SOMEBODYS_WORDS.test(before) || (piece && TRANSLATION_OF.test(before))) {
      yield make('translated', name, false, denied, at);
      continue;
    }
    yield make(piece ? 'some' : 'whole', name, !piece && EXCLUSIVE.test(lower), denied, at);
  }
  if (clause.kind === 'label' && clause.label && /\blanguage\b/i.test(clause.label) && !/program/i.test(clause.label)) {
    const named = new RegExp(`^\\s*(?:[a-z]+\\s+)?(${NAMES})\\b(?!\\s+(?:names?|titles?|${PIECE})\\b)`).exec(lower);
    if (named) yield make('whole', languageName(named[1]!), false, false, at);
  }
  for (const match of matchesOf(lower, READER_LANGUAGE)) {
    yield make('whole', "the reader's", false, DENIED.test(lower.slice(0, match.index)), at);
  }
  for (const match of matchesOf(lower, VARIETY)) {
    if (!/\b(?:use|using|in|write|spell\w*|follow|prefer|english|adopt|apply|not|avoid|spelling)\b/.test(lower))
      continue;
    const place = PLACE_AFTER.exec(lower.slice(match.index + match[0].length))?.[1];
    yield make(
      'variety',
      match.groups!.name ? varietyName(match.groups!.name) : languageName(match.groups!.other!),
      false,
      DENIED.test(lower.slice(0, match.index)),
      place === undefined ? at : { part: partOf(place) === undefined ? `for ${place}` : partOf(place)! },
    );
  }
  if (/\b(?:address|formal|informal|use|pronoun|duzen|siezen)\b/.test(lower)) {
    for (const [name, pattern] of ADDRESS) {
      for (const match of matchesOf(clause.raw.toLowerCase(), pattern)) {
        if (
          !/\b(?:address|pronouns?|customers?|readers?|users?|clients?|informal|familiar|formal|polite)\b/.test(lower)
        )
          continue;
        yield make('address', name, false, DENIED.test(lower.slice(0, match.index)), at);
        break;
      }
    }
  }
}

const SPRINKLED = new RegExp(
  `\\b(?:${NAMES})\\b[a-z, ]{0,20} with (?:a few|some|occasional|the odd|a couple of|one or two) $`,
);

/** `British spelling in the text`. */
const PLACE_AFTER = /^ (?:in|for) ((?:the |all |your )?[a-z]+(?: (?!and\b|but\b|or\b)[a-z]+)?)/;

/** `explain three word choices in English`: a piece beside the text. */
const OF_ANOTHER = /\b(?:explain|define|comment on|annotate|discuss)\s+(?:[a-z]+\s+){0,6}$/;

/** `"bio" in German`: some words. */
const WORDS_BEFORE = /_["”’'`*]+ $/;

/** `in German and, below it, in English`: both, one beside the other. */
const AS_WELL = new RegExp(`\\bin (?:${NAMES})\\b,? and(?:,? [a-z ]{1,24},)? $`);

/** A translation of somebody's words stands in the answer, or is all of it. */
const SOMEBODYS_WORDS =
  /\btranslat\w+ (?:the |each |any |a )?[a-z]+['’]s (?:[a-z]+ )?(?:messages?|letters?|words|quotes?|e-?mails?|reviews?|comments?|names?|titles?)\s*$/;

const TRANSLATION = / (?:translations?|subtitles)$/;
/** `a translation of the first line into`. */
const TRANSLATION_OF = /\btranslations?(?: of [a-z -]{1,40})? (?:in|in)?to$|\btranslations? of [a-z -]{1,40} $/;

/** `the letter is in German, the subject line in English`: the next part, in the words before its language. */
const ELLIPTIC =
  /(?:,\s+(?:and |but )?|\s(?:and|but|while|whereas) )(?:the|all|its|any|each)\s+([a-z][a-z -]{1,40}?)\s*$/;

function make(
  kind: LanguageChoice['kind'],
  name: string,
  exclusive: boolean,
  denied: boolean,
  at: { part?: string | null },
): Reading<LanguageChoice> {
  const what = {
    whole: 'language',
    some: 'language of a piece',
    translated: 'language of a translation',
    variety: 'variety',
    address: 'form of address',
  }[kind];
  return {
    value: { kind, name, exclusive },
    normal: `${what} ${denied ? '≠' : '='} ${name}${exclusive ? ' only' : ''}`,
    polarity: denied ? 'negative' : 'positive',
    ...at,
  };
}

function languageName(name: string): string {
  const known = SAME[name] ?? name;
  return known[0]!.toUpperCase() + known.slice(1);
}

function varietyName(name: string): string {
  const short = name.replaceAll('.', '');
  if (short === 'us' || short === 'american') return 'American English';
  if (short === 'uk' || short === 'british') return 'British English';
  return `${short[0]!.toUpperCase()}${short.slice(1)} English`;
}

/** `the style is American, but a British author keeps hers`: the sentence itself says for whom. */
const SETS_APART = /\b(?:but|whereas|while) (?:an?|the|all|any) [a-z]/i;

function conflict(a: DirectiveOf<LanguageChoice>, b: DirectiveOf<LanguageChoice>): Conflict | undefined {
  const [va, vb] = [a.value, b.value];
  if (a.sentence !== undefined && a.sentence === b.sentence && SETS_APART.test(a.sentence.masked)) return undefined;
  if (a.polarity === 'negative' && b.polarity === 'negative') return undefined;
  if (a.polarity !== b.polarity) {
    return va.name === vb.name && (va.kind === vb.kind || va.kind === 'whole' || vb.kind === 'whole')
      ? { reason: `${va.name} is both asked for and ruled out` }
      : undefined;
  }
  if (va.name === vb.name) return undefined;
  if (va.kind === 'variety' || vb.kind === 'variety' || va.kind === 'address' || vb.kind === 'address') {
    return va.kind === vb.kind
      ? { reason: `the text is in ${va.name} or in ${vb.name}, not in both`.replace(/in (formal|familiar)/g, '$1') }
      : undefined;
  }
  if (va.kind === 'whole' && vb.kind === 'whole')
    return { reason: `one answer is in ${va.name} or in ${vb.name}, not in both` };
  if (va.kind !== 'whole' && vb.kind !== 'whole') return undefined;
  const [whole, some] = va.kind === 'whole' ? [va, vb] : [vb, va];
  if (whole.exclusive) return { reason: `a text only in ${whole.name} has no room for ${some.name}` };
  return some.kind === 'translated'
    ? undefined
    : { reason: `a text in ${whole.name} has no room for ${some.name}`, severity: 'information' };
}

const OF_LANGUAGE = `${NAMES}|language|american|british|us|uk|spelling|portuguese|sie|vous|tu|du|usted`;

const LANGUAGES = new Cues([new RegExp(`\\b(?:${OF_LANGUAGE})\\b`)]);

/** The language of the output, its variety and its form of address. */
export const languageReader: DimensionReader<LanguageChoice> = {
  dimension: 'language',
  cue: new RegExp(`\\b(?:${OF_LANGUAGE}|address)\\b`),
  read: (clause) => (LANGUAGES.any(clause.near) ? read(clause) : []),
  conflict,
};
