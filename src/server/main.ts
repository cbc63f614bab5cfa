import * as nodeModule from 'node:module';

// From Node 22 on, and so in present editors, what was compiled is kept for the next start (in the folder for temporary
// files, under a key of Node's own). It has to be asked for before the rest is loaded.
(nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();

const { serveProcess } = await import('./node.ts');
serveProcess();
