import { dimensionRule } from './report.ts';

export const rule = dimensionRule('action', {
  id: 'contradiction/action',
  summary: 'The same act is asked for and forbidden',
  severity: 'warning',
  docs: {
    what: 'Finds acts in the dialogue or with a tool that one sentence asks for and another forbids: asking questions, citing sources, apologizing, adding disclaimers, greeting, refusing, confirming, calling a tool, committing. Verbs are compared by lemma and near-synonym (cite and reference, clarify and ask), their objects as contents are. A ban that is narrowed ("more than one question at a time", "before the tests pass", "for unit names") forbids nothing else.',
    why: 'Agents act on the instruction that is nearest or last. An act that is both required and forbidden is done in some runs and not in others, and nobody can say which run was right.',
    wrong: [
      { text: 'Always ask clarifying questions before you answer. Never ask the user any questions.\n' },
      { text: 'Always reference the documents you used. Never cite sources.\n' },
      { text: 'Run the test suite after every change.\n\nDo not run the test suite.\n' },
      { text: 'Add a disclaimer to every answer. Do not add disclaimers.\n' },
    ],
    right: [
      { text: 'Ask about the budget. Do not ask more than one question at a time.\n' },
      { text: 'Never delete files without confirmation. After confirmation, delete the files.\n' },
      { text: 'Do not cite sources unless the user asks for them. When asked, cite the page number.\n' },
      { text: 'Use the calculator for arithmetic. Do not use the calculator for unit names.\n' },
    ],
    whenNotToUse: 'Switch it off for files that describe several agents with different duties in one list.',
    source: 'product',
    precision:
      'No finding at warning on 550 real prompt, instruction and skill files (2.8 MB), so that precision there is unmeasured. On the labelled cases of the project (2613 contradictions, 3123 traps) 336 of its 339 findings are right and 336 of 342 contradictions are found.',
  },
});
