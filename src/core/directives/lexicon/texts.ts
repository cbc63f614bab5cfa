import { rememberRecent } from '../../language/recent.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns, in the singular, for what is written, printed or said as a text of its own. */
const TEXTS = words(`
dossier description sheet worksheet factsheet datasheet handout leaflet brochure flyer pamphlet booklet catalogue catalog prospectus manual handbook guidebook glossary report article essay
thesis dissertation abstract synopsis summary digest recap outline script screenplay transcript minutes memo memorandum bulletin newsletter circular letter email e-mail postcard
telegram fax sms tweet toot thread caption headline subtitle strapline byline teaser blurb tagline slogan motto jingle advert ad advertisement commercial trailer poster banner billboard sign signage
placard label sticker ticket receipt invoice contract charter treaty statute licence license certificate diploma permit resume résumé cv bio biography profile obituary eulogy speech lecture sermon
toast monologue dialogue interview podcast broadcast announcement notification invitation menu recipe itinerary timetable agenda programme proposal presentation briefing debrief runbook
playbook questionnaire survey quiz syllabus curriculum textbook poem haiku sonnet limerick ode ballad song lyric story tale fable novel novella diary journal logbook blog vlog editorial op-ed
statement manifesto petition testimonial annotation footnote endnote legend dedication foreword preface epilogue prologue afterword appendix annex changelog readme docstring voicemail voiceover plaque
website homepage webpage rubric horoscope riddle joke crossword voucher coupon nameplate inscription epitaph chant anthem prayer blessing oath vow verdict summons subpoena affidavit manifest
waybill ledger roster rota timeline storyboard playlist infographic postscript  sign-off signature testimony obituary card notice draft blueprint portrait travelogue 
answer-key answer-sheet chronicle memoir anecdote bylaw disclaimer tooltip flashcard`);

/** Nouns that mean a text behind another noun: `wall panel`, `answer key`, `press text`. */
const BEHIND_NOUN = words(`
text copy pitch paper page panel slip form key read call card note message post post-it list log entry page book guide plan letter release notes line mail tag board slide deck screen story stub file map chart spread section
template update alert reply answer response feature column draft version track spot piece script title heading bubble box`);

/** Nouns for what is spoken of, known or done in a conversation and is no text. */
export const NO_TEXTS = words(`
question matter issue problem request case topic subject product service order refund return delivery shipment payment billing price discount offer deal account company firm team shop store business brand
background history customer sale support help knowledge fact tool data source input example scope access login password stock warranty hour contact location office booking reservation complaint claim appointment
privacy competitor competition feedback check limit duty task goal target step phase process procedure workflow schema method approach idea value mission vision skill ability area domain field role job
game world plot character setting scene language culture health law finance money tax travel food weather sport hobby technology science politics religion error fallback edge exception memory state
time date place number unit name term word emoji humour humor slang profanity jargon qa general misc miscellaneous technical legal internal external default extra optional mandatory`);

/** Words that stand in no name of a text. */
const NOT_IN_NAME = words(`
the a an this that these those your our my its their each every all any no some one two three four five first second third next last previous final and or in on to with from by at is are not
only more most very too`);

/** What says no more than how a text is, whose, or which: `full text`, `user message`, `main page`. */
const SAYS_NO_KIND = words(`
plain full main whole entire complete raw original given source input output own new old short long brief clear simple good bad correct formatted written actual generated
user system assistant model answer customer client reader human agent bot important key primary general critical additional extra other further special quick style tone format length language
response reply result prompt json xml html markdown bullet numbered ordered capital small upper lower block default best better free bold italic
check to-do task word black white
formal informal casual friendly polite professional serious funny technical neutral warm detailed concise precise readable coherent continuous flowing running persuasive informative descriptive creative
translated revised edited rewritten simplified provided attached published surrounding target body highlighted underlined coloured colored capitalised capitalized
engaging natural accessible narrative similar separate single different present past future new`);

/** Whether a noun phrase, in lower case and its noun in the singular, names a text of its own: `packing slip`, not `plain text`. */
export const namesText = rememberRecent(2000, (phrase): boolean => {
  const named = phrase.split(/[ _]/);
  if (named.some((word) => NOT_IN_NAME.has(word))) return false;
  const head = named.pop()!;
  if (TEXTS.has(head) || TEXTS.has(`${named.at(-1)}-${head}`)) return true;
  return BEHIND_NOUN.has(head) && named.length > 0 && !named.some((word) => SAYS_NO_KIND.has(word));
});
