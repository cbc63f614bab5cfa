import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/editor/**', 'node_modules/**'],
    pool: 'threads',
    testTimeout: 60_000,
  },
});
