import { baseOfParticiple, IMPERATIVE_VERBS } from './verbs.ts';

/**
 * What stands before an order and is often written without a comma behind it. `clause` has a verb of its own (`if the user
 * asks`) or is short (`if unsure`), `time` may have one (`before you answer`, `before each answer`).
 */
const OPENER =
  /^\W*(?:(?:and|but|or|so|then|also) )?(?:(?<clause>if|when|whenever|where|once|unless|as soon as|in case)|(?<time>before|after|prior to|upon)|(?:for|in|at|on|with) (?:each|every|any|all)|(?:at|in) the (?:end|start|beginning|top|bottom|middle) of|in(?= (?:chats?|e-?mails|letters|sms|slack|calls|print)\b)|by)\s+/;

const WORD = /[a-z][a-z’'-]*|\d+|\S/g;

/** Words of an opener that are looked at. */
const MOST_WORDS = 24;

const SHORT_FORM =
  /^(?:unsure|uncertain|unclear|doubt|necessary|possible|applicable|relevant|appropriate|available|stuck|missing|empty|ambiguous|conflict)$/;
/** Verbs of an opener, next to those that can give orders: `asks`. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|did|can|cannot|can['’]t|could|will|would|must|should|may|isn['’]t|aren['’]t|doesn['’]t|don['’]t|didn['’]t|won['’]t|(?:want|need|seem|happen|fail|exist|appear|arise|occur|lack|come|become)s|[a-z]{2,}ed|said|wrote|gave|sent|came|got|made|told)$/;
const SUBJECT_OF_MANY = /^(?:you|they|we|i|people|[a-z]{2,}[^sui]s)$/;

/** No order stands right behind these: the verb is theirs, or it is a noun. */
const HOLDS_ON =
  /^(?:the|an?|your|its|their|his|her|our|my|this|that|these|those|to|not|you|they|we|i|he|she|who|which|of|and|or|nor|with|for|in|on|by|from|at|as|into|about|than|must|should|can|could|will|would|may|might|shall|do|does|did|is|are|was|were|be|been|being|has|have|had|cannot|(?:do|does|did|is|are|was|were|ca|wo|could|would|should|has|have)n['’]t|any|no|each|every|all|some|more|most|other|next|first|last|new|same|own|when|if|where|how|what|why)$/;

/** Verbs that are no nouns: they give an order whatever follows. The others need an object that shows it. */
const ONLY_VERBS =
  /^(?:add|apologi[sz]e|append|ask|avoid|choose|cite|consider|create|decline|delete|describe|ensure|escalate|explain|generate|give|ignore|include|inform|insert|invite|keep|make|mention|omit|prefer|provide|put|recommend|redirect|refer|refuse|remind|remove|respond|reveal|say|send|speak|stay|suggest|summari[sz]e|take|tell|thank|translate|treat|verify|write)$/;
const OBJECT =
  /^\s+(?:(?:the|an?|your|its|their|his|her|our|it|them|him|this|that|these|those|any|all|each|every|no|only|at|exactly|one|two|three|four|five|for|whether|if|in|with|from|to|yes|nothing)\b|["“‘'`_\d])/;

/**
 * The offset of an order behind an opener without a comma: of `cite` in `for every claim cite a source`. Undefined where there
 * is no opener, or where a mark ends it. `lower` is in lower case, its quotations blanked by `_`.
 */
export function orderBehindOpener(lower: string, from: number): number | undefined {
  const rest = lower.slice(from, from + 240);
  const opener = OPENER.exec(rest);
  if (!opener) return undefined;
  const isClause = opener.groups?.clause !== undefined;
  const hasSubject = isClause || opener.groups?.time !== undefined;
  let verb = false;
  let whole = false;
  let previous = '';
  WORD.lastIndex = opener[0].length;
  for (let count = 0; count < MOST_WORDS; count++) {
    const match = WORD.exec(rest);
    const word = match?.[0];
    if (!word || !/^[a-z\d_]/.test(word)) return undefined;
    const isOwn: boolean = hasSubject && !verb && SUBJECT_OF_MANY.test(previous);
    if (whole && !isOwn && !HOLDS_ON.test(previous) && givesOrder(word, rest.slice(WORD.lastIndex)))
      return from + match.index;
    verb ||= isOwn ? IMPERATIVE_VERBS.has(word) : isVerb(word, previous);
    whole ||= verb || (isClause ? SHORT_FORM.test(word) : !HOLDS_ON.test(word));
    previous = word;
  }
  return undefined;
}

/** Whether a word is a verb that an opener has: `asks`, `is`, `answering`. */
function isVerb(word: string, previous: string): boolean {
  if (FINITE.test(word) || (previous === '' && baseOfParticiple(word) !== undefined)) return true;
  return word.endsWith('s') && IMPERATIVE_VERBS.has(word.slice(0, -1)) && previous !== '' && !HOLDS_ON.test(previous);
}

function givesOrder(word: string, after: string): boolean {
  if (/^(?:never|please|always|don['’]t)$/.test(word) || (word === 'do' && /^ not\b/.test(after))) return true;
  // `for all strings use single quotes`, not `for every use of it`
  if (word === 'use') return /^\s+(?!of\b|cases?\b)\S/.test(after);
  // `if they push back a second time`
  return word !== 'back' && IMPERATIVE_VERBS.has(word) && (ONLY_VERBS.test(word) || OBJECT.test(after));
}
