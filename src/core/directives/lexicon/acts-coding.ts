import type { ActWords } from './acts.ts';

/** A few words that narrow nothing: `all of your`. */
const ANY = '(?:(?:all|any|every|each|the|your|its|our|an?|one|of|these|this|that|their|own) ){0,3}';
const WORK = `${ANY}(?:finished |completed |own |local |small |single |separate |logical |working ){0,2}(?:work|chang(?:e|es)|edits?|code|progress|everything|anything|tasks?|steps?|fix(?:es)?|modifications?|results?|it|them|what you (?:did|changed|wrote|have done|have changed))\\b(?! (?:set|message|request|log|description))`;
const GIT =
  '(?:git|version control|source control|(?:the )?(?:git |commit |project |repo(?:sitory)? )?history|(?:the )?git log|the repo(?:sitory)?)';
const BRANCH =
  '(?:(?:feature |topic |working |finished |completed |own |git ){0,2}(?:branch(?:es)?|commits?|work|changes|code|everything|anything|it|them))';
const REMOTE =
  '(?:(?:the )?(?:remote(?: repo(?:sitory)?)?|origin|upstream|server|github|gitlab|bitbucket|shared repo(?:sitory)?))';
const LIBRARY =
  '(?:(?:new |third-party |external |extra |additional |further |other |tested |existing |open-source |whatever |more |well-known |popular |proven |established |suitable |small ){0,3}(?:npm |pip |python |node |ruby |cargo |go |runtime |production |software |third-party )?(?:dependenc(?:y|ies)|librar(?:y|ies)|packages?|crates?|gems?)|node modules)';
const DEAD =
  '(?:(?:dead|unused|unreachable|obsolete|orphaned|uncalled|unreferenced|superfluous|stale) (?:or [a-z]+ )?(?:code|functions?|methods?|classes|helpers?|branch(?:es)?|variables?|imports?|files?|modules?|components?)|(?:code|functions?|methods?|helpers?) (?:that )?(?:nobody|no one|nothing) (?:calls|uses|needs|refers to|references)|functions? (?:without|with no) (?:an? |any )?callers?|(?:code|functions?|methods?|helpers?|classes) (?:that|which) (?:is|are) (?:no longer|not|never) (?:used|needed|called))';
const COMMAND =
  '(?:(?:shell |terminal |command-line |bash |cli |build |system |necessary |required |relevant |such ){0,2}(?:commands?|scripts?|command-line (?:programs?|tools?)|terminal (?:work|steps?|commands?)|programs?))';
const FORMATTER =
  '(?:(?:automatic |code |auto-?){0,2}(?:formatters?)|prettier|black|gofmt|rustfmt|clang-format|ruff format|biome format|(?:npm run|pnpm|yarn|make|cargo) (?:format|fmt))';
const TOUCHED =
  '(?:(?:the |all |any |every |each |your |whole |edited |touched |changed |modified ){1,4}(?:files?|code|lines?|source|modules?|layout)|(?:anything|everything|what|whatever|all) (?:that )?you (?:touch|edit|change|modify|wrote|write))';
const NEARBY =
  '(?:(?:nearby|neighbou?ring|adjacent|surrounding|messy|related|other) (?:code|functions?|modules?|parts?|bits|lines|methods?|classes)|code (?:around|next to|near|beside|close to) (?:your|the) (?:change|edit|fix|lines)|neighbou?rhood|surroundings)';
const EXCEPTION =
  '(?:(?:all |any |every |each |its |their |the |own |possible |potential |unexpected ){0,3}(?:exceptions?|errors?|failures?))';
const LOG_ENTRY =
  '(?:(?:an? |any |the |one |all |every |each |single |debug |diagnostic |detailed ){0,3}(?:log (?:lines?|entr(?:y|ies)|messages?|statements?|records?|calls?|output|trail)|logger calls?|logging statements?|logs))';
const TYPES =
  '(?:(?:explicit |static |full |complete |any |the |python |return |parameter ){0,2}(?:type (?:hints?|annotations?|declarations?|signatures?)|types(?= (?:on|to|for|of|in|throughout)\\b)|typing))';
const DOCS =
  '(?:(?:(?:project|user|api|matching|relevant|affected|technical|corresponding) )?(?:docs?(?: (?:files?|folder|pages?))?/?|documentation(?: files?)?|readme(?:\\.md)?(?: files?)?|(?:user )?manual|handbook|user guide)(?![a-z-]))';
const PLAN =
  '(?:(?:an?|the|your|any|short|brief|written|rough|step-by-step|detailed|implementation|clear|numbered|upfront) ){0,4}(?:plan(?! of action for the)|outline(?: of (?:the |your )?(?:steps|approach|changes))?|(?:intended |planned )?(?:approach|steps) (?:in bullet points|first|for)|intended steps|proposal)';
const CODING =
  '(?:cod(?:e|ing)|implement(?:ing|ation)|programming|build(?:ing)?|writ(?:e|ing) (?:any )?code|edit(?:ing|s)?)';
const WHOLE_FILE =
  '(?:(?:the |an? |all |each |every )*(?:full|whole|complete|entire|updated|finished|changed)(?: (?:updated|modified|changed))? (?:source )?(?:files?|source(?: code)?|scripts?|modules?)(?:,? from [^.;:,]{3,30})?)';
const CHANGED_LINES =
  '(?:(?:the |an? |your |unified |git )*(?:diffs?|patch(?:es)?|(?:changed|edited|modified|affected|altered|new) (?:lines?|parts?|hunks?|sections?|passages?|functions?)|lines? (?:that )?you (?:changed|edited|touched|modified)|changes))';
const TASKS = '(?:tasks?|items?|jobs?|tickets?|issues?|steps?|things?|subtasks?|stor(?:y|ies)|pieces? of work)';
const GIVEN =
  '(?:(?:the |these |those |this |our |your |attached |given |provided |supplied |source |retrieved |enclosed |uploaded ){1,4}(?:documents?|texts?|files?|attachments?|sources?|material|context|passages?|excerpts?|articles?|handbook|manual|guide|polic(?:y|ies)|faqs?|knowledge base|transcript|notes|report|contract|minutes|catalogue|brochure|snippets?|chunks?|knowledge articles?))';
const WEB =
  '(?:(?:the )?(?:web|internet|net)|websites?|online(?: sources?)?|(?:web|internet|online) search(?:es)?|web pages)';
const WORKING =
  '(?:(?:your|the|all|every|each|any|whole|full|intermediate|complete|detailed) ){0,4}(?:working|workings|derivation|intermediate steps?|steps? of (?:the|your|each) (?:calculation|computation|solution|sum)|calculation steps?|route to the (?:result|answer)|calculations?(?= (?:step by step|line by line|in full)|\\W*$)|steps?(?=\\W*$|[,.;]))';
const FIGURES =
  '(?:(?:all |any |every |each |the |your |money |exact |single |reported ){0,3}(?:amounts?|numbers?|figures?|values?|prices?|totals?|results?|sums?|quantit(?:y|ies)|it|them|everything|anything))';
const EMPTY_KEYS =
  "(?:(?:missing|empty|absent|unknown|blank|null|optional|unset) (?:or [a-z]+ )?(?:fields?|keys?|values?|entries|data|properties|attributes)|(?:fields?|keys?|properties|attributes)(?: (?:that|which))? (?:without|with no|has no|have no|lacks?|lacking)(?: an?| any)? (?:values?|data|content|entry)|(?:fields?|keys?|values?) for which (?:there is|you have|you find|(?:the|an?) [a-z]+ (?:gives|has|names|shows|contains|states|holds)) (?:no|nothing)(?: data| values?)?|values? (?:that|which) (?:is not|isn[’']t|are not|aren[’']t) (?:on|in|given in|found in|part of|stated in) the [a-z]+)";
const DUPLICATES =
  '(?:(?:the |any |all |every |exact |of the ){0,3}(?:(?:duplicate|duplicated|identical|repeated) (?:rows?|entries|entry|lines?|records?|items?|values?|contacts?|customers?)|duplicates?))';
const ENDING =
  "(?:(?:the |any |its |their |of |final |plot |whole |surprise |story[’']?s? |film[’']?s? |book[’']?s? |how ){0,4}(?:ending|finale|twists?|outcome|last scene|final (?:act|scene|chapter|twist)|(?:the |an? )?(?:story|film|book|novel|movie|plot|series|play) (?:ends?|turns out|comes out|is resolved)|end of the (?:story|film|book|novel|movie|plot|series|play)))";
const NOT_ALWAYS = /\b(?:if|unless|until|except|only when|without asking)\b/;

const NAMES =
  '(?:(?:all |the |your |every |each |any |an? |of ){0,3}(?:variables?|functions?|methods?|identifiers?|names?|(?:variable|function|method|identifier|parameter|attribute)(?: and (?:variable|function|method|parameter))? names?|parameters?|naming)(?:(?:,| and| or|, and) (?:functions?|variables?|methods?|parameters?|identifiers?|attributes?)){0,2})';
const SNAKE = '(?:(?:lower )?snake[-_ ]?case|[a-z]+_[a-z]+(?=, not| rather| instead))';
const CAMEL = '(?:(?:lower )?camel[-_ ]?case)';
const KEYS = '(?:(?:all |the |your |every |each |its |any |json |object ){0,3}(?:keys?|fields?|properties|attributes))';
const ALPHABET =
  '(?:alphabetically|(?:in|into|by) (?:an? |the |strict )?(?:alphabet(?:ical)?(?: (?:order|sequence))?)|by letters?|from a to z|a[-–]z|lexicographically)';
const SAME_ORDER =
  '(?:(?:their |the |its |an? )?(?:original|input|source|given|same|existing|incoming) (?:order|sequence)|(?:their |the )?order (?:of|in) the (?:input|source|original|schema)|(?:the |an? )?(?:order|sequence) (?:in which|that|as) (?:they|it) (?:came|come|arrived|arrive|appear|appeared|were given|stand|are given|was received|were received)[a-z ]{0,12}|(?:the )?order (?:given|received|of arrival))';

