import type { PromptDocument } from '../../prompt/types.ts';
import { contains, type Span } from '../../text/text.ts';
import { describeCost } from '../../tokens/cost.ts';
import { parseYaml } from '../../yaml/parse.ts';
import type { YamlNode } from '../../yaml/types.ts';
import type { PromptRule } from '../types.ts';
import { proseOf } from './prose.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/restated-schema',
    summary: 'A schema told in words that the file holds as a schema',
    severity: 'information',
    docs: {
      what: 'Finds a sentence or a list that goes through the fields of an output schema with nothing but their names and types, when the schema itself stands in front matter, in the request fields or in a JSON block. Sentences that say what a field means are left alone.',
      why: 'The model reads the structure twice, and the two drift apart: a field added to one is missing in the other. Where the provider enforces the schema the words do nothing at all.',
      wrong: [
        {
          text: 'Extract the invoice.\n\nReturn a JSON object with the fields `invoice_number` (string), `total` (number), `currency` (string).\n\n```json\n{"type": "object", "properties": {"invoice_number": {"type": "string"}, "total": {"type": "number"}, "currency": {"type": "string"}}}\n```\n',
        },
        {
          file: 'extract.prompt',
          text: '---\nmodel: vendor/small\noutput:\n  format: json\n  schema:\n    name: string\n    city: string\n    age: integer\n---\nExtract the person. Answer as JSON with these keys: "name" (string), "city" (string), "age" (integer).\n{{text}}\n',
        },
      ],
      right: [
        {
          text: 'Extract the invoice.\n\n- `total` is the gross amount after discounts.\n- `currency` follows the symbol beside the total.\n\n```json\n{"type": "object", "properties": {"total": {"type": "number"}, "currency": {"type": "string"}, "due_date": {"type": "string"}}}\n```\n',
        },
        {
          file: 'extract.prompt',
          text: '---\nmodel: vendor/small\noutput:\n  format: json\n  schema:\n    name: string\n    city: string\n    age: integer\n---\nExtract the person. Leave a field empty when the text does not name it.\n{{text}}\n',
        },
      ],
      whenNotToUse: 'When the same prompt also runs with a provider that ignores the schema.',
      source: 'product',
      precision: 'No finding on 550 real prompt files. All labelled cases are right. Information.',
    },
  },
  *check(context) {
    const { document } = context;
    const schemas = schemasOf(document).filter(({ names }) => names.length >= FEWEST_FIELDS);
    if (schemas.length === 0) return;
    for (const { text, span } of passagesOf(document)) {
      const schema = schemas.find(({ names }) => lists(text, names));
      if (!schema || contains(schema.span, span)) continue;
      const cost = context.tokens && describeCost(context.tokens.count(text), context);
      yield {
        span,
        unnecessary: true,
        related: [{ at: schema.span, message: 'the schema' }],
        message: `this repeats the schema ${schema.where}${cost ? ` (${cost})` : ''}: keep the schema, and use words only for what a field means.`,
      };
    }
  },
};

const FEWEST_FIELDS = 3;
/** Letters a field's share of the sentence may have beside its name and type; more is an explanation. */
const LONGEST_BETWEEN = 24;

/** Words that may go through the fields of a schema. */
interface Passage {
  readonly text: string;
  readonly span: Span;
}

/** The sentences that speak of data, and the lists, each as a whole. */
function passagesOf(document: PromptDocument): Passage[] {
  const passages: Passage[] = [];
  const lists = new Map<string, { texts: string[]; start: number; end: number }>();
  for (const { message, block, sentence } of proseOf(document)) {
    if (SPEAKS_OF_DATA.test(sentence.text)) passages.push({ text: sentence.text, span: sentence.span });
    if (block.kind !== 'list-item') continue;
    const key = `${message.span.start} ${block.list}`;
    const list = lists.get(key);
    if (list) {
      list.texts.push(sentence.text);
      list.end = sentence.span.end;
    } else lists.set(key, { texts: [sentence.text], start: sentence.span.start, end: sentence.span.end });
  }
  for (const { texts, start, end } of lists.values()) {
    if (texts.length >= FEWEST_FIELDS) passages.push({ text: texts.join('\n'), span: { start, end } });
  }
  return passages;
}

const SPEAKS_OF_DATA = /\b(?:json|fields?|keys?|propert(?:y|ies)|object|schema|attributes?|columns?)\b/i;

interface Schema {
  readonly names: readonly string[];
  readonly span: Span;
  readonly where: string;
}

function schemasOf(document: PromptDocument): Schema[] {
  const found: Schema[] = [];
  const { outputSchema } = document.settings;
  if (outputSchema)
    found.push({ names: fieldNames(outputSchema.node), span: outputSchema.span, where: 'of the settings' });
  for (const message of document.messages) {
    if (!message.text.includes('"properties"')) continue;
    for (const block of message.blocks) {
      if (block.kind !== 'code' || !block.code) continue;
      const text = message.text.slice(block.code.start, block.code.end);
      if (text.length > 20_000 || !text.includes('"properties"')) continue;
      const line = document.lines.lineAt(block.span.start) + 1;
      found.push({ names: fieldNames(parseYaml(text).root), span: block.span, where: `in line ${line}` });
    }
  }
  return found;
}

/** The names of the properties of a JSON Schema, or the keys of a picoschema mapping. */
function fieldNames(node: YamlNode | undefined): string[] {
  if (node?.kind !== 'mapping') return [];
  const inner = node.entries.find((entry) => entry.key.text === 'properties' || entry.key.text === 'schema');
  if (inner && inner.value.kind === 'mapping')
    return inner.key.text === 'schema' ? fieldNames(inner.value) : keys(inner.value);
  return keys(node);
}

function keys(node: YamlNode): string[] {
  return node.kind === 'mapping' ? node.entries.map((entry) => entry.key.text.replace(/[?(].*$/, '').trim()) : [];
}

/** Whether a sentence goes through the fields one after the other, with little else between them. */
function lists(text: string, names: readonly string[]): boolean {
  const places = names
    .map((name) => ({ name, at: indexOfWord(text, name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (places.length < FEWEST_FIELDS || places.length < names.length * 0.75) return false;
  const gaps = places.slice(1).map(({ at }, i) => at - (places[i]!.at + places[i]!.name.length));
  return gaps.filter((gap) => gap <= LONGEST_BETWEEN).length >= gaps.length * 0.75;
}

function indexOfWord(text: string, word: string): number {
  if (word === '') return -1;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[\w]/.test(text[at - 1] ?? ' ') && !/[\w]/.test(text[at + word.length] ?? ' ')) return at;
  }
  return -1;
}
