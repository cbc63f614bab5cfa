import { type Contradiction, findContradictionsBetween } from '../../directives/conflicts.ts';
import { ACTS } from '../../directives/dimensions/acts.ts';
import type { Choice } from '../../directives/dimensions/choices.ts';
import { PROJECT_CONVENTIONS } from '../../directives/dimensions/conventions.ts';
import type { Format } from '../../directives/dimensions/format.ts';
import type { Directive } from '../../directives/types.ts';
import { quoted } from '../../text/one-line.ts';
import type { Companion, PromptRule } from '../types.ts';
import { contentWords } from './report.ts';

export const rule: PromptRule = {
  kind: 'prompt',
  meta: {
    id: 'contradiction/across-files',
    summary: 'Instruction files that apply together exclude each other',
    severity: 'warning',
    docs: {
      what: 'Compares the directives of an instruction, memory, rules or agent file with those of the files that apply with it: by overlapping globs, by nesting of folders, by import. Each file shows its own side and links the other. Conventions of code (package manager, test framework, exports, quotation marks, indentation, semicolons, comments) are compared as what one project has one of. A file that says it overrides the others is left alone.',
      why: 'A coding agent gets all of these files in one context. Nobody sees them side by side, so contradictions between them live long and make the agent flip between two habits.',
      wrong: [
        {
          file: 'packages/web/AGENTS.md',
          text: 'Indent with two spaces.\n',
          also: [{ file: 'AGENTS.md', text: 'Indent with tabs.\n' }],
        },
        {
          file: '.github/instructions/docs.instructions.md',
          text: '---\napplyTo: "docs/**"\n---\nWrite all answers in French.\n',
          also: [{ file: '.github/copilot-instructions.md', text: 'Answer in English only.\n' }],
        },
      ],
      right: [
        { file: 'AGENTS.md', text: 'Indent with tabs.\n' },
        { file: '.github/copilot-instructions.md', text: 'Answer in English only.\n' },
      ],
      whenNotToUse: 'Switch it off where folders keep instructions for different tools that never load together.',
      source: 'product',
      precision:
        'No finding at warning on 201 real files that apply together with others (collections of instructions for many tools). On the labelled cases of the project (2613 contradictions, 3123 traps) 13 of its 13 findings are right and 13 of 13 contradictions are found, so that it stands at warning.',
    },
  },
  *check({ directives, companions }) {
    for (const companion of companions) {
      for (const contradiction of findContradictionsBetween(directives, companion.directives)) {
        if (!speakOfOneThing(contradiction)) continue;
        const { sides, reason, severity } = contradiction;
        const theirs = sides.filter((side) => companion.directives.includes(side));
        const own = sides.filter((side) => !theirs.includes(side));
        const here = own.at(-1)!;
        yield {
          span: here.span,
          message: `${quoted(here.quote)} contradicts ${quoted(theirs[0]!.quote)} in ${place(companion, theirs[0]!.span.start)}: ${reason}; both files apply (${companion.relation}).`,
          severity,
          related: [
            ...theirs.map((side) => ({
              at: { path: companion.document.path, range: companion.document.lines.rangeOf(side.span) },
              message: `${quoted(side.quote)} (${side.normal})`,
            })),
            ...own.slice(0, -1).map((side) => ({ at: side.span, message: `${quoted(side.quote)} (${side.normal})` })),
          ],
        };
      }
    }
  },
};

/** Words that make a directive one about what the agent says, not about the code it writes. */
const ABOUT_THE_ANSWER =
  /\b(?:answers?|responses?|respond|repl(?:y|ies)|outputs?|explanations?|summar(?:y|ies)|messages?|chat)\b/i;
/** The share of content words that two directives on content or acts have in common when they speak of one thing. */
const COMMON = 0.5;

/**
 * Files written apart use the same words for different things (the output of a tool, a function's result), so that more is asked than
 * within one file: amounts and formats are those of the answer, content and acts share most of their words.
 */
function speakOfOneThing({ dimension, sides, severity }: Contradiction): boolean {
  if (sides.every(isConvention)) return severity === 'warning';
  if (sides.some(isChoice) && !sides.some(isAct)) return false;
  switch (dimension) {
    case 'topic':
    case 'action': {
      const [a, b] = [sides[0]!, sides.at(-1)!].map((side) => new Set(contentWords(side.quote)));
      const shared = [...a!].filter((word) => b!.has(word)).length;
      return shared >= 2 && shared / (a!.size + b!.size - shared) >= COMMON;
    }
    case 'length':
    case 'count':
      return sides.every(aboutTheAnswer);
    case 'format':
      return sides.every((side) => (side.value as Format).kind === 'notation' || aboutTheAnswer(side));
    // A manner that one author wants for documents another may forbid in replies; where one side is soft nothing is said.
    default:
      return severity === 'warning';
  }
}

function isChoice({ value }: Directive): boolean {
  return (value as Partial<Choice> | undefined)?.kind === 'choice';
}

/** A choice whether something is done: `commit your changes`. */
function isAct({ value }: Directive): boolean {
  return ACTS.some(({ name }) => name === (value as Partial<Choice> | undefined)?.axis);
}

/** A choice such as the package manager: two files that apply together speak of one project. */
function isConvention({ value }: Directive): boolean {
  const choice = value as Partial<Choice> | undefined;
  return choice?.kind === 'choice' && PROJECT_CONVENTIONS.some(({ name }) => name === choice.axis);
}

function aboutTheAnswer({ sentence, quote, scope }: Directive): boolean {
  return ABOUT_THE_ANSWER.test(sentence?.text ?? quote) && scope.conditions.length === 0;
}

function place({ document }: Companion, offset: number): string {
  return `${document.path} (line ${document.lines.lineAt(offset) + 1})`;
}
