import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { analyzePrompt, loadResources, type PromptOptions, type Resources } from '../../../src/core/engine.ts';
import { applySafeFixes } from '../../../src/core/fixes.ts';
import { contentOf, restates } from '../../../src/core/rules/bloat/content-words.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

function lint(path: string, text: string, options: Partial<PromptOptions> = {}) {
  return analyzePrompt(path, text, { configuration: DEFAULT_CONFIGURATION, resources, only: ['bloat'], ...options })
    .report;
}

const findings = (path: string, text: string, options: Partial<PromptOptions> = {}) =>
  lint(path, text, options).findings.map(({ ruleId, severity }) => `${ruleId.slice(6)} ${severity}`);

const WORDS = 'The office grants leave after a request in the portal. ';

describe('sizes and counts', () => {
  it('reports the size from 2,000 and 4,000 tokens, for coding agents from 6,000 as a warning', () => {
    const budget = (path: string, repeats: number) =>
      findings(path, `Answer from this.\n\n${WORDS.repeat(repeats)}\n`).filter((finding) =>
        finding.startsWith('token'),
      );
    expect(budget('a.system.md', 150)).toEqual([]);
    expect(budget('a.system.md', 250)).toEqual(['token-budget information']);
    expect(budget('a.system.md', 450)).toEqual(['token-budget warning']);
    expect(budget('AGENTS.md', 450)).toEqual(['token-budget information']);
    expect(budget('AGENTS.md', 650)).toEqual(['token-budget warning']);
  });

  it('says nothing about tokens while the tokenizer is not loaded', () => {
    const { language } = resources;
    const only = language ? { language } : {};
    expect(findings('a.system.md', WORDS.repeat(500), { resources: only })).toEqual([]);
  });

  it('counts instructions from 60 and 150', () => {
    const count = (n: number) =>
      findings('AGENTS.md', Array.from({ length: n }, (_, i) => `- Check item ${i} of the list.\n`).join(''));
    expect(count(59)).toEqual([]);
    expect(count(60)).toEqual(['instruction-count information']);
    expect(count(150)).toEqual(['instruction-count warning']);
  });
});

describe('what it costs', () => {
  const text = 'You sort mail.\n\n- Cite the section of the manual.\n- Be brief.\n- Cite the section of the manual.\n';

  it('names tokens, and dollars a month when calls and a price are stated', () => {
    const message = (options: Partial<PromptOptions> = {}) => lint('a.system.md', text, options).findings[0]!.message;
    expect(message()).toMatch(/costs \d+ tokens a call:/);
    expect(message()).not.toContain('$');
    const configuration: Configuration = { ...DEFAULT_CONFIGURATION, callsPerDay: 10_000, prices: { input: 2 } };
    expect(message({ configuration })).toMatch(/\$\d+\.\d\d a month/);
    const contract = parseContract(
      'a.task.yaml',
      'version: 1\nname: a\ntraffic: {calls_per_day: 1000000}\neconomics: {prices: {input: 2}}\n',
    );
    expect(message({ contract })).toMatch(/\$\d+ a month/);
  });
});

describe('repetition', () => {
  it('is a warning when exact and information when reworded', () => {
    const twice = (a: string, b: string) => findings('a.system.md', `- ${a}\n- Name the queue.\n- ${b}\n`);
    expect(twice('Cite the section of the manual.', '**Cite the section of the manual**')).toEqual([
      'duplicate-instruction warning',
    ]);
    expect(twice('Never mention any competitor by name.', 'Do not mention competitors by name.')).toEqual([
      'duplicate-instruction information',
    ]);
    expect(twice('Use a table for the prices.', 'Use a table for the hours.')).toEqual([]);
    expect(twice('Keep titles below 60 characters.', 'Keep titles below 80 characters.')).toEqual([]);
  });

  it('is one finding for a run that stands twice', () => {
    const rules =
      '- Cite the section of the manual.\n- Name the queue of the ticket.\n- Answer in the language of the ticket.\n';
    expect(findings('a.system.md', `${rules}- Sort by date and owner.\n${rules}`)).toEqual([
      'duplicate-instruction warning',
    ]);
  });

  it('tells restatements from sentences that swap their parts', () => {
    const same = (a: string, b: string) => restates(contentOf(a), contentOf(b));
    expect(
      same(
        'Translate the question before searching the catalogue',
        'Before searching the catalogue, translate the question',
      ),
    ).toBe(true);
    expect(same('Write the summary before the table of sources', 'Write the table of sources before the summary')).toBe(
      false,
    );
    expect(same('Reveal the internal ticket number', 'Never reveal the internal ticket number')).toBe(false);
  });
});

describe('blocks', () => {
  it('silence what stands inside them', () => {
    const shot = (i: number) =>
      `<example>\nInput: Please note that parcel ${i} is late\nOutput: late ${i}\n</example>\n`;
    const text = `Sort the mail.\n\n${Array.from({ length: 9 }, (_, i) => shot(i)).join('')}`;
    expect(findings('a.system.md', text)).toEqual(['example-overload information']);
  });

  it('leave what stands beside them', () => {
    const log = Array.from({ length: 6 }, (_, i) => `2026-05-02T10:14:0${i}Z INFO job ${i} started`).join('\n');
    expect(findings('a.system.md', `Explain the failure. Do your best.\n\n${log}\n`)).toEqual([
      'platitude information',
      'pasted-context information',
    ]);
  });
});

describe('fixes', () => {
  const sentence = fc.constantFrom(
    'Please note that the customer may be upset.',
    'Make sure to name the order number.',
    'Use the tools in order to find the account.',
    'Cite the section of the manual.',
    'Remember to sort the tasks by owner.',
    'Thank you!',
    'Be brief.',
    '**Please** answer in English.',
    'Please note that you must make sure to greet the customer.',
    'Due to the fact that it rains, close the roof.',
    'Name the `queue` in order to route it.',
    'Keep "please note that" out of the answer.',
    'Hello {{name}}, please wait.',
  );
  const document = fc
    .array(
      fc.record({
        bullet: fc.constantFrom('- ', '', '1. ', '## ', '> '),
        sentences: fc.array(sentence, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((blocks) => blocks.map(({ bullet, sentences }) => `${bullet}${sentences.join(' ')}\n`).join('\n'));

  it('converge, and leave no finding that a safe fix could remove', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom('a.system.md', 'AGENTS.md', 'a.prompt.md'), async (text, path) => {
        const fixed = await applySafeFixes(text, (current) => lint(path, current));
        const left = lint(path, fixed.text).findings.filter((finding) =>
          finding.fixes.some((fix) => fix.safety === 'safe'),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keep JSON and YAML whole', async () => {
    const json =
      '{"messages": [{"role": "system", "content": "- Cite the section.\\n- Name the order number.\\n- Be brief.\\n- Name the order number.\\nPlease note that \\"late\\" is fine."}]}';
    const fixed = await applySafeFixes(json, (current) => lint('a.messages.json', current));
    expect(JSON.parse(fixed.text).messages[0].content).toBe(
      '- Cite the section.\n- Name the order number.\n- Be brief.\n- Note that "late" is fine.',
    );
    const yaml =
      'messages:\n  - role: system\n    content: |\n      - Name the order number.\n      - Be brief.\n      - Name the order number.\n  - role: user\n    content: "{{q}}"\n';
    expect((await applySafeFixes(yaml, (current) => lint('a.prompt.yml', current))).text).toBe(
      'messages:\n  - role: system\n    content: |\n      - Name the order number.\n      - Be brief.\n  - role: user\n    content: "{{q}}"\n',
    );
  });
});
