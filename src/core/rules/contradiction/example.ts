import type { Format } from '../../directives/dimensions/format.ts';
import type { LanguageChoice } from '../../directives/dimensions/language.ts';
import type { Quantity } from '../../directives/dimensions/quantities.ts';
import { LENGTH_UNITS, plural } from '../../directives/dimensions/quantities.ts';
import type { Wording } from '../../directives/dimensions/wording.ts';
import { type ExampleAnswer, exampleAnswers, namedSamples } from '../../directives/examples.ts';
import { sameWord } from '../../directives/lexicon/inflection.ts';
import { format } from '../../directives/numbers.ts';
import { partOfLabel } from '../../directives/scope.ts';
import type { Dimension, Directive } from '../../directives/types.ts';
import { rememberRecent } from '../../language/recent.ts';
import { detectLanguage, foreignLanguageOf } from '../../prompt/language.ts';
import { splitSentences } from '../../prompt/sentences.ts';
import { quoted } from '../../text/one-line.ts';
import type { PromptRule } from '../types.ts';

/** Without `adult: 60 words` beside `child: 30 words`: which of them an example follows is open. */
function withoutSeveral(directives: readonly Directive[]): readonly Directive[] {
  const labels = new Map<Dimension, Set<string>>();
  for (const { dimension, scope } of directives) {
    if (scope.label === undefined || partOfLabel(scope.label) === undefined) continue;
    labels.set(dimension, (labels.get(dimension) ?? new Set()).add(scope.label));
  }
  return directives.filter(({ dimension, scope: { label } }) => {
    const several = labels.get(dimension);
    return label === undefined || !several?.has(label) || several.size === 1;
  });
}

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'contradiction/example',
    summary: 'An example breaks a constraint that the prompt states',
    severity: 'warning',
    docs: {
      what: 'Checks the answers of few-shot turns, and those behind `Output:` or `Assistant:` in an example, against what the prompt demands of every answer: length, number of items, format, language, words that must not occur, opening, letter case. Examples marked as bad, shortened or as templates are left alone.',
      why: 'Models follow examples more than words. One example that breaks the rule teaches that the rule does not count.',
      wrong: [
        {
          text: 'Classify the message. Answer with a single word.\n\n## Example\n\nInput: Where is my parcel?\nOutput: This is a question about delivery\n',
        },
        { text: 'Return only valid JSON.\n\n<example>\nUser: We met in Rome.\nAssistant: City: Rome\n</example>\n' },
        {
          text: 'Reply to the guest. Never use the word "sorry".\n\nExample answer:\n\n> Sorry for the wait, your table is ready.\n',
        },
      ],
      right: [
        {
          text: 'Classify the message. Answer with a single word.\n\n## Example\n\nInput: Where is my parcel?\nOutput: delivery\n',
        },
        { text: 'Answer with a single word.\n\nBad example:\n\nOutput: I think that this is about delivery.\n' },
        { text: 'Write at least 300 words.\n\nExample (shortened):\n\nOutput: The harbour wakes early …\n' },
      ],
      whenNotToUse: 'Switch it off for prompts whose examples show only a piece of the answer.',
      source: 'product',
      precision:
        'One finding on 550 real files, read and right. On the labelled cases of the project (2613 contradictions, 3123 traps) 13 of its 13 findings are right and 13 of 13 contradictions are found, so that it stands at warning.',
    },
  },
  *check({ document, directives }) {
    // Examples for a coding agent show code and commands rather than answers.
    if (document.forCodingAgent) return;
    const answers = [
      ...exampleAnswers(document).map((answer) => ({ answer, part: undefined })),
      ...namedSamples(document),
    ];
    if (!answers.length) return;
    const rules = withoutSeveral(directives.filter((one) => SHOWN.has(one.dimension) && isUnconditional(one)));
    for (const { answer, part } of answers) {
      for (const directive of rules) {
        if (directive.scope.part !== part || (part !== undefined && !isLength(directive))) continue;
        const reason = broken(directive, answer);
        if (!reason) continue;
        const severity = directive.modality === 'must' ? 'warning' : 'information';
        const line = (offset: number) => document.lines.lineAt(offset) + 1;
        const example = `the example ${quoted(answer.text)}`;
        const where = firstLine(answer);
        yield answer.span.start > directive.span.start
          ? {
              span: where,
              message: `${example} contradicts ${quoted(directive.quote)} (line ${line(directive.span.start)}): ${reason}.`,
              severity,
              related: [{ at: directive.span, message: `${quoted(directive.quote)} (${directive.normal})` }],
            }
          : {
              span: directive.span,
              message: `${quoted(directive.quote)} contradicts ${example} (line ${line(answer.span.start)}): ${reason}.`,
              severity,
              related: [{ at: where, message: example }],
            };
        break;
      }
    }
  },
};

