import { RULED_OUT } from '../clauses.ts';
import { ACT_WORDS, type ActWords } from '../lexicon/acts.ts';
import { formsOf } from '../lexicon/inflection.ts';
import { NOT, NOT_YOURS, OTHERS, SOMEBODY } from './act-terms.ts';
import type { Feature, Wording } from './features.ts';

/**
 * Reads from the words for an act by which clauses it is ordered and by which forbidden. What is said of an act stands before
 * or behind its words, in the same ways for all acts: so the words of an act are found first, and what is said of it is
 * read from the text on their two sides.
 */

type Form = 'base' | 'third' | 'gerund';

/** What stands in front of an ordered verb in its base form. */
const ORDERED =
  "(?:^\\W*(?:(?:please|always|also|then|and|but|so|first|now|just|simply|do|instead|immediately|directly|politely|kindly|gladly|at (?:once|the end)|feel free to|(?:make|be) sure (?:to|you)|remember to|(?:do not|don['’]t) (?:forget|hesitate) to)[\\s,]+){0,3}|(?:[,;:—–]|\\b(?:must|should|shall|will|has to|have to|needs? to|are to|is to|ought to|want you to|like you to|free to|sure to|then|please|always|and|(?<!\\b(?:if|when|whenever|how|that|what|which|where|why|before|after|because|while|until|unless|whether|than|as|once|everything|anything|,) )you)) (?:(?:always|also|then|first|please|politely|briefly|gladly|instead) ){0,2})";
const GIVES =
  '(?:give|add|include|provide|offer|write|make|put|place|insert|append|attach|leave|state|supply|share|express|pay|use|drop|send|post|present|finish with|end with|close with|open with|begin with|start with)';

const BEFORE_ORDERED: Readonly<Record<Form, RegExp>> = {
  base: new RegExp(`${ORDERED}$`),
  /** Who does it, as a rule tells: `the assistant`, or a name. */
  third:
    /^\W*(?:you|it|the (?:assistant|agent|bot|chatbot|model|system)|each (?:reply|turn|message|answer)|every (?:reply|turn|message|answer)|(?!(?:he|she|they|who|nobody|everyone|anyone|somebody|someone|what|which|that|this|users?|customers?|if|when)\b)[a-z]+) (?:(?:always|also|then|first|politely) )?$/,
  gerund: /\b(?:start|begin|open|end|close|finish|conclude)s?\b[^.;:]{0,25}\bby $/,
};

const BEFORE_FORBIDDEN: Readonly<Record<Form, RegExp | undefined>> = {
  base: new RegExp(
    `${NOT}(?: (?:ever|to|try to|attempt to|directly|also|be|you|allowed to|supposed to|permitted to|going to|in any case|under any circumstances)){0,3} $`,
  ),
  third: undefined,
  gerund: /(?:\b(?:without|avoid|refrain from|abstain from|skip|stop)|^\W*no)(?: ever| any)? $/,
};
/** Behind what is forbidden, so that nothing narrows it. */
const END = new RegExp(
  `^(?:\\W*$|[,.;:()!?—–]| (?:at all|ever|either|or|nor|and|whatsoever|of any (?:kind|sort)|even|under any|yourself|on your own|instead|in return|please|anywhere|to ${SOMEBODY}|from you|of your own|(?:in|to|with) (?:the|your|any|each|every) (?:answers?|repl(?:y|ies)|responses?|texts?|messages?|outputs?))\\b)`,
);
const LEFT_TO_OTHERS = new RegExp(`^[^.;:]{0,40}? (?:${NOT_YOURS})`);
const ONLY_OTHERS = new RegExp(`\\bonly ${OTHERS} (?:may |can |should |must |will )?$`);

/** Before a thing that is to be given. */
const BEFORE_GIVEN = [
  new RegExp(
    `${ORDERED}${GIVES}(?: (?!(?:of|about|without|no|not|for|in|from|on|to|than|like|such|as|that|any|with|or|if)\\b)[a-z'’-]+){0,4} $`,
  ),
  /\b(?:open|begin|start|end|close|finish)\b[^.;:]{0,30}\bwith (?:(?:an?|the|some|your) )?(?:[a-z-]+ ){0,2}$/,
  /\b(?:comes?|opens?|begins?|starts?|ends?|closes?) with (?:(?:an?|the|its|some) )?(?:[a-z-]+ ){0,2}$/,
  /\b(?:needs?|requires?|gets?|must have|should have|has to have|must contain) (?:an?|its|at least one|one) (?:[a-z-]+ ){0,2}$/,
];
const IS_REQUIRED = /^ (?:is|are) (?:required|mandatory|expected|a must|compulsory|obligatory)\b/;
/** A thing that only describes another: `the links section`. */
const DESCRIBES_ANOTHER =
  /^(?:[a-z-]| (?:fields?|keys?|columns?|sections?|pages?|numbers?|words?|verbs?|handling|polic(?:y|ies)|templates?|texts?|checkers?|generators?)\b)/;

/** Before a thing that is to be left out. */
const BEFORE_WITHHELD = new RegExp(
  `(?:^\\W*(?:absolutely |strictly )?no|(?:[,;(]|\\b(?:and|or|but|with)) no|\\bwithout(?: any| an?| the)?|${NOT} (?:ever )?${GIVES}(?: ${SOMEBODY})?(?: any| an?| the| your)?|\\b(?:skip|omit|avoid|drop|leave out|do without|dispense with|refrain from|free of|cut|spare ${SOMEBODY})(?: any| all| the| an?| your)?)(?: (?:such|further|personal|unsolicited|additional|empty))? $`,
);
const IS_WITHHELD = new RegExp(
  `^ (?:${RULED_OUT}|(?:is|are) (?:never|not) (?:given|made|offered|added|included|wanted|needed))`,
);

