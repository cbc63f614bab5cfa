import { rememberRecent } from '../../language/recent.ts';
import { AMOUNT, numberOf, ordinalOf } from '../numbers.ts';
import { partContains, partOf, pieceOf } from '../scope.ts';

/**
 * Where words of a text stand, by names as `partOf` gives them (`paragraph 1`, `sentence -1`, `title`, `"risks"`), and some of
 * its own: `before paragraph 2` is all that comes before it, `below table` what stands there, `by chef` what somebody says.
 */

const UNIT =
  'paragraph|sentence|line|verse|stanza|section|chapter|quadrant|clause|step|item|point|bullet(?: point)?|slide|row|page|question|answer|tip|rule|scene|act|entry|part|day|half|argument|reason|feature|lesson|explanation|example|week|reply|post|message';
const ORDINAL =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|closing|concluding|opening|introductory|\\d{1,2}(?:st|nd|rd|th)';
const NUMBER = '\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** `the first of the three paragraphs`. */
const NTH_OF = new RegExp(
  `\\b(${ORDINAL}) (?:one )?(?:of|among|out of) (?:the |these |those |your |its |all )?(?:${AMOUNT} )?(?:[a-z]+ )?(${UNIT})s\\b`,
);
/** `paragraph two`, `step 3`. */
const NUMBERED = new RegExp(`^(${UNIT}) (?:number |no\\.? |#)?(${NUMBER})\\b`);
/** `the first ten words`, `the opening words`. */
const FIRST_WORDS = /^(?:very )?(first|opening|last|closing|final) (?:[a-z]+ |\d+ )?(?:words|characters)\b/;
const NTH_PIECE = new RegExp(`\\b(${ORDINAL}|middle) (?:[a-z]+ )?(${UNIT})\\b`);
/** `every one of the rules`. */
const EACH_PIECE = new RegExp(
  `^(?:each|every|all|any)(?: single)?(?: one)?(?: of (?:the|its|your|these|those))? (?:[a-z]+ )?(${UNIT})s?\\b`,
);

/** `the two middle paragraphs`. */
const MIDDLE_PIECES = new RegExp(
  `^(?:(?:${NUMBER}) )?(?:(?:middle|central) (?:(?:${NUMBER}) )?(${UNIT})s|body paragraphs?)$`,
);
/** `the first three steps`. */
const FIRST_PIECES = new RegExp(`^(?:first|opening) (${NUMBER}) (${UNIT})s$`);
/** `the opening speech of each debater`: by a noun that is not known for a piece. */
const NTH_THING = new RegExp(
  `^(${ORDINAL}) (?!(?:uses?|time|mention|occurrence|appearance|instance|person|name|place|thing|draft|version|word|words|letter|language|hours?|class|choice|attempt|moment|glance|chance|world|[a-z]+s)\\b(?<!ss))([a-z]{3,})(?: (?:of|for|by|from) (?:the|each|every|your|its|any|both|all) [a-z]+(?: [a-z]+)?)?$`,
);
/** `the last line of the second stanza`: where that stands is not told. */
const NTH_OF_NTH = new RegExp(
  `\\b(?:${ORDINAL}) (?:[a-z]+ )?(?:${UNIT}) (?:of|in) (?:the|its|your) (?:${ORDINAL}|middle)\\b`,
);
/** `the heading of the third section`, `the middle of the toast`: a part of it. */
const PART_OF_PIECE =
  /^(title|headline|heading|caption|middle|greeting|salutation|sign-?off|signature)s? (?:of|in|under|for) /;
/** `the end of the introduction`. */
const EDGE_OF_PART =
  /^(?:very )?(?:start|beginning|top|end|close|bottom|foot) of (?:the|its|your) (introduction|intro|conclusion|opening|closing|greeting|body|summary|sign-?off|epilogue)$/;
/** `the questions`: every one of them. */
const ALL_PIECES =
  /^(?:other )?(question|answer|heading|header|headline|title|tagline|caption|footnote|paragraph|step|bullet|row|stanza|verse|chapter|slide|scene|section|instruction|tip)s$/;
