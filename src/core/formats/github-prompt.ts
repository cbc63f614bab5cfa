import type { PromptSettings } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { chatMessages } from './chat.ts';
import { defined, entriesOf, field, itemsOf, samplingOf, scalar, textOf } from './fields.ts';
import { yamlComments, yamlProblems } from './front-matter.ts';
import { declaredNames } from './prompty.ts';
import type { FormatReader } from './reading.ts';
import { outputSchemaOf } from './schema.ts';

/** Keys of a test case that are the expected answer and no input. */
const NOT_INPUTS = new Set(['expected', 'output']);

/** `*.prompt.yml`: messages and model parameters in YAML. */
export const readGithubPrompt: FormatReader = (_, text) => {
  const yaml = parseYaml(text);
  const { root } = yaml;
  const cases = itemsOf(field(root, 'testData'));
  const schemaText = field(root, 'jsonSchema');
  const schema = outputSchemaOf(schemaText);
  const inner = (schema?.schema as { schema?: unknown } | undefined)?.schema;
  return {
    dialect: 'mustache',
    header: { span: { start: 0, end: text.length }, yaml },
    settings: defined<PromptSettings>({
      name: textOf(field(root, 'name')),
      description: textOf(field(root, 'description')),
      model: textOf(field(root, 'model')),
      ...samplingOf(field(root, 'modelParameters')),
      responseFormat: textOf(field(root, 'responseFormat')),
      // A file wraps its schema as the request does: {name, strict, schema}.
      outputSchema: schema && inner !== undefined ? { ...schema, schema: inner } : schema,
    }),
    messages: chatMessages(field(root, 'messages')),
    declarations: cases[0]
      ? declaredNames(cases[0]).filter(({ name }) => !NOT_INPUTS.has(name))
      : declaredNames(field(root, 'inputs')),
    comments: yamlComments(text, yaml),
    problems: [
      ...yamlProblems(yaml),
      ...(schemaText && scalar(schemaText) && schema?.schema === undefined
        ? [
            {
              code: 'bad-json',
              message: 'jsonSchema is no JSON: the model is not held to a schema',
              severity: 'error' as const,
              span: schemaText.span,
            },
          ]
        : []),
      ...(root && !entriesOf(root).some(({ key }) => key.text === 'messages') && !yaml.partial
        ? [
            {
              code: 'no-messages',
              message: 'a prompt file has a list `messages`: without it nothing is sent',
              severity: 'error' as const,
              span: { start: root.span.start, end: root.span.start },
            },
          ]
        : []),
    ],
  };
};
