import { type Clause, RULED_OUT } from '../clauses.ts';
import { animalOrOccupation } from '../lexicon/choices.ts';
import { PEOPLE } from '../lexicon/content.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { lastNoun, singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { type Feature, featureAxis } from './features.ts';
import { requiredPhrases } from './wording-terms.ts';

/** How a text stands to those it speaks of and to: whom it blames, whether it moves them, who speaks. */

const NOT = "(?:\\b(?:do not|does not|must not|should not|may not|never|not to|not|without|avoid|refrain from)|n['’]t)";
const FEELINGS =
  '(?:emotions?|feelings?|hearts?|compassion|sympath(?:y|ies)|conscience|pity|sentiments?|heartstrings|fears?|sense of (?:guilt|duty|community))';
const RHETORICAL = 'rhetorical questions?';
const TERMS =
  '(?:(?:(?:all|any|every|each|the|these|its|their|your|of) ){0,3}(?:(?:technical|legal|medical|specialist|special|scientific|unfamiliar|difficult|foreign|financial|professional) )?(?:terms?|jargon|terminology|abbreviations?|vocabulary|expressions)(?: used)?|(?:technical|legal|medical|specialist|scientific|unfamiliar|difficult) words)';

const BLAMED =
  '(?<about>parents?|tenants?|landlords?|customers?|clients?|readers?|drivers?|teachers?|pupils?|students?|employees?|workers?|staff|users?|patients?|mothers?|fathers?|children|players?|owners?|buyers?|sellers?|neighbou?rs?|victims?|managers?|voters?|passengers?|guests?|visitors?|pedestrians?|cyclists?|doctors?|nurses?|residents?|suppliers?)';
const BLAMES = '(?:blam|accus|reproach|sham|condemn)(?:e|ing|es)?';
const WHOSE = new RegExp(`\\b(?:the |our |any |these |those )?${BLAMED}\\b`);

