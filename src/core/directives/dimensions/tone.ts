import { Cues } from '../../prompt/cues.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Clause, modalityOf, RULED_OUT } from '../clauses.ts';
import { registerOf } from '../lexicon/register.ts';
import {
  type Lean,
  namesTone,
  negated,
  opposedAxis,
  POLES,
  personaOfNoun,
  type Tone,
  type ToneAxis,
  toneDenied,
  toneOfNoun,
  toneOfWord,
} from '../lexicon/tones.ts';
import { DELIVERABLES, partOf, partOfClause } from '../scope.ts';
import { baseOfParticiple } from '../verbs.ts';
import { type ClauseWord, fromClauseOn, isOfManner, isOfOthers, namesManner, speaksAll } from './manner.ts';
import type { Conflict, DimensionReader, DirectiveOf, Reading } from './types.ts';
import { requiredPhrases } from './wording-terms.ts';

/** A tone that is asked for, or that the words of a required phrase have. */
export interface ToneValue {
  readonly tone: Tone;
  /** `stated` names the tone or the readers; `sample` is a phrase that must stand in the text; `persona` a writer to imitate. */
  readonly kind: 'stated' | 'sample' | 'persona';
  readonly phrase: string | undefined;
  /** The adjectives that name it, and those that say how it is not to be: `Do not be playful` asks for no other tone. */
  readonly words?: readonly string[];
  readonly denied?: readonly string[];
}

const TONE_NOUN =
  /^(?:tone|tones|voice|style|manner|register|attitude|mood|language|wording|phrasing|diction|demeanou?r|prose|farewell|greeting|sign-off|closing|nickname|expressions?|statement|statements|remarks?|narrative|vocabulary|words|writing|atmosphere|note|approach|conversation|outlook|perspective|terminology|imagery|feel|way|fashion|spirit|air|correspondence|english)$/;
/** Nouns of manner alone: an adjective before one of them is always said of the text. */
const MANNER = /^(?:tone|tones|voice|manner|register|mood|diction|phrasing|wording|prose|demeanou?r)$/;
/** Subjects and objects that a predicate about tone can be said of. */
const OUTPUT =
  /\b(?:manner|delivery|phrasing|attitude|demeanou?r|presenter|host|hostess|moderator|announcer|commentator|lecturer|emcee|storyteller|singer|note|toast|quiz|tone|style|voice|language|writing|wording|register|response|responses|answer|answers|reply|replies|output|text|message|messages|email|letter|story|article|essay|post|report|review|content|it|you|everything|vocabulary|diction|prose|sentences|narration|page|copy|summary|speech|guide|plan|narrative|script|notice|description|mood|ending|atmosphere|narration|poem|haiku|limerick|dialogue|tale|fable|song|press release|invitation|release|entry|poster|overview|commentary|handbook|curriculum|case study|survey|questionnaire|interview|screenplay|scene|travelogue|column|op-ed|feedback|debate|argument|introduction|conclusion|caption|chapter|prologue|faq|white ?paper|abstract|composition|paper|reflection|pamphlet|talk|verses?|menu|narrator|reviewer|speaker|author|writer|chat|chats|conversation|conversations|assistant|bot|chatbot)\b/;
const PREDICATE =
  /\b(?:create|build|establish|set|convey|choose|have|has|carry|want|produce|be|is|are|stay|stays|remain|remains|sound|sounds|keep|keeps|maintain|maintains|stay|feel|feels|seem|come across as|make it|write in|act|adopt|use|employ|write with|write|speak|tone|with|strike|hit|aim for|go for|opt for|lend|give|end(?:s|ing)? (?:on|with)|finish on)\b/;
