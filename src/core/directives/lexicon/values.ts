/** What a statement tells by a value: `he is 66 years old` tells an age, `it lasts 90 minutes` a duration. */

const NUMBER =
  '(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten) (?:hundred|thousand|million))';
const ABOUT = '(?:about |around |only |just |almost |nearly |over |up to |exactly |roughly )?';
const MONEY = `(?:[$€£] ?\\d[\\d.,]*(?: ?(?:k|million))?|${NUMBER} (?:euros?|dollars?|pounds?|francs?|cents))`;
const TIME = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
const LENGTH =
  '(?:mm|cm|m|km|millimet(?:re|er)s?|centimet(?:re|er)s?|met(?:re|er)s?|kilomet(?:re|er)s?|inch(?:es)?|feet|foot|yards?|miles?)';
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

const VALUES: readonly (readonly [noun: string, told: RegExp])[] = (
  [
    [
      'age',
      `\\b${NUMBER}[- ]years?[- ](?:old|of age)\\b|\\baged ${NUMBER}\\b|\\b(?:turns?|turned) (?:\\d{2}|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\\b|\\bin (?:his|her|their) (?:early |mid-|late )?[a-z]+ties\\b`,
    ],
    [
      'salary',
      `\\b(?:earn|make|get|receive|take home|is paid|are paid|am paid)s? ${ABOUT}${MONEY}(?: (?:an?|per|each|every) (?:hour|week|month|year)| (?:gross|net|before tax|after tax))|\\bearns? ${ABOUT}${MONEY}`,
    ],
    [
      'price',
      `\\b(?:costs?|(?:is |are )?(?:priced at|available for|on sale for|sold for)|sells? for|goes for|price of) ${ABOUT}${MONEY}`,
    ],
    [
      'duration',
      `\\b(?:takes?|took|lasts?|lasted|runs? for|goes on for) ${ABOUT}(?:${NUMBER}|an?|half an)[ -]${TIME}\\b|\\b${NUMBER}[ -]${TIME} long\\b`,
    ],
    ['weight', `\\bweigh(?:s|ed|ing)? ${ABOUT}(?:${NUMBER}|an?)\\b`],
    ['height', `\\b${NUMBER} ?${LENGTH}(?: [a-z]+)? (?:tall|high)\\b`],
    ['length', `\\b${NUMBER} ?${LENGTH} long\\b`],
    ['width', `\\b${NUMBER} ?${LENGTH} wide\\b`],
    ['depth', `\\b${NUMBER} ?${LENGTH} deep\\b`],
    [
      'distance',
      `\\b${NUMBER} ?${LENGTH} (?:away|from|apart|off)\\b|\\b${NUMBER} (?:minutes|hours)['’]? (?:away|walk|drive|ride)\\b`,
    ],
    ['temperature', `\\b${NUMBER} degrees\\b`],
    ['speed', `\\b${NUMBER} ?(?:km/h|kph|mph|(?:kilomet(?:re|er)s|miles) (?:per|an) hour)\\b`],
    ['population', `\\b${NUMBER} (?:inhabitants|residents|people live\\b)|\\bhome to ${ABOUT}${NUMBER} people\\b`],
    [
      'date',
      `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|\\b${MONTH} \\d{1,2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
    ],
    ['year', `\\b(?:in|since|until|from|of) (?:1\\d{3}|20\\d{2})\\b`],
    ['statistic', `\\b${NUMBER} ?(?:%|per ?cent\\b)`],
    ['percentage', `\\b${NUMBER} ?(?:%|per ?cent\\b)`],
    ['name', '\\b(?:he|she|they) (?:is|are|was|were) (?:called|named) [a-z]'],
    ['job', '\\b(?:works?|worked|is employed|was employed) as (?:an?|the) [a-z]'],
  ] as const
).map(([noun, told]): [string, RegExp] => [noun, new RegExp(told)]);

/** A word of each value. */
const HINT =
  /\d|\b(?:years?|aged|turns?|turned|earns?|costs?|tak(?:es?|ook)|lasts?|weigh|long|tall|high|wide|deep|away|degrees|percent|per cent|called|named|works?|worked|employed|ties)\b|weighs|inhabitants/;

/** A value that is told, by the noun for it. */
export interface ToldValue {
  readonly noun: string;
  /** Offset of the value in the words. */
  readonly at: number;
}

/** The values that lower-cased words tell. */
export function valuesIn(lower: string): readonly ToldValue[] {
  if (!HINT.test(lower)) return [];
  return VALUES.flatMap(([noun, told]) => {
    const at = lower.search(told);
    return at < 0 ? [] : [{ noun, at }];
  });
}
