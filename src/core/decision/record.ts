import { ORIGIN_TITLE } from '../origins.ts';
import { toJson } from '../text/json.ts';
import { describeEconomics, describeSuggestion, hasEconomics } from './economics.ts';
import { THRESHOLDS as T } from './thresholds.ts';
import type { ReadinessResult } from './types.ts';
import { dollars, formatNumber, list } from './words.ts';

/** A decision record in Markdown, to commit beside the contract. Everything that comes from a file is escaped. */
export function renderRecord(result: ReadinessResult, name: string): string {
  const { verdict } = result;
  const out = [
    `# Decision: ${escapeText(name)}`,
    '',
    `**${escapeText(verdict.summary)}**`,
    '',
    `- Lever: \`${verdict.lever}\`${verdict.decided ? '' : ' (not decided: an answer above it is missing)'}`,
    ...(verdict.provisional
      ? [
          `- Provisional: fewer than ${T.labelledFailures.value} failures are labelled, so more labels may change the verdict`,
        ]
      : []),
    `- Fine-tune: ${FINE_TUNE[verdict.fineTune]}`,
    `- Contract: ${code(result.contract)}`,
    ...(result.date ? [`- Date: ${result.date}`] : []),
    '',
    '## What to do',
    '',
    ...verdict.actions.map((action) => `1. ${escapeText(action)}`),
    '',
  ];
  if (result.nextQuestion) {
    out.push(
      '## Next question',
      '',
      `${escapeText(result.nextQuestion.question)} (${code(result.nextQuestion.field)})`,
      '',
    );
  }
  out.push('## The ladder', '', '| # | lever | status | evidence | origin |', '|---:|---|---|---|---|');
  for (const rung of result.ladder) {
    if (rung.status === 'not-reached') continue;
    const evidence =
      rung.evidence.map(({ text, kind }) => `${escapeText(text)} *(${kind})*`).join('<br>') ||
      escapeText(rung.condition);
    out.push(`| ${rung.rung} | \`${rung.lever}\` | ${rung.status} | ${evidence} | ${rung.origin.join(', ')} |`);
  }
  const origins = [...new Set(result.ladder.flatMap(({ origin }) => origin))].sort();
  out.push('', `Origins: ${origins.map((id) => `${id} ${ORIGIN_TITLE[id] ?? id}`).join('; ')}.`);
  out.push('', '## Frameworks', '', '| framework | verdict | lever | reason |', '|---|---|---|---|');
  for (const framework of result.frameworks) {
    out.push(`| ${framework.id} | ${framework.verdict} | \`${framework.lever}\` | ${escapeText(framework.reason)} |`);
  }
  out.push('');
  if (result.flips.length > 0) {
    out.push('## What would change it', '');
    for (const { changes, lever } of result.flips) {
      const change = changes
        .map(({ field, from, to }) => `${code(field)} from ${code(show(from))} to ${code(show(to))}`)
        .join(' and ');
      out.push(`- ${change}: \`${lever}\``);
    }
    out.push('');
  }
  if (result.unknown.length > 0) {
    out.push('## Not known', '', ...result.unknown.map(({ field, rung }) => `- ${code(field)} (rung ${rung})`), '');
  }
  if (result.inferred.length > 0) {
    out.push('## Inferred, not stated', '');
    for (const { field, evidence } of result.inferred) {
      out.push(`- ${code(field)}: ${escapeText(evidence.text)} *(${evidence.kind})*`);
    }
    out.push('');
  }
  if (result.audit.length > 0) {
    out.push('## Knowledge', '', '| what | placed in | belongs in | why |', '|---|---|---|---|');
    for (const { what, placedIn, belongsIn, why } of result.audit) {
      out.push(
        `| ${escapeText(what)} | ${escapeText(placedIn ?? 'not said')} | ${escapeText(belongsIn)} | ${escapeText(why)} |`,
      );
    }
    out.push('');
  }
  const { comparison, economics } = result;
  if (comparison.variants.length > 0) {
    const metric = escapeText(comparison.metric ?? 'score');
    out.push(
      '## Experiments',
      '',
      `| experiment | eval set | n | ${metric} | 95% interval |`,
      '|---|---|---:|---:|---|',
    );
    for (const { name: variant, evalSet, n, score, interval } of comparison.variants) {
      const sure = interval ? `${formatNumber(interval.low)} to ${formatNumber(interval.high)}` : '';
      const cells = [
        escapeText(variant),
        escapeText(evalSet ?? ''),
        n ?? '',
        score === null ? '' : formatNumber(score),
      ];
      out.push(`| ${cells.join(' | ')} | ${sure} |`);
    }
    out.push('');
    const said = [
      ...(comparison.why === undefined ? [] : [comparison.why]),
      ...(comparison.pairs ?? []).map(({ first, second, why }) => `${first} against ${second}: ${why}`),
      ...comparison.problems,
    ];
    if (said.length > 0) out.push(...said.map((line) => `- ${escapeText(line)}`), '');
  }
  if (result.dataset) {
    const { path, rows, examples, shape, problems, complete, tokens, training } = result.dataset;
    const open = Object.entries(problems).map(([rule, count]) => `${count} ${rule}`);
    out.push(
      '## Data',
      '',
      `- ${code(path)}: ${formatNumber(examples)} usable of ${formatNumber(rows)} rows (${shape})${complete ? '' : ', scanned in part'}`,
      `- Open: ${open.length > 0 ? escapeText(list(open, 20)) : 'nothing'}`,
      ...(tokens ? [`- An epoch: ${formatNumber(tokens.epoch)} tokens`] : []),
      ...(training?.cost != null ? [`- A training run: ${escapeText(dollars(training.cost))}`] : []),
      '',
    );
  }
  if (hasEconomics(result)) out.push(...economicsSection(economics));
  if (result.findings.length > 0) {
    out.push('## Open findings', '');
    for (const { severity, message, range, ruleId } of result.findings) {
      out.push(`- line ${range.start.line + 1}, ${severity}: ${escapeText(message)} (${code(ruleId)})`);
    }
    out.push('');
  }
  return `${out.join('\n').trimEnd()}\n`;
}

export const FINE_TUNE: Record<ReadinessResult['verdict']['fineTune'], string> = {
  ship: 'yes, ship it',
  experiment: 'yes, as an experiment',
  'not-yet': 'not yet',
  no: 'no',
};

function economicsSection(economics: ReadinessResult['economics']): string[] {
  const suggestions = (economics.suggestions ?? []).map((suggestion) => upperFirst(describeSuggestion(suggestion)));
  const bullets = (lines: readonly string[]) =>
    lines.length > 0 ? [...lines.map((line) => `- ${escapeText(line)}`), ''] : [];
  return [
    '## Economics',
    '',
    escapeText(`${upperFirst(describeEconomics(economics))}.`),
    '',
    ...(economics.status === 'known' ? ['It assumes:', '', ...bullets(economics.assumptions)] : []),
    ...bullets(suggestions),
  ];
}

/** Lists and mappings by what they hold: a record shows a change, not a file. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'unknown';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : `${value.length} stated`;
  if (typeof value !== 'object') return String(value);
  return 'name' in value && typeof value.name === 'string' ? value.name : toJson(value);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function code(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  return clean.includes('`') ? `\`\` ${clean} \`\`` : `\`${clean}\``;
}
