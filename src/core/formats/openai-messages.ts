import type { PromptSettings } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { chatMessages } from './chat.ts';
import { anyField, defined, field, itemsOf, samplingOf, textOf } from './fields.ts';
import { yamlProblems } from './front-matter.ts';
import { guessDialect } from './markdown.ts';
import type { FormatReader } from './reading.ts';
import { outputSchemaOf } from './schema.ts';

/** JSON with `messages`, as it is sent: the request's other fields are settings. A bare list of messages is read too. */
export const readOpenaiMessages: FormatReader = (_, text) => {
  const yaml = parseYaml(text);
  const { root } = yaml;
  const format = anyField(root, 'response_format', 'text.format');
  const tools = itemsOf(field(root, 'tools')).flatMap((tool) => textOf(anyField(tool, 'function.name', 'name')) ?? []);
  const messages = chatMessages(root?.kind === 'sequence' ? root : field(root, 'messages'));
  return {
    dialect: guessDialect(messages.map((message) => message.text).join('\n')),
    header: { span: { start: 0, end: text.length }, yaml },
    settings: defined<PromptSettings>({
      model: textOf(field(root, 'model')),
      ...samplingOf(root),
      responseFormat: textOf(format) ?? textOf(field(format, 'type')),
      outputSchema: outputSchemaOf(anyField(format, 'json_schema.schema', 'schema')),
      tools: tools.length ? tools : undefined,
    }),
    messages,
    problems: yamlProblems(yaml),
  };
};
