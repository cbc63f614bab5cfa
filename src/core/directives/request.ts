import type { PromptDocument, Sentence } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { matchesOf } from '../text/matches.ts';
import { namesText } from './lexicon/texts.ts';
import { DELIVERABLES, isPart, lastNoun, singular } from './scope.ts';
import type { Condition } from './types.ts';
import { ADVICE, PHRASE_END, SAME_TEXT } from './wholes.ts';

/**
 * What the user of a chat asks for: what the messages before it say of such texts, or for the case that somebody wants one, is
 * said of the answer. `For blog posts, at least 600 words` meets `Write a blog post about tea in 300 words`.
 */
export class Request {
  private readonly head: string;
  private readonly words: ReadonlySet<string>;

  /** `thing` is the noun phrase of the one text that is asked for, in lower case, or empty; `stems` are of all that the user says. */
  constructor(
    thing: string,
    private readonly stems: ReadonlySet<string>,
  ) {
    this.head = lastNoun(thing);
    this.words = new Set(thing.split(' '));
  }

  /** Whether a condition is the case: such a text is asked for, or the user speaks of all that it names. */
  meets({ kind, text }: Condition): boolean {
    if (kind !== 'if' && kind !== 'mode') return false;
    if (text.split(/ (?:and|or) /).some((one) => this.is(withoutAsking(one)))) return true;
    if (kind === 'mode' || DENIES.test(text) || !SPEAKS_OF.test(text)) return false;
    const names = text.split(' ').filter((word) => word.length > 2 && !OF_ASKING.has(word) && !OF_NO_MATTER.has(word));
    return names.length > 0 && names.every((name) => this.stems.has(stemOf(name)));
  }

  /** Whether a noun phrase names it, as part of the answer or by a more general word: `each post` for `a blog post`. */
  is(phrase: string): boolean {
    if (this.head === '') return false;
    const [thing, ...rest] = phrase.replace(/^(?:for )?(?:each )?/, '').split(BEHIND_NOUN);
    const words = thing!.split(' ');
    const head = singular(words.pop()!);
    // "summaries for kids"
    const speaksOf = (word: string) => OF_NO_MATTER.has(word) || OF_ASKING.has(word) || this.stems.has(stemOf(word));
    if (!rest.every((words) => words.split(' ').every(speaksOf))) return false;
    if (words.length === 0 && ANY_TEXT.has(head)) return true;
    return (
      (head === this.head || KINDS.get(head)?.has(this.head) === true) && words.every((word) => this.words.has(word))
    );
  }

  /** Whether rules for a kind of text are none for this: `essay` for `a limerick`. */
  isOther(kind: string): boolean {
    const head = lastNoun(kind);
    if (this.head === '' || isPart(head) || !(DELIVERABLES.test(head) || namesText(kind)) || this.is(kind))
      return false;
    return !SAME_TEXT.some((names) => head !== 'letter' && names.includes(head) && names.includes(this.head));
  }
}

const BEHIND_NOUN = / (?:for|to|about|on|of|from) /;

/** What a chat's user asks for: null where no messages of others are before it. */
export function requestOf({ messages }: PromptDocument): Request | null {
  const own = messages.filter(({ role, example }) => role === 'user' && !example);
  if (own.length === 0 || !messages.some(({ role }) => STANDING.has(role))) return null;
  const things = own.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences.flatMap(textsIn)));
  const [first, ...others] = things;
  const isOne = others.every((other) => isPart(other) || lastNoun(other) === lastNoun(first!));
  const stems = own.flatMap(({ text }) => matchesOf(text.slice(0, MOST_READ).toLowerCase(), WORD));
  return new Request(first !== undefined && isOne ? first : '', new Set(stems.map(([word]) => stemOf(word))));
}

const textsIn = ({ wording }: Sentence) => textsAskedFor(wording);

/** So many characters of a user's message say what it is about. */
const MOST_READ = 4000;
const WORD = /[a-z'’-]{3,}/g;

/** `ethic` for `ethics` and `ethical`. */
function stemOf(word: string): string {
  return word.length > 5 ? word.slice(0, 5) : singular(word);
}

/** The roles whose messages hold for whatever the user asks. */
export const STANDING: ReadonlySet<string> = new Set(['system', 'developer']);

const ASKS =
  /\b(?:write|draft|compose|create|make|give|generate|produce|prepare|craft|develop|design|tell|invent|need|want|like|get)(?: (?:me|us))?(?: up)? (?:an?|one|my|our|some|the|another|(?=(?:[a-z]+ )?(?:advice|instructions|directions|feedback|lyrics)\b)) ?([^.,;:!?()"\n]{2,60})/gi;

const textsAskedFor = oncePerWording(({ masked }): readonly string[] =>
  matchesOf(masked, ASKS)
    .map((match) => match[1]!.split(PHRASE_END)[0]!.trim().toLowerCase())
    .filter(
      (thing) => namesText(singular(thing)) || DELIVERABLES.test(lastNoun(thing)) || ADVICE.test(lastNoun(thing)),
    ),
);

/** Words around the text in a case that somebody asks for it or it is written. */
const OF_ASKING = new Set(
  `user users someone somebody anyone they customer customers client clients ask asks asked want wants wanted request requests requested need needs needed order orders ordered
write writes writing written draft drafts drafting drafted compose composes composing composed create creates creating created produce produces producing produced generate generates generating generated prepare prepares preparing prepared
make makes making made tell telling told give giving given deliver delivering return returning task is are it being in for to of any every each all a an the you your me when`.split(
    /\s+/,
  ),
);

/** Words of a case that say nothing of what it is about. */
const OF_NO_MATTER = new Set(
  'that this these those they them their his her its our who which what with from about into than then one some more most very such own text texts question questions answer answers message messages topic topics subject subjects matter matters something anything there has have had does gets get comes come sends send sent hands hand says say speaks speak brings bring up about on by as and or'.split(
    ' ',
  ),
);
/** `asks for poem`, `question on law`: the user comes with it, where `writes in French` is how. */
const SPEAKS_OF =
  /\b(?:asks?|asked|wants?|wanted|requests?|requested|needs?|questions?|hands?|sends?|gives?|brings?|mentions?|help)\b(?! in\b)/;
const DENIES = /\b(?:no|not|nor|never|none|nothing|without|else|other|otherwise|unless|only|unsure|unclear|cannot|t)\b/;

function withoutAsking(text: string): string {
  const words = text.split(' ');
  // A draft may be what is asked for.
  const isAsking = (word: string | undefined) => words.length > 1 && word !== undefined && OF_ASKING.has(word);
  while (isAsking(words[0])) words.shift();
  while (isAsking(words.at(-1))) words.pop();
  return words.join(' ');
}

/** Whatever is written is one. */
const ANY_TEXT = new Set('text document draft piece copy content writing output'.split(' '));

/** Texts that go by another or a more general name as well: the names, then what goes by them. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `poem verse poetry rhyme: poem verse rhyme haiku limerick sonnet ballad ode villanelle acrostic elegy
song lyric: song lyric rap ballad hymn jingle anthem lullaby
story tale fiction: story tale fable
email e-mail mail: email e-mail mail
resume résumé cv: resume résumé cv
ad advert advertisement: ad advert advertisement commercial
post: tweet blog
blog: post
speech: toast eulogy
review: critique
script: screenplay
plan: itinerary`
    .split('\n')
    .flatMap((line) => {
      const [names, kinds] = line.split(': ').map((words) => words.split(' '));
      return names!.map((name) => [name, new Set(kinds)] as const);
    }),
);
