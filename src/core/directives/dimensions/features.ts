import type { Cue } from '../../prompt/cues.ts';
import type { Clause } from '../clauses.ts';
import { READER } from '../lexicon/media.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';
import { codeNamed, commandsIn } from './tools.ts';

/** Tells whether the words of a clause say a thing: an expression, or several. */
export type Wording = Pick<RegExp, 'test'>;

/** What an answer has or has not, told by whole frames of words rather than by a noun: text beside the result, facts from outside. */
export interface Feature {
  readonly name: string;
  readonly owner: Axis['owner'];
  readonly cue: Cue;
  readonly wants: Wording;
  readonly refuses: Wording;
  /** Wants that a careful reader may still reconcile with the refusal. */
  readonly softly?: Wording;
  /** Wants in words that deny the opposite: `never break character`. */
  readonly denied?: Wording;
  /** Commands by which it is done, from their first word on. */
  readonly commands?: RegExp;
  /** It is of code, of which one language or folder may have other rules than the rest. */
  readonly ofCode?: boolean;
  /** The words are read as written, with what stands in quotation marks. */
  readonly raw?: boolean;
  /** See {@link Axis.ownCondition}. */
  readonly ownCondition?: boolean | RegExp;
  /** Refuses over several clauses of a sentence, the last of which names the thing by a pronoun: `Footnotes distract, so do without them`. */
  readonly refusesAcross?: RegExp;
  readonly not?: Wording;
  /** Read with the label in front as well: `Commits: made by humans`. */
  readonly labelled?: boolean;
  /** Its wants are put in words that deny elsewhere: `remove dead code`. */
  readonly removes?: boolean;
  /** That it may be had stands against a refusal. */
  readonly permits?: boolean;
  /** It is wanted as a duty, so that there being no need stands against it. */
  readonly duty?: boolean;
  /** What it is of, where it is one of several: `unit` of unit tests. */
  readonly about?: (lower: string) => string | undefined;
  /** See {@link Axis.ofWhole}. */
  readonly ofWhole?: boolean;
  /** Its words may reach over the clauses of a sentence, and are read in the first. */
  readonly ofSentence?: boolean;
  /** See {@link Chosen.instead}: of its refusals. */
  readonly instead?: boolean;
  /** A ban of one kind says nothing of the others: `never deploy to production`. */
  readonly byKind?: boolean;
  readonly reason: string;
}

/** `After the JSON,` in front of the clause says where. */
const PLACE =
  /^\W*(?:after|before|above|below|beneath|under|underneath|following|behind|beside|next to|(?:ahead|in front) of)\s[^,]{2,30},\s*$/;

export function featureAxis(feature: Feature): Axis {
  const { name, owner, cue, refusesAcross, softly, denied, raw, ownCondition, not, about, reason } = feature;
  return {
    name,
    owner,
    cue,
    negated: true,
    ...(ownCondition && { ownCondition }),
    ...(feature.ofWhole && { ofWhole: true }),
    *read(clause: Clause): Iterable<Stated> {
      const { place, deniesTwice, isNeedless } = aboutClause(clause);
      if (deniesTwice) return;
      const command = feature.commands && commandIn(clause, feature.commands);
      if (command !== undefined) {
        yield { value: command ? 'yes' : 'no' };
        return;
      }
      const words = raw ? clause.raw.toLowerCase().replaceAll('`', '') : clause.lower;
      const lower = place + words;
      const label = feature.labelled && clause.label !== undefined ? `${clause.label.toLowerCase()}: ` : undefined;
      const { masked, text } = clause.sentence;
      const whole =
        feature.ofSentence && OPENS_SENTENCE.test(masked.slice(0, clause.start))
          ? (raw ? text.replaceAll('`', '') : masked).trim().toLowerCase()
          : undefined;
      const said = (wording: Wording) =>
        wording.test(lower) ||
        (label !== undefined && wording.test(label + lower)) ||
        (whole !== undefined && wording.test(whole));
      const mildly = (feature.permits || feature.duty) && clause.modality === 'may' && { modality: 'should' as const };
      const from = place ? { at: [-place.trimStart().length, clause.lower.length] as const } : {};
      if (not && (said(not) || conditionsOf(clause).some((condition) => not.test(condition)))) return;
      const thing = feature.ofCode ? codeNamed(clause) : about?.(lower);
      const of = thing === undefined ? undefined : { about: thing };
      const across = refusesAcross && startsIn(clause, refusesAcross);
      if (isNeedless) {
        if (feature.wants.test(lower.replace(UNNEEDED, 'you must '))) yield { value: 'no', ...of, modality: 'must' };
      } else if (across || (said(feature.refuses) && !NARROWED.test(masked.slice(clause.end)))) {
        yield {
          value: 'no',
          ...of,
          ...across,
          ...(FLAT.test(masked) && { strict: true }),
          ...(feature.instead && { instead: true }),
          ...(feature.duty && mildly),
        };
      } else if (denied && said(denied)) yield { value: 'yes', ...of };
      else if (clause.polarity === 'negative' && (!feature.removes || DENIED.test(lower))) return;
      else if (feature.labelled && isCase(clause)) return;
      else if (said(feature.wants))
        yield {
          value: 'yes',
          ...of,
          ...from,
          ...(feature.permits && mildly),
        };
      else if (softly?.test(lower)) yield { value: 'yes', quiet: true, ...of };
    },
    excludes: (a, b) =>
      a.value !== b.value &&
      (!feature.ofCode || a.about === b.about) &&
      (!feature.byKind || (a.value === 'no' ? a : b).about === undefined || a.about === b.about),
    // `Do not run the load tests` may be an exception to `run the tests` that nobody marked.
    ...(about && { isQuiet: (a: Chosen, b: Chosen) => (a.about === undefined) !== (b.about === undefined) }),
    reason: () => reason,
  };
}

