import { type BlockLine, blockLines } from './blocks.ts';
import { type Draft, draftOf, type Heading } from './drafts.ts';
import { bare } from './frame.ts';
import { endOfInline, startsInline } from './inline-mail.ts';
import { type Label, unwrapped } from './label.ts';
import { isMessage } from './message.ts';
import type { Piece } from './parts.ts';
import { splitMails } from './split-mails.ts';
import { tableMails } from './table-mail.ts';

/** Every message of a page of markdown, in order. */
export function findDrafts(lines: readonly BlockLine[]): Draft[] {
  const drafts: Draft[] = [];
  let above = nothing([]);
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    if (!line) break;
    const end = runEnd(lines, i);
    const run = lines.slice(i, end);
    if (line.kind === 'fence' || line.quote > 0) {
      const container = line.kind === 'fence' ? 'fence' : 'quote';
      const content = contentOf(run, container);
      const found = isMailLanguage(line) && isMessage(content, contextOf(above)) ? splitMails(content) : [];
      for (const [at, mail] of found.entries()) {
        const draft = draftOf(container, mail, { ...above, outside: at === 0 ? above.outside : [] });
        if (draft) drafts.push(draft);
      }
      if (found.length > 0) above = nothing(above.headings);
      i = end;
    } else if (line.kind === 'row' && line.quote === 0) {
      const table = tableMails(run, above);
      drafts.push(...table.drafts);
      above = { ...above, outside: table.outside };
      i = end;
    } else if (startsInline(lines, i, above)) {
      const stop = endOfInline(lines, i);
      const draft = draftOf('inline', lines.slice(i, stop), above);
      if (draft) drafts.push(draft);
      above = nothing(above.headings);
      i = stop;
    } else {
      above = read(above, line);
      i++;
    }
  }
  return drafts;
}

/** What stands above the line being read, and has not been used by a message yet. */
export interface Above {
  readonly headings: readonly Heading[];
  readonly labels: readonly string[];
  readonly outside: readonly Piece[];
  /** A label such as `Body:` was the last thing but blank lines. */
  readonly announces: 'subject' | 'body' | null;
  /** The part that list items and plain lines still belong to. */
  readonly open: 'subject' | 'preheader' | null;
}

function nothing(headings: readonly Heading[]): Above {
  return { headings, labels: [], outside: [], announces: null, open: null };
}

function read(above: Above, line: BlockLine): Above {
  if (line.kind === 'blank' || line.kind === 'rule') return above;
  const label = line.label;
  const labels = [...above.labels.slice(-5), bare(line.words)];
  if (label && (label.name === 'subject' || label.name === 'preheader'))
    return readFrame(above, label, label.name, labels);
  if (above.open && (line.kind === 'item' || label?.name === 'option' || above.announces === null)) {
    const value = label?.name === 'option' ? label.value : unwrapped(line);
    const isValue = line.kind === 'item' || label?.name === 'option' || (line.kind === 'text' && !label);
    if (isValue)
      return {
        ...above,
        outside: [...above.outside, { name: above.open, ...value }],
        announces: 'subject',
        open: line.kind === 'item' || label ? above.open : null,
      };
  }
  if (label?.name === 'body' && label.isMarked) {
    const headings = line.kind === 'heading' ? push(above.headings, line) : above.headings;
    const isEmpty = label.value.start >= label.value.end;
    return { ...above, headings, labels, announces: isEmpty ? 'body' : null, open: null };
  }
  if (line.kind === 'heading' && !isNote(line, above)) return nothing(push(above.headings, line));
  return { ...above, labels, announces: label && above.announces === 'subject' ? 'subject' : null, open: null };
}

/** “### Send date” between the subject and the body speaks of the message; it begins no section of its own. */
const isNote = ({ label, level }: BlockLine, { headings, outside }: Above): boolean =>
  label?.name === 'coaching' && outside.length > 0 && level > (headings.at(-1)?.level ?? 0);

function readFrame(above: Above, label: Label, name: 'subject' | 'preheader', labels: readonly string[]): Above {
  const isEmpty = label.value.start >= label.value.end;
  const again =
    name === 'subject' && above.announces === null && above.outside.some((piece) => piece.name === 'subject');
  const outside = again ? [] : above.outside;
  if (isEmpty) return { ...above, outside, labels, announces: null, open: name };
  return {
    ...above,
    labels,
    outside: [...outside, { name, ...label.value }],
    announces: 'subject',
    open: name === 'subject' ? name : null,
  };
}

function push(headings: readonly Heading[], line: BlockLine): Heading[] {
  const title = bare(line.words.replace(/\s#+\s*$/, ''));
  return [
    ...headings.filter(({ level }) => level < line.level),
    { level: line.level, title, start: line.inner, end: line.end },
  ];
}

function contextOf({ headings, labels }: Pick<Above, 'headings' | 'labels'>): string {
  return [...headings.slice(-2).map(({ title }) => title), ...labels.slice(-3)].join('\n');
}

/** After the fence, the table or the quote that begins at `start`, else the next line. */
function runEnd(lines: readonly BlockLine[], start: number): number {
  const line = lines[start];
  let end = start + 1;
  if (line?.kind === 'fence') {
    while (end < lines.length && lines[end]?.kind === 'code') end++;
    return lines[end]?.kind === 'fence end' ? end + 1 : end;
  }
  if (line?.kind === 'row') while (lines[end]?.kind === 'row') end++;
  if (line && line.quote > 0) while ((lines[end]?.quote ?? 0) > 0) end++;
  return end;
}

function contentOf(run: readonly BlockLine[], container: 'fence' | 'quote'): BlockLine[] {
  if (container === 'quote') return [...run];
  const inside = run.filter(({ kind }) => kind === 'code').map(({ start, end, text }) => ({ start, end, text }));
  return blockLines(inside, { fences: false, quotes: true, headings: false });
}

function isMailLanguage({ kind, language }: BlockLine): boolean {
  return (
    kind !== 'fence' ||
    [
      '',
      'email',
      'mail',
      'text',
      'txt',
      'markdown',
      'md',
      'plaintext',
      'plain',
      'eml',
      'message',
      'template',
      'liquid',
      'handlebars',
      'hbs',
      'mustache',
    ].includes(language)
  );
}
