import { findCompanions } from '../../src/core/companions.ts';
import { resolveConfiguration } from '../../src/core/configuration/resolve.ts';
import { parseContract } from '../../src/core/contract/parse.ts';
import { resolveContractPath } from '../../src/core/contract/paths.ts';
import { datasetScanOptions } from '../../src/core/dataset/options.ts';
import { datasetReport } from '../../src/core/dataset/report.ts';
import { scanText } from '../../src/core/dataset/scan.ts';
import { gather, readDataContext } from '../../src/core/decision/gather.ts';
import type { ScanOptions, Workspace } from '../../src/core/decision/workspace.ts';
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
    const beside = others.find(({ file }) => isContractPath(file));
    const contract = beside && parseContract(beside.file, beside.text);
    const heldOut = others.find(({ file }) => file.endsWith('.jsonl'))?.file;
    const context = contract ? await readDataContext(contract, workspaceOf(contract.path, files)) : {};
    const profile = await scan(first, { ...context, role: 'train', ...(heldOut && { heldOut }) }, files);
    return datasetReport(profile, configuration, first.file, options.only);
  }
  if (isContractPath(first.file)) {
    const contract = parseContract(first.file, first.text);
    const measured = await gather(contract, workspaceOf(first.file, files), {
      analyzePrompt: (path, text) => analyzePrompt(path, text, { ...options, only: undefined }),
    });
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

/** The files as a contract among them sees them. */
function workspaceOf(contract: string, files: readonly TextFile[]): Workspace {
  const find = (path: string) => {
    const resolved = resolveContractPath('', contract, path);
    return 'path' in resolved ? files.find(({ file }) => file === resolved.path) : ('outside' as const);
  };
  return {
    read: async (path) => {
      const found = find(path);
      return found === 'outside' ? { status: 'outside' } : found ? { text: found.text } : { status: 'missing' };
    },
    exists: async (path) => {
      const found = find(path);
      return found === 'outside' ? 'outside' : found ? 'exists' : 'missing';
    },
    scanDataset: async (path, asked) => {
      const found = find(path);
      return found === 'outside' ? { status: 'outside' } : found ? scan(found, asked, files) : { status: 'missing' };
    },
  };
}

async function scan({ file, text }: TextFile, asked: Partial<ScanOptions>, files: readonly TextFile[]) {
  const heldOut = files.find((other) => asked.heldOut?.endsWith(other.file));
  return scanText(text, await datasetScanOptions(file, asked, resources), heldOut?.text);
}
