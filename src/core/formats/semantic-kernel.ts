import type { Dialect, PromptSettings } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { stringMessage } from './chat.ts';
import { anyField, defined, entriesOf, field, samplingOf, scalar, textOf } from './fields.ts';
import { yamlComments, yamlProblems } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { declaredNames } from './prompty.ts';
import type { FormatReader } from './reading.ts';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  'semantic-kernel': 'semantic-kernel',
  handlebars: 'handlebars',
  liquid: 'jinja',
  jinja2: 'jinja',
};

/** `skprompt.txt`, or a YAML function with `template`. */
export const readSemanticKernel: FormatReader = (path, text) => {
  if (!/\.ya?ml$/i.test(path)) return readMarkdown(text, { role: 'user', dialect: 'semantic-kernel' });
  const yaml = parseYaml(text);
  const { root } = yaml;
  const template = scalar(field(root, 'template'));
  const service = entriesOf(field(root, 'execution_settings'))[0]?.value;
  return {
    dialect: DIALECTS[textOf(field(root, 'template_format'))?.value ?? ''] ?? 'semantic-kernel',
    header: { span: { start: 0, end: text.length }, yaml },
    settings: defined<PromptSettings>({
      name: textOf(field(root, 'name')),
      description: textOf(field(root, 'description')),
      model: textOf(anyField(service, 'model_id', 'ai_model_id')),
      ...samplingOf(service),
      responseFormat: textOf(field(service, 'response_format')),
    }),
    messages: template ? [{ ...stringMessage(template), role: 'user' }] : [],
    declarations: declaredNames(field(root, 'input_variables')),
    comments: yamlComments(text, yaml),
    problems: yamlProblems(yaml),
  };
};
