import { defineConfig } from 'vitest/config';
import { VERSIONS } from '../../scripts/editor-host.mjs';
import config from './vitest.config.ts';

/** The parts in which editors differ most, again in the present release of the editor. */
export default defineConfig({
  test: {
    ...config.test,
    include: ['road', 'editing'].map((name) => `test/editor/${name}.test.ts`),
    provide: { editorVersion: VERSIONS.at(-1)! },
  },
});
