import { lazily } from '../../language/once.ts';
import { matchesOf } from '../../text/matches.ts';
import { RULED_OUT } from '../clauses.ts';
import { ACT_WORDS, type ActWords } from '../lexicon/acts.ts';
import { formsOf } from '../lexicon/inflection.ts';
import { AS_IT_IS, BY_OTHERS, BY_YOU, NOT, NOT_YOURS, OTHERS, SOMEBODY, YOURS } from './act-terms.ts';
import type { Feature, Wording } from './features.ts';

/**
 * Reads from the words for an act by which clauses it is ordered and by which forbidden. What is said of an act stands before
 * or behind its words, in the same ways for all acts: so the words of an act are found first, and what is said of it is
 * read from the text on their two sides.
 */

type Form = 'base' | 'third' | 'gerund' | 'past';

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
  /** `must be removed` is read with the thing in front. */
  past: /(?!)/,
};

const BEFORE_FORBIDDEN: Readonly<Record<Form, RegExp | undefined>> = {
  base: new RegExp(
    `${NOT}(?: (?:ever|to|try to|attempt to|directly|also|be|you|allowed to|supposed to|permitted to|going to|in any case|under any circumstances)){0,3} $`,
  ),
  third: /\b(?:never|(?:nobody|no one|no agent)(?: ever)?) $/,
  gerund: /(?:\b(?:without|avoid|refrain from|abstain from|skip|stop)|^\W*no)(?: ever| any)? $/,
  past: undefined,
};
/** Behind what is forbidden, so that nothing narrows it. */
const END = new RegExp(
  `^(?:\\W*$|[,.;:()!?—–]| (?:at all|ever|either|or|nor|and|whatsoever|of any (?:kind|sort)|even|under any|yourself|on your own|instead|in return|please|anywhere|to ${SOMEBODY}|(?:from|by) you|of your own|(?:in|from|to|on|of) (?:this|the|our|your) (?:repo|repository|project|codebase|code base|code|tree|app|package)(?=\\W*$|[,.;:])|(?:in|to|with) (?:the|your|any|each|every) (?:answers?|repl(?:y|ies)|responses?|texts?|messages?|outputs?))\\b)`,
);
const LEFT_TO_OTHERS = new RegExp(`^[^.;:]{0,40}?(?: (?:${NOT_YOURS})|: (?:[a-z]+ )?${BY_OTHERS})`);
const LEFT_TO_MODEL = new RegExp(`^[^.;:]{0,40}? (?:${YOURS})`);
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
const IS_REQUIRED = new RegExp(
  `^ (?:is|are) (?:required|mandatory|expected|a must|compulsory|obligatory)\\b|^(?::| (?:is|are)) (?:[a-z]+ )?${BY_YOU}|^ (?:${YOURS})`,
);
/** A thing that only describes another: `the links section`. */
const DESCRIBES_ANOTHER =
  /^(?:[a-z-]| (?:fields?|keys?|columns?|sections?|pages?|numbers?|words?|verbs?|handling|polic(?:y|ies)|templates?|texts?|checkers?|generators?)\b)/;

/** Before a thing that is to be left out. */
const BEFORE_WITHHELD = new RegExp(
  `(?:^\\W*(?:absolutely |strictly )?no|\\b${GIVES}(?: ${SOMEBODY})? no|(?:[,;(]|\\b(?:and|or|but|with)) no|\\bwithout(?: any| an?| the)?|${NOT} (?:ever )?(?:${GIVES}|have|contain|carry|hold|bear)(?: ${SOMEBODY})?(?: any| an?| the| your)?|\\b(?:skip|omit|avoid|drop|leave out|do without|dispense with|refrain from|free of|cut|spare ${SOMEBODY})(?: any| all| the| an?| your)?)(?: (?:such|further|personal|unsolicited|additional|empty))? $`,
);
const IS_WITHHELD = new RegExp(
  `^(?::| (?:is|are)(?: only)?) (?:[a-z]+ )?${BY_OTHERS}|^ (?:${NOT_YOURS}|${RULED_OUT}|(?:is|are) (?:never|not) (?:given|made|offered|added|included|wanted|needed))`,
);

/** A verb in one of its forms, with the words that go with it: `hands` and ` over`. */
interface Verb {
  readonly form: Form;
  readonly rest: string;
}

/** The verbs of a line by their first words, in every form, and what stands behind them. */
interface Verbs {
  readonly byWord: ReadonlyMap<string, readonly Verb[]>;
  readonly behind: string;
}