/** `the entry for Tuesday`, `the row on costs`. */
const PIECE_FOR = new RegExp(
  `^(?:${UNIT}|column|cell|box|list|scene|text|post|mail|e-?mail|table)s? (?:for|on|about|called|named|headed|titled|entitled) (?!(?:each|every|all|any|it|that|this|them|both)\\b)(?:the )?([a-z][a-z'’-]*(?: [a-z][a-z'’-]*)?)$`,
);
/** `the entry for every town`. */
const PIECE_FOR_EACH = new RegExp(
  `^(?:${UNIT}|column|cell|box)s? (?:for|on|of|about) (?:each|every|all)(?: of)?(?: the)? ([a-z]+?)s?$`,
);

/** `the answer to question 1`, `the reply to the second question`. */
const ANSWER_TO = new RegExp(
  `^(?:answer|reply|response) (?:to|for) (?:the )?(?:question (?:number |no\\.? |#)?(${NUMBER})|(${ORDINAL}) question)$`,
);
/** `the text before the first header`. */
const TEXT_BEFORE =
  /^(?:text|words|everything|anything|what stands|paragraph|passage) (?:before|above|preceding|in front of) (?:the )?(?:(?:very )?first )?(?:heading|header|section|list|bullet point|table)$/;

function placeAt(ordinal: string, unit: string): string | undefined {
  const n = ordinalOf(ordinal);
  return n === undefined ? undefined : `${pieceOf(unit)} ${n}`;
}

const OF_TEXT =
  '(?: of (?:the|your|this|its) (?!(?:first|second|third|fourth|fifth|last|final|closing|opening|next)\\b)(?:[a-z]+ )?[a-z]+| of (?:it|everything|all))?';
