import { FAILURE_MODES, type FailureCounts, isFailureMode, totalOf } from '../decision/failures.ts';
import { THRESHOLDS } from '../decision/thresholds.ts';
import type { LanguageModel } from '../language/types.ts';
import type { Severity } from '../rules/types.ts';
import { canonicalJson } from '../text/json.ts';
import type { TokenCounter } from '../tokens/types.ts';
import { FindingList, type KeptFindings } from './findings.ts';
import { HistogramCounter, type HistogramCounts } from './histogram.ts';
import { findPersonalData, mask, maskPersonalData } from './personal.ts';
import { type Columns, locate, locateString } from './place.ts';
import { findLeaks, findRepeats, type KeptRows, RowTable } from './rows.ts';
import type { TargetCheck } from './schema.ts';
import { KNOWN_KEYS, type Row, readRow } from './shapes.ts';
import { LEARNING_ROWS, type LearntWords, sketch, WordWeights } from './sketch.ts';
import { exactHash, normalizeLabel, readTarget, type Target } from './targets.ts';
import type { DatasetProfile } from './types.ts';
import { findVolatileFact } from './volatile.ts';
import { countWords, hashAll, readWords, type Words } from './words.ts';

export interface DatasetScanOptions {
  /** As findings name the file. */
  readonly path: string;
  /** What the file is for; without it nothing is said about its size. */
  readonly role?: 'train' | 'held-out' | undefined;
  /** The field whose values are counted as labels; without it a short target is its own label. */
  readonly labelField?: string | undefined;
  /** Names of the slices the contract declares. */
  readonly slices?: readonly string[] | undefined;
  /** Labelled failures by mode, to hold the modes of the rows against. */
  readonly failures?: FailureCounts | undefined;
  /** The contract's output schema, compiled. */
  readonly checkTarget?: TargetCheck | undefined;
  /** Why the output schema could not be compiled. */
  readonly schemaProblem?: string | undefined;
  /** Without it targets are not searched for facts that change. */
  readonly language?: LanguageModel | undefined;
  /** Without it nothing is said about lengths. */
  readonly tokens?: TokenCounter | undefined;
  /** The model that is to learn, and its context window in tokens. */
  readonly model?: { readonly name: string; readonly contextWindow: number } | undefined;
  /** As findings name the held-out file. */
  readonly heldOutPath?: string | undefined;
}

/**
 * Reads a JSONL file line by line, in constant memory but for 56 bytes a row. Call `add` for every line in order, then
 * `addHeldOut` for every line of the held-out file where leakage is to be found, then `finish` once.
 *
 * A file can be read in stretches, each by a scan of its own that numbers its lines from 0: once the first scan has
 * `learnt`, make the others with what it learnt, and `merge` what each of them found in order. The profile is the same
 * however the lines were cut.
 */
export interface DatasetScan {
  /** `line` without its line break; `number` counts from 0. */
  add(line: string, number: number): void;
  /** A line that is too long to be read, or no text. */
  addUnread(number: number, why: string): void;
  /** What later stretches of the file need to know; undefined until enough rows were read. */
  learnt(): LearntWords | undefined;
  /** What was found so far, as plain data that another thread can take. */
  stretch(): ScannedStretch;
  /** Takes over a stretch whose first line is line `from` of the file. */
  merge(stretch: ScannedStretch, from: number): void;
  addHeldOut(line: string, number: number): void;
  /** `complete` is false when the scan stopped before the end. */
  finish(complete: boolean): DatasetProfile;
}

/** A file with more distinct labels than this has none. */
const MAX_LABELS = 200;
/** Labels are targets when at most one row in so many has a label of its own. */
const ROWS_A_LABEL = 5;
/** A file with more distinct slice names than this has none, but for those that the contract declares. */
const MAX_SLICES = 500;
/** Below so many rows the balance of labels and styles says nothing. */
const ROWS_FOR_BALANCE = 30;
/** A label with less than this share of the most frequent one's rows is rare. */
const RARE_LABEL_SHARE = 0.1;
/** A slice with fewer rows than this is hardly learnt or measured. */
const ROWS_A_SLICE = 10;
/** A style that fewer rows than this share have, where another one has at least `MAIN_STYLE_SHARE`, is a stray one. */
const STRAY_STYLE_SHARE = 0.1;
const MAIN_STYLE_SHARE = 0.8;

