import { Cues, metByMasked } from '../../prompt/cues.ts';
import { sentenceSpan } from '../../prompt/types.ts';
import { oncePerWording } from '../../prompt/wordings.ts';
import { describeCost } from '../../tokens/cost.ts';
import type { PromptRule } from '../types.ts';
import { proseOf } from './prose.ts';

interface Platitude {
  /** One of the sentence's words must match: an expression is compiled only where it is tried, and these are large. */
  readonly holds: RegExp;
  /** Must match the whole sentence or clause: what goes on to say how is no platitude. */
  readonly words: RegExp;
  readonly instead: string;
}

const VAGUE =
  'accurate|correct|helpful|thorough|careful|precise|truthful|honest|useful|smart|intelligent|reliable|the best';
const ANY_QUALITY = `(?:${VAGUE}|professional|clear|polite|friendly|concise|complete|comprehensive|detailed|informative|factual|insightful|relevant)`;
const BE = `(?:please )?(?:always |you (?:must|should)(?: always)? |try to |strive to |aim to )?(?:be|stay|remain) (?:as |very |extremely |always )*`;
const GOOD =
  '(?:accurate|correct|high[- ]quality|good|great|excellent|helpful|useful|the best(?: possible)?|best possible|clear|comprehensive|valuable|relevant|insightful|perfect)';
const PRODUCT =
  '(?:answers?|responses?|repl(?:y|ies)|results?|output|content|information|work|code|solutions?|advice|assistance|quality|feedback|analys[ie]s|reviews?|translations?|summar(?:y|ies)|insights?|suggestions?|explanations?|recommendations?)';
const DETAIL = ', (?:and )?';

