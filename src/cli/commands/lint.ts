import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pc from 'picocolors';
import { version } from '../../../package.json';
import { unreadableFile } from '../../core/engine.ts';
import { kindOfFile } from '../../core/files.ts';
import { allRules } from '../../core/rules/index.ts';
import type { FileReport } from '../../core/rules/types.ts';
import { type Baseline, makeBaseline, parseBaseline, withoutBaseline } from '../baseline.ts';
import { EXIT, UsageError } from '../exit.ts';
import { decode, findFiles, slashes } from '../files.ts';
import { fixFile } from '../fix.ts';
import { formatGithub } from '../format/github.ts';
import { formatJson } from '../format/json.ts';
import { formatMarkdown } from '../format/markdown.ts';
import { formatSarif } from '../format/sarif.ts';
import { formatText } from '../format/text.ts';
import { createProject, type Project } from '../project.ts';
import { summarise } from '../report.ts';
import { writeWhole } from '../write.ts';

export interface LintOptions {
  readonly fix?: boolean;
  readonly format: 'text' | 'json' | 'sarif' | 'github' | 'markdown';
  readonly maxWarnings?: number;
  readonly rule: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly config: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly date: string;
}

/** `rightlever lint`: prints the findings and returns the exit code. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  checkRules(options.rule);
  if (options.updateBaseline && !options.baseline)
    throw new UsageError('rightlever: --update-baseline needs --baseline FILE');
  const cwd = process.cwd();
  const project = await createProject({ cwd, date: options.date, only: options.rule, configurations: options.config });
  const run = options.stdin ? await lintStdin(project, options) : await lintPaths(project, paths, options);

  let { reports } = run;
  if (options.baseline) {
    const file = resolve(cwd, options.baseline);
    if (options.updateBaseline) {
      await writeWhole(file, `${JSON.stringify(makeBaseline(reports, run.sources), null, 2)}\n`);
    }
    reports = withoutBaseline(reports, await readBaseline(file, options.baseline), run.sources);
  }
  const summary = summarise(reports);
  process.stdout.write(render());
  const faults = reports.flatMap(({ path, faults = [] }) =>
    faults.map(({ ruleId, stack }) => ({ path, ruleId, stack })),
  );
  for (const { path, ruleId, stack } of faults) tellFault(`${path}: ${ruleId}`, stack);
  if (run.faults + faults.length > 0) return EXIT.fault;
  if (run.unreadable > 0) return EXIT.usage;
  if (summary.error > 0) return EXIT.findings;
  return summary.warning > (options.maxWarnings ?? 0) ? EXIT.findings : EXIT.clean;

  function render(): string {
    switch (options.format) {
      case 'json':
        return formatJson(reports, summary);
      case 'sarif':
        return formatSarif(reports, run.sources, version);
      case 'github':
        return formatGithub(reports);
      case 'markdown':
        return formatMarkdown(reports, summary);
      case 'text':
        return formatText(reports, summary, run.sources, pc.isColorSupported && process.stdout.isTTY === true);
    }
  }
}

interface Run {
  readonly reports: FileReport[];
  /** The text of each file by its shown path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths of the command line that could not be read. */
  readonly unreadable: number;
  /** Files that were lost to a fault of the program. */
  readonly faults: number;
}

function tellFault(where: string, stack: string | undefined): void {
  process.stderr.write(`${where}: an internal fault, please report it\n${stack}\n`);
}

async function lintPaths(project: Project, paths: readonly string[], options: LintOptions): Promise<Run> {
  const { files, problems } = await findFiles(paths, project);
  if (files.length === 0 && problems.length === 0) {
    process.stderr.write(`no prompt, contract or dataset in ${paths.join(', ')}\n`);
  }
  await project.open(files);
  const reports: FileReport[] = problems.map(({ path, message }) => unreadableFile(slashes(path), message));
  let broken = 0;
  for (const file of files) {
    try {
      if (options.fix) await fixFile(project, file);
      reports.push(await project.lint(file));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      broken++;
      tellFault(file.path, (error as Error).stack);
    }
  }
  return { reports, sources: project.sources, unreadable: problems.length, faults: broken };
}

async function lintStdin(project: Project, options: LintOptions): Promise<Run> {
  const name = slashes(options.stdinFilename ?? 'stdin.prompt.md');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const read = decode(Buffer.concat(chunks));
  if ('problem' in read) throw new UsageError(`${name}: ${read.problem}`);
  const absolute = resolve(project.cwd, name);
  const file = {
    path: name,
    absolute,
    folder: project.cwd,
    kind: kindOfFile(slashes(absolute), read.text) ?? ('prompt' as const),
  };
  project.provide(file, read.text);
  return { reports: [await project.lint(file)], sources: project.sources, unreadable: 0, faults: 0 };
}

function checkRules(ids: readonly string[]): void {
  for (const id of ids) {
    if (!allRules.some(({ meta }) => meta.id === id || meta.id.startsWith(`${id}/`))) {
      throw new UsageError(
        `rightlever: --rule ${id}: there is no such rule or family; \`rightlever rules\` lists them`,
      );
    }
  }
}

async function readBaseline(file: string, shown: string): Promise<Baseline> {
  try {
    return parseBaseline(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${shown}: ${(error as Error).message}`);
  }
}
