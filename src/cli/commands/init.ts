import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { draftContract, taskNameOf } from '../../core/decision/draft.ts';
import { EXIT, UsageError } from '../exit.ts';
import { readTextFile, slashes } from '../files.ts';
import { createProject } from '../project.ts';
import { writeWhole } from '../write.ts';

export interface InitOptions {
  /** Where the contract goes; `-` is standard output. Default: beside the prompt. */
  readonly out?: string;
  readonly config: boolean;
  readonly date: string;
}

/** `rightlever init`: writes a contract with what the prompt tells, and asks to confirm it. Overwrites nothing. */
export async function init(prompt: string, options: InitOptions): Promise<number> {
  const cwd = process.cwd();
  const absolute = resolve(cwd, prompt);
  const shown = slashes(prompt).replace(/^\.\//, '');
  const content = await readTextFile(absolute);
  if ('problem' in content) throw new UsageError(`${shown}: ${content.problem}`);
  const name = taskNameOf(basename(absolute));
  const out =
    options.out === '-' ? undefined : resolve(cwd, options.out ?? join(dirname(absolute), `${name}.task.yaml`));
  const path = slashes(relative(out ? dirname(out) : dirname(absolute), absolute));
  const project = await createProject({ cwd, date: options.date, configurations: options.config });
  const file = { path: shown, absolute, folder: dirname(absolute), kind: 'prompt' as const };
  const { document } = await project.analyze(file, content.text);
  const text = draftContract(name, path.startsWith('.') ? path : `./${path}`, document);
  if (!out) {
    process.stdout.write(text);
    return EXIT.clean;
  }
  const target = slashes(relative(cwd, out));
  if (existsSync(out)) throw new UsageError(`${target}: there is such a file already; name another one with --out`);
  await writeWhole(out, text);
  process.stdout.write(`${target}: written; confirm what is marked, then run \`rightlever readiness ${target}\`\n`);
  return EXIT.clean;
}
