import { rememberRecent } from '../../language/recent.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Nouns, in the singular, for what is written, printed or said as a text of its own. */
const TEXTS = words(`
dossier sheet worksheet factsheet datasheet handout leaflet brochure flyer pamphlet booklet catalogue catalog prospectus manual handbook guidebook glossary report paper article essay
thesis dissertation abstract synopsis summary digest recap outline script screenplay transcript minutes memo memorandum bulletin newsletter circular letter email e-mail postcard
telegram fax sms tweet toot thread caption headline subtitle strapline byline teaser blurb tagline slogan motto jingle advert ad advertisement commercial trailer poster banner billboard sign signage
placard label sticker ticket receipt invoice contract charter treaty statute licence license certificate diploma permit resume résumé cv bio biography profile obituary eulogy speech lecture sermon
toast monologue dialogue interview podcast broadcast announcement notification invitation menu recipe itinerary timetable agenda programme proposal presentation briefing debrief runbook
playbook questionnaire survey quiz syllabus curriculum textbook poem haiku sonnet limerick ode ballad song lyric story tale fable novel novella diary journal logbook blog vlog editorial op-ed
statement manifesto petition testimonial annotation footnote endnote legend dedication foreword preface epilogue prologue afterword appendix annex changelog readme docstring voicemail voiceover plaque
website homepage webpage faq rubric horoscope riddle joke crossword voucher coupon nameplate inscription epitaph chant anthem prayer blessing oath vow verdict summons subpoena affidavit manifest
waybill ledger roster rota timeline storyboard playlist infographic postscript  sign-off signature testimony obituary card notice blueprint portrait travelogue 
chronicle memoir anecdote bylaw disclaimer tooltip flashcard`);

/** Nouns that mean a text behind another noun: `wall panel`, `answer key`, `press text`. */
const BEHIND_NOUN = words(`
text copy page panel slip form key read call card note message post post-it list log entry page book guide plan letter release notes line mail tag board slide deck screen story stub file map chart spread section
template update alert reply answer response feature column draft version track spot piece script title heading bubble box`);

/** What says no more than how a text is, whose, or which: `full text`, `user message`, `main page`. */
const SAYS_NO_KIND = words(`
the a an this that these those your our my its their each every all any no some one two three four five first second third next last previous final
plain full main whole entire complete raw original given source input output own new old short long brief clear simple good bad correct formatted written actual generated
user system assistant model customer client reader human agent bot important key primary general critical additional extra other further special quick style tone format length language
response reply result prompt json xml html markdown bullet numbered ordered capital small upper lower block default best better free bold italic
check to-do task word black white and or of in on for to with from by at`);

/** Whether a noun phrase, in lower case and its noun in the singular, names a text of its own: `packing slip`, not `plain text`. */
export const namesText = rememberRecent(2000, (phrase): boolean => {
  const named = phrase.split(/[ _]/);
  const head = named.pop()!;
  if (TEXTS.has(head)) return true;
  return BEHIND_NOUN.has(head) && named.length > 0 && !named.some((word) => SAYS_NO_KIND.has(word));
});
