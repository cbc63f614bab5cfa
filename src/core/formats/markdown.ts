import { scanTemplate } from '../prompt/templates.ts';
import type { Dialect, PromptSettings, Role } from '../prompt/types.ts';
import { OffsetMap } from '../text/text.ts';
import type { YamlNode } from '../yaml/types.ts';
import { anyField, defined, field, itemsOf, samplingOf, scalar, stringList, textOf } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Reading } from './reading.ts';

interface MarkdownOptions {
  readonly role: Role;
  /** Undefined: by what the text holds. */
  readonly dialect?: Dialect;
  readonly settings?: (root: YamlNode | undefined) => PromptSettings;
}

/** Front matter, then one message. */
export function readMarkdown(text: string, options: MarkdownOptions): Reading {
  const { header, bodyStart, comments, problems } = readFrontMatter(text);
  const body = text.slice(bodyStart);
  return {
    dialect: options.dialect ?? guessDialect(body),
    header,
    settings: { ...commonSettings(header?.yaml.root), ...options.settings?.(header?.yaml.root) },
    messages: [
      {
        role: options.role,
        span: { start: bodyStart, end: text.length },
        text: body,
        map: OffsetMap.shifted(bodyStart),
      },
    ],
    comments,
    problems,
    bodyStart,
  };
}

/** Fields that several tools write the same way. */
export function commonSettings(root: YamlNode | undefined): PromptSettings {
  const model = field(root, 'model');
  const tools = anyField(root, 'tools', 'allowed-tools');
  return defined<PromptSettings>({
    name: textOf(field(root, 'name')),
    description: textOf(field(root, 'description')),
    model: textOf(model) ?? textOf(itemsOf(model)[0]),
    ...samplingOf(root),
    tools: tools && (scalar(tools) || tools.kind === 'sequence') ? stringList(tools) : undefined,
  });
}

/** The dialect a file without one of its own is written in, by its first tags. */
export function guessDialect(text: string): Dialect {
  if (!text.includes('{')) return 'none';
  if (text.includes('{%') && scanTemplate(text, 'jinja').some((tag) => isJinja(text, tag.start))) return 'jinja';
  if (!text.includes('{{')) return 'none';
  if (/\{\{[#/](?:if|each|unless|with)\b|\{\{else\}\}|\{\{role\b/.test(text)) return 'handlebars';
  return /\{\{[#^>/&]?\s?[\w.$]/.test(text) ? 'mustache' : 'none';
}

function isJinja(text: string, at: number): boolean {
  return /^\{%[-+~]?\s*(?:if|for|set|include|macro|raw|block|extends|import)\b/.test(text.slice(at, at + 40));
}