const WORDS: readonly ActWords[] = [
  {
    name: 'commits',
    cue: /commit|\bgit\b|version|history|check|record|tree\b|staged/,
    commands: /^git commit\b(?!.* --(?:amend|no-verify|dry-run))/,
    raw: true,
    does: [
      'commit:(?= (?:at|after|before|often|early|once|to git|as soon|as you|with a|every|regularly|frequently|yourself|directly|on your own|automatically)\\b|\\W*$|[,.;])',
      `commit: ${WORK}`,
      'make|create|produce|write|record|do|add: (?:(?:an?|the|any|your|its|separate|small|atomic|new|own|one|single|git|clean|local) ){0,4}commits?(?! (?:messages?|hash|hook|history))',
      'run|use|call|execute|issue|invoke: ["“‘\']?git commit["”’\']?',
      `check: (?:${WORK} in|in ${WORK})`,
      `record|save|store|put|enter|land|preserve|capture|track|log:[^.;:,]{1,40} (?:in|into|to|under|as) (?:${GIT}|(?:an? |one )(?:[a-z]+ )?commits?)~`,
    ],
    undone: '(?:uncommitted|unstaged|in the (?:working|work) (?:tree|copy|directory))',
    things: "(?:git )?commits?(?! (?:messages?|hash|hook|history|[a-z]+'s))",
    wants: [
      '\\b(?:must|should|has to|needs? to|will|to)? ?(?:ends?|end|finish|finishes|result|results|land|lands)(?: up)? (?:as|in|with) an? (?:[a-z]+ ){0,2}commit\\b',
      '\\bworking (?:tree|copy) (?:must|should|has to|needs to|is to|is) (?:always )?(?:be )?(?:left )?clean\\b',
    ],
    refuses: [
      '\\bcommits (?:are|must be) (?:only )?(?:made|done|created) (?:only )?by (?:hand|humans?|a human|people)\\b',
      `\\b(?:keep|stay|leave)s?(?: your hands)? (?:off|out of|away from) git\\b`,
    ],
    not: /\b(?:secrets?|passwords?|credentials|keys|\.env|env|main|master|generated|lock ?files?|broken|untested|failing|commit messages?|node_modules|binar(?:y|ies)|large|style|conventional|does not|doesn['’]t|that (?:are|is|have|has)|to memory|build artefacts|artifacts|unless|until)\b/,
    reason: 'changes are both committed and left to others',
  },
  {
    name: 'pushing',
    cue: /push|remote|origin|upload|publish|local\b|unpushed|upstream|github|gitlab/,
    commands: /^git push\b(?!.* (?:-f|--force\S*|--dry-run|--tags|--delete)\b)(?!.*\b(?:main|master)$)/,
    raw: true,
    does: [
      'push:(?= (?:at|after|before|once|when|to (?:origin|the remote|github|gitlab|the server|upstream)|yourself|as soon|often|regularly|straight|automatically|on your own)\\b|\\W*$|[,.;])',
      `push|publish|upload: (?:up )?${ANY}${BRANCH}`,
      `push|publish|upload: (?:up )?${ANY}${BRANCH} (?:up )?(?:to|on|onto) ${REMOTE}`,
      'push: anything anywhere',
      `push: (?:up )?to ${REMOTE}`,
      `send|get|put|upload|transfer:[^.;:,]{1,40} (?:to|on|onto) (?:origin|the remote|github|gitlab|upstream|the (?:git )?server)~`,
      'run|use|call|execute|issue: ["“‘\']?git push["”’\']?(?! -)',
    ],
    undone: '(?:local|unpushed|on (?:this|your|the local|my) (?:machine|computer|disk))',
    things: '(?:git push(?! -)(?:es)?|pushes)',
    wants: [
      `\\b(?:branch(?:es)?|work|commits?|changes)\\b[^.;:]{0,20} (?:must|should|has to|have to|need to|needs to|is to|are to) be (?:on|at|in) ${REMOTE}`,
    ],
    refuses: [
      `\\b(?:send|sends|push|pushes|upload|uploads|publish) (?:nothing|none of [a-z ]{2,20})(?: (?:to|on) ${REMOTE})?(?=\\W*$|[,.;])`,
      `\\b(?:hands|fingers)(?: strictly)? off (?:the )?(?:remote|origin)\\b`,
      '\\bnothing (?:goes|is sent|leaves|gets|may go|is pushed|is uploaded) (?:to (?:the remote|origin|github|the server)|(?:this|your|the) (?:machine|computer))',
    ],
    not: /--force|-f\b|\b(?:force|force-push\w*|main|master|protected|directly|notifications?|docker|images?|registry|packages?|secrets?|push(?:es)? back|user|users|customer|customers|untested|broken|failing|unless|until|sales|upsell|data|files?|language|copy|copies|news)\b/,
    reason: 'work is both pushed and kept local',
  },
  {
    name: 'force-pushing',
    cue: /force|push/,
    commands: /^git push\b.* (?:-f|--force)\b/,
    raw: true,
    does: [
      'force-push|force push',
      'force-push|force push: (?:the |your |any |to )*(?:branch(?:es)?|changes|origin|commits)~',
      'run|use|do: (?:an? )?["“‘\']?(?:git push (?:--force(?:-with-lease)?|-f)|force[- ]push(?:es)?)["”’\']?~',
    ],
    things: '(?:force[- ]push(?:es|ing)?|git push --force|--force)',
    not: /\b(?:main|master|shared|protected|release|unless|until|except|others)\b/,
    reason: 'branches are both pushed by force and not',
  },
  {
    name: 'rebasing',
    cue: /rebas/,
    commands: /^git rebase\b(?! -i| --interactive| --abort| --continue)/,
    raw: true,
    does: [
      'rebase',
      `rebase: ${ANY}(?:[a-z]+ )?(?:branch(?:es)?|work|commits?|changes|it)(?: (?:on|onto) (?:the )?[a-z/]+)?`,
      'run|use|do: ["“‘\']?(?:git )?rebas(?:e|es|ing)["”’\']?',
    ],
    things: '(?:rebas(?:es|ing)|git rebase)',
    not: /\b(?:shared|public|published|pushed|main|master|others|interactive(?:ly)?|unless|until|except)\b/,
    reason: 'branches are both rebased and not',
  },
  {
    name: 'squashing',
    cue: /squash/,
    does: [
      'squash',
      `squash: ${ANY}(?:[a-z]+ )?(?:commits?|branch(?:es)?|history|it)`,
      'squash and merge|squash-merge|squash merge',
    ],
    things: '(?:squash(?:es|ing)|squash[- ]merg(?:es?|ing))',
    not: NOT_ALWAYS,
    reason: 'commits are both squashed and kept',
  },
  {
    name: 'amending commits',
    cue: /amend/,
    commands: /^git commit\b.* --amend\b/,
    raw: true,
    does: [
      `amend: ${ANY}(?:last |previous |existing |earlier )?commits?~`,
      'run|use: ["“‘\']?git commit --amend["”’\']?~',
      'use: --amend',
    ],
    things: '(?:amended commits|--amend)',
    not: /\b(?:pushed|published|shared|unless|until|except)\b/,
    reason: 'commits are both amended and left',
  },
  {
    name: 'new branches',
    cue: /branch/,
    commands: /^git (?:checkout -b|switch -c)\b/,
    does: [
      'create|make|open|start|cut|use|set up: (?:an? |any |your |the |its )?(?:new |own |separate |fresh |feature |topic |dedicated |git )*branch(?:es)?(?! (?:name|protection|coverage))',
      'work|develop|implement|do [a-z ]{2,20}: (?:on|in) (?:an? |your |its )(?:new |own |separate |fresh |feature |topic |dedicated )+branch~',
    ],
    refuses: [
      '\\b(?:work|stay|commit|remain)(?: only| directly)? on (?:the (?:current|same|existing) branch|main\\b|master\\b|the branch (?:that is )?(?:checked out|you are on))',
    ],
    not: /\b(?:if|unless|until|except|long-lived|bank|office|else|switch|switches|statement|name|names|protected|delete)\b/,
    reason: 'new branches are both made and not',
  },
  {
    name: 'merging pull requests',
    cue: /merg|\bgh\b/,
    commands: /^gh pr merge\b/,
    does: [
      'merge:(?= (?:yourself|on your own|automatically|at once|as soon as|once|when|after)\\b|\\W*$|[,.;])',
      `merge: ${ANY}(?:own |open |green |approved |finished )*(?:pull requests?|prs?|merge requests?|mrs?|branch(?:es)?|changes|work|code)(?: (?:in)?to (?:main|master|trunk))?`,
    ],
    things: '(?:merges(?! of)|auto-?merg(?:es?|ing))',
    not: /\b(?:if|unless|until|except|duplicates?|duplicate|rows?|records?|cells?|conflicts?|without|squash|merge commits?|red|failing|fields?|dictionar(?:y|ies)|lists?|sections?|unreviewed|unapproved|settings|config|other)\b/,
    reason: 'pull requests are both merged and left to others',
  },
  {
    name: 'pull requests',
    cue: /pull|\bprs?\b|merge\b|\bgh\b/,
    commands: /^gh pr create\b/,
    does: [
      'open|create|submit|raise|file|make|send|start: (?:an? |the |your |any |one |separate |draft |own |small )*(?:pull requests?|prs?|merge requests?|mrs?)(?! (?:description|title|template|comment|review)s?)',
    ],
    not: /\b(?:if|unless|until|except|large|big|huge|more than|without|same|two|touch\w*|draft|main|that (?:mix|combine|change)\w*)\b/,
    reason: 'pull requests are both opened and not',
  },
  {
    name: 'new dependencies',
    instead: true,
    cue: /dependenc|librar|packag|npm|pip\b|crate|gems?\b|third-party|install|module|pnpm|yarn|bun|poetry|cargo/,
    commands:
      /^(?:npm (?:install|i)|(?:pnpm|yarn|bun|poetry|uv|cargo) add|pip3? install|go get|composer require) (?!-r|-e|-g|--global|-d\b|--save-dev|\.)[\w@]/,
    raw: true,
    permits: true,
    does: [
      `add|install|introduce|bring in|pull in|include|use|adopt|import|require: ${ANY}${LIBRARY}(?! (?:that (?:is|are) (?:already|installed)|manager|versions?|updates?|names?|files?|lock|json))(?= (?:as|like|such as|that (?:saves?|helps?|you|does|fits?|the)|you|where|whenever|when(?:ever)? |for|the|to (?:the|this|our)|from|at all|without|freely|in this|your)\\b|\\W*$|[,.;:)])`,
      `extend|enlarge|expand:[^.;:,]{1,30} (?:with|by) [^.;:,]{0,20}${LIBRARY}~`,
      `reach: for ${ANY}${LIBRARY}~`,
    ],
    things:
      '(?:(?:new|further|additional|extra|external|third-party|more|other) (?:third-party |external |runtime |npm )?(?:dependenc(?:y|ies)|librar(?:y|ies)|packages))(?! (?:version|manager))',
    kept: "(?:list of (?:packages|dependencies)|dependenc(?:y|ies)(?: list)?|(?:project|package)[’']?s? dependencies|package\\.json|requirements\\.txt|pyproject\\.toml|cargo\\.toml|go\\.mod|gemfile|set of (?:packages|dependencies|libraries))",
    wants: [
      `\\b(?:new |third-party |external |further |additional |extra |more )+(?:dependenc(?:y|ies)|librar(?:y|ies)|packages)\\b[^.;:]{0,20} (?:are|is) (?:always |very |most )?(?:welcome|fine|ok|okay|allowed|encouraged|permitted)`,
      '\\b(?:use|add|install|import) [\\w@./-]{2,30} (?:from (?:npm|pypi|crates\\.io)|to (?:the |our )?(?:project )?(?:dependencies|package\\.json|requirements(?:\\.txt)?))(?=\\W*$|[,.;]| for\\b)',
      `\\bprefer (?:an? |any |the )?${LIBRARY}(?: from [a-z]+)? (?:over|to)\\b`,
      `\\b${LIBRARY} (?:may|can) (?:always |freely )?be (?:added|installed|used|pulled in) (?:freely|at will|as needed|as you like)`,
    ],
    refuses: [
      '\\b(?:make do|get by|manage|work|stick|keep|confine yourself|restrict yourself|limit yourself) (?:only )?(?:with|to) (?:only )?(?:the |what(?:ever)? )?(?:is |are |we |standard library|packages|dependencies|libraries|existing|already|installed)',
      '\\b(?:only|solely|just|nothing but) (?:use )?(?:the )?(?:(?:already|currently) )?(?:installed|existing|present|declared|standard)[a-z ]{0,12} ?(?:dependencies|libraries|packages|library)\\b',
      '\\bonly (?:use )?(?:the )?(?:libraries|packages|dependencies) (?:that |which )?(?:we |you )?(?:are |is )?(?:already|currently|have)',
      '\\b(?:written|built|done|solved|implemented|coded)\\b[^.;:]{0,20} (?:with|in|using|from) (?:only )?(?:the )?standard library\\b',
      '\\b(?:use|with|from|in) (?:only |nothing but )?the standard library(?: (?:only|alone))?\\b',
      '\\bnothing (?:else|further|more|new|additional)?[^.;:]{0,15}(?:is |gets |may be |must be )?(?:installed|pulled in|added)[^.;:]{0,12} (?:from|via|through|with) (?:npm|pip|pypi|cargo)',
      `\\b(?:anyone|whoever|any (?:change|pull request|pr)|a (?:change|pull request|pr))\\b[^.;:]{0,30} (?:adding|adds|bringing in|brings in|introducing|introduces|that adds) ${ANY}${LIBRARY}[^.;:]{0,30} (?:fail|rejected|refused|break|closed|sent back|turned down)`,
    ],
    not: /\b(?:if|unless|until|except|dev|development|standard library (?:for|in)|update|upgrade|updated|outdated|remove|delete|without (?:asking|approval|permission|a|an|prior)|before|ask|python-|licen[cs]ed?|gpl|heavy|large|tests?|runtime|peer|circular|holiday|travel|tour|care|welcome pack\w*|parcel|shipping|delivery|pre-?release|beta|system|injection)\b/,
    reason: 'dependencies are both added and ruled out',
  },
  {
    name: 'upgrading dependencies',
    cue: /upgrad|updat|outdated|bump/,
    does: [
      `upgrade|update|bump: ${ANY}(?:outdated |existing |installed |project |old )*(?:dependenc(?:y|ies)|packages?|librar(?:y|ies))(?: versions?)?`,
    ],
    things: '(?:dependency (?:upgrades?|updates?))',
    not: /\b(?:if|unless|until|except|major|security|minor|patch|same)\b/,
    reason: 'dependencies are both upgraded and left as they are',
  },
  {
    name: 'new files',
    instead: true,
    cue: /files?\b|modules?\b|sources\b/,
    does: [
      `create|add|make|start|introduce|write|open|generate: (?:an? |any |the |one |another |your |each |more )*(?:new |separate |fresh |additional |extra |further |own |source |dedicated ){0,3}(?:source )?(?:files?|modules)(?= (?:for|(?:in|to) (?:this|the|our) (?:repo|project|codebase|repository|code)|per|whenever|instead|at all|with)\\b|\\W*$|[,.;:)])`,
      'create|add|make|start|introduce|write: (?:an? |any )?(?:(?:new|separate|fresh|additional|extra|own|dedicated) )+(?:source )?(?:files?|modules?)~',
      `put|place|write|keep|give|move|implement: (?:each|every|all|any|new|the)\\b[^.;:,]{1,40} (?:in|into|to)? ?(?:an? |its |their )(?:new |separate |fresh |own |dedicated )+(?:file|module)(?: of (?:its|their) own)?~`,
      'put|place|write|keep: (?:each|every|all|any|new|the)\\b[^.;:,]{1,40} (?:in|into) (?:an? )?(?:file|module) of (?:its|their) own~',
    ],
    wants: [
      `\\b(?:goes?|arrives?|comes?|lands?|lives?|must be|belongs?|sits?) (?:in|into) (?:an? |its |their )?(?:new|separate|fresh|own|newly created|dedicated)(?: (?:own|separate|new|newly created))? (?:files?|modules?)`,
      `\\b(?:gets?|has|have|needs?|receives?|requires?) (?:an? |its |their )(?:own |new |separate |dedicated )+(?:source )?(?:file|module)`,
      `\\b(?:one|a) (?:new|separate|fresh|own) (?:source )?(?:file|module) (?:per|for (?:each|every))`,
    ],
    things: '(?:(?:new|additional|further|extra) (?:source )?files)',
    refuses: [
      `\\b(?:only|solely|exclusively|just) (?:ever )?(?:edit|change|modify|touch|work in|work on|update|amend) (?:the )?(?:files?|modules?|sources?|existing|present|current)\\b(?: (?:files?|modules?|sources?))?(?: that| which)?(?: (?:already )?exists?| are already| (?:already )?(?:there|present|checked in))?(?=\\W*$|[,.;])`,
      '\\b(?:only|solely|exclusively|just) (?:ever )?(?:edit|change|modify|touch|work in|work on|update|amend) (?:the )?(?:existing|present|current) (?:files|modules|sources)',
      '\\b(?:works?|stays?|edits?|happens?|fits?|fit|goes|go|remains?)\\b[^.;:]{0,12}(?:solely |only |exclusively |strictly )?(?:within|inside|into|in) (?:an? |the )?(?:existing|present|current) (?:files?|modules?|sources?|ones?)',
      '\\b(?:works?|stays?) (?:solely|only|exclusively|strictly) (?:within|inside|in|on) (?:the )?(?:files|sources|modules) (?:that are |which are )?(?:already|checked in|that exist|present)',
      '\\b(?:edit|change|modify|touch|update|amend|work in|use) (?:the )?(?:existing|present|current) (?:files|modules|sources) (?:only|alone|exclusively)',
      '\\b(?:set|list|number) of files (?:is|stays|remains) (?:fixed|frozen|closed|as it is|final)',
      '\\b(?:pull request|pr|change|patch|commit)s? (?:that|which) (?:adds?|creates?|introduces?) (?:an? |any |new )*files?\\b[^.;:]{0,20} (?:rejected|refused|closed|sent back|turned down|fails?)',
    ],
    not: /\b(?:if|unless|until|except|tests?|doc|docs|documentation|markdown|md|temporary|temp|config|log|backup|output|unnecessary|root|outside|secret|\.env|example|report|readme|migration|header|licen[cs]e|duplicate|large|binary|json|csv|pdf|zip|attached|attachments|same|without|uploaded|snapshot|python-)\b/,
    reason: 'new files are both made and ruled out',
  },
  {
    name: 'removing code',
    ofSentence: true,
    removes: true,
    cue: /remov|delet|dead\b|unused|unreach|rid\b|strip|tak(?:e|en)\b|orphan|existing|clearing|cleaning/,
    does: [
      `remove|delete|drop|strip|strip out|take out|get rid of|clean up|clear out|clean out|clear away|prune|eliminate|purge|erase|throw out|cut|cut out: ${ANY}${DEAD}~`,
      'remove|delete|drop|strip out|take out|get rid of|cut|erase: (?:any |existing |the |our |of the )*(?:code|functions?|methods?|classes|anything)(?= (?:from (?:this|the|our) (?:repo|repository|project|codebase)|at all|whatsoever|in this|even|ever)\\b|\\W*$|[,.;])',
    ],
    kept: `(?:${DEAD}|existing code)`,
    wants: [
      `\\b${DEAD}[^.;:]{0,25}(?:: (?:remove|delete|drop|take out|out|strip)\\b| (?:ha(?:s|ve) no (?:place|business)|(?:does|do)(?: not|n['’]t) belong|(?:goes|must go|has to go|have to go|is to go|are to go|go)\\b(?! (?:through|to)\\b)|(?:is|are) (?:out|not tolerated|unwelcome|forbidden|banned)))`,
    ],
    refuses: [
      `\\b(?:${DEAD}|existing code|code)\\b[^.;:]{0,20} (?:must |should |has to |have to |(?:is|are) to )?(?:be kept|stays?|remains?)(?: (?:in place|put|where|as|there|in))?(?=\\W*$|[,.;]| )`,
      '\\bnone of it (?:is|may|must) (?:to )?(?:ever )?be (?:taken out|removed|deleted|dropped)',
      '\\b(?:only|just) add(?: to)?(?: code)?,? never (?:remove|delete)',
    ],
    not: /\b(?:if|unless|until|except|unrelated|comments?|tests?|commented-out|outside|others|working|feature flags?|backwards?|only|you wrote|debug|logging|without|fences?|formatting|blocks?|style|zip|postal|country|error|promo|discount|quality|free of)\b/,
    reason: 'code is both removed and left in',
  },
  {
    name: 'running commands',
    cue: /command|execut|terminal|shell|\brun|invok|type\b|bash|console|cli\b/,
    does: [
      `run|execute|invoke|issue|perform|launch|carry out|do: ${ANY}${COMMAND}(?= (?:yourself|directly|in (?:the|a) (?:terminal|shell|sandbox|console)|on your own|at all|of any|on the user|for the user|without|as needed|freely|here|on this|as you)\\b|\\W*$|[,.;:)])`,
      'execute|run|do: (?:anything|everything|them|it|things|nothing) (?:yourself )?in (?:the|a) (?:shell|terminal|console)~',
      `use: (?:the )?(?:terminal|shell|bash|console)(?: tool)?(?= (?:to|for|yourself|freely|at all)\\b|\\W*$|[,.;])`,
      'carry out|execute|perform|do: (?:every|each|all|any) (?:[a-z]+ )?(?:terminal|shell|command-line|build) (?:steps?|work|commands?)~',
      'just do: it in the (?:shell|terminal)~',
    ],
    leaves: [
      `suggest|propose|print|show|list|give|output|recommend|write out: (?:{who} )?(?:only )?(?:the |each |any |every )?(?:[a-z]+ )?commands?(?: [a-z ]{2,30})?(?: for {who})? (?:to (?:run|paste|execute|type|copy)|instead of running|rather than running)~`,
    ],
    wants: ['\\b(?:executed|run|carried out|performed|done) by you (?:directly |yourself )?in the (?:terminal|shell)'],
    denies: [`(?:${'\\b(?:never|not)'}|n['’]t) (?:tell|ask|instruct) {who} (?:what )?to (?:type|run|execute|paste)`],
    refuses: [
      `\\b(?:only|merely|just|solely) (?:suggest|propose|print|show|list|recommend|give|output)s? (?:the |any |{who} )*(?:[a-z]+ )?(?:commands?|what to (?:type|run))`,
      '\\b(?:terminal|shell|command) (?:work|steps|execution|access) (?:is|are) (?:[a-z]+ )?(?:done|run|carried out|executed|off|forbidden|left)(?: by| to)? (?:the )?(?:human|user|developer|limits)',
      '\\bno (?:command |shell )?execution\\b(?! (?:time|order|plan))',
      '\\bleave (?:its|their|the|any|all) (?:execution|running)(?: of (?:commands|them|it))? to\\b',
      '\\b(?:the (?:user|developer|human)|{who}) (?:runs|executes|types|pastes) (?:them|it|the commands?|every command|all commands)\\b',
    ],
    not: /\b(?:if|unless|until|except|destructive|dangerous|long-running|interactive|tests?|production(?! \w+ is)|database|sql|migrations?(?! are)|git|sudo|root|slash|voice|against|deploy\w*|outside|without asking|without permission|without approval|untrusted|from the (?:user|web|documents?|input)|hidden|embedded|they contain|found in|background|same)\b(?<!to production|connected to production)/,
    reason: 'commands are both run and only suggested',
  },
  {
    name: 'running the formatter',
    cue: /format|prettier|black\b|fmt\b|gofmt|rustfmt|biome|layout|whitespace|indent|reformat|spacing/,
    raw: true,
    does: [
      `run|apply|use|call|execute|invoke: (?:the |any |an? |our |project's |other )*${FORMATTER}(?: or (?:any )?(?:other )?${FORMATTER})?`,
      `run|apply|use|call|execute|invoke: (?:the |any |an? |our )*${FORMATTER} (?:over|on|to|in|across|before|after|for|with|whenever)\\b~`,
      `format|reformat|auto-?format: ${TOUCHED}~`,
      `reformat: ${ANY}(?:existing |other )?(?:code|files?|lines?|anything|modules?|it|them)`,
      'reformat',
      `tidy up|tidy|normali[sz]e: (?:the |all )?(?:whitespace|layout|formatting|line breaks|indentation)~`,
      `format|reformat: [^.;:,]{1,30} (?:with|using|by) (?:the )?${FORMATTER}~`,
    ],
    things:
      '(?:(?:re|auto-?)?formatting changes|reformatting|(?:automatic )?formatters|(?:prettier|black|gofmt|rustfmt))',
    kept: '(?:(?:code |existing |source |file )?(?:formatting|layout|line breaks(?: and spacing)?|spacing|whitespace)(?: of (?:the |all |existing )?(?:files?|code|lines?))?)',
    wants: [
      `\\b(?:go|goes|pass|passes|run|runs|be run|are run|is run|be put|sent) through (?:the |a |an )?(?:automatic )?${FORMATTER}`,
      '\\b(?:touched|changed|edited|modified|every|each|all)\\b[^.;:]{0,20} (?:is|are|be|gets?|must be|should be|needs to be)? ?(?:re)?formatted(?= (?:with|by|using|before|so|automatically)\\b|\\W*$|[,.;])',
      `\\bcode (?:must|should|has to|needs to|is to) (?:always )?be (?:re)?formatted`,
      `\\bnormali[sz]ed by (?:the |a |an )?(?:automatic )?${FORMATTER}`,
    ],
    refuses: [
      '\\b(?:existing )?(?:line breaks|spacing|formatting|layout|whitespace)[^.;:]{0,20} (?:must|should|has to|have to|is to|are to|shall) (?:always )?be (?:preserved|kept|retained|maintained|left alone)',
      '\\b(?:preserve|keep|retain|maintain|respect) (?:the |all |any )*(?:existing|original|current) (?:code )?(?:formatting|layout|line breaks|spacing|whitespace|indentation)',
    ],
    not: /\b(?:if|unless|until|except|markdown|dates?|numbers?|currenc(?:y|ies)|answers?|repl(?:y|ies)|response|output|tables?|lists?|json|only|unrelated|(?:files?|code|lines) (?:that |which )?you (?:did not|didn['’]t|do not|don['’]t|have not)|not (?:changed|touched|edited)|other files|untouched (?:files|code|lines)|text|paragraphs?|citations?|check)\b/,
    reason: 'code is both reformatted and left in its layout',
  },
  {
    name: 'changing more than was asked',
    cue: /refactor|restructur|rework|clean-?up|cleaner|tidy|beyond|adjacent|neighbo|nearby|surround|limit|confine|scope|stick\b|minimal|smallest|touch|chang|edit/,
    does: [
      `refactor|restructure|rework|clean up|improve|tidy|tidy up|rewrite|moderni[sz]e|fix|polish|simplify: (?:up )?${ANY}(?:[a-z]+ )?${NEARBY}~`,
      `touch|change|edit|modify|alter|fix|improve|refactor: (?:anything|any code|code|files|things|nothing|lines|other files) (?:outside|beyond|that is not part of|not part of|unrelated to) (?:of )?(?:the scope of )?(?:the|your|this) (?:task|ticket|request|change|scope|issue|assignment)`,
    ],
    things:
      '(?:(?:drive-by|opportunistic|unrelated|unrequested|unasked|nearby|adjacent) (?:refactors?|refactorings?|changes|clean-?ups?|improvements|fixes|edits)|clean-?ups? of (?:the )?(?:adjacent|neighbou?ring|surrounding|nearby) code)',
    kept: '(?:(?:surrounding|neighbou?ring|adjacent|nearby|unrelated|other) (?:code|functions?|modules?|lines?|files))',
    wants: [
      `\\b${NEARBY} (?:is|are|must be|has to be|should be|needs to be) (?:to be )?(?:refactored|improved|cleaned up|tidied|reworked|restructured)`,
      '\\bleave (?:the )?(?:code|file|place|module|campsite|neighbou?rhood|area)[a-z]* (?:cleaner|better|tidier) than\\b',
      '\\bboy[- ]scout rule (?:applies|holds|is)',
    ],
    refuses: [
      `\\b(?:touch|change|edit|modify|alter)s? (?:nothing|no(?:t a)? (?:other )?(?:code|line|file)s?)(?: at all)? (?:outside|beyond|other than|except|but)\\b`,
      `\\b(?:touch|change|edit|modify|alter|do)s? (?:nothing|no more|not one line more|nothing (?:more|else)) (?:than|outside|beyond)`,
      `\\b(?:limit|confine|restrict|keep)s? (?:your |the |all |its )?(?:edits?|changes?|work|yourself|diffs?|modifications?|patch(?:es)?) (?:strictly |only |closely |narrowly )?to (?:the |what )`,
      `\\b(?:changes?|edits?|touch(?:es)?|does|do|modif(?:y|ies)) (?:only |just |exactly )?what (?:was|is|has been|you (?:are|were)|the (?:ticket|task|user|issue)) (?:asked|requested|asks|required|told|needs|requires)`,
      `\\b(?:code|anything|everything|what|whatever) (?:that |which )?(?:is|lies) (?:not part of|outside|beyond) (?:of )?(?:the|your|this) (?:task|request|ticket|change|scope)[^.;:]{0,10} (?:must |should |has to )?(?:stays?|remains?|is|be left|is left|off)`,
      `\\b(?:change|edit|touch|modify) only (?:what(?! needs| must)|the (?:lines|code|files|parts)|lines|code|files)\\b`,
      '\\b(?:make|makes) (?:only|just|nothing but) the (?:changes?|edits?|modifications) (?:that )?(?:was|were|is|are|you|i|the|requested|asked)',
      "(?:\\b(?:never|not)|n['’]t) (?:modify|change|touch|edit) (?:code|anything|files|lines) (?:that |which )?(?:the (?:task|ticket|issue|request|user)|nobody|no one|i|you) (?:does not|did not|doesn['’]t|didn['’]t|asked|mention)",
      '\\b(?:clean-?ups?|refactoring|refactors?)(?: of [a-z ]{2,30})? (?:is|are) out of scope',
      '\\bstick (?:strictly |closely )?to the (?:task|ticket|request|scope)',
      '\\b(?:minimal|smallest(?: possible)?) (?:diffs?|changes?|patch(?:es)?) only\\b|\\bsmallest (?:possible )?(?:diff|change)\\b',
    ],
    not: /\b(?:if|unless|until|except|ask first|suggest|mention|report|test files?|answer|essays?|sentences?|text|wording|style|prose|document|format|output|json|paragraph)\b/,
    reason: 'only what was asked for is changed, or more',
  },
  {
    name: 'catching exceptions',
    ofSentence: true,
    cue: /exception|catch|caught|try\b|except|propagat|bubble|swallow|handl|error|rethrow|failure/,
    raw: true,
    does: [
      `catch|swallow|trap: (?:or [a-z]+ )?${EXCEPTION}(?! (?:of type|handler))`,
      `catch|swallow: ${EXCEPTION} (?:inside|in|within|where|on the spot|at once|locally|right|yourself|and)\\b~`,
      `handle: ${EXCEPTION} (?:locally|on the spot|where (?:it|they)|in place|right where|inside|within|in the (?:same )?function|in each|at once)~`,
      'wrap|surround|enclose|put|guard: [^.;:,]{2,40} (?:in|with|into|by) (?:an? )?try~',
      'use|write|add: (?:an? |any )?(?:try[/ -](?:except|catch))(?: (?:blocks?|statements?))?',
    ],
    leaves: [
      `let: ${EXCEPTION} (?:bubble(?: up)?|propagate|escape|rise|surface|through|pass|fly|go up|reach|travel|crash)~`,
      `propagate|pass up|pass on|rethrow|re-?raise: ${EXCEPTION}`,
      `pass: ${EXCEPTION} (?:up|on) (?:the stack|to the caller)~`,
    ],
    things: '(?:try[/-](?:except|catch)(?: (?:blocks?|statements?))?)',
    undone: '(?:uncaught|unhandled)',
    wants: [
      '\\b(?:exceptions?|errors?)\\b[^.;:]{0,12} (?:must|should|has to|have to|is to|are to) be (?:caught|handled) (?:in|inside|within|where|on the spot|locally|by each|by every)',
      '\\b(?:each|every|all) (?:function|method|module|call)s? (?:must |should |has to |have to )?(?:catch(?:es)?|handles?|deals? with|swallows?|(?:has|have|needs?) to (?:catch|swallow|handle))\\b[^.;:]{0,20}(?:exceptions?|errors?|failures?)',
    ],
    denies: [
      '\\bno (?:exceptions?|errors?) (?:may|must|can|should|is to|are to|is allowed to) (?:ever )?(?:escape|leave|bubble|leak|get out|propagate|reach)',
    ],
    refuses: [
      `(?<!\\bno )\\b(?:exceptions?|errors?|failures?)\\b(?: always| must| should| may| will| are to| have to){0,2} (?:bubble(?:s)?(?: up)?|propagates?|rises?|be passed up|be passed on|travels? up|surfaces?|escapes?|reach(?:es)? the (?:caller|top))`,
      "\\bcatching\\b[^.;:]{0,20} (?:is|are) (?:the |our )?(?:framework|caller|runtime|middleware|outer layer|top level|platform)[’']?s? (?:job|task|business|matter|duty)",
      `\\b(?:failures?|errors?|exceptions?) (?:is|are)(?: to be)? passed (?:up|on)`,
      '\\b(?:functions?|code|you|just|simply) lets? (?:all |any |every )?(?:exceptions?|errors?) (?:through|bubble|pass|propagate|escape)',
    ],
    not: /\b(?:if|unless|until|except (?!block)|bare|broad|generic|specific|base|expected|silent|silently|user|users|customer|customers|boundary|top-level|top level|repository layer|validation|network|retry|typos?|spelling|grammar|message|messages|to the user|report|only|without logging|keyboardinterrupt|unexpected|http)\b(?! \w+ call in try)/,
    reason: 'exceptions are both caught and let through',
  },
  {
    name: 'logging',
    cue: /\blog|logger/,
    raw: true,
    does: [
      'log: (?:every|each|all|everything|anything|the (?:start|end)|any|what)\\b(?! (?:errors?|passwords?|secrets?))~',
      'use: the logger (?:for|at|in|to record)~',
      `write|add|insert|emit|leave|put|include|use|keep|produce|print|make: ${LOG_ENTRY}`,
      `write|add|insert|emit|leave|put|include|use|keep|produce|print|make: ${LOG_ENTRY} (?:at|for|in|behind|to|on|after|before|per|whenever|of (?:each|every|everything|what))\\b~`,
    ],
    things:
      '(?:(?:any )?logging(?: statements?| calls?| output)?|log (?:lines?|entr(?:y|ies)|statements?|messages?|output)|logger calls?)(?! (?:librar(?:y|ies)|framework|level|format|config\\w*|module))',
    wants: [
      '\\b(?:each|every|all) (?:[a-z]+ ){1,3}(?:must |should |has to |have to )?(?:leaves?|writes?|produces?|gets?|needs?|creates?|is given) (?:an? |its own )?(?:[a-z]+ )?(?:log )?(?:lines?|entry|record) in the log|\\b(?:each|every|all) (?:[a-z]+ ){1,3}(?:must |should |has to |have to )?(?:leaves?|writes?|produces?|gets?|creates?) (?:an? )?log (?:line|entry|record|message)',
      '\\b(?:actions?|steps?|calls?|operations?|events?|requests?) (?:is|are|must be|has to be|have to be) (?:recorded|logged|written)(?: (?:with|in|to) (?:the )?log[a-z.]*)?(?=\\W*$|[,.;]| (?:with|in|so)\\b)',
      '\\b(?:complete|full|detailed) log (?:trail|of)\\b',
      '^\\W*logging: (?:verbose|detailed|on|always|every|one|full|complete)',
    ],
    refuses: [
      "\\bnot (?:a|one) (?:single )?log (?:line|entry|message)|\\b(?:cannot|can not|can[’']t) afford (?:an? |any )?(?:single )?log",
      '\\b(?:code|service|script|program|it) (?:runs?|works?|stays?|is|must be|must run) (?:completely |entirely )?(?:silent|silently|quiet|without logs?|without logging)',
      '\\bleaves? (?:no|not a single) log',
      '\\bquiet code\\b',
      '\\bfree of (?:any |all )?(?:logging|log (?:statements|calls|lines))',
    ],
    not: /\b(?:if|unless|until|except|passwords?|secrets?|personal|sensitive|tokens?|credentials?|debug level|at debug|only|errors only|in production|complaints?|hours|calories|symptoms|ticket|tickets|crm|tracker|customer|customers|calls? (?:with|from)|conversation|conversations|users?|visits|workouts?|mood|in the crm|change ?log|blog|backlog|log in|log out|log on|to the user|commit log|git log|swallow)\b/,
    reason: 'steps are both logged and not',
  },
  {
    name: 'typed code',
    ofSentence: true,
    cue: /\btype|annotat|typing|untyped|typed/,
    does: [
      `add|use|write|give|include|provide|put|require|supply|spell out|declare|state|specify: ${ANY}${TYPES}(?! (?:checker|errors?|definitions? file|of (?:question|answer|text|document|file)))`,
      'annotate: (?:all |every |each |the |any |your )*(?:function |method |public |exported )*(?:functions?|parameters?|arguments?|variables?|signatures?|return (?:values?|types?)|methods?|class(?:es)?|attributes?)~',
      'type: (?:all |every |each |the |any |your )*(?:function |method |public )*(?:functions?|parameters?|arguments?|variables?|signatures?|return values?|methods?)~',
      'spell out|declare|state|give|write|specify: the types? of (?:each|every|all|the) (?:parameters?|arguments?|variables?|functions?|return values?)~',
    ],
    things: '(?:(?:type )(?:hints?|annotations?|declarations)|typing)(?! (?:checker|module|library))',
    undone: '(?:untyped|unannotated|bare)',
    wants: [
      '\\b(?:functions?|variables?|signatures?|parameters?|arguments?|methods?)\\b[^.;:]{0,25} (?:must|should|has to|have to|need to|needs to|is to|are to) (?:carry|have|bear|show|declare|state|be given|get) (?:its |their |an? )?(?:explicit |full )?types?\\b',
      '\\b(?:functions?|variables?|signatures?|parameters?|arguments?|methods?)\\b[^.;:]{0,25} (?:must|should|has to|have to|need to|needs to|is to|are to) be (?:fully |explicitly )?(?:typed|annotated)',
      '\\b(?:all|every|each)\\b[^.;:]{0,30} (?:is|are) (?:fully |explicitly )?(?:typed|annotated)\\b',
      '\\b(?:fully|strictly|explicitly|statically) typed (?:code|python|functions?)',
    ],
    denies: ['\\bno (?:untyped|unannotated) (?:functions?|code|parameters?|variables?|arguments?|methods?)'],
    refuses: [
      '(?<!\\bno )(?<!\\bnever )(?<!\\bnot )(?<!\\bnever write )\\b(?:plain |simple )?(?:untyped|unannotated) (?:python|code|functions?|javascript)',
      '\\b(?:without|with no|minus|free of|do without) (?:any )?(?:type )?(?:annotations|type hints|types|typing)\\b(?!.{0,30}\\b(?:rejected|refused|bounced|sent back|blocked|fails?)\\b)',
      '\\bsignatures? (?:bare|stay bare|are bare|remain bare)|\\bnames only, no types',
      '\\bno types\\b',
    ],
    not: /\b(?:if|unless|until|except|any type|local|private|return types? of tests|type (?:of|the) (?:question|document|content)|content types?|mime|file types?|document types?|question types?|only (?:for|on|in)|tests|images?|draw|pictures|text (?:an|the))\b/,
    reason: 'code both has type annotations and does without',
  },
  {
    name: 'updating the documentation',
    cue: /docs?\b|document|readme|manual|handbook|guide/,
    raw: true,
    does: [
      `update|amend|revise|edit|correct|change|extend|adapt|adjust|refresh|modify|rewrite|touch|maintain|improve|alter|bring up to date: ${ANY}(?:[a-z]+ )?(?:and )?${DOCS}(?: (?:and|or) (?:the )?${DOCS})?(?= (?:with|in|after|alongside|along|whenever|together|too|accordingly|for (?:each|every)|on|as part|at the same|every|each|so|at all|yourself|to match|to reflect|when)\\b|\\W*$|[,.;:)])`,
      `keep: ${ANY}(?:[a-z]+ )?(?:and )?${DOCS}(?: and (?:the )?${DOCS})? (?:in step|in sync|up to date|current|up-to-date|aligned)~`,
    ],
    kept: DOCS,
    wants: [
      `\\b(?:must|should|has to|have to|needs? to|will) (?:always )?(?:bring|contain|include|carry|come with|update|have) (?:an? |the |its )?(?:matching |corresponding )?(?:edit|update|change|revision|amendment)s? (?:to|of|in) (?:the )?${DOCS}`,
      `\\b(?:must|should|has to|have to|needs? to) be documented in (?:the )?${DOCS}`,
      `\\b${DOCS} (?:is|are) (?:an? )?part of (?:the|every|each|your) (?:work|job|task|change)`,
      `\\b(?:${DOCS}) (?:must |should |has to |have to |are to |is to )?(?:be )?(?:updated|corrected|amended|revised|adapted|kept (?:in step|in sync|up to date|current))\\b(?! by)`,
      `\\b(?:responsible for|charge of|in charge of) keeping [^.;:]{0,20}${DOCS}`,
    ],
    denies: [
      `\\b(?:no|never|n['’]t|not) [^.;:]{2,40} without [^.;:]{0,20}${DOCS}[^.;:]{0,12}(?: being)? (?:revised|updated|amended|changed|adapted)`,
    ],
    refuses: [
      `\\bleave (?:the |all |any )*${DOCS}[^.;:,]{0,25} (?:to (?:the|our)|for (?:the|our)) `,
      `\\b(?:keep|keeps|stay|stays)(?: (?:your|their|its|his|her))?(?: hands| fingers| nose)? (?:out of|off|away from) (?:the |all |any )*${DOCS}`,
      `\\bnothing (?:in|under|inside) (?:the )?${DOCS} (?:may|must|should|is to|can|is)(?: ever)?(?: be)? (?:edited|changed|touched|altered|modified)`,
      `\\b${DOCS}: (?:[a-z ]{0,12})?(?:read-only|hands off|off limits|no (?:changes|edits)|not your)`,
      `\\b(?:changes?|edits?) (?:to (?:the )?${DOCS} )?(?:come|are made|comes) (?:only )?from the (?:docs|documentation) team`,
    ],
    not: /\b(?:if|unless|until|except|generated|api docs|existing (?:api|generated)|read(?!-only)|translate|link|manual(?:ly)? (?:step|test|work|review|labour|labor|process|entry)|google|legal|input|source documents?|answers?|uploaded|changelog|without asking)\b/,
    reason: 'the documentation is both updated and left alone',
  },
  {
    name: 'a plan first',
    cue: /plan|outline|straight|right\b|immediate|steps\b|at once|coding|upfront|approach|first/,
    does: [
      `make|write|draw up|present|show|outline|give|propose|prepare|lay out|set out|share|post|sketch|produce|submit|deliver|describe|state: (?:{who} )?${PLAN}(?: [^.;:,]{2,30})? (?:first|before|ahead of|prior to|up front)~`,
      `make|write|draw up|present|show|prepare|share|post|sketch|produce|submit|propose: (?:{who} )?(?:any |an? |your )(?:[a-z]+ )?plan(?=\\W*$|[,.;:])`,
      `start|begin|open:[^.;:,]{0,25} (?:by|with) (?:setting out|laying out|presenting|outlining|writing|drafting|stating|making|listing|sketching|an?|your|the) ?${PLAN}~`,
      'lay out|set out|outline|describe: (?:the|your|its|an?) (?:intended |planned )?(?:approach|steps|plan)[^.;:]{0,25} (?:ahead of|before|prior to|first)~',
      'plan:(?= (?:first|before|ahead)\\b)',
    ],
    wants: [
      `(?:^\\W*|\\b)(?:written |short )?(?:plan|outline)(?: of (?:the |your )?(?:steps|approach))? (?:must |should |has to |always )?(?:comes?|goes|stands?|is written|is presented|is due|be presented) (?:first|before)`,
      `^\\W*plan first\\b`,
      '\\b(?:begin|start)s? (?:every|each|the|all) (?:task|job|ticket)s? by (?:setting|laying|writing|mapping|listing|outlining)',
    ],
    denies: [
      `\\bno (?:coding|code|implementation|edits?|programming)(?: is written)? (?:before|until|without) [^.;:]{0,20}(?:plan|outline)\\b`,
    ],
    refuses: [
      `\\b(?:start|begin|get|jump|go|dive|launch) (?:to )?(?:${CODING}|into (?:the )?(?:code|work|implementation|coding)|(?:straight |right )?to (?:the )?(?:code|coding|work|implementation)|working)?[^.;:]{0,14}(?:(?:straight|right) away|at once|immediately|without delay|directly)`,
      `\\b(?:go|get|jump|dive|move|head|proceed) (?:straight|right|directly|immediately) (?:in)?to (?:the )?(?:cod(?:e|ing)|implement\\w+|work|edits?|building)`,
      `\\b(?:skip|omit|drop|forget|never mind|dispense with|do without) (?:the |any |all )?(?:upfront )?(?:plans?|outlines?|planning)(?=\\W*$|[,.;]| (?:and|phase|step|stage)\\b)`,
      `\\b(?:no|without|without an?|without any|not an?|never an?) (?:(?:upfront|written|prior|previous|preliminary) )*(?:plans?|outlines?|planning)(?: (?:beforehand|first|up front|phase|step))?(?=\\W*$|[,.;])`,
      "(?:\\b(?:never|not)|n['’]t) (?:show|write|make|present|prepare|give|propose|draw up|produce) (?:an? |any |your |the )*plans?(?=\\W*$|[,.;:])",
      `\\b(?:planning|plans?|planning documents?|outlines?) (?:is|are) (?:an? )?(?:waste of time|pointless|not (?:wanted|needed)|unwanted|superfluous)`,
      '\\b(?:immediate|instant) implementation\\b',
      '\\bfirst (?:thing|output|message|reply|step)[^.;:]{0,30} is (?:working )?code\\b',
      '\\bjust (?:build|code|implement) it\\b',
    ],
    not: /\b(?:if|unless|until|except|data|tariff|price|phone|large|big|complex|trivial|small|one-line|meal|workout|training|marketing|lesson|payment|essay|story|blog|article|section|structure|health|insurance|travel|study|care|treatment|subscription|business|greeting|answer)\b/,
    reason: 'a plan is made first or none is',
  },
  {
    name: 'whole files',
    owner: 'format',
    cue: /\bfiles?\b|source\b|\bdiffs?\b|patch|\bhunks?\b|changed|unchanged|reprint|edited/,
    does: [
      `return|show|output|print|give|provide|send|write|paste|deliver|reprint|reproduce|post|include|contain: (?:back |out |{who} )?${WHOLE_FILE}~`,
      `return|show|output|print|give|provide|send|write|paste|deliver: (?:files|the file|each file|every file|changed files|the code|the source) (?:in full|in (?:its|their) entirety|completely|from (?:the )?(?:first|top|start|beginning)|in full length)~`,
    ],
    leaves: [
      `return|show|output|print|give|provide|send|write|paste|deliver: (?:back |out |{who} )?(?:only |just |nothing but )(?:the )?${CHANGED_LINES}~`,
      `return|show|output|print|give|provide|send|paste|deliver: (?:{who} )?(?:the |an? )?(?:unified |git )?(?:diff|patch)(?! (?:in addition|as well|summary))~`,
      'respond|reply|answer: with (?:only )?(?:an? |the )?(?:unified |git )?(?:diff|patch)~',
      'show|return|output|print|give: (?:only|just) what (?:has )?(?:changed|you changed)~',
    ],
    wants: [
      `\\b(?:answers?|repl(?:y|ies)|output|responses?)\\b[^.;:]{0,20} (?:must|should|has to|is to|always|:)? ?(?:contains?|includes?|holds?|is|shows?)? ?(?:the |an? )?(?:complete|full|whole|entire) (?:files?|source)`,
      '\\b(?:files?|code|source) (?:is|are|must be|has to be|have to be) (?:always )?(?:shown|returned|printed|given|output|delivered|sent) (?:in full|completely|as a whole|whole|in (?:its|their) entirety)',
      '^\\W*output: (?:full|whole|complete|entire) files?\\b',
      '\\bprint the entire source\\b|\\bnever (?:excerpts?|snippets?|fragments?)\\b|\\bno (?:excerpts|snippets|fragments)\\b',
      '\\bgive (?:them|the user|me|us) all of (?:it|the file)\\b',
    ],
    denies: [
      "(?:\\b(?:never|not|no)|n['’]t) (?:abbreviat|shorten|elid|truncat)(?:e|ing)\\b[^.;:]{0,25}(?:files?|code|unchanged|rest)",
    ],
    refuses: [
      `\\b(?:answer|reply|output|response)\\b[^.;:]{0,10} (?:is|are|must be|:)? ?(?:limited|restricted|confined) to (?:the )?(?:${CHANGED_LINES}|lines)`,
      '\\bunchanged (?:code|lines|parts|functions?)\\b[^.;:]{0,10} (?:must|should|has to|is to|are to|is|are) (?:be )?(?:left out|omitted|skipped|cut|not (?:be )?(?:shown|repeated|printed))',
      '\\b(?:leave out|omit|skip|cut|never (?:repeat|reprint|show|print)|not (?:repeat|reprint|show|print)) (?:the |any |all )*unchanged (?:code|lines|parts|functions?)',
      '^\\W*output: (?:an? )?(?:unified )?(?:patch|diff)\\b',
      '\\b(?:diffs?|patch(?:es)?|changed lines),? (?:not|never|instead of|rather than) (?:the |an? )?(?:whole |full |entire )?files?',
    ],
    not: /\b(?:if|when|unless|new files?|read|open|summari[sz]e|summary|commit|before you|as attachments?|upload\w*|download\w*|review)\b/,
    reason: 'a whole file is shown or its changes alone',
  },
  {
    name: 'one task at a time',
    cue: /parallel|concurren|simultan|sequen|tasks?\b|jobs?\b|tickets?\b|items?\b|stor(?:y|ies)\b|issues?\b|subtask|queue|at-a-time/,
    does: [
      `work|focus|concentrate: on (?:only |just |exactly )?(?:one|a single) ${TASKS}(?: at a time)?~`,
      `do|handle|complete|process|tackle|take|finish|run|pick up|start: (?:only |just |the )?(?:(?:${TASKS}|them|one ${TASKS}|everything|only one ${TASKS}) )?(?:one (?:at a time|after (?:the other|another)|by one)|in sequence|sequentially|in turn|one ${TASKS} at a time|a single ${TASKS} at a time)~`,
      `finish|complete|close: (?:the |each |every |your |one )?(?:current |present |open )?${TASKS} before (?:you )?(?:open|start|begin|starting|opening|beginning|moving|move|take|taking|pick|picking|go|going)~`,
    ],
    leaves: [
      `do|handle|complete|process|tackle|run|work on|work through|start|execute|take on|begin|perform: (?:the |all |several |multiple |these |your |its |independent |of |on |list ){0,4}(?:${TASKS}|them|everything)(?: on the list)?[^.;:]{0,12} (?:in parallel|concurrently|simultaneously|at the same (?:time|moment)|side by side|at once|all at once)~`,
      'work: on (?:two|several|many|multiple) [a-z]+ (?:at once|at the same time|simultaneously|in parallel|concurrently)~',
      'work: (?:on several [a-z]+ )?(?:in parallel|concurrently|simultaneously)~',
      'paralleli[sz]e: (?:the |all |your )?(?:tasks?|work|jobs?)~',
      'spread|distribute|divide|split|fan out: [^.;:]{2,30} (?:over|across|among|between|to) (?:concurrent|parallel|several|multiple) (?:sub-?agents|workers|agents|threads)~',
    ],
    wants: [
      `\\b(?:${TASKS}|jobs)\\b[^.;:]{0,20} (?:must|should|have to|has to|are to|is to|are|is) (?:be )?(?:done|handled|processed|completed|worked on|run|worked off)? ?(?:strictly )?(?:in sequence|one (?:after the other|after another|by one|at a time)|sequentially|in turn)`,
      `\\b(?:exactly|only|at most|no more than|just|never more than|not more than) (?:one|a single|1) ${TASKS} (?:may be |can be |is |should be |must be )?(?:(?:in|under) (?:progress|way|work)|open|active|at (?:any|a|one) (?:time|moment)|at once)`,
      '\\b(?:work in progress|wip)\\b[^.;:]{0,4}:? ?(?:limit|limited|capped)? ?(?:of|to|is|at)? ?(?:one|1)\\b',
      `\\bthe (?:second|next) ${TASKS} (?:waits?|starts? only|begins? only|has to wait|must wait)`,
    ],
    denies: [
      '\\bno (?:parallel|concurrent|simultaneous) (?:work|tasks?|processing|jobs?|execution)',
      "(?:\\b(?:never|not)|n['’]t) (?:multitask|juggle|work on (?:two|several|many|multiple|more than one) [a-z]+ (?:at once|at the same time|simultaneously)|work (?:on [a-z ]{3,25} )?in parallel|start a (?:second|new|next) [a-z]+ before)",
    ],
    refuses: [
      `\\b(?:${TASKS}|jobs)\\b[^.;:]{0,25} (?:must|should|have to|are to|be|is|are|to be|handled|run|done)[^.;:]{0,20} (?:in parallel|concurrently|simultaneously|under way at the same (?:moment|time)|side by side|at the same (?:time|moment))`,
      `\\bseveral ${TASKS} (?:must|should|have to|are to) be (?:under way|open|in progress|active|running)`,
      `(?:\\b(?:never|not)|n['’]t) (?:hold|keep|make) (?:an? |one |any )?${TASKS}[^.;:]{0,10} (?:back|wait)`,
      `\\b(?:${TASKS}|jobs|them) (?:handled |done |run |started )?(?:concurrently|in parallel|simultaneously),? (?:not|never) `,
      '\\brun (?:them|all of them|everything) (?:side by side|in parallel|concurrently|simultaneously)',
    ],
    not: /\b(?:if|unless|until|except|questions?|sentences?|tool calls?|function calls?|tools?|columns?|texts?|translations?|reads?|searches|requests?|independent|ideas?|topics?|exercises?|words?|messages?|options?)\b(?! list)/,
    reason: 'tasks are done one at a time or several at once',
  },
  {
    name: 'facts from outside',
    owner: 'topic',
    cue: /knowledge|training|outside|beyond|facts?\b|background|documents?|sources?\b|attach|files\b|texts?\b|material|supplement|enrich|know|passages?\b|handbook|manual|guide|polic|faqs?\b|transcript|notes\b|report|contract|minutes|catalogue|snippets?\b|common|experience|guess|extrapolate|web\b/,
    does: [
      `use|draw on|bring in|add|rely on|include|contribute|apply|tap|supplement|work in|mix in|consult|employ|fall back on:[^.;:]{0,30} ?(?:your |general |own |prior |outside |external |background |common |world |broader |any )+(?:knowledge|facts|background|information)(?! (?:base|bank|graph|cutoff|from (?:the|these) (?:documents?|sources?|files)|in (?:the|these) (?:documents?|sources?)))~`,
      `use|draw on|bring in|add|rely on|include|contribute|apply|work in:[^.;:]{0,20} (?:facts?|things|information|background|what|details|material|anything) [^.;:]{0,12}(?:you (?:know|knew|learned|learnt|remember)|from (?:your |outside |beyond )?(?:training|outside|beyond|general knowledge|memory)|(?:outside|beyond) (?:of )?${GIVEN})~`,
      `supplement|enrich|complement|complete|round out|fill out|extend|flesh out:[^.;:]{1,30} (?:with|by|from) [^.;:]{0,20}(?:facts you know|(?:common|general|world|own|outside|background|external) (?:knowledge|facts)|facts? (?:from )?(?:outside|beyond)|what you (?:know|learned|learnt))~`,
      `go: beyond ${GIVEN}~`,
      `combine|mix|merge|complement|blend: ${GIVEN} with [^.;:]{0,20}knowledge~`,
      'draw on|use|rely on: (?:your|its) training(?: data)?~',
      'fill|close|bridge|plug|complete|patch:[^.;:]{0,50} (?:from|with|by|using|out of) [^.;:]{0,20}(?:your (?:general |own )?(?:knowledge|experience)|common sense|general knowledge|what (?:you know|is (?:generally|commonly|widely) known)|experience|(?:plausible|likely) (?:details|values|facts))~',
      'rely on|go by|draw on|fall back on: (?:your |general |own |common )*(?:experience|common sense)~',
      'add|contribute|bring in|include: what(?:ever)? (?:else )?you (?:yourself )?know~',
      'make|give|offer|venture: (?:an? |your )?(?:educated|best|informed|reasonable) guess(?:es)?~',
      'extrapolate:(?=\\W*$|[,.;]| (?:from|where|when|if)\\b)',
    ],
    wants: [
      `\\b(?:answers?|repl(?:y|ies)|responses?)\\b[^.;:]{0,12} (?:must|should|has to|have to|are to|is to|may) be (?:enriched|supplemented|complemented|filled out|rounded out|extended)\\b`,
      '\\b(?:plus|and|as well as|together with|alongside) your (?:own )?(?:(?:world|general|background|prior) )?knowledge\\b',
      `\\badds? (?:background|context|facts) from (?:outside|beyond)`,
    ],
    refuses: [
      `\\b(?:only|solely|exclusively|strictly|nothing but|alone|just)\\b[^.;:]{0,20} (?:from|on|in|with|use|using|by) (?:what (?:is|stands) in )?${GIVEN}|\\b(?:from|on|to|with) ${GIVEN} (?:only|alone|exclusively|solely)\\b`,
      `\\b(?:set|put|leave)s? (?:all |any )?(?:your |its |general |own |prior )+knowledge (?:entirely |completely |strictly |firmly )?(?:aside|to one side|out)`,
      `\\b(?:ignore|forget|disregard|suspend|shut out)s? (?:everything |all |whatever |what )?(?:you (?:know|learned|learnt)|(?:your |its |general |own |prior )+knowledge|your training)`,
      `\\b(?:statements?|facts?|claims?|sentences?|everything|answers?|things?)\\b(?: you (?:make|say|write|state))? (?:must|has to|have to|should|is to|are to|needs? to) (?:be )?(?:found|stand|appear|occur|be backed|backed|supported|come|be supported|taken|traceable|come)[^.;:]{0,10} (?:in|by|from|to) ${GIVEN}`,
      `\\b(?:use|uses|add|adds|rely on|draw on|draws on|say|says|bring in|state|states) (?:nothing|none of what|no (?:fact|information|knowledge)s?)\\b[^.;:]{0,12} (?:you (?:learnt|learned|know)|from (?:outside|beyond|training|your training|elsewhere|memory)|beyond|outside|other than|except)`,
      `\\b(?:no|without|without any|free of) (?:outside|external|background|general|prior|world) (?:facts?|knowledge|information)\\b`,
      `\\bmust (?:all )?be in ${GIVEN}`,
      `\\b${GIVEN} (?:is|are) (?:your|the) (?:sole|only|one|single) (?:source|basis)`,
      `\\b(?:knows?|know|uses?|says?|states?) (?:only|nothing but|just|exclusively) what (?:stands|is|is written|is said|appears|it finds|you find) (?:in|within) (?:the|these)`,
      `\\b(?:stick|keep|confine yourself|limit yourself|restrict yourself)s? (?:strictly |closely |only )?to ${GIVEN}`,
    ],
    not: /\b(?:if|when|where|unless|until|except|knowledge base|of the (?:user|customer|reader)|grammar|format|dates?|the (?:user|customer)['’]s knowledge|prerequisite|assume)\b/,
    reason: 'what is not in the given material is both asked for and ruled out',
  },
  {
    name: 'looking things up',
    cue: /web\b|internet|online|brows|offline|website|\blook|research|network|\bnet\b/,
    does: [
      `search|browse|consult|use|check|visit|query|scour|surf|access|open|go on|go onto: (?:on |through |any |the |some )*${WEB}(?! (?:chat|form|portal|shop|banking|store|page|app|design|development|server|developer|interface|accounts?|link))`,
      `search|browse|consult|use|check|visit|query|scour|surf|access|go on|go onto: (?:on |through |any |the |some )*${WEB} (?:for|before|in|on|each|every|whenever|to (?:find|check|verify|answer|confirm|get|look)|at all)\\b~`,
      'go: online(?= (?:for|to|before|and|at all|in)\\b|\\W*$|[,.;])',
      'look: (?:it|them|things|facts|this|[a-z ]{1,20}|anything|everything) up (?:online|on the (?:web|internet|net))~',
      'look up: [^.;:]{2,30} (?:online|on the (?:web|internet|net))~',
      'browse:(?=\\W*$|[,.;])',
      'do|make|run|perform|conduct|carry out: (?:an? |any |at least one |one |fresh |the )*(?:web|internet|online) (?:search(?:es)?|research|lookups?)',
    ],
    things: '(?:(?:web|internet|online) (?:search(?:es)?|access|research|lookups?|browsing))',
    wants: [
      `\\b(?:based|rest|built|founded) on (?:an? |at least one )?(?:fresh |new |current )?(?:web|internet|online) (?:search|research|sources)`,
      '\\bweb(?:sites)? (?:must|should|has to|have to|are to|is to) be (?:searched|consulted|checked|visited)',
      '\\b(?:at least one|one) (?:online|web|internet) search\\b',
    ],
    refuses: [
      '\\b(?:stay|remain|work|keep|operate|be|run|answer)s? (?:strictly |completely |entirely |always |fully )?(?:offline|disconnected)\\b',
      '\\b(?:barred|banned|cut off|kept|disconnected|excluded|walled off) from (?:the )?(?:internet|web|net|network)',
      '\\bwithout (?:going online|browsing|(?:any )?(?:internet|web|online) (?:access|search(?:es)?|connection)|the (?:internet|web))',
      '\\b(?:no|not one|never an?) (?:websites?|web pages?|online sources?)\\b[^.;:]{0,6} (?:is|are|may|must|can|should) (?:to )?(?:be )?(?:opened|visited|consulted|searched|used)',
      '\\b(?:stay|keep)s? (?:off|away from|clear of) (?:the )?(?:internet|web|net)\\b',
      '\\byou have no (?:internet|web|network|online) (?:access|connection)',
      '\\b(?:answers?|information|facts) (?:come|comes|must come|are taken) (?:only |solely )?from (?:local|your own|on-disk|on disk) (?:files|data|memory|documents)',
      '\\b(?:rely|work|answer)s? (?:only |solely |exclusively )?(?:on|from) (?:your )?(?:own )?(?:memory|local files)',
    ],
    not: /\b(?:if|unless|until|except|web ?chat|web form|website['’]s|our website|customers?|shop|order online|online (?:shop|store|banking|form|account|portal|course)|paste|post|publish|upload|published|social|users? to|only when|web app|the user['’]s)\b/,
    reason: 'the web is both searched and not',
  },
  {
    name: 'showing the working',
    cue: /working|step|deriv|calculat|comput|result|bare\b|intermediate|number|route|figure|outcome|final/,
    does: [
      `show|display|write out|write down|write|set out|lay out|present|give|include|spell out|print|state|walk {who} through|walk through: ${WORKING}~`,
      'calculate|compute|solve|work|explain:[^.;:,]{0,30} (?:step by step|line by line)~',
      'show|explain|demonstrate: how you (?:got|get|arrived|calculated|computed|reached|worked)[^.;:,]{0,40}~',
    ],
    leaves: [`leave out|omit|skip|suppress|hide|drop|cut: ${WORKING}~`],
    things:
      '(?:workings?|intermediate steps|derivations?|calculation steps)(?! (?:day|days|hours|time|group|week|directory|tree|order|copy|class|title|with|on|in|at))',
    wants: [
      `\\b(?:each|every|all)(?: of the)? (?:intermediate )?steps?(?: of (?:the|each|every|your|a) (?:calculation|computation|solution|sum|derivation))? (?:must|should|has to|have to|is to|are to|is|are) (?:be )?(?:written out|shown|displayed|set out|visible|written down|spelt out)`,
      '^\\W*(?:calculations?|maths|sums): (?:line by line|step by step|with (?:all|every) steps?|in full)',
      '\\b(?:whole|entire|full) (?:route|way|path) to the (?:result|answer|solution)',
      '\\b(?:the )?derivation belongs\\b',
    ],
    denies: ['\\bno (?:bare|naked) (?:results?|numbers?|answers?)'],
    refuses: [
      '\\b(?:give|state|return|output|print|show|write|answer with|reply with|respond with|provide)s?(?: {who})? (?:only |just |nothing but |solely )(?:the |a |your )?(?:bare |final |end )?(?:result|number|figure|answer|outcome|total)s?(?=\\W*$|[,.;])',
      '\\b(?:give|state|return|output|print|show|write|answer with|reply with|respond with|provide)s?(?: {who})? (?:the |a |your )?(?:bare |final |end )?(?:result|number|figure|outcome|total)s? (?:only|alone|and nothing (?:else|more)|by itself)',
      '\\b(?:only|just) (?:give|state|return|output|print|show|write|provide)s? (?:the |a |your )?(?:bare |final |end )(?:result|number|figure|answer|outcome|total)s?(?=\\W*$|[,.;])',
      '\\b(?:no|without(?: any)?) (?:intermediate )?steps?(?=\\W*$|[,.;])',
      '\\b(?:outputs?|gives?|returns?|states?|prints?) (?:the )?bare (?:results?|numbers?|figures?)',
      '\\b(?:steps|working|workings|derivation|calculation)\\b[^.;:]{0,10} (?:must|should|has to|have to|is to|are to|is|are) (?:be )?(?:left out|omitted|hidden|kept out|skipped|suppressed|dropped|not shown|never shown)',
      '\\bderivation(?:s)?:? (?:no|none|never)\\b|\\b(?:result|outcome|answer) yes, (?:derivation|working|steps) no',
    ],
    not: /\b(?:if|unless|until|except|before|classification|label|json|category|working (?:day|hours|time|code|tree|directory)|recipe|instructions?|installation|troubleshoot\w*|setup|in the (?:json|field)|until they|to the pupil|hints?|headline|summary|query|search|first)\b/,
    reason: 'the working is both shown and left out',
  },
  {
    name: 'rounding',
    removes: true,
    cue: /round|exact|unrounded|decimals?|precision|integer|digit|whole\b/,
    does: [
      `round|round off|round up|round down: ${FIGURES}(?: (?:off|up|down))?`,
      `round|round off|round up|round down: ${FIGURES}(?: off| up| down)? to\\b~`,
      'drop|cut|cut off|strip|leave off|remove|omit: (?:the |all |any )?(?:decimals|decimal places|digits after the (?:decimal )?point|pence|cents)~',
      'use|give|present|write|report|show|state: (?:only )?(?:round|rounded|whole) (?:numbers?|figures?|values?|amounts?|units?)~',
    ],
    leaves: [
      'give|state|use|report|write|show|reproduce|keep|output|print|return|present: (?:the |all |every |only |your )*(?:exact|unrounded|precise|full-precision) (?:numbers?|figures?|values?|amounts?|results?|totals?|sums?)~',
      `reproduce|give|state|report|copy|keep|show|write: ${FIGURES}[^.;:,]{0,12} (?:exactly|to the last (?:decimal|digit)|with all (?:its |their |the )?(?:decimals|digits)|in full precision|to (?:its|their) full precision|digit (?:for|by) digit|unrounded)~`,
      'keep|preserve|retain|give|show|reproduce: (?:all|every|each|the full)(?: of the)?(?: the)? (?:decimals?(?: places?)?|digits?|precision)~',
    ],
    things: 'rounding(?! errors?)',
    undone: 'unrounded',
    wants: [
      `\\b(?:numbers?|figures?|amounts?|values?|prices?|totals?)\\b[^.;:]{0,6} (?:must|should|has to|have to|is to|are to|is|are) (?:be )?(?:always )?(?:rounded|given as (?:round|whole))`,
      '\\b(?:as|in|to) (?:an? )?(?:neat |tidy |clean )?(?:round|whole) (?:figures?|numbers?|units?|integers?|euros|dollars|pounds)\\b|\\bto the nearest\\b',
      '^\\W*(?:numbers?|figures?|amounts?)[a-z ]{0,10}: (?:no decimals|rounded|whole)',
    ],
    denies: ['\\bno decimals\\b'],
    refuses: [
      `\\b(?:numbers?|figures?|amounts?|values?|prices?|totals?)\\b[^.;:]{0,10} (?:must|should|may|can|is|are|will) (?:never|not) (?:be )?rounded`,
      '\\b(?:numbers?|figures?|amounts?|values?|prices?|totals?|every value|each number)[^.;:]{0,12} (?:is|are|must be|has to be|have to be) (?:reproduced|given|stated|copied|reported|shown|kept) (?:to the last|in full|exactly|with all|unrounded|with every)',
      '\\b(?:full|exact) precision\\b|\\bto the last (?:decimal|digit|cent|penny)\\b|\\bunrounded\\b',
      '\\breproduce (?:each|every)(?: one| digit)?\\b',
    ],
    not: /\b(?:if|unless|until|except|intermediate|twice|averages?|percentages?|corners?|before|round (?:of|trip|table)|year|years|inverse|as rounded|already rounded|rounded corners|more than|fewer|decimal (?:commas?|points?|separators?)|two decimals?|\d decimals?|coordinates|dates?|quotes?|wording|words|names?|titles?|table)\b/,
    reason: 'figures are both rounded and not',
  },
  {
    name: 'keys without a value',
    ofSentence: true,
    cue: /null|omit|missing|empty|absent|keys?\b|fields?\b|without/,
    raw: true,
    does: [
      `write|put|use|return|output|give|insert|enter|emit|set: ["“‘']?null["”’']? (?:for|in|into|as|to) [^.;:,]{0,20}(?:${EMPTY_KEYS}|the value of ${EMPTY_KEYS}|anything missing|what(?:ever)? is missing)~`,
      `set|fill|fill in|mark|default|populate: (?:any |all |every |each |the )*${EMPTY_KEYS} (?:to|with|as) ["“‘']?null["”’']?~`,
      `set: (?:it|them|(?:the|its|that) (?:field|key|value)) to ["“‘']?null["”’']?~`,
      'include|output|emit|write|return|keep: (?:all|every|each) (?:single )?(?:keys?|fields?|propert(?:y|ies))(?=\\W*$|[,.;])',
      `include|keep|output|emit|retain|write|return: (?:any |all |every |each |the |even )*${EMPTY_KEYS}(?=\\W*$|[,.;]| (?:as|with|in)\\b)`,
    ],
    leaves: [
      `omit|drop|skip|remove|leave out|leave off|exclude|strip|delete|suppress: (?:any |all |every |each |the )*${EMPTY_KEYS}(?! (?:from the (?:list of|count|error)))~`,
      `leave: (?:any |all |every |each |the )*${EMPTY_KEYS} out~`,
    ],
    wants: [
      `\\b(?:all|every|each) (?:key|field|property)s? (?:must|should|has to|have to|is to|are to|needs? to|is|are)(?: always)? (?:be )?(?:present|there|included|appear|output|written|kept)[^.;]{0,40}`,
      `\\b(?:all|every|each) (?:key|field|property)s? (?:must |should )?(?:appears?|stays?|is present)\\b`,
      `\\b${EMPTY_KEYS}[^.;:]{0,12} (?:is|are|must be|should be|becomes?|gets?) (?:always )?(?:output|written|set|given|filled|returned|represented|shown)? ?(?:as|to|with|by)? ?["“‘'{]?[^.;:,]{0,16}null\\b`,
      `^\\W*(?:${EMPTY_KEYS}|missing values?|missing data)[a-z ]{0,8}: ["“‘']?null\\b`,
    ],
    denies: [
      `(?:\\b(?:never|not)|n['’]t) (?:ever )?(?:omit|drop|skip|leave out|remove|delete) (?:an? |any |the )*(?:empty |missing )?(?:keys?|fields?|propert(?:y|ies))(?=\\W*$|[,.;:])`,
    ],
    refuses: [
      `\\b${EMPTY_KEYS}[^.;:]{0,12} (?:must|should|has to|have to|is to|are to|is|are|shall) (?:be )?(?:always )?(?:omitted|left out|dropped|skipped|removed|excluded|stripped)`,
      `\\b${EMPTY_KEYS}[^.;:]{0,12} (?:do|does|must|should|may)(?: not|n['’]t| never) (?:appear|show up|occur|be (?:written|included|output|present))`,
      '\\bnull (?:is|values are|must|has|may|should) (?:forbidden|banned|not allowed|prohibited|never|not|no place|off limits)',
      "(?:^\\W*|[:,] )no (?:keys?, no )?nulls?(?: values?)?\\b|(?:\\b(?:never|not)|n['’]t) (?:write|use|output|return|emit|put) (?:any )?[\"“‘']?nulls?[\"”’']?(?=\\W*$|[,.;:]| (?:values?|at all|anywhere|in)\\b)",
      `^\\W*(?:${EMPTY_KEYS}|missing values?|missing data)[a-z ]{0,8}: (?:omit|leave out|drop|no key|left out|skip)`,
    ],
    not: /\b(?:if (?!a|the|there|it|no|any)|unless|until|except|rows?|records? without|empty strings? (?:for|in)|n\/a|section|sections|sentence|paragraph|required|nullable|pointer|checks?|null hypothesis|report|flag|guess)\b/,
    ownCondition: true,
    reason: 'a key without a value is both written and left out',
  },
  {
    name: 'keeping duplicates',
    cue: /duplicat|dedup|repeated|identical|twice|once\b|alike|merg|combin|collaps|entries|rows|records/,
    leaves: [
      `remove|drop|delete|merge|collapse|eliminate|filter out|skip|combine|fold|consolidate|unify|discard|strip|purge|weed out: (?:together )?${DUPLICATES}(?! (?:in code|code|of code))`,
      `merge|collapse|fold|combine|consolidate|unify: (?:together )?${DUPLICATES} (?:into|to|together|in|as)\\b~`,
      'dedupe|deduplicate:(?=\\W*$|[,.;])',
      'dedupe|deduplicate: (?:the |all |your )?(?:list|rows?|records?|data|entries|results?|output|contacts)~',
    ],
    does: [
      `keep|leave|retain|preserve|output|include: ${DUPLICATES}(?! (?:of|from) )(?= (?:as they are|as is|in|all|alone|untouched|side|separate)\\b|\\W*$|[,.;])`,
      `keep|leave: ${DUPLICATES} (?:in|in place|as they are|as is|alone|untouched|separate)~`,
    ],
    wants: [
      `\\b${DUPLICATES}[^.;:]{0,6} (?:must|should|has to|have to|is to|are to)? ?(?:all |be )?(?:stays?|remains?|kept|be kept|are kept|be left|be preserved)(?= (?:in|as|all|on|there|separate)\\b|\\W*$|[,.;])`,
      `\\b(?:every|each|all) (?:row|record|entry|item|line)s?(?: of the (?:input|list|source))? (?:appears?|stays?|is kept|must appear|is output)[^.;]{0,30} (?:identical ones|duplicates|repeats|even)[^.;]{0,12}`,
      '\\b(?:identical|duplicate|repeated) (?:rows?|records?|entries|items?): (?:leave|keep)\\b',
    ],
    denies: [
      "(?:\\b(?:never|not)|n['’]t) (?:merge|combine|collapse|fold|consolidate) (?:any |the |two |identical |similar )*(?:entries|rows?|records?|items?|lines?)(?=\\W*$|[,.;:])",
      '\\bno (?:deduplication|dedup(?:ing)?|merging of [a-z]+)(?=\\W*$|[,.;])|\\b(?:deduplication|dedup(?:ing|lication)?) (?:is|must|has) (?:off[- ]limits|forbidden|banned|not|never|prohibited|no)',
    ],
    refuses: [
      `\\b${DUPLICATES}[^.;:]{0,12} (?:must|should|has to|have to|is to|are to|is|are|shall) (?:be )?(?:always )?(?:removed|merged|dropped|deleted|collapsed|combined|folded|eliminated|discarded|consolidated)`,
      '\\bno (?:record|row|entry|item|line|customer|name|value)s? (?:may|must|should|can|is to|shall|is allowed to|appears?|occurs?) ?(?:ever )?(?:occur|appear|be listed|show up|stand)? ?(?:twice|more than once|again)',
      '\\b(?:each|every) (?:record|row|entry|item|line|customer|name|value|person|address|contact)\\b[^.;:]{0,14} (?:must |should |may )?(?:appears?|occurs?|stands?|is listed|be listed|is output|shows up) (?:in [a-z ]{3,20} )?(?:exactly|only|just)? ?once\\b',
      '\\b(?:no|without|free of|without any) (?:duplicates?|duplicate (?:rows?|entries|records?|items?))(?=\\W*$|[,.;]| (?:in|at all|please|are|may)\\b)',
    ],
    kinds:
      /(?<=\b(?:in|from|inside|within) (?:the |your |our )?)(?!(?:results?|data|output|place|full)\b)[a-z]+(?=\W*$|[,.;])/,
    not: /\b(?:if|unless|until|except|code|first|last|one of|keep (?:the|one)|content|ideas?|questions?|phrases?|words?|emails?|tickets?|issues?|invoice|near-?duplicates?|charges?|payments?|bookings?|orders?|flag|report|count|check for|files?)\b/,
    reason: 'duplicates are both kept and taken out',
  },
  {
    name: 'the ending',
    owner: 'topic',
    cue: /ending|spoil|ends\b|twist|finale|outcome|plot|scene|final|turns|story/,
    does: [
      `reveal|tell|disclose|give away|describe|recount|spell out|report|narrate|state|betray|share|discuss|say|mention|explain|hint at|spoil|divulge|include|retell: (?:{who} )?(?:also |the plot |everything )?(?:about )?(?:exactly )?${ENDING}~`,
      'recount|retell|tell|summari[sz]e|narrate|describe: the (?:whole |entire |full |complete )?(?:plot|story)[^.;:,]{0,30} (?:to the (?:very )?(?:end|last)|including|right down|down to the|right (?:up )?to|with)~',
      'spoil: (?:the |any )*(?:plot|story|film|book|movie|surprise|reading|fun|novel|series)~',
    ],
    things: '(?:(?:plot |major |any )?spoilers?)(?! (?:warnings?|alerts?|tags?))',
    leaves: [
      `keep|hold: ${ENDING}[^.;:,]{0,20} (?:to yourself|secret|a secret|back|under wraps|hidden|open|unsaid)~`,
      `conceal|withhold|hide|leave out|omit|avoid|skip: ${ENDING}~`,
      `(?:stay|keep|remain|be): (?:silent|quiet|mum) (?:about|on) ${ENDING}~`,
    ],
    wants: [
      `\\bhold(?:s|ing)? nothing back about ${ENDING}|\\bhold nothing back\\b[^.;:]{0,12}(?:finale|ending|plot)`,
      '^\\W*plot(?: summar(?:y|ies))?: (?:complete|full|whole|with the|in full|including)',
    ],
    refuses: [
      `\\b(?:stops?|halts?|breaks? off|ends?) (?:short of|before) ${ENDING}`,
      `\\b${ENDING} (?:must|may|should|is|are|can|shall) (?:never|not) (?:to )?(?:be )?(?:given away|revealed|told|disclosed|mentioned|betrayed|spoiled|spoilt)`,
      `\\b${ENDING} (?:stays?|remains?|is kept|must stay|must remain) (?:a )?(?:secret|hidden|open|untold|unsaid|under wraps)`,
      '\\bspoiler-free\\b',
    ],
    not: /\b(?:if|unless|until|except|happy|sad|bad|write|warn|negotiations?|vote|case|trial|match|before (?:you|the)|only after|warning|alert|own|outcome of the (?:request|order|ticket|test|call|review))\b/,
    reason: 'the ending is both told and kept back',
  },
  {
    name: 'underscores in names',
    instead: true,
    owner: 'format',
    cue: /snake|camel|underscore|capitali[sz]e|_|xxx/,
    raw: true,
    ofSentence: true,
    wants: [
      `\\b(?:use|write|name|spell|keep|put|style|follow|prefer|format)s? [^.;:]{0,40}?${SNAKE}(?![^.;]{0,30}\\bfor (?:files?|database|tables?|columns?|json|env))`,
      `\\b${NAMES}\\b[^.;:]{0,12} (?:is|are|must be|should be|have to be|has to be|goes|go|follows?|uses?|must use|must follow)(?: always| all)?(?: written| spelt| spelled| named| kept)? (?:in |like )?${SNAKE}`,
      `^\\W*(?:naming|names|identifiers|variables|functions)[a-z ]{0,14}: [^.;:]{0,12}${SNAKE}`,
      `\\b(?:separate|join|connect|divide|split)s? (?:the )?words (?:of|in|within) (?:an? |the |all |each )*(?:identifiers?|names?|${NAMES}) (?:with|by) (?:an? )?underscores?`,
      `\\b(?:put|place|write|insert)s? (?:an? )?underscores? between (?:the )?words`,
      `\\b${NAMES}\\b[^.;:]{0,30} (?:with|by|use|uses|have|has|contain|contains) (?:an? )?underscores?\\b`,
      `(?:^\\W*|\\b)(?:we |please |always )?(?:write|use|name it) [a-z]+_[a-z_]+, (?:not|never) [a-z]+[A-Z]?[a-z]+`,
    ],
    refuses: [
      `\\b(?:use|write|name|spell|keep|put|style|follow|prefer|format|settled on|adopt)s? [^.;:]{0,40}?${CAMEL}(?![^.;]{0,30}\\bfor (?:json|classes|files?|components?))`,
      `\\b${NAMES}\\b[^.;:]{0,12} (?:is|are|must be|should be|have to be|has to be|goes|go|follows?|uses?|must use|must follow)(?: always| all)?(?: written| spelt| spelled| named| kept)? (?:in |like )?${CAMEL}`,
      `^\\W*(?:naming|names|identifiers|variables|functions)[a-z ]{0,14}: [^.;:]{0,12}${CAMEL}`,
      `\\b(?:settled|agreed|standardi[sz]ed|decided) on ${CAMEL}`,
      "(?:\\b(?:never|not|no)|n['’]t|\\bwithout)(?: any)? (?:put |use |write |place |have |contain |an? )*underscores?\\b",
      '\\b(?:names?|identifiers?)\\b[^.;:]{0,30} (?:begin|start)s? (?:in|with) (?:a )?lower ?case[^.;:]{0,10} and (?:capitali[sz]e|capital)',
      '\\bcapitali[sz]e (?:each|every|the first letter of each) (?:following|subsequent|further|next) word\\b',
      '\\bjoin the words (?:with|by) capitals\\b',
      "\\bno snake[-_ ]?case\\b|(?:\\b(?:never|not)|n['’]t) (?:use |write )?snake[-_ ]?case\\b",
    ],
    not: /\b(?:files?|filenames?|json|keys?|columns?|tables?|env|environment|css|database|components?|hooks?|api fields|urls?|routes?|branch(?:es)?|directories|folders|endpoints?|events?|private|leading underscore|prefix\w*|unused|constants?|convert|tests?|if|unless|schema|yaml|typescript|javascript|python|c#|rust)\b/,
    reason: 'names have underscores between the words or capitals',
  },
  {
    name: 'tabs for indentation',
    ofCode: true,
    instead: true,
    ofSentence: true,
    owner: 'format',
    cue: /\btabs?\b|spaces|blanks|indent/,
    wants: [
      '\\bindent(?:s|ed|ation|ing)?\\b[^.;:]{0,30} (?:with|by|using|in|through|of) (?:one |a |a single )?(?:hard |real )?tabs?(?: characters?)?(?=\\W*$|[,.;]| )',
      '\\b(?:use|write|insert|press|put|prefer)s? (?:only |hard |real |an? |one |single |the )*tabs?(?: characters?| key)? (?:for|per|to|at|and)\\b',
      '\\btabs?(?: characters?)? (?:must|should|has to|have to|are to|is to|are|is) (?:always |only )?(?:be )?used (?:for|to|at)\\b',
      '\\b(?:one|a single|an?) (?:hard )?tab(?: character)? (?:per|for each|for every) (?:indentation |nesting |indent )?(?:level|step)',
      '\\bindentation(?: style)?: (?:hard |real )?tabs?\\b',
      '^\\W*(?:hard |real )?tabs for indentation\\b',
      '^\\W*(?:use|prefer) (?:hard )?tabs\\W*$',
      '\\btabs?,? (?:not|never|instead of|rather than) (?:[a-z]+ )?spaces\\b',
      '\\b(?:leading )?spaces (?:are|must be|is) (?:banned|forbidden|prohibited|not allowed|off limits)',
      "(?:\\b(?:never|no|not)|n['’]t) (?:indent (?:[a-z]+ )?with |use )?spaces(?: for indentation)\\b",
    ],
    denies: ["(?:\\b(?:never|not)|n['’]t) indent (?:[a-z]+ )?with spaces\\b", ', never spaces\\b'],
    refuses: [
      '\\bindent(?:s|ed|ation|ing)?\\b[^.;:]{0,30} (?:with|by|using|in|through|of) (?:only )?(?:exactly )?(?:(?:two|four|three|eight|\\d) )?(?:spaces|blanks)',
      '\\b(?:use|write|insert|put|prefer)s? (?:only )?(?:(?:two|four|three|eight|\\d) )?(?:spaces|blanks) (?:for|per|to|at) (?:each |every |all )?(?:indent\\w*|nesting|level)',
      '\\b(?:two|four|three|\\d)[- ]spaces? indent\\w*',
      '\\b(?:two|four|three|eight|\\d) (?:spaces|blanks) (?:per|for each|for every) (?:indentation |nesting |indent )?(?:level|step)',
      '\\bindentation (?:is|stays|must be|should be|of) (?:exactly |always )?(?:two|four|three|\\d) (?:spaces|blanks)',
      '\\bspaces (?:must|should|has to|have to|are to|are) (?:always |only )?(?:be )?used (?:for|to) indent',
      '\\bindentation(?: style)?: (?:(?:two|four|three|eight|\\d) )?spaces\\b',
      '\\bspaces,? (?:not|never|instead of|rather than) (?:[a-z]+ )?tabs?\\b',
      '\\btab(?:s| characters?)?(?: characters)? (?:are|is|must be) (?:strictly )?(?:banned|forbidden|prohibited|not allowed|off limits)',
      "(?:\\b(?:never|no|not)|n['’]t) (?:indent (?:[a-z]+ )?with |use |put |insert )?(?:any |hard |an? )?tabs?(?: characters?)?(?=\\W*$|[,.;]| (?:for indentation|in (?:source|the|your|any)|anywhere|characters?)\\b)",
      '\\b(?:nesting|indentation|indent) level\\b[^.;:]{0,24} (?:set in|indented|shifted|moved in)?[^.;:]{0,10}by (?:exactly )?(?:two|four|three|\\d) (?:blanks|spaces)',
    ],
    not: /\b(?:browser|makefiles?|go files|tables?|tsv|separated|delimited|tab-delimited|open|new tab|tabs? (?:bar|view)|yaml|if|unless|except|between words|after (?:a|the) (?:period|comma|full stop)|convert|existing files?)\b/,
    reason: 'code is indented with tabs or with spaces',
  },
  {
    name: 'single quotes in code',
    ofCode: true,
    ofWhole: true,
    instead: true,
    owner: 'format',
    cue: /quot|apostroph|inverted|^['"“‘][a-z_]{1,12}['"”’]/,
    raw: true,
    wants: [
      '^\\W*single quotes (?:in|for) (?!the\\b)',
      '\\b(?:use|write|put|wrap|enclose|delimit|prefer|surround|quote)s?\\b[^.;:]{0,40}\\bsingle[- ]quot(?:es|ation marks|ed strings)',
      '\\b(?:strings?|string literals?)\\b[^.;:]{0,40} (?:in|by|with|between|use|take|get|to) (?:["“‘\']?single["”’\']? (?:quot|inverted)|apostrophes)',
      '^\\W*(?:quotes?|strings?|quotation marks|quote style|string quotes)[a-z ]{0,8}: (?:always )?single\\b',
      "(?:^|[\\s(])['‘][^'’\"“”]{1,20}['’],? (?:not|never|instead of|rather than) [\"“]",
    ],
    denies: [
      '\\bdouble[- ]quot(?:es|ation marks)\\b[^.;:]{0,6} (?:are|is|must be) (?:strictly )?(?:banned|forbidden|prohibited|not allowed|off limits)',
      "(?:\\b(?:never|not)|n['’]t) (?:delimit|wrap|enclose|use|put|quote|write|surround)s?\\b[^.;:]{0,30} (?:in |with |by )?double[- ]quot",
      '\\bno double[- ]quot(?:es|ation marks)',
    ],
    refuses: [
      '^\\W*double quotes (?:in|for) (?!the\\b)',
      "^(?!.*\\b(?:never|not|no|avoid)\\b)(?!.*n['’]t\\b)\\W*(?:please |always |the [a-z ]{3,20} |we )?(?:use|write|put|wrap|enclose|delimit|prefer|surround|quote)s?\\b[^.;:]{0,40}\\bdouble[- ](?:quot(?:es|ation marks|ed strings)|inverted commas)",
      '\\b(?:strings?|string literals?)\\b[^.;:]{0,40} (?:in|by|with|between|use|take|get|to) ["“‘\']?double["”’\']? (?:quot|inverted)',
      '^\\W*(?:quotes?|strings?|quotation marks|quote style|string quotes)[a-z ]{0,8}: (?:always )?double\\b',
      '["“][^\'"”]{1,20}["”],? (?:not|never|instead of|rather than) [\'‘]',
      '\\bsingle[- ]quot(?:es|ation marks)\\b[^.;:]{0,6} (?:are|is|must be) (?:strictly )?(?:banned|forbidden|prohibited|not allowed|off limits)',
      "(?:\\b(?:never|not)|n['’]t) (?:delimit|wrap|enclose|use|put|quote|write|surround)s?\\b[^.;:]{0,30} (?:in |with |by )?single[- ]quot",
      '\\bno single[- ]quot(?:es|ation marks)',
    ],
    not: /\b(?:docstrings?|that (?:hold|contain)|containing|jsx|html|json|attributes?|sql|nested|speech|dialogue|titles?|words? (?:in|as)|customers?|testimonials?|inside|within (?:a|another)|if|unless|except|replace|convert|citations?|price|escape|shell|bash|keys|when|whole|full|entire|responses?|answers?|repl(?:y|ies)|output)\b/,
    reason: 'strings stand in single quotes or in double ones',
  },
  {
    name: 'sorted keys',
    owner: 'format',
    cue: /sort|order|alphabet|sequence|\bz\b|keys\b|fields/,
    does: [
      `sort|order|arrange|put|list|bring|output|write: ${KEYS}[^.;:,]{0,14} ${ALPHABET}~`,
      `alphabeti[sz]e|sort: ${KEYS}`,
    ],
    leaves: [
      `keep|leave|preserve|retain|output|write|list|return|emit: ${KEYS}[^.;:,]{0,20} (?:in|to) ${SAME_ORDER}~`,
      `keep|preserve|retain|maintain|respect|leave: (?:the |their |its )?(?:original |given |existing |input )*(?:order|sequence|position) of ${KEYS}~`,
      `keep|preserve|retain|maintain|respect: (?:the |their |its )?(?:original |given |existing |input )*key (?:order|sequence)~`,
    ],
    wants: [
      `\\b${KEYS}[^.;:,]{0,10} (?:must |should |have to |are to |has to )?(?:be )?(?:run|runs|stand|stands|sorted|ordered|arranged|appear|put|listed|are sorted|is sorted|come|go)\\b[^.;:,]{0,14} ${ALPHABET}`,
      `\\b${KEYS} (?:must|should|have to|are to|has to|is to|are)(?: be)? (?:put |arranged |sorted )?${ALPHABET}`,
      `^\\W*${KEYS},? ${ALPHABET}`,
      '^\\W*(?:key order|order of (?:the )?keys|keys|field order)[a-z ]{0,8}: (?:alphabetical|alphabetic|a to z|a-z|sorted)',
    ],
    refuses: [
      `(?:\\b(?:never|not)|n['’]t) (?:sort|re-?order|rearrange|re-?sort|shuffle|move)(?: or (?:sort|re-?order|rearrange|move))? ${KEYS}(?=\\W*$|[,.;:])`,
      `\\b(?:order|sequence|position) of ${KEYS} (?:must|should|has to|is to|is|are|may|stays?|remains?) (?:be |stay |remain )?(?:the same|kept|preserved|unchanged|as in|as it is|fixed|not (?:be )?(?:changed|altered)|untouched)`,
      `(?<!\\b(?:never|not) [^.;:]{0,30})\\b${KEYS}[^.;:,]{0,24} (?:appears?|stays?|remains?|come|kept|stand|stands|are kept|must stay|must remain|left) [^.;:,]{0,16}in ${SAME_ORDER}`,
      `\\bnone of (?:them|${KEYS}) (?:may|must|should|can) (?:ever )?(?:move|be moved|change place)`,
      '^\\W*(?:key order|order of (?:the )?keys|field order)[a-z ]{0,8}: (?:as received|as given|unchanged|untouched|original|as in|same)',
    ],
    not: /\b(?:if|unless|until|except|arrays?|values?|rows?|list items|items|primary|foreign|schema|required|house keys|sort keys? by)\b/,
    reason: 'keys are sorted by the alphabet or keep their order',
  },
  {
    name: 'the environment file',
    cue: /\.env|environment|dotenv/,
    raw: true,
    does: [
      'read|open|load|fetch|touch|access|print|cat|use|take|get: (?:the |any |your |our |its |api |database |keys? |secrets? |settings |urls? |credentials |passwords? |configuration |values? |token |port |key |from |in |out of |contents of ){0,4}["“‘\']?(?:\\.env|dotenv|env|environment) ?(?:files?)?["”’\']?(?=\\W*$|[,.;:]| (?:for|at all|directly|yourself|with|to)\\b)',
    ],
    not: /\.env\.(?:example|sample|template)|\b(?:example|variables?|if|unless|until|except|virtual|production environment|test environment|environment variables?)\b/,
    reason: 'the environment file is both used and left alone',
  },
  {
    name: 'changing the environment file',
    cue: /\.env|dotenv/,
    raw: true,
    does: [
      'edit|change|modify|update|write to|add to: (?:the |your |our )?(?:[a-z]+ (?:in|to) )?["“‘\']?(?:\\.env|dotenv)(?: files?)?["”’\']?(?=\\W*$|[,.;:]| (?:for|at all|directly|yourself|with|to|when)\\b)',
    ],
    kept: '(?:["“‘\']?\\.env["”’\']?(?: files?)?)',
    not: /\.env\.(?:example|sample|template)|\b(?:if|unless|until|except)\b/,
    reason: 'the environment file is both changed and left alone',
  },
  {
    name: 'secrets in code',
    cue: /hard-?cod|secret|password|credential|keys?\b|token/,
    does: [
      `hard-?code|commit|check in|embed: ${ANY}(?:api |access |private |secret )*(?:keys?|secrets?|passwords?|credentials|tokens?)(?=\\W*$|[,.;:]| (?:in|into|to|at all)\\b)~`,
      `put|store|write|keep|place|leave|paste|include: ${ANY}(?:api |access |private |secret )*(?:keys?|secrets?|passwords?|credentials|tokens?) (?:directly )?(?:in|into) (?:the |your |any )*(?:source(?: code)?|code(?:base)?|repo(?:sitory)?|git|version control|source files?)~`,
    ],
    things: '(?:hard-?coded (?:secrets?|passwords?|credentials|keys?|tokens?|api keys?))',
    not: /\b(?:if|unless|until|except|logs?|check for|scan)\b/,
    reason: 'secrets are both written into the code and kept out',
  },
  {
    name: 'writing migrations',
    cue: /migrat/,
    does: [
      'write|create|add|generate|make|supply|provide|include: (?:an? |any |the |new |database |schema |matching |sql |alembic |rails |django )*migrations?(?! (?:guide|plan|notes|path|steps?))(?=\\W*$|[,.;:]| (?:for|with|when|whenever|yourself|at all|in|file|script|files|scripts|after|each|every)\\b)',
    ],
    things: '(?:new (?:database |schema )?migrations)',
    not: /\b(?:if|unless|until|except|existing|old|applied|run|destructive|data migrations|existing ones|pension|people|human|birds)\b/,
    reason: 'migrations are both written and left to others',
  },
  {
    name: 'running migrations',
    cue: /migrat|alembic/,
    commands:
      /^(?:alembic upgrade|(?:rails|rake|bin\/rails) db:migrate|python manage\.py migrate|(?:npx )?prisma migrate (?:deploy|dev)|flyway migrate|(?:php )?artisan migrate|(?:npm run|make) migrate)\b/,
    does: [
      'run|apply|execute|perform|start|launch: (?:an? |any |the |all |new |pending |database |schema |your |db )*migrations?(?=\\W*$|[,.;:]| (?:yourself|at all|after|before|on|against|locally|for|when|whenever|as)\\b)',
    ],
    refuses: ['\\bmigrations (?:is|are) (?:never|not) run(?=\\W*$|[,.;:]| by you)'],
    not: /\b(?:if|unless|until|except|production|staging|live|test database|locally|sandbox|without)\b/,
    reason: 'migrations are both run and left to others',
  },
  {
    name: 'editing generated files',
    cue: /generated/,
    does: [
      'edit|change|modify|touch|fix|alter|update|patch|correct|amend: (?:any |the |all |by hand |auto-?)*(?:auto-?|automatically )?generated (?:files?|code|sources?|clients?)(?=\\W*$|[,.;:]| (?:by hand|directly|manually|yourself|where|in|at all|when|under)\\b)',
    ],
    kept: '(?:(?:auto-?|automatically )?generated (?:files|code|sources))',
    not: /\b(?:if|unless|until|except|regenerat\w*|you generated|ai-generated|generated text|commit)\b/,
    reason: 'generated files are both edited and left alone',
  },
  {
    name: 'committing generated files',
    cue: /generated|artifact|artefact|build\b|dist\b/,
    does: [
      'commit|check in: (?:any |the |all )*(?:(?:auto-?|automatically )?generated (?:files?|code|sources?)|build (?:artifacts|artefacts|output))(?=\\W*$|[,.;:]| (?:too|as well|to|with|at all|into|along)\\b)',
    ],
    not: /\b(?:if|unless|until|except)\b/,
    reason: 'generated files are both committed and left out',
  },
  {
    name: 'committing the lock file',
    cue: /lock/,
    raw: true,
    does: [
      'commit|check in|include|add: (?:any |the |all |your |updated |changed )*["“‘\']?(?:lock ?-?files?|package-lock\\.json|pnpm-lock\\.yaml|yarn\\.lock|cargo\\.lock|poetry\\.lock|uv\\.lock|gemfile\\.lock)["”’\']?(?=\\W*$|[,.;:]| (?:too|as well|to|with|at all|in|whenever|when|along|together)\\b)',
    ],
    not: /\b(?:if|unless|until|except|conflicts?|by hand|without)\b/,
    reason: 'the lock file is both committed and left out',
  },
  {
    name: 'changing the lock file',
    cue: /lock/,
    raw: true,
    does: [
      'update|regenerate|refresh|change|edit|modify|touch|delete: (?:any |the |all |your )*["“‘\']?(?:lock ?-?files?|package-lock\\.json|pnpm-lock\\.yaml|yarn\\.lock|cargo\\.lock|poetry\\.lock|uv\\.lock)["”’\']?(?=\\W*$|[,.;:]| (?:with|whenever|when|after|yourself|at all|for|in|too)\\b)',
    ],
    kept: '["“‘\']?(?:lock ?-?files?|package-lock\\.json|pnpm-lock\\.yaml|yarn\\.lock|cargo\\.lock|poetry\\.lock|uv\\.lock)["”’\']?',
    not: /\b(?:if|unless|until|except|by hand|manually|conflicts?)\b/,
    reason: 'the lock file is both changed and left alone',
  },
  {
    name: 'licence headers',
    cue: /licen[cs]e|copyright|header/,
    does: [
      'add|put|include|insert|write|place|prepend|use|keep|give: (?:an? |the |our |any |your |mit |apache |short |standard )*(?:licen[cs]e|copyright|spdx) (?:headers?|notices?|comments?|banners?|blocks?|lines?|preambles?)(?=\\W*$|[,.;:]| (?:to|in|at|on|on top|above|for|with|whatsoever|at all)\\b)',
      'start|open|begin: (?:every|each|all|any) (?:new |source )*files? with (?:an? |the |our )*(?:licen[cs]e|copyright|spdx) (?:headers?|notices?|comments?|lines?)~',
    ],
    things: '(?:(?:licen[cs]e|copyright|spdx) (?:headers?|notices?|banners?))',
    not: /\b(?:if|unless|until|except|existing|change|remove|of existing|plates?|driving|driver)\b/,
    reason: 'files both carry a licence header and do without',
  },
  {
    name: 'feature flags',
    cue: /flags?\b|toggle/,
    does: [
      'put|hide|ship|release|place|guard|gate|wrap|roll out: (?:each|every|all|any|new|the|your)\\b[^.;:,]{0,30} (?:behind|with|under|in) (?:an? )?(?:feature |own )*(?:flags?|toggles?|feature gates?)~',
      'use|add|introduce|create: (?:any |an? |the |new )*feature (?:flags?|toggles?)(?=\\W*$|[,.;:]| (?:for|in|to|at all|whatsoever|whenever)\\b)',
    ],
    things: 'feature (?:flags|toggles)',
    not: /\b(?:if|unless|until|except|remove|removed|stale|old|existing|cli|command|compiler|red flags?|national|country)\b/,
    reason: 'features both have flags and do without',
  },
  {
    name: 'deploying',
    kinds: /\b(?:production|prod|live|staging|test|preview)\b/,
    cue: /deploy|releas|ship\b|rollout|roll out|vercel|kubectl|helm|terraform/,
    commands:
      /^(?:[a-z-]+ (?:run )?deploy\b|vercel --prod\b|kubectl apply\b|helm (?:upgrade|install)\b|terraform apply\b)/,
    does: [
      'deploy:(?= (?:automatically|yourself|at once|immediately|on your own|after|once|when|to production|as soon|every|straight)\\b|\\W*$|[,.;])',
      'deploy|roll out|ship|release: (?:the |your |any |all |every |each |new )*(?:service|application|app|changes?|builds?|code|versions?|releases?|anything|it|them|site|branch|release|work|fix|fixes|everything)(?=\\W*$|[,.;:]| (?:to (?:production|staging|the (?:cluster|server))|once|when|after|yourself|at all|on your own|automatically|straight|as soon|every|anywhere)\\b)',
      'run|trigger|start|do|perform|launch|make|carry out: (?:an? |any |the )*(?:deployments?|deploy(?: script| command)?|rollouts?|releases?)(?=\\W*$|[,.;:]| (?:yourself|once|when|after|on|to|at all)\\b)',
      'deploy: to (?:production|staging|the cluster)',
    ],
    things:
      '(?:deployments?|deploys|rollouts?)(?! (?:scripts?|guides?|docs|pipelines?|logs?|notes|steps?|config\\w*|targets?|environments?|keys?))',
    not: /\b(?:if|unless|until|except|friday|fridays|weekend|docker|parcels?|goods|orders?|information|data|details|press|notes|without|frequency|before|staging only|hostages?|payments?|funds|customers?|shipping|sensitive|not ready|only)\b/,
    reason: 'the service is both deployed and not',
  },
  {
    name: 'downloading',
    cue: /download|fetch|curl|wget/,
    does: [
      'download: (?:any |the |all |whatever |model |data |your |a |required |necessary |external |remote |further )*(?:files?|anything|assets?|models?|binar(?:y|ies)|data(?:sets?)?|packages?|artifacts?|tools?|fixtures?|what you need|content|resources|images|things|it|them)(?=\\W*$|[,.;:]| (?:you|that|from the (?:internet|web|network|net)|whenever|when|as|at all|yourself|for|needed)\\b)',
      'fetch|pull|load: (?:any |the |all )*(?:files?|anything|data|resources|assets) from the (?:internet|web|network|net)~',
    ],
    things: '(?:downloads(?! (?:folder|directory|page))|downloading)',
    not: /\b(?:if|unless|until|except|users?|customers?|link|links|button|page|app|unknown|untrusted|twice|again|offer|illegal|copyright\w*|pirated)\b/,
    reason: 'files are both downloaded and not',
  },
  {
    name: 'using sudo',
    cue: /sudo|root\b|administrator|privileg/,
    raw: true,
    does: [
      'use|run|call|invoke|type: (?:any |with |the )*["“‘\']?sudo["”’\']?~',
      'run|execute|work|act|start: (?:anything |commands? |everything |it |them |as |the [a-z]+ )*(?:with|under|as) (?:sudo|root(?: (?:rights|privileges|user|access))?|administrator(?: (?:rights|privileges))?)~',
    ],
    things: '(?:sudo|root (?:rights|privileges|access))',
    not: /\b(?:if|unless|until|except|root cause|root of|square root)\b/,
    reason: 'commands are run with root rights and without',
  },
  {
    name: 'the changelog',
    cue: /change-?log|changelog|history\.md|news\.md/,
    raw: true,
    does: [
      'update|extend|maintain|amend|edit|touch|change|modify|adapt: (?:the |our |your )*["“‘\']?(?:change-?log|change log)(?:\\.md)?["”’\']?(?=\\W*$|[,.;:]| (?:with|for|in|after|whenever|when|too|yourself|as|at all|every|each|on)\\b)',
      'add|write|put|record|enter|append|note|list|describe|document: (?:an? |each |every |one |the |any |your |all |user-facing )*(?:entry|entries|lines?|notes?|items?|bullets?|changes?|section|features?|fix(?:es)?)[^.;:,]{0,24} (?:to|in|into|under) (?:the |our )*["“‘\']?(?:change-?log|change log)(?:\\.md)?["”’\']?~',
    ],
    kept: '["“‘\']?(?:change-?log|change log)(?:\\.md)?["”’\']?',
    not: /\b(?:if|unless|until|except|read|generated|released|existing entries|old entries|tone|style|past versions)\b/,
    reason: 'the changelog is both written and left alone',
  },
  {
    name: 'the version number',
    cue: /version|bump/,
    does: [
      'bump|increase|raise|increment|change|update|touch|edit|set|modify|alter|advance: (?:the |any |a |our |package |patch |project |your )*(?:version(?: numbers?| fields?| strings?)?)(?=\\W*$|[,.;:]| (?:in|with|for|after|on|before|whenever|when|yourself|at all|every|each|of the (?:package|project|app))\\b)',
    ],
    things: 'version bumps?',
    kept: '(?:version(?: number| field)?)',
    not: /\b(?:if|unless|until|except|major|minor|dependenc\w*|node|python|api|schema|latest|language|long|short|old|previous|final|other|document|each version|control|history)\b/,
    reason: 'the version number is both raised and left alone',
  },
  {
    name: 'mocks',
    cue: /\bmock|stub|fakes?\b|test doubles?/,
    does: [
      'use|write|add|create|rely on: (?:any |the )*(?:mocks?|mock objects?|stubs?|test doubles?|mocking(?: librar(?:y|ies))?)(?=\\W*$|[,.;:]| (?:in|for|at all|instead|whatsoever|anywhere|of)\\b)',
      'mock|stub: (?:out )?(?:all |any |every |each |the |external |outside |your )*(?:services?|dependenc(?:y|ies)|apis?|calls?|requests?|collaborators?|modules?|anything|everything|network|i\\/o)(?: calls?| requests?| services?)?(?=\\W*$|[,.;:]| (?:in|for|at all|with|during)\\b)',
    ],
    things: '(?:mocks|mock objects|mocking|test doubles)',
    not: /\b(?:if|unless|until|except|database|ridicule|users?|customers?|interview|data|mock-?ups?|only|exam)\b/,
    reason: 'tests both use mocks and do without',
  },
  {
    name: 'snapshot tests',
    cue: /snapshot/,
    does: [
      'write|add|use|create|include: (?:any |an? |the |new )*(?:snapshot(?: tests?| testing)|snapshots)(?=\\W*$|[,.;:]| (?:for|in|of|at all|to|instead)\\b)',
    ],
    things: '(?:snapshot tests?|snapshot testing|snapshots)',
    not: /\b(?:if|unless|until|except|update|updated|updating|database|review|market|without)\b/,
    reason: 'snapshot tests are both written and not',
  },
  {
    name: 'updating snapshots',
    cue: /snapshot/,
    does: [
      'update|regenerate|accept|refresh|overwrite: (?:any |the |all |failing |test |changed |stored )*snapshots?(?=\\W*$|[,.;:]| (?:when|whenever|where|to|yourself|automatically|at all|that|as|if|with|in)\\b)',
    ],
    not: /\b(?:unless|until|except|without|only|review\w*|blindly|just to)\b/,
    reason: 'snapshots are both updated and left',
  },
  {
    name: 'to-do comments',
    cue: /\btodos?\b|fixme|to-do/,
    does: [
      'leave|add|write|put|use|insert|include|mark|create: (?:an? |any |the |behind |with |in |it |them |code )*(?:todos?|to-dos?|fixmes?)(?: (?:comments?|notes?|markers?|items?|or fixmes?))*(?=\\W*$|[,.;:]| (?:where|wherever|for|in|whenever|when|at|behind|to|anywhere|whatsoever|on)\\b)',
    ],
    things: '(?:todos?|to-dos?|fixmes?)(?: (?:comments?|notes?|markers?))?(?! (?:lists?|apps?|items?))',
    not: /\b(?:if|unless|until|except|without (?:an?|the)|lists?|app|items|ticket numbers?|resolve|remove|existing|fix (?:all|every))\b/,
    reason: 'open work is both marked by a comment and not',
  },
  {
    name: 'debug output',
    cue: /print|console|debug/,
    raw: true,
    does: [
      'add|use|leave|write|insert|put|keep|include: (?:any |temporary |the |in |your |debug |debugging |diagnostic )*["“‘\']?(?:print(?:\\(\\))?|console\\.log|debug(?:ging)? ?prints?|debug(?:ging)?)["”’\']?(?:\\(\\))?(?: (?:statements?|calls?|output|lines?|code))?(?=\\W*$|[,.;:]| (?:to|in|behind|for|anywhere|at all|so|while|wherever|whenever|statements)\\b)',
    ],
    wants: [
      '\\b(?:print|write|dump) [^.;:,]{2,30} to (?:the )?(?:console|stdout|standard output|terminal)',
      '\\b(?:use|call) (?:print|console\\.log)(?:\\(\\))? (?:to|for|in|when)\\b',
      '\\b(?:report|log|trace|debug|show|check|inspect) [^.;:,]{2,30} (?:with|by|through|via|using) (?:calls (?:to|of) )?(?:print|console\\.log)\\b',
    ],
    refuses: [
      "(?:\\b(?:never|not)|n[’']t) (?:print|write|dump)(?: anything| something)?(?: to (?:the )?(?:console|stdout|standard output|terminal))(?=\\W*$|[,.;])",
    ],
    things:
      '(?:(?:debug(?:ging)? )?(?:print|console\\.log) (?:statements?|calls?)|debug (?:output|prints?|statements?)|console\\.log)',
    not: /\b(?:if|unless|until|except|remove|before (?:you )?commit\w*|scripts?|printer|document|page|labels?|print the|mode|instead of)\b/,
    reason: 'debug output is both written and ruled out',
  },
  {
    name: 'global variables',
    cue: /global/,
    does: [
      'use|keep|create|introduce|add|define|rely on|declare|write: (?:any |the |your |mutable |an? )*global (?:variables?|state)(?=\\W*$|[,.;:]| (?:for|in|to|at all|anywhere|whatsoever|where)\\b)',
      'keep|store|hold|put|place|save: [^.;:,]{2,40} (?:in|as) (?:an? |the )?(?:mutable )?global (?:variables?|state|objects?)~',
    ],
    things: '(?:(?:mutable )?global (?:variables?|state)|globals)',
    not: /\b(?:if|unless|until|except|css|styles?|redux|store|market|warming)\b/,
    reason: 'state is both global and not',
  },
  {
    name: 'asynchronous functions',
    cue: /async|await|synchron/,
    raw: true,
    does: [
      'use|write|make|prefer: (?:all |any |every |the |i\\/o )*(?:async(?:hronous)?|async ?\\/ ?await)(?: (?:functions?|code|calls?|methods?|handlers?|apis?))?(?=\\W*$|[,.;:]| (?:for|in|everywhere|throughout|at all|with|whenever|instead)\\b)',
      'make: (?:all |every |each |any )[^.;:,]{2,30} (?:async|asynchronous)~',
      'write: (?:all |every )?[^.;:,]{2,30} as async(?:hronous)? functions?~',
    ],
    leaves: [
      'use|write|keep: (?:only )?(?:everything |all code |the code )*(?:synchronous|sync)(?: (?:functions?|code|calls?|apis?))?(?: only)?(?=\\W*$|[,.;:])',
    ],
    things: '(?:async\\/await|async functions?|asynchronous code)',
    not: /\b(?:if|unless|until|except|pure|computations?|communication|lessons?|courses?|work culture|meetings|then chains?|promise)\b/,
    reason: 'functions are both asynchronous and not',
  },
  {
    name: 'raw SQL',
    cue: /\bsql\b|\borm\b|quer/,
    does: [
      'write|use|execute|embed|run|build|send|put: (?:any |the |all |your |in |database |queries |only )*(?:raw|plain|hand-?written|inline|native) sql(?: (?:queries|statements|strings?))?(?=\\W*$|[,.;:]| (?:for|in|at all|instead|anywhere|queries|everywhere)\\b)',
      'write: (?:all |every |each |any |the |your )*(?:database )?quer(?:y|ies) (?:in|as) (?:raw |plain |hand-?written )?sql~',
    ],
    leaves: ['use|go through|access [a-z ]{3,20} through: the orm for (?:all|every|each) [a-z ]{3,20}~'],
    things: '(?:raw|hand-?written|inline|plain) sql',
    not: /\b(?:if|unless|until|except|reports?|migrations?|from strings|concatenat\w*|user input|prefer\w*|performance)\b/,
    reason: 'queries are both written in SQL and not',
  },
  {
    name: 'inline styles',
    cue: /inline/,
    does: [
      'use|write|put|add|set|apply: (?:any |the |all |css |your |only )*inline (?:css|styles?|styling|style attributes?)(?=\\W*$|[,.;:]| (?:for|in|on|at all|everywhere|instead|anywhere|only)\\b)',
      'style: (?:all |every |each |any |the )?[^.;:,]{2,30} inline~',
    ],
    things: 'inline (?:css|styles?|styling)',
    not: /\b(?:if|unless|until|except|e-?mails?|dynamic)\b/,
    reason: 'styles are both written inline and not',
  },
  {
    name: 'classes',
    cue: /class(?:es)?\b|functional|object-oriented/,
    does: [
      'use|write|create|define|introduce|add|prefer: (?:any |new |only |python |es6 )*classes(?=\\W*$|[,.;:]| (?:for (?:all|every|each|everything|components|your)|at all|anywhere|only|everywhere|throughout)\\b)',
      'write|implement|model|structure|build|express: (?:all |every |each |any |the |your )*[a-z]+(?: [a-z]+)? as (?:an? )?class(?:es)?~',
    ],
    leaves: [
      'use|write: (?:only |plain |pure )+functions(?: only)?(?=\\W*$|[,.;:])',
      'write|implement: (?:all |every |each |the )*[a-z]+(?: [a-z]+)? as (?:an? )?(?:plain |pure )*functions?~',
    ],
    things: '(?:class(?:es)?)(?= (?:anywhere|at all|whatsoever)|\\W*$|[,;])',
    not: /\b(?:if|unless|until|except|css|utility|tailwind|style|lessons?|students?|errors?|exceptions?|attend|book|yoga|school|business|first|equivalence|category|categories|labels?|classif\w*)\b/,
    reason: 'code is both written in classes and not',
  },
  {
    name: 'defaults for missing values',
    cue: /default|missing|placeholder/,
    does: [
      `fill|fill in|replace|complete|substitute|supply|set: (?:in |up )?(?:any |the |all |every |each )*${EMPTY_KEYS} (?:with|by|to) (?:an? |the |its |their |sensible |reasonable |common |our )*(?:defaults?(?: values?)?|placeholders?|usual values?|standard values?)~`,
      `use|apply|insert|assume|supply|enter|write: (?:an? |the |any |sensible |reasonable )*defaults?(?: values?)? (?:for|in|where) (?:any |the |all |every )*(?:${EMPTY_KEYS}|(?:[a-z]+ )?(?:is|are) missing)~`,
    ],
    refuses: [
      `(?:\\b(?:never|not)|n['’]t) (?:ever )?(?:use|apply|insert|assume|supply|enter|fill in) (?:any )?defaults?(?: values?)?(?: for (?:missing|empty|absent) [a-z]+)?(?=\\W*$|[,.;:])`,
    ],
    not: /\b(?:if|unless|until|except|by default|null as|null|empty string)\b/,
    reason: 'missing values both get a default and do not',
  },
  {
    name: 'a header row',
    cue: /header|column names|headings/,
    does: [
      'include|add|write|output|put|keep|insert|emit|give|print|provide: (?:an? |the |one |its |your )*(?:(?:csv |table |column )?header (?:rows?|lines?)|column headers?|(?:row|line) (?:of|with) (?:column )?(?:headers?|names))(?=\\W*$|[,.;:]| (?:in|as|to|with|on|first|at)\\b)',
      'start|begin|open: (?:the |your |every |each |with )*(?:csv|table|file|output|data)? ?(?:with )(?:an? |the )*(?:header (?:row|line)|column (?:names|headers))~',
    ],
    things: '(?:header (?:rows?|lines?)|column headers?)',
    wants: [
      '\\bfirst (?:row|line) (?:must |should |always )?(?:holds?|contains?|has|have|is|gives?|lists?|names?) (?:the )?(?:header|column (?:names|headers|titles))',
    ],
    refuses: [
      '\\b(?:omit|skip|leave out|drop|suppress) (?:the |any )?(?:csv |table )?(?:header (?:row|line)|column headers?|headers?(?= (?:row|line)|\\W*$))',
      '\\b(?:data|values) (?:rows )?only, no headers?|\\bheaderless\\b|\\bfirst (?:row|line) (?:is|must be|holds) (?:already )?data\\b',
    ],
    not: /\b(?:if|unless|until|except|repeat|each page|http|request|response|e-?mail|bold|read|input|ignore|file header|second)\b/,
    reason: 'the header row is both written and left out',
  },
  {
    name: 'comments in JSON',
    cue: /comment/,
    does: [
      'add|put|include|write|insert|use|place|leave: (?:any |explanatory |short |helpful |the )*comments? (?:in|into|to|inside|within) (?:the |your |any |all )*(?:json|yaml|output|config(?:uration)? files?)~',
      'comment|annotate: (?:the |your |each |every )*(?:json|yaml)(?: (?:fields?|keys?|output|object))?~',
    ],
    refuses: [
      '\\bno comments? (?:in|inside|within) (?:the |your |any )*(?:json|yaml|output)',
      '\\b(?:json|yaml)\\b[^.;:,]{0,16} (?:without|with no|free of|contains? no|carr(?:y|ies) no) comments?',
    ],
    not: /\b(?:if|unless|until|except|code|field|fields)\b/,
    reason: 'the data is both commented and left without comments',
  },
  {
    name: 'truncating',
    cue: /truncat|shorten|cut\b|abbreviat|clip\b|trim\b/,
    does: [
      'truncate|shorten|cut off|clip|trim: (?:any |the |all |long |every |each |overlong |text |field |cell |output )*(?:values?|strings?|fields?|cells?|texts?|lines?|entries|descriptions?|output|anything|names)(?=\\W*$|[,.;:]| (?:to \\d|after \\d|at \\d|longer|above|over|that|at all|in|beyond|with)\\b)',
    ],
    things: '(?:truncation|truncated values?)',
    not: /\b(?:if|unless|until|except|titles?|ids?|whitespace|leading|trailing|spaces|hair|trees?|without|logs?|sentences?|answers?|tables? of)\b/,
    reason: 'values are both cut and given in full',
  },
  {
    name: 'units in cells',
    cue: /units?\b|cells?\b/,
    does: [
      'write|put|include|add|give|state|append|repeat|show: (?:the |its |their |a |all |any |measurement )*units?(?: of measure(?:ment)?)? (?:in|into|inside|to|behind|after|within|with) (?:each|every|all|the|any|a) ?(?:single )?(?:[a-z]+ )?(?:cells?|values?|numbers?|figures?|amounts?)~',
    ],
    refuses: [
      '\\bno units?(?: of measure(?:ment)?)? (?:in|inside|within|behind|after) (?:the |any |all |each |every )*(?:[a-z]+ )?(?:cells?|values?|numbers?|figures?)',
      '\\b(?:cells?|values?|columns?)\\b[^.;:]{0,16} (?:hold|contain|have|carry|show)s? (?:only |bare |plain |just |nothing but )+numbers?|\\b(?:bare|plain) numbers? (?:only )?(?:in|without units)|\\b(?:numbers?|values?|cells?|figures?) without (?:any |their |its |the )?units?',
      '\\b(?:leave|strip|keep|omit|drop) (?:the |any |all )?units? (?:out of|from|off) (?:the |each |every |all )*(?:cells?|values?|numbers?|figures?)',
    ],
    not: /\b(?:if|unless|until|except|tests?|header|cell phone|storage|unit price)\b/,
    reason: 'the cells both hold units and do not',
  },
  {
    name: 'removing comments',
    cue: /comment/,
    removes: true,
    does: [
      'remove|delete|strip|strip out|drop|clean up|take out: (?:any |the |all |existing |old |outdated |stale |code |other |obsolete )*comments?(?=\\W*$|[,.;:]| (?:from|that|in|which|at all|you find|wherever|by)\\b)',
    ],
    kept: '(?:(?:existing |old |code )?comments)',
    not: /\b(?:if|unless|until|except|your own|you added|spam|users?|posts?|offensive|customer|json|reviewers?|rude|commented-out|review)\b/,
    reason: 'comments are both removed and left in',
  },
  {
    name: 'abbreviated names',
    cue: /abbreviat|short(?:en)?\b|names?\b/,
    does: [
      'abbreviate|shorten: (?:any |the |all |your |long |every )*(?:variable |function |method |column |class |identifier |parameter )*(?:names?|identifiers?|variables?)(?=\\W*$|[,.;:]| (?:in|to|of|at all|where)\\b)',
      'use: (?:any |common |short )*abbreviations? (?:in|for) (?:variable |function |method |column |class |identifier )*(?:names?|identifiers?)~',
      'use: abbreviated (?:variable |function |method |column |class |identifier )*(?:names?|identifiers?)~',
    ],
    refuses: [
      '\\bspell (?:all |every |out )*(?:variable |function |method |column |class |identifier )*(?:names?|identifiers?) (?:out|in full)',
      '\\bno abbreviat(?:ions|ed) (?:in |for )?(?:variable |function |method |column |class |identifier )*(?:names?|identifiers?)',
    ],
    not: /\b(?:if|unless|until|except|months?|states?|countr\w+|journals?|people|persons?|brands?|company|companies|products?|well-known|days?)\b/,
    reason: 'names are both abbreviated and spelt out',
  },
  {
    name: 'wildcard imports',
    cue: /wildcard|star\b|import/,
    does: [
      'use|write|add: (?:any |the )*(?:wildcard|star|glob) imports?(?=\\W*$|[,.;:]| (?:for|in|at all|everywhere|anywhere|from)\\b)',
    ],
    things: '(?:wildcard|star|glob) imports?',
    not: /\b(?:if|unless|until|except|tests?)\b/,
    reason: 'wildcard imports are both used and ruled out',
  },
  {
    name: 'lint warnings',
    cue: /\blint|warning|eslint/,
    does: [
      'fix|resolve|address|clear|clean up|deal with: (?:any |all |every |each |the |new |existing |reported )*(?:lint(?:er|ing)?|compiler|eslint|static analysis) (?:warnings?|errors?|issues?|problems?|complaints?)~',
    ],
    leaves: [
      'ignore|disregard|skip|leave: (?:any |all |every |each |the |new |existing |reported )*(?:lint(?:er|ing)?|compiler|eslint|static analysis) (?:warnings?|errors?|issues?|problems?|complaints?)(?=\\W*$|[,.;:]| (?:alone|as they are|in|you)\\b)',
    ],
    not: /\b(?:if|unless|until|except|unrelated|by disabling|did not|files you)\b/,
    reason: 'lint warnings are both fixed and ignored',
  },
  {
    name: 'silencing the linter',
    cue: /\blint|eslint|suppress|noqa|ts-ignore|type: ignore|disable|silence/,
    raw: true,
    does: [
      'silence|suppress|disable|turn off|switch off|mute: (?:any |the |all |individual |a |single )*(?:lint(?:er|ing)?|eslint|type|compiler|static analysis)(?: (?:rules?|errors?|warnings?|checks?|checker))?(?=\\W*$|[,.;:]| (?:with|by|in|where|that|at all|for|inline)\\b)',
      'use|add|write|insert: (?:any |an? |the )*["“‘\']?(?:\\/\\/ ?)?(?:eslint-disable[a-z-]*|@?ts-ignore|@?ts-expect-error|# ?noqa|noqa|type: ?ignore)["”’\']?(?: comments?)?~',
    ],
    things: '(?:eslint-disable|@?ts-ignore|noqa)(?: comments?)?',
    not: /\b(?:if|unless|until|except|without|only)\b/,
    reason: 'the linter is both silenced and obeyed',
  },
  {
    name: 'ids of one’s own',
    cue: /\bids?\b|identifier|uuid/,
    does: [
      'generate|create|invent|make up|assign|add|give|produce: (?:an? |any |new |own |the |unique |random |missing |each |every |record |row )*(?:ids?|uuids?|identifiers?)(?=\\W*$|[,.;:]| (?:for|to|of your own|yourself|at all|in|where)\\b)',
      'give: (?:each|every|all)[^.;:,]{1,24} (?:an? )?(?:own |unique |new )*(?:id|uuid|identifier)s?~',
    ],
    not: /\b(?:if|unless|until|except|passports?|test ids?|id cards?|photo|fake|html|aria)\b/,
    reason: 'ids are both made and not',
  },
  {
    name: 'renaming what is public',
    cue: /renam/,
    does: [
      'rename: (?:any |the |all |existing |our )*(?:public|exported) (?:[a-z]+ )?(?:functions?|methods?|names?|apis?|symbols?|classes|members|interfaces?|identifiers?)(?=\\W*$|[,.;:]| (?:where|that|to|at all|whose|in|for|when)\\b)',
    ],
    not: /\b(?:if|unless|until|except|without)\b/,
    reason: 'public names are both changed and kept',
  },
  {
    name: 'backward compatibility',
    cue: /backwards?\b|compatib|breaking/,
    does: [
      'keep|maintain|preserve|ensure|guarantee|retain|stay|remain|be:[^.;:,]{0,30} ?backwards?[- ]compatib(?:le|ility)~',
      'keep|leave: (?:the |all |every |our )*(?:public )?apis? (?:stable|compatible|unchanged)~',
    ],
    leaves: [
      'break|drop|ignore|disregard|give up: (?:any |the )*backwards?[- ]compatibility~',
      'make|introduce: (?:any )?breaking (?:api )?changes(?=\\W*$|[,.;:]| (?:freely|where|to|at all|in)\\b)',
    ],
    refuses: [
      "(?:\\b(?:never|not)|n['’]t) (?:worry|care|bother|think) (?:about|with) backwards?[- ]compatibility|\\bno (?:need for )?backwards?[- ]compatib(?:le|ility)|\\bbackwards?[- ]compatibility is (?:not (?:needed|required|wanted|a concern|a goal)|no concern|irrelevant)|\\bfeel free to break",
    ],
    denies: ["\\b(?:no|never|not|n['’]t)\\b[^.;:]{0,20} ?breaking (?:api )?changes"],
    not: /\b(?:if|unless|until|except|announce|major versions?|mark)\b/,
    reason: 'backward compatibility is both kept and given up',
  },
  {
    name: 'the development server',
    cue: /server/,
    does: [
      'start|run|launch|spin up|boot|restart|open|bring up: (?:the |a |any |your |our |local )*(?:dev(?:elopment)?|local|web|preview) servers?(?=\\W*$|[,.;:]| (?:to|yourself|at all|for|and|in|before|after|on|when|whenever)\\b)',
    ],
    kept: '(?:(?:dev(?:elopment)?|local) servers?)',
    not: /\b(?:if|unless|until|except|production|twice|second|already)\b/,
    reason: 'the development server is both started and left alone',
  },
  {
    name: 'data over several lines',
    owner: 'format',
    cue: /pretty|minif|compact|indent|json/,
    does: [
      'pretty-?print: (?:the |all |your |any )*(?:json|output|data|object|xml|result)s?~',
      'format|indent: (?:the |all |your )*(?:json|xml)[^.;:,]{0,20}(?:readably|with (?:two|four|\\d) spaces|over several lines|nicely|for (?:humans|reading))~',
    ],
    leaves: [
      'minify|compact: (?:the |all |your )*(?:json|output|xml|data)s?~',
      'return|output|emit|send|write|print|give|produce: (?:the |only |your |all |data |it |as |in )*(?:minified|compact|single-line|one-line) (?:json|xml|object|output)~',
    ],
    things: 'pretty-?printing',
    not: /\b(?:if|unless|until|except|docs|logs|wire|api)\b/,
    reason: 'the data stands on one line or on several',
  },
  {
    name: 'moving files',
    cue: /\bmov|renam|relocat/,
    does: [
      'move|rename|relocate: (?:any |the |all |existing |source |other |and rename |or rename )*(?:files?|directories|folders?|modules?)(?=\\W*$|[,.;:]| (?:into|to|that|where|whenever|at all|when|as|or folders|or directories|and folders)\\b)',
    ],
    not: /\b(?:if|unless|until|except|ask|without|uploaded|to the trash|photos?)\b/,
    reason: 'files are both moved and left where they are',
  },
  {
    name: 'deleting files',
    cue: /delet|remov/,
    removes: true,
    does: [
      'delete|remove: (?:any |the |all |existing |obsolete |unused |old |stale |source )*files?(?=\\W*$|[,.;:]| (?:that|which|at all|no longer|nobody|from (?:the|this) (?:repo|project|repository)|in (?:the|this) (?:repo|project))\\b)',
    ],
    not: /\b(?:if|unless|until|except|temporary|temp|backup|tests?|without (?:asking|permission|confirmation|approval)|outside|users?|customers?|cache|log|lines|you created|uploaded|your own|generated)\b/,
    reason: 'files are both deleted and kept',
  },
  {
    name: 'bypassing hooks',
    cue: /hook|no-verify|bypass/,
    raw: true,
    does: [
      'skip|bypass|disable|circumvent: (?:any |the |all |git |failing )*(?:pre-?commit |commit |git )?hooks?~',
      'use|pass|add|commit with|run: (?:the )?["“‘\']?(?:git commit )?--no-verify["”’\']?(?: flag| option)?~',
      'commit: with ["“‘\']?--no-verify["”’\']?~',
    ],
    leaves: ['run|let run|obey|respect: (?:any |the |all )*(?:pre-?commit |commit |git )hooks?~'],
    things: '(?:--no-verify)',
    not: /\b(?:if|unless|until|except|react|use hooks|custom|phone|stories|story|opening)\b/,
    reason: 'hooks are both run and bypassed',
  },
];

/** Acts of coding agents, and of what writes data: they are done to the work as a whole. */
export const CODING_ACTS: readonly ActWords[] = WORDS.map((words) => ({ ofWhole: true, ...words }));
