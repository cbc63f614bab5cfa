import { setContractValue } from '../core/contract/edit.ts';
import { parseContract } from '../core/contract/parse.ts';
import type { ContractDocument } from '../core/contract/types.ts';
import type { ReadinessResult } from '../core/decision/types.ts';
import { applyEdits } from '../core/text/text.ts';
import {
  type Answer,
  PROTOCOL_VERSION,
  type Readiness,
  type SetAnswersResult,
  type TaskVerdict,
} from '../protocol/server.ts';
import { editOf, minimalEdit } from './actions.ts';
import type { Analyzer } from './analyzer.ts';
import type { Files } from './files.ts';
import type { Project } from './project.ts';
import { fileName, folderOf } from './uris.ts';

/** Verdicts of contracts. While a contract is broken its last verdict is kept and marked as stale. */
export class Verdicts {
  private readonly lastGood = new Map<string, ReadinessResult>();

  constructor(
    private readonly files: Files,
    private readonly project: Project,
    private readonly analyzer: Analyzer,
  ) {}

  async of(uri: string, whatIf: readonly Answer[] = []): Promise<Readiness> {
    const file = await this.files.text(uri);
    if (!file)
      return this.answer(uri, null, 'broken', null, [{ message: 'the contract cannot be read', range: START }], whatIf);
    const written = this.project.readContract(file);
    if (written.broken) {
      const problems = written.problems.map(({ message, span }) => ({ message, range: written.lines.rangeOf(span) }));
      const last = this.lastGood.get(uri) ?? null;
      return this.answer(uri, file.version, last ? 'stale' : 'broken', last, problems, []);
    }
    const assumed = writeAnswers(written, whatIf);
    const refused = 'refused' in assumed;
    const contract = refused || assumed.text === written.text ? written : parseContract(written.path, assumed.text);
    const result = await this.analyzer.decide(uri, contract);
    if (contract === written) this.lastGood.set(uri, result);
    return this.answer(uri, file.version, 'fresh', result, [], refused ? [] : whatIf);
  }

  /** A contract that stands in no file. */
  async ofText(uri: string, text: string): Promise<Readiness> {
    const contract = parseContract(fileName(uri), text);
    return this.answer(uri, null, 'fresh', await this.analyzer.decide(uri, contract), [], []);
  }

  /** The answers as one edit of the version they were given for. */
  async setAnswers(uri: string, documentVersion: number | null, answers: readonly Answer[]): Promise<SetAnswersResult> {
    const file = await this.files.text(uri);
    if (!file) return { refused: 'the contract cannot be read' };
    if (documentVersion !== null && file.version !== documentVersion) {
      return { refused: 'the contract has changed since the question was asked: look at it again' };
    }
    const contract = this.project.readContract(file);
    const written = writeAnswers(contract, answers);
    if ('refused' in written) return written;
    const edit = minimalEdit(file.text, written.text, contract.lines);
    return { edit: editOf(uri, file.version, edit ? [edit] : []) };
  }

  private answer(
    uri: string,
    documentVersion: number | null,
    state: Readiness['state'],
    result: ReadinessResult | null,
    problems: Readiness['problems'],
    whatIf: readonly Answer[],
  ): Readiness {
    const folder = folderOf(uri);
    const root = folder.endsWith('/') ? folder : `${folder}/`;
    return { version: PROTOCOL_VERSION, uri, documentVersion, root, state, result, problems, whatIf };
  }
}

/** The contract's text with the answers written in; everything else stays, comments included. */
export function writeAnswers(
  contract: ContractDocument,
  answers: readonly Answer[],
): { readonly text: string } | { readonly refused: string } {
  let current = contract;
  for (const { field, value } of answers) {
    const edits = setContractValue(current, field, value);
    if (edits.length === 0) {
      return {
        refused: current.yaml.partial
          ? 'the contract has syntax errors: mend them first'
          : `there is no place for ${field} in the contract as it is written`,
      };
    }
    current = parseContract(contract.path, applyEdits(current.text, edits));
  }
  return { text: current.text };
}

const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function verdictOf({ result, state }: Readiness): TaskVerdict | null {
  if (!result) return null;
  const { lever, fineTune, decided, provisional, summary } = result.verdict;
  return { lever, fineTune, decided, provisional, summary, stale: state === 'stale' };
}