interface Tally {
  count: number;
  /** Where the first one stands. */
  readonly line: number;
  readonly columns: Columns;
}

type Tallies = Map<string, Tally>;

/** What a scan has found in a stretch of a file: counts, places relative to its first line, and the rows' fingerprints. */
export interface ScannedStretch {
  readonly rows: number;
  readonly examples: number;
  readonly firstLine: { readonly number: number; readonly columns: Columns } | undefined;
  readonly findings: KeptFindings;
  readonly labels: ReadonlyMap<string, Tally>;
  readonly shapes: ReadonlyMap<string, Tally>;
  readonly formats: ReadonlyMap<string, Tally>;
  readonly slices: ReadonlyMap<string, number>;
  readonly modes: FailureCounts;
  readonly inputTokens: HistogramCounts;
  readonly targetTokens: HistogramCounts;
  readonly targetWords: HistogramCounts;
  readonly targetCharacters: HistogramCounts;
  readonly table: KeptRows;
}

/** `learnt` is given to scans of later stretches of a file. */
export function createScan(options: DatasetScanOptions, learnt?: LearntWords): DatasetScan {
  const { path, role, labelField, tokens } = options;
  const findings = new FindingList();
  const labels: Tallies = new Map();
  const shapes: Tallies = new Map();
  const formats: Tallies = new Map();
  const slices = new Map<string, number>();
  const modes: FailureCounts = {};
  const inputTokens = new HistogramCounter();
  const targetTokens = new HistogramCounter();
  const targetWords = new HistogramCounter();
  const targetCharacters = new HistogramCounter();
  const table = new RowTable();
  const heldOut = new RowTable();
  const weights = new WordWeights(learnt);
  /** Words of the first rows, whose sketches wait until the weights are learnt. */
  let waiting: Words[] | undefined = learnt ? undefined : [];
  const declaredSlices: ReadonlySet<string> = new Set(options.slices);
  let rows = 0;
  let examples = 0;
  let firstLine: { number: number; columns: Columns } | undefined;

  function add(line: string, number: number): void {
    if (line.trim() === '') return;
    rows++;
    const at = lineReporter(line, number);
    firstLine ??= { number, columns: whole(line) };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const { why, columns } = explainJsonError(line, error as Error);
      at('invalid-line', 'error', why, columns);
      return;
    }
    const row = readRow(value);
    if (!row) {
      at('invalid-line', 'error', Array.isArray(value) ? ARRAY : `a row of no known shape: expected ${KNOWN_KEYS}`);
      return;
    }
    tally(shapes, row.shape, number, whole(line));
    for (const problem of row.problems) {
      at(
        problem.rule,
        problem.rule === 'missing-target' ? 'error' : 'warning',
        problem.message,
        problem.key === undefined ? undefined : locateString(line, problem.key),
      );
    }
    checkToolCalls(row, line, at);
    if (row.problems.length > 0) return;
    examples++;
    const target = readTarget(value as Record<string, unknown>, row, labelField);
    countTarget(value as Record<string, unknown>, row, target, line, number);
    checkTexts(row, line, at);
    countTokens(row, at);
    keep(table, row, target, number, line.length);
  }

  type ReportAt = (rule: string, severity: Severity, message: string, columns?: Columns) => void;

  function lineReporter(line: string, number: number): ReportAt {
    return (rule, severity, message, columns) =>
      findings.add({ rule, severity, line: number, columns: columns ?? whole(line), message });
  }

  function checkToolCalls(row: Row, line: string, at: ReportAt): void {
    for (const call of row.turns.flatMap((turn) => turn.toolCalls)) {
      if (row.tools && !row.tools.includes(call.name)) {
        at(
          'tool-arguments',
          'warning',
          `the tool "${call.name}" is called but not declared in "tools"`,
          locateString(line, call.name),
        );
      }
      if (typeof call.arguments === 'string' && !isJsonObject(call.arguments)) {
        at(
          'tool-arguments',
          'error',
          `the arguments of the call of "${call.name}" are not a JSON object`,
          locateString(line, call.arguments) ?? locateString(line, 'arguments'),
        );
      }
    }
  }

  /** What the texts of a usable row hold: personal data, facts that change, too many tokens, another shape than agreed. */
  function checkTexts(row: Row, line: string, at: ReportAt): void {
    const kinds = new Set<string>();
    for (const { text } of row.turns) {
      for (const { kind, start, end } of findPersonalData(text)) {
        if (kinds.has(kind)) continue;
        kinds.add(kind);
        const value = text.slice(start, end);
        at(
          'personal-data',
          'warning',
          `personal data (${kind} ${mask(value)}): a model can repeat what it was trained on, so replace it`,
          locate(line, value, text),
        );
      }
    }
    if (row.target === '') return;
    const problem = options.checkTarget?.(row.target);
    if (problem) {
      at(
        'target-schema',
        'error',
        `${problem.message}: the model would learn an output that the contract's schema rejects`,
        problem.at === undefined
          ? locate(line, row.target)
          : (locate(line, problem.at, row.target) ?? locate(line, row.target)),
      );
    }
    if (options.language) {
      const fact = findVolatileFact(row.target, row.input);
      if (fact) {
        at(
          'volatile-target',
          'information',
          `"${maskPersonalData(fact.quote)}" will stop being true (${fact.kind}), and weights cannot be corrected: give the fact in the input and let the target use it`,
          locate(line, fact.quote, row.target) ?? locate(line, row.target),
        );
      }
    }
  }

  /** The rows of one file often begin with the same instructions. */
  let beginning = { text: '', tokens: 0 };

  function countBeginning(text: string, counter: TokenCounter): number {
    if (text !== beginning.text) beginning = { text, tokens: counter.count(text) };
    return beginning.tokens;
  }

  function countTokens(row: Row, at: ReportAt): void {
    if (!tokens) return;
    const target = tokens.count(row.target);
    let input = -target;
    for (const [at, { text }] of row.turns.entries()) {
      if (text === row.target) input += target;
      else input += at === 0 ? countBeginning(text, tokens) : tokens.count(text);
    }
    inputTokens.add(input);
    targetTokens.add(target);
    const { model } = options;
    if (model && input + target > model.contextWindow) {
      at(
        'too-long',
        'warning',
        `${number(input + target)} tokens do not fit the context of ${model.name} (${number(model.contextWindow)}): training would cut the row off, and its end is the target`,
      );
    }
  }

  function countTarget(
    value: Readonly<Record<string, unknown>>,
    row: Row,
    target: Target,
    line: string,
    number: number,
  ): void {
    const columns = locate(line, row.target) ?? whole(line);
    tally(formats, target.format, number, columns);
    targetWords.add(countWords(row.target));
    targetCharacters.add(row.target.length);
    if (target.label !== undefined && labels.size <= MAX_LABELS) {
      tally(labels, maskPersonalData(target.label.replace(/\s+/g, ' ')), number, columns);
    }
    const metadata = isObject(value['metadata']) ? value['metadata'] : {};
    const mode = value['failure_mode'] ?? value['mode'] ?? metadata['failure_mode'] ?? metadata['mode'];
    if (isFailureMode(mode)) modes[mode] = (modes[mode] ?? 0) + 1;
    for (const name of slicesOf(value['slices'] ?? value['slice'] ?? metadata['slices'] ?? metadata['slice'])) {
      addSlice(name, 1);
    }
  }

  /** Once there are too many names, those that the contract declares are still counted. */
  function addSlice(name: string, count: number): void {
    if (slices.size <= MAX_SLICES || declaredSlices.has(name)) slices.set(name, (slices.get(name) ?? 0) + count);
  }

  // --- stretches ----------------------------------------------------------------------------------------------------

  function stretch(): ScannedStretch {
    finishLearning();
    return {
      rows,
      examples,
      firstLine,
      findings: { counts: findings.counts, kept: findings.kept },
      labels,
      shapes,
      formats,
      slices,
      modes,
      inputTokens: { ...inputTokens },
      targetTokens: { ...targetTokens },
      targetWords: { ...targetWords },
      targetCharacters: { ...targetCharacters },
      table: { chunks: table.chunks, count: table.count },
    };
  }

  function merge(other: ScannedStretch, from: number): void {
    finishLearning();
    rows += other.rows;
    examples += other.examples;
    if (other.firstLine) firstLine ??= { ...other.firstLine, number: other.firstLine.number + from };
    findings.merge(other.findings, from);
    mergeTallies(labels, other.labels, from);
    mergeTallies(shapes, other.shapes, from);
    mergeTallies(formats, other.formats, from);
    for (const [name, count] of other.slices) addSlice(name, count);
    for (const mode of FAILURE_MODES) {
      const count = other.modes[mode];
      if (count) modes[mode] = (modes[mode] ?? 0) + count;
    }
    inputTokens.merge(other.inputTokens);
    targetTokens.merge(other.targetTokens);
    targetWords.merge(other.targetWords);
    targetCharacters.merge(other.targetCharacters);
    table.append(other.table, from);
  }

  // --- rows held against each other ---------------------------------------------------------------------------------

  function keep(into: RowTable, row: Row, target: Target, line: number, length: number): void {
    const words = readWords(row.question);
    const place = into.add({
      exact: exactHash(`${row.input}\u0000${row.target}\u0000${toolsCalled(row)}\u0000${row.rejected ?? ''}`),
      content: hashAll(words.content),
      words: words.content.length,
      anchors: words.anchors,
      target,
      line,
      length,
    });
    if (into === heldOut || !waiting) {
      sketch(words.content, weights, into.fields(place));
      return;
    }
    weights.learn(words.content);
    waiting.push(words);
    if (waiting.length === LEARNING_ROWS) finishLearning();
  }

  function finishLearning(): void {
    waiting?.forEach(({ content }, place) => {
      sketch(content, weights, table.fields(place));
    });
    waiting = undefined;
  }

  function addHeldOut(line: string, number: number): void {
    finishLearning();
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return;
    }
    const row = readRow(value);
    if (row) keep(heldOut, row, readTarget(value as Record<string, unknown>, row, labelField), number, line.length);
  }

  function compareRows(): number {
    let repeated = 0;
    const rangeOf = (rowsOf: RowTable, row: number) => ({
      start: { line: rowsOf.line(row), character: 0 },
      end: { line: rowsOf.line(row), character: rowsOf.length(row) },
    });
    findRepeats(table, (kind, row, earlier) => {
      if (kind !== 'conflicting-targets') repeated++;
      findings.add({
        rule: kind,
        severity: kind === 'near-duplicate' ? 'information' : 'warning',
        line: table.line(row),
        columns: { start: 0, end: table.length(row) },
        message: REPEATS[kind](table.line(earlier) + 1),
        related: [{ path, range: rangeOf(table, earlier), message: 'the earlier row' }],
      });
    });
    const heldOutPath = options.heldOutPath ?? 'the held-out file';
    findLeaks(table, heldOut, (row, other, same) =>
      findings.add({
        rule: 'leakage',
        severity: 'warning',
        line: table.line(row),
        columns: { start: 0, end: table.length(row) },
        message: `${same ? 'the same input as' : 'nearly the same input as'} line ${heldOut.line(other) + 1} of ${heldOutPath}: the score on that item would measure memory; take one of the two out`,
        related: [{ path: heldOutPath, range: rangeOf(heldOut, other), message: 'the held-out item' }],
      }),
    );
    return repeated;
  }

  // --- what only the whole file shows -------------------------------------------------------------------------------

  function checkWhole(): void {
    if (options.schemaProblem !== undefined) atStart('target-schema', 'warning', options.schemaProblem);
    checkSize();
    checkLabels();
    checkModes();
    checkSlices();
    checkStyles(shapes, 'shape', 'rows of the shape');
    checkStyles(formats, 'format', 'targets written as');
  }

  function atStart(rule: string, severity: Severity, message: string): void {
    const { number: line, columns } = firstLine ?? { number: 0, columns: { start: 0, end: 0 } };
    findings.add({ rule, severity, line, columns, message });
  }

  function checkSize(): void {
    const { value } = THRESHOLDS.fewExamples;
    if (role !== 'train' || examples >= value) return;
    atStart(
      'too-few',
      'warning',
      rows === 0
        ? 'the file holds no rows'
        : `${number(examples)} usable ${examples === 1 ? 'example' : 'examples'}: below ${value} a few-shot prompt does better than tuning`,
    );
  }

  function hasLabels(): boolean {
    if (labels.size > MAX_LABELS) return false;
    if (labelField !== undefined) return true;
    const labelled = sum([...labels.values()].map(({ count }) => count));
    return labelled * 2 > examples && labels.size * ROWS_A_LABEL <= labelled;
  }

  function checkLabels(): void {
    if (!hasLabels()) return;
    const spellings = new Map<string, [string, Tally]>();
    const ordered = byCount(labels);
    for (const [label, found] of ordered) {
      const key = normalizeLabel(label);
      const other = spellings.get(key);
      if (!other) spellings.set(key, [label, found]);
      else {
        findings.add({
          rule: 'mixed-style',
          severity: 'warning',
          line: found.line,
          columns: found.columns,
          message: `the label "${label}" (${number(found.count)}) is also written "${other[0]}" (${number(other[1].count)}): one label needs one spelling`,
        });
      }
    }
    const most = ordered[0];
    if (!most || examples < ROWS_FOR_BALANCE) return;
    for (const [label, found] of ordered) {
      if (found.count >= most[1].count * RARE_LABEL_SHARE) continue;
      findings.add({
        rule: 'imbalance',
        severity: 'information',
        line: found.line,
        columns: found.columns,
        message: `the label "${label}" has ${number(found.count)} of ${number(examples)} rows, "${most[0]}" has ${number(most[1].count)}: a model learns to guess the frequent one, so add examples of the rare one`,
      });
    }
  }

  function checkModes(): void {
    const { failures } = options;
    const labelled = totalOf(modes);
    const failed = failures ? totalOf(failures) : 0;
    if (!failures || labelled < ROWS_FOR_BALANCE || failed === 0) return;
    for (const mode of FAILURE_MODES) {
      const wanted = (failures[mode] ?? 0) / failed;
      const have = (modes[mode] ?? 0) / labelled;
      if (wanted === 0 || have >= wanted * THRESHOLDS.difficultShare.value) continue;
      atStart(
        'imbalance',
        'warning',
        `"${mode}" is ${percent(wanted)} of the failures and ${percent(have)} of the examples: add examples of what fails`,
      );
    }
  }

  function checkSlices(): void {
    if (slices.size === 0) return;
    for (const name of options.slices ?? []) {
      const count = slices.get(name) ?? 0;
      if (count >= ROWS_A_SLICE) continue;
      atStart(
        'missing-slice',
        count === 0 ? 'warning' : 'information',
        `the slice "${name}" has ${count === 0 ? 'no row' : `only ${count} ${count === 1 ? 'row' : 'rows'}`}: ${role === 'held-out' ? 'its score cannot be measured' : 'the model does not see the cases it is judged by'}`,
      );
    }
  }

  function checkStyles(styles: ReadonlyMap<string, Tally>, what: string, words: string): void {
    const all = sum([...styles.values()].map(({ count }) => count));
    const [main, ...others] = byCount(styles);
    if (!main || (what === 'format' && (all < ROWS_FOR_BALANCE || main[1].count < all * MAIN_STYLE_SHARE))) return;
    for (const [style, found] of others) {
      if (what === 'format' && found.count >= all * STRAY_STYLE_SHARE) continue;
      findings.add({
        rule: 'mixed-style',
        severity: what === 'shape' ? 'warning' : 'information',
        line: found.line,
        columns: found.columns,
        message: `${number(found.count)} ${words} "${style}" among ${number(main[1].count)} "${main[0]}": give all rows one ${what}`,
      });
    }
  }

  function finish(complete: boolean): DatasetProfile {
    finishLearning();
    const repeated = compareRows();
    if (slices.size > MAX_SLICES) for (const name of slices.keys()) if (!declaredSlices.has(name)) slices.delete(name);
    checkWhole();
    const shape = byCount(shapes)[0]?.[0] ?? 'unknown';
    return {
      path,
      shape,
      ...(shapes.size > 1 && { shapes: countsOf(shapes) }),
      rows,
      examples,
      labels: hasLabels() ? countsOf(labels) : {},
      ...(slices.size > 0 && { slices: Object.fromEntries(slices) }),
      ...(totalOf(modes) > 0 && {
        modes: Object.fromEntries(FAILURE_MODES.flatMap((mode) => (modes[mode] ? [[mode, modes[mode]]] : []))),
      }),
      ...(formats.size > 0 && { formats: countsOf(formats) }),
      repeated,
      ...(examples > 0 && { lengths: { words: targetWords.finish(), characters: targetCharacters.finish() } }),
      ...(tokens && {
        tokens: {
          encoding: tokens.encoding,
          input: inputTokens.finish(),
          target: targetTokens.finish(),
          epoch: inputTokens.finish().total + targetTokens.finish().total,
        },
      }),
      findings: findings.finish(),
      problems: findings.counts,
      complete,
    };
  }

  return {
    add,
    addUnread(number, why) {
      rows++;
      findings.add({
        rule: 'invalid-line',
        severity: 'error',
        line: number,
        columns: { start: 0, end: 0 },
        message: why,
      });
    },
    learnt: () => (waiting ? undefined : weights),
    stretch,
    merge,
    addHeldOut,
    finish,
  };
}

