import { isSuppressedByConfiguration, ruleSettingFor } from './configuration/resolve.ts';
import type { Configuration } from './configuration/types.ts';
import { parseContract } from './contract/parse.ts';
import type { ContractDocument } from './contract/types.ts';
import type { Measured } from './decision/types.ts';
import { readDirectives } from './directives/read.ts';
import type { Directive } from './directives/types.ts';
import { parsePrompt } from './formats/index.ts';
import { loadLanguage } from './language/load.ts';
import { oncePer } from './language/once.ts';
import type { LanguageModel } from './language/types.ts';
import { languageOf } from './prompt/language.ts';
import type { Comment, PromptDocument } from './prompt/types.ts';
import { allRules } from './rules/index.ts';
import type {
  Companion,
  ContractContext,
  FileReport,
  Finding,
  PromptContext,
  Report,
  Rule,
  RuleFault,
  RuleMeta,
  Severity,
} from './rules/types.ts';
import { readStatements } from './statements/read.ts';
import type { Statement } from './statements/types.ts';
import { readSuppressions, suppresses } from './suppressions.ts';
import { contains, type LineIndex, type Span } from './text/text.ts';
import { loadTokenCounter } from './tokens/load.ts';
import { totalTokens } from './tokens/total.ts';
import type { TokenCounter } from './tokens/types.ts';

/** What the engine needs beyond the text. Both load lazily; rules that need a missing one say nothing. */
export interface Resources {
  readonly language?: LanguageModel;
  readonly tokens?: TokenCounter;
}

/** Loads the English model and the token ranks, about 300 ms once. */
export async function loadResources(): Promise<Required<Resources>> {
  const [language, tokens] = await Promise.all([loadLanguage(), loadTokenCounter()]);
  return { language, tokens };
}

export interface AnalyzeOptions {
  readonly configuration: Configuration;
  /** The file's path as the configuration's globs see it; the shown path when absent. */
  readonly configurationPath?: string | undefined;
  readonly resources: Resources;
  /** ISO `YYYY-MM-DD`; without it nothing is said about age. */
  readonly date?: string | undefined;
  /** Rule ids or families to run; all when absent. */
  readonly only?: readonly string[] | undefined;
}

export interface PromptOptions extends AnalyzeOptions {
  /** Read already from the same text. */
  readonly document?: PromptDocument | undefined;
  readonly companions?: readonly Companion[] | undefined;
  readonly contract?: ContractDocument | undefined;
}

export interface AnalyzedPrompt {
  readonly document: PromptDocument;
  readonly directives: readonly Directive[];
  readonly statements: readonly Statement[];
  readonly report: FileReport;
}

export interface AnalyzedContract {
  readonly contract: ContractDocument;
  readonly report: FileReport;
}

/** A prompt read into its document, directives and statements, without running a rule. */
export interface ReadPrompt {
  readonly document: PromptDocument;
  readonly directives: readonly Directive[];
  readonly statements: readonly Statement[];
  /** The code of a language the rules do not read. */
  readonly unread: string | undefined;
}

const lastReading = oncePer(
  (_: PromptDocument): { language?: LanguageModel | undefined; reading?: ReadPrompt } => ({}),
);

/** Reads a document once, however many files it is held against. Never throws. */
export function readPrompt(document: PromptDocument, resources: Resources): ReadPrompt {
  const last = lastReading(document);
  if (!last.reading || last.language !== resources.language) {
    last.language = resources.language;
    last.reading = readAfresh(document, resources);
  }
  return last.reading;
}

function readAfresh(document: PromptDocument, resources: Resources): ReadPrompt {
  const language = languageOf(document.messages);
  const unread = language.confident && language.code !== 'en' ? language.code : undefined;
  if (unread) return { document, directives: [], statements: [], unread };
  return {
    document,
    directives: resources.language ? readDirectives(document, resources.language) : [],
    statements: readStatements(document),
    unread: undefined,
  };
}

