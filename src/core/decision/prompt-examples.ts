import type { Message, PromptDocument } from '../prompt/types.ts';

/**
 * How many few-shot examples a prompt holds: assistant turns marked as examples, and the examples inside messages (their
 * blocks share a group). Examples of what not to do count too: they are examples on every call.
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
  return new Set(message.blocks.flatMap((block) => (block.example ? [block.example.group] : []))).size;
}
