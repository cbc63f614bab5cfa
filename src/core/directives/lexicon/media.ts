/** Where an output goes, and what people say of it. Sources to build expressions with. */

/** What shows, prints or sends the output to people. */
export const DISPLAY =
  '(?:terminals?|console|gateway|display|screens?|chat (?:tool|window|client|widget|box)|window|widget|viewer|renderer|printer|pager|handset|phones?|sms|cms|mailer|mail (?:program|client)|e-?mail clients?|channel|feed|ticker|sign|board|receipt|label|font|slack|discord|whatsapp|telegram|teams|outlook|screen ?readers?|reader software|reading software|speech (?:engine|synthesi[sz]er))';

/** What reads an output as data or code, so that nothing else may stand in it. */
export const READER =
  '(?:parser|loader|importer|pipeline|job|script|runner|compiler|interpreter|linter|validator|webhook|shell|psql|bash|json\\.parse|json\\.loads)';
/** The same, and what may do so. */
export const PROGRAM = `(?:${READER}|import|build|database|schema|api|endpoint|program|software|system|tool|bot|upload(?:er)?)`;

/** What it does to signs that it does not bear, before their name. */
export const SPOILS =
  '(?:destroys?|mangles?|garbles?|strips?(?: (?:out|off|away))?|swallows?|chokes? on|crash(?:es)? (?:on|at)|stumbles? (?:over|on)|trips? over|rejects?)';
/** The same of what only shows it: of a program it may tell what the program is there for. */
export const FAILS_TO_SHOW =
  "(?:cannot|can not|can['’]t|(?:does|do|will)(?: not|n['’]t)|won['’]t) (?:render|show|display|print|handle|support|cope with|take|pronounce|digest)";

/** How signs arrive that are not understood. */
export const AS_TYPED =
  '(?:as (?:they are|it is|is|typed|written|(?:empty )?(?:boxes|squares|rectangles)|question marks|gibberish|garbage|raw (?:text|characters)|plain characters)|literally|exactly as typed|unrendered|raw)';
