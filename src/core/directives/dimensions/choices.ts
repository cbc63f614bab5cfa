import { Cues, either, metIn } from '../../prompt/cues.ts';
import type { Clause } from '../clauses.ts';
import { type Contradiction, quieter, severityOf } from '../conflicts.ts';
import { isPart } from '../scope.ts';
import type { Directive } from '../types.ts';
import { ACTS } from './acts.ts';
import { ARRANGEMENT } from './arrangement.ts';
import { ATTITUDE } from './attitude.ts';
import { type Axis, CHOICES, type Chosen, type Stated } from './choice-axes.ts';
import { CLAIMS } from './claims.ts';
import { CONDUCT } from './conduct.ts';
import { CODE_CONVENTIONS } from './conventions.ts';
import { DEALINGS } from './dealings.ts';
import { EVENTS } from './events.ts';
import { FEATURES } from './features.ts';
import { FIELD_AXES } from './fields.ts';
import { FORM_AXES } from './forms.ts';
import { MEASURES } from './measures.ts';
import { ORDER } from './order.ts';
import { PICKS } from './picks.ts';
import { PIECES } from './pieces.ts';
import { REPLIES } from './replies.ts';
import { SCRIPT_AXES } from './scripts.ts';
import { SHAPE_AXES } from './shapes.ts';
import { SIGN_AXES } from './signs.ts';
import { SPEAKERS } from './speakers.ts';
import { STANCES } from './stance.ts';
import { STORY } from './story-axes.ts';
import { TOOLS } from './tools.ts';
import { contextOf } from './topic.ts';
import type { DimensionReader, DirectiveOf, Reading } from './types.ts';

/** One of several values of which an output has one: where a story is set, in which order its items stand, who signs it. */
export interface Choice extends Chosen {
  readonly kind: 'choice';
  readonly axis: string;
}

type Placed = DirectiveOf<Choice>;

const AXES: readonly Axis[] = [
  ...CHOICES,
  ...STORY,
  ...ARRANGEMENT,
  ...ORDER,
  ...FEATURES,
  ...PIECES,
  ...SHAPE_AXES,
  ...SIGN_AXES,
  ...REPLIES,
  ...CONDUCT,
  ...TOOLS,
  ...CODE_CONVENTIONS,
  ...ACTS,
  ...DEALINGS,
  ...SPEAKERS,
  ...SCRIPT_AXES,
  ...EVENTS,
  ...STANCES,
  ...ATTITUDE,
  ...CLAIMS,
  ...MEASURES,
  ...FORM_AXES,
  ...FIELD_AXES,
  ...PICKS,
];
const cues = new Cues(AXES.map(({ cue }) => cue));
const BY_NAME = new Map<string, Axis>(AXES.map((axis) => [axis.name, axis]));

/** Reads every {@link Choice}; a contradiction carries the dimension that owns its axis. */
export const choiceReader: DimensionReader<Choice> = {
  dimension: 'topic',
  cue: cues,
  *read(clause) {
    if (clause.kind === 'question') return;
    let met = clause.label === undefined ? clause.met : either(clause.met, metIn(clause.label));
    // Names of tools often stand in code, which is masked.
    if (clause.quotes.length > 0 || clause.lower.includes('xxx')) met = either(met, metIn(clause.raw));
    for (const index of cues.in(met)) {
      const axis = AXES[index]!;
      if (clause.polarity === 'positive' || axis.negated)
        for (const chosen of axis.read(clause)) yield readingOf(axis, chosen, clause);
      else if (axis.deniable) {
        const plain = withoutDenial(clause);
        if (plain)
          for (const { at: _, ...chosen } of axis.read(plain))
            yield readingOf(axis, { ...chosen, never: true }, clause);
      }
    }
  },
  conflict: () => undefined,
  compares: isChoice,
  *solve(directives, others) {
    const byAxis = new Map<string, Placed[]>();
    const compared = (axis: string) => {
      const known = byAxis.get(axis) ?? [];
      byAxis.set(axis, known);
      return known;
    };
    for (const other of others ?? []) if (isChoice(other)) compared(other.value.axis).push(other);
    for (const directive of directives) {
      if (!isChoice(directive)) continue;
      const earlier = compared(directive.value.axis);
      for (const other of earlier) {
        const contradiction = contradict(other, directive);
        if (contradiction) yield contradiction;
      }
      if (!others) earlier.push(directive);
    }
  },
};

