import { oncePer } from '../language/once.ts';
import { rememberRecent } from '../language/recent.ts';
import { decodedOffset } from '../prompt/offsets.ts';
import type { Message, Section } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { isRuleLabel, lastNoun, partOf, singular } from './scope.ts';

/** `E-mail 2 (day 3)`, `Variant B`: one of a series. What is counted must be a text, not the rules themselves. */
const SERIES = /^([A-Za-z][A-Za-z-]*(?: [a-z-]+)?) #?(\d{1,2}|[A-Ha-h])(?=\W*$|\s*[([–—:-])/;
const RULE =
  /^(?:rules?|requirements?|constraints?|guidelines?|instructions?|principles?|notes?|priority|priorities|criteri(?:on|a)|points?|directives?|laws?|commandments?|conditions?|reasons?)$/i;

/** A level of a scale: `4 – Good`. */
const LEVEL = /^(\d{1,2}) (?:—|–|-) [A-Z][a-z]+(?: [a-z]+)?$/;

/** One of a series by its name and number: `e-mail 2` for `E-mail 2 (day 3)`, `level 4` for `4 – Good`; undefined for `Rule 2`. */
export const seriesOf = rememberRecent(1000, (title): string | undefined => {
  const level = LEVEL.exec(title)?.[1];
  if (level !== undefined) return `level ${level}`;
  const [, noun, place] = SERIES.exec(title.trim()) ?? [];
  return noun === undefined || RULE.test(noun) ? undefined : `${noun} ${place}`.toLowerCase();
});

const RANGE =
  /^(?:(?:under|over|below|above|from|up to|less than|more than) )?\d+(?: ?(?:-|–|to|and|or) ?\d+)?(?: (?:and|or) (?:over|under|older|younger|more|less|fewer|above|below))?(?: [a-z]+){0,2}$/i;

/** Whether a label names a case by its number: `3 to 5 years`, `Below 1000`, `18 and older`. */
export function isRange(label: string): boolean {
  return RANGE.test(label);
}

const MARKS = /^[^\p{L}]+|[\s:.*_—–-]+$|\([^)]*\)/gu;
const BEHIND_HEAD = /\s(?:of|for|in|on|about|with|to|from|by|at|that|which|who|when|if)\s.*$/i;

/** The words of a title up to its noun: `shop`, `questions` for `Shop questions (short):`. */
const nounPhrase = rememberRecent(1000, (title): readonly string[] =>
  title.replace(MARKS, ' ').trim().replace(BEHIND_HEAD, '').toLowerCase().split(/\s+/),
);

/** `APA`, `MLA`, `B1–B2`: standards, styles and levels by their short names. */
const ACRONYM = /^(?:[A-Z]{2,6}|[A-Z]\d(?:[–-][A-Z]\d)?)$/;

const PLURAL = /[^sui]s$/;

/** `Outline: …` beside `Text: …`. */
const TEXT =
  /^(?:outline|draft|text|summary|abstract|report|article|essay|letter|e-?mail|post|tweet|story|speech|memo|handout|plan|notes?|caption|title|headline|teaser|body|reply|answer|question)$/;

/** `the scene in the cellar`: one of several by where it is. */
const PLACED = /^(?:the )?([a-z-]+(?: [a-z-]+)?) (?:in|for|at|on|from|to|about|of) ((?:the|an?|our|your) [a-z -]+)$/i;

/** Whether a subject names one of several by where it is: `the scene in the cellar`. */
export function isPlaced(subject: string | undefined): boolean {
  return subject !== undefined && PLACED.test(subject);
}

/** `the scene in the cellar` beside `the scene in the kitchen`; not `the letter to the editor` beside `the letter to the paper`. */
function differInPlace(a: string, b: string): boolean {
  const [x, y] = [PLACED.exec(a), PLACED.exec(b)];
  if (!x || !y || x[1]!.toLowerCase() !== y[1]!.toLowerCase() || isRuleLabel(x[1]!.toLowerCase())) return false;
  return x[2] !== y[2] && [x[2]!, y[2]!].every((place) => partOf(place) === undefined);
}

