import { Cues, metByMasked } from '../prompt/cues.ts';
import type { Wording } from '../prompt/types.ts';

/** A word of each kind stands in every sentence that says such a thing of the task, so that the others are not searched. */
const WORDS = {
  /** Something is worked on: see `given.ts`. */
  given:
    /\b(?:turn|convert|transform|distil|boil|adapt|rewrite|rework|summari[sz]e|condense|sum|extract|grade|mark|assess|evaluate|moderate|classify|label|receive|given|get|go|triage|review|analy[sz]e|from)\b/,
  /** Something comes in. */
  arrives: /\b(?:arrives?|comes?|pasted|attached|supplied|provided|delivered|handed|sent)\b/,
  /** Something is asked for: see `wholes.ts`. */
  makes:
    /\b(?:write|draft|create|compose|generate|design|produce|tell|prepare|craft|develop|make|turn|convert|transform|condense|boil|distil|rewrite|rework|adapt|need|want|like|give|put|come|help|looking|after)\b/,
  /** Something else in the world is spoken of: see `background.ts`. */
  background:
    /^["'“‘(*_]*(?:was|were|had|did|didn|we|used|old|older|former|formerly|previous|previously|earlier|past|existing|original|originally|legacy|outdated|discarded|rejected|prior|last|yesterday|current|present|most|many|some|several|few|lots?|plenty|countless|almost|other|others|another|rival|competing|competit|colleague|neighbou?r|trade|industry|field|business|sector|branch|market|nowadays|these|around|receive|get|given|sent|shown|handed|provided|work|inputs?|transcripts?|manuscripts?|recordings?|source|raw|incoming|uploaded|submitted|attached|pasted|supplied|scanned|inbound|upstream|follows|tags|my|i|by|later|then|afterwards|subsequently|eventually|send|submit|paste|type|speak|complain|swear|shout|upload|email|phone|dictate|team|department|desk|office|agency|unit|editor|translator|reviewer|system|app|tool|script|pipeline|archive|database|catalog|cms|crm|api|backend|server|software|website|mailer|scanner|form|crawler|scraper|plugin|printer|parser|far|ago|initially|traditionally|historically|hitherto|once|unlike|contrary|contrast|different|according|users|customers|clients|readers|listeners|recipients|visitors|guests|callers|students|pupils|learners|children|kids|parents|teachers|authors|writers|editors|people|folks|patients|passengers|travell?ers|members|applicants|candidates|senders|buyers|shoppers|sellers|suppliers|vendors|publishers|journalists|critics|designers|subscribers|donors|tenants|residents|viewers|attendees|participants|volunteers|owners|partners|lawyers|doctors|nurses|bloggers|marketers|printers|staff)/,
  /** Something is added to it. */
  adds: /\b(?:add|attach|append|enclose|followed|accompanied|together|including|containing|with)\b/,
};

type TaskWord = keyof typeof WORDS;

const cues = new Cues(Object.values(WORDS));
const kinds = Object.keys(WORDS);

/** Whether such a word may stand in a sentence. What is masked may hold one. */
export function mayHold(wording: Wording, kind: TaskWord): boolean {
  return wording.masked !== wording.text || cues.has(metByMasked(wording), kinds.indexOf(kind));
}
