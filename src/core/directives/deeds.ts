import { IMPERATIVE_VERBS } from './verbs.ts';

/** How many people or systems do something. */
export type Doers = 'one' | 'several' | 'either';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** People of whom a prompt speaks, none of them the model. */
const PEOPLE =
  listed(`users customers clients readers listeners recipients visitors guests callers students pupils learners children kids
  parents teachers authors writers editors translators colleagues employees staff people folks patients passengers travellers
  travelers members applicants candidates reporters reviewers graders senders buyers shoppers sellers suppliers vendors competitors
  rivals publishers journalists critics designers subscribers donors tenants residents viewers attendees participants volunteers owners
  partners lawyers doctors nurses bloggers marketers predecessors actors farmers proofreaders experts fans`);
/** Groups and houses, and what works by itself: a definite one may be the house or the model that the prompt is for. */
const OTHERS =
  listed(`agent agents assistant assistants bot bots chatbot chatbots model models system systems tool tools app apps script scripts
  program programs parser parsers service services pipeline pipelines department departments team teams desk desks agency agencies
  company companies firm firms brand brands shop shops store stores museum museums gallery galleries theatre theatres theater theaters
  school schools university universities hotel hotels restaurant restaurants library libraries newspaper newspapers magazine magazines
  site sites website websites platform platforms organisation organisations organization organizations institution institutions
  editor translator writer author colleague person freelancer competitor rival vendor supplier predecessor reviewer proofreader designer
  printer actor typesetter lawyer boss publisher city cities country countries town towns zoo zoos bakery bakeries club clubs`);
/** `the sales team`: of a house. */
const GROUPS = listed(
  'team department desk office agency unit board council bureau ministry committee union headquarters',
);
/** Opens a noun phrase. */
const DETERMINERS = listed(
  'the our your their its my his her all most many some these those both few several of a an lots every each almost half',
);
const AMOUNTS = listed('most many some few several lots almost');
/** Of a doer: not the one of whom the prompt speaks. */
const FURTHER = listed(
  'other another rival competing different comparable similar next second third separate upstream downstream sister parent external outside professional previous former earlier',
);
/** Opens another subject or a case: no part of a noun phrase. */
const LINKS = listed(
  'if when whenever unless where once after before while until for to from with without by in on at of about as like let that which who what how why whatever however whoever wherever and or no than among between against only any get tell give send let make ask can could do does is are should may will not you we i it he she they this that there',
);
const RIVALS = /^(?:competitor|rival|vendor)$/;
/** What is done to a text that is there; `a lawyer asks for it` is a case. */
const WORKS_ON =
  /^(?:turns|converts|translates|rewrites|transforms|adds|edits|checks|prints|reads|proofreads|sets|puts|writes|shortens|trims|formats|reworks|cuts|styles|records)$/;
/** Modifiers that a noun phrase may have. */
const MODIFIERS = 4;

/** A noun phrase for somebody other than the model, and the index of the word behind it. */
export interface Doer {
  readonly to: number;
  readonly doers: Doers;
}

