import { scanTemplate } from '../prompt/templates.ts';
import type { PromptSettings } from '../prompt/types.ts';
import { defined, field, samplingOf, textOf } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { commonSettings } from './markdown.ts';
import { picoschema, picoschemaVariables } from './picoschema.ts';
import type { FormatReader } from './reading.ts';
import { markFewShot, type RoleMark, roleOf, splitByRoles } from './roles.ts';

/** `*.prompt`: front matter, then Handlebars in which `{{role "system"}}` starts a message. */
export const readDotprompt: FormatReader = (_, text) => {
  const { header, bodyStart, comments, problems } = readFrontMatter(text, true);
  const root = header?.yaml.root;
  const schema = field(root, 'output', 'schema');
  const inputs = picoschemaVariables(field(root, 'input', 'schema'));
  const marks = scanTemplate(text.slice(bodyStart), 'handlebars').flatMap((tag): RoleMark[] => {
    const role = tag.kind === 'role' ? roleOf(/["'](\w+)["']/.exec(tag.inner)?.[1]) : undefined;
    const span = { start: bodyStart + tag.start, end: bodyStart + tag.end };
    return role ? [{ role, span, contentStart: span.end }] : [];
  });
  return {
    dialect: 'handlebars',
    header,
    settings: {
      ...commonSettings(root),
      ...defined<PromptSettings>({
        ...samplingOf(field(root, 'config')),
        responseFormat: textOf(field(root, 'output', 'format')),
        outputSchema: schema && { span: schema.span, node: schema, schema: picoschema(schema) },
        inputs: inputs.length ? inputs.map(({ name, nameSpan }) => ({ value: name, span: nameSpan })) : undefined,
      }),
    },
    messages: markFewShot(splitByRoles(text, bodyStart, marks, 'user')),
    declarations: inputs,
    comments,
    problems,
  };
};