/**
 * Whether two labels that stand side by side name two cases or two texts of one kind: `Refunds:` and `Complaints:`,
 * `Lobby screen:` and `Shop floor screen:`. Kinds of rules (`Citation style:`) do not.
 */
export function areParallel(a: string, b: string): boolean {
  const [x, y] = [seriesOf(a), seriesOf(b)];
  if (x !== undefined && y !== undefined) return x !== y;
  if ((isRange(a) && isRange(b)) || (ACRONYM.test(a) && ACRONYM.test(b))) return a !== b;
  if (differInPlace(a, b)) return true;
  const [p, q] = [nounPhrase(a), nounPhrase(b)];
  const [head, other] = [p.at(-1)!, q.at(-1)!];
  if (p.join(' ') === q.join(' ') || isRuleLabel(head) || isRuleLabel(other)) return false;
  return (
    (TEXT.test(head) && TEXT.test(other) && head !== other) ||
    (PLURAL.test(head) && PLURAL.test(other)) ||
    (singular(head) === singular(other) && (p.length > 1 || q.length > 1))
  );
}

/** Readers whom a text is written for. */
const READERS =
  /^(?:(?:the )?general public|laypeople|easy read|adults|children|kids|teens|teenagers|seniors|parents|teachers|students|pupils|beginners|novices|experts|professionals|executives|managers|engineers|developers|journalists|investors|residents|visitors|patients|doctors|clinicians)$/i;

/** Where a text appears. */
const CHANNEL =
  /^(?:on |for |via )?(?:the )?(?:linkedin|instagram|facebook|twitter|x|threads|mastodon|bluesky|tiktok|youtube|pinterest|reddit|whatsapp|telegram|discord|slack|(?:microsoft )?teams|(?:live )?chat|e-?mail|sms|text messages?|push(?: notifications?)?|phone|voice|radio|tv|web(?:site| ?page)?|app|print|poster|flyer|leaflet|newsletter|blog|press release)(?: (?:posts?|messages?|version|channel|captions?))?$/i;

/** Whether a title names where a text appears: `LinkedIn`, `E-mail`. */
export function isChannel(title: string): boolean {
  return CHANNEL.test(title.trim());
}

/** What code is written in, or where it lies: `Python scripts`, `src/tax`, `Tests`. */
const CODE =
  /^`?(?:(?:typescript|javascript|python|java|go|rust|ruby|php|c|c\+\+|c#|kotlin|swift|scala|sql|html|s?css|bash|shell|powershell|terraform|yaml|json|markdown|react|vue|angular|django|node(?:\.js)?)(?: (?:code|files?|scripts?|style|components?|conventions|services?))?|[\w.*-]*\/[\w./*-]*(?: and [\w./*-]*)?|(?:(?:unit|integration|e2e|end-to-end) )?tests?|frontend|backend|front end|back end|migrations|notebooks)`?$/i;

/** `screen = "recipe"`. */
const SETTING = /^\W*([\w.]+)\W*={1,3}\s*\S/;

/** A heading whose subsections are one of several each: `Working modes`. */
const VARIANTS = /\b(?:modes|phases|stages|scenarios|audiences|variants|versions|channels|personas|cases)\W*$/i;

/** `Style in the chat` beside `Style in hand-over notes`. */
const RULES_IN = /^([A-Za-z]+) (?:in|for|of|on) ((?:the |your |our )?[A-Za-z -]{3,40})$/;

/** What every text has: `Rules for form` beside `Rules for content` hold for one text. */
const OF_EVERY_TEXT = /^(?:form|content|substance|look|appearance|manner|text|writing|answers?|replies|output)$/;

/** `four texts: web page, newsletter teaser and caption`, `two modes`: what the sections of these names are one each of. */
const ANNOUNCED =
  /\b(?:two|three|four|five|six|seven|\d) (?:different |separate |kinds of )?(?:texts|documents|modes|outputs|pieces|versions|variants|channels|letters|messages|deliverables|products)\b[^\n]{0,400}/i;

const announcedIn = oncePerWording(({ text }) => ANNOUNCED.exec(text)?.[0].toLowerCase() ?? '');

