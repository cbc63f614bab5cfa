import { findCompanions } from '../../src/core/companions.ts';
import { resolveConfiguration } from '../../src/core/configuration/resolve.ts';
import { parseContract } from '../../src/core/contract/parse.ts';
import { resolveContractPath } from '../../src/core/contract/paths.ts';
import { createScan } from '../../src/core/dataset/scan.ts';
import { gather } from '../../src/core/decision/gather.ts';
import { analyzeContract, analyzePrompt, loadResources, readPrompt } from '../../src/core/engine.ts';
import { isContractPath } from '../../src/core/files.ts';
import { parsePrompt } from '../../src/core/formats/index.ts';
import type { FileReport } from '../../src/core/rules/types.ts';

const resources = await loadResources();
const configuration = resolveConfiguration([]);

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Lints the first file with the others beside it: prompts and data a contract names, contracts that name a prompt,
 * instruction files that apply together. All paths are relative to one folder.
 */
export async function lintFiles(
  files: readonly TextFile[],
  date: string | undefined,
  only?: string,
): Promise<FileReport> {
  const [first, ...others] = files as [TextFile, ...TextFile[]];
  const options = { configuration, resources, date, ...(only && { only: [only] }) };
  if (first.file.endsWith('.jsonl')) {
    return { path: first.file, format: 'dataset', findings: scan(first).findings, suppressed: 0 };
  }
  if (isContractPath(first.file)) {
    const contract = parseContract(first.file, first.text);
    const find = (path: string) => {
      const resolved = resolveContractPath('', first.file, path);
      return 'path' in resolved ? files.find(({ file }) => file === resolved.path) : ('outside' as const);
    };
    const measured = await gather(
      contract,
      {
        read: async (path) => {
          const found = find(path);
          return found === 'outside' ? { status: 'outside' } : found ? { text: found.text } : { status: 'missing' };
        },
        exists: async (path) => {
          const found = find(path);
          return found === 'outside' ? 'outside' : found ? 'exists' : 'missing';
        },
        scanDataset: async (path) => {
          const found = find(path);
          return found === 'outside' ? { status: 'outside' } : found ? scan(found) : { status: 'missing' };
        },
      },
      { analyzePrompt: (path, text) => analyzePrompt(path, text, { ...options, only: undefined }) },
    );
    return analyzeContract(first.file, first.text, { ...options, contract, measured }).report;
  }
  const prompts = files.filter(({ file }) => !isContractPath(file)).map(({ file, text }) => parsePrompt(file, text));
  const companions = (findCompanions(prompts).get(first.file) ?? []).map(({ path, relation }) => {
    const document = prompts.find((prompt) => prompt.path === path)!;
    return { document, directives: readPrompt(document, resources).directives, relation };
  });
  const contract = others.find(({ file }) => isContractPath(file));
  return analyzePrompt(first.file, first.text, {
    ...options,
    companions,
    ...(contract && { contract: parseContract(contract.file, contract.text) }),
  }).report;
}

function scan({ file, text }: TextFile) {
  const running = createScan({ path: file });
  for (const [number, line] of text.split('\n').entries()) running.add(line, number);
  return running.finish(true);
}
