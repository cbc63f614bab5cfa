import type { PromptDocument } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import {
  DELIVERABLES,
  differInGenre,
  isAside,
  isPart,
  isRuleLabel,
  isSide,
  lastNoun,
  partOf,
  singular,
} from './scope.ts';
import { mayHold } from './task-words.ts';

/** The nouns that mean the whole answer in one prompt. */
interface WholeNouns {
  /** What the prompt asks for first: `eulogy` in `Write a eulogy in a warm voice`. */
  readonly first: string | undefined;
  /** What the text that the prompt asks for lays out: `course` of `an outline for a course`. */
  readonly laidOut: string | undefined;
  /** The prompt asks for several kinds of thing, so that `the email` is one of its parts. */
  readonly several: boolean;
  /** Kinds of text that are added to what is asked for: `note` of `add a practical note`. */
  readonly added: ReadonlySet<string>;
  /** The directives speak of several parts, so that `the summary` stands beside `the introduction`. */
  readonly divided: boolean;
  /** What the prompt makes again and again, so that `each alert` is the whole answer: `alert` of `You write push alerts`. */
  readonly habitual: string | undefined;
  /** The directives speak of questions, so that `answers` are pieces beside them. */
  readonly questions: boolean;
  /** The names of sections that the prompt lists: `summary` of `Headings: Summary, Demand, Stock`. */
  readonly listed: ReadonlySet<string>;
}

/** The parts that mean the whole answer in one prompt. */
export class Wholes {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly nouns: WholeNouns) {}

  /** Whether `answers` are pieces beside questions. */
  get questions(): boolean {
    return this.nouns.questions;
  }

  /** Whether the prompt asks for several kinds of thing. */
  get several(): boolean {
    return this.nouns.several;
  }

  /** Whether a part is a text that is added beside what is asked for. */
  adds(part: string): boolean {
    return this.nouns.added.has(part);
  }

  has(part: string): boolean {
    let whole = this.known.get(part);
    if (whole === undefined) {
      whole = isWhole(part, this.nouns);
      this.known.set(part, whole);
    }
    return whole;
  }
}

