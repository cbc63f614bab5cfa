import { RULED_OUT } from '../clauses.ts';
import { ACT_WORDS, type ActWords } from '../lexicon/acts.ts';
import { formsOf } from '../lexicon/inflection.ts';
import { NOT, NOT_YOURS, OTHERS, SOMEBODY } from './act-terms.ts';
import type { Feature } from './features.ts';

/** Builds from the words for an act the expressions by which a clause orders it and by which it forbids it. */

/** What stands in front of an ordered verb in its base form. */
const ORDERED =
  "(?:^\\W*(?:(?:please|always|also|then|and|but|so|first|now|just|simply|do|instead|immediately|directly|politely|kindly|gladly|at (?:once|the end)|feel free to|(?:make|be) sure (?:to|you)|remember to|(?:do not|don['’]t) (?:forget|hesitate) to)[\\s,]+){0,3}|(?:[,;:—–]|\\b(?:must|should|shall|will|has to|have to|needs? to|are to|is to|ought to|want you to|like you to|free to|sure to|then|please|always|and|(?<!\\b(?:if|when|whenever|how|that|what|which|where|why|before|after|because|while|until|unless|whether|than|as|once|everything|anything|,) )you)) (?:(?:always|also|then|first|please|politely|briefly|gladly|instead) ){0,2})";
/** Who does it, as a rule tells: `the assistant`, or a name. */
const DOER =
  '^\\W*(?:you|it|the (?:assistant|agent|bot|chatbot|model|system)|each (?:reply|turn|message|answer)|every (?:reply|turn|message|answer)|(?!(?:he|she|they|who|nobody|everyone|anyone|somebody|someone|what|which|that|this|users?|customers?|if|when)\\b)[a-z]+) (?:(?:always|also|then|first|politely) )?';
const DENIED = `${NOT}(?: (?:ever|to|try to|attempt to|directly|also|be|you|allowed to|supposed to|permitted to|going to|in any case|under any circumstances)){0,3} `;
/** Where what is forbidden ends, so that nothing narrows it. */
const END =
  '(?=\\W*$|[,.;:()!?—–]| (?:at all|ever|either|or|nor|and|whatsoever|of any (?:kind|sort)|even|under any|yourself|on your own|instead|in return|please|anywhere|to {who}|from you|of your own|(?:in|to|with) (?:the|your|any|each|every) (?:answers?|repl(?:y|ies)|responses?|texts?|messages?|outputs?))\\b)';
const GIVES =
  'give|add|include|provide|offer|write|make|put|place|insert|append|attach|leave|state|supply|share|express|pay|use|drop|send|post|present|finish with|end with|close with|open with|begin with|start with';
/** What may stand between such a verb and the thing. */
const BETWEEN =
  "(?: (?!(?:of|about|without|no|not|for|in|from|on|to|than|like|such|as|that|any|with|or|if)\\b)[a-z'’-]+){0,4}";
/** A thing that only describes another: `the links section`. */
const NO_OTHER =
  '(?![a-z-]| (?:fields?|keys?|columns?|sections?|pages?|numbers?|words?|verbs?|handling|polic(?:y|ies)|templates?|texts?|checkers?|generators?)\\b)';

type Form = 'base' | 'third' | 'gerund';

/** `hand over` with its first word in the form: `handing over`. */
function inForm(verb: string, form: Form): string {
  if (form === 'base') return verb;
  const [first, ...rest] = verb.split(' ') as [string, ...string[]];
  // A verb that is an expression has both spellings: `apologi[sz]e`.
  const plain = first.replace(/\[(.).*?\]/g, '$1');
  const made = [...formsOf(plain)].find(([, name]) =>
    form === 'gerund' ? name === 'gerund' : name === 'plural' || name === 'third-person',
  )?.[0];
  const spelled = made === undefined || plain === first ? made : made.replace(/is(?=e|ing)/, 'i[sz]');
  return [spelled ?? first, ...rest].join(' ');
}

