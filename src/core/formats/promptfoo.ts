import type { PromptSettings, Variable } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { YamlScalar } from '../yaml/types.ts';
import { stringMessage } from './chat.ts';
import { anyField, defined, field, itemsOf, scalar, textOf } from './fields.ts';
import { yamlComments, yamlProblems } from './front-matter.ts';
import { declaredNames } from './prompty.ts';
import type { FormatReader } from './reading.ts';

const FILE_REFERENCE =
  /^(?:file:\/\/|(?:\.{0,2}\/)?[^\s{}]+\.(?:txt|md|json|jsonl|ya?ml|[cm]?[jt]s|py|j2|csv)(?::\w+)?$|[^\s{}]*\*[^\s{}]*$)/;

/** `promptfooconfig.yaml`: prompts written in place; those in other files are not read here. */
export const readPromptfoo: FormatReader = (_, text) => {
  const yaml = parseYaml(text);
  const { root } = yaml;
  const provider = itemsOf(anyField(root, 'providers', 'targets'))[0];
  const prompts = field(root, 'prompts');
  const inline = (scalar(prompts) ? [prompts!] : itemsOf(prompts)).flatMap((item): YamlScalar[] => {
    const prompt = scalar(item) ?? scalar(anyField(item, 'raw', 'content'));
    return prompt && !FILE_REFERENCE.test(prompt.text.slice(0, 300)) ? [prompt] : [];
  });
  const tests = [field(root, 'defaultTest'), ...itemsOf(field(root, 'tests'))];
  return {
    dialect: 'jinja',
    header: { span: { start: 0, end: text.length }, yaml },
    settings: defined<PromptSettings>({
      description: textOf(field(root, 'description')),
      model: textOf(provider) ?? textOf(field(provider, 'id')),
    }),
    messages: inline.map((prompt) => ({ ...stringMessage(prompt), role: 'user' as const })),
    declarations: firstOfEach(tests.flatMap((test) => declaredNames(field(test, 'vars')))),
    comments: yamlComments(text, yaml),
    problems: yamlProblems(yaml),
  };
};

function firstOfEach(variables: readonly Variable[]): Variable[] {
  const seen = new Set<string>();
  return variables.filter(({ name }) => !seen.has(name) && seen.add(name));
}
