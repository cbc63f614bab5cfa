import type { ContractDocument } from '../../contract/types.ts';
import { findContradictionsBetween } from '../../directives/conflicts.ts';
import type { Format } from '../../directives/dimensions/format.ts';
import type { LanguageChoice } from '../../directives/dimensions/language.ts';
import { describeQuantity, type Quantity } from '../../directives/dimensions/quantities.ts';
import { outsideDirective } from '../../directives/outside.ts';
import type { Dimension, Directive } from '../../directives/types.ts';
import { quoted } from '../../text/one-line.ts';
import type { Span } from '../../text/text.ts';
import type { PromptRule, Report } from '../types.ts';
import { contentWords } from './report.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'contradiction/contract',
    summary: 'The prompt asks for what its task contract excludes',
    severity: 'warning',
    docs: {
      what: "Compares the text of a prompt with the task contract that names it: the output's format, length and language, whether sources are cited, what is disallowed, and when to abstain. What the prompt leaves unsaid is not a contradiction; `contract/output-mismatch` tells of that.",
      why: 'The contract is what evaluation and validators check. A prompt that asks for something else fails the evaluation by obeying.',
      wrong: [
        {
          file: 'ack.prompt.md',
          text: 'The text must be at least 300 words.\n',
          also: [
            {
              file: 'ack.task.yaml',
              text: 'version: 1\nname: ack\nprompt: ./ack.prompt.md\noutputs:\n  length: {max: 120, unit: words}\n',
            },
          ],
        },
        {
          file: 'reply.prompt.md',
          text: 'Always answer in English.\n',
          also: [
            {
              file: 'reply.task.yaml',
              text: 'version: 1\nname: reply\nprompt: ./reply.prompt.md\noutputs:\n  language: de\n',
            },
          ],
        },
      ],
      right: [
        { text: 'Answer in Markdown.\n', note: 'no contract names this prompt' },
        { text: 'Write at least 300 words.\n' },
      ],
      whenNotToUse: 'Switch it off while a contract is being rewritten.',
      source: 'product',
      precision:
        'Real files come without contracts. On the labelled cases of the project (2613 contradictions, 3123 traps) 6 of its 6 findings are right and 6 of 6 contradictions are found, so that it stands at warning.',
    },
  },
  *check({ directives, contract }) {
    if (!contract) return;
    for (const { sides, reason, severity } of findContradictionsBetween(directives, constraintsOf(contract))) {
      const own = sides.filter((side) => side.source === 'message');
      const theirs = sides.find((side) => side.source === 'schema');
      if (!theirs || !own.length) continue;
      yield reportAgainst(
        contract,
        own,
        { quote: theirs.quote, span: theirs.span, normal: theirs.normal },
        reason,
        severity,
      );
    }
    yield* checkCitations(directives, contract);
    yield* checkDisallowed(directives, contract);
    yield* checkAbstention(directives, contract);
  },
};

interface Field {
  readonly quote: string;
  readonly span: Span;
  readonly normal: string;
}

function reportAgainst(
  contract: ContractDocument,
  own: readonly Directive[],
  field: Field,
  reason: string,
  severity: Report['severity'] = 'warning',
): Report {
  const here = own.at(-1)!;
  return {
    span: here.span,
    message: `${quoted(here.quote)} contradicts ${quoted(field.quote)} in ${contract.path} (line ${contract.lines.lineAt(field.span.start) + 1}): ${reason}.`,
    severity,
    related: [
      {
        at: { path: contract.path, range: contract.lines.rangeOf(field.span) },
        message: `${quoted(field.quote)} (${field.normal})`,
      },
      ...own.slice(0, -1).map((side) => ({ at: side.span, message: `${quoted(side.quote)} (${side.normal})` })),
    ],
  };
}

/** The names that formats have in contracts, by those directives give them. */
const FORMATS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^json/i, 'JSON'],
  [/^xml/i, 'XML'],
  [/^ya?ml/i, 'YAML'],
  [/^csv/i, 'CSV'],
  [/^toml/i, 'TOML'],
  [/^html/i, 'HTML'],
  [/^(?:markdown|md)\b/i, 'Markdown'],
  [/^(?:plain|text\/plain|plain text)/i, 'plain text'],
  [/^prose/i, 'prose'],
  [/^latex/i, 'LaTeX'],
];

const UNIT = /^(word|character|sentence|paragraph|token|line|item|bullet|page)s?$/i;