const START = new RegExp(`^(?:very |absolute )?(?:start|beginning|outset|top|head)${OF_TEXT}$`);
const END = new RegExp(`^(?:very |absolute )?(?:end|close|finish|bottom|foot)${OF_TEXT}$`);
const MIDDLE = /^(?:halfway (?:point|mark)|half-?way|midpoint|mid-?way point)$/;
/** Parts of a text which are known by their noun, in groups whose members may be one. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['title', /^(?:(?:main |page |article )?title|headline|subject(?: line| field)?|subject heading|book title)$/],
  ['heading', /^(?:(?:section |sub-?|main )?headings?|headers?)$/],
  ['opening', /^(?:greeting|salutation|opening|introduction|intro|preamble|hook|lead)$/],
  ['middle', /^middle(?: [a-z]+)?$/],
  ['conclusion', /^(?:conclusion|ending|closing|close|outro|call to action)$/],
  ['signature', /^(?:sign-?off|signature|footer|closing formula|valediction)$/],
  ['postscript', /^(?:p\.? ?s\.?|postscript)$/],
  ['chorus', /^(?:chorus|refrain|hook line)$/],
  ['bridge', /^bridge$/],
  ['caption', /^(?:(?:image |photo |picture )?captions?)$/],
  ['footnote', /^footnotes?$/],
  ['list', /^(?:[a-z]+ list|list(?: of [a-z]+)?)$/],
  ['table', /^(?:table|table (?:cells?|rows?)|(?:cells?|rows?) of the table)$/],
  ['summary', /^(?:summary|abstract|tl;?dr|overview)$/],
  ['body', /^(?:body|body text|main (?:part|text|body))$/],
];
const ARTICLE = /^(?:in |on |at |into |within )?(?:the |its |your |this |our |his |her |their |an? )?(?:very |same )?/;
/** `the opponent's first turn`, `the first turn of the opponent`: one of those that several people have. */
const SOMEBODYS =
  /^(?:the |your |our )?([a-z]+)['’]s? (?:very )?((?:first|second|third|last|opening|closing|final) (?:turn|speech|statement|argument|remark|monologue|reply|answer))$|^((?:first|second|third|last|opening|closing|final) (?:turn|speech|statement|argument|remark|monologue)) (?:of|by) (?:the )?(?!(?:each|every|all|both)\b|(?:debate|dialogue|conversation|talk|discussion|text|play|scene|script)\b)([a-z]+)$/;
/** `the part headed need`, `the outcome section`. */
const HEADED =
  /^(?:part|section|chapter|paragraph|column|row|quadrant|block) (?:that is )?(?:headed|called|titled|entitled|named|labell?ed)(?: q)? ?([a-z][a-z &-]{1,30})?$/;
const NAMED_SECTION =
  /^(?!(?:whole|entire|same|next|previous|other|following|main|single|new|separate|own|each|every|any|all|longest|shortest|header|top|bottom|total|table|blank|empty) )([a-z][a-z-]+(?: [a-z-]+)?) (?:section|chapter|part|row|quadrant)$/;

/** The place that words name; undefined where they name none that is known. */
export const placeNamed: (words: string) => string | undefined = rememberRecent(
  1000,
  (words: string): string | undefined => {
    const lower = words.toLowerCase().trim();
    const bare = lower.replace(ARTICLE, '').trim();
    const somebodys = SOMEBODYS.exec(bare);
    if (somebodys) {
      const turn = placeNamed(somebodys[2] ?? somebodys[3]!);
      return turn === undefined ? undefined : `${turn} of ${somebodys[1] ?? somebodys[4]}`;
    }
    if (/^(?:each|every|all|any|both|no)\b/.test(bare)) {
      const piece = EACH_PIECE.exec(bare)?.[1];
      if (piece !== undefined) return `each ${pieceOf(piece)}`;
      const each = partOf(bare);
      return each?.startsWith('each ') ? each : undefined;
    }
    const pieces = MIDDLE_PIECES.exec(bare);
    if (pieces) return `middle ${pieceOf(pieces[1] ?? 'paragraph')}`;
    const [, amount, first] = FIRST_PIECES.exec(bare) ?? [];
    if (first !== undefined) return `before ${pieceOf(first)} ${numberOf(amount!)! + 1}`;
    if (bare === 'middle') return 'middle';
    const partOfPiece = PART_OF_PIECE.exec(bare)?.[1];
    if (partOfPiece !== undefined) return partOfPiece;
    if (NTH_OF_NTH.test(bare)) return undefined;
    if (TEXT_BEFORE.test(bare)) return 'introduction';
    const of = NTH_OF.exec(lower);
    if (of) return partOf(`the ${of[1]} ${of[2]}`) ?? undefined;
    const nth = NTH_PIECE.exec(bare);
    if (nth) return (nth[1] === 'middle' ? undefined : placeAt(nth[1]!, nth[2]!)) ?? partOf(bare) ?? undefined;
    const answered = ANSWER_TO.exec(bare);
    if (answered) return `answer ${answered[1] === undefined ? ordinalOf(answered[2]!) : numberOf(answered[1])}`;
    const numbered = NUMBERED.exec(bare);
    if (numbered) return `${pieceOf(numbered[1]!)} ${numberOf(numbered[2]!)}`;
    const edge = FIRST_WORDS.exec(bare)?.[1];
    if (edge !== undefined) return /^(?:first|opening)$/.test(edge) ? 'paragraph 1' : 'paragraph -1';
    const ofPart = EDGE_OF_PART.exec(bare)?.[1];
    if (ofPart !== undefined) return ofPart;
    if (START.test(bare)) return 'paragraph 1';
    if (END.test(bare)) return 'paragraph -1';
    if (MIDDLE.test(bare)) return 'half 2';
    const own = bare.replace(new RegExp(`${OF_TEXT}$`), '');
    const group = GROUPS.find(([, nouns]) => nouns.test(own));
    if (group) return group[0] === 'heading' && own.endsWith('s') ? 'each heading' : own;
    const all = ALL_PIECES.exec(bare)?.[1];
    if (all !== undefined) return `each ${pieceOf(all)}`;
    const each = PIECE_FOR_EACH.exec(bare)?.[1];
    if (each !== undefined) return `each ${each}`;
    const section = HEADED.exec(bare)?.[1] ?? NAMED_SECTION.exec(bare)?.[1] ?? PIECE_FOR.exec(bare)?.[1];
    if (section !== undefined) return `"${section.trim()}"`;
    const thing = NTH_THING.exec(bare);
    const n = thing ? ordinalOf(thing[1]!) : undefined;
    return n === undefined ? undefined : `${thing![2]} ${n}`;
  },
);

/** How much text a piece is: those of one size overlap, a smaller one lies within a larger one. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['word', 0],
  ['sentence', 1],
  ['line', 1],
  ['paragraph', 2],
  ['stanza', 2],
  ['verse', 2],
  ['section', 3],
  ['part', 3],
  ['chapter', 3],
  ['half', 3],
  ['scene', 3],
  ['act', 3],
  ['page', 3],
]);

interface Spot {
  readonly unit?: string;
  /** -1 is the last. */
  readonly n?: number;
  readonly group?: string;
  readonly name?: string;
}

