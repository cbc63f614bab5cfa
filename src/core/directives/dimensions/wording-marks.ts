import { matchesOf } from '../../text/matches.ts';
import { type Clause, RULED_OUT, toSentenceEnd } from '../clauses.ts';
import { AMOUNT, describeInterval, type Interval, readBound } from '../numbers.ts';
import { partOf, partOfClause, singular } from '../scope.ts';
import { unbearable } from './media.ts';
import { plural } from './quantities.ts';
import type { Reading } from './types.ts';
import { wishOf, wishOfLabelled } from './wished.ts';
import type { Outermost, Presence, Wording } from './wording.ts';
import { enclosureOf } from './wording-enclosure.ts';
import { countIn, EVERY } from './wording-terms.ts';

const MARKS =
  'commas?|figures? of speech|figurative (?:language|expressions?|speech)|personifications?|hyperboles?|punctuation(?: marks?)?|exclamation (?:marks?|points?)|(?:square )?brackets|placeholders?|footnotes?|periods|full stops|question marks?|semi-?colons?|colons|em[- ]?dash(?:es)?|dashes|ellips[ei]s|quotation marks|parenthes[ei]s|emojis?|emoticons?|smileys?|pictograms?|hashtags?|contractions?|abbreviations?|acronyms?|metaphors?|similes?|idiomatic (?:language|expressions?|phrases?)|idioms?|proverbs?|(?:rhetorical )questions?|interrogative sentences?|alliterations?|puns?|clich[eé]s?|analog(?:y|ies)|superlatives?|profanity|swear words|curse words|rhym(?:es?|ing)|postscripts?|p\\.s\\.|asterisks?|hyphens';
const USED =
  /\b(?:use|uses|using|asks?|poses?|include|includes|including|contain|contains|containing|carry|carries|carrying|bear|bears|hold|holds|get|gets|come with|comes with|employ|add|adds|adding|incorporate|insert|have|has|having|put|(?:end|finish|conclude|close|begin|start|open)(?:s|es|ing)? (?:(?:your|the|each|every|it)? ?[a-z]+ ){0,2}(?:with|in|on)|(?:spice|liven|jazz|dress|brighten|season|garnish|enrich|embellish) [a-z ]{1,40} with|by (?:means|way) of|sprinkle|decorat(?:e|es|ing) [a-z ]{1,30} with|place|scatter|allow(?:s|ed)?|(?:separate|join|link|connect|tie) (?:[a-z]+ ){1,5}(?:with|by)|set (?:[a-z]+ ){1,3}off (?:with|by))\b/;
/** `cite the number in square`, before the mark: brackets, parentheses. */
const ENCLOSES_IN =
  /\b(?:cite|put|write|enclose|give|set|place|add|wrap|show|mark|state|note|name|(?:followed|accompanied|preceded) by|explain(?:ed)?|defined?|translated?)\b[^.;:]{0,60}\b(?:in|inside|within|between) $/;
/** `emojis should appear`, `contractions such as … are to be used`. */
const USED_BEHIND =
  /^(?: such as [^.;]{0,40}?| like [^.;]{0,40}?)? (?:(?:must|should|shall|(?:are|is|have|has|need|needs) to) (?:also |always )?(?:be (?:used|included|added|present|inserted|placed|scattered)|appear|occur|feature)|are (?:required|encouraged|welcome|mandatory|expected|desired)|belongs? (?:in|to|under|on))\b/;
