import type { Branch, Dialect } from './types.ts';

/**
 * Template tags of the dialects prompts are written in: `{{x}}` and sections (Mustache, Handlebars, Semantic Kernel),
 * `{% if x %}` (Jinja, Nunjucks, Liquid), `{x}` (f-string), `${input:x}` and `#file:x` (VS Code).
 */
export interface TemplateTag {
  readonly kind: 'variable' | 'open' | 'else' | 'close' | 'comment' | 'role' | 'partial' | 'other';
  readonly start: number;
  readonly end: number;
  /** What stands between the delimiters, trimmed. */
  readonly inner: string;
  /** `if`, `for`, `each` …: what an opening or closing tag opens or closes. Empty when the dialect does not say. */
  readonly block: string;
  /** Variables read by the tag, with offsets of the text. */
  readonly names: readonly TemplateName[];
  /** Names the tag binds for its body: the `item` of `{% for item in items %}`. */
  readonly binds: readonly string[];
  /** True for a tag that means nothing in the file's dialect: masked, but no variable or condition of this file. */
  readonly foreign: boolean;
}

export interface TemplateName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Longer stretches between delimiters are no tag but two unrelated braces. */
const MAX_TAG_LENGTH = 2000;

const OPENERS =
  /\{[{%#]|\$\{(?!\{)|\{(?=[A-Za-z_])|#(?=(?:file|tool|sym|folder|selection|codebase|fetch|terminal|changes|problems)\b)/g;
const SINGLE_BRACE = /\{([A-Za-z_][\w.[\]-]*)(?:![rsa])?(?::[^{}\s]{0,20})?\}/y;
const HASH_REFERENCE =
  /#(file|tool|sym|folder):[^\s,;)\]'"`]*[^\s,;)\]'"`.:!?]|#(?:selection|codebase|terminal\w*|changes|problems)\b/y;
const IDENTIFIER = /[A-Za-z_$@][\w$]*/y;
const INPUT = /^input:([A-Za-z_][\w.-]*)/;

/** Every tag in reading order. Linear in the length of the text. */
export function scanTemplate(text: string, dialect: Dialect): TemplateTag[] {
  const tags: TemplateTag[] = [];
  const closers = new ClosingFinder(text);
  OPENERS.lastIndex = 0;
  let verbatimUntil: string | undefined;
  for (let match = OPENERS.exec(text); match; match = OPENERS.exec(text)) {
    const tag = readTag(text, match.index, match[0], dialect, closers);
    if (!tag) {
      OPENERS.lastIndex = match.index + match[0].length;
      continue;
    }
    OPENERS.lastIndex = tag.end;
    if (verbatimUntil) {
      if (tag.inner !== verbatimUntil) continue;
      verbatimUntil = undefined;
    } else if (tag.inner === 'raw' || tag.inner === 'verbatim') {
      verbatimUntil = `end${tag.inner}`;
    }
    tags.push(tag);
  }
  return tags;
}

/** `indexOf` of closing delimiters that never reads a stretch twice. */
class ClosingFinder {
  private readonly known = new Map<string, number>();
  constructor(private readonly text: string) {}

  after(closer: string, from: number): number {
    const known = this.known.get(closer);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const found = this.text.indexOf(closer, from);
    this.known.set(closer, found);
    return found;
  }
}

function readTag(
  text: string,
  start: number,
  opener: string,
  dialect: Dialect,
  closers: ClosingFinder,
): TemplateTag | undefined {
  if (opener === '{') {
    SINGLE_BRACE.lastIndex = start;
    const match = SINGLE_BRACE.exec(text);
    if (!match) return undefined;
    const root = /^[A-Za-z_]\w*/.exec(match[1]!)![0];
    return make('variable', start, start + match[0].length, match[1]!, {
      names: [{ name: root, start: start + 1, end: start + 1 + root.length }],
      foreign: dialect !== 'f-string',
    });
  }
  if (opener === '#') {
    HASH_REFERENCE.lastIndex = start;
    const match = HASH_REFERENCE.exec(text);
    if (!match || (start > 0 && /[\w&/]/.test(text[start - 1]!))) return undefined;
    return make('other', start, start + match[0].length, match[0].slice(1), { foreign: dialect !== 'vscode' });
  }
  const closer = opener === '{%' ? '%}' : opener === '{#' ? '#}' : opener === '${' ? '}' : '}}';
  const from = start + opener.length;
  const comment = opener === '{{' && text.startsWith('!--', from);
  const close = comment ? closers.after('--}}', from) : closers.after(closer, from);
  if (close < 0 || close - start > MAX_TAG_LENGTH) return undefined;
  let end = close + (comment ? 4 : closer.length);
  if (opener === '{{' && text[from] === '{' && text[end] === '}') end++;
  if (opener === '${') return dollarTag(text, start, end, dialect);
  if (opener === '{#') {
    return dialect === 'jinja' ? make('comment', start, end, text.slice(from, close), {}) : undefined;
  }
  if (opener === '{%') return statementTag(text, start, end, dialect);
  if (dialect === 'f-string') return undefined;
  return mustacheTag(text, start, end, dialect, comment);
}

function make(
  kind: TemplateTag['kind'],
  start: number,
  end: number,
  inner: string,
  rest: Partial<Pick<TemplateTag, 'block' | 'names' | 'binds' | 'foreign'>>,
): TemplateTag {
  return { kind, start, end, inner: inner.trim(), block: '', names: [], binds: [], foreign: false, ...rest };
}

/** `${input:x}` asks for a variable; `${selection}` and the like are the editor's own. */
function dollarTag(text: string, start: number, end: number, dialect: Dialect): TemplateTag | undefined {
  const inner = text.slice(start + 2, end - 1);
  if (inner.includes('\n')) return undefined;
  const name = INPUT.exec(inner)?.[1];
  const nameAt = start + 2 + 'input:'.length;
  return make('variable', start, end, inner, {
    names: name ? [{ name, start: nameAt, end: nameAt + name.length }] : [],
    foreign: dialect !== 'vscode',
  });
}

/** `{% if x %}`: a condition in any file, as nothing else is written so; its names are variables in Jinja's dialects alone. */
function statementTag(text: string, start: number, end: number, dialect: Dialect): TemplateTag {
  const from = skip(text, start + 2, end, /[-+~\s]/);
  const word = /^[a-z_]*/i.exec(text.slice(from, from + 40))![0];
  const inner = text.slice(from, end - 2).replace(/[-+~\s]+$/, '');
  const foreign = dialect !== 'jinja';
  const names = foreign ? [] : expressionNames(text, from + word.length, end - 2);
  switch (word) {
    case 'if':
    case 'unless':
    case 'case':
      return make('open', start, end, inner, { block: word, names });
    case 'for': {
      const [target = '', ...source] = inner.slice(3).split(/\sin\s/);
      const sourceStart = end - 2 - (text.slice(from, end - 2).length - 3 - target.length);
      return make('open', start, end, inner, {
        block: word,
        names:
          source.length && !foreign ? expressionNames(text, sourceStart, end - 2).filter((n) => n.name !== 'in') : [],
        binds: target.match(/[A-Za-z_]\w*/g) ?? [],
      });
    }
    case 'elif':
    case 'elsif':
    case 'elseif':
    case 'else':
    case 'when':
      return make('else', start, end, inner, { block: word, names });
    case 'set':
    case 'assign': {
      const target = /^\w+\s+([A-Za-z_]\w*)/.exec(inner)?.[1];
      return make('other', start, end, inner, {
        names: names.filter((n) => n.name !== target),
        binds: target ? [target] : [],
        foreign,
      });
    }
    case 'include':
    case 'import':
    case 'extends':
      return make('partial', start, end, inner, { foreign });
    default:
      if (word.startsWith('end')) return make('close', start, end, inner, { block: word.slice(3) });
      if (word === 'macro' || word === 'block' || word === 'filter' || word === 'call' || word === 'with') {
        return make('open', start, end, inner, { block: word });
      }
      return make('other', start, end, inner, { foreign });
  }
}

/** `{{x}}`, `{{#if x}}`, `{{role "user"}}` */
function mustacheTag(text: string, start: number, end: number, dialect: Dialect, comment: boolean): TemplateTag {
  const close = text.startsWith('}}}', end - 3) && text[start + 2] === '{' ? end - 3 : end - 2;
  const from = skip(text, start + 2, close, /[{~\-\s]/);
  const inner = text.slice(from, close).replace(/[~\-\s]+$/, '');
  if (comment || inner.startsWith('!')) {
    const content = text.slice(comment ? start + 5 : from + 1, comment ? end - 4 : close);
    return make('comment', start, end, content, {});
  }
  const foreign = dialect === 'vscode' || dialect === 'none';
  const sigil = inner[0];
  const word = /^[#/^]?\s*([\w.-]*)/.exec(inner)?.[1] ?? '';
  const helper = dialect === 'handlebars' && ['if', 'unless', 'each', 'with'].includes(word);
  const afterSigil = from + inner.length - inner.slice(1).trimStart().length;
  if (sigil === '#') {
    const at = helper || dialect === 'handlebars' ? afterSigil + word.length : afterSigil;
    return make('open', start, end, inner.slice(1), {
      block: helper ? word : dialect === 'handlebars' ? word : 'section',
      names: expressionNames(text, at, close),
      foreign,
    });
  }
  if (sigil === '/') return make('close', start, end, inner.slice(1), { block: helper ? word : 'section', foreign });
  if (sigil === '^') {
    return make(word ? 'open' : 'else', start, end, inner.slice(1), {
      block: 'inverted',
      names: expressionNames(text, afterSigil, close),
      foreign,
    });
  }
  if (sigil === '>') return make('partial', start, end, inner.slice(1), { foreign });
  if (dialect === 'handlebars') {
    if (word === 'else') return make('else', start, end, inner, { block: 'else', names: elseNames(text, from, close) });
    if (word === 'role') return make('role', start, end, inner, {});
    if (word === 'history' || word === 'section') return make('other', start, end, inner, {});
    if (/^[\w.-]+\s+\S/.test(inner)) {
      return make('variable', start, end, inner, { names: expressionNames(text, from + word.length, close) });
    }
  }
  const names = expressionNames(text, from, close);
  const read = dialect === 'semantic-kernel' ? names.filter((name) => text[name.start - 1] === '$') : names;
  return make('variable', start, end, inner, { names: read, foreign });
}

function elseNames(text: string, from: number, end: number): TemplateName[] {
  const chained = /^else\s+(?:if|unless)\b/.exec(text.slice(from, end));
  return chained ? expressionNames(text, from + chained[0].length, end) : [];
}

function skip(text: string, from: number, end: number, what: RegExp): number {
  let at = from;
  while (at < end && what.test(text[at]!)) at++;
  return at;
}

const KEYWORDS = new Set(
  (
    'and or not in is if else elif true false none null True False None loop this self range defined undefined empty eq ne gt ' +
    'lt ge le forloop super caller'
  ).split(' '),
);

/** Variables an expression reads: root names, not attributes, filters, tests, functions, named arguments or literals. */
function expressionNames(text: string, from: number, end: number): TemplateName[] {
  const names: TemplateName[] = [];
  let at = from;
  let before = '';
  while (at < end) {
    const char = text[at]!;
    if (char === '"' || char === "'") {
      const close = text.indexOf(char, at + 1);
      at = close < 0 || close >= end ? end : close + 1;
      before = 'literal';
      continue;
    }
    IDENTIFIER.lastIndex = at;
    const match = IDENTIFIER.exec(text);
    if (match && match.index === at) {
      const word = match[0];
      const wordEnd = at + word.length;
      const after = /^\s*(\(|=(?!=))/.exec(text.slice(wordEnd, wordEnd + 8));
      const isName =
        before !== '.' && before !== '|' && before !== 'is' && !KEYWORDS.has(word) && word[0] !== '@' && !after;
      if (isName && wordEnd <= end) {
        const dollar = word[0] === '$' ? 1 : 0;
        if (word.length > dollar) names.push({ name: word.slice(dollar), start: at + dollar, end: wordEnd });
      }
      before = word;
      at = wordEnd;
      continue;
    }
    if (/\d/.test(char)) {
      while (at < end && /[\w.]/.test(text[at]!)) at++;
      before = 'literal';
      continue;
    }
    if (char === '.' && text[at + 1] === '.') {
      at += text[at + 2] === '/' ? 3 : 2;
      continue;
    }
    if (!/\s/.test(char) && !(char === 't' && before === 'is')) before = char;
    at++;
  }
  return names;
}

/** Names a tag reads that are the file's variables: bound names and fields of a loop's item are not. */
export function templateVariables(tags: readonly TemplateTag[]): (TemplateName & { readonly tag: TemplateTag })[] {
  const variables: (TemplateName & { readonly tag: TemplateTag })[] = [];
  const bound = new Map<string, number>();
  const stack: TemplateTag[] = [];
  let insideItem = 0;
  for (const tag of tags) {
    if (tag.foreign) continue;
    if (tag.kind === 'close') {
      const opened = stack.pop();
      for (const name of opened?.binds ?? []) bound.set(name, (bound.get(name) ?? 1) - 1);
      if (opened && changesContext(opened)) insideItem--;
      continue;
    }
    if (insideItem === 0) {
      for (const name of tag.names) if (!bound.get(name.name)) variables.push({ ...name, tag });
    }
    for (const name of tag.binds) bound.set(name, (bound.get(name) ?? 0) + 1);
    if (tag.kind === 'open') {
      stack.push(tag);
      if (changesContext(tag)) insideItem++;
    }
  }
  return variables;
}

/** Inside `{{#each xs}}` and `{{#with x}}` plain names are fields of the item. */
function changesContext(tag: TemplateTag): boolean {
  return tag.block === 'each' || tag.block === 'with';
}

/** A stretch of text and the arms of conditions it stands in. */
interface Arm {
  readonly start: number;
  readonly end: number;
  readonly branches: readonly Branch[];
}

const CONDITIONAL = new Set(['if', 'unless', 'case', 'section', 'inverted']);

/** Nested deeper than this, conditions are not told apart. */
const MAX_BRANCHES = 32;

/** The text between control tags in order, each stretch with its branches. The first starts at 0. */
export function templateArms(tags: readonly TemplateTag[], length: number): Arm[] {
  const arms: Arm[] = [];
  const stack: { tag: TemplateTag; outer: readonly Branch[]; condition: number; arm: number }[] = [];
  /** `{{#x}}…{{/x}}{{^x}}…{{/x}}` are two arms of one condition. */
  const sections = new Map<string, { condition: number; depth: number }>();
  let branches: readonly Branch[] = [];
  let conditions = 0;
  let from = 0;
  const cut = (tag: TemplateTag) => {
    arms.push({ start: from, end: tag.start, branches });
    from = tag.end;
  };
  for (const tag of tags) {
    if (tag.foreign) continue;
    if (tag.kind === 'open') {
      cut(tag);
      const pair = tag.block === 'inverted' ? sections.get(tag.inner) : undefined;
      const paired = pair && pair.depth === stack.length;
      const condition = paired ? pair.condition : conditions++;
      const arm = paired ? 1 : 0;
      if (tag.block === 'section') sections.set(tag.inner, { condition, depth: stack.length });
      stack.push({ tag, outer: branches, condition, arm });
      if (CONDITIONAL.has(tag.block) && stack.length <= MAX_BRANCHES) {
        branches = [...branches, { condition, arm, text: tag.block === 'inverted' ? `not ${tag.inner}` : tag.inner }];
      }
    } else if (tag.kind === 'else') {
      const top = stack[stack.length - 1];
      if (!top) continue;
      cut(tag);
      if (CONDITIONAL.has(top.tag.block) && stack.length <= MAX_BRANCHES) {
        top.arm++;
        const text = tag.inner === 'else' || tag.inner === '' ? `not (${top.tag.inner})` : tag.inner;
        branches = [...top.outer, { condition: top.condition, arm: top.arm, text }];
      }
    } else if (tag.kind === 'close') {
      const top = stack.pop();
      if (!top) continue;
      cut(tag);
      branches = top.outer;
    }
  }
  arms.push({ start: from, end: length, branches });
  return arms;
}

/**
 * Conditions inside one sentence (`Write {% if formal %}formally{% else %}casually{% endif %}.`): their tags, and the
 * arms after the first, which are left out so that the sentence reads as one. A condition that starts where a sentence
 * starts cuts the block instead.
 */
export function inlineConditions(
  text: string,
  tags: readonly TemplateTag[],
  leaves: readonly { readonly textStart: number; readonly textEnd: number }[],
): { tags: ReadonlySet<TemplateTag>; blanks: readonly { start: number; end: number }[] } {
  const inline = new Set<TemplateTag>();
  const blanks: { start: number; end: number }[] = [];
  const stack: TemplateTag[][] = [];
  let nextLeaf = 0;
  for (const tag of tags) {
    if (tag.foreign) continue;
    if (tag.kind === 'open') stack.push([tag]);
    else if (tag.kind === 'else') stack[stack.length - 1]?.push(tag);
    if (tag.kind !== 'close') continue;
    const group = stack.pop();
    if (!group) continue;
    const open = group[0]!;
    while (nextLeaf < leaves.length && leaves[nextLeaf]!.textEnd < tag.end) nextLeaf++;
    const leaf = leaves[nextLeaf];
    if (!leaf || open.start < leaf.textStart || startsSentence(text, leaf.textStart, open.start)) continue;
    for (const member of [...group, tag]) inline.add(member);
    if (group[1]) blanks.push({ start: group[1].start, end: tag.end });
  }
  blanks.sort((a, b) => a.start - b.start);
  return { tags: inline, blanks };
}

function startsSentence(text: string, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const char = text[i]!;
    if (char === '\n' || /[.!?:}]/.test(char)) return true;
    if (!/[\s*_>-]/.test(char)) return false;
  }
  return true;
}
