import { Cues, metByMasked } from '../../prompt/cues.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { NOT_YOURS, OTHERS } from '../dimensions/act-terms.ts';
import { baseOfParticiple, IMPERATIVE_VERBS } from '../verbs.ts';
import { orderOf } from './doings.ts';
import { type Edit, edited, type Restated } from './edits.ts';

/**
 * What is somebody's duty, or nobody's, is put as an order or as a ban: `Under no circumstances do you delete files`, `Deleting
 * files is the team's job` and `You have no business deleting files` are `never delete files`; `Your job is to delete files` and `You
 * are responsible for deleting files` are `delete files`.
 */

/** What was taken out of a sentence leaves room in front. */
const OPENS = '(?<=^\\W{0,80}|[;:—–] |, |[,;] (?:and|but|so|or) )';
const YOU =
  '(?:you|it|we|(?:the|this|our|any|every|each|no|an?) (?:ai |coding |chat |language )?(?:assistant|agent|bot|chatbot|model|system)|agents|assistants)';
const ADVERBS =
  '(?:(?:also|ever|always|simply|even|really|strictly|expressly|explicitly|absolutely|here|politely|just|either) ){0,2}';
const DUTY = '(?:job|task|duty|responsibility|role|mission|business|place|part|concern|work|remit)';
const YOURS = "(?:your|our|(?:the|an?) (?:assistant|agent|bot|model)['’]s)";

const RIGHT = '(?:right|business|permission|authority|authori[sz]ation|mandate|licen[cs]e|power)';
const RIGHT_WORD = new RegExp(`^${RIGHT}$`);

/** Behind `deleting files`: it is for others to do, or for nobody. */
export const NOT_FOR_YOU = `${NOT_YOURS}|(?:is|are) (?:(?:strictly |completely |entirely )?(?:out of scope|beyond ${YOURS} [a-z]+|outside (?:of )?${YOURS} [a-z]+)|not (?:part of ${YOURS} [a-z]+|${YOURS} [a-z]+|done here|on|an option|for you|your call|up to you)|none of ${YOURS} [a-z]+|(?:someone|somebody) else['’]s [a-z]+|a no-go|no (?:job|task|business) of yours|not something (?:you|we) do)|must be left to ${OTHERS}|(?:is|are) (?:handled|done|made|taken care of|carried out|issued|approved) (?:only )?by ${OTHERS}|happens (?:elsewhere|upstream|outside)[^.;,]{0,20}`;
/** It is for the model to do. */
export const FOR_YOU = `(?:is|are) (?:always |also |strictly )?(?:(?:part of |all )?${YOURS} ${DUTY}|up to you|on you|expected(?: of you)?|a must|mandatory|compulsory|obligatory|required|non-negotiable|done by you)`;
const SUBJECT =
  '(?<=^\\W{0,80}|[;:—–] )(?:the )?(?<phrase>[a-z-]{2,}ing (?:(?!(?:is|are|must|was|will|can|may|should|that|which|and then)\\b)[^\\s.;:]+ ){0,7})';
/** What an act is said with, up to the act. */
interface Frame {
  /** A word that the frame has. */
  readonly cue: RegExp;
  readonly said: RegExp;
  /** It forbids the act. */
  readonly never: boolean;
}

const MOST_YOURS = `${YOURS} (?:main |first |only |primary |sole |one )?`;
const YOU_ARE = `(?:${YOU} (?:are|is)|you['’]re)`;
const IT_IS = "(?:it is|it['’]s)";
/** Who says words of a dialogue is no matter of duties: `let the doctor say "Ah"`. */
const NOT_SAYING =
  '(?! (?:say|speak|utter|shout|whisper|repeat|cry|exclaim|mutter|ask|answer|reply|use)s?\\b[^"“.;]{0,30}["“])';
const DO_NOT = "(?:do not|don['’]t|never)";

/** Up to a verb with -ing. */
const beforeGerund = (cue: RegExp, frame: string, never: boolean): Frame => ({
  cue,
  said: new RegExp(`${OPENS}(?:${frame}) (?<gerund>[a-z-]+ing)\\b`),
  never,
});
/** Up to a verb in the base form. */
const beforeBase = (cue: RegExp, frame: string, never: boolean): Frame => ({
  cue,
  said: new RegExp(`${OPENS}(?:${frame}) (?=(?:[a-z]+ly )?(?<verb>[a-z-]+)\\b)`),
  never,
});