const FEATURES: readonly Feature[] = [
  {
    name: 'blame',
    owner: 'topic',
    cue: /blam|accus|reproach|sham|condemn|fault|respons|judg/,
    wants: new RegExp(
      `(?:^\\W*(?:(?:and|also|then|openly|harshly|firmly|please) )*|\\b(?:must|should|to|and) )${BLAMES} (?:the |our |these |those |all )?(?:${BLAMED.replace('?<about>', '?:')}|them)\\b|\\b(?:put|place|lay|pin)s? (?:all |the |full )*(?:blame|fault|responsibility) (?:on|at the door of|squarely on) (?:the )?(?:${BLAMED.replace('?<about>', '?:')}|them)\\b|\\b(?:clear|plain|say|state|show|tell|out|know) [^.;:]{0,40}(?:(?:is|are|was|were) (?:all |entirely |largely |mostly )?(?:their|his|her|your) (?:own )?(?:fault|responsibility)|(?:is|are) (?:all |entirely |themselves )?(?:to blame|at fault|responsible|guilty))\\b`,
    ),
    refuses: new RegExp(
      `${NOT} (?:ever )?(?:${BLAMES}|find(?:ing)? fault with|point(?:ing)? (?:a |the )?fingers? at|put(?:ting)? the blame on)\\b|\\b(?:no|without(?: any)?) (?:blame|accusations|reproach(?:es)?|finger-pointing|lecturing)\\b|\\b(?:is|are) not (?:to blame|to be blamed|at fault)\\b|\\bnon-?judg(?:e)?mental\\b`,
    ),
    about: (lower) => {
      const named = WHOSE.exec(lower)?.groups?.about;
      return named === undefined ? undefined : singular(named);
    },
    reason: 'somebody is both blamed and not',
  },
  {
    name: 'rhetorical questions',
    owner: 'wording',
    cue: /rhetorical/,
    wants: new RegExp(
      `\\b(?:ask|use|include|pose|put|add|insert|work in|raise|contain|have|open|begin|start|end|close|sprinkle|be|employ)s?\\b[^.;:]{0,40}\\b${RHETORICAL}`,
    ),
    refuses: new RegExp(
      `(?:\\b(?:no|without(?: any| using)?|free of|zero)|${NOT} (?:ever )?(?:use|ask|include|pose|put|add|raise|employ)?) ?(?:any |all )?${RHETORICAL}|\\b${RHETORICAL} ${RULED_OUT}`,
    ),
    not: /\bin (?:the |any )?(?:headlines?|titles?|headings?|captions?|introduction|conclusion|(?:first|last|opening|closing) [a-z]+)\b/,
    reason: 'rhetorical questions are both asked and ruled out',
  },
  {
    name: 'appeal to feelings',
    owner: 'tone',
    cue: /emotion|feeling|heart|compassion|sympath|conscience|pity|sentiment|facts?\b|\btears\b|fears?\b|guilt|duty/,
    wants: new RegExp(
      `\\b(?:appeal|speak|talk)s?\\b (?:directly |strongly )?to (?:[a-z'’]+ ){0,3}${FEELINGS}\\b|\\b(?:tug|pull|play)s? (?:at|on) (?:[a-z'’]+ ){0,3}${FEELINGS}\\b|\\b(?:stir|touch|move|rouse|awaken|arouse)s? (?:up )?(?:[a-z'’]+ ){0,2}(?:${FEELINGS}|to tears)\\b|\\b(?:make|use|include|contain)s? an? (?:strong )?emotional appeals?\\b`,
    ),
    refuses: new RegExp(
      `\\b(?:no|without(?: any| an)?) (?:emotional appeals?|appeals? to (?:[a-z'’]+ ){0,3}${FEELINGS}|emotions?|feelings?|sentiment(?:ality)?)(?=\\W*$|[,.;:]| (?:at all|whatsoever|of any kind)\\b)|${NOT} (?:ever )?(?:appeal(?:ing)? to|play(?:ing)? (?:on|with)|work(?:ing)? on) (?:[a-z'’]+ ){0,3}${FEELINGS}\\b|\\b(?:leave|keep)s? (?:all )?(?:emotions?|feelings?|sentiment) out\\b|\\b(?:rely|build|argue|stick|base|keep|confine|limit|restrict|persuade)\\b[^.;:]{0,30}\\b(?:(?:only|solely|exclusively|purely|nothing but) (?:on |to |with )?(?:the )?(?:sober |hard |bare |plain )?facts\\b|(?:sober |hard |bare |plain )?facts(?: and figures)? (?:alone|only)\\b)`,
    ),
    reason: 'feelings are both appealed to and left alone',
  },
  {
    name: 'explaining the terms',
    owner: 'topic',
    cue: /terms?\b|jargon|terminolog|abbreviation|vocabular|explain|defin|expressions|plain\b|words\b/,
    wants: new RegExp(
      `\\b(?:explain|define|clarify|translate|gloss|spell out)s? (?:all |any |every |each )${TERMS}\\b|\\b(?:all|any|every|each) ${TERMS} (?:must|should|is|are|has to|have to) (?:to )?(?:be )?(?:briefly |clearly )?(?:explained|defined|clarified)\\b`,
    ),
    softly:
      /\b(?:plain|simple|clear|everyday|easy) (?:language|words|terms|english)\b[^.;:]{0,12}\b(?:that |which )?(?:anyone|everyone|anybody|everybody|a layperson|lay people|laypeople|ordinary people|non-experts|a child) (?:can|could|will) (?:understand|follow|grasp)\b/,
    refuses: new RegExp(
      `\\bwithout (?:explaining|defining|translating|glossing) (?:them|it|these|those|any of (?:them|its|the) ?[a-z]*|what they mean|${TERMS})|${NOT} (?:explain|define|translate|gloss) (?:any of )?${TERMS}\\b|\\b(?:leave|with|use) (?:[a-z]+ ){0,2}(?:${TERMS} unexplained|unexplained ${TERMS})\\b`,
    ),
    not: /\bif\b|\bunless\b|\bwithout jargon\b/,
    reason: 'terms are both explained and left unexplained',
  },
];

