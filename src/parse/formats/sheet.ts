import type { Token } from 'parse5';
import type { Span } from '../../email.ts';
import { blank, type Ink, inkOf, textOf } from '../mask.ts';
import type { Context, OpenElement } from './open-elements.ts';
import { joiner, type Shown } from './shown.ts';
import { writeText } from './write-text.ts';

/** How many stretches of text may be seen before a hidden one, such as “View in browser”. */
const beforePreheader = 4;

/** Html being read: what is shown so far, and where. */
export class Sheet {
  readonly #html: string;
  readonly #ink: Ink;
  readonly #labels: Span[] = [];
  readonly #labelStarts = new Map<number, number>();
  #subject: Span | null = null;
  #preheader: Span | null = null;
  #stretches = 0;
  /** The end of the last word that is shown. */
  #end = 0;
  #breaks = 0;
  #isItem = false;
  #hasSpace = false;
  #isEmpty = true;

  constructor(html: string) {
    this.#html = html;
    this.#ink = inkOf(' '.repeat(html.length));
  }

  /** A tag that sets words apart. */
  breakLine(breaks: 0 | 1 | 2, name: string): void {
    this.#breaks = name === 'br' ? Math.min(2, this.#breaks + 1) : Math.max(this.#breaks, breaks);
    if (breaks > 0) this.#isItem = name === 'li' || (this.#isItem && name !== '');
  }

  /** Text between two tags, with what holds there. */
  show(span: Span, context: Context): void {
    if (context.isDropped) return;
    if (context.isTitle) {
      this.#subject ??= this.#apart(span, context);
      return;
    }
    if (context.isHidden) {
      if (this.#stretches > beforePreheader) return;
      const words = this.#apart(span, context);
      if (words) this.#preheader = { start: this.#preheader?.start ?? words.start, end: words.end };
    } else if (this.#write(span, context)) this.#stretches++;
  }

  /** The words that stand for an image: a block, and a label. */
  image({ location }: Token.TagToken, context: Context): void {
    const place = location?.attrs?.['alt'];
    if (!place || context.isDropped || context.isHidden) return;
    const raw = this.#html.slice(place.startOffset, place.endOffset);
    const lead = /^alt\s*=\s*(["']?)/i.exec(raw);
    if (!lead) return;
    const span = { start: place.startOffset + lead[0].length, end: place.endOffset - (lead[1] ? 1 : 0) };
    const words = this.#apart(span, context);
    if (words) this.#labels.push(words);
  }

  close(element: OpenElement): void {
    const start = this.#labelStarts.get(element.start);
    if (start !== undefined) this.#labels.push({ start, end: this.#end });
  }

  shown(at: number, faults: Shown['faults']): Shown {
    const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start + at, end: span.end + at });
    return {
      text: textOf(this.#ink),
      labels: this.#labels.map(moved),
      subject: this.#subject && moved(this.#subject),
      preheader: this.#preheader && moved(this.#preheader),
      faults: faults.map(moved),
    };
  }

  #apart(span: Span, context: Context): Span | null {
    this.#breaks = 2;
    const words = this.#write(span, context);
    this.#breaks = 2;
    return words;
  }

  /** Writes a stretch of text; returns where its words stand, null when it has none. */
  #write(span: Span, context: Context): Span | null {
    const words = writeText(this.#ink, this.#html, span, context.isPreformatted);
    if (!words) {
      if (span.start < span.end) this.#hasSpace = true;
      return null;
    }
    if (words.start > span.start) this.#hasSpace = true;
    this.#join(words.start, context);
    for (const { start } of context.labels)
      if (!this.#labelStarts.has(start)) this.#labelStarts.set(start, words.start);
    this.#end = words.end;
    this.#hasSpace = words.end < span.end;
    this.#isEmpty = false;
    return words;
  }

  /** Fills what lies between the last word and the next: a line end, a blank, or nothing. */
  #join(start: number, { isQuoted }: Context): void {
    const from = this.#end;
    if (this.#breaks > 0 || (isQuoted && this.#isEmpty)) {
      const marks = `${this.#isEmpty ? '' : '\n'.repeat(this.#breaks)}${isQuoted ? '>' : ''}${this.#isItem ? '- ' : ''}`;
      for (let i = 0; i < marks.length && from + i < start; i++) this.#ink[from + i] = marks.charCodeAt(i);
      // A bullet that does not fit whole would be a dash.
      if (this.#isItem && from + marks.length > start) blank(this.#ink, { start: from + marks.length - 2, end: start });
    } else if (!this.#hasSpace && !this.#isEmpty) this.#ink.fill(joiner.charCodeAt(0), from, start);
    this.#breaks = 0;
    this.#isItem = false;
  }
}
