import { tuneV8 } from '../node/v8.ts';

tuneV8();
const { serveProcess } = await import('./node.ts');
serveProcess();
