import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder, root } from './run.ts';

/** `[0, 11]` for Neovim 0.11; undefined where there is none. */
function neovimVersion(): readonly [number, number] | undefined {
  const match = /^NVIM v(\d+)\.(\d+)/.exec(spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '');
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

/** The configuration that README.md gives for this version. */
function configurationFor([major, minor]: readonly [number, number]): string {
  const wanted = major > 0 || minor >= 11 ? '0.11' : '0.7';
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const block = readme.split(`<!-- neovim:${wanted} -->\n\`\`\`lua\n`)[1]?.split('```')[0];
  if (!block) throw new Error(`README.md has no configuration for Neovim ${wanted}`);
  return block;
}

interface Seen {
  readonly problem?: string;
  readonly clients: number;
  readonly encoding: string;
  readonly prompt: readonly SeenDiagnostic[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly fixed: readonly string[];
  readonly undone: readonly SeenDiagnostic[];
  readonly reopened: readonly SeenDiagnostic[];
  readonly contract: readonly SeenDiagnostic[];
  readonly rules: readonly SeenDiagnostic[];
  readonly notes: readonly SeenDiagnostic[];
}

/** Lines and UTF-8 bytes from 0, as Neovim counts. */
interface SeenDiagnostic {
  readonly code: string;
  readonly source: string;
  readonly severity: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const ERROR = 1;
const XDG = ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'];

// The smileys take two UTF-16 units and four bytes.
const PROMPT = ['# Replies', '', '- 🙂 Answer in at most 100 words.', '- 🙂 Answer in at least 300 words.', ''];
const LENGTH = {
  code: 'contradiction/length',
  source: 'rightlever',
  severity: ERROR,
  from: [3, bytesBefore(PROMPT[3]!, 'at least')],
  to: [3, bytesBefore(PROMPT[3]!, '.')],
};

function bytesBefore(line: string, words: string): number {
  return Buffer.byteLength(line.slice(0, line.indexOf(words)));
}

const version = neovimVersion();
if (!version) console.log('There is no nvim on the PATH: its configuration in README.md is not tried.');

describe.skipIf(!version)('Neovim with the configuration of README.md', () => {
  const files = {
    '.rightlever.yaml': 'rules:\n  contradiction/length: error\n',
    'replies.prompt.md': PROMPT.join('\n'),
    'replies.task.yaml': 'version: 1\nname: replies\nprompt: ./replies.prompt.md\ntried: {few_shots: false}\n',
    '.cursorrules': PROMPT.join('\n'),
    'notes.md': PROMPT.join('\n'),
    'bin/rightlever': `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`,
  };
  let place: ReturnType<typeof folder>;
  beforeAll(() => {
    place = folder(files);
    chmodSync(join(place.path, 'bin/rightlever'), 0o755);
  });
  afterAll(() => place?.dispose());

  /** Starts Neovim in the folder with this `init.lua`, lets it do `neovim.lua`, and reads what it saw. */
  function nvim(configuration: string): Seen {
    const { path } = place;
    writeFileSync(join(path, 'init.lua'), configuration);
    const { stdout, stderr } = spawnSync(
      'nvim',
      ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', '-c', `luafile ${join(root, 'test/cli/neovim.lua')}`],
      {
        cwd: path,
        encoding: 'utf8',
        timeout: 50_000,
        killSignal: 'SIGKILL',
        env: {
          ...process.env,
          PATH: `${join(path, 'bin')}${delimiter}${process.env.PATH}`,
          RIGHTLEVER_SEEN: join(path, 'seen.json'),
          ...Object.fromEntries(['HOME', ...XDG].map((name) => [name, join(path, 'home')])),
        },
      },
    );
    const seen = existsSync(join(path, 'seen.json')) && readFileSync(join(path, 'seen.json'), 'utf8');
    if (!seen) throw new Error(`Neovim wrote nothing: ${stdout}${stderr}`);
    rmSync(join(path, 'seen.json'));
    return JSON.parse(seen);
  }

  it.each([
    ['in a folder', (text: string) => text],
    ['without a root', (text: string) => text.replace(/, root_dir = [^}]*\(\)|root_markers = .*/, '')],
  ])('shows findings, hovers and fixes %s', (_, change) => {
    const readme = configurationFor(version!);
    const configuration = change(readme);
    const seen = nvim(configuration);
    expect(seen.problem).toBeUndefined();
    expect(seen.clients).toBe(1);
    expect(seen.encoding).toBe('utf-16');
    expect(seen.prompt).toEqual([LENGTH]);
    expect(seen.hover).toContain('length ≥ 300 words');
    expect(seen.actions).toContain('Make "at least 300 words" an exception: "unless …"');
    expect(seen.fixed[2]).toBe('- 🙂 Answer in at most 100 words unless ….');
    expect(seen.undone).toEqual([LENGTH]);
    expect(seen.reopened).toEqual([LENGTH]);
    expect(seen.rules).toEqual([LENGTH]);
    expect(seen.contract).toContainEqual({
      code: 'contract/schema',
      source: 'rightlever',
      severity: ERROR,
      from: [3, 8],
      to: [3, 17],
    });
    expect(seen.notes).toEqual([]);
  });
});
