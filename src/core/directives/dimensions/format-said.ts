import { RULED_OUT } from '../clauses.ts';

/** Ways to tell the form of a whole answer: `CSV is what the client expects`, `hand it over as a numbered list`, `anything but XML`. */

/** Forms of a whole by what names them. */
const FORMS: readonly (readonly [form: string, words: string])[] = [
  ['JSON', 'json(?: (?:array|object|document|list|string|block|blob|structure)s?)?'],
  ['XML', 'xml(?: (?:document|file)s?)?'],
  ['YAML', 'ya?ml(?: (?:document|file))?'],
  ['CSV', 'csv(?: (?:file|table|rows))?'],
  ['HTML', 'html(?: (?:page|document|fragment|markup)s?)?|(?<=\\b(?:an?|one|complete) )web ?page'],
  ['Markdown', '(?:github[- ]flavou?red )?markdown(?: documents?| formatting)?'],
  ['plain text', '(?:plain|raw|unformatted|bare) text'],
  [
    'prose',
    '(?:(?:flowing|continuous|running|ordinary|normal|plain|connected|narrative|unbroken) )*(?:prose|(?<=(?:normal|ordinary|plain) )sentences?|(?<=(?:flowing|continuous|running|ordinary|connected|unbroken) )(?:text|paragraphs?|sentences|block(?: of text)?))',
  ],
  ['table', '(?:(?:markdown|two-column|three-column|comparison) )?tables?|tabular form|rows and columns'],
  ['bullets', '(?:bullet(?:ed)?(?: point)? list|bullet points|bullets|unordered list)'],
  ['numbered list', '(?:(?:numbered|ordered) list)'],
];
/** A word that every form has. */
export const NAMES_FORM =
  /\b(?:json|xml|ya?ml|csv|html|markdown|text|prose|table|tabular|rows|bullets?|bulleted|list|paragraphs?|sentences|block)\b/;
const FORM = `(?:(?:an?|one|single|valid|strict|pure|raw|proper|clean|well-formed|only|simple|the|just|ordinary) )*(?:${FORMS.map(([, words], i) => `(?<f${i}>${words})`).join('|')})`;
const IT =
  '(?:it|them|they|this|everything|all of it|all of this|the lot|the whole(?: thing| lot| answer| reply| output)?|(?:all |any )?(?:of )?(?:your|the|each|every|all) (?:single )?(?:final |whole |entire |complete )*(?:answers?|repl(?:y|ies)|responses?|outputs?|results?)(?: (?:of yours|(?:that )?you (?:give|write|send|return|produce)))?|(?:what|whatever|everything|anything|all)(?: that)? you (?:return|produce|write|send|say|output|give)|replies|answers|responses)';
const TAIL =
  '(?=[\\s*_.!)]*$|\\s*[,;:(–—]| (?:only|alone|please|throughout|because|since|as|so|and (?:nothing|never|not)|with nothing|with no|without|whose|from (?:start|beginning|top))\\b)';
const said = (source: string): RegExp =>
  new RegExp(`^[\\s"“(*_-]*(?:(?:and|but|so|then|please|just|always|simply) )*(?:${source})`);

const ASKED: readonly RegExp[] = [
  said(
    `(?:return|deliver|format|hand|send|give|put|present|render|write|output|emit|encode|produce|make|keep|lay|set|want|need|we want|we need|i want|i need)(?: me| us| over| back| in| out)? ${IT}(?: over| back| out| in)? (?:in the form of|in|as|into) ${FORM}${TAIL}`,
  ),
  said(
    `(?:emit|output|return|send(?: back)?|make it|go for|opt for|produce|nothing but|give me|we want|i want|we need|(?:answer|respond|reply)(?: (?:only|always|exclusively))? (?:in|as|with|in the form of)|write in) (?:only )?${FORM}${TAIL}`,
  ),
  said(
    `${IT} (?:(?:(?:is|are|comes?|arrives?|uses?|must|should|has to|have to|needs? to|shall|will|goes|go|takes?|to|be|come|go|always|only|sent|delivered|written|given|returned|formatted|rendered|presented|put|out|back|takes?) )+)(?:in the (?:form|shape) of |the (?:form|shape) of |as |in )?${FORM}${TAIL}`,
  ),
  said(
    `${FORM} (?:is|are) (?:the (?:[a-z]+ )?(?:output|answer|reply|response|required|only|agreed) ?format|what (?:(?:the|our|my) )?[a-z]+ (?:expects?|needs?|wants?|reads?|takes?|asks? for|accepts?|parses?)\\b|required|mandatory|expected|compulsory)`,
  ),
  said(`${FORM} (?:only|and nothing else|alone)\\b`),
  said(`${FORM}, please\\W*$`),
  said(`formatted as ${FORM}${TAIL}`),
];
const RULED: readonly RegExp[] = [
  said(
    `(?:avoid|anything but|any format (?:but|except)|(?:do not|don['’]t|never) (?:return|use|include|send|output|write|produce|emit|give me|want|need)|no|with no|not|without|without any|steer clear of|stay away from|spare me|skip|(?:none|enough) of|not in|no (?:code|markup|tags|braces|tables) or|(?:i|we) (?:can['’]t|cannot|don['’]t|do not) (?:read|use|want|need)) (?:(?:any|that|this|the|your) )?${FORM}(?: (?:stuff|business|nonsense))?(?=[\\s*_.!)]*$|, (?:please|just|only|so|plain)\\b|, (?:since|because|as)\\b| (?:in it|in them|in there|at all|anywhere|whatsoever|altogether|please)\\b)`,
  ),
  said(
    `${FORM} (?:output |form |format )?(?:${RULED_OUT}|(?:is|are) (?:out|not (?:supported|wanted|an option|used|to be used|accepted))|(?:must|should|may|can|shall)(?:n['’]t| not| never|not) (?:ever )?be (?:used|returned|sent|written|output))\\b`,
  ),
];

/** The form of a whole that a clause tells of, and whether it is ruled out. */
export interface FormSaid {
  readonly name: string;
  readonly denied: boolean;
}

/** A list or a table among other things. */
const GOES_ON = /\b(?:followed|then|and|with|plus|before|after|below|above|under|where|whose|for|of)\b/;

/** The form that a clause, lower-cased, with the sentence from it onwards asks for or rules out in one of these ways; undefined where it does neither so. */
export function formSaid(lower: string, onwards: string): FormSaid | undefined {
  for (const [rows, denied] of [
    [RULED, true],
    [ASKED, false],
  ] as const) {
    for (const row of rows) {
      const match = row.exec(lower);
      if (!match) continue;
      const groups = match.groups!;
      const form = FORMS.find((_, i) => groups[`f${i}`] !== undefined);
      const piece = form !== undefined && /^(?:table|bullets|numbered list)$/.test(form[0]);
      // "NOT Markdown" is said of some words as well.
      if (denied && form?.[0] === 'Markdown' && /^\W*(?:no|not|without)\b/.test(lower)) return undefined;
      if (!form || (piece && !denied && GOES_ON.test(onwards.slice(match[0].length)))) return undefined;
      return { name: form[0], denied };
    }
  }
  return undefined;
}