/** Lints one prompt file. The same text and options give the same report. */
export function analyzePrompt(path: string, text: string, options: PromptOptions): AnalyzedPrompt {
  const document = options.document ?? parsePrompt(path, text);
  const { directives, statements, unread } = readPrompt(document, options.resources);
  const run = startRun(path, options);
  const context: Omit<PromptContext, 'option'> = {
    document,
    directives,
    statements,
    tokens: options.resources.tokens,
    configuration: options.configuration,
    date: options.date,
    companions: options.companions ?? [],
    contract: options.contract,
  };
  for (const rule of allRules) {
    if (rule.kind === 'prompt') {
      run.add(rule, (option) => rule.check({ ...context, option }));
    }
  }
  for (const problem of document.problems) {
    run.report('file/unreadable', {
      span: problem.span,
      message: problem.message,
      severity: problem.severity,
      related: problem.related ? [{ at: problem.related.span, message: problem.related.message }] : [],
    });
  }
  const nul = document.text.indexOf('\0');
  if (nul >= 0) {
    run.report('file/unreadable', {
      span: { start: nul, end: nul + 1 },
      message: 'a NUL character stands here, and many programs stop reading at it: remove it',
      severity: 'warning',
    });
  }
  if (unread) {
    run.report('file/language', {
      span: document.anchor,
      message: `the text is in a language the rules do not read (${unread}): its directives and facts are left alone`,
    });
  }
  const finished = run.finish(document.lines, document.comments);
  const tokens = options.resources.tokens;
  const report: FileReport = {
    path,
    format: document.format,
    ...(tokens && { tokens: { count: totalTokens(document, tokens), encoding: tokens.encoding } }),
    ...finished,
  };
  return { document, directives, statements, report };
}

/** Lints one task contract; `measured` is what `gather` read beside it, without which rules about other files say nothing. */
export function analyzeContract(
  path: string,
  text: string,
  options: AnalyzeOptions & {
    readonly contract?: ContractDocument | undefined;
    readonly measured?: Measured | undefined;
  },
): AnalyzedContract {
  const contract = options.contract ?? parseContract(path, text);
  const run = startRun(path, options);
  const context: Omit<ContractContext, 'option'> = {
    contract,
    measured: options.measured,
    configuration: options.configuration,
    date: options.date,
  };
  for (const rule of allRules) {
    if (rule.kind === 'contract') run.add(rule, (option) => rule.check({ ...context, option }));
  }
  const comments = contract.yaml.comments.map((span) => ({ span, content: text.slice(span.start + 1, span.end) }));
  return { contract, report: { path, format: 'task-contract', ...run.finish(contract.lines, comments) } };
}

/** A report on a file that could not be read at all. `range` is the start of the file. */
export function unreadableFile(path: string, message: string): FileReport {
  const start = { line: 0, character: 0 };
  return {
    path,
    format: 'unknown',
    findings: [
      { ruleId: 'file/unreadable', severity: 'error', message, range: { start, end: start }, related: [], fixes: [] },
    ],
    suppressed: 0,
  };
}

interface Raised {
  readonly meta: RuleMeta;
  readonly severity: Severity;
  readonly report: Report;
}

/**
 * Collects the reports of one file, then applies block rules, severities and suppressions. A rule that throws loses its
 * own findings, not those of the others.
 */