/** Whether one of the commands is ordered; undefined where none is named, or one that does more is banned: `git push --force`. */
function commandIn(clause: Clause, commands: RegExp): boolean | undefined {
  for (const { command, never } of commandsIn(clause)) {
    const named = commands.exec(command)?.[0];
    if (named !== undefined && (!never || named === command)) return !never;
  }
  return undefined;
}

/** What every feature asks of a clause. */
interface AboutClause {
  /** `After the JSON,` in front of it, in lower case; empty where nothing says a place. */
  readonly place: string;
  /** It denies what is denied in front of it: `Nobody leaves without advice`. */
  readonly deniesTwice: boolean;
  /** It says what is not needed, and that it is not to be done: `There is no need to repeat it, so don't`. */
  readonly isNeedless: boolean;
}

/** The features ask of the same clause, one after the other. */
let asked: { readonly clause: Clause; readonly about: AboutClause } | undefined;
function aboutClause(clause: Clause): AboutClause {
  if (asked?.clause === clause) return asked.about;
  const { lower, start } = clause;
  const { masked } = clause.sentence;
  const before = start === 0 ? '' : masked.slice(0, start).toLowerCase();
  const about = {
    place: PLACE.exec(before)?.[0] ?? '',
    deniesTwice: WITHOUT.test(lower) && DENIED.test(before),
    isNeedless: UNNEEDED.test(lower) && NEITHER.test(masked),
  };
  asked = { clause, about };
  return about;
}

/** The words of its conditions: `if the documents do not hold it`. */
function conditionsOf({ conditions, sentence: { masked } }: Clause): readonly string[] {
  return conditions.map(({ start, end }) => masked.slice(start, end).toLowerCase());
}

const WITHOUT = /^\W*without\b/;
const UNNEEDED = /\b(?:there(?: is|['’]s) no need to|you (?:do not|don['’]t) (?:have|need) to|no need to) /;
const NEITHER =
  /,? (?:so|and) (?:please )?(?:you )?(?:do not|don['’]t|should not|shouldn['’]t|must not|had better not)\W*$/i;
/** In front of the first clause of a sentence: nothing, or `On failure,`. */
const OPENS_SENTENCE = /^(?:[^a-z]*|\W*(?:on|upon|in|for) [^,.;:]{2,30},\s*)$/i;
/** What leaves no case open. */
const FLAT =
  /\b(?:never|at all|whatsoever|under (?:no|any)|no matter|even (?:if|when)|any(?:thing|body|one)?|of any (?:kind|sort)|in no case|yourself|by you|read-only|frozen|hands off)\b/i;

