import { describe, expect, it } from 'vitest';
import { rightlever, temporaryFolders } from './run.ts';

const inFolder = temporaryFolders();
const PROMPT = 'You answer the customers of a shop for lamps.\n\n# Style\n\nAnswer in two sentences.\n';

describe('tokens', () => {
  it('counts by section, in tokens alone where no price is stated', () => {
    const cwd = inFolder({ 'reply.prompt.md': PROMPT });
    const { out, code } = rightlever(['tokens', 'reply.prompt.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^ +\d+ +\d+% {4,}Style$/m);
    expect(out).toMatch(/100% {2}total$/m);
  });

  it('says what a call and 30 days cost where the configuration states a price and the calls', () => {
    const cwd = inFolder({
      'reply.prompt.md': PROMPT,
      '.rightlever.yaml': 'calls_per_day: 100000\nprices: {input: 3}\n',
    });
    const { out } = rightlever(['tokens', 'reply.prompt.md'], { cwd });
    expect(out).toMatch(/100% {2}total, \$0\.0+\d+ a call, \$[\d,.]+ in 30 days$/m);
    const { files } = JSON.parse(rightlever(['tokens', 'reply.prompt.md', '--format', 'json'], { cwd }).out);
    expect(files[0].perCall).toBeCloseTo((files[0].total * 3) / 1e6, 12);
    expect(files[0].perMonth).toBeCloseTo(files[0].perCall * 100_000 * 30, 6);
  });

  it('goes by the prices of the contract, those of the cache included', () => {
    const cwd = inFolder({
      'reply.prompt.md': PROMPT,
      'reply.task.yaml':
        'version: 1\nname: reply\nprompt: ./reply.prompt.md\neconomics: {prices: {input: 2, cached_input: 1}, cached_share: 0.5}\n',
    });
    const { files } = JSON.parse(rightlever(['tokens', 'reply.prompt.md', '--format', 'json'], { cwd }).out);
    expect(files[0].perCall).toBeCloseTo((files[0].total * 1.5) / 1e6, 12);
    expect(files[0].perMonth).toBeNull();
  });
});
