/**
 * Scanning a dataset against `JSON.parse` and tokenizing alone, on one file in one run: `npm run bench:dataset [-- MB]`.
 * The file is made from a seed, 100 MB by default. It is scanned on one thread, which is held against the budget, and on
 * all; both must give the same profile. Memory is what the process holds beyond its state before the scan, garbage left out.
 */

import { once } from 'node:events';
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadResources } from '../src/core/engine.ts';
import { loadTokenCounter } from '../src/core/tokens/load.ts';
import { scanDataset } from '../src/node/scan-file.ts';

const megabytes = Number(process.argv[2] ?? 100);
const folder = await mkdtemp(join(tmpdir(), 'rightlever-bench-'));
const path = join(folder, 'train.jsonl');
try {
  const rows = await writeDataset(path, megabytes * 1e6);
  const resources = await loadResources();
  console.log(`${megabytes} MB, ${rows.toLocaleString('en-US')} rows\n`);

  const parse = await timed(async () => {
    for await (const line of linesOf(path)) JSON.parse(line);
  });
  const counter = await loadTokenCounter();
  const tokenize = await timed(async () => {
    for await (const line of linesOf(path)) {
      const { messages } = JSON.parse(line) as { messages: { content: string }[] };
      for (const { content } of messages) counter.count(content);
    }
  });
  const question = { source: { file: path }, path: 'train.jsonl', asked: { role: 'train' as const } };
  globalThis.gc?.();
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().external;
  const before = held();
  let peak = 0;
  let looked = 0;
  const profiles: string[] = [];
  const scan = await timed(async () => {
    const profile = await scanDataset(question, resources, {
      threads: 1,
      progress: (share) => {
        if (share - looked < 0.02) return;
        looked = share;
        globalThis.gc?.();
        peak = Math.max(peak, held() - before);
      },
    });
    profiles.push(JSON.stringify(profile));
    const found = Object.entries(profile.problems).map(([rule, count]) => `${count} ${rule.slice(8)}`);
    console.log(`found: ${found.join(', ')}\n`);
  });
  const threads = availableParallelism();
  const threaded = await timed(async () => {
    profiles.push(JSON.stringify(await scanDataset(question, resources, { threads })));
  });
  if (profiles[0] !== profiles[1]) throw new Error('the profile depends on the number of threads');
  const line = (what: string, { wall, cpu }: Took) =>
    console.log(
      `${what.padEnd(26)}${(wall / 1000).toFixed(1).padStart(8)} s${((megabytes / wall) * 1000).toFixed(1).padStart(9)} MB/s${(cpu / 1000).toFixed(1).padStart(9)} s of CPU${(cpu / tokenize.cpu).toFixed(2).padStart(8)} ×`,
    );
  line('JSON.parse', parse);
  line('JSON.parse and tokenizing', tokenize);
  line('scan, one thread', scan);
  line(`scan, ${threads} threads`, threaded);
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  console.log(
    `\nmemory: at most ${mb(peak)} more than before the scan, ${(peak / rows).toFixed(0)} bytes a row; ${mb(process.resourceUsage().maxRSS * 1024)} resident at most, of all threads`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Milliseconds by the clock, and of processor time on all threads: the latter is what a busy machine does not change. */
interface Took {
  readonly wall: number;
  readonly cpu: number;
}

async function timed(work: () => Promise<void>): Promise<Took> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** Support conversations of made-up words by a seeded generator, one row in fifty a near copy of an earlier one. */
async function writeDataset(file: string, bytes: number): Promise<number> {
  let state = 20_26;
  const random = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi zo kla bre dri sto gru pel'.split(' ');
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + random(4) }, () => syllables[random(syllables.length)]).join(''),
  );
  const glue = 'the of and to in is with for on that it not when a'.split(' ');
  const words = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      at % 3 === 2 ? glue[random(glue.length)] : vocabulary[Math.floor((random(1000) * random(1000)) / 50)],
    ).join(' ');
  const out = createWriteStream(file);
  let written = 0;
  let rows = 0;
  let kept = '';
  while (written < bytes) {
    const copy = kept !== '' && random(50) === 0;
    const question = copy ? `**${kept}**!` : `${words(12 + random(60))}, order ${random(1e6)}?`;
    if (random(100) === 0) kept = question;
    const row = `${JSON.stringify({
      messages: [
        {
          role: 'system',
          content: 'You answer questions about orders in two or three sentences and name the next step.',
        },
        { role: 'user', content: question },
        { role: 'assistant', content: `${words(20 + random(80))}.` },
      ],
    })}\n`;
    written += row.length;
    rows++;
    if (!out.write(row)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return rows;
}
