/** Words by which a text says how its things are set out: as bullets, in a table, in running text. Sources to build expressions with. */

/** Verbs that give things a form, in their base form: `put the decisions into one paragraph`. */
export const SETS_OUT =
  '(?:list|present|give|show|write(?: out| up| down)?|format|structure|arrange|provide|display|organi[sz]e|lay out|set(?: out| down)?|render|put|state|name|tell|enumerate|itemi[sz]e|gather|collect|combine|merge|fold|weave|blend|pack|run|join|group|print|keep|turn|make|break|bring|order|record|note)';

/** The same where a summary of what is set out elsewhere may be meant. */
export const SUMS_UP = '(?:summari[sz]e|describe|explain|mention|cover|introduce|discuss|sketch|recap)';

/** Participles and verbs of standing, behind what is set out: `the decisions appear as bullets`. */
export const IS_SET_OUT =
  '(?:listed|presented|given|shown|written(?: out| up| down)?|formatted|structured|arranged|provided|displayed|organi[sz]ed|laid out|set(?: out| down)?|rendered|put|stated|named|told|enumerated|itemi[sz]ed|gathered|collected|combined|merged|folded|woven|blended|packed|run|joined|grouped|printed|kept|turned|made|entered|broken|recorded|noted|summari[sz]ed|described|explained|mentioned|discussed|appears?|comes?|stands?|goes|go|follows?|runs?|flows?|reads?|takes? the form of|ha(?:s|ve) the form of|gets?|receives?)';

/** The form, as it is named behind such a verb. */
export const SHAPES: readonly (readonly [name: string, words: string])[] = [
  [
    'a numbered list',
    '(?:numbered|ordered|enumerated) (?:lists?|steps|points|items|sequence|entries)|numbered\\b|numbers\\b',
  ],
  ['a lettered list', 'lettered list|letters\\b'],
  [
    'a bulleted list',
    'bullet(?:ed)?(?:[- ]point)?s?(?: lists?| points?| items?| form)?|unordered lists?|dashed list|dashes|itemi[sz]ed list|(?:its|their) own bullets?',
  ],
  ['a table', '(?:markdown |comparison |summary |[a-z]+-column )?tables?\\b|tabular form|table (?:rows?|form)|grid\\b'],
  [
    'running text',
    'paragraphs?\\b|prose\\b|(?:flowing|running|continuous|connected|coherent) (?:text|prose|sentences)|block of text|essay form',
  ],
];

/** Adjectives and articles between the preposition and the form: `one common paragraph`. */
export const OF_SHAPE =
  '(?:an?|one|the|its|their|own|single|separate|common|short|simple|plain|full|complete|whole|continuous|flowing|unbroken|coherent|compact|neat|clear|individual|joint|shared|normal|ordinary|regular|proper|connected|markdown|small|two|three|four|five)';

/** What a heading, title or question is by its form. */
export const HEADING_FORMS: readonly (readonly [name: string, words: string])[] = [
  ['a question', '(?:[a-z]+ )?questions?|interrogatives?|question form|interrogative (?:form|sentences?)'],
  ['a command', 'imperatives?|commands?|orders|imperative (?:form|mood|sentences?)|instructions'],
  ['a statement', '(?:plain |simple |short |full )?(?:statements?|assertions?|declarative sentences?|claims?)'],
  ['a noun phrase', 'noun phrases?|nouns?|single (?:words?|nouns?)|one word|keywords'],
];
