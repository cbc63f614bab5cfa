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
    /\b(?:write|draft|create|compose|generate|design|produce|tell|prepare|craft|develop|make|turn|convert|transform|condense|boil|distil|rewrite|rework|adapt|need|want|like|give|put|come|perform|conduct|carry|help|looking|after|task|job|wanted|needed|assignment)\b/,
  /** Something else in the world is spoken of: see `background.ts`. */
  background:
    /^["'“‘(*_]*(?:was|were|had|did|didn|we|used|old|older|former|formerly|previous|previously|earlier|past|existing|original|originally|legacy|outdated|discarded|rejected|prior|last|yesterday|current|present|most|many|some|several|few|half|lot|plenty|countless|almost|other|another|rival|competing|competitor|competition|colleague|predecessor|boss|neighbou?r|trade|industry|field|business|sector|branch|market|nowadays|these|around|receive|get|given|sent|shown|handed|provided|what|reach|reaches|arrive|come|goes|go|across|next|opposite|abroad|elsewhere|spoke|came|went|began|gave|kept|said|write|publish|swear|second|third|separate|upstream|downstream|sister|parent|external|outside|professional|different|similar|comparable|team|far|ago|back|until|till|before|often|usually|mostly|sometimes|nobody|everybody|everyone|somebody|someone|whoever|reason|year|month|week|arrives|improve|checked|translated|reviewed|graded|summari[sz]ed|improved|edited|replaced|region|area|country|valley|here|file|record|file|head|headquarters|board|council|ministry|committee|bureau|tends?|own|work|start|begin|initially|traditionally|historically|hitherto|unlike|contrary|contrast|according|eyes|opinion|view|apply)(?:[’']?s|s[’']|['’]t)?\b/,
  /** The same, by who does it or what it is called. */
  doers:
    /^["'“‘(*_]*(?:(?:19|20)\d\d|inputs?|feed|export|extract|dump|transcripts?|manuscripts?|recordings?|source|raw|incoming|uploaded|submitted|attached|pasted|supplied|scanned|inbound|below|above|follows|tags|my|i|by|later|then|afterwards|subsequently|eventually|send|submit|paste|type|complain|shout|upload|email|phone|dictate|department|desk|office|agency|unit|editor|translator|reviewer|proofreader|designer|actor|lawyer|system|app|application|tool|script|pipeline|archive|database|catalog|catalogue|cms|crm|api|backend|server|software|website|mailer|scanner|form|crawler|typesetter|post-processor|printer|parser|user|customer|client|reader|listener|recipient|visitor|guest|caller|student|pupil|learner|children|kid|teacher|author|writer|people|folks|patient|passenger|travell?er|member|applicant|candidate|reporter|grader|sender|buyer|shopper|seller|supplier|vendor|publisher|journalist|critic|subscriber|donor|tenant|resident|viewer|attendee|participant|volunteer|owner|partner|doctor|nurse|blogger|marketer|staff|employee|farmer|expert|speaker|fan|grandparent|families|men|women|boy|girl)(?:[’']?s|s[’'])?\b/,
  /** The verb names what is asked for. */
  named: /^["'“‘(*_]*(?:plan|outline)$/,
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