/** The verb phrases of a family in one form; with `whole`, where nothing narrows them. */
function phrases(lines: readonly string[], form: Form, whole = false): string {
  const said = lines.map((line) => {
    const at = line.search(/(?<!\?):/);
    const [verbs, behind] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    const heads = verbs.split(/\|(?![^(]*\))/).map((verb) => inForm(verb, form));
    const ends = whole && !behind.includes('~') ? END : '\\b';
    return `(?:${heads.join('|')})${behind.replace('~', '')}${ends}`;
  });
  return `(?:${said.join('|')})`;
}

function ordering(lines: readonly string[]): string[] {
  return [
    ORDERED + phrases(lines, 'base'),
    DOER + phrases(lines, 'third'),
    `\\b(?:start|begin|open|end|close|finish|conclude)s?\\b[^.;:]{0,25}\\bby ${phrases(lines, 'gerund')}`,
  ];
}

function forbidding(lines: readonly string[]): string[] {
  return [
    DENIED + phrases(lines, 'base', true),
    `(?:\\b(?:without|avoid|refrain from|abstain from|skip|stop)|^\\W*no)(?: ever| any)? ${phrases(lines, 'gerund', true)}`,
    `^\\W*${phrases(lines, 'gerund')}[^.;:]{0,40}? (?:${NOT_YOURS})`,
    `\\bleave ${phrases(lines, 'gerund')}[^.;:]{0,30} to\\b`,
    `\\bonly ${OTHERS} (?:may |can |should |must |will )?(?:${phrases(lines, 'base')}|${phrases(lines, 'third')})`,
  ];
}

function giving(thing: string): string[] {
  return [
    `${ORDERED}(?:${GIVES})${BETWEEN} ${thing}${NO_OTHER}`,
    `\\b(?:open|begin|start|end|close|finish)\\b[^.;:]{0,30}\\bwith (?:(?:an?|the|some|your) )?(?:[a-z-]+ ){0,2}${thing}${NO_OTHER}`,
    `\\b${thing} (?:is|are) (?:required|mandatory|expected|a must|compulsory|obligatory)\\b`,
    `\\b(?:comes?|opens?|begins?|starts?|ends?|closes?) with (?:(?:an?|the|its|some) )?(?:[a-z-]+ ){0,2}${thing}${NO_OTHER}`,
    `\\b(?:needs?|requires?|gets?|must have|should have|has to have|must contain) (?:an?|its|at least one|one) (?:[a-z-]+ ){0,2}${thing}${NO_OTHER}`,
  ];
}

function withholding(thing: string): string[] {
  return [
    `(?:^\\W*(?:absolutely |strictly )?no|(?:[,;(]|\\b(?:and|or|but|with)) no|\\bwithout(?: any| an?| the)?|${NOT} (?:ever )?(?:${GIVES})(?: {who})?(?: any| an?| the| your)?|\\b(?:skip|omit|avoid|drop|leave out|do without|dispense with|refrain from|free of|cut|spare {who})(?: any| all| the| an?| your)?)(?: (?:such|further|personal|unsolicited|additional|empty))? ${thing}${END}`,
    `\\b${thing} (?:${RULED_OUT}|(?:is|are) (?:never|not) (?:given|made|offered|added|included|wanted|needed))`,
    `\\b(?:keep|leave) (?:the |any |all |your )?${thing} out\\b(?! of)`,
  ];
}

function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|').replaceAll('{who}', SOMEBODY) || '(?!)');
}

function featureOf({
  name,
  owner,
  cue,
  does,
  leaves,
  things,
  wants,
  refuses,
  not,
  raw,
  ownCondition,
  reason,
}: ActWords): Feature {
  return {
    name,
    owner: owner ?? 'action',
    cue,
    wants: anyOf([...(does ? ordering(does) : []), ...(things ? giving(things) : []), ...(wants ?? [])]),
    refuses: anyOf([
      ...(does ? forbidding(does) : []),
      ...(leaves ? ordering(leaves) : []),
      ...(things ? withholding(things) : []),
      ...(refuses ?? []),
    ]),
    ...(not && { not }),
    ...(raw && { raw }),
    ...(ownCondition && { ownCondition }),
    ...(leaves && { denied: anyOf(forbidding(leaves)) }),
    reason,
  };
}

/** The acts of the lexicon. */
export const ACT_FAMILIES: readonly Feature[] = ACT_WORDS.map(featureOf);
