import type { EmailFrame, PageFrame, Span } from '../email.ts';
import { blockLines, type BlockLine } from './blocks.ts';
import type { Draft } from './drafts.ts';
import { findDrafts } from './find-drafts.ts';
import { frameOf } from './email-frame.ts';
import { readFrontMatter } from './front-matter.ts';
import { joined, lineLabels } from './labels.ts';
import { linesOf } from './lines.ts';
import { commentsIn, maskText } from './mask.ts';
import { findTags } from './merge-tags.ts';
import { proseOf } from './prose.ts';
import { wholeFile } from './whole-file.ts';
import { guidanceIn, zonesOf } from './zones.ts';

/** Reads a file as text into its emails and its coaching prose. Any input gives a page; nothing throws. */
export function parsePage(path: string, text: string): PageFrame {
  const frontMatter = readFrontMatter(path, text);
  const comments = commentsIn(text);
  const allTags = findTags(path, blankedComments(text, comments));
  const masked = maskText(text, allTags, comments);
  const raw = linesOf(masked, frontMatter.span.end);
  const lines = blockLines(raw, { fences: true, quotes: true, headings: true });
  const drafts = wholeFile(path, raw, lines, frontMatter) ?? findDrafts(lines);

  const inDraft = coverage(drafts);
  const rest = lines.filter((line) => !inDraft(line));
  const framed = drafts.map((draft, i) => frameOf({ path, text, draft, number: i + 1, frontMatter, tags: allTags.tags }));
  const emails: EmailFrame[] = framed.map(({ email }) => email);

  const kept = ['subject', 'preheader'].flatMap((key) => frontMatter.values.get(key) ?? []).sort((a, b) => a.start - b.start);
  const stretches = [{ lines: rest, pieces: [] }, ...drafts.map(({ lines }, i) => ({ lines, pieces: framed[i]?.pieces ?? [] }))];
  const { prose, links } = proseOf(masked, allTags, stretches, frontMatter.span, kept);

  const parts = emails.flatMap((email) => email.parts);
  const guidance = guidanceIn(withoutParts(rest, parts));
  const others = rest.filter(({ kind }) => kind === 'code' || kind === 'row' || kind === 'fence').filter(({ start, end }) => start < end);
  const code = rest.filter(({ kind }) => kind === 'code');
  const isRead = outside(code);
  return {
    path,
    text,
    prose,
    zones: zonesOf(path, emails, guidance, others),
    guidance,
    labels: joined([...links, ...allTags.buttons, ...lineLabels(rest), ...drafts.flatMap(({ lines }) => lineLabels(lines))]),
    choices: allTags.choices.filter(isRead),
    tags: allTags.tags.filter(isRead),
    emails,
    frontMatter: frontMatter.data,
    problems: frontMatter.problems,
  };
}

/** Tags in comments are not sent. */
function blankedComments(text: string, comments: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of comments) {
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    from = end;
  }
  return out + text.slice(from);
}

function coverage(drafts: readonly Draft[]): (line: BlockLine) => boolean {
  const starts = new Set(drafts.flatMap(({ lines }) => lines.map(({ start }) => start)));
  return ({ start }) => starts.has(start);
}

function withoutParts(lines: readonly BlockLine[], parts: readonly Span[]): BlockLine[] {
  const starts = parts.map(({ start }) => start).sort((a, b) => a - b);
  return lines.map((line) => (holdsAny(starts, line) ? { ...line, kind: 'blank' } : line));
}

/** Whether one of the ascending offsets falls into the span. */
function holdsAny(offsets: readonly number[], { start, end }: Span): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (offsets[low] ?? Number.POSITIVE_INFINITY) < end;
}

/** Tests spans given in ascending order of the code lines. */
function outside(code: readonly Span[]): (span: Span) => boolean {
  const starts = code.map(({ start }) => start);
  return (span) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const line = code[low - 1];
    return !line || span.start >= line.end;
  };
}
