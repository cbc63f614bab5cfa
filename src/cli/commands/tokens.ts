import pc from 'picocolors';
import { type SectionTokens, tokenBreakdown } from '../../core/tokens/breakdown.ts';
import { EXIT, UsageError } from '../exit.ts';
import { findFiles } from '../files.ts';
import { clean } from '../format/text.ts';
import { createProject } from '../project.ts';

/** `rightlever tokens`: where the tokens of each prompt go, by message and section. */
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
    counted.push({ path: file.path, ...tokenBreakdown(document, project.resources.tokens) });
  }
  if (options.format === 'json') {
    process.stdout.write(`${JSON.stringify({ version: 1, files: counted }, null, 2)}\n`);
    return EXIT.clean;
  }
  for (const { path, total, messages } of counted) {
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
    process.stdout.write(`${pc.bold(String(total).padStart(8))}  100%  total\n\n`);
  }
  return EXIT.clean;
}

function titleOf({ kind, title }: SectionTokens): string {
  return kind === 'tag' ? `<${title}>` : title;
}