/** `hand over|pass: [^.;:]{0,40} to {who}`. Verbs whose further words are an expression have that before what stands behind. */
function verbsOf(line: string): readonly Verbs[] {
  const at = line.search(/(?<!\?):/);
  const [verbs, behind] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
  const groups = new Map<string, Map<string, Verb[]>>();
  for (const verb of verbs.split(/\|(?![^(]*\))/)) {
    const first = /^\S+/.exec(verb)![0];
    const more = verb.slice(first.length);
    const [rest, open] = /^[a-z' -]*$/.test(more) ? [more, ''] : ['', more];
    const byWord = groups.get(open) ?? new Map<string, Verb[]>();
    groups.set(open, byWord);
    for (const base of spellings(first))
      for (const [word, named] of formsOf(base)) {
        const form = FORM_OF[named];
        if (form) byWord.set(word, [...(byWord.get(word) ?? []), { form, rest }]);
      }
  }
  return [...groups].map(([open, byWord]) => ({ byWord, behind: open + behind }));
}

const FORM_OF: Readonly<Record<string, Form | undefined>> = {
  base: 'base',
  plural: 'third',
  'third-person': 'third',
  gerund: 'gerund',
  past: 'past',
};

/** `apologi[sz]e` and `re-?run` in each spelling. */
function spellings(verb: string): readonly string[] {
  const [, before, either, optional, after] = /^(.*?)(?:\[([a-z]+)\]|(.)\?)(.*)$/.exec(verb) ?? [];
  if (after === undefined) return [verb];
  return (optional === undefined ? [...either!] : ['', optional]).flatMap((one) => spellings(before! + one + after));
}

/** The verbs that stand at a word: where each ends with what goes with it. */
function verbsOfWord(
  text: string,
  { byWord }: Verbs,
  word: string,
  start: number,
): readonly (Verb & { end: number })[] {
  return (byWord.get(word) ?? []).flatMap((verb) => {
    const end = start + word.length + verb.rest.length;
    const stands = text.startsWith(verb.rest, start + word.length) && !/[a-z]/.test(text.charAt(end));
    return stands ? [{ ...verb, end }] : [];
  });
}

/** The same at the word that begins at `start`. */
function verbsAt(text: string, verbs: Verbs, start: number): readonly (Verb & { end: number })[] {
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0];
  return word === undefined ? [] : verbsOfWord(text, verbs, word, start);
}

const WORD = /[a-z]+(?:-[a-z]+)*/y;

/** The words of a text and where each starts. */
interface Words {
  readonly all: readonly string[];
  readonly starts: readonly number[];
  /** It may hold a passive. */
  readonly passive: boolean;
}

/** Most texts have none of the verbs of an act. All acts ask for the same text, one after the other. */
let read: { readonly text: string; readonly words: Words } | undefined;
function wordsOf(text: string): Words {
  if (read?.text === text) return read.words;
  const all: string[] = [];
  const starts: number[] = [];
  for (const { 0: word, index } of matchesOf(text, HYPHENATED)) {
    all.push(word);
    starts.push(index);
  }
  read = { text, words: { all, starts, passive: PASSIVE.test(text) } };
  return read.words;
}
const HYPHENATED = /(?<![a-z-])[a-z]+(?:-[a-z]+)*/g;

function isPast({ byWord }: Verbs, word: string): boolean {
  return byWord.get(word)?.some(({ form }) => form === 'past') === true;
}

/** Tells whether a text has one of the verbs in any form. */
function verbGate(lines: readonly string[]): (text: string) => boolean {
  const all = lazily(() => new Set(lines.flatMap(verbsOf).flatMap(({ byWord }) => [...byWord.keys()])));
  let known: { readonly text: string; readonly names: boolean } | undefined;
  return (text) => {
    if (known?.text !== text) known = { text, names: wordsOf(text).all.some((word) => all().has(word)) };
    return known.names;
  };
}

/** `… are to be`, `… must not be`, `… may be`: between a thing and what is done to it. */
const BE_DONE =
  "(?<not>(?:is|are) (?:never|not)(?: to be)?|(?:must|may|should|shall|can|will)(?: not|n['’]t|not| never)(?: ever)? be|can['’]t be|(?:is|are)n['’]t)|(?:(?<tobe>(?:must|should|shall|will|has to|have to|needs? to|ought to|is to|are to)(?: always| ever)? (?:be|get))|(?<may>(?:may|can)(?: ever)? be)|(?<now>is|are|gets?))(?: (?:always|then|also|first|at once|immediately|automatically|fully|all|ever))?";
