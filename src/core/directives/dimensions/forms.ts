import type { Clause } from '../clauses.ts';
import { singular } from '../scope.ts';
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
const AS_SAID =
  '(?:word[- ](?:for|by)[- ]word|verbatim|literally|unchanged|unaltered|unedited|to the letter|exactly as (?:it|they) (?:is|are|stands?|appears?|(?:is|are|was|were) (?:written|said|given))|in (?:the|its|their) (?:exact|original) (?:wording|words)|as (?:it|they) stands?)';
const OWN_WORDS =
  '(?:in(?:to)? (?:your own|other|simpler|plain(?:er)?|simple|everyday|different|fresh|new) (?:words|language|terms|wording))';
const TAKEN =
  "((?:the |each |every |its |all |any |this |that |your |these )*(?:(?!of\\b|in\\b)[a-z'’-]+ ){0,2}?(?!over\\b|out\\b)[a-z]{3,})(?: (?:that |which )?you [a-z]+(?: to| from| on)?)?";
const TAKE =
  '(?:quot|cop(?:y|i)|reproduc|cit|extract|giv|repeat|transcrib|lift|return|insert|past|tak|includ|print|us|keep|kept|leav|left|stat|render|show)';
const TURN = '(?:paraphras|rephras|reword|restat|rewrit|recast|rewrot|rewritten)';
/** What is taken over, by the words around it: the group is the thing. */
const VERBATIM = [
  `\\b${TAKE}(?:e|y|en)?(?: out| over)? ${TAKEN}(?: over| out)? ${AS_SAID}`,
  `(?:^\\W*|, |\\b(?:where|that) )${TAKEN} (?:is|are|must be|should be|has to be|have to be|stays?|remains?|appears?)(?: always)?(?: ${TAKE}[a-z]*)?(?: out| over)? ${AS_SAID}`,
  `\\b(?:give|keep|keep to|use|preserve|quote|state|copy|retain)(?: to)? the (?:exact|original|literal) (?:wording|words|text) of ${TAKEN}`,
].map((words) => new RegExp(words));
const REWORDED = [
  `\\b${TURN}(?:e|t)? ${TAKEN}(?=\\W*$|[.,;:]| (?:in|so|to|for|as|with|before|when|where|rather|instead)\\b)`,
  `\\b(?:put|give|tell|render|express|state|retell|convey|return) ${TAKEN} ${OWN_WORDS}`,
  `(?:^\\W*|, )${TAKEN} (?:is|are|must be|should be|has to be|have to be) (?:always )?(?:${TURN}(?:ed|n|ten)|(?:put|given|told|rendered) ${OWN_WORDS})`,
  `\\b(?:smooth(?: out)?|adapt|polish|change|simplify|moderni[sz]e|edit|improve|tidy(?: up)?) the (?:wording|language|words|phrasing) of ${TAKEN}`,
  `\\b(?:smooth(?: out)?|polish|shorten|trim|condense|simplify|moderni[sz]e|tidy(?: up)?|edit|improve) ${TAKEN}(?=\\W*$|[.,;:]| (?:where|if|when|so|to|for)\\b)`,
  `\\b(?:correct|fix|mend|repair)(?: any| all)? (?:spelling(?: mistakes)?|typos|grammar(?: mistakes)?|mistakes|errors|slips) in ${TAKEN}`,
].map((words) => new RegExp(words));
/** Of whatever is taken over. */
const ANY_VERBATIM =
  /\b(?:keep|stick|hold)(?: closely)? to the (?:exact |original |given |literal )(?:wording|words)\b|\b(?:do not|don['’]t|never) (?:paraphrase|reword|rephrase)(?: anything)?(?=\W*$|[,;])|\bquote (?:rather than|instead of|and do not|and never) paraphrase?(?:ing)?\b/;
const ANY_REWORDED =
  /\bparaphrase (?:rather than|instead of) (?:quot|cop)|\b(?:do not|don['’]t|never) (?:copy|quote|reproduce|lift)(?: (?:text|anything|words|sentences|passages))? (?:literally|verbatim|word for word|directly)\b|\bno (?:literal|verbatim|word-for-word) (?:reproduction|copying|quotations?|quotes)\b|\badapt the (?:wording|phrasing)\b/;

/** A thing that is taken over: its noun. */
function takenIn(patterns: readonly RegExp[], lower: string): string | undefined {
  for (const pattern of patterns) {
    const noun = pattern.exec(lower)?.[1]?.split(' ').at(-1);
    if (noun !== undefined && !NO_THING.test(noun)) return singular(noun);
  }
  return undefined;
}
const NO_THING =
  /^(?:it|them|this|that|these|those|everything|anything|something|only|and|or|not|never|answers?|repl(?:y|ies)|responses?|output|texts?|code|files?|drafts?|one|ones)$/;

/** Whether what is taken from elsewhere keeps its words. */
const takenOver: Axis = {
  name: 'words of what is taken over',
  owner: 'wording',
  cue: /word|verbatim|literal|unchanged|unaltered|unedited|letter\b|exact|original|paraphras|rephras|restat|rewrit|recast|own\b|smooth|adapt|polish|shorten|trim|condens|simpl|tidy|spelling|typos|grammar|mistakes|as\b/,
  ofWhole: true,
  negated: true,
  *read({ lower, polarity }) {
    if (ANY_VERBATIM.test(lower)) yield { value: 'kept', strict: true };
    else if (ANY_REWORDED.test(lower)) yield { value: 'own words', strict: true };
    const kept = takenIn(VERBATIM, lower);
    const own = kept === undefined ? takenIn(REWORDED, lower) : undefined;
    const about = kept ?? own;
    if (about === undefined) return;
    const keeps = (kept !== undefined) === (polarity === 'positive');
    yield { value: keeps ? 'kept' : 'own words', about };
  },
  excludes: (a, b) => a.value !== b.value && (a.about === b.about || a.strict === true || b.strict === true),
  reason: (a, b) => `${a.about ?? b.about ?? 'what is taken over'} is word for word or in words of its own`,
};

export const FORM_AXES: readonly Axis[] = [codeLanguage, wordMarks, blankLines, takenOver];
