import { type Cue, Cues, type Met } from '../../prompt/cues.ts';
import type { Said } from './deeds.ts';

/**
 * How a text is to sound, in the ways in which sentences tell it of the tone rather than to the writer, put as one order for
 * each: `A formal tone must never be heard` as `Do not use a formal tone`, `Nobody wants to read a stiff reply` as `Do not sound
 * stiff`. Whether the word is one of tone is for the readers to know.
 */

const HOW =
  '(?<how>(?:[a-z]+ly )?(?!(?:the|an?|certain|different|new|other|same|right|wrong)\\b)[a-z-]{3,}(?: (?:and|or) [a-z-]{3,})?)';
const TONE = '(?:tone|voice|style|manner|register|note|mood|attitude)';
const TEXT =
  '(?:texts?|answers?|repl(?:y|ies)|responses?|messages?|letters?|e-?mails?|posts?|articles?|pieces?|prose|copy|captions?|reports?|speech(?:es)?)';
const ALWAYS =
  '(?: at all times| throughout| everywhere| always| from (?:start|beginning|first) to (?:finish|end|last))?';

interface Frame {
  readonly said: RegExp;
  readonly wanted: boolean;
  /** What stands in the order around how it is. */
  readonly order: readonly [before: string, after: string];
}

const useTone = ['use a ', ' tone'] as const;
const sound = ['sound ', ''] as const;
const frame = (said: string, wanted: boolean, order: Frame['order']): Frame => ({
  said: new RegExp(`^${said}$`),
  wanted,
  order,
});

const FRAMES: readonly Frame[] = [
  frame(
    `(?:only|nothing but) an? ${HOW} ${TONE} (?:(?:is|would be|will be) (?:acceptable|allowed|permitted|right|fitting|appropriate|suitable|wanted|accepted)|will do|does)`,
    true,
    useTone,
  ),
  frame(
    `(?:an? |any )?${HOW} ${TONE} (?:(?:must|should|may|can|shall|will|is to|has to) (?:never|not)|(?:is|are) (?:never|not)(?: to)?)(?: ever)? (?:be )?(?:heard|used|struck|taken|adopted|found|felt|detected|seen|sensed|noticed|noticeable|creep in|slip in|appear)(?:(?<where> in [a-z]+s(?: (?:of|to|for|from|about) [a-z]+)?)| (?:in|from|by|anywhere)\\b[a-z' -]{0,40})?`,
    false,
    useTone,
  ),
  frame(
    `(?:please |always )?(?:avoid|refrain from) (?:ever )?(?:sounding|appearing|seeming|coming across as|being|getting|becoming) ${HOW}`,
    false,
    sound,
  ),
  frame(
    `(?:please |always )?(?:(?:steer|stay|keep) (?:well )?clear of|(?:stay|keep) away from|avoid) (?:anything|everything|whatever is|all that is) ${HOW}`,
    false,
    sound,
  ),
  frame(`(?:not|never) ${HOW} (?:in any way|at all|in the least|in the slightest|by any means)`, false, sound),
  frame(
    `(?:nobody|no one|no reader|no customer|no user) (?:wants|likes|needs|cares|wishes|asked) (?:to (?:read|hear|get|see|receive) |for )?an? ${HOW} ${TEXT}`,
    false,
    sound,
  ),
  frame(
    `(?:the|your|our) ${TONE} (?:towards?|with|to|for) (?:the |our |your |all )?[a-z]+(?: [a-z]+)? (?:(?:is|must be|should be|has to be|is to be) (?:always )?|(?:always )?(?:stays|remains) )${HOW}${ALWAYS}`,
    true,
    useTone,
  ),
];

/** A word of every frame. */
const OF_MANNER: Cue =
  /^\W*(?:tone|voice|style|manner|register|note|mood|attitude|sounding|appearing|seeming|coming|being|getting|becoming|anything|everything|whatever|way|all|least|slightest|means|nobody|no)\b/;
const cues = new Cues([OF_MANNER]);

/** Whether the words may tell how a text is to sound. */
export function mayTellManner(met: Met): boolean {
  return cues.any(met);
}

/** What a sentence in lower case tells of how the text is to sound; undefined where it tells that in no such words. */
export function mannerIn(words: string): Said | undefined {
  for (const { said, wanted, order } of FRAMES) {
    const groups = said.exec(words)?.groups;
    if (groups) return { wanted, orders: [order[0] + groups.how! + order[1] + (groups.where ?? '')], whole: true };
  }
  return undefined;
}
