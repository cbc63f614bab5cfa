/** The documents that rules and conditions come from, by the prefix that marks them. */
export const ORIGIN_TITLE: Readonly<Record<string, string>> = {
  '000': 'When not to fine-tune',
  '001': 'Two questions: what changes, and knowing or behaving',
  '002': 'Retrieval and prompting as primary strategies',
  '003': 'Why fine-tune, and when not to',
  '004': 'When to tune instead of improving prompts or retrieval',
  product: "Right Lever's own",
};

/** A rule's source for people: titles in place of the prefixes. */
export function renderSource(source: string): string {
  return source
    .replace(/ \(`product`\)/g, '')
    .replace(/^product\b|\bproduct$/, ORIGIN_TITLE['product']!)
    .replace(/(?<![\d,.])00\d\b/g, (origin) => `"${ORIGIN_TITLE[origin] ?? origin}"`);
}
