import type { RawMessage } from '../prompt/message.ts';
import type { Dialect } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { stringMessage } from './chat.ts';
import { entriesOf, field, itemsOf, scalar, textOf } from './fields.ts';
import { yamlComments, yamlProblems } from './front-matter.ts';
import { declaredNames } from './prompty.ts';
import type { FormatReader } from './reading.ts';

const DIALECTS: Readonly<Record<string, Dialect>> = { jinja2: 'jinja', mustache: 'mustache', 'f-string': 'f-string' };

/** YAML or JSON with `_type: prompt` or `few_shot`. The examples of `few_shot` are messages of their own. */
export const readLangchain: FormatReader = (_, text) => {
  const yaml = parseYaml(text);
  const { root } = yaml;
  const prose = (key: string): RawMessage[] => {
    const found = scalar(field(root, key));
    return found ? [{ ...stringMessage(found), role: 'user' }] : [];
  };
  const examples = itemsOf(field(root, 'examples')).flatMap((item) =>
    entriesOf(item).flatMap(({ value }): RawMessage[] => {
      const found = scalar(value);
      return found ? [{ ...stringMessage(found), role: 'user', example: true }] : [];
    }),
  );
  return {
    dialect: DIALECTS[textOf(field(root, 'template_format'))?.value ?? 'f-string'] ?? 'f-string',
    header: { span: { start: 0, end: text.length }, yaml },
    settings: {},
    messages: [...prose('prefix'), ...prose('template'), ...examples, ...prose('suffix')].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    declarations: declaredNames(field(root, 'input_variables')),
    comments: yamlComments(text, yaml),
    problems: yamlProblems(yaml),
  };
};
