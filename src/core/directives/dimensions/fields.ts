import { oncePerWording } from '../../prompt/wordings.ts';
import type { Clause } from '../clauses.ts';
import { severityOf } from '../conflicts.ts';
import { numberOf } from '../numbers.ts';
import { singular } from '../scope.ts';
import type { Directive } from '../types.ts';
import type { Axis } from './choice-axes.ts';
import type { DimensionReader, DirectiveOf, Reading } from './types.ts';

/** What a field of the result may hold: one of a closed set of values, a number on a scale; and what it is told to hold. */
export interface FieldValue {
  readonly kind: 'field';
  /** The field, or the noun for it, in the singular; undefined where the words leave it to the one there is. */
  readonly field: string | undefined;
  /** The only values it may have. */
  readonly among?: readonly string[];
  /** `among` is one of the items that these words introduce. */
  readonly lead?: string;
  /** No other value is allowed, come what may. */
  readonly sole?: boolean;
  /** The value that it gets in some case. */
  readonly given?: string;
  /** It is given where none of the others fits. */
  readonly otherwise?: boolean;
  readonly scale?: readonly [min: number, max: number];
  /** How many decimals it has. */
  readonly decimals?: number;
}

type Field = DirectiveOf<FieldValue>;

const QUOTED = '[`"“‘\']([^`"“”‘’\'\\n]{1,40})[`"”’\']';
const QUOTES = new RegExp(QUOTED, 'g');
const CODE = '[`"“]([a-z_][\\w.-]{0,30})[`"”]';
/** A field by its name in code or by a noun. */
const FIELD = `(?:the |each |every |its |an? |your )?(?:(?:field|key|property|attribute|column|value (?:of|for)) )?(?:${CODE}|((?!(?:the|any|all|its|your|and|with|for|this|that|not)\\b)[a-z][a-z_-]{2,20}))(?: (?:field|key|property|attribute|column|value))?`;
const SCALED = '(score|severity|priority|rating|confidence|urgency|risk|grade|impact|relevance|probability|certainty)';
const SCALED_FIELD = `(?:the |each |every |its |an? |your )?(?:(?:field|key) )?(?:${CODE}|${SCALED})(?: (?:field|score|level|value|rating))?`;
/** In front of a name with or without marks. */
const START = '(?<![\\w`"“-])';
const SETS =
  '(values|labels|categories|tags|classes|options|types|statuses|levels|departments|intents|sentiments|priorities|severities|topics|codes|queues|teams|languages|genres)';
const FOLLOWING = '(?:the following|these|those|this list|the list|the labels|the values)';
const BE =
  '(?:is|must be|should be|has to be|can be|may be|shall be|can only be|may only be|must always be|is always|takes|has|accepts|holds|can only take|may only take|can take)';
const COUNT = '(?:two|three|four|five|six|seven|eight|\\d{1,2})';

/** What a sentence says of a field, and where its name ends. */
interface Found extends Omit<FieldValue, 'kind'> {
  readonly at: number;
}

function endOf({ index, 0: words }: RegExpExecArray): number {
  return index + words.length;
}

