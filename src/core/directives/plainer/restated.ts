import { oncePerWording } from '../../prompt/wordings.ts';
import { baseOfParticiple, baseOfThirdPerson, IMPERATIVE_VERBS } from '../verbs.ts';
import { type Edit, edited, type Piece, type Restated } from './edits.ts';
import { ARE_RULED } from './ruled-out.ts';

/**
 * Orders that are not said to the model are put as orders, so that every dimension reads them alike: what stands behind `You are a
 * clerk who …`, and what somebody of the house wishes, `Our editor wants …`. Null where there is none to put so.
 */
export const restated = oncePerWording((wording): Restated | null => {
  const { masked } = wording;
  if (!MAY_HOLD.test(masked) && !MAY_REFER.test(masked)) return null;
  const lower = masked.toLowerCase().replace(/\s/g, ' ');
  const edits =
    roleEdits(lower) ??
    nobodyEdits(lower) ??
    neitherEdits(lower) ??
    wishEdits(lower) ??
    reasonEdits(lower) ??
    useEdits(lower) ??
    thereEdits(lower) ??
    additionEdits(lower) ??
    NO_EDITS;
  const last = edits.at(-1)?.end ?? 0;
  const reason = REASON.exec(lower.slice(last));
  const all = reason ? [...edits, reasonEdit(reason, last + reason.index)] : edits;
  const whole = FROM_FIRST_TO_LAST.exec(lower.slice(last, reason ? last + reason.index : undefined));
  if (whole) {
    const start = last + whole.index;
    const always: Edit = { start, end: start + whole[0].length, pieces: [' at all times'] };
    return edited(wording, [...edits, always, ...all.slice(edits.length)]);
  }
  return all.length === 0 ? null : edited(wording, all);
});