const PASSIVE = /\b(?:be|is|are|gets?|isn|aren)\b/;
/** Words that belong to the thing: `the list of packages in package.json`. */
const WITH_IT = "(?: (?!(?:that|which|who|if|when|is|are|and|or)\\b)[a-z0-9/.'’-]+){0,4}?";
const NONE_OF =
  /\b(?:no(?: (?:single|new|existing))?|none of(?: the| your| our)?|nothing in (?:the|our|your)|not one(?: of the)?) $/;
const NOTHING = /\bnothing(?: else)? (?:may|must|can|should|is to|is)(?: ever)? (?:be )?/;
const AT_ONCE =
  /^(?:\W*$|[,.;:]| (?:at once|immediately|whenever|wherever|on sight|as soon|every|each|in every|before|after)\b)/;

/** A word of what {@link keptAsItIs} finds. */
const KEEPS =
  /\b(?:leave|keep|kept|left|preserve|retain|let|maintain|stays?|remains?|read-only|frozen|fixed|locked|off|hands|fingers|paws|nose|touch|touched|change|changed|edit|edited|modify|modified|alter|update|amend|revise|rewrite|mess|meddle|tamper|fiddle|interfere|treat|as|untouched|unchanged|alone|intact|place)\b/;

/** What stays as it is where an act on it is not to be done. */
function keptAsItIs(things: string): RegExp {
  const thing = `(?:all |any |the |your |our |its |existing |each |every )*${things}`;
  const change =
    '(?:touch|change|edit|modify|alter|update|amend|revise|rewrite|mess with|meddle with|tamper with|fiddle with|interfere with)';
  return new RegExp(
    `\\b(?:leave|keep|preserve|retain|let|maintain) ${thing}${WITH_IT} (?:${AS_IT_IS})|\\b${things}${WITH_IT} (?:is|are|(?:must |should |has to |have to |needs? to )?(?:stays?|remains?|be(?: left| kept)?)|(?:is|are)(?: to be)? (?:left|kept)) (?:${AS_IT_IS}|read-only|frozen|fixed|locked|off[- ]limits|(?:not|never) (?:to be )?(?:touched|changed|edited|modified))|^\\W*${things}[a-z ]{0,12}: (?:strictly )?(?:read-only|frozen|fixed|locked|hands off|(?:do not|don['’]t|never) (?:touch|change|edit|modify)|(?:leave|keep|left|kept|stays?)? ?(?:${AS_IT_IS}))|\\b(?:hands|fingers|paws|nose)(?: strictly)? (?:off|out of|away from) ${thing}|\\b(?:stay|keep)(?: well)? (?:away from|out of|off|clear of) ${thing}|${NOT} (?:ever )?(?:to )?${change} ${thing}(?=\\W*$|[,.;:]| (?:at all|yourself|ever|of|in)\\b)|\\btreat ${thing} as (?:read-only|frozen|fixed)`,
  );
}

