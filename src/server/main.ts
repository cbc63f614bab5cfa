import { startSooner } from '../node/start.ts';

startSooner();
const { serveProcess } = await import('./node.ts');
serveProcess();
