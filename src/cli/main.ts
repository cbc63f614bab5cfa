#!/usr/bin/env node
import { tuneV8 } from '../node/v8.ts';

tuneV8();
await import('./program.ts');