function firstLine({ text, span }: ExampleAnswer): { start: number; end: number } {
  const line = text.indexOf('\n');
  return { start: span.start, end: line < 0 ? span.end : Math.min(span.end, span.start + line) };
}

function isLength({ value }: Directive): boolean {
  return LENGTH_UNITS.has((value as Partial<Quantity> | undefined)?.unit ?? '');
}

/** What an answer shows whether it was kept. */
const SHOWN: ReadonlySet<Dimension> = new Set(['length', 'count', 'format', 'language', 'wording']);

/** Directives without a condition. */
function isUnconditional(directive: Directive): boolean {
  return (
    directive.modality !== 'may' &&
    directive.scope.conditions.every((condition) => condition.kind === 'section' || condition.kind === 'phase') &&
    directive.block?.branches.length === 0
  );
}

/** Why the answer breaks the directive; undefined when it keeps it or nothing can be said. */
function broken(directive: Directive, answer: ExampleAnswer): string | undefined {
  switch (directive.dimension) {
    case 'length':
    case 'count':
      return brokenAmount(directive.value as Quantity, answer);
    case 'format':
      return brokenFormat(directive.value as Format, directive.polarity, answer);
    case 'language':
      return brokenLanguage(directive.value as LanguageChoice, directive.polarity, answer);
    case 'wording':
      return namesWords(directive) ? brokenWording(directive.value as Wording, answer) : undefined;
    default:
      return undefined;
  }
}

