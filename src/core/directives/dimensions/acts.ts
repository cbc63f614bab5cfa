import { oneLine } from '../../text/one-line.ts';
import { type Clause, RULED_OUT } from '../clauses.ts';
import { singular } from '../scope.ts';
import { ACT_FAMILIES } from './act-families.ts';
import { NOT, NOT_YOURS, SOMEBODY } from './act-terms.ts';
import type { Axis, Stated } from './choice-axes.ts';
import { type Feature, featureAxis, type Wording } from './features.ts';

/**
 * Acts that prompts ask for and rule out in many words that have no verb in common: `put no questions to them` and `find out
 * from them`, `leave it uncommitted` and `record each step with a message`. Acts that go by one verb are read as propositions.
 */

/** What narrows a ban to some of what it names. */
const SOME =
  /\b(?:more than|at most|twice|again|same|repeatedly|unnecessar\w+|needless\w*|rhetorical|leading|personal|private|trick|too many|at once|at a time|unless|until|except)\b/;

const REFERENCES = '(?:citations?|references?|footnotes?|endnotes?|bibliograph(?:y|ies)|source notes?|sources)';
/** What is cited; not the reference of a letter, nor source code. */
const REFERENCE_ENDS =
  '(?=\\W*$|[,.;:()]| (?:of any (?:kind|sort)|at all|whatsoever|anywhere|altogether|in (?:the|your|brackets|parentheses)|of (?:every|each|all)|to (?:the|a|an|each|every|its|their|which|back|support)|for (?:each|every|all|any)|behind|after|it|they|that|which|and|or|giving|below|with|are|is)\\b)';

const TESTS = '(?:tests?|test suites?|suites?|specs)';
const VERSION_CONTROL =
  '(?:version control|git|committing|commits|(?:the )?(?:git |commit |project |repository )?history)';

