import { matchesOf } from '../../text/matches.ts';
import { type Clause, RULED_OUT } from '../clauses.ts';
import { NAMED_TOOLS } from '../lexicon/conventions.ts';
import { OTHERS } from './act-terms.ts';
import type { Axis, Chosen, Stated } from './choice-axes.ts';

/** What is used or ruled out by the name it has in code: a tool, a command, a construct of a language, a file that is read. */

const NAME_IN_CODE = String.raw`[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+(?:\(\))?`;
const ONE = `\`[^\`]{1,60}\`|(?<![\\w/.-])(?:${NAME_IN_CODE}|${NAMED_TOOLS}(?! (?:registry|scripts?|packages?|modules?|docs|config\\w*|files?|versions?|workspaces?|lock\\w*)\\b))(?![\\w/-])`;
/** `` `npm` or `yarn` ``, with what may stand between them. */
const NAMES = new RegExp(
  `(?:${ONE})(?:(?:,? (?:and|or|nor) |, |/)(?:(?:any )?(?:file|folder|directory|path|anything) (?:below|under|in) )?(?:${ONE}))*`,
  'g',
);
const EACH = new RegExp(ONE, 'g');
const A_FILE =
  /^\S+\.(?:md|ts|tsx|js|jsx|py|json|ya?ml|toml|html|css|txt|sh|go|rs|java|cs|rb|php|sql|csv|com|org|net|io|ai|dev)$/;

const KIND =
  '(?:the |your |any |(?:an? )?(?:fresh |clean |new |single |full )?)?(?:tool |function |command |macro |call to )?';
