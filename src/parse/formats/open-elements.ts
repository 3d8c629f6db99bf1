import type { Token } from 'parse5';
import type { Span } from '../../email.ts';
import {
  cell,
  dropped,
  empty,
  ends,
  endsParagraph,
  hiddenStyle,
  labelled,
  ofTable,
  optionalEnd,
  quotes,
  titles,
} from './elements.ts';

/** An element whose end tag has not come yet. */
export interface OpenElement extends Span {
  readonly name: string;
  readonly isLabel: boolean;
}

/** What holds for the text at one place. */
export interface Context {
  readonly isDropped: boolean;
  readonly isTitle: boolean;
  readonly isHidden: boolean;
  readonly isQuoted: boolean;
  readonly isPreformatted: boolean;
  readonly labels: readonly OpenElement[];
}

interface Entry extends OpenElement {
  readonly context: Context;
}

const outside: Context = {
  isDropped: false,
  isTitle: false,
  isHidden: false,
  isQuoted: false,
  isPreformatted: false,
  labels: [],
};

/** The elements that are open while html is read. */
export class Elements {
  readonly #html: string;
  readonly #stack: Entry[] = [];
  /** Closed by another's end tag, or never. */
  readonly #unclosed: OpenElement[] = [];

  constructor(html: string) {
    this.#html = html;
  }

  context(): Context {
    return this.#stack.at(-1)?.context ?? outside;
  }

  open({ tagName: name, attrs, location }: Token.TagToken): void {
    const around = this.context();
    const given = (key: string): string => attrs.find((one) => one.name === key)?.value ?? '';
    const element = {
      name,
      start: location?.startOffset ?? 0,
      end: location?.endOffset ?? 0,
      isLabel: labelled.has(name),
    };
    const about = `${given('class')} ${given('id')}`;
    this.#stack.push({
      ...element,
      context: {
        isDropped: around.isDropped || dropped.has(name),
        isTitle: titles.has(name),
        isHidden:
          around.isHidden ||
          name === 'mj-preview' ||
          hiddenStyle.test(given('style')) ||
          attrs.some((one) => one.name === 'hidden') ||
          /\bpre-?header\b|\bpreview-?text\b/i.test(about),
        isQuoted: around.isQuoted || quotes.test(about) || (name === 'blockquote' && given('type') === 'cite'),
        isPreformatted: around.isPreformatted || name === 'pre' || name === 'textarea',
        labels: element.isLabel ? [...around.labels, element] : around.labels,
      },
    });
  }

  /** The elements that a start tag ends without a word. */
  endedBy(name: string): readonly OpenElement[] {
    const [closes, within] = ends[name] ?? [null, null];
    if (closes)
      return this.#closeDown(
        this.#stack.findLastIndex((one) => closes.has(one.name) || within.has(one.name)),
        closes,
      );
    if (!endsParagraph.has(name)) return [];
    return this.#closeDown(
      this.#stack.findLastIndex((one) => one.name === 'p' || cell.has(one.name) || one.name === 'div'),
      new Set(['p']),
    );
  }

  /** The elements that an end tag ends: its own, and those within that were left open. */
  close(name: string): readonly OpenElement[] {
    const stops = ofTable.has(name) ? null : cell;
    const at = this.#stack.findLastIndex((one) => one.name === name || stops?.has(one.name));
    return this.#closeDown(at, new Set([name]));
  }

  #closeDown(at: number, names: ReadonlySet<string>): readonly OpenElement[] {
    if (at < 0 || !names.has(this.#stack[at]?.name ?? '')) return [];
    const closed = this.#stack.splice(at);
    this.#unclosed.push(...closed.slice(1).filter((one) => !optionalEnd.has(one.name)));
    return closed;
  }

  /**
   * What swallows the text behind it; `cutAt` is where a tag or comment begins that the file ends in. Templates open
   * in one branch what they close in another.
   */
  faults(cutAt: number | null): (Span & { readonly message: string })[] {
    if (cutAt !== null) {
      const feed = this.#html.indexOf('\n', cutAt);
      const end = feed < 0 ? this.#html.length : feed;
      const [what, mark] = this.#html.startsWith('<!--', cutAt) ? ['comment', '-->'] : ['tag', '>'];
      return [
        {
          start: cutAt,
          end,
          message: `This ${what} is never closed, and hides the rest of the file. Close it with “${mark}”.`,
        },
      ];
    }
    const isTemplate = /\{%|\{\{[#^/]|<%|\*\|(?:IF|END)/.test(this.#html);
    const isWhole = /<\/(?:html|body|mjml)\s*>/i.test(this.#html);
    return [...this.#unclosed, ...this.#stack]
      .filter((one) => !optionalEnd.has(one.name) && !empty.has(one.name))
      .filter((one) => swallows.has(one.name) || (!isTemplate && (isWhole || one.isLabel)))
      .sort((a, b) => a.start - b.start)
      .map(({ name, start, end }) => ({ start, end, message: `<${name}> is never closed. Close it with </${name}>.` }));
  }
}

const swallows: ReadonlySet<string> = new Set([
  'style',
  'script',
  'title',
  'textarea',
  'mj-style',
  'mj-title',
  'mj-preview',
]);
