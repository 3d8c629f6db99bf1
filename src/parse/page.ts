import type { EmailFrame, PageFrame, Span } from '../email.ts';
import { type BlockLine, blockLines } from './blocks.ts';
import type { Draft } from './drafts.ts';
import { frameOf } from './email-frame.ts';
import { findDrafts } from './find-drafts.ts';
import { readFrontMatter } from './front-matter.ts';
import { joined, lineLabels } from './labels.ts';
import { linesOf } from './lines.ts';
import { commentsIn, maskText } from './mask.ts';
import { findTags } from './merge-tags.ts';
import { proseOf } from './prose.ts';
import { scheduled } from './schedule.ts';
import { countEarlier } from './sequence.ts';
import { covers, startsWithin } from './spans.ts';
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
  const framed = drafts.map((draft, i) => frameOf({ ...allTags, path, text, draft, number: i + 1, frontMatter }));
  const emails: readonly EmailFrame[] = countEarlier(
    scheduled(
      framed.map(({ email }) => email),
      lines,
    ),
  );

  const kept = ['subject', 'preheader']
    .flatMap((key) => frontMatter.values.get(key) ?? [])
    .sort((a, b) => a.start - b.start);
  const stretches = [
    { lines: rest, pieces: [] },
    ...drafts.map(({ lines }, i) => ({ lines, pieces: framed[i]?.pieces ?? [] })),
  ];
  const { prose, links } = proseOf(masked, allTags, stretches, frontMatter.span, kept);

  const parts = emails.flatMap((email) => email.parts);
  const guidance = guidanceIn(withoutParts(rest, parts)).filter(
    ({ start, end }) => prose.slice(start, end).trim() !== '',
  );
  const others = rest.filter((line) => isOther.has(line.kind) && line.start < line.end && !startsWithin(emails, line));
  const code = rest.filter(({ kind }) => kind === 'code');
  const isRead = ({ start }: Span): boolean => !covers(code, start);
  return {
    path,
    text,
    prose,
    zones: zonesOf(path, emails, guidance, others),
    guidance,
    labels: joined([
      ...links,
      ...allTags.buttons,
      ...lineLabels(rest),
      ...drafts.flatMap(({ lines }) => lineLabels(lines)),
    ]),
    choices: allTags.choices.filter(isRead),
    tags: allTags.tags.filter(isRead),
    tagFaults: allTags.faults.filter(isRead),
    emails,
    frontMatter: frontMatter.data,
    problems: frontMatter.problems,
  };
}

const isOther = new Set(['code', 'row', 'fence']);

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

/** A subject above a fence, and its label, belong to the email below; they are not coaching. */
function withoutParts(lines: readonly BlockLine[], parts: readonly Span[]): BlockLine[] {
  const ascending = [...parts].sort((a, b) => a.start - b.start);
  const isFrame = ({ label }: BlockLine): boolean =>
    label !== null && ['subject', 'preheader', 'body'].includes(label.name) && label.value.start >= label.value.end;
  return lines.map((line) => (isFrame(line) || startsWithin(ascending, line) ? { ...line, kind: 'blank' } : line));
}
