import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findBrowser, installHost, NoHost, VERSIONS } from '../../scripts/editor-host.mjs';
import { packageExtension } from '../../scripts/package.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The editor to run in where `EDITOR_VERSION` names none: by default the oldest supported. */
    editorVersion?: string;
    /** What the tests run on; null where no host can be had. */
    editor: { readonly version: string; readonly browser: string; readonly vsix: string } | null;
  }
}

/**
 * Packs the extension and finds the host: `EDITOR_VERSION`, that of the configuration, or the oldest supported editor. Where none can be had the
 * tests are skipped with the reason, except with `CI=true`, where that is a failure.
 */
export default async function setup(project: TestProject): Promise<void> {
  const output = fileURLToPath(new URL('../../test-output/editor', import.meta.url));
  mkdirSync(output, { recursive: true });
  try {
    const version = process.env.EDITOR_VERSION ?? project.config.provide.editorVersion ?? VERSIONS[0]!;
    const browser = findBrowser();
    await installHost(version);
    const vsix = await packageExtension({ file: `${output}/rightlever.vsix`, log: () => {} });
    project.provide('editor', { version, browser, vsix });
  } catch (error) {
    if (!(error instanceof NoHost) || process.env.CI === 'true') throw error;
    console.warn(`The editor tests are skipped: ${error.message}`);
    project.provide('editor', null);
  }
}
