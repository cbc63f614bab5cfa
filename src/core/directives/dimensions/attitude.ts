import { RULED_OUT } from '../clauses.ts';
import { animalOrOccupation } from '../lexicon/choices.ts';
import { PEOPLE } from '../lexicon/content.ts';
import { nounGroup } from '../lexicon/synonyms.ts';
import { lastNoun, singular } from '../scope.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { type Feature, featureAxis } from './features.ts';
import { isFigure } from './story-axes.ts';

/** How a text stands to those it speaks of and to: whom it blames, whether it moves them, who speaks. */

const NOT = "(?:\\b(?:do not|does not|must not|should not|may not|never|not to|not|without|avoid|refrain from)|n['’]t)";
const FEELINGS =
  '(?:emotions?|feelings?|hearts?|compassion|sympath(?:y|ies)|conscience|pity|sentiments?|heartstrings|fears?|sense of (?:guilt|duty|community))';
const RHETORICAL = 'rhetorical questions?';
const TERMS =
  '(?:(?:(?:all|any|every|each|the|these|its|their|your|of) ){0,3}(?:(?:technical|legal|medical|specialist|special|scientific|unfamiliar|difficult|foreign|financial|professional) )?(?:terms?|jargon|terminology|abbreviations?|vocabulary|expressions)(?: used)?|(?:technical|legal|medical|specialist|scientific|unfamiliar|difficult) words)';

const BLAMED =
  '(?<about>(?:car |lorry |truck |bus )?drivers?|parents?|tenants?|landlords?|customers?|clients?|readers?|teachers?|pupils?|students?|employees?|workers?|staff|users?|patients?|mothers?|fathers?|children|players?|owners?|buyers?|sellers?|neighbou?rs?|victims?|managers?|voters?|passengers?|guests?|visitors?|pedestrians?|cyclists?|doctors?|nurses?|residents?|suppliers?)';
const BLAMES = '(?:blam|accus|reproach|sham|condemn)(?:e|ing|es)?';
const WHOSE = new RegExp(`\\b(?:the |our |any |these |those )?${BLAMED}\\b`);

