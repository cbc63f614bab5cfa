import { Cues, metByMasked } from '../../prompt/cues.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Clause } from '../clauses.ts';
import { AS_TYPED, DISPLAY, FAILS_TO_SHOW, PROGRAM, SPOILS } from '../lexicon/media.ts';
import { bareAnswer } from './bare.ts';
import type { Format } from './format.ts';
import type { Reading } from './types.ts';

/** Words of which each of the expressions below holds one. */
const CUES = new Cues([
  /destroy|mangle|garble|strip|swallow|choke|crash|stumble|trips?\b|reject|cannot|can['’]t|not\b|n['’]t\b/,
  /shows?\b|displays?\b|prints?\b|renders?\b|passes|leaves/,
  /makes?\b|causes?\b|breaks?\b|corrupt|crash|upset|confuse|wreck|ruin|trips?\b/,
]);

const FRAMES: readonly RegExp[] = [
  // "the mail program destroys tables", "our display does not render Markdown"
  new RegExp(
    `\\b(?:(?:${DISPLAY}|${PROGRAM})\\b[^.;:]{0,30}?\\b${SPOILS}|${DISPLAY}\\b[^.;:]{0,30}?\\b${FAILS_TO_SHOW}) (?<thing>[^.;:]{3,60}?)(?=,? (?:so|because|which|but|therefore|and so)\\b|[.;:]|$)`,
  ),
  // "the terminal shows asterisks and hashes as they are"
  new RegExp(
    `\\b(?:${DISPLAY}|${PROGRAM})\\b[^.;:]{0,30}?\\b(?:shows?|displays?|prints?|renders?|passes on|leaves) (?<thing>[^.;:]{3,60}?) ${AS_TYPED}\\b`,
  ),
  // "a backtick anywhere in the output makes the job crash", "commas corrupt the import"
  new RegExp(
    `(?:^|[.;:,]\\s+|\\b(?:because|since|as) )(?<thing>[a-z][a-z -]{2,40}?)(?: (?:anywhere|somewhere|in) [a-z ]{1,30}?)? (?:(?:makes?|causes?) [^.;,]{0,30}\\b(?:crash|fail|break|choke|stop|hang|abort|errors?)|(?:breaks?|crash(?:es)?|corrupts?|upsets?|confuses?|wrecks?|ruins?|trips? up) (?:the|our|its|their|your) (?:[a-z]+ )?(?:${DISPLAY}|${PROGRAM}))\\b`,
  ),
];

/** Times and cases in which it does not hold: `until last year`, `the old one`. */
const ELSEWHERE = /\b(?:until|used to|formerly|previously|old|former|if|when|unless|should)\b/;

interface Stretch {
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
}

const unbearableIn = oncePerWording((wording): Stretch | null => {
  const found = CUES.in(metByMasked(wording));
  if (found.length === 0) return null;
  const lower = wording.masked.toLowerCase();
  for (const index of found) {
    const match = FRAMES[index]!.exec(lower);
    if (!match || ELSEWHERE.test(lower.slice(0, match.index + match[0].length))) continue;
    const thing = match.groups!.thing!;
    const start = lower.indexOf(thing, match.index);
    return { start, end: start + thing.length };
  }
  return null;
});

/**
 * The words of a clause for what the display or program behind it does not bear, so that it has to stay out: `asterisks` of `the
 * terminal shows asterisks as they are`. Offsets of the clause.
 */
export function unbearable({ sentence, start, end }: Clause): Stretch | undefined {
  const found = unbearableIn(sentence);
  return found && found.start < end && found.end > start
    ? { start: Math.max(found.start - start, 0), end: Math.min(found.end, end) - start }
    : undefined;
}