const NEUTRAL =
  /\b(?:gender-?(?: )?(?:neutral|inclusive|fair)|gender-?free|non-?gendered|non-?sexist)\b|\b(?:no|avoid|without|never use|not use) (?:any )?(?:gendered|gender-specific|masculine and feminine) (?:pronouns|language|terms|words|nouns)\b/;
const GENDERED =
  /\b(?:use|with|write|keep to|choose)\b[^.;:]{0,30}\b(?:(?:only )?(?:masculine|feminine|male|female)(?: generic)? (?:pronouns?|forms?))\b|\b(?:generic|refer to (?:the|each|every) [a-z]+ as) ["“'‘](?:he|she)["”'’]/;
const GENDERED_WORD =
  /\b(?:he|his|him|himself|she|hers|herself|chairman|salesman|businessman|policeman|fireman|workman|craftsman|foreman|manpower|mankind|right-hand man|key man|waitress|stewardess|(?:a|the|best|right|every) [a-z]* ?(?:man|woman|gentleman|lady) (?:in|for|of|with|who))\b/i;

/** Whether people are named without their sex. */
const genderOfWords: Axis = {
  name: 'gender in the wording',
  owner: 'wording',
  cue: /gender|sexist|masculine|feminine|\bmale\b|\bfemale\b|["“]|\b(?:he|she)\b/,
  ofWhole: true,
  negated: true,
  *read(clause: Clause): Iterable<Stated> {
    const { lower, polarity } = clause;
    if (
      NEUTRAL.test(lower) &&
      !/\b(?:not|n['’]t|never) (?:use|write|bother)[a-z ]{0,12} gender-?\s?(?:neutral|inclusive)/.test(lower)
    )
      yield { value: 'neutral' };
    else if (polarity === 'positive' && GENDERED.test(clause.raw.toLowerCase())) yield { value: 'gendered' };
    else if (requiredPhrases(clause).some((phrase) => GENDERED_WORD.test(phrase)))
      yield { value: 'gendered', quiet: true };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: () => 'the wording is gender-neutral or it is not',
};

const SPEAKER =
  /\b(?:the|its|your) (?:speaker|narrator|voice) (?:is|must be|should be|has to be|will be) (?:that of )?(?:an?|the|one of the) (?<is>[a-z][a-z' -]{2,60})|\b(?:in|with|adopt|take on|use) the (?:voice|role|persona) of (?:an?|the|one of the) (?<voice>[a-z][a-z' -]{2,60})|\b(?:spoken|delivered|given|held|told|narrated) by (?:an?|the) (?<by>[a-z][a-z' -]{2,60})/;
const SPEAKER_END =
  /[,.;:()"“]|\s(?:who|whom|that|which|with|from|of|in|on|at|for|to|and|addressing|speaking|talking|giving|looking|named|called|during|as|whose)\b/;

/** Who speaks. */
const speaker: Axis = {
  name: 'speaker',
  owner: 'person',
  cue: /speaker|narrator|voice|persona|\brole\b|spoken|delivered|narrated|\bheld\b|\btold\b|given/,
  ofWhole: true,
  quiet: true,
  *read({ lower }): Iterable<Stated> {
    const groups = SPEAKER.exec(lower)?.groups;
    const words = groups?.is ?? groups?.voice ?? groups?.by;
    if (words === undefined) return;
    const noun = lastNoun(words.split(SPEAKER_END)[0]!);
    if (PEOPLE.has(noun) || animalOrOccupation(noun) !== undefined) yield { value: nounGroup(noun) };
  },
  excludes: (a, b) => a.value !== b.value,
  reason: (a, b) => `the ${a.value} speaks or the ${b.value}`,
};

export const ATTITUDE: readonly Axis[] = [...FEATURES.map(featureAxis), genderOfWords, speaker];
