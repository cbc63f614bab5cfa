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
