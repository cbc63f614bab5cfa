import { oncePer } from '../language/once.ts';
import { rememberRecent } from '../language/recent.ts';
import type { Message, Section } from '../prompt/types.ts';
import { PEOPLE } from './lexicon/content.ts';
import { NO_TEXTS } from './lexicon/texts.ts';
import { siblings } from './parallel.ts';
import { lastNoun, partOf, partOfLabel, singular, textNamed } from './scope.ts';
import { GENERIC_TITLE, readsAsOrder } from './titles.ts';

/** What the title of a section names. */
interface Name {
  readonly name: string;
  /** It is a text; else it may be one. */
  readonly sure: boolean;
}

/** What the titles of a message's sections name. */
interface SectionNames {
  /** Sections that are about a text, with its name. */
  readonly texts: ReadonlyMap<Section, string>;
  /** The names of those texts that stand side by side with others. */
  readonly names: ReadonlySet<string>;
  /** Sections side by side whose titles may name a text of their own each. */
  readonly unsure: ReadonlySet<Section>;
}

/** What stands around the name of a text in a title: `2. Writing the worksheet`, `Worksheet rules`. */
const AROUND_NAME =
  /^(?:\d{1,2}[.)] ?)?(?:(?:(?:how (?:to|you) )?(?:write|draft|produce|writing|drafting|producing)(?: the)?|output|text) )?|(?: (?:rules|guidelines|instructions|requirements|style|format|tone|specs?|specifications?))?\W*$/gi;

/** `Worksheet (two pages)`, `Worksheet for pupils`, `Worksheet: rules`. */
const BEHIND_NAME = /(?<=\w)(?: {0,2}\(.*| {1,2}[—–-] .*|: .*| for .*)$/;

/** Opens no name of a text. */
const NO_NOUN =
  /^(?:how|what|why|when|where|who|which|if|in|on|at|by|to|for|from|with|without|before|after|during|about|as|our|your|my|its|no|not|do|don['’]?ts?|if|be|use|never|always)\b|\b(?:you|we|i|it|and|or)\b|[,&/+:?!]/i;

/** Nouns for what is done or thought, by their ending: `escalation`, `safety`. */
const ABSTRACT = /(?:ing|tion|sion|ment|ance|ence|ity|ness|ship|ism|ics|acy)$/;

/** Who may get a text of their own: `To the editor`. */
const READS =
  /^(?:editor|author|reader|customer|client|user|teacher|student|pupil|parent|patient|doctor|manager|team|agent|reviewer|developer|press|board|public|volunteer|operator|supplier|buyer|lead)s?$/;

/** `Feedback (for the rep)`: a text, by whom it is for. */
const FOR_SOMEBODY = /\((?:only )?for (?:the |our |your )?[a-z][a-z ]{2,25}\)\W*$/i;

const nameOf = rememberRecent(1000, (title): Name | null => {
  const bare = title
    .replace(BEHIND_NAME, '')
    .replaceAll('_', ' ')
    .replace(AROUND_NAME, '')
    .replace(/^the /i, '')
    .trim();
  if (readsAsOrder(bare)) return null;
  const text = textNamed(bare);
  if (text !== undefined) return { name: text, sure: true };
  const addressee = /^(?:to|for) the ([a-z]+)$/i.exec(bare)?.[1]?.toLowerCase();
  if (addressee !== undefined && READS.test(addressee)) return { name: `for ${addressee}`, sure: true };
  if (bare === '' || NO_NOUN.test(bare) || GENERIC_TITLE.test(bare) || bare.split(' ').length > 4) return null;
  if (FOR_SOMEBODY.test(title)) return { name: singular(bare), sure: true };
  const part = partOf(bare);
  if (part !== undefined) return part === null || part.startsWith('each ') ? null : { name: part, sure: true };
  const head = lastNoun(bare);
  if (partOfLabel(bare) === undefined || NO_TEXTS.has(head) || PEOPLE.has(head) || ABSTRACT.test(head)) return null;
  return { name: singular(bare), sure: false };
});

/** The sections of a message by the texts that their titles name. */
export const sectionNames = oncePer((message: Message): SectionNames => {
  const texts = new Map<Section, string>();
  const names = new Set<string>();
  const unsure = new Set<Section>();
  for (const group of siblings(message.sections, () => 'named')) {
    const named = group.filter(({ title }) => nameOf(title) !== null);
    const sure = named.filter(({ title }) => nameOf(title)!.sure);
    // Beside nothing but texts, what is called by a noun is one, too.
    const all = sure.length > 0 && named.length === group.length ? named : sure;
    const known = new Set(all.map(({ title }) => nameOf(title)!.name));
    for (const section of all) texts.set(section, nameOf(section.title)!.name);
    if (known.size > 1) for (const name of known) names.add(name);
    for (const section of named) if (!texts.has(section)) unsure.add(section);
  }
  return texts.size === 0 && unsure.size === 0 ? NONE : { texts, names, unsure };
});

const NONE: SectionNames = { texts: new Map(), names: new Set(), unsure: new Set() };

/** Pairs of directives are many: a title is looked up once a section. */
const titleName = oncePer(({ title }: Section): string => nameOf(title)?.name ?? '');

/** Whether two sections, side by side, may be about a text of their own each. */
export function mayDiffer(a: Section | undefined, b: Section | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a !== b &&
    a.parent === b.parent &&
    a.level === b.level &&
    a.kind === b.kind &&
    titleName(a) !== titleName(b)
  );
}