/** What stands in front of a closed set of values; the groups name the field. */
const SET_HEADS: readonly RegExp[] = [
  `\\b(?:allowed|valid|permitted|accepted|legal|admissible|permissible|possible)(?: [a-z]+)? ${SETS}(?: (?:for|of|in) ${FIELD})?(?: (?:are|is))?(?: only)?:? ?`,
  `${START}${FIELD} ${BE}(?: set to)?(?: always| exactly| only| strictly| just)*(?: one of| either| any of| one out of)(?: ${FOLLOWING})?(?: ${COUNT})?(?: (?:values|words|labels|options))?:?(?: |$)`,
  `${START}${FIELD} ${BE}(?: always| exactly| only| strictly| just)*(?: the| these)? ${COUNT} (?:values|states|options|levels):?(?: |$)`,
  `${START}${FIELD} (?:can|may|must) only (?:be|take|hold|have)(?: the values?)?:?(?: |$)`,
  `^\\W*(?:please |always )?(?:choose|pick|select|take|assign|use|give)\\b(?: exactly| only)*(?: ${FIELD})?(?: exactly| only| strictly)*(?: one)?(?: from| among| of| one of)(?: ${FOLLOWING})?(?: ${COUNT})?(?: ${SETS})?:(?: |$)`,
  `^\\W*(?:please |always )?(?:use|assign|choose)(?: only| exactly| nothing but) ${FOLLOWING}(?: ${COUNT})? ${SETS}:(?: |$)`,
  `\\b(?:classify|label|categori[sz]e|tag|sort|route|file)\\b[^.;:]{1,60}? (?:as|into|under|to|with)(?: exactly| only)?(?: one of| either)(?: ${FOLLOWING})?(?: ${COUNT})?(?: ${SETS})?:?(?: |$)`,
].map((head) => new RegExp(head, 'i'));
/** `"open" | "closed"`, `` `confidence` is low, medium or high ``, `label it positive, negative or neutral`. */
const ALTERNATIVES: readonly RegExp[] = [
  `${START}${FIELD}(?: is| has the type| is of type|:) (?=["'][^"'|]{1,30}["'] ?\\|)`,
  `(?<![a-z] )${START}${FIELD} (?:is|must be|can be)(?: either)? (?=${ORS()}\\W*$)`,
  `^\\W*(?:classify|label|categori[sz]e|tag)\\b[^.;:]{1,60}? as (?=${ORS()}\\W*$)`,
].map((head) => new RegExp(head, 'i'));
function ORS() {
  return '[`"“]?[\\w-]{2,20}[`"”]?(?:, [`"“]?[\\w-]{2,20}[`"”]?){0,6},? or [`"“]?[\\w-]{2,20}[`"”]?';
}

const NOT_CLOSED = /\b(?:such as|e\.g|for example|for instance|etc|and so on|or similar|like|including)\b|…|\.\.\./i;
const SEPARATOR = /\s*(?:,|;|\||\/)\s*(?:and |or )?|\s+(?:or|and)\s+/;