/** `left uncommitted`, `stays local`. */
function leftUndone(undone: string): { readonly is: RegExp; readonly isNot: RegExp } {
  const left = `\\b(?:leave|leaves|leaving|keep|keeps|stays?|remains?|(?:is|are|be) (?:left|kept)|left)\\b[^.;:]{0,60}? ${undone}(?![a-z-])`;
  return { is: new RegExp(left), isNot: new RegExp(`(?:${NOT}|\\bno\\b)[^.;:,]{0,40}? ${left.slice(2)}`) };
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

interface SaidPassive {
  readonly orders: (text: string) => boolean;
  readonly forbids: (text: string) => boolean;
}

/** Reads the passive of the verb phrases: `dead code must be removed`, `no library may be added`. */
function passives(lines: readonly string[]): readonly SaidPassive[] {
  return lines.flatMap(verbsOf).flatMap((verbs): readonly SaidPassive[] => {
    const behind = splitBehind(verbs.behind.replace('~', ''))[0].replace(WINDOW, '').replace(TO_WHOM, ' ');
    if (!behind.startsWith(' ')) return [];
    const goesOn = verbs.behind.includes('~');
    const thing = withWho(behind.replace(/^ \??/, ''));
    const isAnything = lazily(() => new RegExp(`^(?:${thing})$`).test('anything'));
    const isDone = lazily(() => new RegExp(`\\b${thing}${WITH_IT} (?:${BE_DONE}) `, 'g'));
    function* found(text: string): Iterable<Said & { groups: Readonly<Record<string, string | undefined>> }> {
      const { all, passive } = wordsOf(text);
      if (!passive || !all.some((word) => isPast(verbs, word))) return;
      for (const { before, after, match } of saidIn(text, isDone()))
        for (const { form, end } of verbsAt(text, verbs, text.length - after.length))
          if (form === 'past') yield { before, after: text.slice(end), groups: match.groups! };
    }
    /** `nothing may be pushed`. */
    function isNothing(text: string): boolean {
      const match = NOTHING.exec(text);
      if (!match || !isAnything()) return false;
      return some(verbsAt(text, verbs, match.index + match[0].length), ({ form }) => form === 'past');
    }
    return [
      {
        orders: (text) =>
          some(
            found(text),
            ({ before, after, groups: { tobe, now } }) =>
              (tobe !== undefined || now !== undefined) &&
              !NONE_OF.test(before) &&
              !BY_SOMEBODY.test(after) &&
              (now === undefined || AT_ONCE.test(after) || YOUR_DOING.test(after)),
          ),
        forbids: (text) =>
          isNothing(text) ||
          some(found(text), ({ before, after, groups: { not, may } }) => {
            const ends = goesOn || END.test(after);
            if (not !== undefined) return ends;
            return (NONE_OF.test(before) && ends) || (may === undefined && BY_SOMEBODY.test(after));
          }),
      },
    ];
  });
}

/** What stands behind a verb, and what may follow it where something may not. */
function splitBehind(behind: string): readonly [object: string, follows: string | undefined] {
  let depth = 0;
  for (let i = 0; i < behind.length; i++) {
    if (behind[i] === '\\') i++;
    else if (behind[i] === ')') depth--;
    else if (behind[i] === '(') {
      if (depth === 0 && behind.startsWith('(?=', i)) return [behind.slice(0, i), behind.slice(i)];
      depth++;
    }
  }
  return [behind, undefined];
}

/** To whom it is done does not stand before it in the passive: `give: (?:{who} )?…`. */
const TO_WHOM = /^ \(\?:\{who\} \)\?/;
const WINDOW = /^\[\^[^\]]*\]\{\d+,\d+\}\??/;

const BY_SOMEBODY = new RegExp(`^ (?:only |solely |exclusively )?by ${OTHERS}`);
const YOUR_DOING = new RegExp(`^ ${BY_YOU}`);

/**
 * Finds the verb phrases of a family in each of their forms. The verbs are looked up word by word, so that what is compiled
 * is only what stands behind them, and only once one of them occurs.
 */
function verbFinder(lines: readonly string[]): (text: string) => Iterable<SaidVerb> {
  const finders = lines.flatMap(verbsOf).map((verbs) => {
    const [object, follows] = splitBehind(verbs.behind.replace('~', ''));
    return {
      verbs,
      object: lazily(() => new RegExp(`${withWho(object)}\\b`, 'y')),
      follows: lazily(() => (follows === undefined ? undefined : new RegExp(`^${withWho(follows)}`))),
      goesOn: verbs.behind.includes('~'),
    };
  });
  return function* (text) {
    const { all, starts } = wordsOf(text);
    for (const [at, word] of all.entries())
      for (const { verbs, object, follows, goesOn } of finders) {
        if (!verbs.byWord.has(word)) continue;
        const index = starts[at]!;
        for (const { form, end } of verbsOfWord(text, verbs, word, index)) {
          if (form === 'past') continue;
          const expression = object();
          expression.lastIndex = end;
          const match = expression.exec(text);
          if (!match) continue;
          const before = text.slice(0, index);
          const after = text.slice(end + match[0].length);
          const isSubject = form === 'gerund' && /^\W*$/.test(before);
          if (isSubject || !follows() || follows()!.test(after)) yield { before, after, goesOn, form };
        }
      }
  };
}

function isOrdered({ form, before, after }: SaidVerb): boolean {
  if (form === 'gerund' && /^\W*$/.test(before) && (LEFT_TO_MODEL.test(after) || IS_REQUIRED.test(after))) return true;
  return BEFORE_ORDERED[form].test(before) && !BY_SOMEBODY.test(after);
}

function isForbidden({ form, before, after, goesOn }: SaidVerb): boolean {
  if (BEFORE_FORBIDDEN[form]?.test(before)) return goesOn || END.test(after);
  if (form !== 'gerund') return ONLY_OTHERS.test(before);
  if (/^\W*$/.test(before)) return LEFT_TO_OTHERS.test(after) && !LEFT_TO_MODEL.test(after);
  return /\bleave $/.test(before) && /^[^.;:]{0,30} to\b/.test(after);
}

/** `never` of `never answer from memory`. */
const DENIED = new RegExp(`${NOT} $`);
/** `nobody gets a discount`. */
const NOBODY =
  /\b(?:nobody|no one|none of (?:them|the [a-z]+)|no (?:customer|user|guest|caller|client)s?) [a-z ]{0,20}$/;
