import { expect, test } from 'vitest';
import type { FolderEntry } from '../../src/protocol/index.ts';
import { walk } from '../../src/server/walk.ts';

const ROOT = 'virtual:/repo';

/** What stands in a folder of some files, by their paths. */
function folders(...paths: readonly string[]) {
  const asked: string[] = [];
  const read = async (uri: string): Promise<FolderEntry[]> => {
    asked.push(uri);
    const prefix = uri === ROOT ? '' : `${decodeURIComponent(uri.slice(ROOT.length + 1))}/`;
    const names = paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
    const entries = new Map(
      names.map((name): [string, FolderEntry] => {
        const [first = ''] = name.split('/');
        return [first, { name: first, type: name === first ? 'file' : 'directory' }];
      }),
    );
    return [...entries.values()];
  };
  return { read, asked };
}

test('finds what the globs name at any depth, hidden folders too', async () => {
  const { read } = folders('AGENTS.md', 'notes.md', '.github/agents/review.agent.md', 'a b/c/reply.prompt.md');
  expect(await walk(ROOT, ['**/AGENTS.md', '**/*.prompt.md', '**/.github/agents/*.md'], 10, read)).toEqual([
    `${ROOT}/AGENTS.md`,
    `${ROOT}/.github/agents/review.agent.md`,
    `${ROOT}/a%20b/c/reply.prompt.md`,
  ]);
});

test('leaves out installed packages and the history', async () => {
  const { read, asked } = folders('node_modules/x/AGENTS.md', '.git/AGENTS.md', 'web/node_modules/y/AGENTS.md');
  expect(await walk(ROOT, ['**/AGENTS.md'], 10, read)).toEqual([]);
  expect(asked).toEqual([ROOT, `${ROOT}/web`]);
});

test('ends at its limits', async () => {
  const { read } = folders(...Array.from({ length: 30 }, (_, index) => `p${index}.prompt.md`));
  expect(await walk(ROOT, ['**/*.prompt.md'], 7, read)).toHaveLength(7);
  let asked = 0;
  const endless = async (): Promise<FolderEntry[]> => {
    asked++;
    return ['a', 'b', 'c'].map((name) => ({ name, type: 'directory' }));
  };
  expect(await walk(ROOT, ['**/*.prompt.md'], 7, endless)).toEqual([]);
  expect(asked).toBe(2_000);
});