/** The values of a list that begins with these words. */
function valuesAt(words: string): readonly string[] {
  if (NOT_CLOSED.test(words)) return [];
  const quoted = [...words.matchAll(QUOTES)].map(([, value]) => normal(value!));
  if (quoted.length > 1) return quoted;
  const values: string[] = [];
  for (const value of words.split(/[.;:(—–]/)[0]!.split(SEPARATOR)) {
    const bare = normal(value);
    if (!/^[\w+-]+(?: [\w+-]+){0,2}$/.test(bare)) break;
    values.push(bare);
  }
  return values.length > 1 ? values : [];
}

function normal(value: string): string {
  return singular(
    value
      .replace(/[`"“”‘’'.*]/g, '')
      .replace(/[_-]/g, ' ')
      .trim()
      .toLowerCase(),
  );
}

function nameIn(groups: readonly (string | undefined)[]): string | undefined {
  const named = groups.findLast((group) => group !== undefined && !/^values$/i.test(group));
  return named === undefined || GENERIC.test(named) ? undefined : normal(named);
}

/** Words for whatever field there is. */
const GENERIC =
  /^(?:x{3,}|values?|it|them|this|that|options?|each|one|only|answer|output|result|which|there|item|they|what|following)$/i;

const SCALE_IS = new RegExp(
  `${START}${SCALED_FIELD} (?:is|lies|runs|ranges|goes|must be|must lie|has to be|takes|holds|should be)\\b[^.;:]{0,40}?(?:from|between|of) (\\d+(?:\\.\\d+)?)(?: to | and | ?[-–] ?)(\\d+(?:\\.\\d+)?)\\b`,
  'i',
);
const ON_SCALE = new RegExp(
  `\\b(?:rate|state|give|express|grade|report|put|score|measure|write|set|indicate)\\b(?: the)? ${SCALED_FIELD}[^.;:]{0,30}? (?:on a scale (?:of|from)|from|between|as a number (?:from|between)) (\\d+(?:\\.\\d+)?)(?: to | and | ?[-–] ?)(\\d+(?:\\.\\d+)?)\\b`,
  'i',
);
const SPAN = new RegExp(`${START}${SCALED_FIELD}:? ?\\(?(\\d+) ?[-–] ?(\\d+)\\b`, 'i');
const PER_CENT = new RegExp(
  `${START}${SCALED_FIELD}(?: (?:is|must be|in|as|should be|given|stated|expressed|to be))+ (?:in )?(?:an? |the )?(?:per ?cent|percentages?)\\b`,
  'i',
);
const DECIMALS = new RegExp(`${START}${SCALED_FIELD}[^.;:]{0,60}? (one|two|three|\\d) decimals?(?: places?)?\\b`, 'i');
const WHOLE = new RegExp(
  `${START}${SCALED_FIELD}(?: (?:is|must|be|as|to|has|should|given|always))+ (?:an? |the nearest )?(?:whole number|integer)\\b`,
  'i',
);
const NUMBER_GIVEN = new RegExp(
  `\\b(?:is|are|set|assign|use|gives?|gets?|receives?|earns?|scores?|put|has|have|with)\\b(?: [a-z-]+){0,2}? (?:an? )?${SCALED_FIELD}(?: of| to| is|:)? (\\d+(?:\\.\\d+)?)(?![\\d%]| ?[-–]| to \\d| or (?:more|less|above|higher))`,
  'i',
);
const NUMBER_SET = new RegExp(`\\b(?:set|put|leave) ${SCALED_FIELD} (?:to|at) (\\d+(?:\\.\\d+)?)`, 'i');

function numbersIn(text: string): Found | undefined {
  const scale = SCALE_IS.exec(text) ?? ON_SCALE.exec(text) ?? SPAN.exec(text);
  const decimals = DECIMALS.exec(text);
  if (scale) {
    const [code, noun, min, max] = scale.slice(1);
    return {
      at: endOf(scale),
      field: nameIn([code, noun]),
      scale: [Number(min), Number(max)],
      ...(/\b(?:whole|integer)\b/i.test(text) ? { decimals: 0 } : decimals && { decimals: numberOf(decimals[3]!)! }),
    };
  }
  const percent = PER_CENT.exec(text);
  if (percent) return { at: endOf(percent), field: nameIn(percent.slice(1)), scale: [0, 100] };
  if (decimals) return { at: endOf(decimals), field: nameIn(decimals.slice(1, 3)), decimals: numberOf(decimals[3]!)! };
  const whole = WHOLE.exec(text);
  if (whole) return { at: endOf(whole), field: nameIn(whole.slice(1)), decimals: 0 };
  const given = NUMBER_SET.exec(text) ?? NUMBER_GIVEN.exec(text);
  return given ? { at: endOf(given), field: nameIn(given.slice(1, 3)), given: given[3]! } : undefined;
}

const LABELLING = '(?:label|classify|categori[sz]e|tag)';
const MARKING =
  '(?:mark(?:ed)?|flag(?:ged)?|coded?|file|sort(?:ed)?|treat(?:ed)?|count(?:s|ed)?|record(?:ed)?|log(?:ged)?)';
const ONE_WORD = '(?<value>[a-z][a-z-]{2,20})(?=\\W*$)';
const GETS =
  '(?:gets?|receives?|carry|carries|takes?|bears?|(?:is|are) (?:given|assigned)|goe?s? (?:under|to|into)|assign|use|choose|apply|add|give|put|set|has|have|with|under|pick|select|return)';
const VALUE = QUOTED.replace('(', '(?<value>');
/** How a named field gets a value. */
const GIVEN = [
  `\\b(?:set|put|change|switch|turn) ${FIELD}(?: for [a-z ]{2,30}?)? (?:to|as|at|=) ${VALUE}`,
  `\\b(?:put|use|write|enter|insert|choose|give)(?: the value)? ${VALUE} (?:in|into|as) ${FIELD}`,
  `\\b${GETS}(?: the| a| an)? ${FIELD}(?: of)? ${VALUE}`,
  `${START}${FIELD}(?: (?:of|for) [^.;:,]{2,40}?)? (?:=|is|becomes|equals|must be|will be|is set to|should be|reads) ${VALUE}(?! ?\\||,? or\\b|, ["\`“])`,
  `\\b(?:as|under|with|in|into|to) (?:the |an? )?${FIELD}(?: called| named)? ${VALUE}`,
  `\\b(?:an?|the) ${FIELD} of ${VALUE}`,
  `\\b(?:to|in|into|under) the ${VALUE} ${FIELD}`,
  `\\b(?:get|gets|receives?|has|have|under|in) the ${FIELD} ${ONE_WORD}`,
].map((pattern) => new RegExp(pattern, 'i'));
/** How things are labelled, where the words do not name the field. */
const CLASSED = [
  `\\b${LABELLING}\\b[^.;:"\`“]{1,50}? (?:as|under|with) (?:the |an? )?${VALUE}`,
  `\\b(?:label(?:l?ed)|classified|categori[sz]ed|tagged|filed) (?:as |under |with )?${VALUE}`,
  `\\b(?:label|classify|categori[sz]e)\\b[^.;:"\`“]{1,50}? as ${ONE_WORD}`,
  `\\b(?:labell?ed|classified|categori[sz]ed)(?: as)? ${ONE_WORD}`,
  `\\bassign ${VALUE} to\\b`,
].map((pattern) => new RegExp(pattern, 'i'));
const WRITTEN = new RegExp(
  `\\b${MARKING}\\b[^.;:"\`“]{0,50}? (?:as|under|with) (?:the |an? )?${VALUE}|^\\W*(?:[^.;]{0,60}, )?(?:use|answer|return|choose|pick|assign|select|write|put|give|output|call it) (?:the (?:value|word) )?${VALUE.replace('value', 'other')}`,
  'i',
);
/** Behind a verb that says no more than that something is written, only what stands for no answer is surely a value. */
const FALLBACK =
  /^(?:mixed|others?|unknown|none|neutral|misc(?:ellaneous)?|general|undetermined|ambiguous|unclear|not sure|unsure|undecided|uncertain|n\/a)$/;
/** Said of a set that has no value for the rest. */
const SOLE = /\b(?:only|allowed|permitted|valid|legal|exactly|no other|nothing else|always)\b/i;
/** A case for which no set is made. */
const NONE_FITS =
  /\b(?:none|no [a-z]+|nothing|neither)\b[^.;,]{0,30}\b(?:fits?|appl(?:y|ies)|match(?:es)?|suits?)\b|\bfits? (?:none|nowhere)\b|\bfits (?:in )?(?:no|neither)\b/i;
const NO_VALUE =
  /^(?:null|nil|empty|shown|such|follow|above|below|usual|needed|described|appropriate|before|well|follows|one|value|necessary|required|given|label|category|soon|quickly|correctly|alone|only|first|last|itself|here|there|too|again|instead|twice|clearly|separately|below|accordingly|likewise|so)$/;

function givenIn(text: string): Found | undefined {
  if (NOT_CLOSED.test(text)) return undefined;
  for (const pattern of [...GIVEN, ...CLASSED, WRITTEN]) {
    const match = pattern.exec(text);
    if (!match) continue;
    const words = match.groups!.value ?? match.groups!.other!;
    const given = normal(words);
    if (NO_VALUE.test(given) || (pattern === WRITTEN && !FALLBACK.test(given))) continue;
    const named = GIVEN.includes(pattern) ? nameIn(match.slice(1).filter((group) => group !== words)) : undefined;
    return { at: endOf(match), field: named, given, ...(NONE_FITS.test(text) && { otherwise: true }) };
  }
  return undefined;
}

function setIn(text: string): Found | undefined {
  for (const head of [...SET_HEADS, ...ALTERNATIVES]) {
    const match = head.exec(text);
    const among = match ? valuesAt(text.slice(match.index + match[0].length)) : [];
    if (among.length > 1)
      return { at: endOf(match!), field: nameIn(match!.slice(1)), among, ...(SOLE.test(text) && { sole: true }) };
  }
  return undefined;
}

/** One of the items below `Allowed values:`. */
function memberIn({ lead, sentence }: Clause): Omit<FieldValue, 'kind'> | undefined {
  if (!lead) return undefined;
  const head = SET_HEADS.map((each) => each.exec(lead.text)).find(
    (match) => match && match.index + match[0].length >= lead.text.trimEnd().length - 2,
  );
  if (!head) return undefined;
  const value = normal(sentence.text.split(/[:(—–]| - /)[0]!);
  return value === '' || value.split(' ').length > 3
    ? undefined
    : { field: nameIn(head.slice(1)), among: [value], lead: lead.text };
}

export const fieldReader: DimensionReader<FieldValue> = {
  dimension: 'format',
  cue: /xxx|depart|queue|topic|type|intent|sentiment|genre|level|values?\b|labels?|categor|classif|\btags?\b|class|status|\bone\b|choose|pick|select|\bset\b|[`"“|]|score|severity|priority|rating|confidence|urgency|risk|grade|mark|sort|\bfile/,
  *read(clause) {
    const { sentence, start, end, polarity, kind } = clause;
    if (kind === 'question') return;
    const member = start === 0 || clause.label !== undefined ? memberIn(clause) : undefined;
    const found = member ? undefined : fieldIn(sentence);
    if (member) yield readingOf(member);
    else if (found && found.at <= end && found.at >= start && (polarity === 'positive' || found.value.among))
      yield readingOf(found.value);
  },
  conflict: () => undefined,
  compares: isField,
  *solve(directives, others) {
    const all = gathered([...(others ?? []), ...directives] as Field[]);
    const foreign = new Set<Directive>(others);
    const sets = all.filter(({ value }) => value.among);
    const fields = new Set(sets.map(({ value }) => value.field));
    for (let j = 1; j < all.length; j++)
      for (let i = 0; i < j; i++) {
        const [a, b] = [all[i]!, all[j]!];
        if (a.sentence === b.sentence || (others && foreign.has(a) === foreign.has(b))) continue;
        if (!meets(a.value, b.value, fields.size === 1)) continue;
        const reason = apart(a.value, b.value);
        const severity = reason && severityOf([withoutCase(a), withoutCase(b)]);
        if (severity) yield { dimension: 'format', sides: [a, b], reason, severity };
      }
  },
};

/** Without one of these there is nothing to find. */
const LISTS = /[:|]|\b(?:one|one out|any|either) of\b|\beither\b|\bonly\b|\bor\b|\bvalues\b/i;
const COUNTS = /\d|\bper ?cent|\bdecimals?\b|\bwhole\b|\binteger\b/i;
const GIVES = /[`"“‘']|\b(?:label|class|categor|gets?\b|receives?\b|under\b|has\b|have\b|in the\b)/i;

const fieldIn = oncePerWording(({ text }) => {
  const found =
    (LISTS.test(text) ? setIn(text) : undefined) ??
    (COUNTS.test(text) ? numbersIn(text) : undefined) ??
    (GIVES.test(text) ? givenIn(text) : undefined);
  if (!found) return null;
  const { at, ...value } = found;
  return { at, value };
});

function readingOf(value: Omit<FieldValue, 'kind'>): Reading<FieldValue> {
  const { field = 'value', among, given, scale, decimals } = value;
  const said = among ? among.join(' | ') : (given ?? (scale ? scale.join(' to ') : `${decimals} decimals`));
  return { value: { kind: 'field', ...value }, normal: `${field} = ${said}`, part: null };
}

function isField(directive: Directive): directive is Field {
  return (directive.value as Partial<FieldValue> | undefined)?.kind === 'field';
}

/** Items of one list as one set, in the place of the first. */
function gathered(directives: readonly Field[]): readonly Field[] {
  const lists = new Map<string, { first: Field; among: string[] }>();
  for (const directive of directives) {
    const { lead, among } = directive.value;
    if (lead === undefined) continue;
    const key = `${directive.block?.parent} ${lead}`;
    const list = lists.get(key);
    if (list) list.among.push(...among!);
    else lists.set(key, { first: directive, among: [...among!] });
  }
  const whole = new Map([...lists.values()].map(({ first, among }) => [first, among]));
  return directives.flatMap((directive) => {
    if (directive.value.lead === undefined) return [directive];
    const among = whole.get(directive);
    return among && among.length > 1 ? [{ ...directive, value: { ...directive.value, among } }] : [];
  });
}

/** Whether both are of one field; one that is not named is the one with a set where there is only one. */
function meets(a: FieldValue, b: FieldValue, one: boolean): boolean {
  if (a.field !== undefined && a.field === b.field) return true;
  const [set, other] = a.among ? [a, b] : [b, a];
  if (!one || !set.among || other.given === undefined) return false;
  if (other.field === undefined || /^(?:label|value)$/.test(other.field)) return true;
  return IS_LABEL.test(other.field) && (set.field === undefined || IS_LABEL.test(set.field));
}
const IS_LABEL = /^(?:label|category|class|classification)$/;

function apart(a: FieldValue, b: FieldValue): string | undefined {
  const field = a.field ?? b.field ?? 'value';
  const [set, other] = a.among ? [a, b] : [b, a];
  if (set.among) {
    // What is chosen where none fits is one more value, unless nothing else is allowed.
    if (other.otherwise && !set.sole) return undefined;
    if (other.given !== undefined)
      return set.among.includes(other.given)
        ? undefined
        : `"${other.given}" is none of the values that ${field} may have`;
    if (other.among) return undefined;
    return set.among.some((value) => /\d/.test(value)) ? undefined : `${field} is one of several words or a number`;
  }
  if (a.scale && b.scale && (a.scale[0] !== b.scale[0] || a.scale[1] !== b.scale[1]))
    return `${field} goes from ${a.scale.join(' to ')} or from ${b.scale.join(' to ')}`;
  if (a.decimals !== undefined && b.decimals !== undefined && a.decimals !== b.decimals)
    return `${field} has ${a.decimals} decimals or ${b.decimals}`;
  const scale = a.scale ?? b.scale;
  const given = Number(a.given ?? b.given);
  if (scale && (given < scale[0] || given > scale[1])) return `${given} is not on the scale of ${field}`;
  return undefined;
}

/** A case decides which value a field gets, but not which values it may have. */
function withoutCase(directive: Field): Field {
  const { scope, value } = directive;
  if (value.given === undefined && value.among === undefined) return directive;
  return value.given === undefined
    ? directive
    : {
        ...directive,
        scope: { ...scope, conditions: scope.conditions.filter(({ kind }) => kind !== 'if' && kind !== 'unless') },
      };
}

const LABEL =
  '(categor(?:y|ies)|labels?|tags?|class(?:es)?|topics?|genres?|themes?|departments?|types?|intents?|reasons?|causes?|codes?|keywords?|emotions?|moods?|groups?)';
const FITS = '(?:appl(?:y|ies)|fits?|match(?:es)?|(?:is|are) (?:relevant|applicable|suitable))';
const FITTING = '(?:fitting|applicable|matching|relevant|suitable|appropriate)';
const MANY =
  '(?:several|multiple|more than one|two|three|two or more|one or more|at least two|up to (?:two|three|four|five|\\d)|many)';
/** `exactly one label to each message`, `just the tag that fits best`. */
const ONE_LABEL = new RegExp(
  `\\b(?:(?:exactly|only|just|precisely|at most|no more than|never more than|not more than) (?:one|1|a single)|(?:a|the|one) single|one and only one) (?:[a-z-]+ )?${LABEL}\\b|\\b(?:one|a) ${LABEL} (?:per|to each|to every|for each|for every|each|only|and no more)\\b(?! (?:line|row|bullet|cell|paragraph))|\\bthe (?:one |single )?${LABEL} that (?:fits best|dominates|fits most|matches best|prevails|weighs most)|\\b(?:only|just|nothing but) the (?:best(?:[- ]fitting|[- ]matching)?|most (?:fitting|relevant|likely|important)|strongest|dominant|main) ${LABEL}\\b|\\b(?:yourself|yourselves|restricted|limited) to one ${LABEL}\\b`,
);
/** `every category that applies`, `several tags are possible`. */
const ALL_LABELS = new RegExp(
  `\\b(?:every|all|any|each)(?: of)?(?: the)? ${LABEL} (?:(?:that |which )?${FITS}|that (?:an?|the) [a-z]+ (?:touches|is about|belongs to|mentions))|\\b(?:every|all)(?: the)? ${FITTING} ${LABEL}\\b|\\b(?:several|multiple|more than one|two or more|many) ${LABEL}(?: (?:per|to|for) (?:each |every |an? )?[a-z]+)? (?:are|is|may be|can be) (?:possible|allowed|permitted|fine|ok|okay|welcome|given|assigned|chosen)|\\bas many ${LABEL} as\\b|\\b(?:may|can|gets?|receives?|has|have|give|assign|add|use|choose|pick|carry|carries|bear)(?: (?:carry|have|get|receive|bear|take|belong to|be given|be assigned|it|them|each))? (?!two or more\\b)${MANY} (?:[a-z]+ )?${LABEL}(?! to choose)\\b|\\b(?:if|where|when) (?:more than one|several|two) ${LABEL} (?:[a-z]+ )?${FITS}(?: equally)?, (?:give|name|list|assign|return|add) (?:them all|all|both|each|all of them)|^\\W*(?:(?:put|return|give|list|separate|write|join) )?(?:the|an array of|a list of) (labels|tags|categories|topics|keywords|codes|reasons|genres|emotions)(?: of (?:an?|the|each|every) [a-z]+)?(?: (?:are|is))? (?:in order|as (?:an? )?(?:array|list)|separated by|with (?:commas|semicolons)|with a comma|comma-separated|in a list)`,
);

/** Whether a thing gets one label or all that fit it. */
const labels: Axis = {
  name: 'labels of one thing',
  owner: 'count',
  cue: /categor|label|\btags?|class|topic|genre|theme|department|types?\b|intent|reason|cause|codes?\b|keyword|emotion|mood|group/,
  ofWhole: true,
  negated: true,
  ownCondition: true,
  *read({ lower, polarity, sentence, start, end }) {
    const one = ONE_LABEL.exec(lower);
    const all = one ? null : ALL_LABELS.exec(sentence.masked.toLowerCase());
    const noun = (one ?? all)?.slice(1).find((group) => group !== undefined);
    if (noun === undefined || LAID_OUT.test(sentence.masked)) return;
    if (one) {
      if (polarity === 'positive' || /\bmore than\b/.test(one[0]))
        yield { value: 'one', about: singular(noun), modality: 'must' };
    } else if (polarity === 'negative' && /\bmore than one\b/.test(lower)) {
      yield { value: 'one', about: singular(noun), modality: 'must' };
    } else if (polarity === 'positive' && all!.index >= start && all!.index < end && !CASES.test(sentence.masked))
      yield { value: 'all that fit', about: singular(noun), modality: 'must' };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a) => `one thing gets one ${a.about} or all that fit`,
};
/** Said of a case of its own: `when asked`. */
const CASES = /\b(?:asked|asks|wants|mode|unless|except)\b/i;
/** `one tag per line`: how they are laid out. */
const LAID_OUT = /\b(?:per|on each|in each|to a|each) (?:line|row|bullet|cell)\b/i;

/** How many values a field has. */
export const FIELD_AXES: readonly Axis[] = [labels];