/** What a denial is of: `the story must not be set in Rome` as `the story must be set in Rome`. */
function withoutDenial(clause: Clause): Clause | undefined {
  const denial = DENIAL.exec(clause.lower);
  if (!denial) return undefined;
  const [all, modal = ''] = denial;
  const bare = (words: string) => words.slice(0, denial.index) + modal + words.slice(denial.index + all.length);
  return Object.create(clause, {
    lower: { value: bare(clause.lower) },
    raw: { value: bare(clause.raw) },
    text: { value: bare(clause.text) },
    polarity: { value: 'positive' },
  });
}
const DENIAL =
  /(?<=^\W*(?:please )?)(?:do not|don['’]t|never) (?:ever )?|\b((?:must|should|shall|may|can|is|are|has to|have to) )(?:not|never) (?:ever )?/;

function readingOf(
  axis: Axis,
  { at, modality, ofWhole = axis.ofWhole, ...chosen }: Stated,
  clause: Clause,
): Reading<Choice> {
  return {
    ...(at && { start: clause.start + at[0], end: clause.start + at[1] }),
    value: { kind: 'choice', axis: axis.name, ...chosen },
    normal: `${axis.name}${chosen.about === undefined ? '' : ` of ${chosen.about}`} ${chosen.never ? '≠' : '='} ${chosen.value}`,
    // A label that names the axis (`Package manager: pnpm`) names no part of the text.
    ...(!namesAxis(axis, clause.label) && { owner: axis.owner }),
    ...(modality && { modality }),
    ...(ofWhole && clause.kind !== 'label' && { part: null }),
  };
}

function namesAxis({ cue, name }: Axis, label = ''): boolean {
  const named = name.split(' ');
  return label
    .toLowerCase()
    .split(' ')
    .some((word) => cue.test(word) || named.includes(word));
}

function isChoice(directive: Directive): directive is Placed {
  return (directive.value as Partial<Choice> | undefined)?.kind === 'choice' && directive.modality !== 'may';
}

function contradict(a: Placed, b: Placed): Contradiction | undefined {
  const axis = BY_NAME.get(a.value.axis)!;
  if (a.sentence === b.sentence || !sameThing(a.value.about, b.value.about)) return undefined;
  const denied = axis.deniable && (a.value.never || b.value.never);
  if (denied ? !isDenied(a.value, b.value) : !axis.excludes(a.value, b.value, () => taskOf(a, b))) return undefined;
  if ((a.value.acrossMessages || b.value.acrossMessages) && a.message?.role === b.message?.role) return undefined;
  if (sparesRest(a, b, axis) || sparesRest(b, a, axis)) return undefined;
  const inCase = isInCase(a, b) || isInCase(b, a);
  const severity = severityOf([a, b].map((side) => withoutConditions(side, axis, inCase)));
  const quiet = inCase || axis.quiet || a.value.quiet || b.value.quiet || axis.isQuiet?.(a.value, b.value);
  return (
    severity && {
      dimension: axis.ownerOf?.(a.value, b.value) ?? axis.owner,
      sides: [a, b],
      reason: denied ? `${a.value.value} is asked for and ruled out` : axis.reason(a.value, b.value),
      severity: quiet ? quieter(severity, 'information') : severity,
    }
  );
}

function isDenied(a: Choice, b: Choice): boolean {
  return a.never !== b.never && a.value === b.value;
}

/** `the introduction is one paragraph` says nothing of a text in sections, `no links in the title` nothing of one with links. */
function sparesRest(ban: Placed, wish: Placed, { isBan }: Axis): boolean {
  const { part } = ban.scope;
  if (part === undefined || !isPart(part) || wish.scope.part !== undefined) return false;
  return isBan?.(ban.value) ?? ban.value.value === 'no';
}

/** The words of the task where it is told in a sentence of its own. */
function taskOf(a: Placed, b: Placed): readonly string[] {
  return [a, b].some(startsMessage) ? [] : contextOf(a);
}

function startsMessage({ message, sentence }: Placed): boolean {
  return !message || (sentence !== undefined && message.text.slice(0, sentence.start).trim() === '');
}

/** What is unsaid or a pronoun may be the same thing; two things named differently are not. */
function sameThing(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether what one forbids flatly the other orders in a case that nothing marks as an exception. */
function isInCase({ value, scope }: Placed, other: Placed): boolean {
  const { conditions } = other.scope;
  if (!(value.never || value.value === 'no') || !value.strict || scope.conditions.length > 0 || conditions.length === 0)
    return false;
  return conditions.every(({ kind }) => kind === 'if');
}

/** Without the conditions that do not tell cases apart on the axis. */
function withoutConditions(directive: Placed, { ownCondition, atMoments }: Axis, inCase: boolean): Placed {
  const { scope } = directive;
  if (scope.conditions.length === 0 || !(ownCondition || atMoments || inCase)) return directive;
  const isOwn = (text: string) => ownCondition instanceof RegExp && ownCondition.test(text);
  const conditions =
    ownCondition === true || inCase
      ? []
      : scope.conditions.filter(({ text }) => !isOwn(text) && !(atMoments && MOMENT.test(text)));
  return { ...directive, scope: { ...scope, conditions } };
}

/** A moment of every run, as conditions are normalised: `before advise`, `task finished`. */
const MOMENT =
  /^(?:before [a-z]+(?: [a-z]+)?$|(?:you )?(?:change|edit|modify|touch|write) (?:code|files?|anything|something)$|(?:you |you are )?(?:done|finished|ready)$|after (?:each|every) |(?:task|step|job|work|change|feature|everything|tests?|test run|suite|build|pipeline)(?: pass(?:es)?| turns?)? ?(?:green|pass|passes|finished|done|complete|completed|ready)$)/;
