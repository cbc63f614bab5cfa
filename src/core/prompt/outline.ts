import type { OffsetMap, Span } from '../text/text.ts';
import type { Leaf } from './structure.ts';
import type { Element } from './tags.ts';
import type { Section } from './types.ts';

interface OpenSection {
  readonly section: Section & { span: { readonly start: number; end: number } };
  /** Offsets of the message's text. */
  readonly start: number;
  /** Where an element ends; undefined for a heading, which ends at the next one. */
  readonly element: Element | undefined;
  readonly headingBlock: number | undefined;
}

/** The sections open at a place of a message, while its blocks are read in order. */
export class Outline {
  readonly sections: Section[] = [];
  private readonly stack: OpenSection[] = [];
  private nextElement = 0;
  private openElements = 0;

  constructor(
    private readonly elements: readonly Element[],
    private readonly map: OffsetMap,
  ) {}

  get section(): Section | undefined {
    return this.stack[this.stack.length - 1]?.section;
  }

  /** The block of the innermost heading. */
  get headingBlock(): number | undefined {
    return this.stack[this.stack.length - 1]?.headingBlock;
  }

  /** Opens the elements that start before `offset` and closes those that end before it. */
  advance(offset: number): void {
    for (let element = this.elements[this.nextElement]; element && element.open.end <= offset; ) {
      this.closeElements(element.open.start);
      const titleStart = element.open.start + 1;
      this.open(
        {
          kind: 'tag',
          title: element.open.name,
          level: this.openElements + 1,
          titleSpan: this.map.spanToSource(titleStart, titleStart + element.open.name.length),
        },
        element.open.start,
        element.close.end,
        element,
        this.headingBlock,
      );
      element = this.elements[++this.nextElement];
    }
    this.closeElements(offset);
  }

  /** Closes the headings it ends. Returns the section it opens. */
  openHeading(leaf: Leaf, body: Span, title: string, block: number): Section {
    for (let top = this.stack[this.stack.length - 1]; top && !top.element && top.section.level >= leaf.level; ) {
      this.close(leaf.start);
      top = this.stack[this.stack.length - 1];
    }
    const titleSpan = this.map.spanToSource(body.start, body.end);
    this.open({ kind: 'heading', title, level: leaf.level, titleSpan }, leaf.start, leaf.end, undefined, block);
    return this.section!;
  }

  /** Closes everything at the end of the text. */
  finish(length: number): void {
    this.advance(length);
    while (this.stack.length) this.close(length);
  }

  private open(
    head: Pick<Section, 'kind' | 'title' | 'level' | 'titleSpan'>,
    start: number,
    end: number,
    element: Element | undefined,
    headingBlock: number | undefined,
  ): void {
    const section = {
      kind: head.kind,
      title: head.title,
      level: head.level,
      titleSpan: head.titleSpan,
      span: this.map.spanToSource(start, end),
      parent: this.section,
    };
    this.sections.push(section);
    this.stack.push({ section, start, element, headingBlock });
    if (element) this.openElements++;
  }

  /** The innermost first, so that a heading ends with the element it stands in. */
  private closeElements(offset: number): void {
    for (let at = this.stack.length - 1; this.openElements > 0 && at >= 0; at--) {
      const element = this.stack[at]!.element;
      if (element === undefined || element.close.start > offset) continue;
      while (this.stack.length > at) this.close(element.close.start);
    }
  }

  private close(end: number): void {
    const { section, start, element } = this.stack.pop()!;
    if (element) this.openElements--;
    else section.span.end = this.map.spanToSource(start, Math.max(start, end)).end;
  }
}
