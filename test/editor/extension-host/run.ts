import { pathToFileURL } from 'node:url';
import type MochaClass from 'mocha';

/** The folder of the mocha package, filled in by the bundler. */
declare const MOCHA: string;

/** Called by the editor inside its extension host: runs the suites and rejects when a test fails. */
export async function run(): Promise<void> {
  const { default: Mocha } = (await import(pathToFileURL(MOCHA).href)) as { default: typeof MochaClass };
  const mocha = new Mocha({ ui: 'bdd', timeout: 40_000, color: false, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./commands.ts');
  await import('./features.ts');
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failed`))));
  });
}