/** `in the first person from the first line to the last`: at all times. */
const FROM_FIRST_TO_LAST =
  /(?<=[a-z"”’'_)*`]),? from (?:(?:the |its |your )?(?:very )?first (?:[a-z]+ )?(?:on )?to (?:the |its |your )?(?:very )?last(?: (?:one|word|line|sentence|paragraph|page|message))?|(?:the )?(?:beginning|start|top) to (?:the )?(?:end|finish|bottom))(?=\W*$|[,;:]| and )/;

/** Drops a reason; one that rules a form out is an order: `…, since contractions are unacceptable`. */
function reasonEdit({ 0: words }: RegExpExecArray, start: number): Edit {
  const end = start + words.length;
  const things = BANS_FORM.exec(words)?.groups?.kept;
  if (things === undefined) return { start, end, pieces: [] };
  const from = start + words.indexOf(things);
  return { start: start + words.search(/ /), end, pieces: [' and use no ', [from, from + things.length]] };
}
/** What stands in a text for its form, and is no thing that it tells of. */
const OF_FORM =
  '(?:contractions|abbreviations|acronyms|bullets|bullet points|numbers|numbering|lists|tables|headings|headers|subheadings|emojis?|hashtags|digits|numerals|dashes|semicolons|commas|colons|parentheses|brackets|exclamation marks|question marks|quotation marks|questions|exclamations|bold(?: type)?|italics|markdown|capitals|rhymes?|slang|adverbs|adjectives|metaphors|similes|puns)';

const BANS_FORM = new RegExp(`^,? (?:because|since) (?<kept>${OF_FORM}(?: (?:and|or) ${OF_FORM})?)${ARE_RULED}`);

const NO_EDITS: readonly Edit[] = [];

/** `tables as well as lists`: tables and lists. */
function additionEdits(lower: string): readonly Edit[] | undefined {
  const match = AS_WELL_AS.exec(lower);
  return match ? [{ start: match.index, end: match.index + match[0].length, pieces: [' and '] }] : undefined;
}
const AS_WELL_AS =
  /(?<=[a-z"”’'_)*`]),? as well as (?=(?!(?:possible|you|we|they|he|she|it|i|any|ever|before|can|could|usual)\b)["“a-z])/;

/** `Neither of the two may talk about it`: it is not to be talked about. */
function nobodyEdits(lower: string): readonly Edit[] | undefined {
  const passive = NOBODY_IS.exec(lower);
  const named = passive && baseOfPast(passive[1]!);
  if (passive && named) return [{ start: 0, end: passive[0].length, pieces: ['do not ', named, ' anyone'] }];
  const match = NOBODY_TELLS.exec(lower);
  const verb = match?.groups?.verb;
  if (!match || verb === undefined) return undefined;
  const base = IMPERATIVE_VERBS.has(verb) ? verb : baseOfThirdPerson(verb);
  return base === undefined ? undefined : [{ start: 0, end: match[0].length, pieces: ['do not ', base] }];
}
/** `Nobody may be quoted`. */
const NOBODY_IS =
  /^\W*(?:nobody|no one) (?:in (?:the|this) [a-z]+ )?(?:may|must|should|can|shall|is to) (?:ever )?be ((?:quot|nam|mention|thank|interview|identifi|blam|prais|criticiz|criticis|address|invit)ed)(?=\W*$| (?:in|at|for|by)\b)/;
function baseOfPast(verb: string): string | undefined {
  return [verb.slice(0, -1), verb.slice(0, -2), verb.replace(/ied$/, 'y')].find((base) => IMPERATIVE_VERBS.has(base));
}
const NOBODY_TELLS =
  /^\W*(?:neither of (?:them|us|the (?:two|[a-z]+)|these [a-z]+)|neither [a-z]+|none of (?:them|the [a-z]+|these [a-z]+)|nobody|no one|no [a-z]+)(?: in (?:the|this) [a-z]+)? (?:(?:may|must|should|can|shall|will|is to|are to|(?:is|are) allowed to) )?(?:ever )?(?<verb>(?:mention|talk|speak|refer|bring|discuss|allude|hint|say|tell)s?)(?= (?:[a-z]+ ){0,2}(?:of|about|to|up|on|the|any|his|her|their|a|an|that|how|why|what|who|where)\b)/;

/**
 * `It must use neither tables nor lists`: it must not use tables and must not use lists. `Neither tables nor "lists" may appear`:
 * tables must not appear, and neither must lists.
 */
function neitherEdits(lower: string): readonly Edit[] | undefined {
  const subject = NEITHER_MAY.exec(lower);
  if (subject) {
    const { first, second, modal, rest } = subject.groups!;
    const end = subject[0].length;
    const done: Piece = [end - rest!.length, end];
    const next = end - rest!.length - modal!.length - second!.length;
    const from = subject[0].indexOf('neither ') + 'neither '.length;
    const not = ' must not';
    const pieces: Piece[] = [
      [from, from + first!.length],
      not,
      done,
      ', and ',
      [next, next + second!.length],
      not,
      done,
    ];
    return [{ start: from - 'neither '.length, end, pieces }];
  }
  const match = NEITHER.exec(lower);
  if (!match) return undefined;
  const { modal, verbs, first, verb = match.groups!.verb2 } = match.groups!;
  const start = match.index;
  const end = start + match[0].length;
  const from = start + match[0].indexOf('neither ') + 'neither '.length;
  if (verbs !== undefined) {
    const pieces: Piece[] = [`${modal} not `, [from, from + first!.length], ' or '];
    return [{ start, end, pieces }];
  }
  const base = modal !== undefined || IMPERATIVE_VERBS.has(verb!) ? verb : baseOfThirdPerson(verb!);
  if (base === undefined) return undefined;
  const not = modal === undefined ? (base === verb ? 'do not' : 'must not') : `${modal} not`;
  const kept: Piece = [from, from + first!.length];
  const pieces: Piece[] =
    base === 'be' ? [`${not} be `, kept, ' or '] : [`${not} ${base} `, kept, ` and ${not} ${base} `];
  return [{ start, end, pieces }];
}
const NEITHER_MAY =
  /^\W*neither (?<first>(?!of\b|side\b|one\b|["“])[^;:,]{2,50}?) nor (?<second>[^;:,]{2,50}?)(?<modal> (?:may|must|should|shall|can|is to|are to)(?: ever)?)(?<rest> (?:appear|occur|feature|be (?:used|included|mentioned|named|present|found|discussed|described|quoted|cited|explained))\b[^.;:,]{0,40})/;
const SAYS =
  '(?:use|include|contain|mention|feature|employ|name|quote|cite|discuss|describe|address|refer to|provide|add|reveal|offer|give|be|sound|seem)';
const NEITHER = new RegExp(
  `(?<=^\\W{0,80}(?:(?:please|also|and),? )?|\\b(?:it|you|[a-z-]{3,}) )(?:(?<modal>must|should|shall|may|can|has to|have to|is to|are to) (?:(?<verb>${SAYS}) neither|(?<verbs>neither(?= [a-z]+ nor [a-z]+ (?:an?|the|any|your|its)\\b)))|(?<verb2>${SAYS}s?) neither) (?<first>[^;:,]{2,50}?) nor (?=\\S)`,
);

/** `The use of tables is prohibited`: tables are. */
function useEdits(lower: string): readonly Edit[] | undefined {
  const use = USE_OF.exec(lower);
  return use === null ? undefined : [{ start: 0, end: use[0].length, pieces: [] }];
}
const USE_OF =
  /^\W*(?:the |any |all )?use of (?=(?:any |the )?(?:[a-z-]+ ){1,4}?(?:(?:in|on|within) (?:the |your |this |any )?[a-z]+ )?(?:is|are|must|should|has to|may|cannot|needs? to)\b)/;
/** `…, because our callers are frightened`: at the end, where it says why; not `the word because`. */
const REASON =
  /(?<=[a-z0-9"”’'_)!])(?<!\b(?:words?|phrase|term|conjunction|and|or|use|using|say|with|like|as)),? (?:because (?!of\b)|since (?!then\b|the (?:start|beginning|last)\b|\d)(?=[a-z-]+ [a-z-]+ ))[^.;:]{8,160}(?=\W*$)/;

/** `Make sure there are ten sentences`: there must be. `Make sure "update" serves as a noun`, `Wherever "update" occurs, it must be a noun`: it must. */
function thereEdits(lower: string): readonly Edit[] | undefined {
  const there = MAKE_SURE_THERE.exec(lower);
  if (there) return [{ start: there[1]!.length, end: there[0].length, pieces: ['there must be '] }];
  const time = EACH_TIME.exec(lower);
  if (time) return [{ start: time.index, end: time.index + time[0].length, pieces: [' always '] }];
  const wherever = WHEREVER.exec(lower);
  const named = wherever?.[2] ?? wherever?.[3];
  if (wherever && named !== undefined) {
    const [all, opens] = wherever;
    const from = lower.indexOf(named, opens!.length);
    return [{ start: opens!.length, end: all.length, pieces: [[from, from + named.length], ' always '] }];
  }
  const words = MAKE_SURE_WORDS.exec(lower);
  if (!words) return undefined;
  const [all, opens, frame, quoted, never, verb] = words;
  const base = verb === 'are' ? 'be' : verb!.endsWith('s') ? baseOfThirdPerson(verb!) : verb;
  if (base === undefined) return undefined;
  const from = opens!.length + frame!.length;
  const pieces: Piece[] = [[from, from + quoted!.length], never ? 'must not ' : 'must ', base];
  return [{ start: opens!.length, end: all.length, pieces }];
}
/** `at least twice, each time as a verb`. */
const EACH_TIME =
  /(?<=[a-z]), (?:(?:each|every) time|in (?:each|every) case) (?=(?:as an?|in (?:the|its)) (?:noun|verb|adjective|adverb|singular|plural|past|gerund|capital|lower|upper)\b)/;
const WHEREVER =
  /^(\W*?(?:please |also |and )?)(?:wherever|whenever|every time|each time|everywhere) (?:((?:the (?:key)?(?:words?|phrases?|terms?) )?["“][^"“”]{1,60}["”])|it) (?:appears?|occurs?|is (?:used|mentioned|written)|comes? up|stands?|shows? up),? (?:it|((?:the (?:key)?(?:words?|phrases?|terms?) )["“][^"“”]{1,60}["”])) (?=(?:must|should|has to|is to|needs to|may)\b)/;
const MAKE_SURE_WORDS =
  /^(\W*?(?:please |also |always |then )?)((?:make sure|ensure|see to it|be sure)(?: that)? )((?:the (?:words?|phrases?|terms?) )?["“][^"“”]{1,60}["”](?:,? and ["“][^"“”]{1,60}["”])? )(never )?([a-z]{2,})\b/;
const MAKE_SURE_THERE =
  /^(\W*(?:please |also |always |then )?)(?:make sure|ensure|see to it|be sure)(?: that)? there (?:is|are|will be) (?=(?:(?:exactly|only|at least|at most|precisely|just|about|around) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a hundred|no)\b)/;

const MAY_HOLD =
  /\b(?:sure|ensure|wherever|whenever|everywhere|(?:every|each) time|in (?:each|every) case|see to|use of|because|since|who|that|which|whose|want|wants|expects?|insists?|demands?|asks|requires?|requests|requested|needs|hates?|dislikes?|detests?|loathes?|stand|bear|abide|decided|prefers?|likes|loves|wishes|neither|nobody|none|no|forbids?|bans|banned|prohibits|objects|calls|orders|ordered|tolerates?)\b|\bas (?:an?|well as) |\bfrom (?:the |its |your )?(?:very )?(?:first|beginning|start|top) /i;

/** `You are a clerk`, up to its relative clause. */
const ROLE =
  /^\W*(?:(?:and|now|here|please|today|from now on),? )?(?:(?:you(?: are| will be| play| act as| serve as| work as|['’]re| will act as| must act as| should act as)|act (?:as|like)|pretend (?:to be|that you are|you are)|imagine (?:that )?(?:you are|you['’]re)|(?:assume|take on|take|play) the role of|your role is that of|behave like|be|speak as|write as|answer as|reply as|respond as) (?:only |now |also )?|(?:role|persona)s?: )(?:(?:an?|the|our|my|one of our) |(?=[a-z]+, an? ))([^.;:!?()"“]{2,90}?),? (?=(?:who|that|which|whose) )/;
/** A noun phrase in which somebody else is named, whom the relative clause may be about. */
const NAMES_ANOTHER =
  /(?<![-a-z])(?:for|to|with|helping|serving|assisting|about|between|against|than|if|when|where|and you|or you|talking|idea|opinion|view)\b/;
const ADVERBS =
  '(?:(?:never|always|only|also|consistently|strictly|politely|simply|just|rarely|ever|then|[a-z]{2,}ly|at all times|without exception|in every case|by default),? ){0,3}';
const BEHIND_WHO = new RegExp(
  `^(?:who|that|which) (?<adverbs>${ADVERBS})(?:(?<modal>must|should|shall|will|may|can|cannot|can['’]t|won['’]t|would never|mustn['’]t|shouldn['’]t|has to|is to|is not to|does not|doesn['’]t)|(?<verb>[a-z-]+s)) (?!(?:is|are|was|were|must|should|will|has|have)\\b)`,
);
const WHOSE = /^whose (?=(?:[a-z'’-]+ ){1,5}?(?:is|are|has|have|must|should|never|always|[a-z]{3,}s|[a-z]{3,}) )/;
/** Another verb that goes with the first. */
const FURTHER_VERB = new RegExp(
  `(?:,| and| but| or|;)(?: and| but| or)? (?<adverbs>${ADVERBS})(?<verb>[a-z-]+s)\\b(?= (?<object>(?:the|an?|every|each|all|any|no|none|its|his|her|their|your|it|them|us|only|in|on|at|with|without|to|for|from|by|as|out|off|up|whatever|nothing|anything|who|what|how|that|exactly|precisely|at|one|two|three|four|five|six|seven|[a-z]+ly)\\b|["“'‘_]))?`,
  'g',
);

/** `You are a letter writer who never puts headings in a text`; `As a clerk you …`. */
function roleEdits(lower: string): readonly Edit[] | undefined {
  const asSuch = AS_A.exec(lower);
  if (asSuch) return [{ start: asSuch.index, end: asSuch.index + asSuch[0].length, pieces: [] }];
  const role = ROLE.exec(lower);
  if (!role || NAMES_ANOTHER.test(role[1]!)) return undefined;
  const at = role[0].length;
  const rest = lower.slice(at);
  const whose = WHOSE.exec(rest);
  if (whose) {
    const determined = /^(?:every|each|all|no) /.test(rest.slice(whose[0].length));
    return [{ start: at - 1, end: at + whose[0].length, pieces: [determined ? '; ' : '; the '] }];
  }
  const who = BEHIND_WHO.exec(rest);
  if (!who) return undefined;
  const { adverbs, modal, verb } = who.groups!;
  const edits: Edit[] = [];
  const opens = at + who[0].indexOf(' ') + 1;
  const own: Piece = [opens, opens + adverbs!.length];
  const end = at + who[0].length - 1;
  if (modal !== undefined) {
    const said = /^(?:does not|doesn['’]t)$/.test(modal) ? 'do not' : `you ${modal}`;
    edits.push({ start: at - 1, end, pieces: [';', own, said] });
  } else {
    const base = verb === 'is' && !IS_SUCH.test(rest.slice(who[0].length)) ? undefined : baseOfThirdPerson(verb!);
    if (base !== undefined && IMPERATIVE_VERBS.has(base)) edits.push({ start: at - 1, end, pieces: ['; ', own, base] });
    else if (base !== undefined) edits.push({ start: at - 1, end, pieces: [';you ', own, base] });
  }
  for (const match of rest.slice(who[0].length - 1).matchAll(FURTHER_VERB)) {
    const { adverbs: with_, verb: next, object } = match.groups!;
    const base = baseOfThirdPerson(next!);
    if (base === undefined || !IMPERATIVE_VERBS.has(base) || (with_ === '' && object === undefined)) continue;
    const to = at + who[0].length - 1 + match.index + match[0].trimEnd().length;
    edits.push({ start: to - next!.length, end: to, pieces: [base] });
  }
  return edits;
}

/** `As a clerk you never …` */
const AS_A =
  /^\W*as (?:an?|the|our) (?!result\b|rule\b|general\b|last\b|first\b)(?:[a-z'’-]+ ){1,5}(?=you (?:never|always|do not|don['’]t|must|should|may|cannot|can|will|only|[a-z]+) )/;

/** `is brief`: not what somebody is there for. */
const IS_SUCH =
  /^(?:always |never |not )?(?!(?:an?|the|in|at|from|on|asked|based|able|here|there|going|[a-z]+ing|[a-z]+ed) )/;

/** Who may ask for something: not those whom the text is for, nor a part of it. */
const SOMEBODY =
  "(?:(?:our|my|the|this|your) (?!(?:[a-z]+ )?(?:users?|customers?|readers?|callers?|visitors?|guests?|patients?|students?|pupils?|persons?|people|audience|task|text|answer|reply|response|output|email|message|json|api|format|request|question|following|lines?|sentences?|paragraphs?|title|heading|opening|ending|summary|tool|function|schema|parser|field|form|model) )(?:(?!(?:must|should|shall|may|can|will|not|never)\\b)[a-z0-9'’&-]+ ){0,3}?(?!(?:must|should|shall|may|can|will|not|never)\\b)[a-z'’-]+|(?:upper |senior |top )?management|marketing|legal|security|compliance|head office|headquarters|hr|accounting|leadership|sales|finance|support|editorial|procurement|corporate|engineering|design)";
const LINK =
  '^\\W*(?:(?:and|also|so|but|note that|please note that|remember that|remember:|note:|important:|reminder:),? )?';
const WISHES =
  '(?:wants?|would like|expects?|insists?(?: on)?|asks? for|asks(?= that)|has asked(?: for)?|calls? for|demands?|requires?|requests?|has requested|wishes(?: for)?|has ordered|orders|stipulates|decided|has decided|have decided|prefers?|likes?|loves?|is keen on|is after)';
const LOATHES =
  "(?:hates?|dislikes?|detests?|loathes?|(?:can['’]?t|cannot|can not) (?:stand|bear|abide|have|tolerate)|(?:does not|doesn['’]t|do not|don['’]t) (?:want|like|allow|accept|permit|tolerate|wish for|wish)|won['’]t (?:have|accept|tolerate|allow)|will not (?:have|accept|tolerate|allow)|forbids?|bans|has banned|have banned|has forbidden|prohibits?|disqualifies|rejects|objects to|is tired of|has had enough of|wants no more|refuses to (?:see|accept|read|publish|print)|never wants(?: to (?:see|read|find|have))?)";
const VERB = `(?:(?:also|really|always|now|absolutely|strongly|explicitly|strictly|certainly|simply) )?(?:(?<loathes>${LOATHES})|(?<wishes>${WISHES})),?:? (?=\\S)`;
const WISH = new RegExp(`${LINK}${SOMEBODY} ${VERB}`);
/** `… and wants connected prose`. */
const NEXT_WISH = new RegExp(`,? (?:and|but) (?:(?:she|he|they|it) )?${VERB}`);
/** `prefers` leaves it open. */
const SOFTLY = /^(?:prefers?|likes?|loves?)$/;

const MODEL = '(?:you|it|us|the (?:bot|assistant|model|agent|chatbot|ai|writer|author|system))';
const MODEL_TO_DO = new RegExp(`^(?:for )?${MODEL} (?:(not|never) )?to (?:(not|never) )?(?=[a-z])`);
const DETERMINER = /^(?:the|an?|our|your|their|its|his|her|this|that|these|those|each|every|all|any|no|some|my)$/;
/** `the piece to do without headings`. */
const TO_DO =
  /^(?:for )?(?<whom>(?:[a-z0-9'’"“”_-]+ ){1,10}?)(?<not>not |never )?to (?<never>not |never |always )?(?<verb>[a-z-]+)\b/;
/** No order stands behind their `to`. */
const HAS_TO =
  /\b(?:that|which|who|where|and|or|links?|hyperlinks?|references?|answers?|thanks|access|attention|introduction|alternatives?|guide|key|addition|approach|solution|attribution|points?|pointers?|up|start|beginning|in|on|at|due|close|similar|directly|back|out) $/;
const SHOWS_UP = /^to (?:see|read|have|find|get|hear|follow|know|learn|be shown|be given|come across) (?=\S)/;
const GERUND = /^(?:on |upon )?(?:your |you )?([a-z]+)ing (?=\S)/;
const FINITE =
  /^(?:is|are|must|should|shall|will|may|can|cannot|has|have|does|do|never|always|goes|go|stays?|[a-z]+n['’]t)$/;
const TEXTS =
  '(?:(?:an?|the|our|only|its) )?(?:whole |entire |complete )?(?:(?!to\\b|in\\b|of\\b|with\\b|at\\b|under\\b|and\\b|from\\b|on\\b|above\\b|for\\b)[a-z-]+ ){0,3}?(?:texts?|repl(?:y|ies)|answers?|responses?|messages?|letters?|e-?mails?|articles?|papers?|posts?|copy|manuals?|reports?|documents?|content|code|source files|scripts?|stories|story|poems?|captions?|speech|speeches|pages?|reviews?|essays?|drafts?|newsletters?|prose)';
const THAT_DO = new RegExp(`^(?<texts>${TEXTS}),? (?:that|which) (?<verb>[a-z]+n['’]t|[a-z]+) (?=(?<next>[a-z]+)?)`);
const IN_WHICH = new RegExp(`^${TEXTS},? (?:in which|where) (?=\\S)`);
const A_TEXT = new RegExp(
  `^${TEXTS}(?=[.,;]| (?:free|devoid|in|with|without|at|of|as|under|no|from|to|for|only|that|which|written|[a-z]+ed)\\b|\\W*$)`,
);
/** `every sentence toned down`: the thing, before what is to be done to it. */
const EACH_DONE =
  /^(?<thing>(?:(?:every|each|all|any|the|our|its|no|everything|it all|it|not one)\b ?)(?:single |one |of (?:the|our) )?(?:[a-z0-9'’-]+ ){0,4}?(?:(?:of|for|from) (?:the |an? |any )?(?:[a-z-]+ ){1,3}?)?)(?=(?:(?:clearly|always|fully|purely|only|squarely|strictly) )?(?:[a-z]{3,}ed|written|kept|set|dealt|done|told|put|given|spelt|sent|shown|drawn|led|held|met|cut|said|in|as|on|loose|short|brief|formal|casual) )/;
const OF_SERIES = /^(?:every|each|all) /;
const INDEFINITE =
  /^(?:an?|some|several|a few|plenty of|lots of|at least|at most|exactly|more|one|two|three|four|five|six|seven|eight|nine|ten|\d+) |^["“‘'_]|^(?!(?:nothing|no|zero|not|every|each|all|the|any|none|just|only|everything|it|this|that|our|your|its|to|these|those)\b)[a-z]/;

const OF_CASE = /\bthe clients? (?:wants?|would like|expects?|asks? for|demands?|requests?|likes?|loves?) $/;
const OF_TEXT = /\b(?:in|under|at|above|on|without|that|which|texts?|every|each|to|no|only|not|zero)\b/;

/** `Our editor wants the piece to do without headings`. */
function wishEdits(lower: string): readonly Edit[] | undefined {
  const wish = WISH.exec(lower);
  if (!wish) return undefined;
  const edits: Edit[] = [];
  let start = wish[0].search(/[a-z]/);
  let at = wish[0].length;
  let { loathes, wishes } = wish.groups!;
  // "The client wants a refund" tells of the case at hand.
  if (OF_CASE.test(wish[0]) && !OF_TEXT.test(lower.slice(at))) return undefined;
  for (let i = 0; i < 3; i++) {
    const next = NEXT_WISH.exec(lower.slice(at));
    const wished = lower.slice(at, next ? at + next.index : lower.length);
    const said = loathes === undefined ? wanted(wished, wishes!) : refused(wished);
    if (!said) return i === 0 ? undefined : edits;
    const pieces = said.pieces.map(
      (piece): Piece => (typeof piece === 'string' ? piece : [at + piece[0], at + piece[1]]),
    );
    edits.push({ start, end: at + said.end, pieces: i === 0 ? pieces : ['; ', ...pieces] });
    if (!next) break;
    start = at + next.index;
    at = start + next[0].length;
    ({ loathes, wishes } = next.groups!);
  }
  return edits;
}

/** What takes the place of the first words of something wished, up to `end`. */
interface Said {
  readonly end: number;
  readonly pieces: readonly Piece[];
}

function wanted(wished: string, verb: string): Said | undefined {
  const softly = SOFTLY.test(verb) ? 'ideally ' : '';
  const say = (end: number, ...pieces: readonly Piece[]): Said => ({ end, pieces: [softly, ...pieces] });
  const shows = SHOWS_UP.exec(wished);
  if (shows) {
    if (/^(?:which|how|what|why|who|where|when|whether)\b/.test(wished.slice(shows[0].length)))
      return say(shows[0].length, 'say ');
    const { end, pieces } = wantedThing(wished.slice(shows[0].length));
    const by = shows[0].length;
    return say(
      by + end,
      ...pieces.map((piece): Piece => (typeof piece === 'string' ? piece : [piece[0] + by, piece[1] + by])),
    );
  }
  const own = MODEL_TO_DO.exec(wished);
  if (own) return say(own[0].length, (own[1] ?? own[2]) ? 'never ' : '');
  if (/decided$/.test(verb)) {
    const against = /^against (?:the use of |using |any )?/.exec(wished);
    if (against) return say(against[0].length, 'no ');
    const decided = /^(?:to (?!be\b)|on |for )/.exec(wished);
    if (decided) return say(decided[0].length);
  }
  if (/^(?:to|on being|being) /.test(wished)) return undefined;
  if (/^you (?:never|always|must|do not|don['’]t|only)\b/.test(wished)) return say(0);
  const gerund = GERUND.exec(wished);
  const base = gerund && baseOfParticiple(`${gerund[1]}ing`);
  if (base) return say(gerund[0].length - 1, base);
  const clause = TAKES_CLAUSE.test(verb) ? thatClause(wished) : undefined;
  if (clause) return say(clause.end, ...clause.pieces);
  const toDo = toBeDone(wished);
  if (toDo) return say(toDo.end, ...toDo.pieces);
  const { end, pieces } = wantedThing(wished);
  return say(end, ...pieces);
}

const TAKES_CLAUSE =
  /^(?:insists?|demands?|requires?|requests?|has (?:requested|asked|decided|ordered)|have decided|decided|asks?|expects?|stipulates|orders|wishes|prefers?)$/;

/** `the piece to do without headings`. */
function toBeDone(wished: string): Said | undefined {
  const match = TO_DO.exec(wished);
  if (!match) return undefined;
  const { whom, not, never, verb } = match.groups!;
  if (HAS_TO.test(whom!) || DETERMINER.test(verb!) || (verb!.endsWith('s') && !IMPERATIVE_VERBS.has(verb!)))
    return undefined;
  const from = match[0].startsWith('for ') ? 4 : 0;
  const gets = not === undefined && never === undefined && GETS.test(verb!) && OF_PEOPLE.test(whom!);
  if (gets) return { end: match[0].length, pieces: ['give ', [from, from + whom!.trimEnd().length]] };
  const denies = not !== undefined || (never !== undefined && never !== 'always ');
  const end = match[0].length;
  return {
    end,
    pieces: [[from, from + whom!.length], denies ? 'must never ' : 'must ', [end - verb!.length, end]],
  };
}

const GETS = /^(?:read|receive|get|see|hear|have|find)$/;
const OF_PEOPLE =
  /^(?:for )?(?:the |our |all |every |each )?(?:[a-z-]+ )?(?:customers?|users?|readers?|patients?|guests?|visitors?|clients?|callers?|students?|pupils?|people|everyone|everybody|buyers?|parents|members?|subscribers?|shoppers?|learners?|players?) $/;

/** Of a noun phrase. */
function wantedThing(wished: string): Said {
  const which = IN_WHICH.exec(wished);
  if (which) return { end: which[0].length, pieces: [] };
  const doing = THAT_DO.exec(wished);
  const does = doing && baseOfDoing(doing.groups!.verb!, doing.groups!.next);
  if (does) return { end: doing[0].length - 1, pieces: [[0, doing.groups!.texts!.length], ` ${does}`] };
  const each = EACH_DONE.exec(wished);
  if (A_TEXT.test(wished) && !(each && OF_SERIES.test(wished))) return { end: 0, pieces: ['write '] };
  if (PLACED.test(wished)) return { end: 0, pieces: ['put '] };
  if (each) return toDoWith(wished, each[0].trimEnd().length);
  return { end: 0, pieces: INDEFINITE.test(wished) ? ['include '] : [] };
}

/** Behind the noun phrase of a thing: `every request turned down`, `each date in letters`. */
function toDoWith(wished: string, to: number): Said {
  const [, done] = /^ (?:[a-z]+ly )?([a-z]+)/.exec(wished.slice(to)) ?? [];
  if (done === undefined || OF_PIECE.test(wished.slice(0, to))) return { end: to + 1, pieces: [[0, to], ' must be '] };
  if (/^(?:in|as|on)$/.test(done)) return { end: 0, pieces: ['write '] };
  const base =
    IRREGULAR[done] ??
    (done.endsWith('ied')
      ? `${done.slice(0, -3)}y`
      : done.endsWith('ed')
        ? baseOfParticiple(`${done.slice(0, -2)}ing`)
        : undefined);
  if (base === undefined) return { end: to + 1, pieces: [[0, to], ' must be '] };
  const denied = /^(?:no|not one|not a single) /.exec(wished)?.[0];
  if (denied !== undefined) return { end: to + 1 + done.length, pieces: ['never ', base, ' a ', [denied.length, to]] };
  return { end: to + 1 + done.length, pieces: [base, ' ', [0, to]] };
}

/** Of the text, of which is told how it is. */
const OF_PIECE =
  /\b(?:texts?|repl(?:y|ies)|answers?|responses?|messages?|posts?|sentences?|paragraphs?|lines?|letters?|articles?|everything)$/;
const PLACED =
  /^(?:the|our|your|its) (?:[a-z-]+ ){1,3}(?:first\b|last\b|as the (?:first|last|final|opening|closing)|at the (?:very )?(?:top|end|beginning|start|bottom|head|foot)|(?:above|below|under|beneath|before|after) )/;
const IRREGULAR: Readonly<Record<string, string>> = {
  cut: 'cut',
  dealt: 'deal',
  given: 'give',
  kept: 'keep',
  said: 'say',
  sent: 'send',
  set: 'set',
  shown: 'show',
  spelt: 'spell',
  told: 'tell',
  written: 'write',
};

/** `must carry` of `texts that carry no name`. */
function baseOfDoing(verb: string, next: string | undefined): string | undefined {
  if (/^(?:is|are)$/.test(verb)) return next === 'not' || next === 'never' ? verb : 'must be';
  if (/^(?:do|does)$/.test(verb) && next === 'not') return verb;
  if (FINITE.test(verb) && !/^(?:do|does|has|have|goe?s?|stays?)$/.test(verb)) return verb;
  const base = verb === 'does' ? 'do' : verb.endsWith('s') ? baseOfThirdPerson(verb) : verb;
  return base !== undefined && IMPERATIVE_VERBS.has(base) ? `must ${base}` : undefined;
}

/** `that every reply end with a joke`. */
function thatClause(wished: string): Said | undefined {
  const that = /^that /.test(wished) ? 5 : 0;
  const words = [...wished.slice(that, that + 120).matchAll(/[a-z0-9'’"“”_-]+|[,;:.()]/g)].slice(0, 10);
  for (const [i, { 0: word, index }] of words.entries()) {
    if (/^[,;:.()]$/.test(word)) return undefined;
    const before = words[i - 1]?.[0];
    if (before === undefined || DETERMINER.test(before)) continue;
    if (before === 'to') return undefined;
    if (FINITE.test(word) || /^(?:contains|uses|begins|starts|ends|opens|closes|includes)$/.test(word))
      return that === 0 ? undefined : { end: that, pieces: [] };
    const isOrder = word === 'be' || word === 'not' || (that > 0 && IMPERATIVE_VERBS.has(word));
    if (isOrder) return { end: that + index, pieces: [[that, that + index], 'must '] };
  }
  return undefined;
}

/** `Our CEO can't bear smileys`. */
function refused(unwished: string): Said | undefined {
  const own = NEVER_TO.exec(unwished);
  if (own) return { end: own[0].length, pieces: ['never '] };
  const skipped = SIGHT_OF.exec(unwished)?.[0].length ?? 0;
  const gerund = GERUND.exec(unwished.slice(skipped));
  const base = gerund && baseOfParticiple(`${gerund[1]}ing`);
  if (base) return { end: skipped + gerund[0].length - 1, pieces: ['never ', base] };
  const toDo = TO_DO.exec(unwished);
  if (toDo && !HAS_TO.test(toDo.groups!.whom!) && IMPERATIVE_VERBS.has(toDo.groups!.verb!)) {
    const { whom, verb } = toDo.groups!;
    const end = toDo[0].length;
    return { end, pieces: [[0, whom!.length], 'must not ', [end - verb!.length, end]] };
  }
  const thing = unwished.slice(skipped);
  const article = /^(?:an?|no|any|the) /.exec(thing)?.[0].length ?? 0;
  if (/^(?:it|this|that|them|you|us|me|to)\b/.test(thing)) return undefined;
  return { end: skipped + article, pieces: ['no '] };
}

const NEVER_TO = new RegExp(`^${MODEL} to (?=[a-z])`);
const SIGHT_OF =
  /^(?:to (?:see|read|have|find)(?: any)? |(?:seeing|reading|having|finding)(?: any)? |any (?:kind|sort|form) of |the (?:use|sight|look) of )/;

const MAY_REFER = /(?:[;:—–]|,| -) .{0,120}\b(?:them|it|any|one|none|those|these)\b/i;
/** An order that speaks by a pronoun of what the clause before names. */
const REFERS =
  /(?:, (?:and |hence |therefore |thus )?(?:so(?: please)?|which is why|that is why|therefore|hence)|;(?: so| therefore,?)?|:| [—–-]) (?<order>(?:[a-z'’]+ ){0,8}?(?:(?:leave|leaving|keep|keeping|avoid|skip|omit|drop|use|include|add|write|insert|put|give|offer|have|contain|cut|ban|need|want|remove|ditch|spare us) |(?:without|with|of|on|from|to) ))(?<pronoun>(?:every (?:single )?one of |all of |any of |each of )?(?:them|those|these)(?! (?:[a-z]+s|that|who)\b)|every (?:single )?one(?= out\b)|it|any|none|one)(?=\W*$|[,;:.]| (?:out|off|away|in|at|on|to|under|above|below|into|all|completely|entirely|altogether|everywhere|anywhere|throughout|instead|always|please|here)\b)/;
/** `The app displays headings as …`: what is done to a thing, and to which. */
const DOES_TO =
  /^\W*(?:because |since |as )?(?:(?:our|the|my|this|that|these|those|an?|every|most|many|some) )?(?:[a-z'’-]+ ){1,3}?(?:(?:can['’]?t|cannot|can not|does not|doesn['’]t|do not|don['’]t|will not|won['’]t|never|always|only|already|often|will|can|(?:has|have|is|are) to) )?(?:(?:(?!(?:is|was|has|does|this|less|as) )[a-z]+s|show|skip|hate|love|like|ignore|need|want|expect|render|display|read|print|parse|strip|support|handle|garble|mangle|delete|reject|dislike|trust|know|scan|search|miss|remember|find|use|click|follow|enjoy|prefer|skim|see|share|get)) (?:out |off |away |up |for |on |to |over |upon )?(?:(?:every|each|all|any|the|our|its|an?|such|those|these) )?(?<thing>(?:(?!as\b|in\b|on\b|by\b|from\b|with\b|at\b|to\b|into\b|literally\b|only\b|just\b|because\b|when\b|is\b|are\b|well\b|badly\b)[a-z-]+ ){0,2}?[a-z-]{3,})(?=,|;|:| (?:as|in|on|by|from|with|at|to|into|out|away|off|literally|only|just|badly|poorly|here|anyway|immediately|wrongly|for|[—–-])\b| [—–-]|$)/;
/** `Exclamation points make us look …`: the thing comes first. */
const THING_FIRST =
  /^\W*(?:because |since |as )?(?<thing>(?:[a-z-]+ (?:and |or )?){0,2}[a-z-]{3,}?s|[a-z-]{4,}) (?:are|is|get|gets|look|looks|make|makes|break|breaks|take|takes|cost|costs|waste|wastes|annoy|annoys|confuse|confuses|bore|bores|distract|distracts|scare|scares|help|helps|sell|sells|put|puts|hurt|hurts|read|reads|seem|seems|cause|causes|feel|feels|come|comes|go|goes|do not|does not|don['’]t|doesn['’]t|never|always|must|only)\b/;
/** People and systems: not what an order leaves out. */
const NO_THING =
  /^(?:photos?|images?|files?|e-?mails?|questions?|(?:[a-z-]+ )?(?:readers?|users?|customers?|people|guests?|callers?|visitors?|patients?|students?|clients?|editors?|team|app|system|parser|screen|browser|nobody|everybody|everyone|they|this|that|there|nothing|here|output|text|answer|reply|you|we|what)|.* (?:reply|answer|text|output|response))$/;

/** `The app displays headings as garbage, so leave them out`: the order, with the noun that its pronoun stands for. */
function reasonEdits(lower: string): readonly Edit[] | undefined {
  const match = REFERS.exec(lower);
  if (!match || match.index < 10 || /^\W*(?:if|when|unless|where|once)\b/.test(lower)) return undefined;
  const before = lower.slice(0, match.index);
  if (/[;:.]/.test(before)) return undefined;
  const { order, pronoun } = match.groups!;
  const first = THING_FIRST.exec(before);
  const named = first && !NO_THING.test(first.groups!.thing!) ? first : DOES_TO.exec(before);
  const thing = named?.groups?.thing;
  if (!named || thing === undefined || NO_THING.test(thing)) return undefined;
  const at = named.index + named[0].lastIndexOf(thing);
  const opens = OPENS_THING.exec(thing)![0].length;
  const from = match.index + match[0].indexOf(order!, 1);
  const to = match.index + match[0].length - pronoun!.length;
  const several = /s$|^emoji$/.test(thing);
  const ofEach = /\b(?:every|each|any) $/.test(lower.slice(0, at));
  if (/(?:them|those|these)$/.test(pronoun!) && !several && !ofEach) return undefined;
  const noun: Piece = [at + opens, at + thing.length - (pronoun === 'one' && several ? 1 : 0)];
  const article = pronoun === 'none' ? 'no ' : pronoun === 'one' && !/\bone $/.test(order!) ? 'a ' : '';
  const ending = ofEach && /(?:them|those|these|any|every one)$/.test(pronoun!) ? 's' : '';
  return [
    {
      start: before.search(/[a-z]/),
      end: to + pronoun!.length,
      pieces: [[from, to], article, noun, ending],
    },
  ];
}

/** `reward` of `search engines reward keywords` is no word of the thing. */
const OPENS_THING = /^(?:(?:reward|hate|love|like|skip|ignore|expect|over|rank|punish|penali[sz]e) )?/;
