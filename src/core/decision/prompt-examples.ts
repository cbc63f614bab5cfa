import type { Message, PromptDocument, Section } from '../prompt/types.ts';

/**
 * How many few-shot examples a prompt holds: assistant turns marked as examples, and inside messages each stretch of example
 * blocks (one section, or neighbours without a section, is one example).
 */
export function countExamples(document: PromptDocument): number {
  let count = 0;
  for (const message of document.messages) {
    if (message.example) count += message.role === 'assistant' ? 1 : 0;
    else count += examplesInside(message);
  }
  return count;
}

function examplesInside(message: Message): number {
  const sections = new Set<Section>();
  let loose = 0;
  let inside = false;
  for (const block of message.blocks) {
    const example = block.kind === 'example';
    if (example && block.section) sections.add(block.section);
    else if (example && !inside) loose++;
    inside = example && !block.section;
  }
  return sections.size + loose;
}