const spotOf = rememberRecent(500, (place: string): Spot => {
  const [, unit, n] = /^([a-z]+) (-?\d+)$/.exec(place) ?? [];
  if (unit !== undefined) return { unit, n: Number(n) };
  if (place.startsWith('"')) return { name: place };
  const bare = place.replace(/^each /, '');
  return { group: GROUPS.find(([, nouns]) => nouns.test(bare))?.[0] ?? '' };
});

/** Groups that stand beside the sentences and paragraphs of a text. */
const BESIDE = new Set(['title', 'heading', 'caption', 'footnote', 'table', 'list']);
const AT_END = new Set(['conclusion', 'signature', 'postscript']);
const HOLDS_OTHERS = new Set(['', 'body', 'summary']);

/** Whether it stands beside the sentences of the text, as its title does. */
export function standsBeside(place: string): boolean {
  return BESIDE.has(spotOf(place).group ?? '');
}

/** Whether two names are those of one place. */
export function areSame(a: string, b: string): boolean {
  const [x, y] = [spotOf(a), spotOf(b)];
  if (GREETING.test(a) && GREETING.test(b)) return true;
  return (
    a === b || (x.group !== undefined && x.group === y.group && !/^(?:|opening|middle|conclusion|table)$/.test(x.group))
  );
}

const GREETING = /^(?:greeting|salutation)$/;

/** Pieces that stand beside each other: none of the one kind holds one of the other. */
const PAIRED: readonly (readonly [string, RegExp])[] = [
  ['question', /^answer$/],
  ['heading', /^(?:paragraph|sentence|stanza|verse|bullet|item|row)$/],
  ['title', /^(?:paragraph|sentence|stanza|verse|bullet|item|row|section|chapter)$/],
  ['caption', /^(?:paragraph|sentence|heading|title)$/],
];

function arePaired(a: string, b: string): boolean {
  return PAIRED.some(([one, others]) => (a === one && others.test(b)) || (b === one && others.test(a)));
}

/** `below table`: what follows it. */
const ABOVE_OR_BELOW = /^(?:above|below) /;

/** Whether two places share no words; `stanza 2 & stanza 4` are several. */
export function areApart(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.includes(' & ') || b.includes(' & '))
    return a.split(' & ').every((one) => b.split(' & ').every((other) => areApart(one, other)));
  if (a.startsWith('by ') || b.startsWith('by ')) return a.startsWith('by ') && b.startsWith('by ');
  if (ABOVE_OR_BELOW.test(a) || ABOVE_OR_BELOW.test(b))
    return ABOVE_OR_BELOW.test(a) ? isMadeOf(a.replace(ABOVE_OR_BELOW, ''), b) || a.endsWith(` ${b}`) : areApart(b, a);
  if (a.startsWith('before ') || b.startsWith('before '))
    return a.startsWith('before ') ? standsFrom(b, a.slice('before '.length)) : areApart(b, a);
  const [x, y] = [spotOf(a), spotOf(b)];
  if (a.startsWith('each ') || b.startsWith('each ')) {
    const [each, one, other] = a.startsWith('each ') ? [a, y, b] : [b, x, a];
    const kind = each.slice('each '.length);
    if (other.startsWith('each ') || (one.unit !== undefined && one.unit !== kind && arePaired(kind, one.unit)))
      return arePaired(kind, one.unit ?? other.slice('each '.length));
    if (one.group !== undefined) return one.group !== spotOf(each).group && !HOLDS_OTHERS.has(one.group);
    return one.name === undefined || !/ (?:paragraph|sentence|line|item|word)$/.test(each);
  }
  if (x.name !== undefined || y.name !== undefined) return x.name !== undefined && y.name !== undefined;
  if ((GREETING.test(a) || GREETING.test(b)) && (x.n ?? y.n ?? 0) > 1) return true;
  if (x.unit !== undefined && y.unit !== undefined) return pieceApart(x, y);
  if (x.group === 'middle' || y.group === 'middle') return middleApart(x.group === 'middle' ? y : x);
  if (isBodyBeside(x, y) || isBodyBeside(y, x)) return true;
  if (x.group !== undefined && y.group !== undefined)
    return x.group !== y.group && !HOLDS_OTHERS.has(x.group) && !HOLDS_OTHERS.has(y.group);
  const [group, piece] = x.group === undefined ? [y.group!, x] : [x.group, y];
  return groupApart(group, piece);
}

