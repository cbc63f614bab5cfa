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

/** Words that were restated leave room in front. */
const OPENS = '(?<=^\\W{0,80}|[;:—–] |, |[,;] (?:and|but|so|or) )';
const YOU =
  '(?:you|it|we|(?:the|this|our|any|every|each|no|an?) (?:ai |coding |chat |language )?(?:assistant|agent|bot|chatbot|model|system)|agents|assistants)';
const ADVERBS =
  '(?:(?:also|ever|always|simply|even|really|strictly|expressly|explicitly|absolutely|here|politely|just|either) ){0,2}';
const DUTY = '(?:job|task|duty|responsibility|role|mission|business|place|part|concern|work|remit)';
const YOURS = "(?:your|our|(?:the|an?) (?:assistant|agent|bot|model)['’]s)";

/** What opens an order or a ban, up to a verb in the base form. */
const BEFORE_BASE: readonly (readonly [frame: string, never: boolean])[] = [
  [
    `(?:under no circumstances?|on no account|in no (?:case|event|way|situation)|by no means|at no (?:point|time|stage)|nor|neither|not once) (?:will|do|does|should|shall|must|may|can|are|is) ${YOU} ${ADVERBS}(?:to |allowed to )?`,
    true,
  ],
  [`(?:it is|it['’]s) (?:not|never) (?:(?:up to|for|on) you|${YOURS} ${DUTY}|${YOURS} place) ${ADVERBS}to `, true],
  [`(?:it isn['’]t) (?:(?:up to|for|on) you|${YOURS} ${DUTY}) ${ADVERBS}to `, true],
  [
    `${YOU} (?:have|has) no (?:right|business|permission|authority|authori[sz]ation|mandate|licen[cs]e|power|call) (?:whatsoever )?to `,
    true,
  ],
  [
    `(?:${YOU} (?:are|is)|you['’]re) ${ADVERBS}(?:not|never) ${ADVERBS}(?:here|there|meant|entitled|authori[sz]ed|cleared|expected ever|in a position) to `,
    true,
  ],
  [
    `(?:it is|it['’]s|${YOU} (?:are|is)|you['’]re) ${ADVERBS}(?:forbidden|prohibited) (?:for you )?(?:from ever )?to `,
    true,
  ],
  [`${ADVERBS}(?:refuse|decline) to `, true],
  [`(?:do not|don['’]t|never) ${ADVERBS}(?:try|attempt|dare|bother|presume|venture|think of trying) to `, true],
  [`${ADVERBS}resist (?:the|any|every|all) (?:urge|temptation|impulse|desire|wish|urges)s? to `, true],
  [`(?:nobody|no one|no user|no customer) (?:here )?(?:wants|needs|asked|expects|asks) you to `, true],
  [`${YOURS} (?:main |first |only |primary |sole |one )?${DUTY} ${ADVERBS}is (?:never|not) to `, true],
  [`we (?:never|do not|don['’]t) (?:ever )?`, true],
  [`leave it to ${OTHERS} to |do anything but `, true],
  [`let (?!(?:the |your )?(?:user|people|humans?)\\b)${OTHERS} `, true],
  [
    `(?:(?:it is|it['’]s) )?only ${OTHERS} (?:who |that )?(?:(?:may|can|should|must) |(?:are|is) (?:allowed|permitted) to |gets? to )?`,
    true,
  ],
  [`(?:it is|it['’]s) ${OTHERS} (?:who|that) (?:may |can |should |must )`, true],
  // Not "your task is to …", which tells what the whole prompt is about.
  [
    `${YOURS} (?:main |first |only |primary |sole |one )?(?:job|duty|responsibility)(?: here)?(?: is(?: always)? to|:) `,
    false,
  ],
  [`(?:it is|it['’]s) (?:always )?(?:${YOURS} ${DUTY}|up to you|on you) to `, false],
  [
    `(?:${YOU} (?:are|is)|you['’]re) ${ADVERBS}(?:expected|required|obliged|obligated|bound|told|instructed|duty-bound) to ${ADVERBS}`,
    false,
  ],
  [
    `(?:take care (?:to|that you|you)|see to it that you|always remember(?::|,)?(?: to)?|keep in mind(?::| to)|(?:make|have) it a (?:habit|rule|point) to|it is a must to) `,
    false,
  ],
  [`(?:do not|don['’]t|never) (?:ever )?(?:forget|fail|neglect|omit|hesitate) to `, false],
  [`we always `, false],
  [`(?:please )?feel free to |you are (?:welcome|free) to `, false],
];

/** The same up to a verb with -ing. */
const BEFORE_GERUND: readonly (readonly [frame: string, never: boolean])[] = [
  [
    `(?:${YOU} (?:are|is)|you['’]re) ${ADVERBS}(?:prohibited|barred|banned|precluded|forbidden|blocked|excluded|excused|kept|stopped) from ${ADVERBS}`,
    true,
  ],
  [
    `${YOU} (?:have|has) no (?:right|business|permission|authority|authori[sz]ation|mandate|licen[cs]e|power|part|role) (?:for |in |of )?`,
    true,
  ],
  [
    `(?:do not|don['’]t|never) ${ADVERBS}(?:try|attempt|bother|consider|think of|dream of|start|begin|resort to) `,
    true,
  ],
  [
    `${ADVERBS}(?:resist|abstain from|desist from|(?<=^\\W{0,80})(?:stop|quit|cease)|forgo|give up|do without|(?:stay|keep|steer) (?:well |right )?(?:out of|away from|clear of)|hold back from) (?:any |all )?`,
    true,
  ],
  [`(?:do|finish|complete|handle) (?:your|the|each|every) (?:job|work|task)s? without (?:any )?`, true],
  [`we (?:do not|don['’]t|never) (?:allow|permit|tolerate|do|want) (?:any )?`, true],
  [
    `(?:${YOU} (?:are|is)|you['’]re) ${ADVERBS}(?:responsible for|in charge of|tasked with|charged with|accountable for|there for) `,
    false,
  ],
  [
    `(?:make a (?:habit|point) of|insist on|always insist on|keep(?: on)?|go on|do not stop|don['’]t stop|never stop) `,
    false,
  ],
];