/** A ban right before the mark: `do not use any`, `avoid`, `no`. */
const FORBIDDEN =
  /\b(?:(?:do not|don['’]t|never|must not|should not|may not|cannot|not to|not)\s+(?:uses?|include|contains?|add|employs?|put|place|write|set|type|show|have|has|insert|end with|start with|finish with|raise|pose|ask)|avoid(?:s|ing)?(?: (?:using|including|adding|the use of))?|refrain from (?:using|including|adding|the use of|all use of)|not (?:a|one) single|(?:leave|cut|strip|take) (?:out|away)|drop|eliminate|ban|steer clear of|do without|keep out|(?:be |stay )?free of|omit|skip|exclude|zero|no|without(?: using| any)?|never)\s+(?:(?:[a-z-]+ )?[a-z-]+,? (?:and|or) |(?:any|the|all|a|an|both|either|other|every|each)\s+){0,3}$/;
const IS_RULED_OUT = new RegExp(String.raw`\b(?:${RULED_OUT}|forbidden\b|prohibited\b|not allowed\b)`);
const PRESENCE = new RegExp(
  String.raw`\b(?:(${AMOUNT})\s+(?:or (?:more|fewer|less)\s+)?)?(?:(?:any|some|a|an|the|relevant|common|creative|english|well-known|fitting|vivid|more|[a-z]+(?=\s+(?:emojis?|emoticons?)\b)|(chinese|french|german|spanish|japanese|italian|latin|russian|arabic|korean|hindi|portuguese))\s+){0,3}\b(${MARKS})\b`,
  'gi',
);
const ANY_MARK = new RegExp(MARKS);
/** What follows and narrows the ban or wish to a place, a use or a name: `commas in numbers`, `the hashtag #sale`. */
const NARROWED =
  /^\s*(?:[#"“`_]|\p{Extended_Pictographic})|^\s*(?:in|for|to|between|before|after|at(?! all\b)|as|of|inside|within|when|from|on|around|with|that|which|per|unless|except|if)\b(?!\s+(?:(?:an?|one|any|a single) (?:message|reply|response|answer|text|post|caption)|(?:your |the |any |all |each |every |this |entire |whole )*(?:response|answer|output|everything|anything|whatever|writing|text|email|story|essay|article|post|letter|reply|message|poem|review|plan|it|least|most|copy|document|content|reader|readers|audience|piece|page|speech|everything|anything|whatever|what you|writing|whole|captions?|posts|(?:replies|answers|responses)(?! (?:to|about|from) (?!(?:the |your |our )?(?:users?|customers?|readers?|guests?)\b))))\b)/u;

/** `a list of at least five abbreviations` explains them. */
const LISTED = /\b(?:list|glossary|table|index|key|legend) of (?:[a-z]+ ){0,3}$/;

/** `use gender-neutral language`, `no gendered pronouns`. */
const GENDER_NEUTRAL =
  /(?<!\b(?:not|never|no|without) (?:[a-z]+ ){0,2})\bgender[- ](?:neutral|inclusive|fair|free) (?:language|wording|terms?|words|pronouns|terminology|style|english|phrasing)\b|\b(?:no|avoid|without|never use|not use) (?:any |all )?(?:gendered|gender-specific) (?:language|wording|terms?|words|pronouns|nouns)\b/;

/** `use only literal language`, `the description must be strictly literal`. */
const LITERAL =
  /\b(?:only|strictly|purely|entirely|exclusively|solely) literal\b(?! (?:translations?|quot|strings?|values?))|\bliteral (?:language|terms|descriptions?|wording) (?:only|alone|throughout|exclusively)\b|\b(?:use|using|in|with|(?:stick|keep) to) (?:an? )?(?:plain,? )?literal (?:language|terms|wording|style)\b/;

/** A text that is to rhyme, or not: said by the verb, or by a scheme. */
const RHYMES =
  /\b(?:none of [^.;]{0,30}?\brhymes?|(?:must|should|may|do|does|need) not rhyme|(?:not|n['’]t|never) (?:let|make|have) (?:[a-z]+ ){1,4}rhyme(?=\W*$)|(?:must|should|needs? to|has to|have to|shall|will) (?:all )?rhyme|rhym(?:e|ing) schemes?|without (?:any )?rhymes?|(?:with )?no rhym(?:es?|ing)|avoid rhym(?:es?|ing)(?! (?:an?|the|with)\b)|rhyming (?:couplets?|verses?|lines?|stanzas?))\b/;

/** `only declarative sentences`, `it has to be made up of statements only`, `ask no questions, rhetorical or otherwise`. */
const NO_QUESTIONS =
  /\b(?:only|exclusively|solely)\b[^.]{0,30}\bdeclarative\b|\bdeclarative (?:sentences?|statements?) only\b|\b(?:all|every|each) (?:of the )?sentences?(?: (?:of|in) (?:the|your|this) [a-z]+)? (?:must|should|has to|have to|is to|are to) be (?:declarative\b|(?:an? )?(?:declarative )?(?:statement|declaration|declarative sentence)s?(?! or (?:an? )?question))|\bnone (?:of (?:them|which|these) )?(?:(?:is|are|be|may be) )?(?:interrogative|an? question|questions)\b|\bno questions(?: (?:allowed|at all|anywhere)\b|, rhetorical\b)|\bwithout (?:any )?questions\b|\b(?:us(?:e|ing)|made up of|consists? of|written in|write in) (?:plain |nothing but )?statements only\b|\b(?:use|contain|include|have|has|hold)s? no questions(?=\W*$|[,;])|(?:\bnot|\bnever|n['’]t) (?:use|contain|include|have|hold) (?:any questions|a single question)(?=\W*$|[,;])/;
/** `refer to the chef as "he"`. */
const CALLS = /^\W*(?:(?:always|please) )?(?:refer to|call|speak of) (?:the|an?|every|each|any) [^.;"“]{2,60}["“]_/;
export const GENDERED =
  /\b(?:he|him|his|himself|she|her|hers|herself|m[ae]n|wom[ae]n|boys?|girls?|guys?|gentlem[ae]n|lad(?:y|ies)|(?:chair|sales|business|crafts|spokes|police|fire|work|fore|weather)m[ae]n)\b/i;
/** `ask the readers one question at the end`. */
const ASKS_READERS =
  /^\W*(?:also |then |finally )?(?:ask|pose) (?:the |your |our )?(?:readers?|audience|listeners?|viewers?|followers|them) (?:at least )?(?:an?|one|two|three|several|some) (?:[a-z-]+ )?questions?\b/;

/** Punctuation, emojis and figures of speech that the text must hold or must not hold. */
export function* readPresence(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  if (NO_QUESTIONS.test(lower)) {
    yield presence('question', { min: 0, max: 0 }, undefined);
    return;
  }
  if (clause.polarity === 'positive' && CALLS.test(lower) && clause.quotes.every(({ text }) => GENDERED.test(text)))
    yield presence('gendered word', EVERY, undefined);
  if (clause.polarity === 'positive' && ASKS_READERS.test(lower)) {
    yield presence('question', EVERY, undefined);
    return;
  }
  if (GENDER_NEUTRAL.test(lower) && !TALKS_OF.test(lower)) {
    yield presence('gendered word', NO, undefined);
    return;
  }
  const verse = /\brhym(?:e|es|ing)\b/.test(lower) ? RHYMES.exec(lower) : null;
  if (verse) {
    const none = /\b(?:not|[a-z]{2,8}n['’]t|never|no|none|without|avoid)\b/.test(verse[0]);
    if (!/\brhyming dictionar/.test(lower)) yield presence('rhyme', none ? { min: 0, max: 0 } : EVERY, undefined);
    return;
  }
  yield* readWraps(clause);
  if (clause.polarity === 'positive' && EMOJI_USED.test(clause.raw)) yield presence('emoji', EVERY, undefined);
  else if (clause.polarity === 'positive' && SIGN_USED.test(clause.raw)) yield presence('pictogram', EVERY, undefined);
  const named = clause.polarity === 'positive' ? HASHTAGS_USED.exec(clause.raw)?.[0] : undefined;
  if (named) yield presence('hashtag', { ...EVERY, min: named.split('#').length - 1 }, undefined);
  const labelled = MARK_LABEL.exec(clause.label?.toLowerCase() ?? '')?.[0];
  const wish = labelled === undefined ? undefined : wishOfLabelled(clause);
  if (wish) {
    yield { ...presence(nameOfMark(labelled!), wish === 'wanted' ? EVERY : NO, undefined), part: null };
    return;
  }
  const amount = labelled === undefined ? null : LABELLED_AMOUNT.exec(clause.text);
  if (labelled !== undefined && amount) {
    const bound = readBound(
      toSentenceEnd(clause),
      amount.index,
      amount.index + amount[0].length,
      amount.index + amount[0].length,
    );
    if (bound && !bound.approximate) yield presence(nameOfMark(labelled), bound.interval, undefined);
    return;
  }
  if (NEEDS_COMMAS.test(lower) && clause.polarity === 'positive' && !TALKS_OF.test(lower) && !LIKE_OTHERS.test(lower)) {
    const { value, normal } = presence('comma', atLeast(clause) ?? EVERY, undefined);
    yield { value: { ...value, implied: true } as Presence, normal };
    return;
  }
  if (ONLY_STOPS.test(lower)) {
    const { value, normal } = presence('punctuation', NO, undefined);
    yield {
      value: { ...value, except: 'period' } as Presence,
      normal: `${normal} but full stops`,
      polarity: 'negative',
    };
    return;
  }
  if (clause.polarity === 'positive' && LITERAL.test(lower)) {
    yield { ...presence('figure of speech', NO, undefined), polarity: 'negative' };
    return;
  }
  const free = FREE_OF.exec(lower);
  if (free && clause.polarity === 'positive') {
    yield presence(nameOfMark(free[1]!), { min: 0, max: 0 }, undefined);
    return;
  }
  const none = FREE_BEHIND.exec(lower);
  if (none && !NARROWED.test(lower.slice(none.index + none[0].length))) {
    yield presence(nameOfMark((none[1] ?? none[2])!), NO, undefined);
    return;
  }
  if (!ANY_MARK.test(lower)) {
    const meant =
      OF_THEM.test(lower) && matchesOf(clause.sentence.masked.slice(0, clause.start).toLowerCase(), PRESENCE)[0];
    if (meant && clause.polarity === 'positive') yield presence(nameOfMark(meant[3]!), EVERY, undefined);
    return;
  }
  if (ASKS_WHETHER.test(clause.sentence.masked)) return;
  const kept = unbearable(clause);
  for (const match of matchesOf(clause.text, PRESENCE)) {
    // To rhyme something is not to write in rhymes.
    if (
      /^rhyming$/i.test(match[3]!) &&
      /^\s+(?:an?|the|words?|with)\b/.test(lower.slice(match.index + match[0].length))
    )
      continue;
    if (LISTED.test(lower.slice(0, match.index))) continue;
    const mark = nameOfMark(match[3]!.toLowerCase());
    if (kept && kept.start <= match.index + match[0].length - 1 && match.index < kept.end) {
      yield { ...presence(mark, NO, undefined), modality: 'must', universal: true, part: null };
      continue;
    }
    const end = match.index + match[0].length;
    const tail = lower.slice(end, end + 60);
    const limits =
      clause.polarity === 'negative' || /\b(?:most|than|up to|maximum|limit\w*)\b/.test(lower.slice(0, match.index));
    // Other questions than such may be asked.
    if (clause.polarity === 'negative' && /^rhetorical/i.test(match[3]!)) continue;
    if ((limits && NARROWED.test(tail)) || /^[\s-]*(?:separated|style|based|free|delimited|list)\b/.test(tail))
      continue;
    const head = lower.slice(0, match.index + match[0].length - match[3]!.length);
    if (match[1] && NOT_ONE.test(match[1]) && (WITHOUT.test(head) || NO_SINGLE.test(head))) {
      yield presence(mark, NO, match[2]);
      continue;
    }
    if (match[1] && !/^an?$/i.test(match[1])) {
      const behind = match.index + match[1].length;
      const bound = readBound(
        toSentenceEnd(clause),
        match.index,
        behind,
        OR_SO.test(clause.text.slice(behind)) ? behind : end,
      );
      if (!bound || bound.approximate) continue;
      const count = notBeyond(
        lower.slice(0, match.index),
        bound.bare && bound.interval.max > 0
          ? { min: bound.interval.min, max: Number.POSITIVE_INFINITY }
          : bound.interval,
      );
      if (
        count.max === 0 ||
        USED.test(head) ||
        WRITTEN_WITH.test(lower.slice(0, match.index)) ||
        USED_BEHIND.test(tail) ||
        ONLY_BOUND.test(lower.slice(0, match.index)) ||
        clause.kind === 'fragment' ||
        clause.kind === 'label'
      )
        yield presence(mark, count, match[2]);
      continue;
    }
    const wish = match[1] ? undefined : wishOf(clause, end - match[3]!.length, end);
    if (wish) {
      const modality = clause.modality === 'may' ? { modality: 'should' as const } : {};
      const part = wish === 'refused' ? whereRuledOut(clause, mark, tail) : undefined;
      yield {
        ...presence(mark, wish === 'wanted' ? EVERY : NO, match[2]),
        ...modality,
        ...((part || wish === 'refused') && { part: part ?? null }),
      };
      continue;
    }
    if (clause.polarity === 'negative') {
      // "never more than", "not too many" and "do not overuse" allow some.
      if (
        /\b(?:overus\w+|overdo\w*|excessive|too many|unnecessary|more than|(?:not|never|n['’]t) (?:only|just)|other than|overly|lots of|complex|obscure|mixed|unexplained|undefined)\b/.test(
          lower,
        )
      )
        continue;
      // "no other metaphors" leaves one.
      if (/\b(?:no|any|use|with) other\s*$/.test(head)) continue;
      if (clause.kind === 'participle' && /\bif\b/.test(clause.sentence.masked.slice(0, clause.start).toLowerCase()))
        continue;
      if (IS_RULED_OUT.test(tail))
        yield { ...presence(mark, NO, match[2]), part: whereRuledOut(clause, mark, tail) ?? null };
      else if (FORBIDDEN.test(head)) yield presence(mark, NO, match[2]);
    } else if (
      clause.kind !== 'participle' &&
      (clause.kind !== 'declarative' || isOfOutput(clause)) &&
      (USED.test(head) ||
        ENCLOSES_IN.test(head) ||
        WRITTEN_WITH.test(head) ||
        MANNER_WITH.test(head) ||
        USED_BEHIND.test(tail) ||
        /^\W*(?:at least|a minimum of)\b/.test(head))
    ) {
      // Placeholders in code are no blanks in the text.
      if (mark !== 'placeholder' || !clause.sentence.text.includes('`')) yield presence(mark, EVERY, match[2]);
    }
  }
}

/** `Is it right to use a comma here?` */
const ASKS_WHETHER =
  /^\W*(?:is|are|was|were|does|did|should i|may i|can i|must i|when|why|how|where) [^?]{1,160}\?\W*$/i;
/** Of which part of the text it is said that the mark is out: the mark itself is none. */
function whereRuledOut(clause: Clause, mark: string, tail: string): string | null | undefined {
  const kind = kindBehind(tail);
  if (kind !== undefined) return kind;
  const where = /\b(?:in|from|out of) (?:all |the |your )?([a-z]+)\W*$/.exec(tail)?.[1];
  const part = where === undefined ? undefined : partOf(where);
  if (part) return part;
  const own = partOfClause(clause);
  return own && nameOfMark(own) === mark ? null : own;
}

/** `are forbidden in reports`: in each of these. */
function kindBehind(tail: string): string | undefined {
  const kind =
    /^[^.;,]{0,40}? in (?:all )?(e-?mails|letters|reports|poems|essays|tweets|blog posts|press releases)\b/.exec(
      tail,
    )?.[1];
  return kind && `each ${singular(kind)}`;
}

/** `do not use more than one emoji`: the amount is read without what denies it. */
function notBeyond(before: string, count: Interval): Interval {
  const beyond = NOT_BEYOND.exec(before)?.[1];
  if (beyond === 'more' && !Number.isFinite(count.max)) return { min: 0, max: count.min - 1 };
  if (beyond !== undefined && beyond !== 'more' && count.min === 0)
    return { min: count.max + 1, max: Number.POSITIVE_INFINITY };
  return count;
}
const NOT_BEYOND =
  /(?:\b(?:not|never|cannot)|n['’]t) (?:ever )?(?:use|put|add|include|have|insert|write|contain|place|give|send)s? (more|fewer|less) than $/;

/** `no more than one emoji per message`. */
const ONLY_BOUND = /^\W*(?:no|not) (?:more|fewer|less) than $/;
const OR_SO = /^\s+or (?:more|fewer|less)\b/i;
/** `without a single contraction`. */
const NOT_ONE = /^(?:a single|single|one)$/i;
const NO_SINGLE = /(?:\bnot|\bnever|n['’]t|\bcannot) (?:[a-z]+ ){1,2}(?:a single |a |one )$/;
const WITHOUT = /\bwithout(?: using)?(?: even)? (?:a )?(?:single |one )?$/;

/** `an informal style with contractions`. */
const MANNER_WITH =
  /\b(?:style|tone|language|voice|english|register|prose|manner|wording) with (?:some |many |plenty of |lots of |frequent |the usual )?$/;

/** `write the report with …` */
const WRITTEN_WITH =
  /^\W*(?:please )?(?:[Ww]rite|[Dd]raft|[Cc]ompose|[Mm]ake|[Cc]reate|[Pp]repare|[Gg]ive|[Tt]ell|[Ss]ay|[Dd]escribe|[Ii]ntroduce|[Cc]ongratulate|[Aa]nnounce|[Ss]ummari[sz]e|[Aa]nswer|[Rr]eply|[Rr]espond)\b[^.;]{0,100} with (?:some |many |a few |plenty of |lots of |exactly |just |only |at least |at most |precisely |no more than |no fewer than |up to )?$/;

/** A declarative about a piece of the output, such as `each tweet ends with a hashtag`. */
function isOfOutput({ subject }: Clause): boolean {
  return subject !== undefined && partOf(subject, subject) !== undefined;
}

/** `sign off with a 😊`; signs such as ✅ mark lines rather than feelings. */
const EMOJI_USED =
  /\b(?:[Uu]s(?:e|ing)|[Aa]dd|[Ii]nclude|[Ii]nsert|[Aa]ppend|[Pp]ut|with|by)\s+(?:an? |the |one |some )?["“'‘`]?[\u{1F300}-\u{1FAFF}\u{2764}]/u;

/** Signs that mark lines rather than feelings: `start finished items with ✅`. */
const SIGN_USED =
  /\b(?:[Ss]tart|[Bb]egin|[Mm]ark|[Pp]refix|[Oo]pen|[Ff]lag)\b[^.;]{0,40}\bwith\s+(?:an? )?["“'‘`]?[\u2705\u2714\u274C\u26A0]/u;
/** `tag it with #run, #city and #spring`. */
const HASHTAGS_USED =
  /\b(?:[Uu]s(?:e|ing)|[Aa]dd|[Ii]nclude|[Ii]nsert|[Aa]ppend|[Pp]ut|[Tt]ag [a-z ]{2,20} with|[Ee]nd(?: [a-z]+){0,3} with|[Ww]ith)\s+(?:the hashtags? )?["“]?#\p{L}[\p{L}\d_]*(?:["”]?(?:, and | and |, |,? )["“]?#\p{L}[\p{L}\d_]*){0,9}/u;
const NO: Interval = { min: 0, max: 0 };

/** `Emojis: two at most`. */
const MARK_LABEL = new RegExp(`^(?:${MARKS})$`);
const LABELLED_AMOUNT = new RegExp(`\\b(?:${AMOUNT})(?=\\W*$|\\s+(?:at|or|max|min|per|in|only)\\b)`, 'i');

/** `use plenty of them`. */
const OF_THEM = /\b(?:use|add|include|sprinkle in)\b [^.;]{0,20}\bof them\b/;

/** What cannot be written without commas: `separated by commas`, `as CSV`, `with thousands separators`. */
const NEEDS_COMMAS =
  /\bcomma[- ](?:separated|delimited)\b|\b(?:separat(?:ed?|ing)|divided?|split|join(?:ed)?|string|strung together|set (?:off|apart)|delimited?|linked?|connect(?:ed)?) (?:[a-z]+ ){0,4}?(?:with|by|using) (?:an? )?commas?\b|\bcommas? (?:between|after|before|separating) (?:each|every|them|the|all|it|both|items?|names?|words?)\b|\b(?:with|put|restore|insert|add|place|fix|correct) (?:in )?(?:its|the|their|all|proper|correct|missing|necessary|needed|some) (?:missing |necessary |proper |correct |needed )?commas\b(?= (?:in|back|where|between|restored|please)|\W*$)|\b(?:oxford|serial) commas?\b|\bthousands? separators?\b|\bneeds? (?:its|the|their|some|a few|more) commas\b|\b(?:sentences?|examples?|lines?) (?:[a-z]+ )?(?:in which|where|with|using|that (?:use|contain|need)s?|containing|full of) (?:an? |the |two |several |many |some )?commas?\b|\b(?:as|into|to|return|output|write|produce) (?:an? |the )?(?:valid |plain |proper )?csv\b(?! (?:files?|columns?|cells?|editor|import))/;
const TALKS_OF =
  /^\W*(?:please )?(?:(?:explain|describe|discuss|tell|compare|define)\b|(?:what|why|when|how|where|who|which|do|does|is|are|should i|can i) )|\b(?:instead of|rather than|no|without|not) (?:[a-z]+ )?(?:commas?|comma-separated|csv)\b/;
/** Another delimiter, or the data that was given. */
const LIKE_OTHERS =
  /\b(?:semicolons?|tabs?|pipes?|spaces?|newlines?)[- ]?(?:separat|delimit|as)|\b(?:parse|read|given|attached|following|input|this) (?:the |a |an )?(?:comma|csv)\b/;
/** `full stops and nothing else`, `leave every other punctuation mark out`. */
const ONLY_STOPS =
  /\b(?:full stops|periods)(?:,? and that['’]s (?:all|it)| (?:only|alone)|,? (?:and|but) (?:no other|nothing else)| and no (?:commas|other))\b|\b(?:only|just|nothing but|no punctuation (?:but|except|besides|other than|apart from)|no other punctuation than|the only punctuation (?:marks? )?(?:is|are)) (?:the )?(?:full stops?|periods?)\b|\bleave (?:every|all|any) other punctuation(?: marks?)? out\b|\b(?:no|without) other punctuation\b/;

/** `strung together by commas, at least eight of them`. */
function atLeast({ sentence, start }: Clause): Interval | undefined {
  const count = countIn(sentence.masked.slice(start));
  return count && count.min > 0 ? { min: count.min, max: Number.POSITIVE_INFINITY } : undefined;
}

/** `leave commas out`, `keep commas out of it`. */
const FREE_BEHIND =
  /\b(?:leave|keep) (?:all |any |the )?(commas?|exclamation marks?|question marks|semi-?colons?|colons|emojis?|hashtags?|dashes|parentheses) (?:out|away)\b|\bnot (?:a|one) (?:single )?(comma|exclamation mark|question mark|semi-?colon|colon|emoji|hashtag|dash)\b/;

/** `emoji-free`. */
const FREE_OF = /\b(emoji|hashtag|comma|metaphor|contraction|abbreviation|pun|clich[eé]|profanity)-free\b/;
const HIGHLIGHTS =
  /\bhighlight(?:ed|ing)?\b[^.;]{0,40}\b(?:sections?|words?|phrases?|parts?|passages?|sentences?|text)\b|\bnothing (?:may|must|should|is to) be highlighted\b|\bno highlight(?:s|ing|ed)\b/;

/** Stretches that are highlighted. */
function* readWraps(clause: Clause): Generator<Reading<Wording>> {
  const { lower } = clause;
  if (/\b(?:no|not) (?:more|fewer|less) than\b/.test(lower)) return;
  // "for example *drop the beat*"
  const [own] = lower.split(/,? (?:for example|for instance|e\.g\.?|i\.e\.?|such as|as in|like) /);
  const none = /\b(?:no|not|never|nothing|without|avoid|skip|cannot)\b|n['’]t\b/.test(own!);
  const count = none ? { min: 0, max: 0 } : EVERY;
  if (/highlight/.test(lower) && HIGHLIGHTS.test(lower)) yield presence('highlight', count, undefined);
}

/** What stands around the whole text. */
export function* readEnclosure(clause: Clause): Generator<Reading<Wording>> {
  const enclosure = enclosureOf(clause);
  if (!enclosure) return;
  if ('outermost' in enclosure) {
    const value: Outermost = { kind: 'outermost', what: enclosure.outermost };
    yield {
      value,
      normal: `first or last: ${enclosure.outermost}`,
      ...(clause.modality === 'may' && { modality: 'must' }),
    };
  } else if (enclosure.marks === 'nowhere') {
    yield { ...presence('quotation mark', NO, undefined), part: null };
  } else {
    yield {
      ...presence('enclosing quotation mark', enclosure.marks === 'around' ? EVERY : NO, undefined),
      part: null,
    };
  }
}

function presence(mark: string, count: Interval, language: string | undefined): Reading<Wording> {
  const value: Presence = { kind: 'presence', mark, count, language: language?.toLowerCase() };
  const name = plural(mark);
  return {
    value,
    normal: count.max === 0 ? `no ${name}` : `${name} ${describeInterval(count)}`,
    polarity: count.max === 0 ? 'negative' : 'positive',
  };
}

function nameOfMark(words: string): string {
  if (/question(?:s)?$|^interrogative/.test(words)) return 'question';
  if (/^exclamation/.test(words)) return 'exclamation mark';
  if (/^em[- ]?dash/.test(words)) return 'em dash';
  if (/^dash/.test(words)) return 'dash';
  if (/^(?:emo|smil)/.test(words)) return 'emoji';
  if (/^analog/.test(words)) return 'analogy';
  if (/^idiom/.test(words)) return 'idiom';
  if (/^figur/.test(words)) return 'figure of speech';
  if (/^rhym/.test(words)) return 'rhyme';
  if (/^p\.?s|^postscript/.test(words)) return 'postscript';
  if (/^curse/.test(words)) return 'swear word';
  if (/^ellips/.test(words)) return 'ellipsis';
  if (/^parenthes/.test(words)) return 'parenthesis';
  if (/^profanity|^swear/.test(words)) return 'swear word';
  if (/^punctuation/.test(words)) return 'punctuation';
  if (/^full stop/.test(words)) return 'period';
  return words.replace(/-/g, '').replace(/s$/, '');
}