/** The words up to the mark that ends what they say. */
export function wordsOf(text: string): readonly string[] {
  const end = text.search(/[,;:.()—–"“]|\s-\s/);
  return (end < 0 ? text : text.slice(0, end)).match(WORD) ?? [];
}

const WORD = /[a-z0-9'’-]+/g;

/** Who or what else than the model is named from a word on: `many of our customers`, `another department`, `competitor X`. */
export function doerAt(words: readonly string[], from: number): Doer | undefined {
  return doerNamed(words, from, (behind) => behind.some((word) => WORKS_ON.test(word)));
}

/** The same behind `by`: `is read by an actor`. */
export const doerBehindBy = (words: readonly string[]): Doer | undefined => doerNamed(words, 0, () => true);

/** `isOne`: whether what stands behind `a translator` speaks of one, and of no case. */
function doerNamed(
  words: readonly string[],
  from: number,
  isOne: (behind: readonly string[]) => boolean,
): Doer | undefined {
  let at = from;
  let further = false;
  let indefinite = false;
  while (at < from + MODIFIERS && (DETERMINERS.has(words[at]!) || FURTHER.has(words[at]!))) {
    further ||= FURTHER.has(words[at]!) || AMOUNTS.has(words[at]!) || words[at] === 'my';
    indefinite ||= words[at] === 'a' || words[at] === 'an';
    at++;
  }
  if (words[from] === 'head' && words[from + 1] === 'office') return { to: from + 2, doers: 'one' };
  if (words[from] === 'others') return { to: from + 1, doers: 'several' };
  for (let head = at; head <= at + 2 && head < words.length; head++) {
    const word = words[head]!;
    if (word === 'predecessor') return { to: head + 1, doers: 'one' };
    if (PEOPLE.has(word)) return { to: head + 1, doers: 'several' };
    if (further && OTHERS.has(word)) return { to: head + 1, doers: 'either' };
    if (indefinite && OTHERS.has(word) && isOne(words.slice(head + 1, head + 4))) return { to: head + 1, doers: 'one' };
    if (head > at && at > from && words[from] !== 'your' && GROUPS.has(word)) return { to: head + 1, doers: 'one' };
    if (RIVALS.test(word) && head + 1 < words.length) return { to: head + 2, doers: 'one' };
    if (LINKS.has(word) || DETERMINERS.has(word) || word.endsWith('ing')) return undefined;
    if (at === from && IMPERATIVE_VERBS.has(word)) return undefined;
  }
  return undefined;
}

/** What people get of the output, or wish of it: a rule. */
const TAKES =
  /^(?:gets?|receives?|reads?|sees?|hears?|finds?|needs?|wants?|expects?|prefers?|likes?|loves?|hates?|dislikes?|enjoys?|deserves?|learns?|understands?|meets?|insists?|demands?|requires?|wishe?s?|know|appreciates?|first|last)$/;
/** Said of what is to be, in whatever words. */
const DECIDES =
  /^(?:decided|agreed|wanted|asked|needed|required|chose|settled|changed|moved|switched|banned|dropped|abolished|stopped|adopted|introduced|insisted|demanded|requested|ordered|promised|committed|preferred|need|feed|exceed|proceed|succeed|embed|speed|indeed|hundred|red|based|named|called|aged|unneeded|recommended|required)$/;
const PAST_DEED =
  /^(?:was|were|had|did|wrote|ran|kept|gave|came|went|said|told|sent|made|took|read|felt|began|held|put|found|spoke|thought|meant|let|led|[a-z]{2,}ed)$/;
const MORE_DEEDS =
  /^(?:(?:do|pay|post|reply|swear|think|feel|complain|believe|claim|pronounce|spell|sell|buy|type|stick|tend|bring|hold|supply|wish|talk|hate|mix|misspell|upload|abbreviate|text|put|set|show)s?|does|says|has|have|uses|holds|adds|prefixes|tr(?:y|ies))$/;
/** What is to be or may be. */
const MODAL = /^(?:must|should|shall|ought|cannot|can['’]t|needs?|mustn['’]t|shouldn['’]t|could)$/;
const HAS_TO = /^(?:has|have|had|is|are|was|were|use|used) to (?:be|have|get|see|know|learn|read|find)\b/;
const PASSED_OVER =
  /^(?:often|usually|mostly|sometimes|always|never|also|then|later|typically|generally|normally|now|all|already|still|frequently|rarely|seldom|mainly|largely|simply|just|only|do|not|don['’]t|does|doesn['’]t|did|didn['’]t|will|would|may|might|can|never|both|usually|since|ever|once|themselves|here|there|[a-z]+ly)$/;
const LEAVES_OPEN = /^(?:who|that|which|whose|whom|where|if|when|unless|and|or|as|than|with|under|over|aged|without)$/;
/** `are greeted by name`: what is done to somebody. */
const DONE_TO =
  /^(?:(?:not|never|always|only|all|both|simply) )*(?:to\b|[a-z]+ed\b|given\b|told\b|sent\b|spoken\b|shown\b|put\b|paid\b|met\b|kept\b|taken\b|written\b|led\b|free\b|allowed\b)/;

/** Words in front of the verb that are looked at. */
const SEARCHED = 9;

/** Whether the words behind a doer say what it does, or what it is like; not what it gets and is to have. */
export function tellsDeed(words: readonly string[], { to, doers }: Doer): boolean {
  for (let at = to; at < words.length && at < to + SEARCHED; at++) {
    const word = words[at]!;
    if (MODAL.test(word) || TAKES.test(word) || LEAVES_OPEN.test(word)) return false;
    if (HAS_TO.test(`${word} ${words[at + 1]} ${words[at + 2]}`)) return false;
    if (NOW.test(word)) return !DONE_TO.test(words.slice(at + 1).join(' '));
    if (isDeed(word, doers)) return true;
  }
  return false;
}

/** `our suppliers' captions`, `hikers' own captions`: the index behind the possessor. */
export function possessorAt(words: readonly string[]): number | undefined {
  const at = DETERMINERS.has(words[0]!) ? 1 : 0;
  for (let i = at; i <= at + 1; i++) {
    const match = /^([a-z-]+?)(?:s[’']|[’']s)$/.exec(words[i] ?? '');
    if (!match) continue;
    const several = /s[’']$/.test(words[i]!);
    const named = PEOPLE.has(`${match[1]}s`) && (several || words[0] === 'our');
    return named || (several && words[i + 1] === 'own') ? i + 1 : undefined;
  }
  return undefined;
}

/** Whether a word says what somebody does to bring forth a text, not what is got of one. */
export function isMaking(word: string | undefined): boolean {
  return word !== undefined && !TAKES.test(word) && !MODAL.test(word) && !NOW.test(word) && isDeed(word, 'either');
}

/** Whether the words behind the noun of a text say what it is like, without a modal verb. */
export function tellsState(words: readonly string[]): boolean {
  const at = words.findIndex((word) => MODAL.test(word) || AUXILIARY.test(word));
  if (at >= 0) return AUXILIARY.test(words[at]!) && !(NOW.test(words[at]!) && isDone(words.slice(at + 1)));
  return words.some(
    (word, i) => i > 0 && i < SEARCHED && word !== 'be' && words[i - 1] !== 'to' && isDeed(word, 'either'),
  );
}

/** Whether the words behind a subject are of the past. */
export function tellsPast(words: readonly string[]): boolean {
  if (/^did(?:n['’]t)?$/.test(words[0] ?? '')) return true;
  const word = words.find((each) => !PASSED_OVER.test(each));
  return word !== undefined && PAST_DEED.test(word) && !DECIDES.test(word);
}

/** `is preserved`, `are not to be changed`: what is done to a text, or to be; not `is written in German`. */
function isDone(words: readonly string[]): boolean {
  const said = words.find((word) => word === 'to' || !PASSED_OVER.test(word));
  return said !== undefined && (said === 'to' || (PARTICIPLE.test(said) && !DESCRIBES.test(said)));
}

const NOW = /^(?:is|are)$/;
const PARTICIPLE =
  /^(?:[a-z]+ed|kept|left|put|given|shown|taken|cut|sent|built|made|lost|drawn|quoted|held|rewritten)$/;
const DESCRIBES =
  /^(?:written|formatted|dated|phrased|worded|spelled|spelt|typed|listed|numbered|printed|set|mixed|unnumbered|bulleted|mirrored|dictated|scanned|handwritten|translated|transcribed|recorded|capitali[sz]ed|signed|based|bored|detailed|red)$/;
const AUXILIARY = /^(?:is|are|was|were|has|have|had|did|does|do|uses?|used)$/;

function isDeed(word: string, doers: Doers): boolean {
  if (PAST_DEED.test(word) && !DECIDES.test(word)) return true;
  if (MORE_DEEDS.test(word)) return true;
  if (doers !== 'one' && IMPERATIVE_VERBS.has(word)) return true;
  return doers !== 'several' && word.endsWith('s') && (IMPERATIVE_VERBS.has(word.slice(0, -1)) || isEs(word));
}

function isEs(word: string): boolean {
  return word.endsWith('es') && IMPERATIVE_VERBS.has(word.slice(0, -2));
}
