import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { decide } from '../../../src/core/decision/decide.ts';
import type { Lever } from '../../../src/core/decision/types.ts';
import { measured } from './tasks.ts';

const FOLDER = new URL('./golden/', import.meta.url);

/** The concrete cases the sources tell, with the lever each of them was solved by. */
const CASES: Record<string, Lever> = {
  'salon-greeting': 'done',
  'dental-insurance-lookup': 'retrieve',
  'listing-pitch': 'retrieve',
  'crisis-screen': 'retrieve',
  'ticket-triage': 'done',
  'legal-contract-assistant': 'retrieve',
  'post-call-analytics': 'ship-tuned',
  'salon-sentiment': 'ship-tuned',
  'health-data-filter': 'ship-tuned',
  'argument-routing': 'tune-experiment',
  'domain-embedding': 'tune-experiment',
  'support-copilot': 'fix-retrieval',
  'shipment-status': 'use-tools',
  'redline-summary': 'fix-context',
  'claim-triage': 'tune-experiment',
  'internal-library': 'retrieve',
};

const read = (name: string) => {
  const text = readFileSync(new URL(`${name}.task.yaml`, FOLDER), 'utf8');
  const contract = parseContract(`${name}.task.yaml`, text);
  return { contract, result: decide(contract, measured(), '2026-11-20') };
};

describe('golden contracts', () => {
  it.each(Object.entries(CASES))('%s: %s', (name, lever) => {
    const { contract, result } = read(name);
    expect(contract.problems).toEqual([]);
    expect(result.verdict).toMatchObject({ lever, decided: true });
    expect(result.ladder.find(({ status }) => status === 'holds')!.evidence[0]!.range).toBeDefined();
  });

  it('are all in the table', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace('.task.yaml', ''));
    expect(files.sort()).toEqual(Object.keys(CASES).sort());
  });

  it('the legal assistant keeps its manner and loses its templates', () => {
    const { result } = read('legal-contract-assistant');
    expect(result.audit.map(({ belongsIn }) => belongsIn)).toEqual(['retrieval', 'weights']);
    expect(result.criteria.find(({ framework, id }) => framework === 'two-questions' && id === 'hybrid')?.status).toBe(
      'met',
    );
    expect(result.verdict.actions[0]).toContain('out of the weights');
  });

  it('the frameworks of the tuned ones agree with the ladder', () => {
    const { result } = read('post-call-analytics');
    expect(result.frameworks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['preflight', 'fine-tune'],
      ['two-questions', 'fine-tune'],
      ['scenario-matrix', 'fine-tune'],
      ['technique-matrix', 'fine-tune'],
      ['failure-analysis', 'fine-tune'],
    ]);
  });

  it('a summary reads as one sentence with its numbers', () => {
    expect(read('dental-insurance-lookup').result.verdict.summary).toBe(
      'Retrieve: 150 of 205 labelled failures miss knowledge and nothing is retrieved yet.',
    );
  });
});