/** Behind `deleting files`: it is for others to do, or for nobody. */
const NOT_FOR_YOU = `${NOT_YOURS}|(?:is|are) (?:(?:strictly |completely |entirely )?(?:out of scope|beyond ${YOURS} [a-z]+|outside (?:of )?${YOURS} [a-z]+)|not (?:part of ${YOURS} [a-z]+|${YOURS} [a-z]+|done here|on|an option|for you|your call|up to you)|none of ${YOURS} [a-z]+|(?:someone|somebody) else['’]s [a-z]+|a no-go|no (?:job|task|business) of yours|not something (?:you|we) do)|must be left to ${OTHERS}|is (?:handled|done|taken care of) by ${OTHERS}|happens (?:elsewhere|upstream|outside)[^.;,]{0,20}`;
/** It is for the model to do. */
const FOR_YOU = `(?:is|are) (?:always |also |strictly )?(?:(?:part of |all )?${YOURS} ${DUTY}|up to you|on you|expected(?: of you)?|a must|mandatory|compulsory|obligatory|required|non-negotiable|done by you)`;
const SUBJECT =
  '(?<=^\\W{0,80}|[;:—–] )(?:the )?([a-z-]{2,}ing (?:(?!(?:is|are|must|was|will|can|may|should|that|which|and then)\\b)[^\\s.;:]+ ){0,7})';
/** `Leave deleting files to the team`. */
const LEFT = `${OPENS}(?:always )?leave (?:the |any |all )?([a-z-]{2,}ing (?:[^\\s.;:,]+ ){0,6}?)to ${OTHERS}(?=\\W*$|[.;,:])`;
const GERUND_PHRASES: readonly (readonly [said: RegExp, never: boolean])[] = [
  [new RegExp(`${SUBJECT}(?:${NOT_FOR_YOU})(?:,? not yours| alone| only)?(?=\\W*$|[.;,:])`), true],
  [new RegExp(`${SUBJECT}(?:${FOR_YOU})(?=\\W*$|[.;,:])`), false],
  [new RegExp(LEFT), true],
];

const baseFrames = BEFORE_BASE.map(([frame, never]) => ({
  said: new RegExp(`${OPENS}(?:${frame})(?=(?:[a-z]+ly )?(?<verb>[a-z-]+)\\b)`),
  never,
}));
const gerundFrames = BEFORE_GERUND.map(([frame, never]) => ({
  said: new RegExp(`${OPENS}(?:${frame})(?<gerund>[a-z-]+ing)\\b`),
  never,
}));

const cues = new Cues([
  /^["“(]*(?:we|let|anything|forget|fail|neglect|omit|hesitate|circumstances?|account|case|event|way|situation|means|point|time|stage|nor|neither|once|(?:it|you)['’]s|isn['’]t|you['’]re|it|right|business|permission|authority|authori[sz]ation|mandate|licen[cs]e|power|here|there|meant|entitled|authori[sz]ed|cleared|forbidden|prohibited|refuse|decline|try|attempt|dare|bother|presume|venture|resist|nobody|one|job|task|duty|responsibility|role|mission|leave|only|expected|required|obliged|obligated|bound|told|instructed|care|see|remember|mind|habit|rule|feel|free|welcome|barred|banned|precluded|blocked|excluded|excused|stopped|consider|think|start|begin|resort|abstain|desist|stop|quit|cease|forgo|give|stay|keep|steer|hold|without|allow|permit|tolerate|responsible|charge|tasked|charged|accountable|insist|go|do|must|left|handled|scope|beyond|outside|part|option|else['’]s|no-go|mandatory|compulsory|obligatory|non-negotiable|up|belongs?|reserved|for|off|off-limits|taboo|allowed|permitted|unacceptable|acceptable|unwelcome|welcome|wanted|banned|bounds|place)$/,
]);

/** The sentence with duties put as orders and bans; null where it names none. */
export const asOrders = oncePerWording((wording): Restated | null => {
  if (!cues.any(metByMasked(wording))) return null;
  const lower = wording.masked.toLowerCase().replace(/\s/g, ' ');
  const edit = frameEdit(lower);
  return edit ? edited(wording, [edit]) : null;
});

function frameEdit(lower: string): Edit | undefined {
  for (const { said, never } of gerundFrames) {
    const match = said.exec(lower);
    const base = match && baseOfParticiple(match.groups!.gerund!);
    if (base) return { start: match.index, end: match.index + match[0].length, pieces: [never ? 'never ' : '', base] };
  }
  for (const { said, never } of baseFrames) {
    const match = said.exec(lower);
    if (!match || !IMPERATIVE_VERBS.has(match.groups!.verb!)) continue;
    return { start: match.index, end: match.index + match[0].length, pieces: never ? ['never '] : [] };
  }
  for (const [said, never] of GERUND_PHRASES) {
    const match = said.exec(lower);
    const order = match && orderOf(match[1]!.trimEnd());
    if (order)
      return { start: match.index, end: match.index + match[0].length, pieces: [never ? 'never ' : '', order] };
  }
  return undefined;
}
