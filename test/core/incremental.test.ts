import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { resolveConfiguration } from '../../src/core/configuration/resolve.ts';
import * as warm from '../../src/core/engine.ts';

/** The engine remembers what it has read: nothing of that may show in what it finds. */

const configuration = resolveConfiguration([]);
const resources = await warm.loadResources();
vi.resetModules();
const fresh: typeof warm = await import('../../src/core/engine.ts');
const { forgetTexts } = await import('../../src/core/language/recent.ts');
const freshResources = await fresh.loadResources();

const folder = 'examples/support';
const documents = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.prompt.md'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
  '# Writer\n\nWrite a product page. Keep it under 80 words.\n\n## Body\n\n- Use five bullets.\n- Never mention the price.\n\n| Field | Rule |\n| --- | --- |\n| title | max 6 words |\n| body | at least 120 words |\n',
  'You are a tutor.\n\n<rules>\nAlways answer in French. Do not give the answer away.\n</rules>\n\nInput: 2 + 2\nOutput: 4\n\nInput: 3 + 3\nOutput: 6\n\nQuestion: {{question}}\n',
];

const piece = fc.constantFrom(
  'Answer in at least 300 words. ',
  'Answer in English. ',
  'Mention the price. ',
  'Never use bullets',
  'unless asked',
  ' not',
  ' 5',
  'a',
  '.',
  '\n',
  '\n\n',
  '\n- ',
  '\n# Body\n',
  '```',
  '**',
  '"',
  '<rules>',
  '{% if x %}',
  '{{name}}',
  '| a | b |\n',
  'Example:\n',
  '',
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), removed: fc.nat(40), piece });

function edited(text: string, { at, removed, piece }: { at: number; removed: number; piece: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + piece + text.slice(start + removed);
}

function read(engine: typeof warm, text: string, known: warm.Resources) {
  const { directives, statements, report } = engine.analyzePrompt('typed.prompt.md', text, {
    configuration,
    resources: known,
    date: '2026-11-20',
  });
  return {
    report,
    statements: statements.map(({ kind, span, quote }) => ({ kind, span, quote })),
    directives: directives.map(({ dimension, modality, polarity, span, normal, quote, scope }) => ({
      dimension,
      modality,
      polarity,
      span,
      normal,
      quote,
      scope,
    })),
  };
}

it('what is found after a row of edits is what an engine finds that has read nothing before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.array(edit, { minLength: 1, maxLength: 12 }), (document, edits) => {
      let text = document;
      let found = read(warm, text, resources);
      for (const each of edits) {
        text = edited(text, each);
        found = read(warm, text, resources);
      }
      forgetTexts();
      expect(found).toEqual(read(fresh, text, freshResources));
    }),
    { numRuns: 60 },
  );
});