function isWhole(part: string, wholes: WholeNouns): boolean {
  if (wholes.habitual !== undefined && !wholes.several && part === `each ${wholes.habitual}`) return true;
  if (wholes.listed.has(part)) return false;
  if (/^each | \d+$| [a-h]$|"/.test(part) || isSide(part) || wholes.several || wholes.added.has(part)) return false;
  if (wholes.divided && isPart(part)) return false;
  if (part.startsWith('for ')) return wholes.first !== undefined && part === `for ${wholes.first}`;
  if (part.endsWith(' itself')) return wholes.first === undefined || part === `${wholes.first} itself`;
  if (isAside(part)) return wholes.first !== undefined && part.endsWith(wholes.first);
  if (HELD_TEXT.test(part)) return part === wholes.first;
  if (part.startsWith('list of ')) return wholes.first === undefined || wholes.first === 'list';
  if (wholes.first !== undefined && differInGenre(part, wholes.first)) return false;
  if (part === wholes.first || singular(part) === wholes.first) return true;
  if (wholes.laidOut !== undefined && part === wholes.laidOut) return true;
  if (DELIVERABLES.test(part)) return wholes.first === undefined || !isPart(part);
  return part.endsWith(` ${wholes.first}`) && partOf(part) === undefined;
}

/** Texts that stand in another where the prompt does not ask for them themselves. */
const HELD_TEXT = /^(?:note|diary entry|anecdote|joke|riddle|toast|caption|slogan|quote)$/;

/**
 * `named` are the parts that the directives of the prompt name, `placed` those that their places name, `spoken` the things
 * of its own that they have for a subject, `announced` the things that it says it wants several of.
 */
export function wholesOf(
  document: PromptDocument,
  named: ReadonlySet<string | null | undefined>,
  placed: ReadonlySet<string | undefined>,
  spoken: ReadonlySet<string | undefined>,
  announced: ReadonlySet<string>,
): Wholes {
  const kinds = new Set<string>();
  const written = new Set<string>();
  const added = new Set<string>();
  const listed = new Set<string>();
  let first: string | undefined;
  let laidOut: string | undefined;
  let habitual: string | undefined;
  let faq = false;
  for (const message of document.messages) {
    if (message.example) continue;
    for (const block of message.blocks) {
      for (const { wording } of block.sentences) {
        const told = thingsTold(wording);
        if (told === null) continue;
        for (const { head, kind, laidOut: thing } of told.made) {
          if (first === undefined) laidOut = thing;
          first ??= head;
          // "write the tale" is said of the fairy tale that was asked for.
          if (kind === head && [...kinds].some((one) => one.endsWith(` ${head}`))) continue;
          // "tell an anecdote" in what is written.
          if (kind !== undefined && (head === first || !HELD_TEXT.test(kind))) kinds.add(kind);
        }
        const asked = first === undefined ? thingAskedFor(wording) : null;
        if (asked !== null) {
          first = asked;
          kinds.add(asked);
        }
        if (first === undefined && habitual === undefined) habitual = thingMadeOften(wording) ?? undefined;
        for (const thing of told.written) written.add(thing);
        for (const thing of told.added) added.add(thing);
        for (const name of told.listed) listed.add(name);
        faq ||= told.faq;
      }
    }
  }
  first ??= habitual;
  const all = [...named, ...placed];
  const parts = all.filter(
    (part) => part && isPart(part) && !(part === first && (kinds.has(part) || part === habitual)),
  );
  const things = new Set(
    all
      .filter((part) => part && (DELIVERABLES.test(part) || (placed.has(part) && partOf(part) === undefined)))
      .map((part) => part!.replace(/^each /, ''))
      .map((part) => SAME_TEXT.find((names) => names.includes(part))?.[0] ?? part),
  );
  return new Wholes({
    first,
    laidOut,
    habitual: first === habitual ? habitual : undefined,
    several:
      announced.size > 1 ||
      kinds.size > 1 ||
      written.size > 1 ||
      (kinds.size === 0 && things.size > (first === undefined && spoken.size > 0 ? 0 : 1)) ||
      (written.size === 1 && first !== undefined && isPart(first) && !written.has(first)),
    added: new Set([...added].filter((kind) => kind !== first)),
    questions: faq || named.has('each question'),
    listed,
    divided: parts.length > 1 || (parts.length > 0 && named.has('body')),
  });
}

/** What a sentence says of texts; null for most, which say nothing of them. */
const thingsTold = oncePerWording((wording) => {
  const told = {
    made: thingsMade(wording),
    written: thingsWritten(wording),
    added: thingsAdded(wording),
    listed: sectionsListed(wording),
    faq: FAQ.test(wording.text),
  };
  const { made, written, added, listed, faq } = told;
  const silent = made.length + written.length + added.length + listed.length === 0 && !faq;
  return silent && !mayHold(wording, 'makes') ? null : told;
});

const LISTS_SECTIONS =
  /(?:^|[.!?]\s+)\W*(?:the )?(?:headings?|sections|parts|chapters|structure|outline|order of (?:sections|parts))(?: in (?:this|that|the following) order| are| in order)?:\s*([^.;:\n]{5,200})/i;

/** The sections that a sentence lists by their names, in lower case: two at least. */
const sectionsListed = oncePerWording(({ text }): readonly string[] => {
  const names = LISTS_SECTIONS.exec(text)?.[1]?.split(/,\s*(?:and\s+)?|\s+and\s+/) ?? [];
  const short = names
    .map((name) =>
      name
        .replace(/\([^()]*\)/, '')
        .trim()
        .toLowerCase(),
    )
    .filter((name) => /^[\p{L}’' -]{3,30}$/u.test(name));
  return short.length > 1 && short.length === names.length ? short : NO_NAMES;
});

const FAQ = /\b(?:FAQs?|Q ?& ?A|quiz|questions and answers)\b/i;

const NO_NAMES: readonly string[] = [];

/** Names that prompts have for one and the same text. */
export const SAME_TEXT: readonly (readonly string[])[] = [
  ['plan', 'itinerary', 'schedule'],
  ['article', 'essay', 'post', 'blog post', 'piece', 'text'],
  ['story', 'tale', 'narrative'],
  ['review', 'critique', 'assessment', 'evaluation'],
  ['letter', 'email', 'e-mail', 'message'],
  ['guide', 'tutorial', 'manual'],
];

/** What a sentence asks for: `eulogy` in `Write a eulogy in a warm voice`, and which kind of thing it is. */
const thingsMade = oncePerWording((wording): readonly ThingMade[] =>
  mayHold(wording, 'makes')
    ? matchesOf(wording.text, MAKES).map((match) => {
        const thing = match[1] ?? match[2]!;
        const head = headOf(thing);
        const kind = DELIVERABLES.exec(thing)?.[0];
        return { head, kind: kind && singular(kind.toLowerCase()), laidOut: thingLaidOut(thing) };
      })
    : NONE,
);

interface ThingMade {
  readonly head: string;
  readonly kind: string | undefined;
  readonly laidOut: string | undefined;
}

/** Texts that lay out a thing piece by piece, and the thing: `an outline for a course on spreadsheets`. */
const LAYS_OUT =
  /^(?:[a-z-]+ ){0,2}?(?:outline|plan|programme|program|syllabus|curriculum|schedule|agenda|concept|structure|rules|script|timetable|blueprint|draft) (?:of|for) (?:an?|the|our|my|your) ([^.,;:]{2,60})/i;

/** The thing that such a text lays out, by its noun. */
function thingLaidOut(phrase: string): string | undefined {
  const thing = LAYS_OUT.exec(phrase)?.[1];
  const head = thing === undefined ? undefined : headOf(thing);
  return head === undefined || partOf(head) !== undefined ? undefined : head;
}

const NONE: readonly never[] = [];

/** What is asked for in another way than to be written. */
const thingAskedFor = oncePerWording((wording) => {
  const verb = mayHold(wording, 'named') ? NAMES_THING.exec(wording.text)?.[1]?.toLowerCase() : undefined;
  if (verb !== undefined) return verb;
  const match = mayHold(wording, 'makes') ? ASKS_FOR.exec(wording.text) : null;
  const thing = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(SEVERAL_OF, '');
  return thing === undefined || !(DELIVERABLES.test(thing) || ADVICE.test(thing)) ? null : headOf(thing);
});

/** What is to be written, by whatever name: `motto`, `mission statement`. Parts of a text and names of all of it do not count. */
const thingsWritten = oncePerWording((wording): readonly string[] =>
  thingsMade(wording).length > 0
    ? matchesOf(wording.text, WRITES)
        .map((match) => match[1]!.split(PHRASE_END)[0]!)
        .filter((thing) => !isRuleLabel(lastNoun(thing)) && (DELIVERABLES.test(thing) || partOf(thing) === undefined))
        .map(lastNoun)
    : NONE,
);

const thingsAdded = oncePerWording((wording): readonly string[] =>
  mayHold(wording, 'adds')
    ? matchesOf(wording.text, ADDS)
        .map((match) => headOf(match[1]!))
        .filter((head) => DELIVERABLES.test(head))
    : NONE,
);

const thingMadeOften = oncePerWording((wording) => {
  const things = mayHold(wording, 'makes') ? MAKES_OFTEN.exec(wording.text)?.[1] : undefined;
  return things === undefined || partOf(things) === null ? null : headOf(things);
});

/** The thing that a clause asks for: `motto` in `Write a motto in Latin`. */
export function thingMade(clause: string): string | undefined {
  if (!/write|draft|compose/i.test(clause)) return undefined;
  const [made, other] = matchesOf(clause, WRITES);
  const head = made === undefined || other !== undefined ? undefined : headOf(made[1]!);
  return head === undefined || partOf(head) === null ? undefined : head;
}

/** What a sentence has written: `press text` for `Then write a press text.` */
export const thingOrdered = oncePerWording((wording): string | null => {
  const [made, other] = mayHold(wording, 'makes') ? matchesOf(wording.masked, WRITES) : [];
  if (made === undefined || other !== undefined) return null;
  const thing = made[1]!.split(PHRASE_END)[0]!.toLowerCase().trim();
  return partOf(thing) === null || /\b(?:you|we|they|i|would)\b/.test(thing) ? null : singular(thing);
});

/** Where several things are asked for, each goes by its own name: `slogan` in `The slogan is in English`. */
export function thingNamed(subject: string | undefined): string | undefined {
  const thing = subject === undefined ? undefined : THE_THING.exec(subject)?.[1];
  return thing === undefined || partOf(thing) === null || isRuleLabel(thing) ? undefined : singular(thing);
}

const THE_THING = /^the (?:[a-z-]+ )?([a-z-]+)$/;

function headOf(phrase: string): string {
  return lastNoun(phrase.split(PHRASE_END)[0]!);
}

const WRITES =
  /(?:^|[.;]\s+|\b(?:then|and|also|please|in addition,?|additionally,?) )(?:write|draft|compose)\s+(?:(?:me\s+|us\s+)?an?|the(?=\s+[a-z -]{2,40}? (?:in|as|with|without|using)\b))\s+([^.,;:\n]{2,60})/gi;
const ADDS =
  /(?:\b(?:add|attach|append|enclose|followed by|accompanied by|together with|including|containing)|,\s+with)\s+(?:an?|one|two)\s+([^.,;:\n]{2,60})/gi;
const MAKES =
  /\b(?!tell (?:the|a) (?:story|tale) (?:of|about|how|that)\b)(?:write|draft|create|compose|generate|design|produce|tell|prepare|craft|develop|make)\s+(?:me\s+|us\s+)?(?:an?|another|one|two|three|the)\s+([^.,;:\n]{2,60})|^\W*(?:please )?(?:turn|convert|transform|condense|boil down|distil|rewrite|rework|adapt|make) [^.,;:\n]{1,60}? (?:in)?to (?:an? |the |one )?([^.,;:\n]{2,60})/gi;
/** `I need a toast for a wedding`, `Toast wanted`, `I teach Latin and want a set of instructions`, `Task: short story`. */
const ASKS_FOR =
  /(?:^|[.;,!]\s+)(?:(?:please )?(?:(?:i|we)(?: really| just)? (?:need|want)|(?:i|we)(?: would|['’]d) like(?: you to (?:write|make))?|give (?:me|us)|put together|come up with|(?:perform|conduct|carry out)|help (?:me|us) (?:to )?(?:write|with)|(?:i['’]m|i am|we['’]re|we are) (?:looking for|after))\s+(?:an?|one)|(?:task|job|wanted|needed|assignment):(?: an?| one)?)\s+([^.,;:\n]{2,60})|^\W*(?:i|we|i['’]m|we['’]re)\b[^.;:\n]{3,100} and (?:(?:now|just|so) )?(?:need|want|would like)\s+(?:an?|one)\s+([^.,;:\n]{2,60})|^\W*(?:(?:an?|one) )?([a-z][^.,;:\n]{2,60}?),? (?:wanted|needed|requested|please)(?=[.:])/i;
/** `Plan five days in Rome`: the plan. */
const NAMES_THING = /^\W*(?:please )?(plan|outline) (?!for\b|is\b|must\b|should\b|b[ye]\b)[a-z0-9]/i;
/** `a set of instructions`: the instructions. */
const SEVERAL_OF = /^(?:[a-z]+ )?(?:sets?|series|couple|pack|batch|bunch) of (?=[a-z -]*[a-z]s\b)/i;
/** `You write push alerts for a ferry line`. */
const MAKES_OFTEN =
  /\byou (?:write|draft|create|compose|generate|design|produce|prepare|make)\s+(?:the )?((?:[a-z-]+ ){0,3}?[a-z-]+s)(?= (?:of|in|on|for|to|about|with|from|by|as)\b|[.,;:\n]|$)/i;
/** Where the noun phrase of a thing that is asked for ends. */
export const PHRASE_END =
  /\s(?:of|in|on|for|to|about|with|without|that|which|who|from|by|as|into|at|based|using|and|or|explaining|describing|between|among|set|where|whose|titled|called|comparing|addressed|aimed|suitable|regarding|concerning|discussing|announcing|introducing|promoting|celebrating|inviting|thanking|asking|arguing|presenting|recommending|requesting|telling|outlining|warning)\s/i;
/** What is given as a text without being called one. */
export const ADVICE = /\b(?:advice|instructions?|directions?|feedback|explanations?|lyrics?)\b/i;