const PLATITUDES: readonly Platitude[] = [
  {
    holds: new RegExp(`${VAGUE}|best`),
    words: new RegExp(
      `^${BE}(?=.*\\b(?:${VAGUE})\\b)${ANY_QUALITY}(?:(?: and |${DETAIL})${ANY_QUALITY}){0,4}(?: as (?:possible|you can))?(?: at all times| in (?:all )?your (?:answers?|responses?|replies))?$`,
      'i',
    ),
    instead:
      'say how a good answer is told from a bad one: which facts it cites, what it leaves out, when it says that it does not know',
  },
  {
    holds: new RegExp(`${GOOD}|high|best`),
    words: new RegExp(
      `^(?:please )?(?:always )?(?:(?:strive|try|aim) to )?(?:provide|give|write|produce|deliver|generate|create|offer)(?: (?:the user|users|me|them))?(?: with)? (?:an? |only |the )?(?:most )?${GOOD}(?:(?:, | and |, and )${GOOD}){0,4} (?:possible )?${PRODUCT}(?: and ${PRODUCT})?(?: possible| to the user| at all times)?$`,
      'i',
    ),
    instead: 'name what makes the answer good here, in words that can be checked',
  },
  {
    holds: /best/,
    words: /^(?:please )?(?:just )?(?:always )?(?:do|try|give it) your (?:very )?best(?: work)?(?: at all times)?$/i,
    instead: 'remove it',
  },
  {
    holds: /hallucinat|stuff|thing|information|facts|mistake|error|wrong/,
    words:
      /^(?:please )?(?:do not|don['’]t|never|avoid) (?:hallucinat(?:e|ing|ions?)|mak(?:e|ing) (?:stuff|things|anything) up|mak(?:e|ing) up (?:information|facts|things|anything)|mak(?:e|ing) (?:any )?(?:mistakes?|errors?)|mistakes|errors|give wrong answers|be wrong)(?: (?:and|or) (?:hallucinat(?:e|ing|ions?)|mak(?:e|ing) (?:stuff|things|anything) up|mak(?:e|ing) up (?:information|facts|things|anything)|mak(?:e|ing) (?:any )?(?:mistakes?|errors?)|mistakes|errors))?$/i,
    instead: 'say what to do instead: answer from the given text alone, cite the passage, and say so when it is silent',
  },
  {
    holds: /think|take|attention|judge?ment|sense/,
    words:
      /^(?:please )?(?:always )?(?:think (?:very )?(?:carefully|hard|deeply|long and hard)|take (?:your time|a deep breath)|pay (?:close |careful )?attention|use (?:your (?:best )?|good )judge?ment|use common sense)(?: and (?:focus|think(?: carefully| hard)?|take your time|pay attention|answer carefully))?(?: before (?:you (?:answer|respond|reply)|answering|responding|replying))?$/i,
    instead: 'name the steps to go through or the checks to make',
  },
  {
    holds: /important|critical|crucial|vital/,
    words:
      /^(?:this|the (?:task|answer|output)|your (?:answer|response|work|output)) is (?:very |extremely |really |absolutely )?(?:important|critical|crucial|vital)(?: (?:to|for) (?:me|my (?:career|job|work|life|boss)|us|our (?:company|team|business)))?$/i,
    instead: 'remove it, or say what follows from a wrong answer and how to avoid it',
  },
  {
    holds: /\b(?:tip|fired|penali|reward)/,
    words:
      /^(?:and |otherwise )?(?:i['’](?:ll|m)|i will|i am|you will|you['’]ll)(?: be)? (?:tip|tipping|fired|penali[sz]ed?|rewarded?)(?: you)?\b[^.;:]{0,60}$/i,
    instead: 'remove it: a reward or a threat says nothing about the answer',
  },
  {
    holds: /expert/,
    words:
      /^you are (?:an? |the )?(?:world[- ]class |leading |top )?expert,? so (?:give|provide|write|deliver) (?:me |us )?(?:the )?(?:best|perfect|excellent)(?: possible)? (?:answer|response|output|result)s?$/i,
    instead: 'say what an expert would do here that others would not',
  },
  {
    holds: /practice/,
    words:
      /^(?:please )?(?:always )?(?:follow|use|adhere to|apply|stick to) (?:all |the |industry |general |common |established |relevant )*best[- ]practices?(?: at all times| where(?:ver)? possible)?$/i,
    instead: 'name the practices that matter here',
  },
  {
    holds: /ensure|sure/,
    words: new RegExp(
      `^(?:please )?(?:ensure|make sure) (?:that )?(?:the |your |all )?${PRODUCT} (?:is|are) (?:always |both )?(?:of (?:a )?(?:the )?high(?:est)? quality|correct|accurate|good|perfect|helpful|useful|relevant|error[- ]free|complete)(?:(?:, | and |, and )(?:of (?:a )?(?:the )?high(?:est)? quality|correct|accurate|good|perfect|helpful|useful|relevant|error[- ]free|complete)){0,4}$`,
      'i',
    ),
    instead: 'say how correctness is checked',
  },
  {
    holds: /quality|accuracy|correctness|excellence|perfection|professionalism/,
    words:
      /^(?:please )?(?:always )?(?:(?:ensure|guarantee|strive for|aim for|maintain)(?: the)? (?:high(?:est)? |maximum |utmost )?(?:quality|accuracy|correctness|excellence|perfection|professionalism)(?: (?:and|,) (?:quality|accuracy|correctness|excellence|clarity|professionalism))?(?: at all times)?)$/i,
    instead: 'say what is checked, and against what',
  },
  {
    holds: new RegExp(`${VAGUE}|best`),
    words: new RegExp(
      `^(?:the |your |all )?${PRODUCT} (?:should|must) (?:always )?be (?=.*\\b(?:${VAGUE})\\b)${ANY_QUALITY}(?:(?: and |${DETAIL})${ANY_QUALITY}){0,4}$`,
      'i',
    ),
    instead: 'say how a good answer is told from a bad one',
  },
  {
    holds: /quality/,
    words: new RegExp(
      `^the quality of (?:the |your |all )?${PRODUCT} (?:must|should|has to|needs to) (?:always )?be (?:very |extremely )?(?:high|excellent|good|perfect|the best|outstanding)$`,
      'i',
    ),
    instead: 'say how a good answer is told from a bad one',
  },
  {
    holds: /believe|trust|count|can|luck/,
    words: /^(?:i (?:believe in|trust|count on|am counting on) you|you can do (?:it|this)|good luck)$/i,
    instead: 'remove it',
  },
  {
    holds: /best|greatest|smartest|most/,
    words:
      /^you are (?:the |a )?(?:best|greatest|smartest|most (?:intelligent|advanced|capable|powerful)) [\w -]{2,40}(?: in the world| ever| on earth)$/i,
    instead: 'name the role and what it answers for; praise changes nothing',
  },
];

const cues = new Cues(PLATITUDES.map(({ holds }) => holds));

/** The words that platitudes begin with: most sentences are done here. */
const BEGINS = new RegExp(
  `^(?:please|just|always|you|your|try|strive|aim|be|stay|remain|provide|give|write|produce|deliver|generate|create|offer|do|don['’]t|never|avoid|think|take|pay|use|this|the|all|and|otherwise|i|i['’]ll|i['’]m|you['’]ll|follow|adhere|apply|stick|ensure|make|guarantee|maintain|good luck|${PRODUCT})\\b`,
  'i',
);

/** No platitude is longer, UTF-16 units. */
const LONGEST = 160;

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'bloat/platitude',
    summary: 'An instruction no model acts on',
    severity: 'information',
    docs: {
      what: 'Finds sentences that only wish for quality or effort: "be accurate", "do your best", "do not hallucinate", "think carefully", "follow best practices", promises of a tip. A sentence that goes on to say how, where or how much is left alone.',
      why: 'Every model is trained to be accurate and helpful already; being told so again changes no answer. Such lines take the place of the instruction that is missing: where facts may come from, what to do when they do not suffice, how the result is checked.',
      wrong: [
        { text: 'You are an analyst.\n\n- Be accurate and helpful.\n- Do not hallucinate.\n' },
        { text: 'Extract the invoice number. Do your best. Always follow best practices.\n' },
      ],
      right: [
        {
          text: 'You are an analyst.\n\n- Cite the paragraph that each figure comes from.\n- When the report holds no figure, answer "not stated".\n',
        },
        {
          text: 'Be accurate to two decimals. Do not hallucinate citations: cite only documents that are listed below.\n',
        },
      ],
      whenNotToUse: 'When an eval shows that such a sentence moves your metric.',
      source: '004 (a section that only forbids hallucination does not replace grounded answering)',
      precision:
        '3 findings of the first version on 550 real prompt files were wrong and led to its present form, which has none there; all labelled cases are right. Information.',
    },
  },
  *check(context) {
    for (const { message, sentence } of proseOf(context.document)) {
      for (const { start, end, instead } of platitudesIn(sentence.wording)) {
        const quote = sentence.text.slice(start, end);
        const cost = context.tokens && describeCost(context.tokens.count(quote), context);
        yield {
          span: sentenceSpan(message, sentence, start, end),
          unnecessary: true,
          message: `"${quote}" changes no answer${cost ? ` (${cost})` : ''}: ${instead}.`,
        };
      }
    }
  },
};

/** Where a sentence wishes for quality alone; offsets of the sentence. */
const platitudesIn = oncePerWording((wording): readonly { start: number; end: number; instead: string }[] => {
  const { masked } = wording;
  const met = metByMasked(wording);
  if (!cues.any(met) || masked.trimEnd().endsWith(':')) return NONE;
  const found = [...clausesOf(masked)].flatMap(({ start, end }) => {
    const words = masked.slice(start, end);
    const platitude =
      words.length <= LONGEST && BEGINS.test(words)
        ? PLATITUDES.find((candidate, place) => cues.has(met, place) && candidate.words.test(words))
        : undefined;
    return platitude ? [{ start, end, instead: platitude.instead }] : [];
  });
  return found.length ? found : NONE;
});

const NONE: readonly never[] = [];

/** The sentence without its closing marks; parts after a semicolon stand for themselves. */
function* clausesOf(masked: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const part of masked.split(';')) {
    const from = start + (part.length - part.trimStart().length);
    const words = part.trim().replace(/[\s.!:]+$/, '');
    if (words) yield { start: from, end: from + words.length };
    start += part.length + 1;
  }
}
