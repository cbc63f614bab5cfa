import { basename, dirname, resolve } from 'node:path';
import pc from 'picocolors';
import { parseContract } from '../../core/contract/parse.ts';
import { decide } from '../../core/decision/decide.ts';
import { renderRecord } from '../../core/decision/record.ts';
import type { ReadinessResult } from '../../core/decision/types.ts';
import { analyzeContract } from '../../core/engine.ts';
import { renderReport } from '../../panel/report.tsx';
import { EXIT, UsageError } from '../exit.ts';
import { readTextFile, slashes } from '../files.ts';
import { formatReadiness } from '../format/readiness.ts';
import { gatherFor } from '../gather.ts';
import { createProject } from '../project.ts';
import { writeWhole } from '../write.ts';

export interface ReadinessOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'html';
  readonly require?: 'experiment' | 'ship';
  readonly out?: string;
  readonly config: boolean;
  readonly date: string;
}

/** `rightlever readiness`: prints the verdict and returns the exit code. */
export async function readiness(contractPath: string, options: ReadinessOptions): Promise<number> {
  const cwd = process.cwd();
  const absolute = resolve(cwd, contractPath);
  const shown = slashes(contractPath).replace(/^\.\//, '');
  const content = await readTextFile(absolute);
  if ('problem' in content) throw new UsageError(`${shown}: ${content.problem}`);

  const contract = parseContract(shown, content.text);
  const broken = contract.problems.filter((problem) => problem.rule === 'contract/schema');
  if (contract.broken) {
    const lines = broken.map(({ message, span }) => {
      const { line, character } = contract.lines.positionAt(span.start);
      return `${shown}:${line + 1}:${character + 1}: ${message}`;
    });
    throw new UsageError(lines.join('\n'));
  }

  const project = await createProject({ cwd, date: options.date, configurations: options.config });
  const file = { path: shown, absolute, folder: dirname(absolute), kind: 'contract' as const };
  project.provide(file, content.text);
  const measured = await gatherFor(project, file, contract);
  const { report } = analyzeContract(shown, content.text, {
    configuration: await project.configurationOf(absolute),
    configurationPath: slashes(absolute),
    resources: project.resources,
    date: options.date,
    contract,
    measured,
  });
  const result = decide(contract, measured, options.date, report.findings);

  const text = render(result, contract.contract.name ?? basename(shown));
  if (options.out) await writeWhole(resolve(cwd, options.out), text);
  else process.stdout.write(text);
  return meets(result, options.require) ? EXIT.clean : EXIT.findings;

  function render(value: ReadinessResult, name: string): string {
    switch (options.format) {
      case 'json':
        return `${JSON.stringify(value, null, 2)}\n`;
      case 'markdown':
        return renderRecord(value, name);
      case 'html':
        return renderReport(name, value);
      case 'text':
        return formatReadiness(value, name, !options.out && pc.isColorSupported && process.stdout.isTTY === true);
    }
  }
}

function meets({ verdict }: ReadinessResult, required: ReadinessOptions['require']): boolean {
  if (!required) return true;
  const reached = verdict.fineTune === 'ship' || (required === 'experiment' && verdict.fineTune === 'experiment');
  return verdict.decided && reached;
}
