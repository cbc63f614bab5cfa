#!/usr/bin/env node
import { startSooner } from '../node/start.ts';

startSooner();
await import('./program.ts');
