import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { analyzePrompt, loadResources, type Resources } from '../../../src/core/engine.ts';
import { LineIndex } from '../../../src/core/text/text.ts';

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});

function lint(path: string, text: string, date?: string) {
  const { report } = analyzePrompt(path, text, {
    configuration: DEFAULT_CONFIGURATION,
    resources,
    only: ['retrieval'],
    date,
  });
  const lines = new LineIndex(text);
  return report.findings.map((finding) => ({
    rule: `${finding.ruleId.slice(10)} ${finding.severity}`,
    words: text.slice(lines.offsetAt(finding.range.start), lines.offsetAt(finding.range.end)),
    message: finding.message,
  }));
}

const rules = (path: string, text: string, date?: string) => lint(path, text, date).map(({ rule }) => rule);

describe('facts', () => {
  it('warn for the kinds that change soonest, inform for the others and for coding agents', () => {
    expect(rules('a.system.md', 'Standard shipping costs $4.95.\n')).toEqual(['volatile-fact warning']);
    expect(rules('a.system.md', 'Employees get 28 days of paid leave.\n')).toEqual(['volatile-fact information']);
    expect(rules('AGENTS.md', 'Security issues go to security@quillbox.dev.\n')).toEqual(['volatile-fact information']);
    expect(rules('AGENTS.md', 'The current version of the API is v3. Use Node 22.\n')).toEqual([]);
  });

  it('are one finding a sentence, at the clause, named by the most volatile value', () => {
    const [finding, ...more] = lint(
      'a.system.md',
      'Be kind. Tell them that refunds take 5–7 business days and cost $15. Be brief.\n',
    );
    expect(more).toEqual([]);
    expect(finding!.words).toBe('refunds take 5–7 business days and cost $15');
    expect(finding!.message).toContain('a price');
    expect(finding!.message).toContain('weeks or months');
  });

  it('point into the literal in JSON', () => {
    const text = '{"messages": [{"role": "system", "content": "Be \\"kind\\".\\nParking is $28 a night."}]}';
    expect(lint('a.messages.json', text).map(({ words }) => words)).toEqual(['Parking is $28 a night']);
  });

  it('are stale past their half-life or their last day, and then not volatile too', () => {
    const dated = 'As of January 2024, the monthly fee is $39.\n';
    expect(rules('a.system.md', dated, '2026-11-20')).toEqual(['stale-fact warning']);
    expect(rules('a.system.md', dated, '2024-02-05')).toEqual(['volatile-fact warning']);
    expect(rules('a.system.md', dated)).toEqual(['volatile-fact warning']);
    const offer = 'Until 31 March 2026 every sofa is 20% off.\n';
    expect(rules('a.system.md', offer, '2026-03-31')).toEqual(['volatile-fact warning']);
    expect(rules('a.system.md', offer, '2026-04-01')).toEqual(['stale-fact warning']);
  });

  it('in a catalogue are one finding for all of it', () => {
    const table = '| Product | Price |\n|---|---|\n| Flyer | $0.12 |\n| Card | $0.19 |\n| Poster | $6.50 |';
    const found = lint('a.system.md', `You quote prices.\n\n${table}\n`);
    expect(found.map(({ rule, words }) => [rule, words])).toEqual([['fact-table warning', table]]);
    expect(found[0]!.message).toMatch(/prices in 3 rows \(\d+ tokens a call\)/);
  });

  it('stay silent in examples, quotations, code, few-shot turns and other branches of speech', () => {
    for (const text of [
      '<example>\nParking is $28 a night.\n</example>\n',
      'Classify mails such as "Parking is $28 a night".\n',
      '```\nParking is $28 a night.\n```\n',
      'Imagine that parking is $28 a night.\n',
      'If parking is $28 a night, say so.\n',
      'The price is {{price}} a night.\n',
    ]) {
      expect(rules('a.system.md', `You work in a hotel.\n\n${text}`), text).toEqual([]);
    }
  });
});