/** `body` and `subject line`. */
function isBodyBeside({ group }: Spot, other: Spot): boolean {
  return group === 'body' && other.group === 'title';
}

/** Whether it is at an end of the text, or beside it. */
function middleApart({ unit, n, group }: Spot): boolean {
  if (unit !== undefined) return Math.abs(n!) === 1 && SIZES.has(unit) && unit !== 'half' && unit !== 'word';
  return group === 'opening' || group === 'title' || AT_END.has(group ?? '');
}

/** Pieces of a text that its title is none of. */
const SERIES = /^(?:item|step|row|slide|question|answer|clause|day|rule|tip|scene|act|entry|page)$/;

function groupApart(group: string, { unit, n }: Spot): boolean {
  const size = SIZES.get(unit!);
  if (unit === 'page') return false;
  if (size === undefined || unit === 'scene' || unit === 'act')
    return BESIDE.has(group) && !/^(?:table|list)$/.test(group) && SERIES.test(unit!);
  if (BESIDE.has(group)) return unit !== 'line' || n !== 1;
  if (group === 'opening') return n === -1 || (size >= 3 && n !== 1);
  // A postscript is none of the paragraphs that are counted.
  if (AT_END.has(group)) return n === 1 || (n! > 0 && group !== 'conclusion' && size < 3);
  return (group === 'chorus' || group === 'bridge') && unit === 'verse';
}

function pieceApart(x: Spot, y: Spot): boolean {
  if (x.unit === y.unit) return x.n !== y.n;
  const [sizeX, sizeY] = [SIZES.get(x.unit!), SIZES.get(y.unit!)];
  if (sizeX === undefined || sizeY === undefined) return false;
  if (sizeX === sizeY) return x.n! * y.n! === -1;
  const [small, large] = sizeX < sizeY ? [x, y] : [y, x];
  if (large.unit === 'half') return small.n === 1 ? large.n !== 1 : small.n === -1 && large.n === 1;
  return (small.n === 1 && large.n !== 1) || (small.n === -1 && large.n === 1);
}

/** Whether what stands at one place comes before another: the first sentence before the second paragraph. */
function standsBefore(place: string, other: string): boolean {
  if (place.startsWith('by ')) return false;
  const limit = spotOf(other);
  const atEnd = limit.n === -1 || (limit.unit === 'half' && limit.n === 2) || AT_END.has(limit.group ?? '');
  if (place.startsWith('each ')) return SIZES.has(place.slice('each '.length)) && (atEnd || limit.n! > 1);
  const spot = spotOf(place);
  if (spot.group === 'opening' && limit.name !== undefined) return GREETING.test(place);
  if (spot.group === 'opening') return atEnd || (limit.n! > 1 && SIZES.get(limit.unit!)! > 1);
  if (spot.unit === undefined) return false;
  if (spot.unit === limit.unit) return spot.n! > 0 && (limit.n === -1 ? spot.n === 1 : spot.n! < limit.n!);
  const size = SIZES.get(spot.unit);
  if (size === undefined || spot.n !== 1) return false;
  if (atEnd) return true;
  const least = limit.unit === undefined ? undefined : SIZES.get(limit.unit);
  return least !== undefined && size <= least && limit.n! > 1;
}

/** Whether it stands at that place or behind it. */
function standsFrom(place: string, other: string): boolean {
  if (place === other || place === `each ${spotOf(other).unit}`) return true;
  const [spot, limit] = [spotOf(place), spotOf(other)];
  if (spot.unit === undefined || limit.unit === undefined)
    return spot.unit === undefined && AT_END.has(spot.group ?? '');
  if (spot.unit === limit.unit) return spot.n === -1 || (limit.n! > 0 && spot.n! >= limit.n!);
  return false;
}

