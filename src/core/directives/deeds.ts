import { IMPERATIVE_VERBS } from './verbs.ts';

/** How many people or systems do something. */
export type Doers = 'one' | 'several' | 'either';

/** People of whom a prompt speaks, none of them the model. */
const PEOPLE =
  'users|customers|clients|readers|listeners|recipients|visitors|guests|callers|students|pupils|learners|children|kids|parents|teachers|authors|writers|editors|translators|colleagues|employees|staff|people|folks|patients|passengers|travellers|travelers|members|applicants|candidates|reporters|reviewers|graders|senders|buyers|shoppers|sellers|suppliers|vendors|competitors|rivals|publishers|journalists|critics|designers|subscribers|donors|tenants|residents|viewers|attendees|participants|volunteers|owners|partners|lawyers|doctors|nurses|bloggers|marketers|printers';
/** Groups and houses, and what works by itself; a definite one may be the house or the model that the prompt is for. */
const OTHERS =
  'agents?|assistants?|bots?|chatbots?|models?|systems?|tools?|apps?|scripts?|programs?|parsers?|services?|pipelines?|departments?|teams?|desks?|agenc(?:y|ies)|compan(?:y|ies)|firms?|brands?|shops?|stores?|museums?|galler(?:y|ies)|theat(?:re|er)s?|schools?|universit(?:y|ies)|hotels?|restaurants?|librar(?:y|ies)|newspapers?|magazines?|sites?|websites?|platforms?|organi[sz]ations?|institutions?|editors?|translators?|writers?|authors?|colleagues?|persons?|freelancers?|competitors?|rivals?|vendors?|suppliers?|cit(?:y|ies)|countries|towns?';

/** A source to build expressions with: several people. */
export const SEVERAL_PEOPLE = `(?:${PEOPLE})`;
/** The same: somebody or something else that writes. */
export const SOMEBODY_ELSE = `(?:${OTHERS}|${PEOPLE})`;

/** What people get of the output, or wish of it: a rule. */
const TAKES =
  /^(?:gets?|receives?|reads?|sees?|hears?|finds?|needs?|wants?|expects?|prefers?|likes?|loves?|hates?|dislikes?|enjoys?|deserves?|learns?|understands?|meets?|insists?|demands?|requires?|wishe?s?|know|appreciates?|first|last)$/;
/** Said of what is to be, in whatever words. */
const DECIDES =
  /^(?:decided|agreed|wanted|asked|needed|required|chose|settled|changed|moved|switched|banned|dropped|abolished|stopped|adopted|introduced|insisted|demanded|requested|ordered|promised|committed|preferred|need|feed|exceed|proceed|succeed|embed|speed|indeed|hundred|red|based|named|called|aged|unneeded)$/;
const PAST_DEED =
  /^(?:was|were|had|did|wrote|ran|kept|gave|came|went|said|told|sent|made|took|read|felt|began|held|put|spoke|thought|meant|let|led|[a-z]{2,}ed)$/;
const MORE_DEEDS =
  /^(?:(?:do|pay|post|reply|swear|think|feel|complain|believe|claim|pronounce|spell|sell|buy|type|stick|tend|bring|hold|supply|wish|talk|hate|mix|misspell|upload|abbreviate|text)s?|does|says|has|have|uses|holds|adds|prefixes|tr(?:y|ies))$/;
/** What is to be or may be. */
const MODAL = /^(?:must|should|shall|ought|cannot|can['’]t|needs?|mustn['’]t|shouldn['’]t|could)$/;
const HAS_TO = /^(?:has|have|had|is|are|was|were|use|used) to (?:be|have|get|see|know|learn|read|find)\b/;
const PASSED_OVER =
  /^(?:often|usually|mostly|sometimes|always|never|also|then|later|typically|generally|normally|now|all|already|still|frequently|rarely|seldom|mainly|largely|simply|just|only|do|not|don['’]t|does|doesn['’]t|did|didn['’]t|will|would|may|might|can|never|both|usually|since|ever|once|themselves|here|there|[a-z]+ly)$/;
const LEAVES_OPEN = /^(?:who|that|which|whose|whom|where|if|when|unless|and|or|as|than|with|under|over|aged|without)$/;
const COPULA = /^(?:is|are)$/;
/** `are greeted by name`: what is done to somebody. */
const DONE_TO =
  /^(?:(?:not|never|always|only|all|both|simply) )*(?:to\b|[a-z]+ed\b|given\b|told\b|sent\b|spoken\b|shown\b|put\b|paid\b|met\b|kept\b|taken\b|written\b|led\b|free\b|allowed\b)/;

const WORD = /[a-z'’-]+/g;
/** Words in front of the verb that are looked at. */
const SEARCHED = 9;

/** Words up to the mark that ends what they say. */
function upToMark(text: string): string {
  const end = text.search(/[,;:.()—–"“]|\s-\s/);
  return end < 0 ? text : text.slice(0, end);
}

/** Whether the words behind a doer say what it does, or what it is like; not what it gets and is to have. */
export function tellsDeed(behind: string, doers: Doers): boolean {
  const words = upToMark(behind);
  let searched = 0;
  for (const match of words.matchAll(WORD)) {
    const word = match[0];
    if (HAS_TO.test(words.slice(match.index))) return false;
    if (searched++ > SEARCHED || MODAL.test(word) || TAKES.test(word) || LEAVES_OPEN.test(word)) return false;
    if (COPULA.test(word)) return !DONE_TO.test(words.slice(match.index + word.length).trimStart());
    if (isDeed(word, doers)) return true;
    if (PASSED_OVER.test(word)) continue;
  }
  return false;
}

/** Whether the words behind the noun of a text say what it is like, without a modal verb. */
export function tellsState(behind: string): boolean {
  const words = upToMark(behind).match(WORD) ?? [];
  const at = words.findIndex((word) => MODAL.test(word) || AUXILIARY.test(word));
  if (at >= 0) return AUXILIARY.test(words[at]!) && !(NOW.test(words[at]!) && isDone(words.slice(at + 1)));
  return words.slice(1, SEARCHED).some((word, i) => word !== 'be' && words[i] !== 'to' && isDeed(word, 'either'));
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

/** Whether the words behind a subject are of the past. */
export function tellsPast(behind: string): boolean {
  const words = (upToMark(behind).match(WORD) ?? []).filter((word) => !PASSED_OVER.test(word));
  return words[0] !== undefined && PAST_DEED.test(words[0]) && !DECIDES.test(words[0]);
}

function isDeed(word: string, doers: Doers): boolean {
  if (PAST_DEED.test(word) && !DECIDES.test(word)) return true;
  if (MORE_DEEDS.test(word)) return true;
  if (doers !== 'one' && IMPERATIVE_VERBS.has(word)) return true;
  return doers !== 'several' && word.endsWith('s') && (IMPERATIVE_VERBS.has(word.slice(0, -1)) || isEs(word));
}

function isEs(word: string): boolean {
  return word.endsWith('es') && IMPERATIVE_VERBS.has(word.slice(0, -2));
}
