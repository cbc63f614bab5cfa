import pc from 'picocolors';
import { allRules } from '../../core/rules/index.ts';
import { renderRulePage } from '../../core/rules/page.ts';
import { EXIT, UsageError } from '../exit.ts';

export function listRules({ format }: { format: 'text' | 'json' }): number {
  if (format === 'json') {
    const rules = allRules.map(({ meta }) => ({
      id: meta.id,
      summary: meta.summary,
      severity: meta.enabledByDefault === false ? 'off' : meta.severity,
      options: meta.options ?? {},
    }));
    process.stdout.write(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
    return EXIT.clean;
  }
  const width = Math.max(...allRules.map(({ meta }) => meta.id.length));
  let family = '';
  for (const { meta } of allRules) {
    const of = meta.id.split('/')[0]!;
    if (of !== family) process.stdout.write(`${family ? '\n' : ''}${pc.bold(of)}\n`);
    family = of;
    const severity = meta.enabledByDefault === false ? 'off' : meta.severity;
    process.stdout.write(`  ${meta.id.padEnd(width)}  ${pc.dim(severity.padEnd(11))}  ${meta.summary}\n`);
  }
  return EXIT.clean;
}

export function explain(id: string): number {
  const rule = allRules.find(({ meta }) => meta.id === id);
  if (!rule) {
    const name = id.split('/').at(-1)!;
    const near = allRules.filter(({ meta }) => meta.id.includes(name) || name.includes(meta.id.split('/')[1]!));
    throw new UsageError(
      `rightlever: there is no rule "${id}"${near.length ? `; did you mean ${near.map(({ meta }) => meta.id).join(' or ')}?` : '; `rightlever rules` lists them'}`,
    );
  }
  process.stdout.write(renderRulePage(rule));
  return EXIT.clean;
}