/** `hand over` with its first word in the form: `handing over`. */
function inForm(verb: string, form: Form): string {
  if (form === 'base') return verb;
  const [first, ...rest] = verb.split(' ') as [string, ...string[]];
  // A verb that is an expression has both spellings: `apologi[sz]e`.
  const plain = first.replace(/\[(.).*?\]/g, '$1');
  const made = [...formsOf(plain)].find(([, name]) =>
    form === 'gerund' ? name === 'gerund' : name === 'plural' || name === 'third-person',
  )?.[0];
  const spelled = made === undefined || plain === first ? made : made.replace(/is(?=e|ing)/, 'i[sz]');
  return [spelled ?? first, ...rest].join(' ');
}

/** The words of an act where they stand in a text. */
interface Said {
  readonly before: string;
  readonly after: string;
}

interface SaidVerb extends Said {
  readonly form: Form;
  /** What stands behind may go on where it is forbidden. */
  readonly goesOn: boolean;
}

function* saidIn(text: string, expression: RegExp): Iterable<Said & { match: RegExpExecArray }> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    yield { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length), match };
    // Words of the same act may begin within.
    expression.lastIndex = match.index + 1;
  }
}

const FORMS: readonly Form[] = ['base', 'third', 'gerund'];

/** Finds the verb phrases of a family in each of their forms. */
function verbFinder(lines: readonly string[]): (text: string) => Iterable<SaidVerb> {
  const finders = lines.map((line) => {
    const at = line.search(/(?<!\?):/);
    const [verbs, behind] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    const heads = verbs.split(/\|(?![^(]*\))/);
    const groups = FORMS.map((form) => `(${heads.map((verb) => inForm(verb, form)).join('|')})`);
    const expression = `\\b(?:${groups.join('|')})(?![a-z])${behind.replace('~', '')}\\b`;
    return { expression: new RegExp(withWho(expression), 'g'), goesOn: behind.includes('~') };
  });
  return function* (text) {
    for (const { expression, goesOn } of finders)
      for (const { match, ...sides } of saidIn(text, expression))
        yield { ...sides, goesOn, form: FORMS[match.slice(1).findIndex((group) => group !== undefined)]! };
  };
}

function isOrdered({ form, before }: SaidVerb): boolean {
  return BEFORE_ORDERED[form].test(before);
}

function isForbidden({ form, before, after, goesOn }: SaidVerb): boolean {
  if (BEFORE_FORBIDDEN[form]?.test(before)) return goesOn || END.test(after);
  if (form !== 'gerund') return ONLY_OTHERS.test(before);
  if (/^\W*$/.test(before)) return LEFT_TO_OTHERS.test(after);
  return /\bleave $/.test(before) && /^[^.;:]{0,30} to\b/.test(after);
}

function isGiven({ before, after }: Said): boolean {
  if (IS_REQUIRED.test(after)) return true;
  return !DESCRIBES_ANOTHER.test(after) && BEFORE_GIVEN.some((expression) => expression.test(before));
}

function isWithheld({ before, after }: Said): boolean {
  return (
    IS_WITHHELD.test(after) ||
    (/\b(?:keep|leave) (?:the |any |all |your )?$/.test(before) && /^ out\b(?! of)/.test(after)) ||
    (END.test(after) && BEFORE_WITHHELD.test(before))
  );
}

function withWho(source: string): string {
  return source.replaceAll('{who}', SOMEBODY);
}

/** Tells whether the clause says one thing of an act: orders it, or forbids it. */
function anyOf(tests: readonly (false | undefined | ((text: string) => boolean))[]): Wording {
  const named = tests.filter((test) => typeof test === 'function');
  return { test: (text) => named.some((test) => test(text)) };
}

function featureOf({
  name,
  owner,
  cue,
  does,
  leaves,
  things,
  wants,
  refuses,
  not,
  raw,
  ownCondition,
  reason,
}: ActWords): Feature {
  const done = does && verbFinder(does);
  const left = leaves && verbFinder(leaves);
  const thing = things === undefined ? undefined : new RegExp(`(?<![a-z-])${things}`, 'g');
  const either = (words?: readonly string[]) => words && new RegExp(withWho(words.join('|')));
  const ordersIt = either(wants);
  const forbidsIt = either(refuses);
  return {
    name,
    owner: owner ?? 'action',
    cue,
    wants: anyOf([
      done && ((text) => some(done(text), isOrdered)),
      thing && ((text) => some(saidIn(text, thing), isGiven)),
      ordersIt && ((text) => ordersIt.test(text)),
    ]),
    refuses: anyOf([
      done && ((text) => some(done(text), isForbidden)),
      left && ((text) => some(left(text), isOrdered)),
      thing && ((text) => some(saidIn(text, thing), isWithheld)),
      forbidsIt && ((text) => forbidsIt.test(text)),
    ]),
    ...(not && { not }),
    ...(raw && { raw }),
    ...(ownCondition && { ownCondition }),
    ...(left && { denied: anyOf([(text) => some(left(text), isForbidden)]) }),
    reason,
  };
}

function some<Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean {
  for (const item of items) if (is(item)) return true;
  return false;
}

/** The acts of the lexicon. */
export const ACT_FAMILIES: readonly Feature[] = ACT_WORDS.map(featureOf);
