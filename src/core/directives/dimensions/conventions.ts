import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { CONVENTIONS, HABITS, STYLES } from '../lexicon/conventions.ts';
import { LANGUAGE_NAMES } from '../lexicon/languages.ts';
import { singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { isTold } from './pieces.ts';
import { codeNamed } from './tools.ts';

/** Words right before a value that take it: `use`, `prefer`, `write … with`. */
const TAKES =
  /\b(?:use|using|prefer|favou?r|stick (?:to|with)|adopt|choose|always|only|(?:install|add|manage)\b[^.;]{0,25}\b(?:with|via|through)|(?:write|run)\b[^.;]{0,15}\btests? (?:with|in|via)|tests? (?:are|is) written (?:with|in))\b[\s:]+(?:(?:only|always|the|a|an|all|strictly|react|modern)\s+)*[`"'*_]{0,2}$/;
/** `style buttons with …`: what something is done with. */
const DOES_WITH = /^\W*[a-z]+ [^.;]{0,30}\b(?:with|via|using|through)\s+[`"'*_]{0,2}$/;
/** ``run `npm ci` ``: what a package manager is run for. */
const RUNS = /\b(?:run|do|call|execute|use)\s+(?:an? (?:fresh |clean )?)?[`"'*_]{0,2}$/;
const INSTALLS = /^ (?:install|i|ci|add|sync)\b(?! (?:-g|--global|-d)\b)/;
/** `pnpm is the only package manager here`. */
const IS_THE_ONE = /^[`"'*_]{0,2} is (?:the (?:only )?|our (?:only )?)/;
/** Words right before a value that turn it down. */
const TURNS_DOWN =
  /\b(?:not|[a-z]{2,8}n['’]t|never|no|avoid|without|instead of|rather than|over|don['’]t|nor)\b(?:\s+(?:use|using|write|ever|any|the|a|an|on|rely|in|with|to|add|be|new|react|plain))*\s+[`"'*_]{0,2}$/;
/** Behind a value: what it holds for. */
const HOLDS_FOR =
  /^[`"'*_]{0,2}\s*(?:syntax |style |naming |convention )*(?:for|in|on|when|inside|within)\s+(?:the |all |every |any |your |new |its )*([a-z][a-z-]*(?: [a-z-]+)?)/;
/** It names the project as a whole. */
const EVERYWHERE =
  /^(?:tests?|testing|style|styling|component|module|installation|install|package|package management|dependenc(?:y|ies)|installing|project|projects|codebase|code|repo|repository|everything|file|package|dependency|indentation|typescript|javascript|python)$/;
/** What the value only describes: `jest configuration`, `npm scripts`. */
const DESCRIBES =
  /^(?:['’]s\b|[ -](?:config\w*|scripts?|files?|registry|packages?|projects?|api|sdk|docs|documentation|code ?base|developers?|server|version|plugin|community|ecosystem|or|and|as well|where|if|unless|only (?:when|for)|sparingly)\b|[/|])/;

function conventionAxis({ name, cue, values }: (typeof CONVENTIONS)[number]): Axis {
  const patterns = values.map(
    ([value, words]) => [value, new RegExp(`(?<![\\w/.-])(?:${words})(?![\\w/-]|\\.\\w)`)] as const,
  );
  return {
    name,
    owner: 'format',
    cue,
    negated: true,
    *read(clause: Clause): Iterable<Stated> {
      if (!/^(?:imperative|label|fragment|participle|declarative)$/.test(clause.kind)) return;
      if (clause.lead?.polarity === 'negative') return;
      const lower = clause.raw.toLowerCase();
      for (const [value, pattern] of patterns) {
        const match = pattern.exec(lower);
        if (!match) continue;
        const before = lower.slice(0, match.index);
        const after = lower.slice(match.index + match[0].length);
        if (DESCRIBES.test(after)) continue;
        const isTheOne = IS_THE_ONE.test(after) && after.includes(` ${name}`);
        if (clause.kind === 'declarative' && !isTheOne) continue;
        const never = TURNS_DOWN.test(before);
        const taken =
          isTheOne ||
          TAKES.test(before) ||
          (INSTALLS.test(after) && RUNS.test(before)) ||
          (clause.kind === 'imperative' && DOES_WITH.test(before)) ||
          (clause.kind === 'label' && before.trim() === '');
        if (!never && (clause.polarity === 'negative' || !taken)) continue;
        const held = HOLDS_FOR.exec(after)?.[1];
        const about = held === undefined ? undefined : singular(held.split(' ').at(-1)!);
        yield {
          value,
          ...(never && { never }),
          ...(about !== undefined && !EVERYWHERE.test(about) && { about }),
        };
      }
    },
    excludes: (a, b) =>
      // A rule for one kind of file beside a general one is a refinement.
      a.about === b.about && (a.never || b.never ? a.never !== b.never && a.value === b.value : a.value !== b.value),
    reason: (a, b) =>
      a.value === b.value ? `${a.value}: asked for and ruled out` : `one project uses ${a.value} or ${b.value}`,
  };
}

/** What a style is of: `NumPy docstrings`, `references in MLA style`. */
const STYLED =
  /\b(?:docstrings?|citations?|cite[sd]?|citing|references?|referencing|bibliograph(?:y|ies)|sources?|footnotes?|style|convention|format|conventions|formatting)\b/;
const FOLLOWS =
  /\b(?:follow|follows|following|use|uses|using|in|per|according to|adhere to|adheres to|conform to|comply with|apply|adopt|stick to|prefer|with|by|is|are|match)\s+(?:(?:the|a|an|only|strictly|standard)\s+)*$/;
const IS_WANTED =
  /^[^.;,]{0,40}?\b(?:is|are|must be|should be|shall be) (?:required|mandatory|used|followed|expected|wanted|to be (?:used|followed)|the (?:standard|rule))\b/;

/** A style is named with what it is of, so that `Chicago` is no city. */
function styleAxis({ name, cue, values }: (typeof STYLES)[number]): Axis {
  const patterns = values.map(
    ([value, words]) =>
      [
        value,
        new RegExp(`\\b${words}(?=[ -](?:style|convention|format|docstrings?|citation|referenc|guidelines?|manual))`),
      ] as const,
  );
  return {
    name,
    owner: 'format',
    cue,
    ofWhole: true,
    negated: true,
    *read(clause: Clause): Iterable<Stated> {
      const lower = clause.raw.toLowerCase();
      if (!STYLED.test(lower) || isTold(lower)) return;
      for (const [value, pattern] of patterns) {
        const match = pattern.exec(lower);
        if (!match) continue;
        const before = lower.slice(0, match.index);
        const never = TURNS_DOWN.test(before);
        const wanted =
          FOLLOWS.test(before) ||
          (/^\W*(?:the )?$/.test(before) &&
            (clause.kind !== 'declarative' || IS_WANTED.test(lower.slice(match.index))));
        if (never || (wanted && clause.polarity === 'positive')) yield { value, ...(never && { never }) };
      }
    },
    excludes: (a, b) => (a.never || b.never ? a.never !== b.never && a.value === b.value : a.value !== b.value),
    reason: (a, b) =>
      a.value === b.value ? `${a.value}: asked for and ruled out` : `one ${name} is ${a.value} or ${b.value}`,
  };
}

/** They stand in code alone, whatever part the words name. */
const OF_CODE: ReadonlySet<string> = new Set(['docstrings', 'semicolons', 'trailing commas', 'type annotations']);

function habitAxis([name, words, cue]: (typeof HABITS)[number]): Axis {
  const refuses = new RegExp(
    `^\\W*(?:(?:please|always|strictly|absolutely)\\s+)?(?:no|never (?:add|write|use|include|put)|(?:do not|don['’]t|must not) (?:add|write|use|include|put|leave)|avoid(?: (?:using|adding|writing))?|omit|skip)\\s+(?:any |the |all )?${words}(?: (?:at all|anywhere|(?:to|in) (?:(?:the |your |any )?code(?:base)?|modules|functions|classes)|at (?:the )?ends? of (?:lines|statements)))?[^\\w\\p{Extended_Pictographic}]*$|^\\W*(?:(?:(?:we|you) )?(?:write|add|use)|(?:functions|classes|methods|modules|code|files) (?:have|need|get|carry|has)) no ${words}\\W*$|^\\W*${words} (?:are|is) (?:not (?:needed|wanted|necessary|required)|unnecessary|superfluous)\\W*$`,
    'u',
  );
  const without = new RegExp(
    `^\\W*(?:(?:please|always) )*(?:write|keep|leave|deliver) (?:(?:the|your|all|clean) )*code (?:without|free of)(?: any)? ${words}\\W*$`,
  );
  const wants = new RegExp(
    `^\\W*${words} (?:everywhere|always|throughout)\\W*$|^\\W*(?:always )?${name === 'comments' ? '(?:comment|document)\\s+(?:every|each|all)\\b' : '(?!)'}|^\\W*(?:always |every time )?(?:add|write|use|include|put|provide|require|end (?:all |every )?(?:statements?|lines?) with)\\s+(?:an? |the |short |clear |helpful |concise )*${words}(?:\\W*$|\\s+(?:to|for|that|which|above|on|in|with|at|before|after|everywhere|when)\\b)|\\b(?:every|each|all) (?:public |new |exported )?(?:functions?|methods?|classes|class|blocks?|statements?|lines?|files?|modules?) (?:(?:must|should|needs?|has|have|is|are|gets?|carry|carries|starts?|begins?|comes?|goes|preceded) )+(?:to )?(?:have |include |carry |end with |with |by |an? |its own |be documented with )*${words}\\b|\\b(?:functions|classes|methods|modules) (?:have|need|get|carry) ${words}\\b|^\\W*(?:document|explain|describe) [^.;:]{2,40} (?:in|with|by) (?:an? )?${words}\\W*$`,
  );
  return {
    name,
    owner: 'format',
    cue,
    negated: true,
    ofWhole: OF_CODE.has(name),
    *read(clause: Clause): Iterable<Stated> {
      if (clause.lead?.polarity === 'negative') return;
      if (refuses.test(clause.lower) || without.test(clause.sentence.masked.toLowerCase())) yield { value: 'none' };
      else if (clause.polarity === 'positive' && wants.test(clause.lower)) yield { value: 'some' };
    },
    excludes: (a, b) => a.value !== b.value,
    reason: () => `${name} are both asked for and ruled out`,
  };
}

const STYLE = /\b(?:(kebab|snake|camel|pascal)[- _]?case|(?:screaming|upper|constant)[- _]?snake(?:[- _]?case)?)\b/g;
/** What is named in code, with what tells one kind from another. */
const NAMED_THING =
  /\b((?:(?:react|component|module|class|hook|test|css|env|environment|database|json|url|api|private|public|boolean|event|style|utility|page|config) )?(?:file|folder|director(?:y|ie)|variable|function|method|class|component|constant|branch|column|table|key|propert(?:y|ie)|field|hook|module|package|identifier|endpoint|route|type|interface|enum|parameter|prop))(?:s|es)?(?: ?names?)?\b|\b(file)names?\b/g;
const FOR_THINGS =
  /^[`*_]*\s*(?:(?:naming |names? |style |convention )*(?:for|in)\s+)?((?:(?:all |and |the |both )*(?:[a-z]+[ -])?[a-z]+(?:\s*[,/&]\s*(?:and )?|\s+and\s+|\W*$)){0,6})/;

/** `components in PascalCase, hooks in camelCase`: how the names of each kind of thing are written. */
const namingAxis: Axis = {
  name: 'naming',
  owner: 'format',
  cue: /case\b/,
  negated: true,
  ofWhole: true,
  *read(clause: Clause): Iterable<Stated> {
    if (clause.lead?.polarity === 'negative') return;
    const lower = clause.raw.replace(/\bCamelCase\b/g, 'pascalcase').toLowerCase();
    let from = 0;
    const styles = matchesOf(lower, STYLE);
    for (const [i, match] of styles.entries()) {
      const before = lower.slice(from, match.index);
      const after = FOR_THINGS.exec(lower.slice(match.index + match[0].length, styles[i + 1]?.index))?.[1];
      const never = TURNS_DOWN.test(before);
      from = match.index + match[0].length;
      if (clause.polarity === 'negative' && !never) continue;
      const words = after || (NAMED_THING_IN.test(before) ? before : (clause.label?.toLowerCase() ?? ''));
      for (const thing of matchesOf(words, NAMED_THING)) {
        const about = singular(thing[1] ?? thing[2]!).replace(/ie$/, 'y');
        yield { value: match[1] ? `${match[1]} case` : 'upper snake case', about, ...(never && { never }) };
      }
    }
  },
  excludes: (a, b) =>
    a.about === b.about && (a.never || b.never ? a.never !== b.never && a.value === b.value : a.value !== b.value),
  reason: (a, b) =>
    a.value === b.value
      ? `${a.value} is asked for and ruled out for ${a.about} names`
      : `${a.about} names are in ${a.value} or in ${b.value}`,
};

const NAMED_THING_IN = new RegExp(NAMED_THING.source);

const WIDTH =
  /\b(?:(?:wrap|break|fold|limit|keep|format|cut)s?\b[^.;:]{0,30}? (?:lines?|code|everything)?[^.;:]{0,16}?(?:at|after|to|under|below|within)|(?:lines?|code)\b[^.;:]{0,16} (?:ends?|wraps?|breaks?|stops?|is (?:wrapped|cut)|are (?:wrapped|cut))(?: at| after| by)?|(?:lines?|line of code)\b[^.;:]{0,12} (?:may|can|must|should|has|have|is|are|stays?)(?: not)?(?: have| hold| be| exceed| stay)?(?: longer than| wider than)?|(?:limit|maximum) (?:for|of) (?:lines|a line) (?:is|are)|no lines? (?:is|are|may be|gets?) (?:longer|wider) than|["'`]?(?:line[- ](?:length|width|limit)|print[- ]?width|column limit|max(?:imum)?[- ]line[- ]length)\b[^.;:]{0,16}?)(?::| of| to| is| at)? (?:up to |at most |no (?:more|longer) than |exactly |under |below |within |column |a maximum of |shorter than )*(\d{2,3})\b|\bup to (\d{2,3}) (?:characters?|columns?) (?:a|per) line\b|\blines (?:of )?up to (\d{2,3}) (?:characters?|columns?)\b|\b(\d{2,3})[- ](?:characters?|columns?) (?:lines|limit|line (?:limit|length|width))\b/;
/** Of something else than code, or no strict limit. */
const OTHER_WIDTH =
  /\b(?:comments?|docstrings?|commits?|body|subject|markdown|prose|messages?|soft|aim|prefer|ideally|hard|unless|except|at least|seconds?|minutes?|functions?|files?|tests|words|if|tables?|poems?|verses?|titles?)\b/;

/** How long a line of code gets: `wrap lines at 100`. */
const lineWidth: Axis = {
  name: 'line width',
  owner: 'format',
  cue: /\blines?\b|width|wrap|column/,
  negated: true,
  ofWhole: true,
  *read(clause: Clause): Iterable<Stated> {
    const { raw, label } = clause;
    const said = raw.toLowerCase().replaceAll('`', '');
    const words = label === undefined ? said : `${label.toLowerCase()}: ${said.trimStart()}`;
    if (OTHER_WIDTH.test(words)) return;
    const width = WIDTH.exec(words)
      ?.slice(1)
      .find((number) => number !== undefined);
    // No program has shorter ones, and verse no longer ones.
    if (width === undefined || Number(width) < 60) return;
    const about = codeNamed(clause);
    yield {
      value: width,
      ...(about !== undefined && { about }),
      ...(clause.modality === 'may' && { modality: 'should' }),
    };
  },
  excludes: (a, b) => a.about === b.about && a.value !== b.value,
  reason: (a, b) => `lines of code end at ${a.value} or at ${b.value} characters`,
};

const COMMENTS_IN = new RegExp(
  `^\\W*(?:(?:please|always) )*(?:(?:(?:write|keep|put) )?(?:all |the |your |our |code |inline |source )*comments(?: and docstrings)?(?:,? (?:here|throughout|too|(?:in|of) (?:all |the )*(?:code|source|files?|rest|repo|project))\\b[^.;:]{0,50})?|(?:comment|annotate)(?: (?:the |your |all |any )*(?:code|everything))?)(?::|,? (?:(?:are|is|must be|should be|have to be|has to be|stay|remain) (?:always |written )?)?in|(?: (?:are|must be|have to be))) (${LANGUAGE_NAMES})(?=\\W*$|[,;(])`,
);

/** In which language code is commented. */
const commentLanguage: Axis = {
  name: 'language of comments',
  owner: 'language',
  cue: /comment|annotat/,
  ofWhole: true,
  *read({ lower, label, sentence }: Clause): Iterable<Stated> {
    const words = label === undefined ? sentence.masked.toLowerCase() : `${label.toLowerCase()}: ${lower.trimStart()}`;
    const language = COMMENTS_IN.exec(words)?.[1];
    if (language !== undefined) yield { value: language };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `comments are in ${a.value} or in ${b.value}`,
};

const BRANCH = '["“`]?(main|master|develop|development|dev|staging|next|trunk)["”`]?(?![\\w/-])';
const REQUESTS = '(?:pull requests?|prs?|merge requests?|mrs?)';
const BASE = new RegExp(
  `\\b${REQUESTS}\\b[^.;:]{0,30}? (?:against|onto|towards|targets?|targeting) (?:the )?${BRANCH}|\\b${REQUESTS} (?:have|has|with|get|gets|take|takes) (?:the )?${BRANCH}(?: branch)? as (?:its|their|the) (?:base|target)|\\b(?:base|target)(?: branch)? (?:of|for) (?:(?:all|every|each|your|the) )?${REQUESTS} is (?:always )?(?:the )?${BRANCH}`,
);
/** Of some requests only. */
const SOME_REQUESTS =
  /\b(?:hot ?fix(?:es)?|release|docs|documentation|urgent|backports?|if|unless|except|not|never)\b|n['’]t\b/;

/** Into which branch a pull request is to be merged. */
const baseBranch: Axis = {
  name: 'base of pull requests',
  owner: 'action',
  cue: /\b(?:pull|prs?|merge|mrs?)\b/,
  ofWhole: true,
  *read({ raw, sentence }: Clause): Iterable<Stated> {
    const base = BASE.exec(raw.toLowerCase())
      ?.slice(1)
      .find((name) => name !== undefined);
    const words = sentence.masked.toLowerCase().replace(/[a-z ]+ included\b/, '');
    if (base !== undefined && !SOME_REQUESTS.test(words)) yield { value: base };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `pull requests go to ${a.value} or to ${b.value}`,
};

/** Conventions of a project: what it uses, and what its code has throughout. */
export const PROJECT_CONVENTIONS: readonly Axis[] = [
  ...CONVENTIONS.map(conventionAxis),
  ...STYLES.map(styleAxis),
  ...HABITS.map(habitAxis),
  lineWidth,
  commentLanguage,
  baseBranch,
];

/** Those of a project and, as each language has its own, of names. */
export const CODE_CONVENTIONS: readonly Axis[] = [...PROJECT_CONVENTIONS, namingAxis];
