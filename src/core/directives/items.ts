import type { Block, Message } from '../prompt/types.ts';
import { oncePerWording } from '../prompt/wordings.ts';
import { numberOf } from './numbers.ts';
import { isPart, partOf, partOfLabel, singular, textNamed } from './scope.ts';
import { readsAsOrder, type Title, titleOf } from './titles.ts';

/** What an item of a list opens with, where that may be the name of something. */
interface Opening {
  readonly name: string;
  /** An article, a text's noun, a known part or the mark behind it show that it is a noun. */
  readonly sure: boolean;
  /** An order makes it: `Write the worksheet.` */
  readonly made: boolean;
}

/** The words of a name: `press text`. */
const NAME =
  "\\W{0,3}([a-z][\\w'’-]*(?: (?!(?:in|with|without|as|that|which|for|using|written|to)\\b)[\\w'’-]+){0,3}?)\\W{0,3}?";
/** What stands before and behind a name: `worksheet (…)`, `A worksheet, …`, `Worksheet: …`, nothing. */
const NAMED = new RegExp(`^\\W*(?:(an?|the|one|your|our) )?${NAME}(?=\\s{0,2}([[(,;:=→])|\\s{1,3}[—–-]|\\W*$)`, 'i');
/** `Write the worksheet. …`, `Draft a worksheet: …`. */
const MADE = new RegExp(
  `^\\W*(?:then )?(?:write|draft|compose|create|produce|prepare|generate|craft) (an?|the|one|your|our) ${NAME}(?=\\s{0,2}[[(,;:.]|\\s{1,3}[—–-]|\\W*$)`,
  'i',
);
/** `A worksheet in German`: without a verb, more may stand behind a name without a mark. */
const WITHOUT_MARK = new RegExp(
  `^\\W*(?:(an?|one) )?${NAME} (?:(?:in|with|without|as|of|for|using|written)\\b(?![^.]{0,200} (?:is|are|has|have|must|should|may|can|will|shall|appears?|stands?)\\b)|(?:that|which)\\b)`,
  'i',
);

/** Opens no name. */
const NO_NAME =
  /^(?:in|on|for|with|without|if|when|while|no|not|all|any|each|every|only|at|max|min|up|less|more|fewer|about|around|it|they|you|we|i|this|that|these|those|there|here|then|and|but|or|so|as|by|from|to|of|both|either|do|don['’]t|never|always|please)\b/i;

const openingOf = oncePerWording(({ text }): Opening | null => {
  const made = MADE.exec(text);
  const marked = made ?? NAMED.exec(text);
  const [, article, name] = marked ?? WITHOUT_MARK.exec(text) ?? [];
  if (name === undefined || NO_NAME.test(name)) return null;
  const lower = name.toLowerCase().replaceAll('_', ' ');
  const isText = textNamed(lower) !== undefined;
  const part = partOf(lower);
  if (!isText && (part === null || partOfLabel(lower) === undefined)) return null;
  if (lower.split(' ').some((word) => numberOf(word) !== undefined)) return null;
  const known = isText || part !== undefined;
  if (article === undefined && readsAsOrder(lower)) return null;
  // Without a mark behind it, what reads as a noun may be one with its verb: `Summaries open with …`.
  if (!marked && !isText && !isPart(lower) && (article === undefined || part !== undefined || PLURAL.test(lower)))
    return null;
  return { name: lower, sure: article !== undefined || known || marked?.[3] !== ',', made: made !== null };
});

const PLURAL = /[^sui]s$/;

/**
 * What goes by the name that an item of a list opens with, where several items of that list open with different ones: `- worksheet
 * (formal)` beside `- answer key (casual)`. What stands below an item goes by its name. `states` tells words that are a rule
 * themselves: `- Plain text (no Markdown)`.
 */
export function namedItems({ blocks }: Message, states: (words: string) => boolean): ReadonlyMap<Block, Title> {
  const lists = new Map<number, Map<Block, Opening>>();
  for (const block of blocks) {
    const first = block.kind === 'list-item' ? block.sentences[0] : undefined;
    const opening = first && openingOf(first.wording);
    if (!opening || block.list === undefined) continue;
    const list = lists.get(block.list) ?? new Map<Block, Opening>();
    lists.set(block.list, list.set(block, opening));
  }
  let titles: Map<Block, Title> | undefined;
  for (const list of lists.values()) {
    if (list.size < 2) continue;
    const named = [...list].filter(([, { name }]) => !states(name));
    if (new Set(named.map(([, { name }]) => singular(name))).size < 2 || !named.some(([, { sure }]) => sure)) continue;
    titles ??= new Map();
    for (const [block, { name, made }] of named) {
      const title = titleOf(name);
      titles.set(block, { ...title, piece: title.piece ?? (made ? title.labelled : undefined), several: true, made });
    }
  }
  if (!titles) return NONE;
  for (const block of blocks) {
    const above = block.parent === undefined ? undefined : titles.get(blocks[block.parent]!);
    if (above && !titles.has(block)) titles.set(block, above);
  }
  return titles;
}

const NONE: ReadonlyMap<Block, Title> = new Map();