/** What a section's title shares with those of the other variants; undefined where it names no variant. */
function kindOfVariant({ title, parent }: Section): string | undefined {
  return parent && namesVariants(parent.title) ? 'named above' : kindOfTitle(title);
}

const namesVariants = rememberRecent(1000, (title) => VARIANTS.test(title));

const kindOfTitle = rememberRecent(1000, (title): string | undefined => {
  const key = SETTING.exec(title)?.[1];
  if (key !== undefined) return `setting ${key}`;
  const series = seriesOf(title);
  if (series !== undefined) return `series ${series.slice(0, series.lastIndexOf(' '))}`;
  if (READERS.test(title.trim())) return 'reader';
  if (isChannel(title)) return 'channel';
  if (CODE.test(title.trim())) return 'code';
  const [, kind, place] = RULES_IN.exec(title.trim()) ?? [];
  const of = place && lastNoun(place.toLowerCase());
  if (kind !== undefined && isRuleLabel(kind.toLowerCase()) && !isRuleLabel(of!) && !OF_EVERY_TEXT.test(of!))
    return `${kind} in`.toLowerCase();
  const words = nounPhrase(title);
  const head = singular(words.at(-1)!);
  return words.length < 2 || isRuleLabel(head) ? undefined : `head ${head}`;
});

/** `id="main"` of an opening tag: what tells elements of one name apart. */
const IDENTITY =
  /^[^<>]{0,60}?\b(?:id|name|type|kind|title|mode|variant|version|channel|audience|lang|language|for)\s*=\s*["']?([^"'<>]{1,60})/i;

/** `main` for `<track id="main">`; undefined for headings and for elements without such an attribute. */
function identityOf({ kind, titleSpan }: Section, message: Message): string | undefined {
  return kind === 'tag' ? IDENTITY.exec(message.text.slice(decodedOffset(message, titleSpan.end)))?.[1] : undefined;
}

/**
 * The sections of a message that are variants of one thing, with their names: `Lobby screen` beside `Shop floor screen`,
 * `<track id="main">` beside `<track id="family">`.
 */
export const variantSections = oncePer((message: Message): ReadonlyMap<Section, string> => {
  const announced = message.segments.map(({ wording }) => announcedIn(wording)).find((words) => words !== '') ?? '';
  const isAnnounced = ({ title }: Section) => {
    if (announced === '') return false;
    const name = title.toLowerCase().replaceAll('_', ' ').trim();
    return name.length > 3 && !isRuleLabel(name) && announced.includes(name);
  };
  const variants = new Map(
    siblings(message.sections, (section) => (isAnnounced(section) ? 'announced' : kindOfVariant(section))).flatMap(
      (group) => group.map((section) => [section, section.title] as const),
    ),
  );
  const named = message.sections.map((section) => [section, identityOf(section, message)] as const);
  for (const [section, identity] of named) {
    const { title, parent } = section;
    const isOther = ([other, another]: (typeof named)[number]) =>
      other.title === title && other.parent === parent && another !== undefined && another !== identity;
    if (identity !== undefined && !isRuleLabel(singular(title.toLowerCase())) && named.some(isOther))
      variants.set(section, `${title} ${identity}`);
  }
  return variants;
});

/** Groups of at least two sections on one level of one text, with different titles, for which `kind` gives the same. */
export function siblings(
  sections: Iterable<Section>,
  kind: (section: Section) => string | undefined,
): readonly (readonly Section[])[] {
  const byParent = new Map<Section | undefined, Map<string, Section[]>>();
  for (const section of sections) {
    const shared = kind(section);
    if (shared === undefined) continue;
    const groups = byParent.get(section.parent) ?? new Map<string, Section[]>();
    byParent.set(section.parent, groups);
    const key = `${section.kind} ${section.level} ${shared}`;
    const group = groups.get(key);
    if (group) group.push(section);
    else groups.set(key, [section]);
  }
  const all = [...byParent.values()].flatMap((groups) => [...groups.values()]);
  return all.filter((group) => new Set(group.map(({ title }) => title.toLowerCase())).size > 1);
}