function startRun(path: string, options: AnalyzeOptions) {
  const globPath = options.configurationPath ?? path;
  const raised: Raised[] = [];
  const faults: RuleFault[] = [];
  const ran = new Set<string>();

  function enabled(meta: RuleMeta): { severity: Severity | undefined } | undefined {
    if (options.only && !options.only.some((id) => id === meta.id || meta.id.startsWith(`${id}/`))) return undefined;
    const setting = ruleSettingFor(options.configuration, globPath, meta.id);
    if (setting?.severity === 'off') return undefined;
    if (meta.enabledByDefault === false && !setting?.severity) return undefined;
    return { severity: setting?.severity };
  }

  function add(rule: Rule, check: (option: PromptContext['option']) => Iterable<Report>): void {
    const { meta } = rule;
    const on = enabled(meta);
    if (!on) return;
    const chosen = ruleSettingFor(options.configuration, globPath, meta.id)?.options;
    const option = <T extends number | string | boolean>(name: string) =>
      (chosen?.[name] ?? meta.options?.[name]?.default) as T;
    try {
      for (const report of check(option)) {
        raised.push({ meta, severity: on.severity ?? report.severity ?? meta.severity, report });
      }
      ran.add(meta.id);
    } catch (error) {
      faults.push({ ruleId: meta.id, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  function report(id: RuleMeta['id'], found: Report): void {
    const rule = allRules.find((candidate) => candidate.meta.id === id);
    if (rule) add(rule, () => [found]);
  }

  function finish(
    lines: LineIndex,
    comments: readonly Comment[],
  ): Pick<FileReport, 'findings' | 'suppressed' | 'faults'> {
    const { suppressions, problems } = readSuppressions(comments, lines);
    const used = new Set<(typeof suppressions)[number]>();
    const kept: Raised[] = [];
    let suppressed = 0;
    for (const item of withoutCovered(raised)) {
      const first = lines.lineAt(item.report.span.start);
      const last = lines.lineAt(item.report.span.end);
      const by = suppressions.filter((suppression) => suppresses(suppression, item.meta.id, first, last));
      for (const suppression of by) used.add(suppression);
      if (by.length > 0 || isSuppressedByConfiguration(options.configuration, globPath, item.meta.id)) suppressed++;
      else kept.push(item);
    }
    raised.length = 0;
    for (const problem of problems) report('suppression/invalid', { span: problem.span, message: problem.message });
    for (const suppression of suppressions) {
      if (used.has(suppression) || !everyNamedRuleRan(suppression.rules)) continue;
      report('suppression/unused', {
        span: suppression.span,
        message: `this suppression hides nothing${suppression.rules.length ? `: no finding of ${suppression.rules.join(', ')} is left here` : ''}; remove it`,
        unnecessary: true,
        fixes: [
          {
            title: 'Remove the unused suppression',
            safety: 'safe',
            edits: [{ span: wholeLine(lines, suppression.span), newText: '' }],
          },
        ],
      });
    }
    for (const { ruleId } of faults) {
      report('file/unreadable', {
        span: lines.lineSpan(0),
        message: `the rule ${ruleId} failed on this file, so its findings are missing here. The fault is the program's: report it with the file`,
      });
    }
    const findings = [...kept, ...raised].map((item) => toFinding(path, lines, item));
    findings.sort(byPlace);
    return { findings, suppressed, ...(faults.length > 0 && { faults }) };
  }

  /** An unused suppression is certain only when every rule it may name has run with all it needs. */
  function everyNamedRuleRan(rules: readonly string[]): boolean {
    if (options.only || !options.resources.language || !options.resources.tokens) return false;
    return rules.every((id) =>
      id.includes('/') ? ran.has(id) || !allRules.some((rule) => rule.meta.id === id) : true,
    );
  }

  return { add, report, finish };
}

/** A block rule's finding silences the others of its family inside its span. */
function withoutCovered(raised: readonly Raised[]): readonly Raised[] {
  const covers = raised.filter((item) => item.report.covers);
  if (covers.length === 0) return raised;
  const family = (item: Raised) => item.meta.id.split('/')[0];
  return raised.filter(
    (item) =>
      !covers.some(
        (cover) =>
          cover.meta !== item.meta && family(cover) === family(item) && contains(cover.report.span, item.report.span),
      ),
  );
}

/** The comment's whole line when nothing else stands on it, else the comment. */
function wholeLine(lines: LineIndex, span: Span): Span {
  const first = lines.lineSpan(lines.lineAt(span.start));
  const last = lines.lineAt(span.end);
  const lastSpan = lines.lineSpan(last);
  const alone =
    lines.text.slice(first.start, span.start).trim() === '' && lines.text.slice(span.end, lastSpan.end).trim() === '';
  return alone
    ? { start: first.start, end: last + 1 < lines.lineCount ? lines.lineSpan(last + 1).start : lastSpan.end }
    : span;
}

function toFinding(path: string, lines: LineIndex, { meta, severity, report }: Raised): Finding {
  return {
    ruleId: meta.id,
    severity,
    message: sentence(report.message),
    range: lines.rangeOf(report.span),
    related: (report.related ?? []).map(({ at, message }) =>
      'path' in at ? { path: at.path, range: at.range, message } : { path, range: lines.rangeOf(at), message },
    ),
    fixes: (report.fixes ?? []).map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ range: lines.rangeOf(edit.span), newText: edit.newText })),
    })),
    ...(report.unnecessary && { unnecessary: true }),
  };
}

/** Rules may leave the full stop out. */
function sentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