/** Scans a whole text, as of an open document. */
export function scanText(text: string, options: DatasetScanOptions, heldOut?: string): DatasetProfile {
  const scan = createScan(options);
  splitLines(text).forEach(scan.add);
  if (heldOut !== undefined) splitLines(heldOut).forEach(scan.addHeldOut);
  return scan.finish(true);
}

/** The lines of a JSONL text, without line breaks (LF or CRLF) and byte order mark. */
export function splitLines(text: string): string[] {
  return (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).split(/\r?\n/);
}

function mergeTallies(into: Tallies, from: ReadonlyMap<string, Tally>, lines: number): void {
  for (const [key, tally] of from) {
    const known = into.get(key);
    if (known) known.count += tally.count;
    else into.set(key, { ...tally, line: tally.line + lines });
  }
}

const REPEATS = {
  duplicate: (line: number) => `the same input and target as line ${line}`,
  'near-duplicate': (line: number) =>
    `nearly the same input and target as line ${line}: easy examples weigh too much when they repeat`,
  'conflicting-targets': (line: number) =>
    `the same input as line ${line} with another target: the model cannot learn both, so decide which one is right`,
} as const;

function tally(into: Map<string, Tally>, key: string, line: number, columns: Columns): void {
  const known = into.get(key);
  if (known) known.count++;
  else into.set(key, { count: 1, line, columns });
}