/** Denies whatever verb it is that stands with it. */
const DENIED = /\b(?:never|not|no|nor|nobody|none|nothing|cannot|without|avoid)\b|n['’]t\b/;

/** Behind a refusal: that it holds at times only. */
const NARROWED = /^\s*,?\s*(?:while|when|during|before|after|until|unless|except|if|where)\b/i;

/** Whether it is one of several cases: `Stop and ask if a change would touch the core, add a library, or need a secret`. */
function isCase({ sentence: { masked }, start }: Clause): boolean {
  return /,\s*or\b/i.test(masked.slice(start)) && CASES.test(masked.slice(0, start));
}
const CASES = /\w[^.;:]{0,200}? (?:if|when|whenever|unless|before) [^.;:]{1,160},\s*$/i;

/** Where the expression finds something in the sentence that begins in the clause. */
function startsIn({ sentence, start, end }: Clause, across: RegExp): Pick<Stated, 'at'> | undefined {
  const match = across.exec(sentence.masked.toLowerCase());
  if (!match || match.index < start || match.index >= end) return undefined;
  return { at: [match.index - start, match.index + match[0].length - start] };
}

/** Results that are read by a program or copied as they are. */
const RESULT =
  '(?:json|xml|yaml|csv|html|sql|code|translation|translated|label|category|class|number|digit|word|letter|title|name|commit message|diff|patch|query|command|table|list|array|object|tag|statement|snippet|payload|rewritten|corrected|one of|yes or no|true or false|["“‘`]_+["”’`])';
/** The same in front of which something stands: `below the data`. */
const OUTPUT = `(?:${RESULT}|object|data|output|result|block|answer)`;
/** The answer goes to a program as it is: `what you return is piped into psql`. */
const TO_PROGRAM = `\\b(?:answer|reply|response|output|object|message|json|return|send|write|it)\\b (?:is|are|goes|go|gets?|will be)\\b[^.;]{0,40}\\b(?:straight|directly|unchanged|untouched|verbatim|as is|piped|fed|parsed|loaded)\\b[^.;]{0,12}?\\b(?:by|to|into|through|with) (?:(?:an?|the|our|your) )?(?:[a-z]+ ){0,2}?${READER}\\b|\\bfeeds? (?:what|whatever|everything) you [a-z]+\\b[^.;]{0,20}\\binto\\b|\\b(?:our|the) (?:[a-z]+ )?${READER} (?:can |must |has to )?(?:loads?|parses?|reads?|takes?) (?:it|what you [a-z]+|the (?:answer|reply|response|output)) as (?:it (?:is|stands|comes)|is)\\b`;
const BESIDE =
  '(?:sentence|note|summary|explanation|comment|commentary|introduction|intro|greeting|remark|rationale|justification|glossary|disclaimer|preamble|paragraph|sign-off|statement|question|description|line)';

/** What somebody asked, as a text. */
export const REQUEST =
  "(?:(?:(?:the|my|this|your|their|our|user['’]?s?|customer['’]s|whole|entire|full|exact|original|above|same|initial) )+(?:requests?|questions?|prompts?|query|messages?|input|instructions?)(?: of mine| above| below)?\\b(?! (?:number|marks?|id|title|type|body|header|history|thread|box)\\b)|what (?:i|the user|they|you|was) (?:have |has |had |just |were )?(?:ask(?:ed|s)?|wrote|written|said|sent|typed)\\b)";
/** Behind what is handed over: that nothing else is. */
const BY_ITSELF =
  '(?:alone|by itself|by themselves|on its own|on their own|and nothing (?:else|more|besides)|and only (?:that|the [a-z]+)|(?:with(?: absolutely)? )?(?:nothing|no (?:text|words?)) (?:(?:above|before|around|in front of)(?: it)?(?:,? (?:or|and|nor) (?:below|after|beneath|behind|under))?|(?:below|after|beneath)) (?:it|them|that))';
const HANDS_OVER =
  '(?:output|return|respond|reply|answer|provide|give|print|deliver|write|send|emit|produce|show|hand)s?(?: over)?';
/** What is made, by whatever name. */
const THE_THING =
  '(?!the (?:user|customer|reader|first|last|next|same|word|words|following|rest|information|facts)\\b)the (?:(?:finished|final|whole|complete|requested|bare|plain) )?[a-z]+(?: [a-z]+)?';
/** `output the table alone`, `nothing but the recipe`, `your output is the code and only the code`. */
const ALONE = `^\\W*(?:and )?(?:only|just) (?:output|return|give|print|send|write) (?:me )?${THE_THING}\\W*$|\\b${THE_THING} is (?:all|the only thing) (?:that )?you (?:return|send|output|give|write|show|deliver)\\b|\\bnothing (?:else )?(?:(?:may|must|should) )?(?:precedes?|comes? before|stands? before) (?:or|and|nor) (?:follows?|comes? after|stands? after) (?:it|the [a-z]+)\\b|\\b(?:whole|entire|full|complete) (?:reply|answer|response|output) (?:goes|is|must be|stands?|belongs|has to be|should be) (?:placed |put |wrapped |enclosed )?(?:in|inside|within) (?:a |one )?(?:single )?code block\\b|\\b(?:write|put|add|place|leave) nothing outside\\b|\\bnothing (?:else )?(?:(?:may|must|should|can|is to) )?(?:stands?|be|goes?|appears?|is|remains?) outside\\b|^\\W*(?:and )?not (?:one|a single) (?:other|more|further) word\\b|\\band not (?:one|a single) (?:character|word|letter|line) more\\b|\\b${HANDS_OVER}(?: back)?(?: me| us| them)? (?:with )?(?:just |only )?${THE_THING}(?: itself)?,? ${BY_ITSELF}\\b|\\b${HANDS_OVER}(?: back)?(?: me| us| them)?(?: with)? nothing (?:but|except|other than) ${THE_THING}(?: itself)?\\W*$|\\b(?:${HANDS_OVER}|want|need)(?: back)?(?: me| us| them)?(?: with)? (?:just |only )?${THE_THING} and nothing (?:but|except|other than) ${THE_THING}\\W*$|\\b(?:want|need|${HANDS_OVER}(?: back)?(?: me| us)?(?: with)?) (?:just|only) ${THE_THING}(?: itself)?(?:,? ${BY_ITSELF}|\\W*$)|\\byour (?:whole |entire )?(?:output|answer|reply|response) is (?:just |only |nothing but )*${THE_THING},? (?:and only|and nothing|alone|by itself)\\b|^\\W*only ${THE_THING}(?: itself)? (?:is|are|may be|must be) (?:returned|sent|output|shown|written|given)\\b|\\b(?:the )?[a-z]+ (?:stands?|comes?|must stand) (?:(?:all )?(?:alone|by itself|by themselves|on its own))(?=\\W*$|[,;:])|\\b${HANDS_OVER} ${THE_THING} with no (?:text|words|comments?|commentary) (?:around|beside|before|after) it\\b|^\\W*(?:and )?(?:no|not a) (?:single )?(?:words?|text|line) (?:above|before|after|below|around) (?:or (?:after|below) )?(?:it|them|the [a-z]+)\\W*$`;
/** What somebody asks to be told beside a thing that was made. */
const MADE =
  '(?:json|xml|yaml|csv|html|sql|code|translation|table|list|function|script|query|poem|song|lyrics|story|e-?mail|letter|recipe|haiku|limerick|output|result|answer|object|data|code block|closing tag)';
/** `explain it afterwards`, `then explain below the code`, `after the email, tell me why`, `add a note on its pronunciation`. */
const TOLD_BESIDE = `\\b(?:explain|comment on|describe|justify|discuss|summari[sz]e) (?:it|this|them|that|(?:the|its|your) [a-z]+|how|why|what) ?(?:[a-z]+ ){0,6}?(?:afterwards?|(?:below|underneath|beneath)(?=\\W*$)|(?:below|beneath|underneath|under|after|above|before) (?:it|them|the ${MADE}))\\b|\\b(?:explain|comment|write|add)\\b [^.;,]{0,30}?\\b(?:below|beneath|underneath|under|after|above) the ${MADE}\\b(?= (?:how|why|what)\\b|\\W*$)|\\b(?:after|below|under|beneath) (?:the|your) ${MADE},? (?:please )?(?:tell|explain|say|describe|add|write|give)\\b|\\b(?:after|below|under|beneath) (?:the|your) ${MADE},\\W*$|\\badd (?:an? )(?:short |brief |quick |small )?(?:note|explanation|comment|remark|paragraph|sentence) (?:on|about|explaining|that explains|of) (?:its|the|your|how|why|what) [a-z' ]{2,40}(?:at the end|below|afterwards|underneath)?(?=\\W*$)|\\bbegin with an? (?:short |brief )?(?:introduction|intro) (?:to|about) the ${MADE}\\b`;
/** `repeat the request first`: before the result. */
const REQUEST_FIRST = `\\b(?:first|begin|start|open)s?\\b[^.;]{0,20}\\b(?:repeat|restat|copy|echo)[a-z]* (?:back )?${REQUEST}|\\b(?:repeat|restate|copy|echo) (?:back )?${REQUEST}[^.;]{0,40}\\b(?:before|first|ahead)\\b`;

const ONLY = '(?:only|solely|exclusively|strictly)';
/** What a model is given to answer from. */
const MATERIAL =
  '(?:information|facts?|content|material|data|knowledge(?: base)?|text|context|sources?|documents?|details|passages?|articles?|transcripts?|excerpts?|snippets?|(?:search )?results?|handbook|manual|faqs?)';

const NEVER =
  "(?:\\b(?:under no circumstances|in no case|at no (?:point|time))|\\b(?:not|never)|n['’]t|\\bwithout|\\bavoid|\\brefrain from)";
export const REPEATING =
  '(?:repeats|restates|copies|echoes|reproduces|quotes|repeat|repeating|restate|restating|copy|copying|echo|echoing|reproduce|reproducing|quote|quoting|recite|reciting|parrot|parroting|reprint|reprinting|replicate|transcribe|paste|pasting|write out|writing out|say|saying|print|printing)';
const REPEATS_REQUEST = `\\b${REPEATING} (?:back |out |again )?${REQUEST}|\\b(?:copy|repetition|restatement|echo) of ${REQUEST}|\\b${REQUEST} (?:(?:is|be|must be|should be|has to be|to be) )?(?:first )?(?:repeated|restated|copied|echoed|quoted|reproduced)\\b|\\brepeat (?:the )?(?:sentence|text) (?:above|below)\\b`;
const REQUEST_CUE =
  /repeat|restat|rephras|paraphras|reword|echo|copy|copied|reproduc|quot|recit|parrot|reprint|replicat|transcrib|past(?:e|ing)|write|writing|\bsay|print|own\b|words/;

export const FEATURES: readonly Axis[] = [
  {
    name: 'text beside the result',
    owner: 'format' as const,
    cue: /only|just|nothing|\bmore\b|\ball\b|entire|whole|complete|full|bare|naked|straight|directly|unchanged|untouched|verbatim|piped|feeds|repeat|restat|copy|echo|alone|itself|themselves|own\b|pronunc|\bfed\b|parsed|loads?\b|\badd\b|leave\b|write\b|attach|solely|exclusively|outside|without|commentary|explanation|explain|justify|introduc|preface|precede|before|after|behind|ahead|next\b|around|above|below|front|follow|begin|start|open|clos|conclude|end\b|finish|beside|reason|rationale|justif|\bsay\b|\btell\b|greet/,
    refuses: new RegExp(
      `${TO_PROGRAM}|${ALONE}|\\ball (?:of )?(?:the |your )?(?:responses|replies|answers|output)\\b[^.;]{0,24}\\b(?:in|as|be|are|is) (?:valid )?(?:json|xml|yaml|csv)\\b|\\b(?:entire|whole|complete|full) (?:response|reply|answer|output) (?:must|should|has to|needs to|shall|is)(?: be| consist of)?(?: an?| one| just| only| nothing but| single| valid)* ${RESULT}\\b|\\b(?:bare|naked) ${RESULT}\\b|\\bnothing (?:else )?(?:before|after|around|in front of|outside|besides) (?:it|that|this|the [a-z]+)\\b|(?<!\\b(?:your|the|each|every|an?) )\\b(?:output|return|respond|reply|answer)\\b[^.;]{0,12}\\bexactly one (?:of|label|word|letter|category|number)\\b|\\b(?:not|never|[a-z]{2,8}n['’]t)\\s+(?:give|state|include|add|provide)\\s+(?:any |your |a )?(?:reasons?|justifications?|rationale|explanations?)\\W*$|\\b(?:output|return|respond|reply|answer|provide|give|print|deliver|write|send|emit|produce)s?\\b[^.;]{0,25}\\b(?:only|just|nothing (?:but|except)|solely|exclusively)\\b\\s+(?:(?:with|in|as|the|an?|valid|raw|exactly|your|single|final|pure)\\s+)*${RESULT}|\\b${RESULT}(?: object| array)? (?:only\\b|and nothing else)|\\b(?:no|without(?: any)?) (?:(?:other|additional|extra|surrounding|introductory|further|accompanying|explanatory) )?(?:text|words|prose|commentary|preamble|explanations?|remarks?|chatter)(?: (?:outside|before|after|around|whatsoever|at all|of any kind|or \\w+)\\b|\\W*$)|\\b(?:not|never|[a-z]{2,8}n['’]t)\\b[^.;]{0,20}\\b(?:include|add|write|output|provide|return|have)\\b[^.;]{0,20}\\b(?:text|words?|anything|commentary|explanations?|prose|content|preamble)\\b[^.;]{0,20}\\b(?:outside|before|after|other than|besides|beyond|around)\\b`,
    ),
    wants: new RegExp(
      `${REQUEST_FIRST}|${TOLD_BESIDE}|^\\W*(?:after|before|above|below|beneath|under|underneath|following|behind|beside|next to|(?:ahead|in front) of)\\s+(?:the |your |each |every )?${OUTPUT}(?: object| block| array)?,?\\s+(?:please |always |also )?(?:leave|attach|spend|say|greet|tell|thank|comment|add|write|give|include|put|append|insert|provide|state|print|place|explain|summari[sz]e)\\b|\\b(?:begin|start|open|introduce|precede|preface|end|close|finish|conclude|follow|accompany|put|add|place|insert|include|write|give|append|prepend)\\b[^.;]{0,50}\\b${BESIDE}\\b[^.;]{0,20}\\b(?:before|after|introducing|above|below|preceding|in front of|outside)\\b(?! (?:each|every|all|the (?:first|last|second|word|title|heading|function|class|method|signature)))|\\b(?:introduce|preface|precede|follow|accompany)\\b (?:it|(?:the |your )?(?:${RESULT}|answer|response|output|result))\\b[^.;]{0,10}\\b(?:with|by) (?:an?|one|some|the)\\b|\\b(?:begin|start|open|close|end|finish|conclude|introduce)\\b (?:(?:your|the) (?:reply|response|answer|output|message) )?(?:with|by)\\b [^.;]{0,30}\\b${BESIDE}\\b`,
    ),
    softly:
      /\b(?:explain|justify)\b[^.;]{0,30}\b(?:choices?|answer|label|decision|each step|every step|reasoning|solution|classification|how you|why you|what you|each value)\b(?! (?:[a-z-]+ ){0,3}(?:in|inside|within|between) (?:the\b|your\b|<|\s|x{3}))|\bgive (?:a |your |brief )*(?:reasons?|rationale|reasoning|explanation)\b(?! (?:[a-z-]+ ){0,3}(?:in|inside|within|between) (?:the\b|your\b|<|\s|x{3}))/,
    not: /\b(?:fields?|keys?|propert(?:y|ies)|attributes?|columns?|docstrings?|elements?|comments? (?:in|inside|above|to)|if|when|unless|before (?:(?:the|my|your|this) )?(?:[a-z]+ )?(?:request|prompt|repeating))\b/,
    reason: 'nothing may stand beside the result',
  },
  {
    name: 'an introduction',
    owner: 'topic' as const,
    cue: /introduc|\bintro\b|preamble|preface|precede/,
    wants:
      /^\W*(?:introduce|preface|precede) (?:the|your|it|all)(?: [a-z]+){0,2} (?:with|by) (?:an?|the|one|these) (?:[a-z]+ )?(?:phrase|sentence|paragraph|words|line|remark|greeting)\b|\b(?:begin|start|open|lead)\b[^.;]{0,20}\bwith (?:an? |one |some )?(?:[a-z-]+ ){0,2}(?:introduction|intro|introductory (?:paragraph|sentence)|preamble|preface)\b|\b(?:write|include|add|provide|give) (?:an? |one )(?:[a-z-]+ ){0,2}(?:introduction|intro|preamble|preface)\b(?! (?:to|of|for|about|in) (?!the (?:topic|text|article|answer)))/,
    refuses:
      /(?:(?:^\W*(?:and |with )?|\b(?:contains?|includes?|has|have|needs?|use|write|add|give) )no|\b(?:without(?: any| an)?|skip (?:the|any)|omit (?:the|any)|leave out (?:the|any)|not (?:write|include|add|give) (?:an?|any)|[a-z]{2,8}n['’]t (?:write|include|add|give) (?:an?|any)))\s+(?:[a-z-]+ )?(?:introductions?|intros?|introductory (?:paragraph|sentence)s?|preambles?|prefaces?)\b/,
    not: /\b(?:if|when|unless)\b/,
    reason: 'there is an introduction or there is none',
  },
  {
    name: 'a closing remark',
    owner: 'topic' as const,
    cue: /clos|conclud|end\b|ending|finish|sign|farewell|goodbye/,
    wants:
      /\b(?:close|end|finish|conclude|sign off)\b[^.;]{0,20}\bwith (?:an? |the |some |your )?(?:[a-z-]+ ){0,2}?(?:offer|invitation|wish(?:es)?|thanks|thank-you|farewell|goodbye|closing (?:line|remark|sentence)|pleasantr(?:y|ies)|encouragement|word of|remark|greeting)\b/,
    refuses:
      /(?:^\W*(?:and |with )?no|\b(?:or|and|nor|no|without|skip|omit|avoid|drop|leave out)(?: any| the)?)\s+(?:closing|concluding|final|parting)\s+(?:remarks?|words|lines?|statements?|phrases?|pleasantries|sentences?|formula|offers?)\b/,
    not: /\b(?:if|when|unless)\b/,
    reason: 'there is a closing remark or there is none',
  },
  {
    name: 'facts from outside',
    owner: 'topic' as const,
    cue: /knowledge|outside|invent|make\b|fabricat|think\b|dream|only|solely|stick|strictly|beyond|provided|given|external|\bknow\b|background/,
    refuses: new RegExp(
      `\\b${ONLY}\\b[^.;]{0,30}\\b(?:${MATERIAL}|what)\\b[^.;]{0,30}\\b(?:provided|given|supplied|below|above|attached|retrieved)\\b|\\b${ONLY} (?:(?:use|using|with|on|from) )?the (?:provided|given|supplied|attached|retrieved|above|following) (?:[a-z]+ )?${MATERIAL}\\b|\\b${ONLY} (?:(?:use|using|with|on|from) )?(?:the )?(?:information|facts|content|data|details|knowledge) (?:[a-z]+ ){0,3}?(?:in|from|of) (?:the|this|these|your|our) (?:[a-z]+ ){0,2}?${MATERIAL}\\b|\\b(?:answer|respond|reply|work|draw|rely|base)(?:s|d|ing)?\\b[^.;]{0,30}\\b${ONLY} (?:from|on|using|with|based on) (?:the|this|these|your|our) (?:[a-z]+ ){0,2}?${MATERIAL}\\b|\\b${ONLY} (?:answer|respond|reply|rely|draw)\\b[^.;]{0,20}\\b(?:from|on|using|with) (?:the|this|these|your|our) (?:[a-z]+ ){0,2}?${MATERIAL}\\b|\\b(?:stick|keep|adhere|confine yourself|restrict yourself|limit yourself) (?:strictly |closely |only )?to (?:what|the)\\b[^.;]{0,30}\\b(?:provided|given|said|stated|text|transcript|source|document|article|facts)\\b|\\b(?:do not|don['’]t|never|without|avoid|no)\\b[^.;]{0,30}\\b(?:outside|external|prior|background|general|own|world|additional)\\s+(?:knowledge|information|facts|research)\\b|\\b(?:not|never|[a-z]{2,8}n['’]t) (?:add|include|use|mention|introduce|bring in)\\b[^.;]{0,20}\\b(?:anything|information|facts?|details?)\\b[^.;]{0,20}\\b(?:not in|beyond|outside|from outside|missing from)\\b|\\bbased? (?:\\w+ )?${ONLY} on the\\b`,
    ),
    wants:
      /\b(?:use|add|include|bring in|draw (?:on|from)|rely on|supplement|enrich|incorporate|contribute|complement)\b[^.;]{0,40}\b(?:outside|external|background|general|own|world|prior)\s+(?:knowledge|information|facts|research|expertise)\b|\b(?:add|include|bring in|use|draw on)\b[^.;]{0,40}\bfrom outside the\b|\b(?:use|add|draw on) what(?:ever)? (?:else )?you (?:already )?know\b|(?<!\b(?:not|never|nor) )(?<!n['’]t )\b(?:make up|invent|fabricate|think up|dream up)\b[^.;]{0,25}\b(?:details?|facts?|names?|numbers?|figures?|examples?|statistics|data|features?|quotes?)\b/,
    not: /\b(?:if|when|unless|knowledge of (?:grammar|language|style))\b/,
    reason: 'what is not in the given material is both asked for and ruled out',
  },
  {
    name: 'data over several lines',
    owner: 'format' as const,
    cue: /json|yaml|object|line|minif|pretty|indent|compact/,
    wants:
      /\bpretty[- ]?print(?:ed)?\b|\bindent(?:ed)? (?:the )?(?:json|object|output)\b|\b(?:json|object|output|array)\b[^.;]{0,40}\b(?:over|across|on) (?:several|multiple|separate|many) lines\b|\b(?:json|object|array)\b[^.;]{0,30}\b(?:indented|with (?:line breaks|indentation))\b|\b(?:indented|formatted|human-readable|multi-?line) json\b/,
    refuses:
      /\b(?:a single|one|single) line of json\b|\b(?:minified|compact|single-line|one-line) json\b|\b(?:json|object|output|array)\b[^.;]{0,40}\b(?:on|in|as) (?:a single|one|exactly one) line\b|\bminify\b|\bno (?:line breaks|newlines|pretty[- ]?printing)\b[^.;]{0,20}\b(?:json|object|output)\b|\b(?:not|never|n['’]t) pretty[- ]?print\b/,
    not: /\b(?:docs|logs|wire|api)\b/,
    reason: 'the data stands on one line or on several',
  },
  {
    name: 'whole files',
    owner: 'format' as const,
    cue: /file|code|diff|patch|changed|modified|lines|component|function|script|module|snippet/,
    wants:
      /\b(?:show|output|print|return|give|provide|write|include|send|paste|reproduce|generate)\b[^.;]{0,20}\b(?:full|complete|entire|whole) (?:updated |modified |changed )?(?:file|code|component|script|module|source|class)s?\b/,
    refuses:
      /\b(?:only|just|nothing but)\b (?:show |output |print |return |give |provide |include )?(?:the |a )?(?:diffs?|patch|changes|(?:changed|modified|relevant|affected|edited|new) (?:parts?|lines?|code|sections?|functions?|snippets?|files?))\b|(?:\bnot|\bnever|n['’]t) (?:show|output|print|return|repeat|reprint|rewrite|reproduce|paste|include)\b[^.;]{0,10}\b(?:full|complete|entire|whole|unchanged) (?:file|code|component|script|module|source)s?\b/,
    not: /\b(?:if|when|unless|new files?)\b/,
    reason: 'a whole file is shown or its changes alone',
  },
  {
    name: 'code in the answer',
    owner: 'format' as const,
    cue: /\bcode\b|file|script|function|program|module|class\b/,
    wants:
      /\b(?:show|send|return|give|provide|paste|post|output|print)\b (?:me |us )?(?:back |here )?(?:the |an? |your )?(?:(?:whole|full|complete|entire|corrected|fixed|finished|updated|working) )+(?:(?:python|javascript|shell|java|source) )?(?:file|script|function|class|program|module|code)s?\b(?! (?:names?|numbers?|paths?|reviews?|lists?)\b)/,
    refuses:
      /(?:\b(?:no|without (?:showing |sending |including )?(?:any)?|(?:not|never) (?:send|show|include|post|paste|give|put)(?: me)?(?: any)?)|n['’]t (?:send|show|include|post|paste|give|put)(?: me)?(?: any)?) ?code(?=\W*$| (?:at all|anywhere|in (?:it|(?:the|your|an?|any|my) (?:answer|reply|response|message|e-?mail)s?)|(?:is|are) (?:sent|shown|posted|included|given))\b)|\bcode (?:(?:must|may|should|can)(?: not|not| never) (?:ever )?(?:appear|be (?:sent|shown|posted|included|given))|is never (?:sent|shown|posted|included|given))\b/,
    not: /\b(?:if|when|unless|until|yet|plan|first|before|comments?)\b/,
    reason: 'the answer holds code or none',
  },
  {
    name: 'full sentences',
    owner: 'wording' as const,
    cue: /sentence|telegraphic|fragment/,
    wants:
      /\b(?:full|complete)(?:,? \w+)? sentences\b|\bno (?:sentence )?fragments\b|\bsentence fragments (?:are|is) (?:not (?:allowed|permitted)|forbidden)\b|\b(?:all|every|each) sentences? (?:must|should|has to|have to) be (?:full|complete)\b/,
    refuses:
      /\b(?:no|without|avoid|not(?: use| write)?(?: in)?|instead of|rather than)\s+(?:any )?(?:full|complete) sentences\b|\btelegraphic (?:style|form|notes)\b|\b(?:in|use|only) (?:sentence )?fragments\b|\b(?:contain|include|use|have|hold)s? (?:at least |exactly )?(?:an?|one|two|three|some|several) (?:sentence )?fragments?\b|\b(?:in|use|with|only) (?:short,? )?(?:fragmentary|incomplete) sentences\b|\btelegraphic\b/,
    reason: 'every line is a full sentence or none is',
  },
  {
    name: 'direct speech',
    owner: 'wording' as const,
    cue: /speech|verbatim|\bword\b|quot(?:ation|e)s?\b/,
    wants:
      /(?<!in)direct speech\b|\bverbatim\b(?! (?:statements?|quotes?|quotations?|passages?|notes?|records?|texts?|transcripts?)\b)|\bword for word\b|\b(?:include|contain|use|insert|add|give)s? (?:at least |exactly )?(?:(?:an?|one|two|three|four|five|some|several|direct|literal) (?:[a-z]+ )?(?:quotations|direct quot(?:es?|ations?))|direct quot(?:es?|ations?))\b/,
    refuses:
      /\b(?:reported|indirect) speech\b|\b(?:no|without|avoid|not (?:use|contain|include|have))(?: any| using| all)? (?:(?:direct|literal|verbatim|word-for-word) (?:quotations?|quotes|speech)|quotations(?=\W*$))/,
    reason: 'what people said is told in their own words or not',
  },
  {
    name: 'the request restated',
    owner: 'action' as const,
    cue: new RegExp(`${REQUEST_CUE.source}|repetit|\\b(?:request|prompt|question)`),
    wants: new RegExp(`${REPEATS_REQUEST}|\\brephrase\\b[^.;]{0,25}\\b(?:request|question|prompt|query)\\b`),
    refuses: new RegExp(
      `\\bwithout ${REQUEST} (?:in front|before|above|at the|on top|in it|first|repeated|copied|quoted)\\b|\\b(?:leave|keep) ${REQUEST} out\\b|\\b(?:leave out|omit|skip|drop) ${REQUEST}\\W*$|${NEVER} (?:ever )?(?:bother (?:to|with) )?(?:${REPEATING} (?:back )?(?:(?:to|at) me )?${REQUEST}|(?:repeat|restat|rephras|echo|parrot)(?:e|ing)? (?:back )?(?:anything|it)\\b)|\\b(?:no|skip|omit|leave out|drop|without)(?: need (?:to|for)| any| the| a)? (?:${REPEATING} (?:back )?${REQUEST}|(?:repetition|restatement|copy|recap|echo|quotation) of ${REQUEST})|\\b${REQUEST} (?:must|should|may|is|need|does|do) ?(?:not|n['’]t|never) (?:to )?(?:be )?(?:repeated|restated|copied|echoed|quoted|shown|appear)`,
    ),
    not: /\b(?:if|when|whenever|unless|more than once|twice)\b/,
    reason: 'the request is both repeated and not',
  },
  {
    name: 'the request word for word',
    owner: 'action' as const,
    cue: REQUEST_CUE,
    wants: new RegExp(
      `\\b${REPEATING} (?:back |out )?${REQUEST}[^.;]{0,20}\\b(?:word for word|word-for-word|verbatim|exactly|literally|unchanged|to the letter|as (?:it )?(?:is|stands|written)|letter for letter|without change)\\b|\\b(?:exact|verbatim|literal|word-for-word|unchanged) (?:copy|repetition|echo|quotation) of ${REQUEST}|\\b${REQUEST} (?:is |be )?(?:repeated|restated|copied|quoted) (?:literally|verbatim|exactly|word for word|unchanged)\\b`,
    ),
    refuses: new RegExp(
      `\\b(?:paraphrase|reword|rephrase|summari[sz]e|sum up|correct|shorten) ${REQUEST}|\\b(?:restate|repeat|give|put|say)\\b[^.;]{0,24}(?:${REQUEST}|\\bit\\b)[^.;]{0,12}\\bin (?:your own|other|different|fresh|new) words\\b|\\bfix (?:it|them|my [a-z]+) (?:if|when|before) you (?:quote|repeat|copy)\\b|${NEVER} (?:use|copy|quote|repeat) (?:my|the user['’]s) (?:own |exact )?(?:words|wording|phrasing)\\b`,
    ),
    reason: 'the request is repeated word for word or in other words',
  },
  {
    name: 'the request first',
    owner: 'action' as const,
    ofWhole: true,
    cue: new RegExp(`${REQUEST_CUE.source}|answer|first|straight|right|explanation|\\b(?:begin|start|open)`),
    wants: new RegExp(
      `\\b(?:first|begin|start|open|commence)s?(?: out| off)?,? (?:(?:by|with) )?(?:an? |the )?(?:exact |verbatim |literal |word-for-word )?(?:${REPEATING} (?:back |out )?|(?:copy|repetition) of )${REQUEST}|\\b(?:begin|start|open)s?(?: out| off)? with ${REQUEST} (?:repeated|copied|quoted|restated)|\\b${REPEATING} (?:back |out )?${REQUEST}[^.;]{0,40}\\b(?:first\\b|before (?:you|the|your|giving|answering|anything)|at the (?:very )?(?:top|start|beginning|head)|on top)`,
    ),
    refuses:
      /\b(?:get|go|jump|come|cut|dive) (?:straight|right|directly|immediately) (?:in)?to the (?:answer|point|result|explanation)\b|\b(?:put|give|state) the (?:answer|explanation|result|solution|conclusion) (?:first|at the (?:very )?(?:top|start|beginning))\b|\b(?:begin|start|open) (?:right away |directly |straight |immediately )?with the (?:answer|explanation|result|solution)\b|\bfirst words?(?: (?:of|in) [a-z ]{2,24})? (?:(?:must|should|shall|has to|have to|is to|are to) )?(?:be|is|are|reads?) (?:exactly )?["“'‘]_|\bfirst (?:thing|line|sentence) (?:of|in) (?:the|your|each|every|this|whole) (?:reply|response|message|output) (?:(?:must|should|shall|has to|is to) )?(?:be|is|reads?) (?:exactly )?(?:["“'‘]_|(?:the|a|its) (?:name|title|heading|headline|greeting)\b)|\b(?:reply|response|message|output|text)\b[^.;]{0,16}\b(?:opens?|begins?|starts?) (?:with|on|by) (?:the (?:exact )?(?:line|words?|phrase|sentence|question|heading|title) )?["“'‘]_|\b(?:reply|response|message|output)\b[^.;]{0,16}\b(?:opens?|begins?|starts?) (?:with|on) the (?:heading|title|greeting)\b|^\W*(?:please )?(?:open|begin|start) (?:your|the) (?:reply|response|message|output) (?:with|on) (?:the (?:exact )?(?:line|words?|phrase|sentence|question|heading|title) )?["“'‘]_/,
    not: /\b(?:if|when|whenever|unless)\b/,
    reason: 'the request stands first or something else does',
  },
  {
    name: 'the most important first',
    owner: 'topic' as const,
    cue: /important|key|conclusion|answer|inverted|bottom|\bmain\b/,
    wants:
      /\b(?:lead|start|open|begin) with the (?:most important|key|main|conclusion|bottom line|answer)\b|\binverted[- ]pyramid\b|\b(?:most important|key) (?:information|facts?|points?|message) (?:comes? )?first\b/,
    refuses:
      /\b(?:save|keep|hold|leave|reserve|withhold)\b[^.;]{0,40}\b(?:for|until|till) the (?:very )?(?:end|last|final|close|closing)\b|\bbuild(?:ing)? up to the (?:key|main|most important)\b/,
    reason: 'what matters most stands first or last',
  },
].map(featureAxis);