/** Whether all that comes before the one comes before the other. */
function endsBefore(early: Spot, limit: Spot): boolean {
  if (early.unit === limit.unit) return limit.n === -1 || (early.n! > 0 && early.n! <= limit.n!);
  const [size, least] = [SIZES.get(early.unit ?? ''), limit.unit === undefined ? 2 : SIZES.get(limit.unit)];
  const isLate = limit.n === -1 || limit.n! > 1 || AT_END.has(limit.group ?? '');
  return size !== undefined && least !== undefined && size < least && isLate;
}

/** Somebody who is not named: whoever the text is about. */
const BY_PRONOUN = /^by (?:he|she|they)$/;

/** Whether what stands at `inner` stands at `outer` too; the first sentence is in the first paragraph. */
export function placeWithin(outer: string, inner: string | undefined): boolean {
  if (BY_PRONOUN.test(outer)) return inner === undefined || !(BY_PRONOUN.test(inner) && inner !== outer);
  if (inner === undefined) return false;
  if (outer.startsWith('before ')) {
    const limit = outer.slice('before '.length);
    return inner.startsWith('before ')
      ? endsBefore(spotOf(inner.slice('before '.length)), spotOf(limit))
      : standsBefore(inner, limit);
  }
  if (partContains(outer, inner) || partContains(inner, outer) || outer === `each ${inner}`) return true;
  // The "conclusion" is the conclusion.
  if (areSame(outer, inner) || outer.replaceAll('"', '') === inner.replaceAll('"', '')) return true;
  if (inner.startsWith('each ')) {
    const size = SIZES.get(inner.slice('each '.length));
    return size !== undefined && size < (SIZES.get(spotOf(outer).unit ?? '') ?? 0);
  }
  const [around, spot] = [spotOf(outer), spotOf(inner)];
  if (Math.abs(spot.n ?? 0) === 1 && (spot.n === around.n || (around.unit === 'half' && spot.n! < 0 && around.n === 2)))
    if ((SIZES.get(spot.unit!) ?? 9) < (SIZES.get(around.unit!) ?? 0)) return true;
  const edge = / (1|-1)$/.exec(outer)?.[0];
  return (
    edge !== undefined &&
    inner.endsWith(edge) &&
    /^(?:paragraph|sentence|section) /.test(outer) &&
    /^(?:paragraph|sentence|section) /.test(inner)
  );
}

/** Whether a place has nothing but such pieces: a table its cells. */
export function isMadeOf(place: string | undefined, each: string): boolean {
  if (place === undefined) return each === 'each sentence';
  const { group } = spotOf(place);
  if (/^each (?:sentence|paragraph|line)$/.test(each)) return group !== undefined && group !== '' && !BESIDE.has(group);
  return (group === 'table' && /^each (?:row|cell|column)$/.test(each)) || (group === 'list' && each === 'each item');
}

/** The second paragraph of two is the last. */
export function mayBeLast(a: string | undefined, b: string): boolean {
  const numbers = [a, b].map((place) => / (-?\d+)$/.exec(place ?? '')?.[1]);
  return numbers.includes('-1') && !numbers.includes('1');
}

/** What comes before the piece behind this one: `before paragraph 2` for `paragraph 1`. */
export function upTo(place: string): string | undefined {
  const { unit, n } = spotOf(place);
  return unit === undefined || n! < 1 ? undefined : `before ${unit} ${n! + 1}`;
}

/** As a reader of a message says it. */
export function spoken(place: string): string {
  if (BY_PRONOUN.test(place)) return `what is said`;
  if (place.startsWith('by ')) return `what the ${place.slice('by '.length)} says`;
  if (ABOVE_OR_BELOW.test(place)) return place.replace(' ', ' the ');
  if (place.startsWith('before '))
    return `what comes ${place.replace(/ \w+ -?\d+$/, (piece) => ` ${spoken(piece.trim())}`)}`;
  if (place.includes(' & ')) return place.split(' & ').map(spoken).join(' and ');
  const [, unit, n] = /^(\w+) (-?\d+)$/.exec(place) ?? [];
  return unit ? `the ${n === '-1' ? 'last' : n === '1' ? 'first' : `${n}.`} ${unit}` : `the ${place}`;
}
