import { rememberRecent } from '../language/recent.ts';
import type { PromptDocument, Sentence } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import type { Clause } from './clauses.ts';
import { PEOPLE } from './lexicon/content.ts';
import { numberOf } from './numbers.ts';
import { paragraphTexts } from './paragraph-texts.ts';
import { isRuleLabel, lastNoun, partOf, partOfLabel, singular } from './scope.ts';
import { mayHold } from './task-words.ts';
import { nameSentence } from './titles.ts';
import { TELLS } from './verbs.ts';
import { thingOrdered } from './wholes.ts';

/** What a sentence is about where its own words do not say it. */
export interface Topic {
  /** The part of the output, as `partOf` names it or by its own noun: `verdict`. */
  readonly part: string;
  /** Everything behind it is about it: it stands alone as a name, or the prompt announces it. Else only `It …` and fragments are. */
  readonly firm: boolean;
  /** It was named in the plural, so that `it` stands for something else. */
  readonly plural: boolean;
}

/** What a sentence opens with. */
interface Opening {
  /** The thing that it tells of: `verdict` for `The verdict runs to two sentences.` */
  readonly thing: string | undefined;
  readonly plural: boolean;
  /** It says no more than the name of the thing: `Prep sheet.` */
  readonly named: boolean;
  /** It tells of what the sentence before did: `It is in English.` */
  readonly goesOn: boolean;
  /** The sentence has it written: `Write a verdict.` */
  readonly ordered?: boolean;
}

const VERB = new RegExp(`\\b(?:${TELLS})\\b`);
/** `The verdict runs to …`, `Margin notes are …`. */
const SUBJECT = new RegExp(
  `^\\W*(the |each |every |an? |your |all |any |my |our |both )?((?:[a-z][a-z'’-]* ){0,2}?[a-z][a-z'’-]+)(?: \\([^()]{1,60}\\)| (?:above|below|over|under|beneath|beside|on top of) (?:it|them|both|all|(?:the|each|every) [a-z]+))? (?:itself |themselves |always |never |only |also |then )?(?:${TELLS})\\b`,
  'i',
);
/** Orders with a clause behind them: `Ensure answers are …`. */
const TELLS_THAT =
  /^(?:ensure|make|check|verify|note|remember|assume|say|mention|state|explain|see|know|think|believe|confirm|let|if|when|unless|because|since|where|while|and|but|or|so|as|in|on|for|at|to|with)\b/i;
const PLURAL = /[^s]s$/i;
const GOES_ON = /^\W*(?:it|they|its|their)\b/i;
const NO_THING =
  /^(?:afterwards|then|next|later|below|above|finally|together|altogether|always|sometimes|it|they|this|that|these|those|there|here|you|we|i|he|she|who|which|what|nothing|something|anything|everything|everyone|nobody|one|both|none|all|each|any|only|no|(?:total )?(?:number|count) of)\b|\b(?:assistant|model|bot|chatbot|agent|ai|system|user|reader|writer|narrator|company|team|shop|editor|generator|essayist|journalist|columnist|blogger|ghostwriter|copywriter|speechwriter|poet|author|tutor|coach|helper|summari[sz]er|storyteller|translator|reviewer|expert)s?$/;

const openingOf = oncePerWording((wording): Opening | null => {
  const { masked } = wording;
  if (GOES_ON.test(masked)) return { thing: undefined, plural: false, named: false, goesOn: true };
  const name = nameSentence(wording)?.text;
  if (name !== undefined && !VERB.test(name))
    return { thing: thingOf(name), plural: PLURAL.test(name), named: true, goesOn: false };
  const ordered = thingOrdered(wording);
  if (ordered !== null && announcedIn(wording).length === 0)
    return { thing: partOf(ordered) ?? ordered, plural: false, named: false, goesOn: false, ordered: true };
  const [, article, noun] = SUBJECT.exec(masked) ?? [];
  if (noun === undefined) return null;
  if (article === undefined && (!noun.endsWith('s') || TELLS_THAT.test(noun))) return null;
  const thing = thingOf(noun);
  return thing === undefined ? null : { thing, plural: PLURAL.test(noun), named: false, goesOn: false };
});

/** The name of a part that a noun phrase is; undefined for a person, the whole answer and words for kinds of rules. */
const thingOf = rememberRecent(2000, (phrase): string | undefined => {
  const words = phrase.toLowerCase().replace(/^the /, '');
  if (NO_THING.test(words) || isRuleLabel(words) || PEOPLE.has(lastNoun(words))) return undefined;
  return partOf(words) === undefined ? unknownThing(words) : (partOf(words) ?? undefined);
});

/** The singular of a noun phrase that names no known part, where it may be the prompt's own name for one. */
export function unknownThing(words: string): string | undefined {
  const counted = words.split(' ').some((word) => numberOf(word) !== undefined);
  return counted || partOf(words) !== undefined || partOfLabel(words) === undefined ? undefined : singular(words);
}

/** The topics of sentences in reading order. */
export class Topics {
  private topic: Topic | undefined;

  constructor(private readonly announced: ReadonlySet<string>) {}

  /** Starts a block below a title, where there is one. */
  open(title: string | undefined): void {
    const part = title === undefined || this.announced.size === 0 ? undefined : thingOf(title);
    this.topic =
      part !== undefined && this.announced.has(lastNoun(part))
        ? { part, firm: true, plural: PLURAL.test(title!) }
        : undefined;
  }