const USING =
  /\b(?:plenty of|lots of|a (?:lot|dose|touch|dash|good deal|great deal|string) of|(?:rich|steeped|couched|drenched) in|(?:laced|packed|brimming|bursting|loaded|sprinkled|peppered|dripping|larded|littered) with|(?:i|we)(?:['’]d| would)? (?:like|love|want|prefer|need|expect)|go(?:es|ing)? for|opt for|aim for|(?:pour|pile|lay) on|bring|us(?:e|es|ing)|keep|fill(?:ed)?|employ(?:s|ing)?|incorporat(?:e|es|ing)|includ(?:e|es|ing)|contain(?:s|ing)?|with|in|full of|favou?r|prefer|add(?:s|ing)?|write|writing|convey(?:s|ing)?|show(?:s|ing)?|express(?:es|ing)?|adopt|sprinkle|inject|crack|tell|pepper|scatter|lace|exud(?:e|es|ing)|let|voic(?:e|ing)|throw in|spice|deliver|share|sharing|state|stating|offer|offering|give|giving|infuse|evoke(?:s|ing)?|weave|avoid(?:s|ing)?|free (?:of|from)|free|no|without|devoid of|not|never|don['’]t|refrain|minimal|little|limited)\b/;
const DENYING =
  /\b(?:not|[a-z]{2,8}n['’]t|never|no|avoid\w*|without|refrain\w*|free (?:of|from)|devoid of|exclud\w*|omit\w*|forbid\w*|instead of|rather than|nor|skip|zero|none)\b/;
/** `not formal but warm`: what stands behind is wanted. */
const TURNED_BACK = /,? but (?!not\b|never\b|no\b|without\b)[^,;]*$/;
/** `formality is to be avoided`. */
const DENIED_AFTER = new RegExp(
  `^[a-z'’ -]{3,40}?(?: (?:${RULED_OUT})| (?:is|are|must be|should be) (?:to be )?(?:avoided|omitted|banned|excluded|left out)| (?:is|are) not(?= *\\W*$))`,
);
const RULED_OUT_BEHIND = new RegExp(`^ (?:${RULED_OUT}|(?:is|are|stays?) (?:[a-z]+ )?out\\b)`);
const DENIES_NEXT =
  /\b(?:(?:not|never) (?:too|at all|remotely|even|ever|in the least|in any way)|anything but|far from|nothing|(?:wasn|weren)['’]t(?: too)?|(?:nobody|no one) wants (?:it|this)(?: to be)?) (?:[a-z-]+(?:,? (?:or|nor|and)|,) )?$/;
/** The words limit how much of it, so that the opposite is not meant. */
const TOO_MUCH =
  /^(?:overly|too|excessively|excessive|unnecessarily|unnecessary|unduly|very|heavy|unexplained|undefined|complex|obscure|needlessly|extremely|all|if|when|some|occasional|light|subtle|less|more)$/;
/** To ask for so much of it is to ask for it. */
const MUCH = /^(?:heavy|complex|obscure|very|extremely)$/;
/** Without it a text may be as kind as any: `avoid bare praise`. */
const SAYS_NOTHING_DENIED = /^(?:praise|reassurance|puns?|wordplay|slapstick|memes?|one-liners?|sarcasm|irony)$/;
/** `no sarcasm` rules out `a sarcastic tone`. */
const MANNER_OF = new Map([
  ['sarcasm', 'sarcastic'],
  ['irony', 'ironic'],
]);
const SPEECH = /^(?:direct|free) (?:speech|quotes?|quotations?|address|mention)$/;
const LITTLE = /^(?:minimal|little|limited|minimum)$/;
const FOR_READER =
  /\b(?:(?:text|article|story|piece|poem|book|guide|answer|response|it|post|speech|talk|explanation|lesson) (?:is|must be|should be|will be) for|writ(?:e|es|ing|ten)|tailor(?:ed|s|ing)?|explain(?:s|ed|ing)?|aim(?:ed|s|ing)?|target(?:ed|s|ing)?|suit(?:s|ed|able|ing)?|appropriate|accessible|understandable|understood|understands?|audience|readers?|address(?:es|ed)?|simplif\w+|designed|intended|pitch(?:ed)?|meant|adapt(?:ed)?|speak|talk|geared|easy|simple|language|assum\w+|describe|phras(?:e|es|ed|ing)|word(?:ed|ing)?)\b/;
const NO_KNOWLEDGE =
  /\b(?:no|little|without(?: any)?|limited|zero|lacks?)\s+(?:(?:prior |technical |previous |background |specialist |subject |domain |expert |legal |medical |scientific |financial |mathematical |programming |academic )*(?:experience|familiarity)|(?:[a-z]+ ){0,2}(?:knowledge|expertise|background(?! (?:music|noise|information|details?|story)))\b)/;
/** What readers have not met before: `who have never held a screwdriver`, `new to the game`. */
const NEW_TO_IT =
  /\b(?:readers?|audience|people|users?|someone|somebody|anyone|those|listeners?|viewers?|players?|students?|learners?)\b[^.;]{0,25}\b(?:never (?:before )?(?:studied|heard|used|seen|held|tried|done|worked|touched|programmed|coded|cooked|learned|opened|built|played|owned|taken|had|met|encountered)|(?:unfamiliar|unacquainted) with|(?:is|are) (?:completely |entirely |totally )?new to|knows? (?:nothing|(?:very |next to )?little) (?:about|of))\b/;
const DEEP_KNOWLEDGE =
  /\b(?:tak(?:e|es|ing)|treat(?:s|ing)?) [^.;:]{3,80} (?:as read|for granted|as (?:known|given|familiar))\b|\b(?:assum\w+|presum\w+|presuppos\w+|requir\w+|expects?|expecting)\b[^.;]{0,40}\b(?:familiarity|knowledge|expertise|proficiency|understanding|experience|a (?:university |college |master['’]s |bachelor['’]s )?degree|a doctorate|a phd|stud(?:y|ies|ied) [a-z]+ at (?:a |the )?university|(?:graduate|university|college|phd)[- ]level)\b/;
/** A word of what readers know or do not. */
const KNOWING = new Cues([
  /experience|familiar|granted|\bread\b|\bgiven\b|knowledge|expertise|background|proficien|understanding|degree|doctorate|phd|\bstud|level|never|unacquainted|\bnew\b|\bknows?\b/,
]);
const PERSONA =
  /\b(?:(?:vocabulary|language|diction|words) of|(?:is|are|be) (?:that|those|the one) of|reads? like|feels? like|come[s]? across (?:as|like)|like one|(?:orders|words|speech|remarks) (?:from|of)|as (?:if|though) (?:you (?:were|are) )?(?:texting|talking|chatting|speaking|writing|explaining)|style|manner|voice|tone|mimic|imitate|sound like|speak like|write like|as if you were|pretend to be|the way|(?:writ(?:e|ing)|speak|talk|sound|chat|answer|reply|respond|text)\b[^.;:]{0,40}\blike)\b/;
/** `write as`, in front of `a notary would`. */
const AS_ONE =
  /\b(?:writ(?:e|ten)|speak|talk|sound|chat|answer|reply|respond|phrase|word)\b[^.;:]{0,40}\bas (?:an?|the|your) $/;
const WOULD = /^[a-z'’ -]{3,30} (?:would|might|does)\b/;

/** Verbs that are a tone by themselves. */
const VERB_TONES: Readonly<Record<string, Tone>> = {
  boast: { modesty: -2 },
  brag: { modesty: -2 },
  insult: { politeness: -2 },
  belittle: { politeness: -2 },
  blame: { politeness: -2 },
  curse: { politeness: -2, formality: -1 },
  'make fun': { politeness: -2 },
  'poke fun': { politeness: -2 },
  taunt: { politeness: -2 },
  'elaborate at': { brevity: -2 },
  ramble: { brevity: -2 },
  beg: { confidence: -2 },
  plead: { confidence: -2 },
  grovel: { confidence: -2, modesty: 1 },
  gasp: { calm: -2 },
  shout: { calm: -2 },
  scream: { calm: -2 },
  yell: { calm: -2 },
  'raise your voice': { calm: -2 },
  sneer: { politeness: -2, warmth: -2 },
  tease: { humor: 1, politeness: -1 },
  swear: { politeness: -2, formality: -1 },
  scold: { politeness: -2, warmth: -2 },
  shame: { politeness: -2, warmth: -2 },
  ridicule: { politeness: -2 },
  gush: { emotion: 2, stance: 1 },
  rave: { emotion: 2, stance: 1 },
  rant: { calm: -2, politeness: -1 },
  hedge: { confidence: -2 },
  joke: { humor: 2 },
  flatter: { stance: 1 },
  persuade: { stance: 2 },
  convince: { stance: 2 },
  'snap at': { politeness: -2, warmth: -2 },
  'bark at': { politeness: -2, warmth: -2 },
  'growl at': { politeness: -2, warmth: -2 },
  'snarl at': { politeness: -2, warmth: -2 },
  'sneer at': { politeness: -2, warmth: -2 },
  'jeer at': { politeness: -2, warmth: -2 },
  'laugh at': { politeness: -2 },
  'lash out': { politeness: -2, calm: -2 },
  'hurl insults': { politeness: -2 },
  'sling insults': { politeness: -2 },
  'talk down to': { politeness: -2 },
  'look down on': { politeness: -2 },
  humiliate: { politeness: -2, warmth: -2 },
  berate: { politeness: -2, warmth: -2 },
  rebuke: { politeness: -2, warmth: -1 },
  bully: { politeness: -2, warmth: -2 },
  badger: { politeness: -2, pressure: 2 },
  nag: { politeness: -2, pressure: 2 },
  harass: { politeness: -2, pressure: 2 },
  pressure: { pressure: 2, stance: 1, politeness: -1 },
  pressurise: { pressure: 2, stance: 1, politeness: -1 },
  pester: { pressure: 2, politeness: -2 },
  'hard-sell': { pressure: 2, stance: 2 },
  'put pressure on': { pressure: 2, politeness: -1 },
  'push readers': { pressure: 2 },
  'push the reader': { pressure: 2 },
  'push the customer': { pressure: 2 },
  patronise: { politeness: -2 },
  patronize: { politeness: -2 },
  whine: { outlook: -2, confidence: -1 },
  moan: { outlook: -2 },
  grumble: { outlook: -2, politeness: -1 },
  whisper: { calm: 2 },
  'crack jokes': { humor: 2 },
  'kid around': { humor: 2, formality: -1 },
  'clown around': { humor: 2, formality: -1 },
  'make people laugh': { humor: 2 },
  'make them laugh': { humor: 2 },
  'make everyone laugh': { humor: 2 },
  'make the reader laugh': { humor: 2 },
  'make readers laugh': { humor: 2 },
  'wax lyrical': { emotion: 2, diction: 1 },
  weep: { emotion: 2, mood: -2 },
  sob: { emotion: 2, mood: -2 },
  swoon: { emotion: 2 },
  waffle: { brevity: -2 },
  'drone on': { brevity: -2, energy: -2 },
  digress: { brevity: -2 },
  fawn: { sincerity: -1, outlook: 2 },
  'mock the reader': { politeness: -2 },
  'mock the user': { politeness: -2 },
  'take sides': { stance: 2 },
  'take a side': { stance: 2 },
  'take a clear side': { stance: 2 },
  'pick a side': { stance: 2 },
  'choose a side': { stance: 2 },
  'take the side': { stance: 2 },
};
/** Verbs that are a tone where people are their object. */
const TOWARDS_PEOPLE: Readonly<Record<string, Tone>> = {
  roast: { politeness: -2, humor: 1 },
  mock: { politeness: -2, sincerity: -1 },
  attack: { politeness: -2 },
  lecture: { politeness: -1, warmth: -1 },
  scare: { calm: -2 },
  frighten: { calm: -2 },
  provoke: { politeness: -2 },
  push: { pressure: 2 },
  comfort: { warmth: 2 },
  console: { warmth: 2 },
  cheer: { mood: 2, warmth: 1 },
  amuse: { humor: 2 },
  offend: { politeness: -2 },
  annoy: { politeness: -2 },
  abuse: { politeness: -2 },
  ignore: { warmth: -1 },
};
/** Beside the words that name a tone: phrases to stand in the text, what readers know, verbs that are a tone. */
const OTHER_CUE = new RegExp(
  `["“‘«\`']|knowledge|experience|background|familiarity|expertise|proficiency|understanding|degree|doctorate|phd|familiar|acquainted|studied|programmed|touched|held|heard|terminology|nomenclature|laugh|\\b(?:${[...new Set([...Object.keys(VERB_TONES), ...Object.keys(TOWARDS_PEOPLE)].map((verb) => verb.split(' ')[0]!))].filter((verb) => verb !== 'make').join('|')})`,
);

/** Formality, humour, outlook, audience and the other axes of the lexicon, asked for or betrayed by a required phrase. */
export const toneReader: DimensionReader<ToneValue> = {
  dimension: 'tone',
  cue: new Cues([OTHER_CUE, { test: (word) => matchesOf(word, WORD).some(([own]) => namesTone(unquoted(own))) }]),
  *read(clause) {
    const stated = statedTone(clause);
    if (stated) yield stated;
    for (const phrase of requiredPhrases(clause)) {
      const tone = registerOf(phrase, (word) => clause.isRare(word));
      if (Object.keys(tone).length === 0) continue;
      const value: ToneValue = { tone, kind: 'sample', phrase };
      yield {
        value,
        normal: `words that are ${describe(tone)}`,
        polarity: 'positive',
        ...(speaksAll(clause.subject) && { part: null }),
      };
    }
  },
  conflict,
};

function conflict(a: DirectiveOf<ToneValue>, b: DirectiveOf<ToneValue>): Conflict | undefined {
  if (a.sentence === b.sentence) return undefined;
  const [left, right] = [a.value, b.value];
  if (left.kind === 'sample' && right.kind === 'sample') return undefined;
  // How a story ends says nothing of its tone before.
  if ((a.scope.part === ENDING) !== (b.scope.part === ENDING) && left.kind !== 'sample' && right.kind !== 'sample')
    return undefined;
  const word =
    left.denied?.find((one) => right.words?.includes(one)) ?? right.denied?.find((one) => left.words?.includes(one));
  if (word !== undefined) return { reason: `"${word}" is both asked for and ruled out` };
  const axis = opposedAxis(left.tone, right.tone) ?? ironyDenied(left, right) ?? ironyDenied(right, left);
  if (!axis) return undefined;
  const sample = left.kind === 'sample' ? left : right.kind === 'sample' ? right : undefined;
  if (sample) {
    if (left.kind === 'sample' ? b.scope.part === ENDING : a.scope.part === ENDING) return undefined;
    return { reason: `"${sample.phrase}" is ${pole(axis, sample.tone[axis]!)}`, severity: 'information' };
  }
  const reason = `one text cannot be both ${pole(axis, left.tone[axis]!)} and ${pole(axis, right.tone[axis]!)}`;
  return left.kind === 'persona' || right.kind === 'persona' ? { reason, severity: 'information' } : { reason };
}

/** `no sarcasm` says nothing of how earnest a text is, but a phrase that mocks is out. */
function ironyDenied({ denied }: ToneValue, { kind, tone }: ToneValue): ToneAxis | undefined {
  const isOut = denied?.some((word) => word === 'sarcastic' || word === 'ironic');
  return isOut && kind === 'sample' && (tone.sincerity ?? 0) < 0 ? 'sincerity' : undefined;
}

function pole(axis: ToneAxis, lean: Lean): string {
  return POLES[axis][lean < 0 ? 0 : 1];
}

function describe(tone: Tone): string {
  return (Object.entries(tone) as [ToneAxis, Lean][]).map(([axis, lean]) => pole(axis, lean)).join(', ');
}

interface Collected {
  tone: Partial<Record<ToneAxis, Lean>>;
  readonly mixed: Set<ToneAxis>;
  start: number;
  end: number;
  persona: boolean;
  soft: boolean;
  /** The adjectives end at a comma, and what they are said of stands in the next clause. */
  cut: boolean;
  readonly words: string[];
  readonly denied: string[];
}

const WRITES_A =
  /^\W*(?:please )?(?:write|draft|compose|create|prepare|produce|deliver|give)\s+(?:me\s+)?an?\s+(?:(?:[a-z-]+,\s+|[a-z-]+ and |short |brief ){0,2})$/;
const OPENING_VERB = new RegExp(
  `^\\W*(?:(?:do not|don['’]t|never|please|openly|always)\\s+){0,2}(?:(?:try|seek|attempt|aim|set out) to\\s+)?(${Object.keys(VERB_TONES).join('|')})\\b(?! data| up| server| object)`,
);
const ENDING = 'ending';
const ENDS =
  /\bend(?:s|ing)?(?: (?:should|must|has to|is|will|ought to) be| on an?\b| [a-z]+ly\b)|\b[a-z]+ (?:ending|finale)\b/;

/** `respond formally to officials`: a manner towards some readers only. */
const SPOKEN_TO =
  /\b(?:respond|reply|speak|talk|write|answer)\s+\w+ly\s+(?:to|with)\s+((?!(?:the |your )?(?:readers?|users?|audience|customers?)\b)[a-z ]{3,30})/;

/** `Safety information without jokes`: what it is said of stands before it, without a verb. */
const THING_BEFORE =
  /^\W*(?!(?:write|keep|be|stay|use|give|make|answer|reply|speak|tell|explain|no|not)\b)((?:[A-Za-z-]+ ){0,2}(?:information|notes?|notices?|warnings?|instructions|messages|data|news|alerts|advice|details)) $/i;

/** `be casual with students`: some of those who are spoken to. */
const WITH_SOME =
  /\b(?:be|stay|sound|remain) (?:[a-z-]+(?:,? and |, ))?(?!with\b)[a-z-]+ (?:with|to|towards?) (?!(?:your |our |the |all )?(?:readers?|users?|audience|customers?|clients?|guests?|visitors?|callers?|listeners?|people|members|patients)\W*$)((?:[a-z-]+ )?(?:[a-z-]+s|children|staff|people|management|police))\W*$/;

/** `no jokes about customers`: a matter that is off limits, no tone. */
const NO_JOKES_ABOUT =
  /\b(?:no|never|not|avoid|without|n['’]t)\b[^,;]{0,30}\b(?:jok(?:es?|ing)|puns?|humou?r|irony|sarcasm|wit) (?:about|on|over|at the expense of)\b/;

/** `no jump scare with shouting`: what such a thing would be like, no tone. */
const NO_THING_WITH =
  /\bno (?:[a-z-]+ )?(?!(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|paragraphs?|sentences?|sections?|lines?|parts?|e-?mails?|letters?|posts?|words?) )[a-z-]+ with [a-z]+\W*$/;

function statedTone(clause: Clause): Reading<ToneValue> | undefined {
  if (clause.polarity === 'negative' && (NO_JOKES_ABOUT.test(clause.lower) || NO_THING_WITH.test(clause.lower)))
    return undefined;
  const words = wordsOf(clause);
  const negatedAt = (start: number) => {
    const before = clause.lower.slice(0, start - clause.start);
    const after = clause.lower.slice(start - clause.start);
    if (isLeftTo(before, after) || isRuledOut(clause, after)) return true;
    return (
      clause.polarity === 'negative' &&
      (clause.lead?.polarity === 'negative' || DENYING.test(before.slice(before.search(TURNED_BACK) + 1)))
    );
  };
  const found: Collected = {
    tone: {},
    mixed: new Set(),
    start: clause.end,
    end: clause.start,
    persona: false,
    soft: false,
    cut: clause.kind === 'fragment' && CUT.test(clause.sentence.masked.slice(clause.end)),
    words: [],
    denied: [],
  };
  const add = (tone: Tone, from: number, length: number) => {
    for (const [axis, lean] of Object.entries(tone) as [ToneAxis, Lean][]) {
      const before = found.tone[axis];
      if (before !== undefined && before * lean < 0) found.mixed.add(axis);
      if (before === undefined || Math.abs(lean) > Math.abs(before)) found.tone[axis] = lean;
    }
    found.start = Math.min(found.start, words[from]!.start);
    found.end = Math.max(found.end, words[from + length - 1]!.end);
  };

  const lower = words.map((word) => word.lower);
  let ahead: ClauseWord[] | undefined;
  const near = () => {
    ahead ??= matchesOf(fromClauseOn(clause), WORD).map(({ 0: word, index }) => ({
      lower: unquoted(word),
      start: index,
      end: index + word.length,
    }));
    return ahead;
  };
  for (let i = 0; i < words.length; ) {
    const before = lower[i - 1] ?? '';
    const first = toneOfNoun(lower, i);
    const imitated =
      first?.kind === 'reader' && LANGUAGE_OF.test(clause.lower.slice(0, words[i]!.start - clause.start));
    const named = imitated ? (personaOfNoun(lower, i) ?? first) : first;
    if (named) {
      const qualifies =
        named.kind === 'content'
          ? isUsed(clause, words[i]!.start) &&
            !(TOO_MUCH.test(before) && (negatedAt(words[i]!.start) || !MUCH.test(before)))
          : named.kind === 'reader'
            ? isReader(clause, words[i]!.start)
            : isImitated(clause, words[i]!.start);
      const manner = qualifies ? MANNER_OF.get(words[i]!.lower) : undefined;
      if (manner !== undefined) (negatedAt(words[i]!.start) ? found.denied : found.words).push(manner);
      const saysNothing = named.kind === 'reader' || SAYS_NOTHING_DENIED.test(words[i]!.lower);
      if (qualifies && saysNothing && negatedAt(words[i]!.start)) {
        found.start = Math.min(found.start, words[i]!.start);
        found.end = Math.max(found.end, words[i]!.end);
        i += named.length;
        continue;
      }
      if (qualifies) {
        if (LITTLE.test(before)) {
          add(negated(named.tone), i, named.length);
          found.soft = true;
        } else
          add(
            named.kind === 'content' && negatedAt(words[i]!.start) ? negated(named.tone) : named.tone,
            i,
            named.length,
          );
        if (named.kind === 'persona') found.persona = true;
      }
      if (qualifies || named.kind === 'content') {
        i += named.length;
        continue;
      }
    }
    // "Direct speech" is no manner.
    const tone = SPEECH.test(`${lower[i]} ${lower[i + 1]}`) ? undefined : toneOfWord(lower[i]!);
    const turned = before === 'more' && TURNS_TONE.test(clause.lower.slice(0, words[i]!.start - clause.start));
    if (
      tone &&
      !BY_NAME.test(clause.lower.slice(0, words[i]!.start - clause.start)) &&
      !isOfOthers(clause, clause.lower.slice(0, words[i]!.start - clause.start)) &&
      (turned || !TOO_MUCH.test(before)) &&
      (speaksOfTone(clause, lower, i, words[i]!.start) || isOfManner(clause, near(), i))
    ) {
      const denied =
        negatedAt(words[i]!.start) ||
        /^(?:not|never|non|less|without|nothing)$/.test(before) ||
        DENIES_NEXT.test(clause.lower.slice(0, words[i]!.start - clause.start));
      add(denied ? toneDenied(lower[i]!) : tone, i, 1);
      (denied ? found.denied : found.words).push(lower[i]!);
    }
    i++;
  }
  if (KNOWING.any(clause.met) && !(clause.polarity === 'negative' && DEEP_KNOWLEDGE.test(clause.lower))) {
    const knows = NO_KNOWLEDGE.exec(clause.lower) ?? NEW_TO_IT.exec(clause.lower) ?? undefined;
    const deep = knows ? undefined : (DEEP_KNOWLEDGE.exec(clause.lower) ?? undefined);
    const match = knows ?? deep;
    const said = clause.kind === 'participle' ? clause.sentence.masked.toLowerCase() : clause.lower;
    if (match && (deep || FOR_READER.test(said))) {
      merge(found, { audience: knows ? -2 : 2 });
      found.start = Math.min(found.start, clause.start + match.index);
      found.end = Math.max(found.end, clause.start + match.index + match[0].length);
    }
  }
  const manner = mannerOf(clause);
  if (manner) {
    merge(found, manner.tone);
    found.start = clause.start;
    found.end = Math.max(found.end, clause.start + manner.length);
  }
  for (const axis of found.mixed) delete found.tone[axis];
  const { words: named, denied } = found;
  const isSaid = Object.keys(found.tone).length > 0;
  if (!isSaid && (denied.length === 0 || IN_SOME_TEXTS.test(clause.lower))) return undefined;
  const kind = found.persona ? 'persona' : 'stated';
  const value: ToneValue = { tone: found.tone, kind, phrase: undefined, words: named, denied };
  const partner = SPOKEN_TO.exec(clause.lower)?.[1];
  const withWhom =
    WITH_SOME.exec(clause.lower)?.[1] ??
    (clause.kind === 'participle'
      ? THING_BEFORE.exec(clause.sentence.masked.slice(0, clause.start))?.[1]
      : undefined
    )?.toLowerCase();
  // "Jokes are out of place" speaks of the text, not of its jokes.
  const behind = clause.lower.slice(found.end - clause.start);
  const ruledOut = RULED_OUT_BEHIND.test(behind) ? behind : undefined;
  return {
    value,
    normal: `tone: ${isSaid ? describe(found.tone) : `not ${denied.join(' or ')}`}`,
    ...(clause.modality === 'may' &&
      modalityOf(clause.lower.replace(OTHERS_CAN, ' ')) !== 'may' && { modality: 'must' }),
    ...(found.soft && { modality: 'should' }),
    ...((namesManner(clause.subject) ||
      speaksAll(clause.subject) ||
      (found.cut && !partOfClause(clause)?.startsWith('for '))) && { part: null }),
    ...(partner === undefined && ENDS.test(clause.lower) && { part: ENDING }),
    ...(ruledOut !== undefined && { part: partOf(ruledOut) ?? null }),
    ...(partner !== undefined && { part: `to ${partner.trim()}` }),
    ...(partner === undefined && withWhom !== undefined && { part: `for ${withWhom}` }),
  };
}

/** `in letters of condolence`. */
const IN_SOME_TEXTS = / in (?:[a-z]+ )?[a-z]+s (?:of|to|for|from|about) /;

/** Goes on with the next of several adjectives. */
const CUT =
  /^, [a-z-]+(?:,? and [a-z-]+)? (?:narration|words|language|wording|prose|style|tone|voice|delivery|manner|register)\b/;

/** `that a child can follow`. */
const OTHERS_CAN = /\b(?:that|which|who|so|whom?) [^.;]{0,60}?\b(?:can|could|may|might)\b/g;

interface Manner {
  readonly tone: Tone;
  /** Of the words up to the end of the verb. */
  readonly length: number;
}

/** The tone that the verb of a clause is: `gush`, `raising your voice`. */
function mannerOf({ kind, lower, polarity }: Clause): Manner | undefined {
  const mannerBy = (verb: string | undefined, tones: Readonly<Record<string, Tone>>, { length }: string) => {
    const tone = verb === undefined ? undefined : tones[verb];
    if (!tone || polarity === 'positive') return tone && { tone, length };
    return OVERDONE.test(verb!) ? undefined : { tone: negated(tone), length };
  };
  if (kind === 'participle') {
    const said = PARTICIPLE.exec(lower);
    return said ? mannerBy(baseOfParticiple(said[1]!), VERB_TONES, said[0]) : undefined;
  }
  const towards = TOWARDS_SOMEBODY.exec(lower);
  const said = kind === 'imperative' || towards ? OPENING_VERB.exec(lower) : null;
  if (said) return mannerBy(said[1], VERB_TONES, said[0]);
  const done = towards ? mannerBy(towards[1], TOWARDS_PEOPLE, towards[0]) : undefined;
  if (done) return done;
  const told = RATIONED_ACT.test(lower) ? null : SPEAKER_DOES.exec(lower);
  return told ? mannerBy(told[1], VERB_TONES, told[0]) : undefined;
}

/** Not to do so says nothing against doing it in measure. */
const OVERDONE = /^(?:gush|rave|rant|swoon|sob|weep|flatter|fawn|wax lyrical|ramble|drone on|elaborate at)$/;
/** `jokes at most once` asks for none. */
const RATIONED_ACT =
  /\b(?:once|twice|at most|sparing(?:ly)?|occasional(?:ly)?|sometimes|when|whenever|if|only|rarely|seldom)\b/;
/** `the host jokes around`: what who speaks does. */
const SPEAKER_DOES =
  /^\W*(?:the|our|your|its) (?:[a-z]+ )?(?:presenter|narrator|host|hostess|speaker|moderator|announcer|commentator|reporter|lecturer|storyteller|assistant|bot|chatbot|agent|reviewer|columnist|writer|author|text|letter|article|voice) (?:(?:[a-z]+ly|always|often|constantly|never|does not|doesn['’]t|must not|must|should) ){0,2}([a-z]+?)s?\b/;
/** The object of a verb that opens a sentence, whatever verb it is: `snap at visitors`. */
const TOWARDS_SOMEBODY =
  /^\W*(?:(?:do not|don['’]t|never|please|openly|always) ){0,2}(?:(?:try|seek|attempt|aim|set out) to )?([a-z-]+) (?:(?:down |out )?(?:at|on|to) )?(?:(?:the |our |your |any |every |all )?(?:readers?|users?|visitors?|customers?|guests?|callers?|audience|listeners?|viewers?|clients?|buyers?|shoppers?|students?|people|person|hosts?|recipients?|everyone|everybody|anyone|whoever [a-z]+)|him|her|them|me|us)\b/;
const PARTICIPLE = /^\W*([a-z]+ing)\b/;

function merge(found: Collected, tone: Tone): void {
  for (const [axis, lean] of Object.entries(tone) as [ToneAxis, Lean][]) {
    const before = found.tone[axis];
    if (before !== undefined && before * lean < 0) found.mixed.add(axis);
    found.tone[axis] = lean;
  }
}

interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /(?:\d{1,2}-)?[a-z][a-z'’-]*/g;

/** With the apostrophe of the lexicon. */
function unquoted(word: string): string {
  return word.replaceAll('’', "'");
}

function wordsOf(clause: Clause): Word[] {
  const words: Word[] = [];
  for (const match of matchesOf(clause.lower, WORD)) {
    const start = clause.start + match.index;
    words.push({ lower: unquoted(match[0]), start, end: start + match[0].length });
  }
  return words;
}

/** `avoid the words obviously and simply`: words, no manner. */
const BY_NAME = /\bthe (?:words?|terms?|adverbs?|adjectives?) (?:[a-z-]+(?:, | and | or |, and |, or )){0,4}$/;

/** `in the language of a`: of those whom a text can be for, too. */
const LANGUAGE_OF =
  /\b(?:(?:vocabulary|language|diction|words|slang|jargon|style) of|(?:is|be) that of) (?:an? |the )?(?:[a-z-]+ )?$/;

function isImitated(clause: Clause, start: number): boolean {
  const before = clause.lower.slice(0, start - clause.start);
  if (OTHERS_SPEAK.test(before)) return false;
  return PERSONA.test(before) || (AS_ONE.test(before) && WOULD.test(clause.lower.slice(start - clause.start)));
}

/** `speakers often talk like …`: what others do. */
const OTHERS_SPEAK =
  /^\W*(?:the |some |many |most |our |all )?(?!answers|replies|responses|messages|texts|lines|sentences|words|entries|posts)[a-z]+s (?:(?:often|usually|always|sometimes|typically|can|may|tend to) )?(?:talk|speak|sound|write|chat|say)\b/;

/** `a guide to insurance terms`: what the text is about. */
const TREATED =
  /\b(?:guide|introduction|intro|primer|overview|article|post|essay|book|lesson|course|glossary|list|dictionary|explanation|talk|text|page|quiz) (?:to|of|on|about|for|with) (?:the |some |common |basic |key |important )*$/;

/** `technical terms and explain them`. */
const EXPLAINED =
  /^[a-z'’ -]{3,40},? (?:and|but) (?:then |always )?(?:explain|define|gloss|paraphrase) (?:them|it|each|every)\b/i;

/** Jargon, humour and the like must be the object of using or avoiding. */
function isUsed(clause: Clause, start: number): boolean {
  const before = clause.lower.slice(0, start - clause.start);
  const after = clause.lower.slice(start - clause.start);
  if (WELCOME.test(after) || isRuledOut(clause, after) || isLeftTo(before, after)) return true;
  if (TREATED.test(before) || EXPLAINED.test(clause.sentence.masked.slice(start))) return false;
  // "Use the term 'osmosis'" asks for one.
  if (/^[a-z'’ -]{3,40}["“'‘`]_/.test(after)) return false;
  // "At most one emoji" asks for none.
  if (/^emo/.test(after) && RATIONED.test(clause.lower)) return false;
  if (clause.kind === 'declarative' && !OUTPUT.test(clause.subject ?? '')) return false;
  if (
    !/\b(?:with|using|through|employing|(?<=\b(?:explain|describe|define|clarify|analy[sz]e) [^.;:]{1,80} )in) (?:[a-z]+ )?$/.test(
      before,
    ) &&
    /\b(?:explain\w*|defin\w+|clarif\w+|simplif\w+|translat\w+|detect\w*|identif\w+|recogni\w+|analy[sz]e|describe|find|search(?: for)?|look up|retrieve|gather|collect|research|explanations? (?:for|of))\b/.test(
      before,
    )
  )
    return false;
  if (/^\S+(?: \S+){0,3}? (?:is|are|must be|should be) (?:explained|defined|simplified|allowed|fine|ok)/.test(after))
    return false;
  return (
    (clause.kind === 'fragment' && NOTHING_BUT.test(after)) ||
    USING.test(before) ||
    (clause.label !== undefined &&
      /\b(?:tone|voice|style|language|wording|register|avoid|use)\b/i.test(clause.label)) ||
    (clause.lead?.polarity === 'negative' &&
      /\b(?:avoid|never|not|don['’]t)\b/i.test(clause.lead.text) &&
      clause.kind === 'fragment' &&
      clause.lower.split(/\s+/).length <= 4)
  );
}

/** `gravity only`. */
const NOTHING_BUT = /^[a-z'’-]+(?: [a-z'’-]+)? (?:only|throughout|please|wanted|everywhere)\W*$/;

/** `jargon is out`, `formality is to be avoided`. */
function isRuledOut({ polarity }: Clause, after: string): boolean {
  return IS_OUT.test(after) || (polarity === 'negative' && DENIED_AFTER.test(after));
}

const IS_OUT =
  /^[a-z'’-]+(?: [a-z'’-]+){0,2} (?:is|are|stays?) (?:simply |strictly |completely )?out(?: here| altogether)?(?=\W*$|[,;.:(])/;

/** `leave the excitement to the reader`: not in the text. */
function isLeftTo(before: string, after: string): boolean {
  return LEAVES.test(before) && TO_OTHERS.test(after);
}

const LEAVES = /\b(?:leav(?:e|es|ing)|sav(?:e|es|ing)) (?:(?:any|all|the|your|every) )?$/;
const TO_OTHERS =
  /^[a-z'’-]+(?: [a-z]+)? (?:to|for) (?:(?:the|our|your|its) )?(?:[a-z]+ )?(?:others|readers?|users?|customers?|buyers?|audience|listeners?|viewers?|visitors?|guests?|comedians?|poets?|marketing|advertis[a-z]+|competitors?|rivals?|press|tabloids?|departments?|colleagues|humans|people)\b/;

const RATIONED =
  /\b(?:at most|(?:no|not) more than|max(?:imum)?|up to|(?:fewer|less) than|limit(?:ed)?|sparing\w*|only (?:one|an?|where|when|if))\b/;

/** `slang is welcome`. */
const WELCOME =
  /^[a-z'’ -]{3,40}? (?:is|are) (?:explicitly |very )?(?:preferred|welcome|encouraged|desired|wanted|required|expected|called for|to be used|a must|mandatory|obligatory|essential|needed)\b/;

const READER_AFTER =
  /(?:\b(?:for|to|at|by|is|are|like|an?|the|towards?|audience|audience of|readership of|as)\b[\s:]*(?:(?:an?|the|complete|absolute|total|all|young|small|any|both|only|experienced|seasoned|senior|fellow|university|trained|medical|working|practising|practicing|professional|[a-z]+(?:ology|ography|ics|istry|onomy|ic|al)|industry|software|security|data|finance|tax|law|marketing|subject[- ]matter|domain)\s+)*)$/;

function isReader(clause: Clause, start: number): boolean {
  const before = clause.lower.slice(0, start - clause.start);
  const after = clause.lower.slice(start - clause.start);
  const said = clause.label !== undefined && /audience|reader|for whom|target/i.test(clause.label);
  return (
    said ||
    /^\S+(?: \S+)? (?:would|could|can|will|might|must|should|ha(?:s|ve) to|needs? to|(?:is|are) to) (?:be able to |easily |readily |still )?(?:understand|grasp|follow|use|get|keep up)\b/.test(
      after,
    ) ||
    (GETS_IT.test(after) && SO_THAT.test(before)) ||
    (IMAGINED.test(before) && LISTENS.test(after)) ||
    (READER_AFTER.test(before) &&
      FOR_READER.test(clause.lower) &&
      /\b(?:for|to|audience|readership|readers?|at|understand)\b/.test(before))
  );
}

/** `so that a child gets it`. */
const SO_THAT = /\b(?:so(?: that)?|in a way(?: that)?|such that) (?:even )?(?:an?|any|every|the|my|your) (?:[a-z]+ )?$/;
const GETS_IT = /^\S+ (?:gets|understands|grasps|follows|enjoys|can read|finds) (?:it|this|everything|every word)\b/;
/** `Picture a ten-year-old at the other end`. */
const IMAGINED = /\b(?:picture|imagine|think of|suppose) (?:an?|the|your|some) (?:[a-z]+ )?$/;
const LISTENS =
  /^\S+ (?:at the other end|on the other (?:end|side)|across (?:from|the table)|in front of (?:you|the screen)|reading|listening|who (?:reads|listens|asks)|as (?:your|the) (?:reader|listener|audience))\b/;

const TONE_LIST =
  /^\W*(?:very |rather )?[a-z-]+(?:,? (?:and|yet|but|though) |, )(?:very |rather )?[a-z-]+(?:(?:,? (?:and|yet|but) |, )[a-z-]+){0,3}\W*$/;

/** A sentence of nothing but tones: `Firm yet courteous.` */
function isToneList(clause: Clause): boolean {
  if (clause.kind !== 'fragment' || clause.lead !== undefined || clause.label !== undefined) return false;
  if (clause.start > 0 && /[a-z]/i.test(clause.sentence.masked.slice(0, clause.start))) return false;
  return TONE_LIST.test(clause.lower) && wordsOf(clause).some(({ lower }) => toneOfWord(lower) !== undefined);
}

/** An adjective or adverb that is said of the text's manner. */
function speaksOfTone(clause: Clause, lower: readonly string[], at: number, start: number): boolean {
  const before = clause.lower.slice(0, start - clause.start);
  if (isToneList(clause) || AFTER_COLON.test(before) || THAT_OF.test(before)) return true;
  if (FOUND_SO.test(before) || (NOT_SO.test(before) && SO_PLEASE.test(clause.lower.slice(start - clause.start))))
    return true;
  if (WANTS_ONE.test(before) && IS_ASSISTANT.test(clause.lower.slice(start - clause.start))) return true;
  if (HOW.test(before) && YOU_ARE.test(clause.lower.slice(start - clause.start))) return true;
  if (lower[at - 1] === 'nothing') return NOTHING_ELSE.test(clause.lower.slice(start - clause.start));
  if (clause.label !== undefined && TONE_LABEL.test(clause.label)) return true;
  if (clause.kind === 'imperative' && TURNS_TONE.test(before)) return true;
  // In front of a noun of manner, over other adjectives: "a formal and polite tone".
  for (let i = at + 1; i < Math.min(lower.length, at + 6); i++) {
    const word = lower[i]!;
    if (TONE_NOUN.test(word))
      return (
        (MANNER.test(word) ||
          PREDICATE.test(before) ||
          USING.test(before) ||
          clause.kind === 'label' ||
          (clause.kind === 'fragment' && NOTHING_MORE.test(behindWord(clause.lower, word)))) &&
        isAboutOutput(clause)
      );
    if (
      !/^(?:and|or|but|yet|also|very|more|highly|even|,)$/.test(word) &&
      !toneOfWord(word) &&
      !/(?:al|ful|ive|ing|ed|ous|ic|ly|able|ish|ant|ent)$/.test(word)
    )
      break;
  }
  // "Write a humorous speech".
  if (
    clause.kind === 'imperative' &&
    WRITES_A.test(before) &&
    lower.slice(at + 1, at + 4).some((next) => DELIVERABLES.test(next))
  )
    return true;
  if (/^(?:ending|finale)$/.test(lower[at + 1] ?? '')) return clause.kind !== 'declarative';
  const word = lower[at]!;
  if (word.endsWith('ly') && toneOfWord(word.slice(0, -2).replace(/al$/, '')) !== undefined) {
    return (
      /\b(?:must|should|has to|needs to|will|is to) end [a-z]+ly\b/.test(clause.lower) ||
      (clause.kind === 'imperative' &&
        /^\W*(?:always |please )?(?:end|boast|brag|write|speak|respond|answer|reply|act|behave|talk|communicate|address|phrase)\b/.test(
          clause.lower,
        ))
    );
  }
  // As a predicate: "be polite", "the letter must be formal and professional", "keep the tone light".
  const predicate =
    /\b(?:be|is|are|was|were|wasn['’]t|weren['’]t|being|get|getting|become|becoming|stay|stays|staying|remain|remains|sound|sounds|sounding|seem|seeming|feel|act|acting|(?:is|are) (?:to be )?kept|(?:comes?|coming) (?:across|off)(?: as)?|reads? (?:as|like)|(?:nobody|no one) wants (?:it|this)(?: to be)?|(?:i|we)(?:['’]d| would)? (?:like|prefer|love|want) (?:it|this|the \w+|your \w+)(?: to be)?|(?:make|keep) (?:it|the \w+|your \w+|things|a|an)|write (?:it )?in)\s+(?:(?:as|so|really|truly|entirely|utterly|thoroughly|openly|downright|strictly|always|very|fully|completely|highly|consistently|both|also|not|never|a|an|clear|concise|helpful|direct|brief|factual|warm)[\s,]+|[\w-]+[\s,]+(?:and|but|yet|or)[\s,]+|\w+,\s+){0,5}$/.exec(
      before,
    );
  if (!predicate) {
    // `It should be 300 words, in first person, warm and dignified.`
    return (
      CONTINUED.test(before) && /^\W*(?:$|and\b|,)/.test(clause.lower.slice(start - clause.start + lower[at]!.length))
    );
  }
  const subject = before.slice(0, predicate.index);
  if (clause.kind === 'declarative' && /\b(?:this|that|these|those|such)\b/.test(subject)) return false;
  const imperative = /^\W*(?:always |please |never |do not |don['’]t |and |but )?$/.test(subject);
  const named = clause.subject ?? '';
  if (!imperative && ![subject, named].some((words) => OUTPUT.test(words) || DELIVERABLES.test(words))) return false;
  // A noun behind it is what the word describes, not the text: "be a professional mechanic".
  const next = lower[at + 1];
  return (
    next === undefined ||
    !/^(?:developer|engineer|code|data|file|files|api|design|test|tests|way|and)$/.test(next) ||
    next === 'and'
  );
}

const TONE_LABEL =
  /\b(?:tone|voice|style|mood|register|manner|personality|wording|diction|delivery|attitude|narration|phrasing|demeanou?r|vibe|vocabulary|atmosphere)\b/i;
/** Behind a noun phrase that stands alone. */
const NOTHING_MORE =
  /^(?:\W*$|[,;.:(!]| (?:with|without|in|on|at|throughout|and|or|but|for|only|please|from|like|of|to|as|that|all|is|are)\b| ["“'‘(-])/;

function behindWord(lower: string, word: string): string {
  return lower.slice(lower.lastIndexOf(word) + word.length);
}

/** `Write to the ministry: formal, measured`. */
const AFTER_COLON =
  /^\W*(?:always |please )?(?:write|speak|talk|answer|reply|respond|sound|phrase|word)\b[^.;:]*:\s*(?:[\w-]+(?:,| and|,? but)\s+){0,3}$/;
/** `the register is that of a formal letter`. */
const THAT_OF =
  /^\W*(?:the |your |our |its )?(?:overall |general )?(?:tone|voice|style|register|mood|manner|diction|wording|language) (?:is|must be|should be|has to be|shall be|stays|remains) (?:like )?(?:that|the one) of (?:an? |the )?(?:[a-z-]+(?:,| and) ){0,3}$/;
/** `let them hear how happy you are`. */
const HOW = /\b(?:hear|see|feel|notice|sense|show)\b[^.;:]{0,30}\bhow (?:very |truly |deeply )?$/;
const YOU_ARE = /^\S+ (?:you|we) (?:are|feel)\b/;
/** `nothing playful`. */
const NOTHING_ELSE = /^[a-z-]+(?:,? (?:or|and) [a-z-]+)?(?:\W*$| (?:is|may|in|about)\b)/;
/** `Not formal, please`. */
const NOT_SO =
  /^\W*(?:please )?(?:not|never|nothing) (?:too |at all |so |overly )?(?:[a-z-]+,? (?:or|and|nor) (?:too )?)?$/;
const SO_PLEASE = /^[a-z-]+(?:,? (?:or|and|nor) [a-z-]+)?,? (?:please|thanks|thank you)\W*$/;
/** `readers should find it moving`. */
const FOUND_SO =
  /\b(?:find|finds|perceive|perceives) (?:it|this|you|the (?:text|answer|reply|post|article|story|e-?mail|letter|piece|speech|message)) (?:very |truly |quite |to be )?(?:[a-z-]+(?:,| and|,? but) )?$/;

/** `we want a witty assistant`. */
const WANTS_ONE =
  /^\W*(?:we|i|people|users|customers|guests|readers) (?:want|need|expect|would like|prefer|like) an? (?:[a-z-]+(?:,| and|,? but) ){0,2}$/;
const IS_ASSISTANT = /^\S+(?:(?:,| and|,? but) [a-z-]+){0,2} (?:[a-z]+ )?(?:assistant|bot|chatbot|agent|companion)\b/;

/** `change the tone to something much more …`, `make the mood …`. */
const TURNS_TONE =
  /^\W*(?:change|shift|switch|turn|make|keep|set|adjust)\s+(?:the |your )?(?:overall )?(?:tone|voice|style|register|mood|atmosphere|language|wording)\s+(?:(?:to|into|towards?|be|something|a|an|much|more|very|rather|as|and|[a-z]+,?)\s+){0,5}$/;

const CONTINUED =
  /^\W*(?:it|(?:the|your) (?:text|response|answer|output|reply|piece|story|letter|e-?mail|article|essay|speech|eulogy|post|report|review|message|poem)) (?:should|must|has to|needs to|is to|will) be\b[^.;]{0,80},\s*(?:and\s+)?(?:[\w-]+ and )?$/;

function isAboutOutput(clause: Clause): boolean {
  if (clause.kind !== 'declarative') return true;
  const subject = clause.subject ?? /^\W*((?:[a-z]+ ){1,4})(?:is|are)\b/.exec(clause.lower)?.[1];
  if (subject !== undefined && /\b(?:this|that|these|those|such)\b/.test(subject)) return false;
  return subject === undefined || OUTPUT.test(subject) || partOf(subject) !== undefined;
}
