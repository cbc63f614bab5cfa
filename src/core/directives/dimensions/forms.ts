import type { Clause } from '../clauses.ts';
import type { Axis, Chosen } from './choice-axes.ts';
import { featureAxis } from './features.ts';
import { isTold } from './pieces.ts';

/** How pieces of a text are written: in which programming language its code, between which marks a word. */

const CODE_LANGUAGE =
  '(python|java ?script|typescript|java|rust|go(?:lang)?|c\\+\\+|c#|c|ruby|php|kotlin|swift|bash|perl|scala|r|julia|haskell|elixir|sql)(?![\\w+#]|\\.[a-z])';
const CODE_THING =
  '(?:code(?: (?:blocks?|examples?|samples?|snippets?|listings?))?|(?:sample|example) code|(?:sample |example )?(?:programs?|scripts?|snippets?|listings?)|examples?|samples?)';
const SHOWN_IN = new RegExp(
  `\\b(?:(all|all the|every|each|the|any|only) )?(?:(?!first|second|third|last|other|another|next)[a-z]+ )?(${CODE_THING})(?: (?:must|should|shall|has to|have to|is|are|be|to|always|only|written|given|shown|provided|in))* in ${CODE_LANGUAGE}`,
);
const USED_FOR = new RegExp(
  `\\b(?:use|choose|pick|prefer|write) (?:only )?${CODE_LANGUAGE} (?:only )?(?:for|in) (all|all the|every|each|the|your) (?:[a-z]+ )?${CODE_THING}\\b`,
);
const ONE_OF_THEM =
  /\b(?:first|second|third|last|other|another|next|also|and in|client|server|backend|frontend|one in)\b/;

/** In which programming language the examples are. */
const codeLanguage: Axis = {
  name: 'language of the code',
  owner: 'format',
  cue: /code\b|examples?\b|samples?\b|snippets?\b|listings?\b|scripts?\b|programs?\b/,
  ofWhole: true,
  *read({ lower, raw }) {
    if (isTold(lower) || ONE_OF_THEM.test(lower)) return;
    const shown = SHOWN_IN.exec(lower);
    const used = shown ? null : USED_FOR.exec(lower);
    const value = shown?.[3] ?? used?.[1];
    if (value === undefined || !new RegExp(`\\b${value.replace(/[+#]/g, '\\$&')}`, 'i').test(raw)) return;
    // "in go", "in c": a name has its capital.
    if (
      value.length < 3 &&
      !new RegExp(`\\bin ${value.toUpperCase().replace(/^GO/, 'Go').replace(/[+#]/g, '\\$&')}`).test(raw) &&
      used === null
    )
      return;
    const strict =
      used !== null ||
      (shown?.[1] !== undefined && shown[1] !== 'any') ||
      /^(?:sample|example) code/.test(shown?.[2] ?? '');
    yield { value: value.replace('java script', 'javascript').replace('golang', 'go'), strict };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict === true || b.strict === true),
  reason: (a, b) => `the same code is in ${a.value} or in ${b.value}`,
};

const WORD_MARKS: readonly (readonly [name: string, words: RegExp])[] = [
  ['backticks', /\b(?:in|inside|with|between|use|using) (?:single )?backticks?\b|\bbackticked\b/],
  [
    'quotation marks',
    /\b(?:in|inside|with|between|use|using) (?:double |single )?(?:quotation marks|quotes|inverted commas)\b/,
  ],
  ['brackets', /\b(?:in|inside|with|between) (?:square |round |curly )?(?:brackets|parentheses)\b/],
];
const PUT_SO =
  /\b(?:set|put|written?|placed?|wrap(?:ped)?|enclosed?|appears?|stands?|format(?:ted)?|render(?:ed)?|shown?|print(?:ed)?|given?|surround(?:ed)?|be|use|mark(?:ed)?|goe?s?)\b/;

/** Between which marks a word stands. */
const wordMarks: Axis = {
  name: 'marks around a word',
  owner: 'wording',
  cue: /backtick|quotation|\bquotes\b|inverted|brackets|parentheses/,
  ofWhole: true,
  negated: true,
  *read(clause) {
    const { lower, polarity } = clause;
    const about = wordOf(clause);
    if (about === undefined || isTold(lower) || !PUT_SO.test(lower)) return;
    const name = WORD_MARKS.find(([, words]) => words.test(lower))?.[0];
    if (name === undefined) return;
    yield { value: name, about, ...(polarity === 'negative' && { never: true }) };
  },
  excludes: (a: Chosen, b: Chosen) => a.value === b.value && a.never !== b.never,
  reason: (a) => `"${a.about}" stands in ${a.value} or not`,
};

/** The one word in quotation marks that a clause speaks of, or the sentence where the clause goes on about it. */
function wordOf({ quotes, sentence, start, subject }: Clause): string | undefined {
  const [own, other] = quotes;
  if (own !== undefined) return other === undefined ? own.text.toLowerCase() : undefined;
  if (
    start === 0 ||
    (subject !== undefined && !/^(?:it|they|and)$|_|^the (?:key ?)?(?:word|term|name|command|phrase)\b/.test(subject))
  )
    return undefined;
  return /["“`]([^"”`]{1,40})["”`]/.exec(sentence.text.slice(0, start))?.[1]?.toLowerCase();
}

/** Whether lines are left empty between pieces. */
const blankLines: Axis = featureAxis({
  name: 'blank lines',
  owner: 'format',
  cue: /blank|empty/,
  wants:
    /\b(?:leave|insert|add|put|use|with|by|have) (?:exactly |always )?(?:an?|one|two|single|a single) (?:blank|empty) lines?\b(?= (?:between|after|before)\b|\W*$)|\b(?:blank|empty) lines? (?:between|after) (?:each|every|all|the) /,
  refuses:
    /(?:^\W*no|\b(?:without(?: any)?|avoid|not (?:leave|insert|use|add|put in)(?: any)?|n['’]t (?:leave|insert|use|add)(?: any)?)) (?:blank|empty) lines?\b(?! (?:for|before|in|at|after|under|inside)\b)/,
  not: /\b(?:code|csv|input|rows?|if|unless|fill)\b/,
  reason: 'lines are left empty or none is',
});

/** The axes of how pieces are written. */
export const FORM_AXES: readonly Axis[] = [codeLanguage, wordMarks, blankLines];
