import type { ContractRule } from '../types.ts';

/** Documents that say how to answer rather than what is true. */
const BEHAVIOR =
  /\b(?:style|tone|voice|brand|persona|writing|editorial|formatting|response|reply|answer|prompt|behaviou?r|communication|conversation)[ _-]?(?:of[ _-]voice|guides?|guidelines?|rules?|instructions?|templates?|handbook|playbook|principles|standards?|book)\b|\b(?:style|tone|voice|persona|few[ _-]?shot|system[ _-]?prompt)s?\b(?:[ _-](?:examples?|of[ _-]voice))?|\bhow[ _-]to[ _-](?:behave|answer|respond|write|reply)\b|\bprompt[ _-]?library\b/i;

export const rule: ContractRule = {
  kind: 'contract',
  meta: {
    id: 'retrieval/behavior-in-retriever',
    summary: 'A style guide or instructions listed as evidence',
    severity: 'warning',
    docs: {
      what: 'Finds evidence sources that are retrieved, and knowledge placed in retrieval, whose name says that they hold behaviour: style guides, tone of voice, response templates, instructions.',
      why: 'Behaviour is needed in every call, facts only in some. A style guide in the index competes with the facts for rank, comes up for some questions and not for others, and puts instructions where evidence is expected. Behaviour belongs in the prompt, or in the weights when the prompt cannot carry it.',
      wrong: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nevidence:\n  sources:\n    - {name: price-list, kind: database}\n    - {name: style-guide, kind: retrieval}\n',
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nknowledge:\n  - {what: our tone of voice, placed_in: retrieval}\n',
        },
      ],
      right: [
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nevidence:\n  sources:\n    - {name: price-list, kind: database}\n    - {name: refund-policy, kind: retrieval}\n',
        },
        {
          file: 'reply.task.yaml',
          text: 'version: 1\nname: reply\nknowledge:\n  - {what: our tone of voice, placed_in: prompt}\n  - {what: the price list, placed_in: retrieval}\n',
        },
      ],
      whenNotToUse: 'When the task is to answer questions about the style guide itself.',
      source: '004 (retrieval becomes a dumping ground)',
      precision:
        'By the name of the source alone; no real contracts were at hand to read, so it is held by its examples.',
    },
  },
  *check({ contract }) {
    const { evidence, knowledge } = contract.contract;
    for (const [i, source] of (evidence?.sources ?? []).entries()) {
      if (!source.name || source.kind === 'tool' || source.kind === 'static' || !isBehavior(source.name)) continue;
      const span = contract.spanOf(`evidence.sources[${i}].name`);
      if (span) yield { span, message: messageFor(source.name) };
    }
    for (const [i, piece] of (knowledge ?? []).entries()) {
      if (!piece.what || piece.placed_in !== 'retrieval' || !isBehavior(piece.what)) continue;
      const span = contract.spanOf(`knowledge[${i}].what`);
      if (span) yield { span, message: messageFor(piece.what) };
    }
  },
};

function isBehavior(name: string): boolean {
  return BEHAVIOR.test(name.replaceAll('_', ' '));
}

function messageFor(name: string): string {
  return `"${name}" is how to answer, not evidence: retrieved with the facts it takes their place in the ranking; put it in the prompt, where every call sees it.`;
}
