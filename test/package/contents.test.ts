import { expect, test } from 'vitest';
import { missingFrom } from '../../scripts/build.mjs';

const files = [
  { path: 'server.js', imports: ['engine.js'] },
  { path: 'engine.js', imports: ['chunk-a.js'] },
  { path: 'chunk-a.js', imports: [] },
];

test('a package holds every output', () => {
  expect(missingFrom(['server.js', 'engine.js', 'chunk-a.js', 'package.json'], files)).toEqual([]);
});

test('an output that is left out is named', () => {
  expect(missingFrom(['server.js', 'engine.js'], files)).toEqual(['chunk-a.js']);
});

test('an import that no bundle makes is named', () => {
  expect(missingFrom(['server.js'], files.slice(0, 1))).toEqual(['engine.js']);
});
