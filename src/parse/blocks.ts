import { type Label, labelOf } from './label.ts';
import type { Line } from './lines.ts';

export type LineKind =
  | 'blank'
  | 'text'
  | 'heading'
  | 'rule' // --- *** ===
  | 'item'
  | 'row' // of a table
  | 'fence' // its first line
  | 'code' // inside a fence
  | 'fence end'
  | 'reference'; // [label]: address

/** A line of markdown or of plain text: what it is, and where its words begin. */
export interface BlockLine extends Line {
  readonly kind: LineKind;
  /** Depth of the block quote it stands in. */
  readonly quote: number;
  /** After quote marks, heading marks, bullet or number. */
  readonly inner: number;
  /** Words of the line, without the marks before them. */
  readonly words: string;
  /** Of a heading. */
  readonly level: number;
  /** `Subject: …`, `**Why this works:**`; null when the line has no label. */
  readonly label: Label | null;
  /** After the opening backticks of a fence. */
  readonly language: string;
}

/** Which markup counts. Inside a message there are no fences and, unless its file is markdown, no headings. */
export interface Markup {
  readonly fences: boolean;
  readonly quotes: boolean;
  readonly headings: boolean;
}

/**
 * Reads lines one by one; a block is a run of them. A markdown parser is not used, for three reasons: it takes the
 * frame of a mail for markup (`Best,\nSam\n--` is a heading to it), it costs a hundred times as much, and its worst
 * inputs are quadratic. What is lost, the inside of nested lists, no rule asks for.
 */
export function blockLines(lines: readonly Line[], markup: Markup): BlockLine[] {
  const read: BlockLine[] = [];
  let fence: { readonly mark: string; readonly quote: number } | null = null;
  for (const line of lines) {
    const quoted = markup.quotes ? quoteMarks.exec(line.text) : null;
    const quote = quoted ? quoted[0].split('>').length - 1 : 0;
    const from = quoted?.[0].length ?? 0;
    const rest = line.text.slice(from);
    if (fence) {
      const inside: boolean = quote >= fence.quote;
      const mark = /^\s*(`{3,}|~{3,})\s*$/.exec(rest.slice(0, 200))?.[1];
      if (inside && !mark?.startsWith(fence.mark)) {
        read.push(plain(line, 'code', quote, fence.quote ? from : 0));
        continue;
      }
      fence = null;
      if (inside) {
        read.push(plain(line, 'fence end', quote, line.text.length));
        continue;
      }
    }
    const open = markup.fences
      ? /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(`{3,}|~{3,})([^`]{0,100})$/.exec(rest.slice(0, 300))
      : null;
    if (open) {
      fence = { mark: open[1] ?? '', quote };
      const language = /^\s*\{?\.?([\w+-]*)/.exec(open[2] ?? '')?.[1] ?? '';
      read.push({ ...plain(line, 'fence', quote, line.text.length), language: language.toLowerCase() });
      continue;
    }
    read.push(readLine(line, quote, from, rest, markup));
  }
  return read;
}

const quoteMarks = /^[ \t]{0,8}(?:>[ \t]?)+/;

function plain({ start, end, text }: Line, kind: LineKind, quote: number, from: number, level = 0): BlockLine {
  const words = text.slice(from);
  const label = kind === 'text' || kind === 'item' || kind === 'heading' ? labelOf(kind, start + from, words) : null;
  return { start, end, text, kind, quote, inner: start + from, words, level, label, language: '' };
}

function readLine(line: Line, quote: number, from: number, rest: string, markup: Markup): BlockLine {
  const head = rest.slice(0, 300);
  if (/^\s*$/.test(rest)) return plain(line, 'blank', quote, line.text.length);
  if (/^\s*(?:(?:[-–—]\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:[=~]\s*){4,}|[─━═]{3,})\s*$/.test(head))
    return plain(line, 'rule', quote, line.text.length);
  const heading = markup.headings ? /^ {0,3}(#{1,6})[ \t]+/.exec(head) : null;
  if (heading) return plain(line, 'heading', quote, from + heading[0].length, heading[1]?.length ?? 1);
  if (/^\s*\|.*\|\s*$/.test(rest) || /^\s*\|?\s*:?-{2,}:?\s*\|[\s|:-]*$/.test(head))
    return plain(line, 'row', quote, from);
  if (/^ {0,3}\[[^\]\n]{1,100}\]:[ \t]*<?(?:https?:|mailto:|[/#.])\S*\s*$/.test(head))
    return plain(line, 'reference', quote, line.text.length);
  const item =
    /^\s*(?:[-+*•‣◦▪–]\s+|[*•‣◦▪](?=\S)(?!\*)(?![^*\n]{0,200}\*)|\d{1,3}[.)]\s+|[a-zA-Z][.)]\s+)(?:\[[ xX]\]\s+)?/.exec(
      head,
    );
  if (item) return plain(line, 'item', quote, from + item[0].length);
  const margin = /^\s*/.exec(rest)?.[0].length ?? 0;
  return plain(line, 'text', quote, from + margin);
}
