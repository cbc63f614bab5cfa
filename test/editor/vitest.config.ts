import { defineConfig } from 'vitest/config';

/** Tests in a real editor: one host at a time, each test on the editor of its file. */
export default defineConfig({
  test: {
    include: ['test/editor/**/*.test.ts'],
    globalSetup: ['test/editor/setup.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A page that is no longer drawn: the second attempt is on a new one.
    retry: { count: 1, condition: /Timeout \d+ms exceeded|^timed out: / },
    reporters: ['verbose'],
  },
});
