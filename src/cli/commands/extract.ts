import { dirname, relative } from 'node:path';
import { parseContract } from '../../core/contract/parse.ts';
import { knowledgePathFor, moveFactToRetrieval } from '../../core/refactor/move-fact.ts';
import type { Statement } from '../../core/statements/types.ts';
import { applyEdits } from '../../core/text/text.ts';
import { EXIT, UsageError } from '../exit.ts';
import { type FoundFile, findFiles, readTextFile, slashes } from '../files.ts';
import { clean } from '../format/text.ts';
import { createProject, type Project } from '../project.ts';
import { writeWhole } from '../write.ts';

export interface ExtractOptions {
  /** Without it nothing is written. */
  readonly write?: boolean;
  readonly config: boolean;
  readonly date: string;
}

/**
 * `rightlever extract`: moves the volatile facts of a prompt to a knowledge file beside it, a variable taking the place of
 * each, and adds the source to the prompt's contract. Prints what it would do unless `--write` is given; then prompt,
 * knowledge file and contract are each written whole.
 */
export async function extract(path: string, options: ExtractOptions): Promise<number> {
  const cwd = process.cwd();
  const project = await createProject({ cwd, date: options.date, configurations: options.config });
  const { files, problems } = await findFiles([path], project);
  const [prompt] = files;
  if (problems.length > 0)
    throw new UsageError(problems.map((problem) => `${problem.path}: ${problem.message}`).join('\n'));
  if (files.length !== 1 || prompt?.kind !== 'prompt') throw new UsageError(`${path}: expected one prompt file`);
  const content = await readTextFile(prompt.absolute);
  if ('problem' in content) throw new UsageError(`${prompt.path}: ${content.problem}`);

  const knowledge = await besides(project, prompt, knowledgePathFor(slashes(prompt.absolute)));
  await project.open([prompt]);
  const contract = project.contractOf(prompt);
  const moved: string[] = [];
  const texts = { prompt: content.text, knowledge: knowledge.text, contract: contract?.contract.text };
  for (let step = 0; step < MOST_MOVES; step++) {
    const { document, statement } = await firstFact(project, prompt, texts.prompt);
    if (!statement) break;
    const move = moveFactToRetrieval(document, statement, {
      knowledgePath: knowledge.file.path,
      date: options.date,
      ...(texts.knowledge !== undefined && { knowledgeText: texts.knowledge }),
      ...(contract && { contract: parseContract(contract.file.path, texts.contract!) }),
    });
    const next = applyEdits(texts.prompt, move.promptEdits);
    if (next === texts.prompt) break;
    moved.push(`${move.variable}: ${statement.quote}`);
    texts.prompt = next;
    texts.knowledge = applyEdits(texts.knowledge ?? '', move.knowledge.edits);
    if (contract) texts.contract = applyEdits(texts.contract!, move.contractEdits);
  }
  if (moved.length === 0) {
    process.stdout.write(`${prompt.path}: no fact to move\n`);
    return EXIT.clean;
  }
  const read = contract && (await readTextFile(contract.file.absolute));
  const written = read && 'text' in read ? read : undefined;
  const changes = [
    { file: prompt, before: content.text, after: texts.prompt, bom: content.bom },
    { file: knowledge.file, before: knowledge.text, after: texts.knowledge!, bom: false },
    ...(contract && written
      ? [{ file: contract.file, before: contract.contract.text, after: texts.contract!, bom: written.bom }]
      : []),
  ].filter(({ before, after }) => before !== after);
  for (const line of moved) process.stdout.write(`  ${clean(line)}\n`);
  const names = changes.map(({ file, before }) => `${file.path}${before === undefined ? ' (new)' : ''}`).join(', ');
  if (!options.write) {
    process.stdout.write(`${count(moved.length)} would move; --write changes ${names}\n`);
    return EXIT.clean;
  }
  for (const { file, after, bom } of changes) await writeWhole(file.absolute, (bom ? '\ufeff' : '') + after);
  process.stdout.write(`${count(moved.length)} moved; changed ${names}\n`);
  return EXIT.clean;
}

/** More facts than any prompt holds: moving them must come to an end. */
const MOST_MOVES = 1000;

function count(facts: number): string {
  return facts === 1 ? '1 fact' : `${facts} facts`;
}

/** The first statement that a retrieval rule reports at warning or information. */
async function firstFact(project: Project, prompt: FoundFile, text: string) {
  project.provide(prompt, text);
  const { document, statements, report } = await project.analyze(prompt, text);
  const reported = report.findings
    .filter(
      ({ ruleId, severity }) =>
        severity !== 'hint' && (ruleId === 'retrieval/volatile-fact' || ruleId === 'retrieval/stale-fact'),
    )
    .map(({ range }) => document.lines.spanOf(range));
  const statement: Statement | undefined = statements.find(({ span }) =>
    reported.some((found) => found.start <= span.start && span.end <= found.end),
  );
  return { document, statement };
}

/** A file near the prompt, under the path that reports show; without a text when it is not there yet. */
async function besides(
  project: Project,
  prompt: FoundFile,
  absolute: string,
): Promise<{ file: FoundFile; text: string | undefined }> {
  const file = {
    path: slashes(relative(project.cwd, absolute)),
    absolute,
    folder: dirname(prompt.absolute),
    kind: 'prompt' as const,
  };
  const read = await readTextFile(absolute);
  return { file, text: 'text' in read ? read.text : undefined };
}
