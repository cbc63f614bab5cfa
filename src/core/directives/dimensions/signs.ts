import { oncePerWording } from '../../prompt/wordings.ts';
import type { Clause } from '../clauses.ts';
import { FAILS_TO_SHOW, SPOILS } from '../lexicon/media.ts';
import { DROPS_IT, HOLDS, LACKS } from '../lexicon/pieces.ts';
import type { Axis } from './choice-axes.ts';
import { isAsked } from './pieces.ts';

/** Signs that stand in an answer or stay out of it, whatever they are for: asterisks, brackets, braces. */

interface Sign {
  readonly name: string;
  readonly cue: RegExp;
  /** Its name, or the sign itself. */
  readonly noun: string;
  /** Also what leaves no room for it where it is ruled out: `brackets`. */
  readonly lackedNoun?: string;
  /** What it stands around, behind its name: to leave it off there leaves it out. */
  readonly wraps?: RegExp;
  /** The sign in a sample of what is asked for. Tested on the words as written. */
  readonly sample: RegExp;
}

const AS =
  '(?:like|such as|e\\.g\\.,?|i\\.e\\.,?|for (?:example|instance),?|(?:of|in) the form|with|using|by|in|between|as|into|needs?|have|ha[sd]|:|\\()';

const SIGNS: readonly Sign[] = [
  {
    name: 'asterisk',
    cue: /asterisk|\bstars?\b|\*/,
    noun: '(?:asterisks?|stars?(?= (?:or|and|in|at)\\b|\\W*$))\\b',
    sample: new RegExp(
      `\\b(?:[Hh]ighlight|[Bb]ullet|[Mm]ark|[Ee]mphasi|[Ss]eparat|[Ss]plit|[Dd]ivid|[Ss]et off|[Rr]esponses|[Rr]eplies|[Aa]nswers|[Vv]ersions)[^.;]{0,80}?(?:${AS} ?["“'‘\`(]?\\*(?!\\*\\w)|\\*{3,}(?!\\w))`,
    ),
  },
  {
    name: 'angle bracket',
    cue: /brackets?\b|chevrons|<|>/,
    noun: '(?:(?:angular|angle|arrow|pointed|chevron) brackets?\\b|chevrons\\b|<(?: (?:or|and|nor) >|(?=[\\s.,;]|$)))',
    lackedNoun: '(?<!(?:round|curly|square) )brackets?\\b',
    wraps: /^,? ?around (?:the |any |each |every |your )?(?:titles?|names?|headings?|headlines?)\b/,
    sample: new RegExp(`${AS}\\s["“'‘]?<<|<<[a-z ]+>>`),
  },
  {
    name: 'square bracket',
    cue: /brackets?\b|bracketed|\[|\]/,
    noun: '(?:square[- ]brackets?\\b|\\[(?: (?:or|and|nor) \\]|(?=[\\s.,;]|$)))',
    lackedNoun: '(?<!(?:round|curly|angle|angular|arrow|pointed) )brackets?\\b',
    sample: new RegExp(
      `\\b(?:placeholder|blank|bracket)[^.;]{0,60}?${AS} ["“'‘]?\\[[A-Za-z_ ]+\\]|\\[placeholders?\\]`,
      'i',
    ),
  },
  {
    name: 'brace',
    cue: /braces?\b|curly|json/,
    noun: '(?:(?:curly )?braces?\\b|curly brackets?\\b)',
    sample:
      /\b(?:[Ee]ntire|[Ww]hole|[Aa]ll|[Oo]nly|[Ff]ull|[Cc]omplete|[Rr]eturn|[Rr]espond|[Rr]eply|[Aa]nswer|[Oo]utput|[Ww]rap)\b[^.;]{0,40}\bJSON\b(?! schema)|\b[Aa] single JSON (?:object|block|document)\b|\b(?:response|answer|output|story|text|essay|e-?mail|report|review|article|plan|result|it|everything)s? (?:(?:must|should) be (?:formatted|written|presented|returned|given) )?(?:in|as) (?:a )?(?:valid )?JSON\b(?! schema| key)/,
  },
];

function signAxis({ name, cue, noun, lackedNoun, wraps, sample }: Sign): Axis {
  const missing = lackedNoun === undefined ? noun : `(?:${noun}|${lackedNoun})`;
  const lacked = new RegExp(
    `(?:\\b${LACKS} (?:[a-z<>-]+,? (?:and|or|nor) |(?!(?:more|fewer|less|other|than|only)\\b)[a-z-]+ ){0,3}|\\b(?:${SPOILS}|${FAILS_TO_SHOW}) (?:any |the )?)${missing}`,
  );
  const dropped = new RegExp(`${noun}[^.]{0,60}?\\b${DROPS_IT}`);
  const across = oncePerWording(({ text }) => dropped.exec(text.toLowerCase())?.index ?? -1);
  const held = new RegExp(`\\b(?:${HOLDS}|by|in|between|inside|within|wrapped|symbols?) (?:[a-z0-9-]+ ){0,4}?${noun}`);
  return {
    name: `${name}s`,
    owner: 'wording',
    cue,
    negated: true,
    ofWhole: true,
    *read(clause: Clause) {
      const lower = clause.raw.toLowerCase();
      if (isAsked(lower)) return;
      const over = across(clause.sentence);
      const match = lacked.exec(lower);
      if (
        match
          ? !isNarrowed(lower.slice(match.index + match[0].length), wraps)
          : over >= clause.start && over < clause.end
      )
        yield { value: 'no', acrossMessages: true };
      else if (!match && clause.polarity === 'positive' && (sample.test(clause.raw) || held.test(clause.lower)))
        yield { value: 'yes', acrossMessages: true };
    },
    excludes: (a, b) => a.value !== b.value,
    reason: () => `${name}s are both asked for and ruled out`,
  };
}

function isNarrowed(behind: string, wraps: RegExp | undefined): boolean {
  return NARROWED.test(behind) && wraps?.test(behind) !== true;
}

/** `to make words bold`, `within the answers`: some of them. */
const NARROWED =
  /^,?\s*(?:to|for|around(?! (?:it|them|that|the (?:answer|reply|text|whole))\b)|inside|within|as|before|after|except|other|unless|if|when|between|per)\b/;

export const SIGN_AXES: readonly Axis[] = SIGNS.map(signAxis);