function constraintsOf(contract: ContractDocument): Directive[] {
  const { outputs } = contract.contract;
  const constraints: Directive[] = [];
  const add = (field: string, dimension: Dimension, value: unknown, normal: string) => {
    const span = contract.spanOf(field);
    if (span)
      constraints.push(
        outsideDirective({
          dimension,
          value,
          normal,
          quote: contract.text.slice(span.start, span.end),
          span,
          source: 'schema',
        }),
      );
  };
  const format = FORMATS.find(([pattern]) => pattern.test(outputs?.format ?? ''))?.[1];
  if (format) {
    const value: Format = { kind: 'encoding', name: format, strict: true };
    add('outputs.format', 'format', value, `format = ${format}`);
  }
  const length = outputs?.length;
  const unit = UNIT.exec(length?.unit ?? 'words')?.[1]?.toLowerCase();
  if (length && unit && (length.min !== undefined || length.max !== undefined)) {
    const value: Quantity = {
      kind: 'quantity',
      unit: unit === 'bullet' ? 'item' : unit,
      interval: { min: length.min ?? 0, max: length.max ?? Number.POSITIVE_INFINITY },
      approximate: false,
      within: undefined,
    };
    add('outputs.length', 'length', value, describeQuantity(value, undefined));
  }
  const language = languageName(outputs?.language);
  if (language) {
    const value: LanguageChoice = { kind: 'whole', name: language, exclusive: false };
    add('outputs.language', 'language', value, `language = ${language}`);
  }
  return constraints;
}

const CODES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bg: 'Bulgarian',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  lt: 'Lithuanian',
  lv: 'Latvian',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sk: 'Slovak',
  sl: 'Slovenian',
  sr: 'Serbian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
};

/** The English name of a language given by its name or by its code (`de`, `pt-BR`). */
function languageName(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const code = CODES[value.slice(0, 2).toLowerCase()];
  if (/^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(value)) return code;
  return value[0]!.toUpperCase() + value.slice(1).toLowerCase();
}

function fieldOf(contract: ContractDocument, field: string, normal: string): Field | undefined {
  const span = contract.spanOf(field);
  return (
    span && {
      span,
      normal,
      quote: `${field
        .split('.')
        .at(-1)!
        .replace(/\[\d+\]$/, '')}: ${contract.text.slice(span.start, span.end)}`,
    }
  );
}

const CITE =
  /\b(?:cit(?:e|es|ing|ations?)|(?:mention|name|give|list|include|reference|link) (?:the |any |your |all )?(?:sources?|references?|citations?))\b/i;

function unconditional(directive: Directive): boolean {
  return (
    directive.modality === 'must' &&
    directive.scope.conditions.every((condition) => condition.kind === 'section' || condition.kind === 'phase')
  );
}

/** One directive for a sentence; several readings of one sentence say the same here. */
function* sentencesOf(directives: readonly Directive[]): Generator<Directive> {
  let last: unknown;
  for (const directive of directives) {
    if (directive.sentence !== undefined && directive.sentence === last) continue;
    last = directive.sentence;
    if (unconditional(directive)) yield directive;
  }
}

function* checkCitations(directives: readonly Directive[], contract: ContractDocument): Generator<Report> {
  const citations = contract.contract.evidence?.citations;
  if (citations !== 'required' && citations !== 'none') return;
  const field = fieldOf(contract, 'evidence.citations', `citations ${citations}`);
  if (!field) return;
  for (const directive of sentencesOf(directives)) {
    if (!CITE.test(directive.quote)) continue;
    const forbids = directive.polarity === 'negative';
    if (forbids === (citations === 'required')) {
      yield reportAgainst(
        contract,
        [directive],
        field,
        forbids ? 'sources are to be cited and not to be' : 'the contract asks for no citations',
      );
    }
  }
}

function* checkDisallowed(directives: readonly Directive[], contract: ContractDocument): Generator<Report> {
  const disallowed = contract.contract.disallowed ?? [];
  for (const [i, phrase] of disallowed.entries()) {
    const words = contentWords(phrase);
    const field = fieldOf(contract, `disallowed[${i}]`, `never: ${phrase}`);
    if (!field || words.length === 0) continue;
    for (const directive of sentencesOf(directives)) {
      if (directive.polarity === 'negative') continue;
      const said = new Set(contentWords(directive.quote));
      if (words.every((word) => said.has(word)))
        yield reportAgainst(contract, [directive], field, 'the contract disallows it');
    }
  }
}

const ABSTAIN =
  /\b(?:refuse|decline|abstain|say (?:that )?you (?:do not|don['’]t) know|admit (?:that )?you (?:do not|don['’]t) know|i don['’]t know|leave (?:a |the |any )?(?:question|field)s? (?:unanswered|empty))\b/i;

function* checkAbstention(directives: readonly Directive[], contract: ContractDocument): Generator<Report> {
  const abstain = contract.contract.abstain ?? [];
  const field = abstain.length ? fieldOf(contract, 'abstain[0]', 'abstain') : undefined;
  if (!field) return;
  for (const directive of sentencesOf(directives)) {
    if (directive.polarity === 'negative' && ABSTAIN.test(directive.quote)) {
      yield reportAgainst(
        contract,
        [directive],
        { ...field, quote: `abstain when ${abstain[0]?.when ?? '…'}` },
        'the contract names cases in which to abstain',
      );
    }
  }
}
