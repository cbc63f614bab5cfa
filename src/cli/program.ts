import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { type DatasetOptions, dataset } from './commands/dataset.ts';
import { type ExtractOptions, extract } from './commands/extract.ts';
import { type InitOptions, init } from './commands/init.ts';
import { type LintOptions, lint } from './commands/lint.ts';
import { lsp } from './commands/lsp.ts';
import { type ReadinessOptions, readiness } from './commands/readiness.ts';
import { explain, listRules } from './commands/rules.ts';
import { tokens } from './commands/tokens.ts';
import { EXIT, UsageError } from './exit.ts';

const program = new Command('rightlever')
  .description('Lints LLM prompts and task contracts, and says which lever a task needs.')
  .version(version, '-v, --version')
  .showHelpAfterError('(--help shows what is possible)')
  .exitOverride();

const dateOption = () =>
  new Option('--date <YYYY-MM-DD>', 'the day the findings are made for').argParser(isoDate).default(today(), 'today');

program
  .command('lint')
  .description('find contradictions, bloat and facts that belong in retrieval')
  .argument('[path...]', 'files, or folders to search', ['.'])
  .option('--fix', 'apply the fixes that keep the meaning')
  .addOption(
    new Option('--format <format>', 'how to print')
      .choices(['text', 'json', 'sarif', 'github', 'markdown'])
      .default('text'),
  )
  .option('--max-warnings <n>', 'exit 0 with up to this many warnings', wholeNumber)
  .option('--rule <id>', 'run this rule or family alone (may be repeated)', collect, [])
  .option('--baseline <file>', 'report only what this file does not list')
  .option('--update-baseline', 'write the present findings to the baseline')
  .option('--no-config', 'read no .rightlever.yaml')
  .option('--stdin', 'lint the text on standard input')
  .option('--stdin-filename <name>', 'the name that decides its format')
  .addOption(dateOption())
  .action(async (paths: string[], options: LintOptions) => exitWith(await lint(paths, options)));

program
  .command('readiness')
  .description('decide which lever a task needs, from its contract')
  .argument('<contract>', 'a *.task.yaml, *.task.yml or *.task.json')
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown', 'html']).default('text'),
  )
  .addOption(
    new Option('--require <verdict>', 'exit 1 unless the verdict is decided and at least this').choices([
      'experiment',
      'ship',
    ]),
  )
  .option('--out <file>', 'write to a file instead of standard output')
  .option('--no-config', 'read no .rightlever.yaml')
  .addOption(dateOption())
  .action(async (contract: string, options: ReadinessOptions) => exitWith(await readiness(contract, options)));

program
  .command('dataset')
  .description('profile training data and find what spoils it')
  .argument('<file...>', 'JSONL files')
  .option('--held-out <file>', 'the held-out set to look for leakage against')
  .option('--contract <file>', 'the task contract: labels, slices, output schema, held-out set')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'markdown']).default('text'))
  .option('--no-config', 'read no .rightlever.yaml')
  .action(async (files: string[], options: DatasetOptions) => exitWith(await dataset(files, options)));

program
  .command('init')
  .description('write a task contract from a prompt')
  .argument('<prompt>', 'a prompt file')
  .option('--out <file>', 'where it goes, - for standard output (default: beside the prompt)')
  .option('--no-config', 'read no .rightlever.yaml')
  .addOption(dateOption())
  .action(async (prompt: string, options: InitOptions) => exitWith(await init(prompt, options)));

program
  .command('extract')
  .description('move the volatile facts of a prompt to a knowledge file')
  .argument('<prompt>', 'a prompt file')
  .option('--write', 'change the files; without it the changes are only listed')
  .option('--no-config', 'read no .rightlever.yaml')
  .addOption(dateOption())
  .action(async (prompt: string, options: ExtractOptions) => exitWith(await extract(prompt, options)));

program
  .command('rules')
  .description('list every rule')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .action((options: { format: 'text' | 'json' }) => exitWith(listRules(options)));

program
  .command('explain')
  .description("show a rule's page")
  .argument('<id>', 'a rule id, such as contradiction/length')
  .action((id: string) => exitWith(explain(id)));

program
  .command('tokens')
  .description('count the tokens of prompts, by message and section')
  .argument('<path...>', 'files, or folders to search')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .option('--no-config', 'read no .rightlever.yaml')
  .action(async (paths: string[], options: { format: 'text' | 'json'; config: boolean }) =>
    exitWith(await tokens(paths, options)),
  );

program
  .command('lsp')
  .description('serve an editor over the Language Server Protocol')
  .option('--stdio', 'over standard input and output', true)
  .action(() => lsp());

await program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) exitWith(error.exitCode === 0 ? EXIT.clean : EXIT.usage);
  else if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    exitWith(EXIT.usage);
  } else {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`rightlever: an internal fault, please report it\n${fault}\n`);
    exitWith(EXIT.fault);
  }
});

/** Lets standard output drain before the process ends. */
function exitWith(code: number): void {
  process.exitCode = code;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function isoDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) {
    throw new InvalidArgumentError('expected a day such as 2026-05-31.');
  }
  return value;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('expected a whole number.');
  return Number(value);
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