/** `functions without types are rejected`: what lacks it is. */
const LACKS_IT = /\bwithout (?:any |an? |the )?$/;
const IS_REFUSED =
  /^[^.;:,]{0,30}? (?:(?:is|are|gets?|will be|must be) (?:rejected|refused|bounced|sent back|returned|blocked|flagged|thrown out|turned down)|fails?|bounces?)\b/;

function isGiven({ before, after }: Said): boolean {
  if (NOBODY.test(before)) return false;
  if (LACKS_IT.test(before) && IS_REFUSED.test(after)) return true;
  if (IS_REQUIRED.test(after)) return true;
  return (
    !DESCRIBES_ANOTHER.test(after) &&
    !BY_SOMEBODY.test(after) &&
    !(/\bleave (?:[a-z'’-]+ ){0,4}$/.test(before) && /^ to\b/.test(after)) &&
    BEFORE_GIVEN.some((expression) => expression.test(before))
  );
}

function isWithheld({ before, after }: Said): boolean {
  if (LACKS_IT.test(before) && IS_REFUSED.test(after)) return false;
  return (
    IS_WITHHELD.test(after) ||
    (NOBODY.test(before) && / gets? (?:an? |any )?$/.test(before)) ||
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
  kept,
  undone,
  wants,
  refuses,
  denies,
  not,
  raw,
  commands,
  permits,
  ofCode,
  duty,
  removes,
  kinds,
  ofWhole,
  ofSentence,
  ownCondition,
  instead,
  reason,
}: ActWords): Feature {
  const names = verbGate([...(does ?? []), ...(leaves ?? [])]);
  const done = does && lazily(() => verbFinder(does));
  const left = leaves && lazily(() => verbFinder(leaves));
  const inPassive = does && lazily(() => passives(does));
  const unchanged = kept === undefined ? undefined : lazily(() => keptAsItIs(kept));
  const isUndone = undone === undefined ? undefined : leftUndone(undone);
  const thing = things === undefined ? undefined : new RegExp(`(?<![a-z-])${things}`, 'g');
  const either = (words?: readonly string[]) => words && new RegExp(withWho(words.join('|')));
  const ordersIt = either(wants);
  const forbidsIt = either(refuses);
  const deniesOpposite = either(denies);
  return {
    name,
    owner: owner ?? 'action',
    cue,
    wants: anyOf([
      done && ((text) => names(text) && some(done()(text), isOrdered)),
      inPassive && ((text) => names(text) && inPassive().some(({ orders }) => orders(text))),
      thing && ((text) => some(saidIn(text, thing), isGiven)),
      ordersIt && ((text) => ordersIt.test(text)),
    ]),
    refuses: anyOf([
      done && ((text) => names(text) && some(done()(text), isForbidden)),
      inPassive && ((text) => names(text) && inPassive().some(({ forbids }) => forbids(text))),
      unchanged && ((text) => KEEPS.test(text) && unchanged().test(text)),
      isUndone && ((text) => isUndone.is.test(text) && !isUndone.isNot.test(text)),
      left && ((text) => names(text) && some(left()(text), isOrdered)),
      thing && ((text) => some(saidIn(text, thing), isWithheld)),
      forbidsIt &&
        ((text) => {
          const match = forbidsIt.exec(text);
          return match !== null && !DENIED.test(text.slice(0, match.index));
        }),
    ]),
    ...(not && { not }),
    ...(raw && { raw }),
    ...(commands && { commands }),
    ...(ownCondition && { ownCondition }),
    ...(instead && { instead }),
    ...(permits && { permits }),
    ...(ofCode && { ofCode }),
    ...(duty && { duty }),
    ...(removes && { removes }),
    ...(kinds && { about: (lower: string) => kinds.exec(lower)?.[0], byKind: true }),
    labelled: true,
    ...(ofWhole && { ofWhole }),
    ...(ofSentence && { ofSentence }),
    ...((left || isUndone || deniesOpposite) && {
      denied: anyOf([
        deniesOpposite && ((text) => deniesOpposite.test(text)),
        left && ((text) => names(text) && some(left()(text), isForbidden)),
        isUndone && ((text) => isUndone.isNot.test(text)),
      ]),
    }),
    reason,
  };
}

function some<Item>(items: Iterable<Item>, is: (item: Item) => boolean): boolean {
  for (const item of items) if (is(item)) return true;
  return false;
}

/** The acts of the lexicon. */
export const ACT_FAMILIES: readonly Feature[] = ACT_WORDS.map(featureOf);