/** `search with web_search`, `call get_user`, `is followed by .unwrap()`. */
const TAKES = new RegExp(
  `\\b(?:call|use|run|execute|invoke|query|consult|trigger|try|throw|raise|with|via|through|by|using|calling|gets?|marked|ends? in|do|from|put|(?:cast|type|annotate|declare)\\b[^.;]{0,30} (?:as|to|with)|^\\W*(?:please )?(?:run|execute)\\b[^.;:\`]{3,80}:)\\s+${KIND}["']?$`,
);
const REFUSES = new RegExp(
  `(?:\\b(?:not|never|n['’]t|without|avoid|skip|instead of|rather than)|n['’]t)\\s+(?:ever )?(?:to )?(?:call|use|run|invoke|query|consult|trigger|touch|rely on)?(?:ing|ling|ning|ging|ying|ting)?\\s*${KIND}["']?$`,
);
const NONE = new RegExp(`^\\W*(?:absolutely )?no ${KIND}["']?$`);
/** What follows a ban on some uses: ``do not call `book_room` twice``. */
const SOMETIMES =
  /^["']?\s+(?:twice|again|more|without|before|until|unless|if|when|for|in|on|with|as|to|after|while|during|directly|repeatedly|yet|at|from|by|because|since)\b/;
const EVERYWHERE =
  /^["']?\s+(?:directly(?=\W*$|[,;:])|in (?:(?:this|the|our) (?:[a-z]+ )?(?:repo|repository|project|codebase|workspace|code)|(?:committed|new|our) code)|(?:any|every)where|at all|as well)\b/;
const BANNED = new RegExp(
  `^(?:,? (?:and|or) (?:the like|its friends|friends|(?:other|similar) [a-z]+(?: [a-z]+)?))? (?:(?:command|tool|attribute|prop|keyword|macro|operator|type)s? )?(?:${RULED_OUT}|(?:must|may) (?:not|never) (?:appear|occur|be (?:used|called|invoked|run|imported|added|written)|(?:come|be brought) back|return)\\b|(?:is|are) (?:not tolerated|prohibited)|(?:was|were|is|has been) (?:removed|thrown out|gone|dropped|retired)\\b[^.;]{0,40} (?:(?:must|may|should) (?:not|never) (?:come back|return|be (?:re-?introduced|used|added))|(?:do not|don['’]t|never) (?:bring it back|re-?introduce it|use it))|(?:calls? )?(?:any|some)?where\\b[^.;,]{0,30} fails the (?:review|build|ci)\\b|(?:is|are) (?:(?:reserved for|left to|only (?:run|called|executed) by|(?:run|called|executed) (?:only|solely|exclusively) by) ${OTHERS}|(?:run|executed) by (?:an? )?(?:humans?|persons?|people|maintainers?)\\b))`,
);
/** What deals with uses that there are: `calls with eval are rejected`. */
const OF_OTHERS =
  /\b(?:remov\w+|delet\w+|replac\w+|migrat\w+|get rid|flag\w*|report\w*|reject\w*|refus\w+|catch\w*|find\w*|search\w*|existing|legacy|old|already|(?<!\b(?:can|may|could|might) )fails?|block\w*|warn\w*|deprecated|instead|only (?:as|for|in|if|when|where))\b/;

const OPENS = '(?:open|load|read|print|search|cat|inspect|view|look (?:at|into|in)|access|peek (?:at|into))';
const NEVER_OPENS = new RegExp(
  `(?:\\b(?:not|never)|n['’]t) (?:ever )?(?:${OPENS}(?:,? (?:or |and )?${OPENS}){0,3}) (?:the )?(?:files? |anything (?:in|under|below) )?$`,
);
/** `` `.env` must not be read``. */
const IS_NOT_OPENED =
  /^ (?:(?:must|may|should|can) (?:not|never) (?:ever )?be|(?:is|are) (?:never|not)(?: to be)?) (?:read|opened|printed|loaded|looked at)\b/;
const OPENED = new RegExp(
  `(?:^\\W*|[,:;] |\\b(?:then|and|please|must|should) )(?:${OPENS}(?: (?:up )?(?:the |its |a )?[^\`.;,]{1,40} (?:in|from))?|(?:look up|take|copy|read|get|check|compare|find|verify) (?:the |its |a )?[^.;,]{1,60} (?:in|from|against)) (?:the )?(?:file )?$`,
);
/** ``cat `…` ``: a command that shows what is in files. */
const SHOWS = /^(?:cat|less|more|head|tail|grep|bat|view|type|source)\s/;

/** The names in a list of them, as they are compared: without the marks of a call. */
function namesIn(list: string): readonly string[] {
  return [...matchesOf(list, EACH)].map(([name]) =>
    name
      .replaceAll('`', '')
      .trim()
      .replace(/^\.(?=[a-z_]+\()/, '')
      .replace(/\(\)$/, ''),
  );
}

/** Kinds of clauses that ask for something; `mixing callbacks with …` may stand in a list of what is bad. */
const ORDERS = /^(?:imperative|modal|label|declarative)$/;

/** `functions that can fail return …`: what the code does. */
const DOES =
  /^\W*(?:(?:all|each|every|the|any|such|these) )?[a-z-]+(?: (?!if\b|when\b|not\b|never\b)[a-z-]+){0,5}(?<! (?:that|which|who|must|can|may)) (?:returns?|does|throws?|raises?|calls?) (?:an? |the )?$/;

/** Whether a thing is used at all, by its name in code. */
const tool: Axis = {
  name: 'tool',
  owner: 'action',
  ofWhole: true,
  // Names in code are masked, and blanked within clauses.
  cue: new RegExp(`xxx|___|(?<=[a-z])[_.][a-z]|\\b(?:${NAMED_TOOLS})\\b`),
  negated: true,
  *read(clause: Clause): Iterable<Stated> {
    const raw = clause.raw.toLowerCase();
    for (const { 0: list, index } of matchesOf(raw, NAMES)) {
      const before = raw.slice(0, index);
      const after = raw.slice(index + list.length);
      const names = namesIn(list).filter((name) => !A_FILE.test(name));
      if (isBanned(clause, before, after)) yield* names.map((value) => ({ value, never: true, strict: true }));
      else if (
        clause.polarity === 'positive' &&
        ((ORDERS.test(clause.kind) && TAKES.test(before)) || DOES.test(before)) &&
        !OF_OTHERS.test(before + after) &&
        !BY_OTHERS.test(before)
      )
        yield* names.map((value) => ({ value }));
    }
  },
  excludes: (a, b) =>
    a.never !== b.never && isOf(...(a.never ? ([b.value, a.value] as const) : ([a.value, b.value] as const))),
  reason: (a, b) => `${(a.never ? a : b).value} is both used and not`,
};

/** A command that is to be run or not. */
interface Command {
  readonly command: string;
  readonly never: boolean;
}

/** What runs it is somebody else: ``ask a maintainer to run `…` ``. */
const BY_OTHERS = /\b(?:ask|tell|let|have) (?:[a-z-]+ ){1,4}(?:to )?(?:run|call|use|do|execute)\s+\S*$/;

const CODE_OF =
  /\b(?:in|for|under|below|inside|within) `((?:[\w.*-]+\/)+[\w.*-]*|\*?\.\w+)`|\b(python|javascript|typescript|golang|go (?:code|files)|rust|java|kotlin|swift|c#|ruby|php|ya?ml|json|html|s?css|shell|bash|markdown|makefiles?|jsx|tsx)\b/i;

/** Of which code a clause speaks, by its language or its folder: `In Python, …`, ``in `src/`, …``; undefined for all of it. */
export function codeNamed({ sentence: { text }, label }: Clause): string | undefined {
  const [, folder, language] = CODE_OF.exec(`${label ?? ''} ${text}`) ?? [];
  return (folder ?? language)?.toLowerCase();
}

const COMMAND = /`([^`]{2,120})`/g;
/** `After every commit,` in front of a command. */
const AFTER =
  /^\W*(?:(?:please )?(?:always|then|finally|just),? |(?:after|before|when|once|at|then|finally|every)\b[^.;:`]{1,40},\s*)$/i;