const PLACEHOLDER = /\{\{|\$\{|\{[a-z_]+\}|<[a-z_ -]+>|\[[A-Za-z_ ]{2,40}\](?!\()/;

function brokenAmount(quantity: Quantity, answer: ExampleAnswer): string | undefined {
  if (quantity.kind !== 'quantity' || quantity.approximate || PLACEHOLDER.test(answer.text)) return undefined;
  const amount = amountIn(answer.text, quantity.unit);
  if (amount === undefined) return undefined;
  const said = `it has ${format(amount)} ${amount === 1 ? quantity.unit : plural(quantity.unit)}`;
  if (amount > quantity.interval.max) return said;
  return amount < quantity.interval.min && !answer.shortened ? said : undefined;
}

function amountIn(text: string, unit: string): number | undefined {
  switch (unit) {
    case 'word':
      return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
    case 'character':
      return [...text].length;
    case 'sentence':
      return /^\s*[{[<]|^\s*[-*•#|]\s/m.test(text) ? undefined : splitSentences(text, []).length;
    case 'paragraph':
      return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim()).length;
    case 'line':
      return text.split('\n').filter((line) => line.trim()).length;
    case 'item': {
      const items = text.match(/^\s*(?:[-*•]|\d+[.)])\s/gm)?.length ?? 0;
      return items || undefined;
    }
    default:
      return undefined;
  }
}

const MARKUP: Readonly<Record<string, RegExp>> = {
  'bulleted list': /^\s*[-*•]\s+\S/m,
  'numbered list': /^\s*\d+[.)]\s+\S/m,
  list: /^\s*(?:[-*•]|\d+[.)])\s+\S/m,
  table: /^\s*\|.+\|\s*$/m,
  heading: /^#{1,6}\s+\S/m,
  bold: /\*\*[^*\n]+\*\*/,
  'code block': /^\s*```/m,
};

function brokenFormat(
  value: Format,
  polarity: Directive['polarity'],
  { text, shortened }: ExampleAnswer,
): string | undefined {
  if (value.kind === 'element') {
    return polarity === 'negative' && MARKUP[value.name]?.test(text)
      ? `it has ${value.name === 'bold' ? '' : 'a '}${value.name}`
      : undefined;
  }
  if (value.kind !== 'encoding') return undefined;
  if (polarity === 'negative') {
    if (value.name === 'Markdown')
      return MARKUP.heading!.test(text) || MARKUP.bold!.test(text) ? 'it has Markdown' : undefined;
    return value.name === 'JSON' && isJson(text) ? 'it is JSON' : undefined;
  }
  if (value.name === 'JSON')
    return shortened || PLACEHOLDER.test(text) || isJson(text) ? undefined : 'it is not valid JSON';
  if (value.name === 'plain text')
    return MARKUP.heading!.test(text) || MARKUP.bold!.test(text) ? 'it has Markdown' : undefined;
  return undefined;
}

const isJson = rememberRecent(200, (text): boolean => {
  const bare = text.replace(/^\s*```[a-z]*\s*|\s*```\s*$/gi, '').trim();
  try {
    JSON.parse(bare);
    return true;
  } catch {
    // One object a line is JSON Lines.
    const lines = bare.split('\n').filter((line) => line.trim());
    return lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
  }
});

const CODES: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  French: 'fr',
  Spanish: 'es',
  Portuguese: 'pt',
  Italian: 'it',
  Dutch: 'nl',
  Swedish: 'sv',
  Polish: 'pl',
  Turkish: 'tr',
  Japanese: 'ja',
  Chinese: 'zh',
  Korean: 'ko',
  Russian: 'ru',
  Arabic: 'ar',
  Hebrew: 'he',
  Greek: 'el',
  Hindi: 'hi',
  Thai: 'th',
};

function brokenLanguage(
  value: LanguageChoice,
  polarity: Directive['polarity'],
  { text }: ExampleAnswer,
): string | undefined {
  if (value.kind !== 'whole' || polarity === 'negative') return undefined;
  const wanted = CODES[value.name];
  const found = detectLanguage(text);
  if (!wanted || found.code === wanted) return undefined;
  const code = found.confident ? found.code : foreignLanguageOf(text, wanted);
  const name = Object.keys(CODES).find((key) => CODES[key] === code);
  return name ? `it is in ${name}` : undefined;
}

/** Quotation marks around words that are meant as words, not scare quotes or code. */
function namesWords({ sentence, value }: Directive): boolean {
  const { kind } = value as Wording;
  if (kind !== 'use' && kind !== 'edge') return true;
  return (
    /["“”‘'][^"“”‘']+["”’']/.test(sentence?.text ?? '') &&
    /\b(?:words?|phrases?|keywords?|terms?|says?|saying|expressions?|begin|start|end|open|close|conclude)\b/i.test(
      sentence?.text ?? '',
    ) &&
    !/\b(?:would|could|might)\b/.test(sentence?.text ?? '')
  );
}

const MARK: Readonly<Record<string, RegExp>> = {
  comma: /,/,
  'exclamation mark': /!/,
  'question mark': /\?/,
  semicolon: /;/,
  'em dash': /—/,
  emoji: /\p{Extended_Pictographic}/u,
};

function brokenWording(value: Wording, { text }: ExampleAnswer): string | undefined {
  switch (value.kind) {
    case 'use':
      return value.count.max === 0 &&
        value.place === undefined &&
        value.unit !== 'letter' &&
        uses(text, value.term, value.loose)
        ? `it uses "${value.term}"`
        : undefined;
    case 'edge': {
      if (!value.phrase || value.of !== undefined || value.never || PLACEHOLDER.test(value.phrase)) return undefined;
      const [said, wanted] = [plainWords(text), plainWords(value.phrase)];
      const kept = value.side === 'start' ? said.startsWith(wanted) : said.endsWith(wanted);
      return kept ? undefined : `it does not ${value.side === 'start' ? 'begin' : 'end'} with "${value.phrase}"`;
    }
    case 'case': {
      const letters = text.replace(/[^\p{L}]/gu, '');
      if (letters.length < 2 || /[{<`]/.test(text)) return undefined;
      // With a target (the category) only an answer that is nothing else can be judged.
      if (value.target !== undefined && text.trim().split(/\s+/).length > 3) return undefined;
      if (value.style === 'lower' && letters !== letters.toLowerCase()) return 'it has capital letters';
      return value.style === 'upper' && letters !== letters.toUpperCase() ? 'it has small letters' : undefined;
    }
    case 'presence':
      return value.count.max === 0 && MARK[value.mark]?.test(text)
        ? `it has ${/^[aeiou]/.test(value.mark) ? 'an' : 'a'} ${value.mark}`
        : undefined;
    default:
      return undefined;
  }
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function uses(text: string, term: string, loose: boolean): boolean {
  const [words, wanted] = [plainWords(text).split(' '), plainWords(term).split(' ')];
  return words.some((_, i) =>
    wanted.every((word, j) => {
      const said = words[i + j];
      return said !== undefined && (said === word || (loose && sameWord(said, word)));
    }),
  );
}
