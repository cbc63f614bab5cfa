import { RULED_OUT } from '../clauses.ts';
import type { ActWords } from './acts.ts';

/** What a project has its coding agents do throughout: with tests, commits, branches, dependencies, errors and style. */

const TEST =
  '(?:(?:an? |one |the |any |its |their |all |new |failing |unit |regression |automated )*(?:tests?|specs?))';
/** The work beside the tests. */
const CODE =
  '(?:(?:the |any |an? |all |your |its |production |actual |new )*(?:code|implementation|feature|functionality|fix|logic|function|change|work)s?|it|everything)';
/** It is there: `the code works`, `the implementation is finished`. */
const IS_THERE =
  '(?:works?|runs|stands|exists|compiles|(?:is|are) (?:done|finished|there|complete|written|ready|in place|stable|working|implemented))';
const MAKES = '(?:implement|write|build|code|develop|do|finish|complete|make|get)';
const FIX =
  '(?:(?:each |every |an? |any |all |the |your |one-line |single |trivial |tiny |small |simple |quick |urgent |obvious )*(?:bug |hot ?|defect |one-line |bug-)?(?:fix(?:es)?|bugs? ?fix(?:es)?|bug repairs?)(?! (?:type|prefix|commit|branch|:)))';
const NEW_CODE =
  '(?:(?:each|every|all|any|no) (?:(?:new|public|exported|added|changed|single|and) ){0,3}(?:functions?|methods?|class(?:es)?|modules?|features?|endpoints?|components?|services?|behaviou?rs?))';
const TEST_CLASS =
  '(?:(?:an? |the |any |one |own |its )*(?:test ?cases?|unittest(?:\\.testcase)?|(?:python )?(?:test|testcase|unittest) (?:class(?:es)?|subclass(?:es)?|style)|testcase))';

const PULL_REQUEST =
  '(?:(?:each |every |an? |the |any |one |all |your |same |of the |feature |topic )*(?:pull requests?|prs?|merge requests?|mrs?|branch(?:es)?))';
const SEVERAL =
  '(?:(?:at least |exactly |about )?(?:two|three|four|five|six|\\d+|several|many|multiple|separate|different|various)(?: or more| or three)?)';
const SOME_COMMITS = '(?:(?:small|separate|own|atomic|logical|focused|clean|individual|tidy) (?:and |, )?){0,3}commits';

const MAIN = '(?:(?:the )?["“‘\']?(?:main|master|trunk|origin\\/main|origin\\/master)["”’\']?(?: branch)?)(?![\\w/-])';
const SUBJECT =
  "(?:(?:the |each |every |all |your |its |an? |any |git )*(?:commit(?:[’']s)? (?:message |log )?(?:subjects?|titles?|headlines?|summar(?:y|ies)|messages?)(?: lines?)?|commits|(?:subjects?|subject lines?|titles?|messages?|first lines?|headlines?) (?:line )?of (?:the |each |every |an? |any |all |your )*commits?(?: messages?)?))";
const TICKET =
  '(?:(?:an? |the |its |your )*(?:ticket|jira|issue|story|linear|task)(?:[- ](?:key|number|id|reference))?)';
const CONVENTIONAL =
  '(?:(?:an? |the |one of the )*(?:conventional[- ]commits?(?: (?:type|prefix|format|style|specification|standard))?|(?:commit )?type(?: prefix)?|["“‘\']?(?:feat|fix|chore)["”’\']?:?))';

const DATABASE =
  '(?:(?:the |any |your |its |sqlalchemy |database |db )*(?:databases?|db|orm|sessions?|repositor(?:y|ies)|connections?|persistence(?: layer)?)\\b)';
const MOCKS = '(?:(?:an? |the )?(?:mock|magicmock|stub|fake|test double)s?(?: objects?)?\\b)';

const ERRORS =
  '(?:(?:all |any |every |each |the |an? |such |these |failed |unexpected |other |further )*(?:errors?|exceptions?|failures?|failed calls?))';
const NOTHING =
  '(?:an? )?(?:error (?:value|object|code|result)|result(?: type| object)?|null|none|nil|undefined|false|-1|empty (?:value|result|list|string|object)|default(?: value)?)';
const FAILS =
  '(?:(?:on|upon|in case of|for|after) (?:any |an? |all |every )?(?:errors?|failures?|exceptions?)|(?:when|if|where|whenever) (?:something|anything|it|one|they|this|(?:an?|the|any|this) [a-z]+) (?:fails?|goes wrong|breaks?|errors?))';

const KEYWORDS =
  '(?:sql(?: (?:keywords?|reserved words|commands?|statements?|clauses|queries|itself))?|(?:keywords?|reserved words|key words)(?: (?:of|in) sql)?|select(?:,? (?:and |or )?["“‘\']?(?:from|where|join|insert|update|group by|order by)["”’\']?){1,5}(?:,? (?:and |or )?(?:the )?(?:other|all other|so on|the like|such|rest)[a-z ]{0,20})?)';
const CAPITALS = '(?:capitals?|capital letters|upper[- ]?case|uppercase|all caps|caps)';
const SMALL = '(?:lower[- ]?case|small letters|lowercase)';
/** `, please, in`: between a thing and how it is put. */
const PUT_IN = '(?:,? [a-z]{2,12}){0,3} (?:in|as|to|into) (?:all )?';

const PRIVATE =
  '(?:(?:all |any |every |each |the |your )*(?:private|instance|member|protected) (?:[a-z]+ )?(?:fields?|members?|variables?|attributes?|properties|property))';
const BARREL =
  "(?:(?:the |an? |any |all |its |new |each |every |[a-z]+['’]s )*(?:barrels?(?: (?:files?|imports?|exports?|modules?))?|[\"“‘']?index(?:\\.[jt]sx?)?[\"”’']? files?|[\"“‘']?(?:[\\w@./-]{1,40}\\/)?index\\.[jt]sx?[\"”’']?(?: files?| re-exports?)?|package (?:index|root)))";

