import type { Clause } from '../clauses.ts';
import { basesOf } from '../lexicon/inflection.ts';
import { lastNoun, singular } from '../scope.ts';
import { NOT, NOT_YOURS, OTHERS, SOMEBODY } from './act-terms.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';

/** What an assistant does with what it is given: which requests it takes, which aids it uses, what it shows and what it leaves to others. */

const REQUESTS = '(?:questions?|requests?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies))';
/** `any off-topic questions about prices`. */
function asked(at = ''): string {
  return `(?<all${at}>(?:all|any|every|each) )?(?:of )?(?:(?:the|their|such|customer|user) )?(?<kind${at}>(?:(?!(?:the|an?|of|to|and|or|for|with|if|when|your|all|any|every|each|no|first|second|next)\\b)[a-z-]+ ){0,2}?)${REQUESTS}(?: (?:about|on|regarding|concerning|related to|relating to|that concern) (?:the |our |any )?(?<topic${at}>[a-z-]+(?: [a-z-]+)?))?`;
}
const DONE = '(?:must be|are to be|is to be|are|is|should be|have to be|has to be|will be|get|gets)';
const REJECTED = '(?:refused|declined|rejected|turned down|turned away|dismissed|denied|not answered|left unanswered)';
const ANSWERED = '(?:answered|handled|taken|accepted|dealt with|fulfilled|granted|welcome)';
const AGAIN = '(?:(?:please|always|politely|kindly|firmly|then|also|gladly|you|must|should|to) ){0,3}';
const REFUSES_REQUESTS = new RegExp(
  `^\\W*${AGAIN}(?:refuse|decline|reject|turn down|turn away|dismiss)(?: to (?:answer|handle|discuss|respond to|help with|take))? ${asked()}|${NOT} (?:ever )?(?:answer|respond to|reply to|help with|take|accept|handle|engage with) ${asked('2')}`,
);
const REQUESTS_REFUSED = new RegExp(`^\\W*${asked()} ${DONE} (?:(?:always|politely|firmly|to be) ){0,2}${REJECTED}\\b`);
const ANSWERS_REQUESTS = new RegExp(
  `^\\W*${AGAIN}(?:answer|respond to|reply to|help with|take|accept|handle|fulfil|fulfill|grant|take on) ${asked()}`,
);
const REQUESTS_ANSWERED = new RegExp(`^\\W*${asked()} ${DONE} (?:(?:always|gladly|also|to be) ){0,2}${ANSWERED}\\b`);
/** Behind the request: what narrows which are meant. */
const WHOLE =
  /^(?:\W*$|[,.;:(]| (?:at all|too|as well|politely|fully|in full|without exception|of any kind|no matter|whatever|even|however)\b)/;

/** Which requests are answered and which turned down. */
const requests: Axis = {
  name: 'requests',
  owner: 'action',
  cue: /refus|declin|reject|turn|dismiss|denied|answer|respond|reply|help\b|take|accept|handle|dealt|fulfil|grant|welcome/,
  negated: true,
  ofWhole: true,
  *read({ lower, polarity }: Clause): Iterable<Stated> {
    const refused = REFUSES_REQUESTS.exec(lower) ?? REQUESTS_REFUSED.exec(lower);
    const match =
      refused ?? (polarity === 'negative' ? null : (ANSWERS_REQUESTS.exec(lower) ?? REQUESTS_ANSWERED.exec(lower)));
    if (!match || !WHOLE.test(lower.slice(match.index + match[0].length))) return;
    const { all, kind, topic } = namesOf(match);
    const about = topic ?? kind;
    if (about !== undefined) yield { value: refused ? 'refused' : 'answered', heads: [about] };
    else if (all !== undefined && !refused) yield { value: 'answered', strict: true };
  },
  excludes: (a, b) => a.value !== b.value && (a.strict || b.strict || a.heads![0] === b.heads![0]),
  isQuiet: (a, b) => a.strict === true || b.strict === true,
  reason: () => 'the same requests are answered and turned down',
};

function namesOf({ groups }: RegExpExecArray): { all?: string; kind?: string; topic?: string } {
  const named = (name: string) => (groups?.[name] ?? groups?.[`${name}2`])?.trim() || undefined;
  const [all, kind, topic] = [named('all'), named('kind'), named('topic')];
  return {
    ...(all !== undefined && { all }),
    ...(kind !== undefined && { kind }),
    ...(topic !== undefined && { topic: singular(lastNoun(topic)) }),
  };
}

const USES = '(?:use|consult|call|open|check|query|invoke|run|touch|access|work with|look at|look into|rely on)';
const AID = '(?:the|your|our) (?<aid>(?:[a-z]+ )?[a-z]+)';
const AID_UNUSED = new RegExp(
  `\\b(?:stay|keep)s? (?:well |strictly )?(?:out of|away from|off|clear of) ${AID}(?=\\W*$|[,.;])|\\bkeep your (?:hands|fingers) off ${AID.replace('<aid', '<held')}(?=\\W*$|[,.;])|\\b${AID.replace('<aid', '<banned')} (?:is|are|must|may|should|shall) (?:(?:not|never) (?:to )?be|never|not to be) (?:touched|used|opened|called|consulted|accessed|run|queried)(?=\\W*$|[,.;])|\\bleave ${AID.replace('<aid', '<left')} (?:alone|untouched|unused|closed|unopened)(?=\\W*$|[,.;])|\\b(?:do|manage|get by|work) without ${AID.replace('<aid', '<lacked')}(?=\\W*$|[,.;])`,
);
const AID_USED = new RegExp(
  `(?:^\\W*(?:(?:please|always|also|then|first) )*|\\b(?:must|should|you|and) )${USES} ${AID}(?=\\W*$|[,.;]| (?:for|to|when|whenever|before|on every|each|always|first)\\b)`,
);

/** Whether an aid that is named by its noun is used: `stay out of the calendar`. Bans by a verb are read as propositions. */
const aid: Axis = {
  name: 'aid',
  owner: 'action',
  cue: /\bstay|\bkeep|touched|used\b|opened|called|consulted|accessed|queried|leave|without|\buse\b|consult|\bcall\b|\bopen\b|check|query|invoke|touch|access|rely/,
  negated: true,
  *read({ lower, polarity }: Clause): Iterable<Stated> {
    const unused = AID_UNUSED.exec(lower);
    const match = unused ?? (polarity === 'negative' ? null : AID_USED.exec(lower));
    const named = match && Object.values(match.groups!).find((noun) => noun !== undefined);
    if (named) yield { value: unused ? 'unused' : 'used', about: singular(lastNoun(named)) };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a) => `the ${a.about} is both used and not`,
};

const THING = '(?:the|your|our|its|any|this|that) (?<thing>(?:[a-z]+ ){0,2}?[a-z]+)';
const HIDDEN = new RegExp(
  `^\\W*${SOMEBODY} (?:(?:does|do|must|may|should|can|will)(?: not|n['’]t)|cannot|never) (?:ever )?(?:sees?|gets? to see|reads?|gets?) ${THING}(?=\\W*$|[,.;])|${NOT} (?:ever )?(?:show|send|read out|reveal|hand|give|display|forward) ${THING.replace('<thing', '<kept')} to ${SOMEBODY}|${NOT} (?:ever )?(?:show|send|give) ${SOMEBODY} ${THING.replace('<thing', '<held')}(?=\\W*$|[,.;])|\\bkeep ${THING.replace('<thing', '<away')} from ${SOMEBODY}|\\b${THING.replace('<thing', '<unseen')} (?:is|are) (?:never|not) (?:shown|visible|sent|read out|revealed|displayed) to ${SOMEBODY}`,
);
const SHOWN = new RegExp(
  `(?:^\\W*(?:(?:please|always|also|then|first|finally) )*|\\b(?:must|should|you|and) )(?:(?:show|send|read out|reveal|hand|give|display|read) (?:the (?:finished |full |final |complete )?(?:text|wording|content) of )?${THING} to ${SOMEBODY}|(?:show|send|give|read) ${SOMEBODY} ${THING.replace('<thing', '<own')}(?=\\W*$|[,.;]| (?:and|before|so|to|for)\\b))`,
);

/** Whether people get to see a thing: `the patient does not see the summary`. */
const shown: Axis = {
  name: 'shown to people',
  owner: 'action',
  cue: /\bsees?\b|\bget|\bread|show|send|reveal|hand|give|display|forward|keep|visible|sent\b/,
  negated: true,
  ofWhole: true,
  *read({ lower, polarity }: Clause): Iterable<Stated> {
    const hidden = HIDDEN.exec(lower);
    const match = hidden ?? (polarity === 'negative' ? null : SHOWN.exec(lower));
    const named = match && Object.values(match.groups!).find((noun) => noun !== undefined);
    if (named) yield { value: hidden ? 'hidden' : 'shown', about: singular(lastNoun(named)) };
  },
  excludes: (a, b) => a.value !== b.value && a.about === b.about,
  reason: (a) => `the ${a.about} is both shown and kept from people`,
};

/** Acts that change something outside the answer: verbs and the nouns for them. */
const DEEDS: readonly (readonly [deed: string, verbs: string, nouns: string])[] = [
  ['cancel', 'cancel|terminate|end|annul', 'cancellations?'],
  ['delete', 'delete|erase|purge|wipe', 'deletions?'],
  ['merge', 'merge', 'merges?|merging'],
  ['push', 'push', 'push(?:es|ing)'],
  ['install', 'install', 'installs?|installations?'],
  ['roll back', 'roll back|revert', 'roll-?backs?|reverts?'],
  ['restart', 'restart|reboot', 'restarts?|reboots?'],
  ['approve', 'approve', 'approvals?'],
  ['refund', 'refund|reimburse', 'refunds?'],
  ['deploy', 'deploy', 'deploys?|deployments?|deploying'],
  ['publish', 'publish', 'publishing|publications?'],
  ['buy', 'buy|purchase', 'purchases?'],
  ['pay', 'pay', 'payments?'],
  ['sign', 'sign', 'signing|signatures?'],
];
const VERBS = DEEDS.map(([, verbs]) => verbs).join('|');
const NOUNS = DEEDS.map(([, , nouns]) => nouns).join('|');
const OBJECT_END =
  '(?=\\W*$|[,.;:]| (?:for|with|to|when|if|and|or|on|in|at|of|from|by|after|before|as|once|directly|immediately|yourself|itself)\\b)';
const OBJECT = `(?: (?:an?|any|the|your|our|this|that|their|customer) (?<object>(?:[a-z-]+ )?[a-z]+?)${OBJECT_END}| anything| it| them)?`;
const NOT_ITSELF = new RegExp(
  `${NOT} (?:ever )?(?<itself>${VERBS})${OBJECT} (?:yourself|itself|on your own|by yourself)\\b|${NOT} (?:ever )?(?<never>${VERBS})(?=\\W*$|[,;:—–] (?:an? |the |only )?(?:[a-z]+ )?(?:humans?|people|persons?|maintainers?|engineers?|managers?|reviewers?|staff|colleague)\\b)|(?:^\\W*|[,;(] |\\b(?:and|or|nor) |^\\W*no [a-z]+ )no (?<noun>${NOUNS})(?=\\W*$|[,;.:]| (?:and|or|nor|no|even|yourself|on your own|at all|whatsoever)\\b)|\\bonly (?:${OTHERS}) (?:may |can |should |must |will )?(?<reserved>${VERBS})s?\\b|\\b(?<left>${NOUNS}) (?:${NOT_YOURS})`,
);
const DOES_IT = new RegExp(
  `(?:^\\W*(?:(?:please|always|also|then|immediately|directly|first|simply) )*|[,;:] |\\b(?:must|should|you|and|then|to) )(?<deed>${VERBS}) (?:(?:(?:the|this|that|their|each|every|all|a|an|its) )(?<object>(?:[a-z-]+ ){0,2}?[a-z]+)${OBJECT_END}|(?:it|them)\\b)`,
);

/** Whether the model does itself what changes something: `never cancel a contract yourself`. */
const itself: Axis = {
  name: 'doing it itself',
  owner: 'action',
  cue: new RegExp(`\\b(?:${VERBS.replace(/ back/, '')}|${NOUNS})`),
  negated: true,
  ofWhole: true,
  // Whatever the case, it is not for the model to do.
  ownCondition: true,
  quiet: true,
  *read({ lower, polarity, kind, sentence, start, end }: Clause): Iterable<Stated> {
    const found = NOT_ITSELF.exec(sentence.masked.slice(start).toLowerCase());
    const banned = found && found.index < end - start ? found : null;
    const match = banned ?? (polarity === 'negative' || kind === 'declarative' ? null : DOES_IT.exec(lower));
    if (!match || (!banned && /\b(?:ask|confirm|approv(?:al|ed)|wait|human|offer)\b/.test(lower))) return;
    const { object, ...said } = match.groups!;
    const word = Object.values(said).find((each) => each !== undefined)!;
    const deed = DEEDS.find(([, verbs, nouns]) => new RegExp(`^(?:${verbs}|${nouns})$`).test(word))?.[0];
    if (deed === undefined) return;
    yield {
      value: deed,
      ...(banned && { never: true }),
      ...(object !== undefined && { about: basesOf(lastNoun(object)).at(-1)! }),
    };
  },
  excludes: (a: Chosen, b: Chosen) => a.value === b.value && a.never !== b.never,
  reason: (a) => `the model does it itself or leaves it to others: to ${a.value}`,
};

export const DEALINGS: readonly Axis[] = [requests, aid, shown, itself];
