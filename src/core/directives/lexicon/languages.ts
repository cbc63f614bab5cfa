/** The English names of languages, and what separates them from each other. */

/** Names of languages, lower-cased. A source to build expressions with. */
export const LANGUAGE_NAMES =
  'english|chinese|mandarin|cantonese|japanese|korean|french|german|spanish|castilian|italian|portuguese|dutch|flemish|frisian|luxembourgish|russian|ukrainian|belarusian|polish|czech|slovak|hungarian|romanian|bulgarian|greek|turkish|arabic|hebrew|yiddish|persian|farsi|pashto|kurdish|hindi|urdu|bengali|punjabi|gujarati|marathi|tamil|telugu|kannada|malayalam|sinhala|nepali|thai|burmese|khmer|vietnamese|indonesian|malay|javanese|tagalog|filipino|swahili|hausa|igbo|xhosa|somali|swedish|norwegian(?: (?:bokmål|bokmaal|nynorsk))?|bokmål|bokmaal|nynorsk|danish|faroese|finnish|icelandic|estonian|latvian|lithuanian|croatian|serbian|bosnian|slovenian|slovene|catalan|basque|galician|breton|welsh|irish|gaelic|scots|maltese|latin(?! americ)|esperanto|afrikaans|zulu|yoruba|amharic|armenian|georgian|azerbaijani|uzbek|kazakh|mongolian|tibetan|albanian|macedonian|quechua|maori|hawaiian|samoan';

/** Another name for the same language. */
const SAME: Readonly<Record<string, string>> = {
  mandarin: 'chinese',
  farsi: 'persian',
  filipino: 'tagalog',
  castilian: 'spanish',
  slovene: 'slovenian',
  bokmål: 'norwegian bokmål',
  bokmaal: 'norwegian bokmål',
  'norwegian bokmaal': 'norwegian bokmål',
  nynorsk: 'norwegian nynorsk',
};

/** `Chinese` of `mandarin`. */
export function languageName(name: string): string {
  return (SAME[name] ?? name).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether one of them is a standard of the other: `Norwegian Bokmål` of `Norwegian`. */
export function isOfSameLanguage(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
