import type { Histogram } from '../../core/dataset/histogram.ts';
import type { TrainingCost } from '../../core/dataset/training.ts';
import type { DatasetProfile } from '../../core/dataset/types.ts';
import { dollars, list } from '../../core/decision/words.ts';
import type { ScannedDataset } from '../commands/dataset.ts';
import type { Summary } from '../report.ts';
import { escapeMarkdown, formatMarkdown } from './markdown.ts';
import { clean, formatText, plural } from './text.ts';

/** Labels, slices and formats shown of each file. */
const SHOWN = 12;

/** Profile and findings for a person. Lines are not quoted: they may hold personal data. */
export function formatDatasetText(scanned: readonly ScannedDataset[], summary: Summary, color: boolean): string {
  const profiles = scanned.map(({ profile }) => {
    const facts = describe(profile).map(([name, value]) => `  ${name.padEnd(16)}${clean(value)}`);
    return `${[clean(profile.path), ...facts].join('\n')}\n`;
  });
  const findings = formatText(
    scanned.map(({ report }) => report),
    summary,
    new Map(),
    color,
  );
  return `${profiles.join('\n')}\n${findings}`;
}

/** A table of facts a file and the findings, for a pull request comment. */
export function formatDatasetMarkdown(scanned: readonly ScannedDataset[], summary: Summary): string {
  const profiles = scanned.map(({ profile }) =>
    [
      `### ${escapeMarkdown(profile.path)}`,
      '',
      '| | |',
      '|---|---|',
      ...describe(profile).map(([name, value]) => `| ${name} | ${escapeMarkdown(value)} |`),
      '',
    ].join('\n'),
  );
  const findings = formatMarkdown(
    scanned.map(({ report }) => report),
    summary,
  );
  return `${profiles.join('\n')}\n${findings}`;
}

function describe(profile: DatasetProfile): [string, string][] {
  const { tokens } = profile;
  return [
    ['shape', profile.shapes ? shares(profile.shapes) : profile.shape],
    [
      'rows',
      `${number(profile.rows)}, ${number(profile.examples)} usable${profile.repeated ? `, ${number(profile.repeated)} repeated` : ''}`,
    ],
    ...(profile.formats ? [['targets', shares(profile.formats)] as [string, string]] : []),
    ...(Object.keys(profile.labels).length > 0 ? [['labels', shares(profile.labels)] as [string, string]] : []),
    ...(profile.slices ? [['slices', shares(profile.slices)] as [string, string]] : []),
    ...(profile.modes ? [['modes', shares(profile.modes)] as [string, string]] : []),
    ...(tokens && profile.examples > 0
      ? ([
          ['input tokens', lengths(tokens.input)],
          ['target tokens', lengths(tokens.target)],
          ['an epoch', `${number(tokens.epoch)} tokens (${tokens.encoding})`],
        ] as [string, string][])
      : []),
    ...(profile.training ? [['a training run', trainingRun(profile.training)] as [string, string]] : []),
    ...(profile.complete ? [] : [['scanned', 'in part: not to the end of the file'] as [string, string]]),
  ];
}

function trainingRun({ epochs, price, cost, missing }: TrainingCost): string {
  if (cost === null) return `cost not known without ${list(missing)}`;
  return `${dollars(cost)}: ${number(epochs!)} epochs at $${price} a million tokens`;
}

function shares(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const shown = entries.slice(0, SHOWN).map(([name, count]) => `${name} ${number(count)}`);
  if (entries.length > SHOWN) shown.push(plural(entries.length - SHOWN, 'more', 'more'));
  return shown.join(', ');
}

function lengths({ mean, max, buckets }: Histogram): string {
  const parts = buckets.map(({ upTo, count }) => `≤${number(upTo)}: ${number(count)}`);
  return `mean ${number(mean)}, at most ${number(max)} (${parts.join(', ')})`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