  /** What the next sentence of the block is about. */
  next({ wording }: Sentence): Topic | undefined {
    const opening = openingOf(wording);
    if (!opening?.thing) {
      const { topic } = this;
      // Behind an order of its own, `it` is no longer what was told of before.
      if (opening === null && topic?.firm === false) this.topic = undefined;
      return topic;
    }
    const { thing: part, named, plural } = opening;
    this.topic = { part, firm: named || this.announced.has(lastNoun(part)), plural };
    return this.topic;
  }
}

/** `do not use the first person here`. */
const HERE = /\bhere\W*$/;

/** Whether a clause of a sentence is about its topic: `It is in English`, `At least two are praise`. */
export function isAbout(
  { wording }: Sentence,
  { kind, subject, start, lower }: Clause,
  { part, firm, plural }: Topic,
): boolean {
  if (HERE.test(lower)) return true;
  const opening = openingOf(wording);
  if (opening?.ordered) return false;
  if (subject !== undefined && !GOES_ON.test(subject)) return lastNoun(subject) === lastNoun(part);
  if (subject !== undefined) return plural === !/^its?\b/.test(subject);
  if (firm) return true;
  return opening !== null
    ? opening.goesOn || opening.thing === part
    : kind === 'fragment' && start === 0 && !VERB.test(lower);
}

const ANNOUNCES =
  /\b(?:write|draft|produce|create|compose|generate|prepare|deliver|make)\s+(?:(?:me|us|them|him|her|you)\s+)?((?:an?|the|one|two|three|four|some|your|\d{1,2})\s[^.;:()\n]{5,200})/gi;
const OUTPUTS =
  /^\W*(?:the )?(?:outputs?|deliverables|documents|texts|pieces|parts|sections|channels)\W{1,3}\s*([^.;\n]{5,200})/i;
/** `Cover letter, 250 words; CV, one page`. */
const SIZED =
  /(?:^|;)\W*((?:[a-z-]+ ){0,2}[a-z-]+)(?:,|:| of| in| [—–-])? (?:about |around |up to |at most |max\.? |no more than |under )?(?:\d+|an?|one|two|three|four|five|ten) (?:words?|pages?|lines?|sentences?|paragraphs?|characters?|bullets?)\b|(?:^|;)\W*((?:[a-z-]+ ){0,2}[a-z-]+), unlimited\b/gi;
const LIST = /,\s*(?:and\s+)?|\s+and\s+/;
/** One thing of a list of them: `a mark sheet`, `margin notes`, `the pharmacist's sheet for …`. */
const ITEM =
  /^(?:(an?|the|one|two|three|four|some|your|\d{1,2}) )?((?:[a-z][a-z'’-]* ){0,3}?[a-z][a-z'’-]+)(?= (?:for|of|in|with|to|about|from|on|described|that|which)\b|$)/i;

const announcedIn = oncePerWording((wording): readonly string[] => {
  const { masked } = wording;
  const lists = mayHold(wording, 'makes') ? matchesOf(masked, ANNOUNCES).map((match) => match[1]!) : [];
  const outputs = OUTPUTS.exec(masked)?.[1];
  if (outputs !== undefined) lists.push(outputs);
  const sized = masked.includes(';') ? matchesOf(masked, SIZED).map((match) => match[1] ?? match[2]!) : [];
  return [...lists.flatMap(thingsListed), ...(sized.length > 1 ? sized : [])].map(lastNoun);
});

/** `a post about bees, five sentences`, `the letter in British English and the first person`: how it is. */
const IS_SIZE =
  /\b(?:person|tense|voice|tone|style|spelling|english|rows|columns|cells|words|characters|lines|sentences|paragraphs|pages|stanzas|verses|bullets|bullet points)$/i;

/** Behind one thing, what it is to hold: `a story about a teacher, incorporating details of her methods and struggles`. */
const GOES_ON_ABOUT =
  /^(?:incorporat|includ|cover|featur|us|highlight|ensur|explor|describ|discuss|focus|explain|detail|emphasi[sz]|address|show|contain|compar|analy[sz]|mak|giv|provid|tak|keep|stat|list|mention|tailor|tell|follow|draw|examin|reflect)ing\b/i;

/** `a page in the present tense and no parentheses`. */
const DENIES = /^(?:no|not|never|without)\b/i;

/** `Write the date and the time in digits`: how they are written. */
const IN_FORM =
  / in (?:digits|numerals|figures|words|full|bold|italics?|capitals|(?:capital|small) letters|(?:upper|lower) ?case|(?:upper|lower)case letters|brackets|parentheses|quotation marks)\b/i;

/** The nouns of a list of things; none where it lists something else: `a short, clear and friendly answer`. */
function thingsListed(list: string): readonly string[] {
  const things: string[] = [];
  if (/\bbetween\b/.test(list) || IN_FORM.test(list)) return things;
  for (const item of list.split(LIST)) {
    const [, article, noun] = ITEM.exec(item.trim()) ?? [];
    if (GOES_ON_ABOUT.test(item.trim()) || DENIES.test(item.trim())) break;
    if (noun === undefined || (article === undefined && !/[^s]s$/.test(noun)) || IS_SIZE.test(noun)) break;
    // "a page with six questions and answers"
    if (article === undefined && partOf(noun) === null) break;
    things.push(noun);
  }
  return things.length > 1 ? things : [];
}

/**
 * The head nouns of the things that a prompt says it wants several of, `Write a verdict, margin notes and a mark sheet`, or
 * gives a paragraph each.
 */
export function announcedThings({ messages }: PromptDocument): ReadonlySet<string> {
  const announced = new Set<string>();
  for (const message of messages) {
    if (message.example) continue;
    for (const text of paragraphTexts(message).values()) announced.add(lastNoun(text));
    for (const { sentences } of message.blocks)
      for (const { wording } of sentences) for (const thing of announcedIn(wording)) announced.add(thing);
  }
  return announced;
}
