import { RULED_OUT } from '../clauses.ts';

/** Terms of the expressions for acts. Sources to build expressions with. */

/** A word that denies, up to the verb. */
export const NOT = "(?:\\b(?:never|not|nor|cannot)|n['’]t)";
/** With whom the model has to do. */
export const SOMEBODY =
  "(?:(?:(?:the|your|our|an?|this|that|every|each|all|any) )?(?:user|customer|client|caller|guest|requester|sender|applicant|employee|patient|student|parent|member|visitor|person|people|reader|author|colleague|candidate|learner|pupil|tenant|travell?er|buyer|shopper|subscriber|follower|owner|donor|volunteer|recipient|team|them|him|her|me|us|(?:any|every|some)(?:one|body))s?\\b(?!['’]))";
/** Whose a matter is, that the model is to leave alone. */
export const OTHERS =
  '(?:the |our |your |an? )?(?:[a-z-]+ )?(?:humans?|people|maintainers?|reviewers?|managers?|staff|team|developers?|owners?|editors?|supervisors?|committee|board|ci|pipeline|user|colleagues?|experts?|lawyers?|doctors?|teachers?|leads?|administrators?|admins?|(?:head |front )?office|desk|department|engineers?|clerks?|nurses?|operators?|authors?|officers?|specialists?|accountants?|counsel|[A-Z][a-z]+)\\b';
/** Said of an act that the model is to leave alone. */
export const NOT_YOURS = `(?:is|are|stays?|remains?|lies|belongs?|rests?) (?:strictly |always |solely |only |entirely )?(?:(?:reserved )?for|left to|up to|to|with|in the hands of|done by|made by|run by|the (?:job|task|business|privilege|responsibility|matter|call) of) ${OTHERS}|(?:is|are) (?:(?!(?:the |our |your |this )?(?:[a-z]+ )?(?:agents?|assistants?|bot|model|ai)['’])(?:the |our |your )?(?:[a-z]+ )?[a-z]+s?['’]s? |(?:not|none of) your )(?:job|task|business|matter|call|decision|responsibility|affair)\\b|${RULED_OUT}`;
/** The model, as rules name it. */
const MODEL = '(?:you|(?:the |this |our )?(?:coding )?(?:agents?|assistants?|bot|model|ai))';
/** Said of an act that is the model's. */
export const YOURS = `(?:is|are|stays?|remains?) (?:always |solely |entirely )?(?:(?:left to|up to|done by|made by|run by|the (?:job|task|business|responsibility|duty) of) ${MODEL}\\b|(?:your|(?:the |this )?(?:coding )?(?:agent|assistant|bot|model)['’]s) (?:own )?(?:job|task|business|responsibility|duty)\\b)`;
/** `made by humans only`, `humans only`. */
export const BY_OTHERS = `(?:(?:only |solely |exclusively )?(?:by|for|reserved for|up to|left to) ${OTHERS}|(?:the )?${OTHERS}['’]?s? (?:only|job|task|business|call|decision)|${OTHERS} (?:only|alone))`;
export const BY_YOU = `(?:by|up to|left to) ${MODEL}\\b`;
/** How a thing stays that nothing is done to. */
export const AS_IT_IS =
  '(?:(?:exactly |just |strictly )?(?:as (?:it|they|you) (?:is|are|was|were|stands?|found|find|comes?|came)|as[- ]is|the way (?:it|they) (?:is|are|was|were))|alone|untouched|unchanged|unmodified|unaltered|intact|in place|in peace|be(?=\\W*$|[,.;])|(?:exactly )?where (?:it|they) (?:is|are|stands?))';