const FEATURES: readonly Feature[] = [
  {
    name: 'blame',
    owner: 'topic',
    cue: /blam|accus|reproach|sham|condemn|fault|respons|judg/,
    wants: new RegExp(
      `(?:^\\W*(?:(?:and|also|then|openly|harshly|firmly|please) )*|\\b(?:must|should|to|and) )${BLAMES} (?:the |our |these |those |all )?(?:${BLAMED.replace('?<about>', '?:')}|them)\\b|\\b(?:put|place|lay|pin)s? (?:all |the |full )*(?:blame|fault|responsibility) (?:on|at the door of|squarely on) (?:the )?(?:${BLAMED.replace('?<about>', '?:')}|them)\\b|\\b(?:hold|make)s? (?:the |our |these |all )?(?:${BLAMED.replace('?<about>', '?:')}|them) (?:[a-z]+ly )?(?:responsible|accountable|liable) for\\b|\\b(?:clear|plain|say|state|show|tell|out|know) [^.;:]{0,40}(?:(?:is|are|was|were) (?:all |entirely |largely |mostly )?(?:their|his|her|your) (?:own )?(?:fault|responsibility)|(?:is|are) (?:all |entirely |themselves )?(?:to blame|at fault|responsible|guilty))\\b`,
    ),
    refuses: new RegExp(
      `${NOT} (?:ever )?(?:${BLAMES}|find(?:ing)? fault with|point(?:ing)? (?:a |the )?fingers? at|put(?:ting)? the blame on)\\b|\\b(?:no|without(?: any)?) (?:blame|accusations|reproach(?:es)?|finger-pointing|lecturing)\\b|\\b(?:is|are) not (?:to blame|to be blamed|at fault)\\b|\\bnon-?judg(?:e)?mental\\b`,
    ),
    about: (lower) => {
      const named = WHOSE.exec(lower)?.groups?.about;
      return named === undefined ? undefined : singular(named.replace(/^\S+ (?=drivers?$)/, ''));
    },
    reason: 'somebody is both blamed and not',
  },
  {
    name: 'rhetorical questions',
    owner: 'wording',
    cue: /rhetorical/,
    wants: new RegExp(
      `\\b(?:ask|use|include|pose|put|add|insert|work in|raise|contain|have|open|begin|start|end|close|sprinkle|be|employ|lead)s?\\b[^.;:]{0,40}\\b${RHETORICAL}|\\bwith (?:(?:at least|exactly|about|more than) )?(?!no\\b|zero\\b|few\\b)[a-z]+ ${RHETORICAL}`,
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

/** Who comes to what somebody is invited to. */
const COMES =
  '(?:com(?:e|ing)|attend(?:ing)?|there|join(?:ing)?|tak(?:e|ing) part|mak(?:e|ing) it|participat(?:e|ing))';
const ONE = '(?:i|we|he|she|they)';
const WHO_COMES = new RegExp(`\\b(${ONE})\\b(?=[^.;,]{1,30}\\b${COMES}\\b)`);
const coming: Feature = {
  name: 'coming',
  owner: 'topic',
  cue: /^(?:com(?:e|ing)|attend|attending|there|join|joining|participate)$/,
  wants: new RegExp(
    `\\b(?:say|tell|write|confirm|let|inform|announce|promise|assure)\\b[^.;]{0,40}\\b${ONE}(?:['’]ll| will|['’]m| am|['’]re| are| is|['’]s| can| intends? to| plans? to)(?: be| certainly| gladly| definitely| happy to| glad to){0,2} ${COMES}\\b`,
  ),
  refuses: new RegExp(
    `\\b(?:say|tell|write|confirm|let|inform|announce|explain|make it clear|regret)\\b[^.;]{0,40}\\b${ONE}(?: (?:cannot|can ?not|will not|am not able to|are not able to|am unable to|are unable to|will be unable to|am not|are not|is not)| (?:can|won|isn|aren)['’]?t|['’](?:m|re|s) (?:not|unable to)|['’]ll not)(?: be| be able to)? ${COMES}\\b`,
  ),
  about: (lower) => WHO_COMES.exec(lower)?.[1]?.replace('we', 'i'),
  reason: 'somebody comes or stays away',
};

const TALK =
  '(?:conversation|dialogue|scene|talk|exchange|interview|debate|call|discussion|chat|interrogation|argument)';
const SPEAKS_FIRST = new RegExp(
  `^\\W*(?:(?:have|let) )?(?:the|an?) (?<who>[a-z]+) (?:(?:must|should|shall|has to|is to|will) )?(?:(?:opens?|starts?|begins?) (?:off )?the ${TALK}|(?:speaks?|talks?) first|(?:has|have|gets?|speaks?|says?) the (?:first|opening) (?:line|word))\\b|\\b(?:first|opening) (?:line|word) (?:(?:must|should|has to) )?(?:is|be|belongs?|go(?:es)?) (?:spoken by|said by|to|that of) the (?<by>[a-z]+)`,
);
const SPEAKS_LAST = new RegExp(
  `^\\W*(?:(?:have|let) )?(?:the|an?) (?<who>[a-z]+) (?:(?:must|should|shall|has to|is to|will) )?(?:(?:ends?|closes?|finish(?:es)?|concludes?) the ${TALK}|(?:has|have|gets?|speaks?|says?) the (?:last|final|closing) (?:line|word))\\b|\\b(?:last|final|closing) (?:line|word) (?:(?:must|should|has to) )?(?:is|be|belongs?|go(?:es)?) (?:spoken by|said by|to|that of) the (?<by>[a-z]+)`,
);

function turnAxis(name: string, pattern: RegExp): Axis {
  return {
    name,
    owner: 'topic',
    cue: /^(?:opens?|starts?|begins?|speaks?|talks?|first|opening|last|final|closing|ends?|closes?|finish|conclude)/,
    ofWhole: true,
    *read({ lower, kind, polarity }): Iterable<Stated> {
      if (kind === 'question' || polarity === 'negative') return;
      const groups = pattern.exec(lower)?.groups;
      const who = groups?.who ?? groups?.by;
      if (who !== undefined && isFigure(singular(who))) yield { value: nounGroup(singular(who)) };
    },
    excludes: (a, b) => a.value !== b.value,
    reason: (a, b) => `one of them has the word: the ${a.value} or the ${b.value}`,
  };
}

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

export const ATTITUDE: readonly Axis[] = [
  ...[...FEATURES, coming].map(featureAxis),
  speaker,
  turnAxis('who speaks first', SPEAKS_FIRST),
  turnAxis('who speaks last', SPEAKS_LAST),
];
