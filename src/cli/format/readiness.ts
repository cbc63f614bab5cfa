import pc from 'picocolors';
import { describeEconomics, describeSuggestion, hasEconomics } from '../../core/decision/economics.ts';
import { FINE_TUNE } from '../../core/decision/record.ts';
import type { ReadinessResult, Rung } from '../../core/decision/types.ts';
import { formatNumber } from '../../core/decision/words.ts';
import { clean } from './text.ts';

/** Pairs of variants and flips that are printed. */
const SHOWN = 5;

const MARK: Record<Rung['status'], string> = { passed: '✓', holds: '▶', unknown: '?', 'not-reached': '·' };

/** The verdict as a person reads it on a terminal: the sentence, what to do, the ladder down to the rung that holds. */
export function formatReadiness(result: ReadinessResult, name: string, color: boolean): string {
  const c = pc.createColors(color);
  const { verdict } = result;
  const notes = [!verdict.decided && 'not decided', verdict.provisional && 'provisional'].filter(Boolean).join(', ');
  const out = [
    `${c.bold(clean(name))}: ${c.bold(c.cyan(verdict.lever))}${notes ? c.dim(` (${notes})`) : ''}   fine-tune: ${FINE_TUNE[verdict.fineTune]}`,
    '',
    clean(verdict.summary),
    '',
    ...verdict.actions.map((action) => `  • ${clean(action)}`),
    '',
  ];
  if (result.nextQuestion) {
    out.push(
      `${c.bold('Next question')}  ${clean(result.nextQuestion.question)} ${c.dim(clean(result.nextQuestion.field))}`,
      '',
    );
  }
  out.push(c.bold('Ladder'));
  for (const rung of result.ladder) {
    if (rung.status === 'not-reached') continue;
    const mark =
      rung.status === 'holds'
        ? c.cyan(MARK.holds)
        : rung.status === 'unknown'
          ? c.yellow(MARK.unknown)
          : c.dim(MARK[rung.status]);
    const evidence = rung.evidence.map(({ text }) => clean(text)).join('; ') || clean(rung.condition);
    const line = `${String(rung.rung).padStart(2)} ${rung.lever.padEnd(16)} ${evidence}`;
    out.push(`  ${mark} ${rung.status === 'passed' ? c.dim(line) : line}`);
  }
  out.push('', c.bold('Frameworks'));
  for (const { id, verdict: said, lever, reason } of result.frameworks) {
    out.push(`  ${id.padEnd(17)} ${said.padEnd(10)} ${lever.padEnd(16)} ${c.dim(clean(reason))}`);
  }
  const { comparison, economics } = result;
  if (comparison.variants.length > 0) {
    out.push('', c.bold('Experiments'));
    for (const { name: variant, score, interval, n } of comparison.variants) {
      const scored = score === null ? 'not scored' : `${comparison.metric} ${formatNumber(score)}`;
      const sure = interval ? `, 95% interval ${formatNumber(interval.low)} to ${formatNumber(interval.high)}` : '';
      out.push(`  ${clean(`${variant}: ${scored}${n === null ? '' : ` on ${n}`}${sure}`)}`);
    }
    for (const { first, second, why } of (comparison.pairs ?? []).slice(0, SHOWN)) {
      out.push(`  ${clean(`${first} against ${second}: ${why}`)}`);
    }
    for (const problem of comparison.problems) out.push(`  ${c.yellow('!')} ${clean(problem)}`);
  }
  if (hasEconomics(result)) {
    out.push('', c.bold('Economics'), `  ${clean(describeEconomics(economics))}`);
    for (const suggestion of economics.suggestions ?? []) out.push(`  ${c.dim(clean(describeSuggestion(suggestion)))}`);
  }
  if (result.flips.length > 0) {
    out.push('', c.bold('What would change it'));
    for (const { changes, lever } of result.flips.slice(0, SHOWN)) {
      const change = changes
        .map(({ field, to }) => `${field} = ${typeof to === 'string' ? to : JSON.stringify(to)}`)
        .join(' and ');
      out.push(`  ${clean(change)} ${c.dim('→')} ${lever}`);
    }
    if (result.flips.length > SHOWN) {
      out.push(c.dim(`  and ${result.flips.length - SHOWN} more, in --format json`));
    }
  }
  if (result.findings.length > 0) {
    out.push('', c.bold('Findings'));
    for (const { severity, message, range, ruleId } of result.findings) {
      out.push(
        `  ${clean(result.contract)}:${range.start.line + 1}:${range.start.character + 1} ${severity}: ${clean(message)} ${c.dim(ruleId)}`,
      );
    }
  }
  return `${out.join('\n')}\n`;
}