export const PROJECT_ACTS: readonly ActWords[] = [
  {
    name: 'tests before the code',
    cue: /\btest|\bfirst\b|implement|\bcode\b/,
    raw: true,
    ofWhole: true,
    ofSentence: true,
    ownCondition: true,
    permits: true,
    wants: [
      `\\b(?:write|start with|begin with|add|create|commit) ${TEST} (?:first\\b|before (?:(?:you )?(?:write|writing|implement|implementing|touch|touching|change|changing|start|starting|coding|code|any|the)\\b|${CODE}))`,
      `\\b(?:start|begin)s? (?:with|from|by writing) (?:an? )?(?:failing|red) test`,
      `\\b${TEST} (?:that fails )?(?:comes?|go|goes|is written|are written|stands?|must come|must be written|has to come|have to come) (?:first\\b|(?:before|ahead of) (?:any |the |a )?(?:line of )?${CODE})`,
      "^(?!.*\\b(?:not|never|no|instead of)\\b)(?!.*n[’']t\\b).*\\b(?:test-driven(?: development)?|tdd|test-first|tests? first|red[-, /]+green[-, /]+refactor)\\b",
      `\\bbefore (?:you )?(?:write|writing|implementing|implement|touching|touch|coding|any|the)\\b[^.;:]{0,40}, (?:always )?(?:write|add|create) (?:an? )?(?:failing )?test`,
    ],
    denies: [
      `\\bno (?:line of )?(?:production )?(?:code|implementation|function|feature)\\b[^.;:]{0,20} (?:without|before|until) (?:an? )?(?:failing )?test`,
      `(?:\\b(?:never|not)|n[’']t) (?:write|implement|start|touch|change)[^.;:]{0,30} (?:without|before|until) (?:you have |having |there is |you wrote |writing )?(?:an? )?(?:failing |red )?test`,
    ],
    refuses: [
      `\\b(?:write|implement|build) ${CODE} and only then [^.;:]{0,16}\\btests?\\b`,
      `\\b${MAKES} ${CODE}(?: first)?,? (?:(?:and|then|and then|,) )?(?:only )?(?:then )?(?:add|write|cover|create|follow)[^.;:]{0,30}\\btests?\\b(?:[^.;:]{0,20} (?:afterwards?|later|after that|last|second|at the end|once|when|after|behind it))`,
      `\\b${MAKES} ${CODE} (?:first|before ${TEST})(?:,? (?:and |then |and then )?[^.;:]{0,30}\\btests?\\b|(?=\\W*$))`,
      `\\bfirst (?:${MAKES} (?:${CODE}|it)(?: work| running)?|the (?:code|implementation)),? (?:and |then |and then )+[^.;:]{0,24}\\btests?\\b`,
      `\\b(?:once|when|after) ${CODE} ${IS_THERE},? (?:write|add|create) ${TEST}`,
      `^\\W*tests (?:only )?after ${CODE}(?=\\W*$)`,
      `\\b(?:leave|keep|save) ${TEST} (?:for|until|till) (?:the end|last)`,
      `\\b(?:start|begin)s? with ${CODE}[;,] [^.;:]{0,20}\\btests?\\b`,
      `\\b${TEST} (?:come|comes|follow|follows|(?:are|is|get|gets) (?:only )?(?:written|added|created|done)|go|goes|(?:may|can|must|should|have to|has to) (?:come|follow|be (?:written|added)))(?: only)? (?:after (?:you have |you )?(?:${CODE}|the [a-z]+|implementing|coding)|once (?:you have )?${CODE}|when ${CODE}|last\\b|later\\b|afterwards\\b|second\\b|at the end)`,
      `\\b(?:add|write|create) ${TEST} (?:only )?(?:after|once|when|as soon as) (?:you have )?(?:${CODE}(?: ${IS_THERE}|(?=\\W*$))|implement|finished|written)`,
      `(?:\\b(?:never|not|no)|n[’']t) (?:write |add |create |start with |begin with )?${TEST} (?:first\\b|up front|upfront|in advance|(?:until|before) ${CODE})`,
      '\\b(?:code|implementation|implement|build|feature)s? first,? (?:(?:and|then) )*(?:the )?tests?\\b',
      `(?:\\b(?:never|not|no)|n[’']t|\\binstead of) (?:practi[sc]e |do |use |follow |work )?(?:test-driven(?: development)?|tdd|test-first)\\b`,
    ],
    not: /\b(?:run|runs|running|pass(?:es)?|refactor\w*|docs?|documentation|update|existing|if|unless|except|exam|pupils?|students?|patients?)\b/,
    reason: 'the tests are written before the code or after it',
  },
  {
    name: 'a test with each fix',
    cue: /\bfix|hotfix|bugs?\b/,
    raw: true,
    ofWhole: true,
    ofSentence: true,
    duty: true,
    wants: [
      `\\b(?:each|every|any|all) (?:[a-z]+ )?${FIX} (?:(?:must|should|has to|have to|needs? to) )?(?:comes?|ships?|goes|go|lands?|needs?|gets?|has|have|requires?|carr(?:y|ies)|brings?|is (?:accompanied|covered|backed)|starts?|begins?)(?: in| along)? (?:with |by )?${TEST}`,
      `\\b(?:write|add|create|include) ${TEST} (?:for|with|to|that reproduces|before|whenever|when|every time|each time) (?:you )?(?:fix |reproduce |each |every |a |the |any |all )*(?:bug|fix|defect|it|issue)`,
      `\\b(?:when|whenever|before|every time|each time) you fix[^.;:,]{0,20},? (?:always |first )?(?:write|add|create) ${TEST}`,
    ],
    denies: [
      `\\b${FIX} without ${TEST} (?:is|are|will be|gets?) (?:rejected|refused|sent back|turned down|not (?:merged|accepted))`,
      `\\bbugs? (?:is|are) fixed (?:only )?(?:together )?with ${TEST}`,
      `\\bno ${FIX}[^.;:]{0,24} without ${TEST}`,
      `(?:\\b(?:never|not)|n[’']t) (?:merge|commit|submit|land|ship|push|close|fix)[^.;:]{0,24} without ${TEST}`,
    ],
    refuses: [
      `(?<!\\bno (?:[a-z]+ ){0,2})\\b${FIX} (?:(?:may|can|should|must|could) )?(?:go(?:es)?|is|are|be|lands?|merged?|comes?|ships?)(?: in| out| merged| committed| be merged)? (?:in )?without (?:one |a single )?${TEST}`,
      `\\b${FIX} (?:needs?|gets?|requires?|takes?|has|have|carr(?:y|ies)|calls? for) no ${TEST}`,
      `\\b${FIX} (?:(?:do|does|need)(?: not|n[’']t) ?(?:need|require|have to|get|call for|come)?)[^.;:]{0,16}\\btests?\\b`,
      `(?:\\b(?:never|not)|n[’']t) (?:write|add|create|include) ${TEST} (?:for|to|with) ${FIX}`,
      `\\b(?:no|skip|omit|leave out|drop|without|n[’']t (?:ask for|want|need|expect)|not (?:ask for|want|need|expect)) ${TEST} (?:(?:for|with|in|on) ${FIX}|(?:when|if) you fix)`,
      `\\b(?:for|with|in) ${FIX},? (?:[a-z]+ )?(?:leave|skip|omit|drop) ${TEST}`,
      `\\b${TEST} (?:is|are) (?:not (?:necessary|needed|required)|optional) (?:for|with|in) ${FIX}`,
      `\\bfix (?:an? |any )?bugs? without (?:adding |writing )?${TEST}`,
      `\\bno ${TEST} (?:is|are) (?:needed|required|necessary|expected) (?:for|with|in) ${FIX}`,
      `\\b${TEST} (?:for|with|of) ${FIX} (?:is|are) (?:optional|not needed|not required|unnecessary|needless|superfluous|not necessary|left out|up to you)`,
      `\\b(?:need not|do not (?:need|have) to|don[’']t (?:need|have) to|no need to) (?:add|write|create) ${TEST} (?:when|if|for|after|whenever)[^.;:]{0,16}\\bfix`,
    ],
    not: /\b(?:prototypes?|docs|documentation|unless|until|except|chang(?:e|ing) the test|failing tests?|fix (?:the |any |all |failing |broken )*tests?|(?:without|by) (?:changing|touching|editing))\b/,
    reason: 'a fix comes with a test or without one',
  },
  {
    name: 'writing tests',
    cue: /\btest/,
    owner: 'topic',
    ofWhole: true,
    wants: [
      `\\b${NEW_CODE} (?:(?:must|should|has to|have to|needs? to) )?(?:needs?|gets?|has|have|comes? with|requires?|ships? with|is covered by|are covered by) (?:at least one |its own )?${TEST}(?=\\W*$|[,.;])`,
    ],
    denies: [`\\bno (?:new )?(?:function|method|class|feature|module|endpoint)s?\\b[^.;:]{0,20} without ${TEST}`],
    refuses: [
      `\\b(?:new )?(?:functions?|methods?|class(?:es)?|modules?|features?|code|components?) (?:do|does)(?: not|n[’']t) need ${TEST}`,
      `\\b(?:new )?(?:functions?|methods?|class(?:es)?|modules?|features?|code|components?) (?:needs?|gets?|has|have|comes? with) no ${TEST}`,
      `\\b(?:write|add|create)s? no ${TEST}(?=\\W*$|[,.;])`,
    ],
    not: /\b(?:fix(?:es)?|private|helpers?|until|except|run|runs|running|first|integration|e2e|end-to-end|blood|medical|students?|pupils?|flaky|prototypes?|mocks?|before|after)\b/,
    reason: 'tests are both written and not',
  },
  {
    name: 'test classes',
    ofCode: true,
    owner: 'format',
    cue: /\bclass|unittest|testcase|subclass|functions?\b/,
    raw: true,
    ofWhole: true,
    instead: true,
    wants: [
      `\\b(?:use|write|prefer) (?:only )?(?:test|unittest|testcase) (?:classes|subclasses)\\b`,
      `\\b(?:all |every |each |the |new |related |your |unit )*tests?\\b[^.;:,]{0,30} (?:in|into|within|inside|as|of|are|to)(?: methods of| a method of)? (?:an? |the |one |own )*(?:classes|class(?! name)|${TEST_CLASS}|(?:test |testcase )?subclass)`,
      `\\btests? (?:are|is|lives?|belongs?|go|goes|stands?|sits?)\\b[^.;:]{0,24} (?:in|into|of|as) (?:an? |the |one )*${TEST_CLASS}`,
      `\\b(?:holds?|has|contains?|defines?) ${TEST_CLASS}`,
      `\\b(?:derive|inherit)s? [^.;:]{0,20}\\bfrom ["“‘']?(?:unittest\\.)?testcase`,
      `\\b(?:subclass|inherit from|derive from|extend)s? ["“‘']?(?:unittest\\.)?testcase`,
      `\\bmethods? (?:of|on|in) (?:an? |the )?${TEST_CLASS}`,
    ],
    refuses: [
      `(?:\\b(?:never|not|no|avoid|without)|n[’']t) (?:any |use |write |create |group |put |wrap |subclass |inherit from |derive from )*(?:${TEST_CLASS}|tests (?:in|into) classes|classes (?:in|for) tests|["“‘']?(?:unittest\\.)?testcase)`,
      '\\b(?:pytest|test|plain|bare) functions(?: only| alone|, (?:no|not|never|instead of) )',
      '\\btests as (?:plain |bare |simple |pytest |free )*functions\\b|\\bonly function-style\\b',
      '\\bonly (?:plain |bare |pytest |test )+functions\\b',
      '\\btests (?:are|must be|should be) (?:always |only )?(?:plain |bare |simple |pytest |free )*functions\\b',
    ],
    not: /\b(?:if|unless|except|equivalence|class names?|domain|models?|production code|students?|pupils?|lessons?)\b/,
    reason: 'tests stand in classes or are plain functions',
  },
  {
    name: 'one commit per pull request',
    owner: 'format',
    cue: /commits?\b|pull|\bprs?\b/,
    raw: true,
    ofWhole: true,
    ofSentence: true,
    wants: [
      `\\b${PULL_REQUEST} (?:(?:must|should|may|has to|have to) )?(?:holds?|has|have|contains?|consists? of|is|are|carr(?:y|ies)|comes? as|gets?|be)(?: exactly| only| just| always| of)* (?:one|a single|1) (?:[a-z]+ )?commit\\b`,
      '\\b(?:one|a single|1|exactly one) (?:[a-z]+ )?commit (?:per|for each|for every|in each|in every|in a|to a|for a) (?:pull request|pr|merge request|branch)\\b',
      `\\b${PULL_REQUEST} (?:is|are|gets?|must be) (?:squash-)?(?:merged|squashed) (?:as|into|in|to) (?:only )?(?:one|a single|1)(?: single)? commit`,
      `\\b(?:bundle|combine|collect|put)s? [^.;:]{0,40} in(?:to)? (?:one|a single) commit\\b`,
      `\\bsquash (?:${PULL_REQUEST}|(?:it|them|your work|everything)(?: down)?) (?:in)?to (?:one|a single) commit`,
    ],
    refuses: [
      `\\b${PULL_REQUEST} (?:(?:must|should|may|has to|have to|can) )?(?:holds?|has|have|contains?|consists? of|carr(?:y|ies)|comes? (?:as|in)|gets?)(?: up to| always)? (?:${SEVERAL} ${SOME_COMMITS}|${SEVERAL} (?:[a-z]+ )?commits)`,
      `\\b(?:split|divide|break|cut)s? (?:up )?(?:the work in )?${PULL_REQUEST} (?:up )?(?:in)?to (?:${SEVERAL} )?${SOME_COMMITS}`,
      `\\b(?:${SEVERAL} )${SOME_COMMITS}\\b[^.;:]{0,40} (?:per|in|for|of|to) ${PULL_REQUEST}`,
      `(?:\\b(?:never|not)|n[’']t) squash (?:the |any )*commits (?:of|in) ${PULL_REQUEST}`,
      `\\b(?:keep|leave) (?:the |all )*commits (?:of|in) ${PULL_REQUEST} (?:separate|apart|as they are|one by one|distinct|unsquashed)`,
      `\\b(?:into|in) (?:separate|different|two|three|several|own) commits of ${PULL_REQUEST}`,
    ],
    not: /\b(?:if|unless|except|at most|open (?:two|three)|release)\b/,
    reason: 'a pull request holds one commit or several',
  },
  {
    name: 'squashing',
    cue: /commit|squash|rebase|histor/,
    wants: [
      `^\\W*${PULL_REQUEST} (?:is|are|gets?) (?:always )?(?:squashed\\b|merged (?:with|by) (?:an? )?squash)`,
      `\\b${PULL_REQUEST} (?:is|are|gets?|must be) (?:merged|squashed) (?:as|into|in|to) (?:only )?(?:one|a single|1)(?: single)? commit`,
    ],
    refuses: [
      '\\b(?:keep|preserve|retain|leave|maintain)s? (?:each|every|all|the|the individual|all the|individual)(?: of the| the| individual| single)* commits?\\b(?! (?:messages?|subjects?|short|small|history clean))',
      '\\b(?:histor(?:y|ies)|commits?)\\b[^.;:]{0,30} (?:is|are|stays?|remains?|be) (?:kept |preserved |left )?(?:commit by commit|one by one|as they are|as it is|visible|intact|individually|separate)',
      '\\b(?:each|every|all)\\b[^.;:]{0,30}\\bcommits?\\b[^.;:]{0,24} (?:is|are|stays?|remains?) (?:kept|preserved|visible|there|on main)',
      "(?:\\b(?:never|not)|n[’']t) squash (?:on|when|before|while) (?:you )?merg",
      '\\b(?:use|prefer|with) (?:an? )?merge commits?\\b|\\brebase[- ]and[- ]merge\\b|\\brebase[- ]merge\\b',
      '\\bmerge (?:pull requests|prs|branches|them|it|the branch)[^.;:]{0,20} with (?:all|each|every)(?: of)?(?: their| its| the)? commits?\\b',
    ],
    not: /\b(?:if|unless|until|except|message|small|short|focused|atomic)\b/,
    reason: 'commits are both squashed and kept',
  },
  {
    name: 'pushing to main',
    cue: /\b(?:main|master|trunk|head:|origin)|pull requests?\b/,
    raw: true,
    ofSentence: true,
    permits: true,
    does: [
      `push|commit|merge|ship|send|land: (?:[a-z]+ ){0,4}?(?:straight |directly )?(?:in)?(?:to|on|onto) ${MAIN}(?! (?:through|via|by|with|using|in) (?:an? )?(?:pull|pr\\b|merge req))~`,
    ],
    wants: [
      `\\b(?:run|use|with|then|execute|finish with|end with|and) ["“‘']?git push (?:-\\S+ )?(?:origin )?(?:head:)?(?:refs/heads/)?${MAIN}`,
      `\\b(?:work|changes?|commits?|fix(?:es)?|everything|code|it)\\b (?:goes|go|lands?|(?:may|can|is to|are to|must|should|could) (?:be )?(?:pushed|committed|merged|go|land))(?: up| in)?(?: straight| directly| right)? (?:in)?(?:to|on|onto) ${MAIN}`,
      `\\b(?:work|commit|develop|stay)s? (?:only |directly |straight )?on ${MAIN}(?=\\W*$|[,;])`,
      '\\bno (?:pull requests?|prs?|merge requests?) (?:is |are )?(?:needed|required|necessary|here|used)\\b',
    ],
    refuses: [
      `(?:\\bnothing|\\bno (?:changes?|code|commits?|work|line)) (?:ever )?(?:(?:may |must |should |can |is to )?(?:reach(?:es)?|gets?|goes|go|lands?|comes?|enters?|is (?:merged|pushed|committed)|be (?:merged|pushed|committed)))(?: on| in| into| to| onto)* ${MAIN}[^.;:]{0,12} (?:but|except|other than|without|unless|save)`,
      `\\b(?:reach(?:es)?|go(?:es)?|gets?|lands?|comes?|enters?|made)(?: on| in| into| to| onto)* ${MAIN} (?:only |always |exclusively |solely )*(?:through|via|by|as|with|after) (?:an? )?(?:reviewed |approved |merged )*(?:pull|pr\\b|merge req|review)`,
      `\\b${MAIN} (?:only )?(?:changes|moves|takes|accepts|gets|is (?:changed|updated|protected)|receives)\\b[^.;:]{0,16} (?:only )?(?:through|via|by|from|with)? ?(?:an? |reviewed |approved )*(?:pull|prs?\\b|merge req)`,
      `\\bdirect (?:pushes|commits|pushing) (?:to|on|onto) ${MAIN} (?:${RULED_OUT})`,
      `\\b(?:no|avoid|without)(?: any)? (?:direct )?(?:pushes|commits|pushing|committing|work)(?: directly)? (?:to|on|into|onto) ${MAIN}`,
      `\\b${MAIN} is (?:protected|off[- ]limits|read-only|locked)`,
    ],
    not: /\b(?:rebase on|pull origin|fetch|hot ?fix(?:es)? only|if|feature branch(?:es)?|branch off|from main|release branch|force)\b|--force|(?:pull request|pr)s? (?:against|to|onto|into) (?:the )?["“‘']?(?:main|master)/,
    reason: 'work is pushed to main and only merged into it by pull requests',
  },
  {
    name: 'applying infrastructure',
    cue: /\bappl(?:y|ies|ying|ied)\b/,
    does: [
      'apply:(?= (?:yourself|at once|on your own|automatically)\\b|\\W*$|[,.;:])',
      'apply: (?:the |any |your |an? |terraform |infrastructure |kubernetes )*(?:plan|plans|terraform|infrastructure|stacks?|manifests?|terraform changes)',
    ],
    commands: /^(?:terraform|tofu|terragrunt|kubectl|helmfile|pulumi|cdktf) (?:[a-z-]+ )?(?:apply|up)\b/,
    not: /\b(?:if|unless|until|except|rules?|makeup|cream|for a)\b/,
    reason: 'changes to the infrastructure are both applied and left to others',
  },
  {
    name: 'a Conventional Commits type first',
    owner: 'format',
    cue: /conventional|ticket|jira|issue|\btype\b|prefix|feat|emoji|gitmoji/,
    raw: true,
    ofWhole: true,
    wants: [
      `\\b${SUBJECT} (?:(?:must|should|has to|have to|always) )*(?:begins?|starts?|opens?|is prefixed|are prefixed|be prefixed|leads?|carr(?:y|ies)|follows?|uses?|conform(?:s)? to|(?:is|are) in) ?(?:with |by |to |in )?${CONVENTIONAL}`,
      `^(?!.*\\b(?:not|never|no)\\b)(?!.*n[’']t\\b).*\\b(?:use|follow|write|adopt|stick to|adhere to|according to|in|with) ${'(?:the )?conventional[- ]commits?'}(?: (?:format|style|specification|standard|type|types|prefix|prefixes))?\\b`,
      `\\b(?:begin|start|prefix|open)s? ${SUBJECT} with ${CONVENTIONAL}`,
      '^\\W*(?:the )?(?:subjects?|titles?)(?: lines?)? (?:begins?|starts?|opens?) with (?:an? |the )*conventional[- ]commits? type',
    ],
    refuses: [
      `\\b${SUBJECT} (?:(?:must|should|has to|have to|always) )*(?:begins?|starts?|opens?|leads?|(?:is|are|be) prefixed) (?:with|by) (?:${TICKET}|an? (?:git)?emoji|gitmoji|the name of the module)`,
      `\\b(?:begin|start|prefix|open|lead)s? ${SUBJECT} with (?:${TICKET}|an? (?:git)?emoji|gitmoji)`,
      `\\bfirst (?:thing|word|element|character|token)s? (?:in|of) ${SUBJECT} (?:is|are|must be|should be|has to be) (?:${TICKET}|an? emoji)`,
      `\\b${TICKET} (?:comes|goes|stands|is put) first in ${SUBJECT}`,
      `\\b(?:put|write|place)s? (?:${TICKET}|an? emoji) (?:in front of|before|at the (?:start|beginning|front|head) of) ${SUBJECT}`,
      `(?:\\b(?:never|not)|n[’']t) (?:put|write|place) (?:an? )?(?:commit )?type\\b[^.;:]{0,24} (?:in front of|before) ${SUBJECT}`,
      `(?:\\b(?:never|not|no|without)|n[’']t)(?: use| follow| any| an?| write| add)* (?:conventional[- ]commits?|["“‘']?(?:feat|fix|chore):|type prefix(?:es)?)`,
    ],
    not: /\b(?:if|unless|except|branch|pull requests?|footer|body|end of|ends? with|scope)\b/,
    reason: 'the subject of a commit begins with its type or with something else',
  },
  {
    name: 'the imperative in commit messages',
    ofSentence: true,
    owner: 'person',
    cue: /imperative|tense|third/,
    raw: true,
    ofWhole: true,
    wants: [
      `\\b${SUBJECT}\\b[^.;:]{0,40}\\b(?:imperative|present tense)\\b`,
      `\\b(?:in|for) ${SUBJECT},? (?:use|write|prefer) (?:the |in the )?(?:imperative|present tense)`,
      `\\bimperative(?: mood| form)?\\b[^.;:]{0,20} (?:in|for) ${SUBJECT}`,
    ],
    refuses: [
      `\\b${SUBJECT}\\b[^.;:]{0,40}\\b(?:past tense|third person|simple past)\\b`,
      `\\b(?:past tense|third person)\\b[^.;:]{0,20} (?:in|for) ${SUBJECT}`,
      `\\bwrite ${SUBJECT} (?:in|as) (?:the )?(?:past tense|third person)`,
      `\\bin (?:the )?past tense what (?:an? |the |each )?commits? (?:did|does|changed)`,
    ],
    not: /\b(?:not|never|no|if|unless|except|instead|rather|changelog|release notes|comments)\b|n[’']t/,
    reason: 'commit messages are in the imperative or tell what was done',
  },
  {
    name: 'a capital at the start of commit messages',
    owner: 'wording',
    cue: /case\b|capital|letter/,
    raw: true,
    ofWhole: true,
    wants: [
      `\\b${SUBJECT}\\b[^.;:]{0,24} (?:with|by) (?:an? )?(?:capital|upper[- ]?case|big)(?: letter)?`,
      `\\b(?:capitali[sz]e|upper[- ]?case) (?:the first (?:letter|word) of )?${SUBJECT}`,
      `\\bfirst (?:word|letter) of ${SUBJECT} is (?:capitali[sz]ed|(?:in |an? )?(?:capital|upper[- ]?case))`,
    ],
    refuses: [
      `\\b${SUBJECT}\\b[^.;:]{0,30} (?:with|by|in) (?:an? |all )?(?:small letter|lower[- ]?case)`,
      `\\blower[- ]?case (?:the )?(?:first (?:letter|word) of )?${SUBJECT}`,
      `\\bfirst (?:word|letter) of ${SUBJECT} is (?:in |an? )?(?:lower[- ]?case|small)`,
    ],
    not: /\b(?:not|never|no|if|unless|except|branch|type|scope|prefix)\b|n[’']t/,
    reason: 'commit messages begin with a capital or with a small letter',
  },
  {
    name: 'splitting pull requests',
    cue: /pull requests?|\bprs?\b|merge requests?|\bmrs?\b|bigger|larger/,
    ofWhole: true,
    ofSentence: true,
    wants: [
      `\\b${PULL_REQUEST} (?:(?:must|should|may|has to|have to) )?(?:has|have|holds?|changes?|touch(?:es)?|stays?(?: below| under)?|contains?|is|are)(?: at most| no more than| up to| below| under| fewer than| limited to| kept (?:below|under))+ \\d+ (?:changed )?(?:lines|files)`,
      `\\b(?:keep|limit) ${PULL_REQUEST} (?:below|under|to|small)\\b`,
      '\\b(?:split|cut|break|divide)s? (?:up )?(?:bigger|larger|large|big|long) (?:work|tickets?|tasks?|changes?|features?|ones?)\\b',
      '\\b(?:bigger|larger|large|big) (?:work|tickets?|tasks?|changes?|features?|ones?) (?:is|are|must be|should be) (?:cut|split|divided|broken)\\b',
    ],
    refuses: [
      `\\b(?:in|as) (?:one |a |exactly one )?(?:single |one )${PULL_REQUEST}(?=\\W*$|\\b[^.;:]{0,90} (?:however|no matter how|whatever)\\b)`,
      `(?:\\b(?:never|not)|n[’']t) (?:split|cut|break|divide|spread) [^.;:]{2,40} (?:over|across|in|into|among) (?:${SEVERAL} )?${PULL_REQUEST}`,
    ],
    not: /\b(?:if|unless|except|commits?|draft|dependenc\w*|typos?)\b/,
    reason: 'work comes in several pull requests or in one, however big',
  },
  {
    name: 'mocks of the database',
    cue: /mock|stub|\bfakes?\b|\breal\b/,
    raw: true,
    ofWhole: true,
    ofSentence: true,
    wants: [
      `^\\W*(?:please |always )?(?:mock|stub|fake)(?: out)? ${DATABASE}`,
      `\\b(?:replace|patch|swap|substitute)s? [^.;:]{0,30}${DATABASE}[^.;:]{0,30} (?:by|with|for) ${MOCKS}`,
      `\\b${MOCKS}[^.;:]{0,40} so (?:that )?(?:no|nothing)\\b[^.;:]{0,24}\\bdatabase`,
      `\\b${DATABASE} (?:is|are|must be|should be) (?:always )?(?:mocked|stubbed|faked|replaced (?:by|with) ${MOCKS})`,
    ],
    refuses: [
      `\\b${DATABASE}[^.;:]{0,20} (?:is|are|must be|may be|must) (?:never|not)(?: be)? (?:mocked|stubbed|faked|replaced)`,
      `(?:\\b(?:never|not|no|without)|n[’']t) (?:mock|stub|fake|mocking|stubbing|mocks of|mocks for)(?: out)? ${DATABASE}`,
      `\\breplacing ${DATABASE}[^.;:]{0,30} (?:by|with) ${MOCKS} (?:${RULED_OUT})`,
    ],
    not: /\b(?:if|unless|until|except|external|fixtures?)\b/,
    reason: 'tests reach the database or a mock in its place',
  },
  {
    name: 'default exports',
    ofCode: true,
    ofWhole: true,
    owner: 'format',
    instead: true,
    cue: /\bexports?\b/,
    raw: true,
    wants: [
      `^(?!.*\\b(?:not|never|no|avoid|without|instead of|rather than|over)\\b)(?!.*n[’']t\\b).*\\b(?:use|prefer|has|have|with|write|add|needs?|gets?|via|through|exactly one|one|an?)\\b ["“‘']?(?:export default|default exports?)`,
      '\\bdefault exports? (?:is|are) (?:preferred|required|the rule|mandatory|used|wanted|our convention)',
      '\\bexports?\\b[^.;:]{0,30} as (?:the |its |their |an? )?default\\b',
      '\\b(?:makes? (?:its |the |each |every )?[a-z]+|as) (?:the|its|an?) default export\\b',
      '\\b(?:default exports?|export default)["”’]? (?:only|everywhere|throughout)\\b',
    ],
    refuses: [
      '\\bnamed exports?(?: only| everywhere| alone|, (?:no|not|never) | are (?:required|the rule|mandatory|preferred))',
      '\\b(?:use|prefer|only|stick to|write) (?:only |just )?named exports?\\b(?! (?:for|in) (?:utilities|helpers|hooks|types|constants))',
      `(?:\\b(?:never|not|no|avoid|without)|n[’']t)(?: use| any| write| add| an?| export)* ["“‘']?(?:export default|default exports?|as default)`,
      '\\bexport(?:s|ed)?\\b[^.;:]{0,20} by name\\b',
      '\\bdefault exports? (?:is|are) (?:banned|forbidden|prohibited|not allowed|disallowed)',
    ],
    not: /\b(?:if|unless|except|next\.?js|pages?|storybook|stories|config)\b/,
    reason: 'modules export by name alone or have a default',
  },
  {
    name: 'SQL keywords in capitals',
    owner: 'wording',
    instead: true,
    cue: /\bsql\b|keywords?\b|reserved|\bselect\b/,
    raw: true,
    ofSentence: true,
    ofWhole: true,
    wants: [
      `\\b${KEYWORDS}["”’']?(?:: ?| (?:is|are|stay) (?:always )?|${PUT_IN})${CAPITALS}`,
      `\\b(?:capitali[sz]e|upper[- ]?case) (?:all |the |every )*${KEYWORDS}`,
      `\\b(?:keep|write|put) (?:all |the )*${KEYWORDS} ${CAPITALS}`,
      `\\b${CAPITALS} for (?:all |the )*${KEYWORDS}`,
    ],
    refuses: [
      `\\b${KEYWORDS}["”’']?(?:: ?| (?:is|are|stay) (?:always )?|${PUT_IN})${SMALL}`,
      `\\b(?:lower[- ]?case) (?:all |the |every )*${KEYWORDS}`,
      `\\b(?:keep|write|put) (?:all |the )*${KEYWORDS} ${SMALL}`,
      `\\b${SMALL} for (?:all |the )*${KEYWORDS}`,
    ],
    not: /\b(?:not|never|no|if|unless|except|tables?|columns?|names|identifiers|seo|search)\b|n[’']t/,
    reason: 'the keywords of SQL are in capitals or in lower case',
  },
  {
    name: 'an underscore before private fields',
    owner: 'format',
    instead: true,
    cue: /private|instance|member|protected/,
    raw: true,
    ofWhole: true,
    wants: [
      `^(?!.*\\b(?:not|never|no|without)\\b)(?!.*n[’']t\\b).*\\b${PRIVATE}\\b[^.;:]{0,40} (?:_[a-z]+|(?:an? |one |the )?(?:leading |single )?underscore)`,
      `\\bprefix ${PRIVATE} with (?:an? |one )?(?:leading |single )?(?:underscore|_(?![a-z]))`,
    ],
    refuses: [
      `\\b${PRIVATE}\\b[^.;:]{0,30} (?:["“‘']?m_["”’']?)(?![a-z])`,
      `\\b${PRIVATE}\\b[^.;:]{0,30} without (?:an? |any )?(?:leading )?underscore`,
      `(?:\\b(?:never|no|not)|n[’']t) (?:prefix |put |write |use |any |an? )*(?:leading )?(?:underscores?|${PRIVATE} with (?:an? )?(?:leading )?underscore)(?: prefix)?[^.;:]{0,24}(?:\\b${PRIVATE})?(?=\\W*$|[,.;])`,
    ],
    not: /\b(?:if|unless|except|static|public|local|constants?|unused|snake)\b/,
    reason: 'private fields are marked by an underscore or in another way',
  },
  {
    name: 'imports through index files',
    ofCode: true,
    ofWhole: true,
    instead: true,
    cue: /index|barrel|direct/,
    raw: true,
    wants: [
      `^(?!.*\\b(?:not|never|no|avoid|without|instead of|rather than)\\b)(?!.*n[’']t\\b).*\\b(?:imports?|importing|re-export)\\b[^.;:]{0,40} (?:through|from|via|by way of|over|in|with) ${BARREL}`,
      `^\\W*(?:please |always )?(?:(?:use|add|create|write)|give (?:each|every) (?:[a-z]+ )?(?:folder|directory|module|feature)) ${BARREL}`,
      `\\b(?:each|every|all) (?:[a-z]+ )?(?:folders?|director(?:y|ies)|modules?|features?|packages?) (?:has|have|gets?|needs?|must have|(?:re-)?exports?)(?: (?:an? |its own |through |its |modules? |everything |in |all )*)(?:barrel|["“‘']?index)`,
    ],
    refuses: [
      `(?:\\b(?:never|no|not|avoid|without)|n[’']t)(?: use| write| create| add| import| any| through| from| via| go)* ${BARREL}`,
      `\\b${BARREL} (?:is|are) (?:banned|forbidden|prohibited|not allowed|disallowed)`,
      '\\b(?:direct imports(?: only)?|imports? directly)(?=\\W*$|[,;:]| (?:only|from|out of) ?(?:\\W*$|the (?:source |defining |original )?(?:file|module)))',
      '\\bimports? (?:\\w+ )?(?:straight|directly) from the (?:source |defining |original )?(?:file|module)',
    ],
    not: /\b(?:if|unless|except|dist|build|node_modules|index\.html|database|table|search|edit)\b/,
    reason: 'imports go through index files or to the files themselves',
  },
  {
    name: 'swallowing errors',
    cue: /error|exception|fail|catch|pass\b/,
    raw: true,
    removes: true,
    permits: true,
    ofWhole: true,
    ownCondition: true,
    ofSentence: true,
    does: [
      `ignore|swallow|suppress|hide|discard|silence: ${ERRORS}(?! (?:codes?|messages?|logs?|handling|boundar))(?=\\W*$|[,.;:]| (?:and|in|from|of|silently|that|so|during)\\b)~`,
    ],
    wants: [
      `\\b(?:catch|trap) (?:${ERRORS}|everything|whatever fails),? and (?:carry on|go on|continue|move on|proceed|do nothing)`,
      `\\b${ERRORS}(?: (?:in|of|from|during|while) [^.;:,]{2,30})? (?:is|are|(?:may|can|should|must) be) (?:simply |just |silently |quietly )*(?:ignored|swallowed|suppressed|discarded)`,
      '\\bexcept(?: exception)?: ?pass\\b',
      '^\\W*(?:an? )?empty (?:catch|except) (?:blocks?|clauses?) (?:is|are) (?:fine|ok|okay|allowed|acceptable)',
      '\\b(?:leave|keep) (?:the |all |any )*(?:catch|except) (?:blocks?|clauses?) empty',
      `\\b(?:carry on|go on|continue|fail|proceed) silently\\b`,
    ],
    refuses: [
      `(?:\\bno|\\bnever (?:write|leave|use)|\\bnot (?:write|leave|use)|n[’']t (?:write|leave|use)|\\bavoid)(?: any| an?)? (?:empty (?:catch|except)|silent(?:ly)? (?:failures?|fail|errors?)|bare except|swallowed)`,
      `\\b(?:no|none of the) (?:errors?|exceptions?|failures?) (?:is|are|may|must|should|can)(?: ever)?(?: be)? (?:ignored|swallowed|suppressed|lost|hidden|go unnoticed)`,
      "\\b(?:never|not|n[’']t) fail silently\\b",
      '\\berrors (?:must|have to|should|are to) (?:always )?(?:surface|be surfaced|be raised|be reported|propagate|be visible)\\b',
      `\\b(?:ignoring|swallowing|suppressing|hiding|discarding) ${ERRORS} is (?:banned|forbidden|prohibited|not allowed|a bug|never)`,
    ],
    not: /\b(?:spelling|grammar|typos?|lint|unless|until|except(?! ?(?:exception)?:)|known|expected|test failures?|tests|rounding|user|users|customers?|transcription|ocr|validation|warnings?|generated)\b/,
    reason: 'errors are both swallowed and not',
  },
  {
    name: 'raising on failure',
    cue: /rais|throw|exception|return|null|none/,
    raw: true,
    ofWhole: true,
    ofSentence: true,
    ownCondition: true,
    instead: true,
    wants: [
      '\\b(?:signal|report)s? (?:errors?|failures?) (?:by (?:throwing|raising)|with exceptions|through exceptions)',
      `\\b${FAILS},? (?:always )?(?:raise|throw)s?\\b`,
      `\\b(?:raise|throw)s? (?:an? |the )?(?:[a-z]*(?:error|exception)s?)?,? ?${FAILS}`,
      '\\b(?:errors|failures) (?:are|must be) (?:raised|thrown|reported by (?:raising|throwing)|signal?led by exceptions)',
    ],
    denies: [
      `(?:\\b(?:never|not)|n[’']t) return ["“‘']?${NOTHING}["”’']? ${FAILS}`,
      `\\b${FAILS},? (?:never|do not|don[’']t) return ["“‘']?${NOTHING}`,
    ],
    refuses: [
      `\\b${FAILS},? (?:just |simply |always |functions? |you |methods? )*returns? ["“‘']?${NOTHING}`,
      `\\breturns? ["“‘']?${NOTHING}["”’']?(?: instead)? ${FAILS}`,
      `\\breturns? ["“‘']?${NOTHING}["”’']? (?:instead of|rather than) (?:raising|throwing|an exception)`,
      `(?:\\b(?:never|not|no|avoid|without)|n[’']t) (?:raise|throw|raising|throwing)(?: (?:any |an? )?(?:exceptions?|errors?))?(?=\\W*$|[,.;:]| (?:at all|yourself|from|ever|on)\\b)`,
      '\\b(?:errors|failures) are (?:returned|(?:return )?values|passed as values)\\b',
      "\\b(?:functions?|methods?|code)\\b (?:never|do not|don[’']t|does not|must not|may not) (?:raise|throw)\\b",
    ],
    not: /\b(?:unless|until|except|limit|nothing (?:was|is) found|not found|missing|price|prices|dice|ball|party|away|concerns?)\b/,
    reason: 'on failure an exception is raised or a value is returned',
  },
  {
    name: 'logging errors',
    cue: /\blog/,
    raw: true,
    ofWhole: true,
    does: [`log: ${ERRORS}(?=\\W*$|[,.;:]| (?:with|to|at|before|and|in|that|as)\\b)`],
    things: '(?:error logging|error logs)',
    refuses: [
      `\\b${ERRORS} (?:is|are|(?:must|may|should|can) be) (?:not|never) logged`,
      `\\b(?:skip|omit|avoid|no) logging (?:for|of) ${ERRORS}`,
    ],
    not: /\b(?:if|unless|until|except|only|twice|again|passwords?|tokens?|expected|user)\b/,
    reason: 'errors are both logged and not',
  },
  {
    name: 'logs in JSON',
    owner: 'format',
    instead: true,
    cue: /\blogs?\b|logging/,
    raw: true,
    ofWhole: true,
    wants: [
      "^(?!.*\\b(?:not|never|no)\\b)(?!.*n[’']t\\b).*\\blog(?:s|ging)?(?: (?:lines?|entr(?:y|ies)|messages?|output|records?))?\\b[^.;:]{0,16} (?:is|are|as|in|to be)(?: always| structured)*(?: in| as)? (?:one |an? )?(?:structured |single-line )*json\\b",
      '\\b(?:structured|json) (?:json )?(?:logs|logging|log (?:lines|entries|messages))(?=\\W*$|[,.;]| only\\b)',
    ],
    refuses: [
      '\\blog(?:s|ging)?(?: (?:lines?|entr(?:y|ies)|messages?|output|records?))?\\b[^.;:]{0,16} (?:is|are|as|in)(?: always)*(?: in| as)? (?:an? )?(?:plain[- ]text|plain sentences|prose|human-readable text)\\b',
      '\\b(?:use|write|keep) plain[- ]text (?:logs|log (?:lines|messages|entries))\\b',
      "(?:\\b(?:never|not)|n[’']t) (?:log|write logs) (?:as|in|to) json\\b|\\bno json (?:logs|logging|in (?:the )?logs)\\b",
    ],
    not: /\b(?:if|unless|except|locally|in development|change ?log|blog|api)\b/,
    reason: 'logs are in JSON or in plain text',
  },
];