const NOT_RUN = /\b(?:instead|existing|only (?:as|for|in|if|when|where)|fails?|block\w*|reject\w*)\b/;
const RUNNER = /^(?:npx|bunx|pnpm exec|sudo|uv run|poetry run|bundle exec) /;

/** The commands that a clause orders or bans: those of ``run `git add . && git commit` `` one by one. */
export function commandsIn(clause: Clause): readonly Command[] {
  if (!clause.raw.includes('`')) return [];
  const raw = clause.raw.toLowerCase();
  return [...matchesOf(raw, COMMAND)].flatMap(({ 0: name, 1: said, index }) => {
    const before = raw.slice(0, index);
    const never = isBanned(clause, before, raw.slice(index + name.length));
    const ordered =
      clause.polarity === 'positive' &&
      ((ORDERS.test(clause.kind) && TAKES.test(before)) ||
        (AFTER.test(clause.sentence.text.slice(0, clause.start) + before) &&
          /^(?:\W*$| (?:before|after|when|once|at)\b)/.test(raw.slice(index + name.length))));
    return never || (ordered && !NOT_RUN.test(raw) && !BY_OTHERS.test(before))
      ? said!.split(/ *(?:&&|;|\|) */).map((command) => ({ command: command.replace(RUNNER, ''), never }))
      : [];
  });
}

function isBanned({ lead }: Clause, before: string, after: string): boolean {
  if (BANNED.test(after)) return true;
  const refused = REFUSES.test(before) || NONE.test(before) || (lead?.polarity === 'negative' && TAKES.test(before));
  return refused && (EVERYWHERE.test(after) || !SOMETIMES.test(after));
}

/** `npm ci` is a use of `npm`, `anyhow::Result` one of `anyhow`, and `open(path).unwrap()` a call of `unwrap()`. */
function isOf(used: string, banned: string): boolean {
  if (used === banned) return true;
  const behind = used.startsWith(banned) ? used.slice(banned.length) : '';
  return (
    /^(?: |::|!?\()/.test(behind) || (/^[a-z_]+$/.test(banned) && new RegExp(`(?:\\.|::)${banned}(?:\\(|$)`).test(used))
  );
}

/** Whether a file is opened. */
const opened: Axis = {
  name: 'file opened',
  owner: 'action',
  ofWhole: true,
  cue: /xxx|___/,
  negated: true,
  *read(clause: Clause): Iterable<Stated> {
    const raw = clause.raw.toLowerCase();
    for (const { 0: list, index } of matchesOf(raw, NAMES)) {
      const before = raw.slice(0, index);
      if (NEVER_OPENS.test(before) || IS_NOT_OPENED.test(raw.slice(index + list.length)))
        yield* namesIn(list).map((value) => ({ value, never: true, strict: true }));
      else if (clause.polarity === 'negative') continue;
      else if (OPENED.test(before)) yield* namesIn(list).map((value) => ({ value }));
      else yield* namesIn(list).flatMap((name) => (SHOWS.test(name) ? [{ value: name.split(/\s+/).at(-1)! }] : []));
    }
  },
  excludes: (a: Chosen, b: Chosen) =>
    a.never !== b.never && (a.never ? isIn(b.value, a.value) : isIn(a.value, b.value)),
  reason: (a, b) => `${(a.never ? b : a).value} is both opened and not`,
};

/** `secrets/token.txt` is in `secrets/`. */
function isIn(path: string, place: string): boolean {
  return path === place || (place.endsWith('/') && path.startsWith(place));
}

export const TOOLS: readonly Axis[] = [tool, opened];
