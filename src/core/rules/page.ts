import { renderSource } from '../origins.ts';
import type { Example, Rule } from './types.ts';

/** A rule's documentation as Markdown: the page under `docs/rules`, and what `explain` prints. */
export function renderRulePage({ meta }: Rule): string {
  const { docs } = meta;
  const severity =
    meta.enabledByDefault === false ? `off by default, ${meta.severity} when turned on` : `${meta.severity} by default`;
  const sections = [
    `# ${meta.id}`,
    `${meta.summary}. *${severity[0]!.toUpperCase()}${severity.slice(1)}.*`,
    `## What it finds\n\n${docs.what}`,
    `## Why it matters\n\n${docs.why}`,
    `## Wrong\n\n${docs.wrong.map(renderExample).join('\n\n')}`,
    `## Right\n\n${docs.right.map(renderExample).join('\n\n')}`,
    `## When not to use it\n\n${docs.whenNotToUse}`,
    ...(meta.options ? [`## Options\n\n${renderOptions(meta.options)}`] : []),
    `## Precision\n\n${docs.precision}`,
    `## Source\n\n${renderSource(docs.source)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function renderExample(example: Example): string {
  const files = [{ file: example.file ?? 'example.prompt.md', text: example.text }, ...(example.also ?? [])];
  const blocks = files.map(({ file, text }) => {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `\`${file}\`\n\n${fence}${languageOf(file)}\n${text.replace(/\n?$/, '\n')}${fence}`;
  });
  return [...(example.note ? [example.note] : []), ...blocks].join('\n\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
}

function languageOf(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return (
    { md: 'markdown', mdc: 'markdown', yml: 'yaml', yaml: 'yaml', json: 'json', jsonl: 'json' }[extension] ?? 'text'
  );
}

function renderOptions(options: NonNullable<Rule['meta']['options']>): string {
  const rows = Object.entries(options).map(
    ([name, { type, default: value, description }]) =>
      `| \`${name}\` | ${type} | \`${String(value)}\` | ${description} |`,
  );
  return ['| option | type | default | |', '|---|---|---|---|', ...rows].join('\n');
}