/** `no markup of any sort`, `without any formatting`. */
const NO_MARKUP =
  /\b(?:no|without|free (?:of|from)|devoid of|(?:not|n['’]t|never) (?:use|contain|include|have|carry|hold|add|apply|show))(?: any| all)?(?: kind of| sort of)? (?:special |text )?(?:mark-?up|formatting)(?= (?:of any|at all|whatsoever|anywhere|or|and|signs|characters|symbols|codes?|language)\b|\W*$|[,;(—])/;

/** Subjects that are the text itself. */
const OF_TEXT =
  /^(?:it|everything|(?:the|your|this) (?:(?:whole|entire|finished|final|full) )?(?:text|file|document|answer|response|output|reply|article|letter|e-?mail|message|post|report|page|readme|result))$/;

/** The answer, or all of it. */
const OUTPUT =
  '(?:(?:your|the|all|every|each|its) (?:[a-z]+ )?(?:answers?|replies|reply|responses?|outputs?|messages?|texts?)|(?:all|everything|what(?:ever)?) you (?:write|say|return|send|answer|produce|output)|it|answers|replies|responses|everything)';
const SPOKEN = new RegExp(
  `\\b${OUTPUT} (?:is|are|will be|gets?|(?:is|are|will be) (?:then |always )?(?:converted|turned) (?:in)?to)\\b[^.;,]{0,20}\\b(?:read (?:out|aloud)|read (?:out |aloud )?by (?:an?|the|our) (?:[a-z-]+ )?(?:engine|synthesi[sz]er|machine|assistant|voice)|spoken(?! of)|voiced|speech|audio)\\b`,
);

const SHAPE =
  /\b(?:shape|form|format|structure|schema|answer|respond|reply|return|output|emit)\b[^{}.;]{0,30}\{\s*["“][\w -]{1,30}["”]\s*:/i;
const TAGS = /<(?:p|h[1-6]|ul|ol|li|a|strong|em|br|table|div|span|b|i)\/?>/gi;
/** `use <h2> and <p>`, not `explain what <h2> does`. */
const USES_TAGS = /(?:^\W*|\b(?:and|so|only|please|always|then) )(?:use|write|mark up|format|structure|wrap)\b/i;
const LINK_SIGNS = /\[[\w ]{1,20}\]\([\w ]{1,20}\)/;
const HEADING_SIGNS =
  /\b(?:with|get|gets|by|start with|begin with|carry|use|take)\b[^.;]{0,20}\b(?:hash(?:es)?\b(?!tag)(?: signs?| marks?)?|pound signs?)(?= (?:in front|before|at the (?:start|beginning)|signs?)|\W*$|[,;])/;

/**
 * Encodings that leave room for most others, with those that they do not: a bare label can be bold, but is no JSON. What is told
 * by its signs is more certain than by its name: `HTML` may hold `Markdown`, but not its hash signs.
 */
const EXCLUDES: readonly (readonly [encoding: RegExp, excluded: RegExp])[] = [
  [/^a bare /, /^(?:JSON|XML|YAML|CSV|TOML|table|prose|bullets)$/],
  [/^Markdown by/, /^(?:plain text|HTML)$/],
  [/^speech$/, /^(?:CSV|table|Markdown by its signs)$/],
];

/** Whether two encodings exclude each other; undefined where neither is one of {@link readMedia}. */
export function mediaExclude(a: string, b: string): boolean | undefined {
  for (const [name, excluded] of EXCLUDES) {
    if (name.test(a)) return excluded.test(b);
    if (name.test(b)) return excluded.test(a);
  }
  return undefined;
}

/** An answer of one value is no JSON, whatever the value. */
export function* readBareAnswer(clause: Clause): Generator<Reading<Format>> {
  const bare = bareAnswer(clause);
  if (bare) yield { ...encoding(`a bare ${bare.what}`, true), part: null, start: bare.start, end: bare.end };
}

/** Encodings that are told by where the output goes or by their signs, not by their name. */
export function* readMedia(clause: Clause): Generator<Reading<Format>> {
  const { lower, raw } = clause;
  if ((clause.kind !== 'declarative' || OF_TEXT.test(clause.subject ?? '')) && NO_MARKUP.test(lower))
    yield encoding('plain text', true);
  if (clause.polarity === 'negative') return;
  if (SPOKEN.test(lower)) yield encoding('speech', false);
  if (SHAPE.test(raw)) yield encoding('JSON', false);
  if (raw.includes('<') && matchesOf(raw, TAGS).length > 1 && USES_TAGS.test(lower)) yield encoding('HTML', false);
  if (HEADING_SIGNS.test(lower) || (/\blinks?\b/.test(lower) && LINK_SIGNS.test(raw)))
    yield encoding('Markdown by its signs', false);
}

function encoding(name: string, strict: boolean): Reading<Format> {
  return { value: { kind: 'encoding', name, strict }, normal: `format = ${name}`, polarity: 'positive' };
}
