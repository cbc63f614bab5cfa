import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import snippets from '../../snippets/task-contract.json' with { type: 'json' };
import { parseContract } from '../../src/core/contract/parse.ts';

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const HEAD = 'version: 1\nname: ticket-routing\n';

/** Where a snippet that is no whole contract goes: what stands above it, and how far it is indented there. */
const PLACES: Readonly<Record<string, { readonly above: string; readonly indent: string }>> = {
  'Evidence of a task contract': { above: HEAD, indent: '' },
  'Economics of a task contract': { above: HEAD, indent: '' },
  'Evidence source': { above: `${HEAD}evidence:\n  citations: none\n  sources:\n`, indent: '    ' },
  Experiment: {
    above: `${HEAD}metrics: [{name: accuracy, dimension: factual-correctness}]\nexperiments:\n`,
    indent: '  ',
  },
};

const PLACEHOLDER = /\$\{(\d+):([^}]*)\}|\$\{(\d+)\|([^|]*)\|\}|\$0/g;

/** The text of a snippet with the placeholders at their defaults; `choice` says which of its values each list takes. */
function expand(body: readonly string[], choice: number): string {
  return body
    .join('\n')
    .replace(PLACEHOLDER, (_, _tab, value?: string, _list?: string, choices?: string) =>
      choices === undefined ? (value ?? '') : (choices.split(',')[choice] ?? choices.split(',')[0]!),
    );
}

function inPlace(name: string, text: string): string {
  const { above, indent } = PLACES[name] ?? { above: '', indent: '' };
  return above + text.replace(/^/gm, indent);
}

describe('the snippets for contracts', () => {
  const all = Object.entries(snippets as Record<string, Snippet>);

  it.each(all)('%s is a valid contract, whatever is chosen of its lists', (name, { body }) => {
    const longest = Math.max(
      1,
      ...[...body.join('\n').matchAll(/\|([^|]*)\|\}/g)].map(([, list]) => list!.split(',').length),
    );
    for (let choice = 0; choice < longest; choice++) {
      const text = inPlace(name, expand(body, choice));
      expect(text).not.toContain('$');
      const { problems, contract } = parseContract('ticket-routing.task.yaml', text);
      expect(problems, text).toEqual([]);
      expect(contract.name).toBe('ticket-routing');
    }
  });

  it.each(all)('%s numbers its stops in the order they are read, and ends with the last', (_, { body }) => {
    const text = body.join('\n');
    const stops = [...text.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
    expect(stops).toEqual(stops.map((_stop, index) => index + 1));
    expect(text.endsWith('$0')).toBe(true);
  });

  it('has no prefix twice, and a description for each', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(prefix).toMatch(/^(task|rightlever)-/);
    for (const [, { description }] of all) expect(description).toMatch(/\.$/);
  });

  it('a broken snippet would be seen', () => {
    const text = expand(all[0]![1].body, 0).replace('goal_kind: quality', 'goal_kind: beauty');
    expect(parseContract('a.task.yaml', text).problems).not.toEqual([]);
  });

  it('is offered in YAML and ships', () => {
    expect(packageJson.contributes.snippets).toEqual([{ language: 'yaml', path: './snippets/task-contract.json' }]);
    expect(readFileSync('.vscodeignore', 'utf8')).toContain('!snippets/*.json');
  });
});