function byCount(tallies: ReadonlyMap<string, Tally>): [string, Tally][] {
  return [...tallies].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
}

function countsOf(tallies: ReadonlyMap<string, Tally>): Record<string, number> {
  return Object.fromEntries(byCount(tallies).map(([key, { count }]) => [key, count]));
}

function toolsCalled(row: Row): string {
  return row.turns
    .flatMap((turn) => turn.toolCalls)
    .map(
      (call) => `${call.name} ${typeof call.arguments === 'string' ? call.arguments : canonicalJson(call.arguments)}`,
    )
    .join('\n');
}

function slicesOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === 'string');
}

function whole(line: string): Columns {
  return { start: 0, end: line.length };
}

const ARRAY =
  'an array: JSONL holds one object a line, without brackets and commas around them (`jq -c ".[]"` makes it)';

/** What is wrong with a line that does not parse, with the columns from where it goes wrong to its end. */
function explainJsonError(line: string, error: Error): { why: string; columns: Columns | undefined } {
  const position = /position (\d+)/.exec(error.message);
  const start = position ? Math.min(Number(position[1]), Math.max(0, line.length - 1)) : undefined;
  const columns = start === undefined ? undefined : { start, end: line.length };
  const text = line.trim();
  if (text === '[' || text === ']') return { why: ARRAY, columns };
  if (text === '{') return { why: 'an object over several lines: JSONL holds one object a line', columns };
  if (start !== undefined && /^\s*,\s*$/.test(line.slice(start))) {
    return { why: 'a comma after the object: JSONL separates rows by line breaks alone', columns };
  }
  return { why: `not JSON: ${jsonMessage(error)}`, columns };
}

/** The engine's own words without the text they quote and the place, which the finding has. */
function jsonMessage(error: Error): string {
  const [words] = error.message.split(/,? (?:"|\.\.\.)/, 1);
  const said = (words ?? error.message).replace(/ (?:in JSON )?at position.*$/, '');
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function isJsonObject(text: string): boolean {
  try {
    return isObject(JSON.parse(text));
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
