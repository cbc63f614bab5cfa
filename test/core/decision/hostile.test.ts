import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from '../../../src/core/configuration/types.ts';
import { parseContract } from '../../../src/core/contract/parse.ts';
import { decide, NOTHING_MEASURED } from '../../../src/core/decision/decide.ts';
import { readinessRules } from '../../../src/core/rules/readiness/index.ts';
import { measured, TUNABLE } from './tasks.ts';

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e308,
    '',
    'none',
    'x',
    [],
    {},
    [null],
    [[]],
    [{}],
    { modes: { format: -3 } },
    { a: 1 },
    '__proto__',
    '7d',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);
const keys = [
  ...Object.keys(TUNABLE),
  'economics',
  'experiments',
  'release',
  'deployed',
  'fallback',
  'logging',
  'ownership',
  'effort',
  'tools',
];

it('decides about whatever a contract file holds, without throwing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(fc.string({ maxLength: 12 })), odd), { maxLength: 4 }),
      (changes) => {
        const value: Record<string, unknown> = JSON.parse(JSON.stringify(TUNABLE));
        for (const [key, inner, replacement] of changes) {
          const before = value[key];
          if (inner !== null && typeof before === 'object' && before !== null && !Array.isArray(before)) {
            const names = Object.keys(before);
            const name = names[inner.length % Math.max(1, names.length)] ?? inner;
            value[key] = { ...before, [name]: replacement };
          } else value[key] = replacement;
        }
        const contract = parseContract('odd.task.json', JSON.stringify(value));
        for (const what of [NOTHING_MEASURED, measured()]) {
          const result = decide(contract, what, '2026-11-20');
          expect(result.ladder).toHaveLength(20);
          expect(JSON.parse(JSON.stringify(result)).version).toBe(1);
          for (const rule of readinessRules) {
            if (rule.kind !== 'contract') continue;
            const context = {
              contract,
              measured: what,
              configuration: DEFAULT_CONFIGURATION,
              date: undefined,
              option: () => {
                throw new Error('no options');
              },
            };
            for (const { span } of rule.check(context)) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeLessThanOrEqual(contract.text.length);
            }
          }
        }
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
