import { RULED_OUT } from '../clauses.ts';

/** Terms of the expressions for acts. Sources to build expressions with. */

/** A word that denies, up to the verb. */
export const NOT = "(?:\\b(?:never|not|nor|cannot)|n['’]t)";
/** With whom the model has to do. */
export const SOMEBODY =
  "(?:(?:the |your |our |an? |this |that )?(?:users?|customers?|clients?|callers?|guests?|requesters?|senders?|applicants?|employees?|patients?|students?|parents?|members?|visitors?|persons?|people|readers?|authors?|colleagues?|candidates?|learners?|pupils?|tenants?|travell?ers?|owners?|donors?|volunteers?|recipients?|team)\\b(?!['’])|(?:them|him|her|me|us|anyone|anybody|someone|somebody)\\b)";
/** Whose a matter is, that the model is to leave alone. */
export const OTHERS =
  '(?:the |our |your |an? )?(?:[a-z-]+ )?(?:humans?|people|maintainers?|reviewers?|managers?|staff|team|developers?|owners?|editors?|supervisors?|committee|board|ci|pipeline|user|colleagues?|experts?|lawyers?|doctors?|teachers?|leads?|administrators?|admins?|[A-Z][a-z]+)\\b';
/** Said of an act that the model is to leave alone. */
export const NOT_YOURS = `(?:is|are|stays?|remains?|lies|belongs?|rests?) (?:strictly |always |solely |only |entirely )?(?:(?:reserved )?for|left to|up to|to|with|in the hands of|done by|made by|run by|the (?:job|task|business|privilege|responsibility|matter|call) of) ${OTHERS}|(?:is|are) (?:(?:the |our |your )?[a-z]+s?['’]s? |(?:not|none of) your )(?:job|task|business|matter|call|decision|responsibility|affair)\\b|${RULED_OUT}`;