const FEATURES: readonly Feature[] = [
  {
    name: 'asking back',
    owner: 'action',
    cue: /ask|question|quer(?:y|ies)|find|get\b|check|clarif|inquire|enquire|quiz|confirm|obtain|invite|back\b/,
    wants: new RegExp(
      `\\b(?:find out|get|learn|hear|obtain|clarify|establish|check|inquire|enquire)\\b[^.;:]{0,50}\\b(?:from|with|of) ${SOMEBODY}|\\b(?:put|pose|address|direct)\\b[^.;:]{0,25}\\bquestions? to\\b|\\bask ${SOMEBODY}(?! (?:to|not|for (?:permission|approval|confirmation|consent))\\b)|\\bask (?:back|(?:an?|one|two|some|short|brief|clarifying|follow-?up) (?:[a-z-]+ )?questions?)\\b|\\bask (?:which|what|when|whether|how|who|where)\\b|\\b(?:request|seek|ask for) (?:a )?clarification\\b|\\binvite ${SOMEBODY} to (?:tell|say|specify|explain|describe)\\b`,
    ),
    refuses: new RegExp(
      `${NOT} (?:ever )?(?:put|pose|raise|address|direct) (?:any |an? |a single )?questions?\\b|${NOT} (?:quiz|interrogate|question) ${SOMEBODY}|${NOT} ask ${SOMEBODY}? ?(?:(?:any |an? )?(?:clarifying |follow-?up |further )?questions?|anything|back|for clarification)(?=\\W*$|[,.;:]| (?:at all|back|of any kind|in return|whatsoever)\\b)|(?:^\\W*(?:and |but )?(?:absolutely )?no|\\b(?:without|avoid)(?: any)?) (?:clarifying |follow-?up |further |return )?(?:questions|queries)(?=\\W*$|[,;:]| (?:back|at all|please|to ${SOMEBODY}|are (?:asked|put)|of any kind|in return|from you)\\b)|\\bquestions (?:back )?${RULED_OUT}|\\bnobody (?:there |here |around |left )?to (?:answer (?:your )?questions|ask)\\b`,
    ),
    not: SOME,
    reason: 'a question is both put and ruled out',
  },
  {
    name: 'citations',
    owner: 'action',
    cue: /\bcit|referenc|footnote|endnote|bibliograph|sources?\b|\bstud(?:y|ies)\b|literature|authors?\b/,
    wants: new RegExp(
      `\\b(?:back|support|substantiate|document|underpin|prove)s?\\b[^.;:]{0,40}\\b(?:with|by) (?:an?|the|its|at least one|one) (?:[a-z-]+ )?(?:study|source|reference|citation|footnote|paper)\\b|\\b(?:carr(?:y|ies)|needs?|gets?|comes? with|bears?|followed by|must have)\\b[^.;:]{0,20}\\b(?:an?|its|the|one) (?:[a-z-]+ )?(?:${REFERENCES}|source)${REFERENCE_ENDS}|\\b(?:give|name|state|add|include|provide|list|append|indicate|supply|cite|use)\\b (?:all |your |the |its |their |an? |full |at least one )*(?:[a-z-]+ )?(?:${REFERENCES}|source)${REFERENCE_ENDS}|\\bcite (?:the|your|each|every|all|an?|its|their|at least)\\b|\\bgiving (?:the )?authors?\\b`,
    ),
    refuses: new RegExp(
      `${NOT} cite (?:anything|(?:any )?(?:sources?|studies|papers))(?=\\W*$|[,.;:])|\\b(?:leave out|omit|skip|drop|avoid|do without|keep out|${NOT.replace('\\b', '')} (?:give|add|include|use|name|cite|provide|list)|without(?: any)?|no)\\b (?:all |any |the |your )*${REFERENCES}${REFERENCE_ENDS}|\\b(?:free of|without) (?:any )?${REFERENCES}${REFERENCE_ENDS}|\\b${REFERENCES} (?:${RULED_OUT}|(?:is|are|stay) (?:left )?out\\b(?! of))`,
    ),
    refusesAcross:
      /\b(?:citations|references|footnotes|bibliographies|source notes)\b[^.;]{0,80}\b(?:free of|without|leave out|drop|omit|skip|avoid|spare \w+) (?:them|these|those)\b|\b(?:citations|references|footnotes|source notes)\b[^.;]{0,80}\b(?:leave|keep) them out\b|\b(?:citations|references|footnotes)\b[^.;]{0,80}\b(?:none|not one) (?:is|are) (?:given|added|wanted|allowed)\b/,
    not: /\b(?:means? (?:no|that)|stands? for|references? (?:numbers?|codes?|lines?|letters?|fields?|manuals?)|only|more than|same|again|unless|except|from memory|made-up|fabricated|invented|fake)\b/,
    reason: 'sources are both given and left out',
  },
  {
    name: 'commits',
    owner: 'action',
    cue: /commit|\bgit\b|version|history|check|record|push/,
    wants:
      /\bmake (?:an?|one|small|frequent|separate) (?:[a-z-]+ ){0,2}commits?\b|(?:^\W*(?:(?:always|then|please|also|and|immediately)[\s,]+)*|(?:\b(?:must|should|to|and|then|you)|,) )commit (?:it|them|your|the|each|every|after|often|early|regularly|all|changes|work|once|as soon|frequently)\b(?![^.;]{0,40}\bto memory\b)|\bcheck in (?:each|every|the|your|all)\b|\bcheck (?:it|them|your (?:changes|work)) in\b|\brecord (?:the|each|every) (?:[a-z-]+ )?(?:step|change) (?:with|under|as|in) an? (?:[a-z-]+ )?(?:message|commit)\b/,
    refuses: new RegExp(
      `\\b(?:leave|keep)\\b[^.;:]{0,60}\\buncommitted\\b|${NOT} (?:ever )?(?:make (?:any |a )?commits?|commit(?: (?:anything|your (?:changes|work)|(?:any |the )?changes|code|it|them))?)(?=\\W*$|[,.;:]| (?:yourself|on your own|at all)\\b)|(?:^\\W*|\\b(?:and|but) )${VERSION_CONTROL} (?:${NOT_YOURS})|\\bleave ${VERSION_CONTROL} to\\b|\\b(?:stay|keep)(?: your hands)? (?:away from|off|out of) (?:git|version control)\\b`,
    ),
    not: /\b(?:directly|secrets?|main|master|generated|unless|until|only (?:when|if|after|with|files)|without)\b/,
    reason: 'changes are both committed and left to others',
  },
  {
    name: 'running the tests',
    owner: 'action',
    labelled: true,
    ofWhole: true,
    duty: true,
    byKind: true,
    cue: /\btests?\b|suite|specs/,
    commands:
      /^(?:(?:npm|pnpm|yarn|cargo|go|make|bun|mvn|rake|deno|dotnet) (?:run )?test\b|(?:python -m )?pytest\b|(?:npx )?(?:jest|vitest)\b|tox\b|rspec\b|phpunit\b)/,
    wants: new RegExp(
      `\\b(?:run|re-?run|execute|running)\\b (?:the |all |your |its |every |any )*(?:[a-z0-9-]+ ){0,2}?${TESTS}\\b|\\bmake sure (?:that )?(?:all |the )*(?:[a-z-]+ )?${TESTS} (?:pass|is green|are green)\\b|\\b${TESTS} (?:have to|has to|must|should|are to) be (?:run|executed)(?! by)|\\b${TESTS} (?:are|is) (?:always )?run (?:locally|before (?:each|every))`,
    ),
    refuses: new RegExp(
      `${NOT} (?:ever )?(?:run|re-?run|execute|start|launch) (?:the |any |your )?(?!with )(?:[a-z0-9-]+ )?${TESTS}(?=\\W*$|[,.;:]| (?:yourself|locally|at all|here|on (?:your|this)(?: own)? machine)\\b)|\\b(?:no need to|need not|do not have to|don['’]t (?:need|have) to|without(?: having)?|skip|bother with) (?:run|execut)(?:e|ed|ning|ing)? (?:the |any |your )?(?:[a-z0-9-]+ )?${TESTS}\\b|\\bskip (?:the )?${TESTS} runs?\\b|\\b${TESTS} (?:are|is) (?:not|never) (?:run|started|executed)(?=\\W*$|[,.;:]| (?:by you|here|locally)\\b)|\\btest runs? (?:${NOT_YOURS}|(?:only )?(?:happen|take place)s? (?:only )?in (?:the )?(?:ci|pipeline)\\b)|\\b(?:running|executing|starting) (?:the |any )?(?:[a-z0-9-]+ )?${TESTS} (?:${NOT_YOURS})|\\bleave (?:running |executing )?(?:the )?(?:[a-z0-9-]+ )?${TESTS}(?: runs?)? to (?:the )?(?:ci|pipeline|[a-z]+ server|humans?|us|me|people)\\b|\\b${TESTS} (?:are|is) (?:only |always )?run by (?:the )?(?:ci|pipeline|humans?|people|us|me)\\b`,
    ),
    not: /\b(?:full|whole|entire|complete|unless|until|again|twice|in parallel|against)\b/,
    about: (lower) =>
      /\b(unit|load|integration|e2e|end-to-end|performance|smoke|slow|browser|visual|regression|acceptance|api|ui|stress)\b[a-z -]{0,12}\b(?:tests?|suite|specs)\b/.exec(
        lower,
      )?.[1],
    reason: 'the tests are both run and left alone',
  },
  {
    name: 'apologies',
    owner: 'action',
    cue: /apolog|sorry|regret|pardon/,
    wants:
      /\b(?:say|saying|tell|telling|let)\b[^.;:]{0,40}\bsorry\b|\b(?:offer|open with|begin with|start with|include|give|make|express|add|send|voice)\b[^.;:]{0,25}\b(?:apolog(?:y|ies)|regrets?|how sorry)\b|\bbeg (?:their|his|her|the [a-z]+['’]s?) pardon\b/,
    refuses: new RegExp(
      `(?:^\\W*(?:and |but )?no|\\bwithout(?: an?| any)?|\\b(?:skip|omit|avoid|drop|leave out) (?:the |any |all )?|${NOT} (?:ever )?(?:offer|make|give|express|include)(?: an?| any)?)\\s?(?:apolog(?:y|ies)|regrets?)(?=\\W*$|[,.;:]| (?:at all|of any kind|whatsoever|are|is)\\b)|${NOT} (?:ever )?(?:apologi[sz]e|say (?:that you are |you['’]re )?sorry)(?=\\W*$|[,.;:]| (?:at all|to ${SOMEBODY})\\b)|\\bapologies (?:${RULED_OUT}|are (?:out\\b(?! of)|not (?:given|made|offered)))`,
    ),
    refusesAcross:
      /\bapolog(?:y|ies)\b[^.;]{0,80}\b(?:none|not one|no one) (?:is|are) (?:ever )?(?:given|made|offered|wanted)\b|\bapologies\b[^.;]{0,80}\b(?:leave|keep) them out\b|\bapologies\b[^.;]{0,80}\b(?:avoid|omit|skip|do without|never make) (?:them|any)\b/,
    not: /\b(?:more than once|twice|again|repeatedly|excessive\w*|profuse\w*|over-?apologi[sz]\w*|accept\w*|unless|except)\b/,
    reason: 'an apology is both made and ruled out',
  },
  {
    name: 'approving',
    owner: 'action',
    cue: /approv|sign-?off|merg|block|reject|bless|\bok\b|okay/,
    wants:
      /\bgets? your (?:approval|ok|okay|sign-?off|blessing|yes)\b|\b(?:approve|sign off on) (?:it|them|the|an?|any|every|each|such|all)\b|\bgive (?:it |them )?your (?:approval|ok|okay|sign-?off|blessing)\b/,
    refuses: new RegExp(
      `\\b(?:approving|approvals?|blocking|rejecting|signing off|sign-?offs?)\\b[^.;:]{0,40}? (?:${NOT_YOURS})|${NOT} (?:ever )?(?:approve(?: (?:or|and) [a-z]+)?|(?:approve|sign off on) (?:anything|(?:any |a |the )?[a-z]+(?: requests?)?(?: yourself| on your own)?))(?=\\W*$|[,.;:])|\\bleave (?:approving|approvals?|sign-?offs?)\\b[^.;:]{0,30} to\\b`,
    ),
    not: /\b(?:without|unless|until|only if|ask\w*|wait\w*|request\w* approval)\b/,
    about: (lower) => APPROVED.find(([, named]) => named.test(lower))?.[0],
    reason: 'the model both approves and leaves it to others',
  },
  {
    name: 'a recap',
    owner: 'action',
    cue: /recap|retell|what\b|sum\b|summar/,
    wants:
      /\b(?:start|begin|open|launch)s?\b[^.;:]{0,20}\b(?:from|with|by) (?:an? )?(?:[a-z]+ ){0,2}(?:recap\w*|retelling|summary of (?:what|the (?:last|previous|plot|chapter|story)))\b|\b(?:recap|retell) (?:what|the)\b|\bgive an? (?:[a-z]+ )?recap\b/,
    refuses:
      /\b(?:no|without(?: an?| any)?|skip (?:the|any)|spare (?:us|them|readers) (?:the|any))\s?(?:[a-z]+ )?(?:recap\w*|retell\w*|summary of the (?:plot|chapter|story))\b|(?:\b(?:never|not)|n['’]t) (?:recap|retell)\b/,
    not: /\b(?:if|unless|again|twice)\b/,
    reason: 'what happened is both retold and not',
  },
  {
    name: 'the model’s opinion',
    owner: 'action',
    cue: /opinion|views?\b|think|verdict|judge?ment/,
    wants:
      /\b(?:tell|give|say|share|state|offer|express|voice|add)\b[^.;:]{0,25}\b(?:what you think(?= (?:of|about|is behind|caused?|causes|lies)\b|\W*$|[,.;])|your (?:own |personal |honest |frank )?(?:opinions?|views?|take|verdict)\b)/,
    refuses:
      /\b(?:(?:keep|stay|remain)s? (?:silent|quiet|mum) (?:about|on)|withhold|hold back|leave out|keep) (?:your (?:own |personal )?|personal )(?:opinions?|views?)\b|(?:\b(?:never|not)|n['’]t) (?:ever )?(?:give|share|state|offer|express|voice|add) (?:your (?:own |personal )?|an? |any (?:personal )?|personal )(?:opinions?|views?)\b(?! (?:on|about|of|regarding) (?!anything|your own))|(?:^\W*(?:and |but )?no|\bwithout(?: any)?) (?:personal )?opinions of your own\b|\byou have no (?:personal )?opinions?\b/,
    not: /\b(?:unless|until|except|asked)\b/,
    reason: 'the model both tells its opinion and keeps it to itself',
  },
  {
    name: 'a name of its own',
    owner: 'action',
    cue: /\bname|introduce|present\b|\bcall\b/,
    wants:
      /\b(?:introduce|present) yourself as (?!an?\b|the\b|one\b|our\b|being\b|someone\b|their\b|his\b|her\b)[a-z]+(?=\W*$|[,.;:]| (?:and|or|in|at|when|from)\b)|\b(?:give|use|sign with) your (?:own )?(?:first )?name\b/,
    refuses:
      /\byou(?: have|['’]ve) no name\b|\byou (?:are|remain|stay) (?:nameless|anonymous|without a name)\b|(?:\b(?:never|not)|n['’]t) (?:give|use|have|invent|take) (?:yourself )?a name\b|(?:\b(?:never|not)|n['’]t) introduce yourself by (?:a |any )?name\b/,
    not: /\b(?:file|files|variable|branch|function|class|unless|until|if)\b/,
    reason: 'the model has a name or it has none',
  },
  {
    name: 'looking things up',
    owner: 'action',
    cue: /web|internet|online|brows|memory|offline|\blook/,
    wants:
      /\b(?:search|browse|consult|query|check) (?:on |through )?the (?:web|internet|net)\b|\blook (?:it|them|things|facts|this|the [a-z]+|anything) up (?:online|on the (?:web|internet))\b|\b(?:run|do|make|use|perform) (?:an? )?(?:web|internet|online) search(?:es)?\b|\b(?:verify|check) (?:[a-z]+ ){1,4}online\b/,
    refuses:
      /(?:\b(?:never|not)|n['’]t) (?:search|browse|consult|use|go) (?:on |through )?(?:the )?(?:web|internet|net|online)\b|\b(?:no|without(?: any)?) (?:web|internet|online) (?:search(?:es)?|access|research|lookups?)\b|\b(?:from|rely on) (?:your )?(?:own )?memory (?:alone|only)\b|\bonly from (?:your )?(?:own )?memory\b|\bwithout (?:looking (?:it|them|things|anything) up|going online|browsing)\b/,
    not: /\b(?:if|unless|until|except)\b/,
    reason: 'the web is both searched and not',
  },
];

/** What is approved, by the words for it. */
const APPROVED: readonly (readonly [kind: string, named: RegExp])[] = [
  ['change', /\b(?:merg\w+|pull requests?|prs?|changes?|diffs?|patch(?:es)?|branch(?:es)?|blocking)\b/],
  ['payment', /\b(?:refunds?|payments?|invoices?|credits?|expenses?|discounts?|purchases?|orders?)\b/],
  ['leave', /\b(?:leave|vacations?|holidays?|absences?)\b/],
  ['application', /\b(?:loans?|applications?|claims?|requests?)\b/],
];

const MISSING =
  /\b(?:missing|illegible|unreadable|indecipherable|incomplete|unclear|vague|ambiguous|unknown|absent|smudged|faded|in doubt|lacks?|gaps?|(?:cannot|could not|can['’]t|not|isn['’]t|aren['’]t) (?:be )?(?:read|made out|deciphered|legible|known|stated|given|specified|found)|without (?:an?|any) (?:[a-z]+ ){0,2}(?:date|name|number|amount|address|time|price|title|id|unit|currency|size|quantity|destination))\b/;
const MISSES =
  /\b(?:the|an?|any|some|no|his|her|their|its|your)?\s?([a-z]+) (?:is|are|was|were|cannot|can['’]t|isn['’]t|aren['’]t|could not) (?:be )?(?:not )?(?:missing|illegible|unreadable|indecipherable|incomplete|unclear|vague|ambiguous|unknown|absent|smudged|faded|read|made out|deciphered|legible|known|stated|given|specified|found)\b|\b(?:missing|illegible|unreadable|unclear|unknown|vague|ambiguous|lacks? (?:an?|the|its)) ([a-z]+)\b|\bwithout (?:an?|any) (?:[a-z]+ )?([a-z]+)/;
/** Whatever may be missing or hard to read. */
const ANYTHING =
  /^(?:detail|information|info|something|anything|value|field|data|part|it|they|whatever|that|which|item|entry|input|what|element|fact|passage|scan|text|word|writing|handwriting|character|record|slip|cell|place|thing|one|are|is|you|the|a|an|from|in|on)$/;
const GUESSED =
  /\b(?:best|likeliest|most (?:likely|probable|plausible|sensible|reasonable)|likely|probable|plausible|reasonable|educated|informed)\b (?:[a-z]+ )?(?:guess|estimate|value|assumption|reading|interpretation|figure|candidate|match|spelling|date|number|name|amount|option|completion|one)\b|^\W*(?:then |always |please )?(?:guess|estimate|infer|reconstruct|extrapolate) (?:it|them|the|what|a)\b/;
const LEFT_EMPTY =
  /\b(?:stays?|remains?|(?:is|are|be) left|leave|left|keep|kept)\b[^.;:]{0,25}\b(?:empty|blank|open|null|unfilled)\b|\b(?:is|are|set to|return|write|put|enter|use|becomes?) (?:as )?["“'`]?(?:null|blank|empty)\b/;
const NO_GUESS =
  /(?:\b(?:never|not|no)|n['’]t) (?:ever )?(?:guess(?:es|ing|work)?|invent|make (?:it|them|anything|values|things) up|fill (?:it|them|gaps|the gaps?) (?:in )?(?:yourself|with))\b/;
const ASKED = new RegExp(
  `\\b(?:ask|find out|get|obtain|request|check|clarify|go back|come back)\\b[^.;:]{0,40}\\b(?:from|with|to|for it|for them) ?(?:${SOMEBODY})|\\bask (?:${SOMEBODY}|for (?:it|them)\\b)`,
);

/** What is done where something is missing or cannot be read: it is guessed, asked for or left empty. */
const whatIsMissing: Axis = {
  name: 'what is missing',
  owner: 'action',
  cue: /missing|illegible|unreadable|indecipherable|incomplete|unclear|vague|ambiguous|unknown|absent|smudged|faded|doubt|lack|gap|\bread\b|made\b|deciphered|legible|known|stated|given|specified|found|without|guess|invent|likel|probable|plausible|estimate|blank|empty|\bopen\b|null|\bask|\bfind|\bget\b|obtain|request|clarif/,
  ofWhole: true,
  negated: true,
  // That it is missing is what the clause is about.
  ownCondition: true,
  *read(clause: Clause): Iterable<Stated> {
    const { lower } = clause;
    const sentence = clause.sentence.masked.toLowerCase();
    if (!MISSING.test(sentence)) return;
    const named = MISSES.exec(sentence)
      ?.slice(1)
      .find((noun) => noun !== undefined);
    const noun = named === undefined ? undefined : singular(named);
    const about = noun === undefined || ANYTHING.test(noun) ? undefined : { about: noun };
    if (NO_GUESS.test(lower)) yield { value: 'not guessed', ...about };
    else if (LEFT_EMPTY.test(oneLine(clause.raw).toLowerCase())) yield { value: 'left empty', ...about };
    else if (clause.polarity === 'negative') return;
    else if (GUESSED.test(lower)) yield { value: 'guessed', ...about };
    else if (ASKED.test(lower)) yield { value: 'asked for', ...about };
  },
  excludes: (a, b) => (a.value === 'guessed') !== (b.value === 'guessed'),
  reason: (a, b) => `the same gap is ${a.value} or ${b.value}`,
};

const AGREES =
  '(?:said yes|says yes|agree[sd]?|approve[sd]?|consent(?:s|ed)?|confirm(?:s|ed)?|signed off|signs off|seen it|given (?:the |a |her |his |their )?(?:go-ahead|ok|okay|green light|consent|approval))';
/** `no order goes out until Marta has agreed`, `every order needs her yes`. */
const NEEDS_YES = new RegExp(
  `\\bno ([a-z]+) (?:leaves|goes|is|are|may|gets|can|will|must)\\b[^.;:]{0,40}\\b(?:until|unless|before|without)\\b[^.;:]{0,40}\\b${AGREES}\\b|\\b(?:every|each|any|all) ([a-z]+) (?:needs?|requires?|waits? for|must have)\\b[^.;:]{0,30}\\b(?:yes|approval|consent|okay|ok|go-ahead|signature|agreement)\\b(?! (?:number|code|form))`,
);
const ON_YOUR_OWN =
  /\bwithout (?:checking with|asking|consulting|waiting for|involving|a word to) (?:anyone|anybody|me|us|them|him|her|the [a-z]+|a yes|an answer|approval)\b|\b(?:no need to (?:check|ask|wait)|on your own authority)\b/;

/** Whether a thing goes out on the model's own authority. */
const release: Axis = {
  name: 'release',
  owner: 'action',
  cue: /until|unless|before|without|needs?|requires?|waits?|authority|checking|asking/,
  ofWhole: true,
  negated: true,
  // A case that needs no yes is one of those that need it.
  ownCondition: true,
  *read(clause: Clause): Iterable<Stated> {
    const sentence = clause.sentence.masked.toLowerCase();
    const needs = NEEDS_YES.exec(sentence);
    const own = needs ? null : ON_YOUR_OWN.exec(sentence);
    const match = needs ?? own;
    if (!match || match.index + match[0].length <= clause.start || match.index + match[0].length > clause.end + 1)
      return;
    if (needs) yield { value: singular(needs[1] ?? needs[2]!), strict: true };
    else if (!/\b(?:never|not)\b|n['’]t\b/.test(sentence.slice(0, match.index))) yield { value: sentence };
  },
  excludes(a, b) {
    if (a.strict === b.strict) return false;
    const [needs, free] = a.strict ? [a, b] : [b, a];
    return new RegExp(`\\b${needs.value}s?\\b`).test(free.value);
  },
  reason: (a, b) => `the same ${(a.strict ? a : b).value} waits for a yes and goes without one`,
};

/** The features, those of one name as one. */
function joined(features: readonly Feature[]): readonly Feature[] {
  const byName = new Map<string, Feature>();
  for (const feature of features) {
    const known = byName.get(feature.name);
    byName.set(feature.name, known ? bothOf(known, feature) : feature);
  }
  return [...byName.values()];
}

function bothOf(a: Feature, b: Feature): Feature {
  const not = a.not && b.not ? either(a.not, b.not) : (a.not ?? b.not);
  return {
    ...b,
    ...a,
    cue: new RegExp(`${(a.cue as RegExp).source}|${(b.cue as RegExp).source}`),
    wants: either(a.wants, b.wants),
    refuses: either(a.refuses, b.refuses),
    ...(not && { not }),
  };
}

function either(a: Wording, b: Wording): Wording {
  return { test: (text) => a.test(text) || b.test(text) };
}

export const ACTS: readonly Axis[] = [
  ...joined([...FEATURES, ...ACT_FAMILIES]).map((feature) => ({ ...featureAxis(feature), atMoments: true })),
  whatIsMissing,
  release,
];
