import type { Dialect, PromptSettings, Variable } from '../prompt/types.ts';
import type { YamlNode } from '../yaml/types.ts';
import { anyField, contentSpan, defined, entriesOf, field, itemsOf, samplingOf, scalar, textOf } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { commonSettings } from './markdown.ts';
import type { FormatReader } from './reading.ts';
import { markFewShot, type RoleMark, roleOf, splitByRoles } from './roles.ts';
import { outputSchemaOf } from './schema.ts';

const ROLE_LINE =
  /^[ \t]*#?[ \t]*(system|developer|user|assistant|tool|function)(?:\[[^\]\n]{0,200}\])?[ \t]*:[ \t]*\r?$/gim;

/** `*.prompty`: front matter, then messages that start with `system:` and the like on a line of their own. */
export const readPrompty: FormatReader = (_, text) => {
  const { header, bodyStart, comments, problems } = readFrontMatter(text, true);
  const root = header?.yaml.root;
  return {
    dialect: dialectOf(root),
    header,
    settings: promptySettings(root),
    messages: markFewShot(splitByRoles(text, bodyStart, roleLines(text, bodyStart), 'system')),
    declarations: [...declaredNames(field(root, 'inputs')), ...declaredNames(field(root, 'inputSchema'))],
    comments,
    problems,
  };
};

/** `system:` alone on its line. */
export function roleLines(text: string, from: number): RoleMark[] {
  const marks: RoleMark[] = [];
  ROLE_LINE.lastIndex = from;
  for (let match = ROLE_LINE.exec(text); match; match = ROLE_LINE.exec(text)) {
    const end = match.index + match[0].length;
    const start = end - match[0].trimStart().length;
    marks.push({ role: roleOf(match[1])!, span: { start, end: start + match[0].trim().length }, contentStart: end });
  }
  return marks;
}

function dialectOf(root: YamlNode | undefined): Dialect {
  const template = field(root, 'template');
  const kind = (scalar(template) ?? scalar(anyField(template, 'format.kind', 'format', 'type')))?.text ?? '';
  return kind.toLowerCase() === 'mustache' ? 'mustache' : 'jinja';
}

/** Of the layout with `model.options`, and the older one with `model.parameters`. */
function promptySettings(root: YamlNode | undefined): PromptSettings {
  const model = field(root, 'model');
  const options = anyField(model, 'options', 'parameters');
  const format = anyField(options, 'response_format', 'responseFormat');
  return {
    ...commonSettings(root),
    ...defined<PromptSettings>({
      model: textOf(model) ?? textOf(anyField(model, 'id', 'configuration.azure_deployment', 'configuration.name')),
      ...samplingOf(options),
      responseFormat: textOf(format) ?? textOf(field(format, 'type')),
      tools: toolNames(field(root, 'tools') ?? field(options, 'tools')),
      inputs: named(field(root, 'inputs') ?? field(root, 'inputSchema')),
      outputs: named(field(root, 'outputs') ?? field(root, 'outputSchema')),
      outputSchema: outputSchemaOf(
        anyField(format, 'json_schema.schema', 'schema') ?? objectSchema(field(root, 'outputSchema')),
      ),
    }),
  };
}

/** `outputSchema` is a JSON Schema only where it has properties as a mapping. */
function objectSchema(node: YamlNode | undefined): YamlNode | undefined {
  return field(node, 'properties')?.kind === 'mapping' ? node : undefined;
}

function toolNames(node: YamlNode | undefined): PromptSettings['tools'] {
  const names = itemsOf(node).flatMap(
    (item) => textOf(item) ?? textOf(anyField(item, 'name', 'function.name', 'id')) ?? [],
  );
  const keys = entriesOf(node).map(({ key }) => ({ value: key.text, span: contentSpan(key) }));
  return names.length || keys.length ? [...names, ...keys] : undefined;
}

function named(node: YamlNode | undefined): PromptSettings['inputs'] {
  const variables = declaredNames(node);
  return variables.length ? variables.map(({ name, nameSpan }) => ({ value: name, span: nameSpan })) : undefined;
}

/** Names a mapping or a list of `{name}` declares; a JSON Schema declares its properties. */
export function declaredNames(node: YamlNode | undefined): Variable[] {
  const properties = field(node, 'properties');
  if (properties) return declaredNames(properties);
  const items = itemsOf(node).flatMap((item): Variable[] => {
    const name = scalar(item) ?? scalar(field(item, 'name'));
    return name ? [{ name: name.text, span: item.span, nameSpan: contentSpan(name), kind: 'declaration' }] : [];
  });
  const keys = entriesOf(node).map(({ key, span }): Variable => {
    return { name: key.text, span, nameSpan: contentSpan(key), kind: 'declaration' };
  });
  return [...items, ...keys];
}
