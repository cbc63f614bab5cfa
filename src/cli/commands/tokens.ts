import pc from 'picocolors';
import { type SectionTokens, tokenBreakdown } from '../../core/tokens/breakdown.ts';
import { type Spend, spendOf } from '../../core/tokens/cost.ts';
import { dollars } from '../../panel/view/words.ts';
import { EXIT, UsageError } from '../exit.ts';
import { findFiles } from '../files.ts';
import { clean } from '../format/text.ts';
import { createProject } from '../project.ts';

/**
 * `rightlever tokens`: where the tokens of each prompt go, by message and section, and what they cost where a price is
 * stated.
 */
export async function tokens(
  paths: readonly string[],
  options: { format: 'text' | 'json'; config: boolean },
): Promise<number> {
  const cwd = process.cwd();
  const project = await createProject({ cwd, date: '1970-01-01', configurations: options.config });
  const { files, problems } = await findFiles(paths, project);
  if (problems.length > 0) throw new UsageError(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  const prompts = files.filter((file) => file.kind === 'prompt');
  await project.open(prompts);
  const counted = [];
  for (const file of prompts) {
    const text = project.text(file)?.text;
    if (text === undefined) {
      process.stderr.write(`${file.path}: it could not be read\n`);
      continue;
    }
    const { document } = await project.analyze(file, text);
    const breakdown = tokenBreakdown(document, project.resources.tokens);
    const context = {
      contract: project.contractOf(file)?.contract,
      configuration: await project.configurationOf(file.absolute),
    };
    const { total } = breakdown;
    counted.push({ path: file.path, ...breakdown, ...spendOf(total, context) });
  }
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ version: 1, files: counted }, null, 2)}\n`);
    return EXIT.clean;
  }
  for (const { path, total, messages, ...spend } of counted) {
    const row = (count: number, depth: number, title: string) => {
      const share = total > 0 ? Math.round((100 * count) / total) : 0;
      return `${String(count).padStart(8)} ${`${share}%`.padStart(5)}  ${'  '.repeat(depth)}${clean(title)}\n`;
    };
    const sectionRows = (sections: readonly SectionTokens[], depth: number): string =>
      sections
        .map((section) => row(section.tokens, depth, titleOf(section)) + sectionRows(section.sections, depth + 1))
        .join('');
    process.stdout.write(`${pc.underline(clean(path))}\n`);
    for (const message of messages) {
      process.stdout.write(row(message.tokens, 0, message.role) + sectionRows(message.sections, 1));
    }
    process.stdout.write(`${pc.bold(String(total).padStart(8))}  100%  total${costOf(spend)}\n\n`);
  }
  return EXIT.clean;
}

function titleOf({ kind, title }: SectionTokens): string {
  return kind === 'tag' ? `<${title}>` : title;
}

function costOf({ perCall, perMonth }: Spend): string {
  const parts = [
    perCall !== null && `${dollars(perCall)} a call`,
    perMonth !== null && `${dollars(perMonth)} in 30 days`,
  ];
  return parts.map((part) => (part ? `, ${part}` : '')).join('');
}