const FRAMES: readonly Frame[] = [
  beforeGerund(
    /^(?:prohibited|barred|banned|precluded|forbidden|blocked|excluded|excused|kept|stopped)$/,
    `${YOU_ARE} ${ADVERBS}(?:prohibited|barred|banned|precluded|forbidden|blocked|excluded|excused|kept|stopped) from(?: ever)?`,
    true,
  ),
  beforeGerund(RIGHT_WORD, `${YOU} (?:have|has) no ${RIGHT}(?: for| in| of)?`, true),
  beforeGerund(
    /^(?:try|attempt|bother|consider|think|dream|start|begin|resort)$/,
    `${DO_NOT} ${ADVERBS}(?:try|attempt|bother|consider|think of|dream of|start|begin|resort to)`,
    true,
  ),
  beforeGerund(
    /^\W*(?:resist|abstain|desist|stop|quit|cease|forgo|give|without|stay|keep|steer|hold)$/,
    `${ADVERBS}(?:resist|abstain from|desist from|(?<=^\\W{0,80})(?:stop|quit|cease)|forgo|give up|do without|(?:stay|keep|steer) (?:well |right )?(?:out of|away from|clear of)|hold back from)(?: any| all)?`,
    true,
  ),
  beforeGerund(
    /^without$/,
    '(?:do|finish|complete|handle) (?:your|the|each|every) (?:job|work|task)s? without(?: any)?',
    true,
  ),
  beforeGerund(/^(?:allow|permit|tolerate|want)$/, `we ${DO_NOT} (?:allow|permit|tolerate|want)(?: any)?`, true),
  beforeGerund(
    /^(?:responsible|charge|tasked|charged|accountable)$/,
    `${YOU_ARE} ${ADVERBS}(?:responsible for|in charge of|tasked with|charged with|accountable for)`,
    false,
  ),
  beforeGerund(
    /^\W*(?:habit|point|insist|keep|go|stop)$/,
    `(?:make a (?:habit|point) of|insist on|always insist on|keep(?: on)?|go on|${DO_NOT} stop)`,
    false,
  ),
  beforeBase(
    /^\W*(?:circumstances?|account|case|event|way|situation|means|point|time|stage|nor|neither|once)$/,
    `(?:under no circumstances?|on no account|in no (?:case|event|way|situation)|by no means|at no (?:point|time|stage)|nor|neither|not once) (?:will|do|does|should|shall|must|may|can|are|is) ${YOU}(?: ever| also)?(?: to| allowed to)?`,
    true,
  ),
  beforeBase(
    /^(?:up|for|on|job|task|duty|responsibility|role|mission|business|place|part|concern|work|remit)$/,
    `(?:${IT_IS} (?:not|never)|it isn['’]t) (?:(?:up to|for|on) you|${YOURS} ${DUTY}) ${ADVERBS}to`,
    true,
  ),
  beforeBase(RIGHT_WORD, `${YOU} (?:have|has) no ${RIGHT} (?:whatsoever )?to`, true),
  beforeBase(
    /^(?:here|there|meant|entitled|authori[sz]ed|cleared)$/,
    `${YOU_ARE} ${ADVERBS}(?:not|never) ${ADVERBS}(?:here|there|meant|entitled|authori[sz]ed|cleared) to`,
    true,
  ),
  beforeBase(
    /^(?:forbidden|prohibited)$/,
    `(?:${IT_IS}|${YOU_ARE}) ${ADVERBS}(?:forbidden|prohibited)(?: for you)? to`,
    true,
  ),
  beforeBase(/^\W*(?:refuse|decline)$/, `${ADVERBS}(?:refuse|decline) to`, true),
  beforeBase(
    /^(?:try|attempt|dare|bother|presume|venture)$/,
    `${DO_NOT} ${ADVERBS}(?:try|attempt|dare|bother|presume|venture) to`,
    true,
  ),
  beforeBase(
    /^\W*resist$/,
    `${ADVERBS}resist (?:the|any|every|all) (?:urge|temptation|impulse|desire|wish)s? to`,
    true,
  ),
  beforeBase(
    /^\W*(?:nobody|one|user|customer)$/,
    '(?:nobody|no one|no user|no customer) (?:here )?(?:wants|needs|asked|expects|asks) you to',
    true,
  ),
  beforeBase(
    /^(?:job|task|duty|responsibility|role|mission|place)$/,
    `${MOST_YOURS}${DUTY} ${ADVERBS}is (?:never|not) to`,
    true,
  ),
  beforeBase(/^\W*we$/, `we ${DO_NOT}(?: ever)?`, true),
  beforeBase(/^\W*leave$/, `leave it to ${OTHERS} to`, true),
  beforeBase(/^\W*anything$/, 'do anything but', true),
  beforeBase(/^\W*let$/, `let (?!(?:the |your )?(?:user|people|humans?)\\b)${OTHERS}${NOT_SAYING}`, true),
  beforeBase(
    /^\W*only$/,
    `(?:${IT_IS} )?only ${OTHERS}(?: who| that)?(?: (?:may|can|should|must)| (?:are|is) (?:allowed|permitted) to| gets? to)?${NOT_SAYING}`,
    true,
  ),
  beforeBase(/^(?:who|that)$/, `${IT_IS} ${OTHERS} (?:who|that) (?:may|can|should|must)`, true),
  // Not "your task is to …", which tells what the whole prompt is about.
  beforeBase(
    /^(?:job|duty|responsibility)$/,
    `${MOST_YOURS}(?:job|duty|responsibility)(?: here)?(?: is(?: always)? to|:)`,
    false,
  ),
  beforeBase(
    /^(?:up|on|job|task|duty|responsibility|role|mission|place)$/,
    `${IT_IS} (?:always )?(?:${YOURS} ${DUTY}|up to you|on you) to`,
    false,
  ),
  beforeBase(
    /^(?:expected|required|obliged|obligated|bound|told|instructed|duty-bound)$/,
    `${YOU_ARE} ${ADVERBS}(?:expected|required|obliged|obligated|bound|told|instructed|duty-bound) to`,
    false,
  ),
  beforeBase(
    /^\W*(?:care|see|remember|mind|habit|rule|point)$/,
    '(?:take care (?:to|that you|you)|see to it that you|always remember(?::|,)?(?: to)?|keep in mind(?::| to)|(?:make|have) it a (?:habit|rule|point) to)',
    false,
  ),
  beforeBase(
    /^(?:forget|fail|neglect|omit|hesitate)$/,
    `${DO_NOT} (?:ever )?(?:forget|fail|neglect|omit|hesitate) to`,
    false,
  ),
  beforeBase(/^\W*we$/, 'we always', false),
  beforeBase(
    /^(?:free|welcome)$/,
    '(?:(?:please )?feel free|you are (?:welcome|free)) to(?! (?:leave|skip|omit|drop|ignore)\\b)',
    false,
  ),
  { cue: /ing$/, said: new RegExp(`${SUBJECT}(?:${FOR_YOU})(?=\\W*$|[.;,:])`), never: false },
  {
    cue: /ing$/,
    said: new RegExp(`${SUBJECT}(?:${NOT_FOR_YOU})(?:,? not yours| alone| only)?(?=\\W*$|[.;,:])`),
    never: true,
  },
  {
    cue: /^\W*leave$/,
    said: new RegExp(
      `${OPENS}(?:always )?leave (?:the |any |all )?(?<phrase>[a-z-]{2,}ing (?:[^\\s.;:,]+ ){0,6}?)to ${OTHERS}(?=\\W*$|[.;,:])`,
    ),
    never: true,
  },
];
const cues = new Cues(FRAMES.map(({ cue }) => cue));

/** The sentence with duties put as orders and bans; null where it names none. */
export const asOrders = oncePerWording((wording): Restated | null => {
  const met = cues.in(metByMasked(wording));
  if (met.length === 0) return null;
  const lower = wording.masked.toLowerCase().replace(/\s/g, ' ');
  for (const index of met) {
    const { said, never } = FRAMES[index]!;
    const match = said.exec(lower);
    const order = match ? orderIn(match.groups!) : undefined;
    if (!match || order === undefined) continue;
    const edit: Edit = {
      start: match.index,
      end: match.index + match[0].length,
      pieces: [never ? 'never ' : '', order],
    };
    return edited(wording, [edit]);
  }
  return null;
});

/** What stands for the words of the match, apart from the verb behind it; undefined where they name no act. */
function orderIn({ verb, gerund, phrase }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (verb !== undefined) return IMPERATIVE_VERBS.has(verb) ? '' : undefined;
  return gerund !== undefined ? baseOfParticiple(gerund) : orderOf(phrase!.trimEnd());
}
