import { type BlockLine, blockLines } from './blocks.ts';
import { type Draft, draftOf } from './drafts.ts';
import { opensMail, salutes } from './frame.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Line } from './lines.ts';
import { isMessage } from './message.ts';
import { splitMails } from './split-mails.ts';

/** The messages of a file that is a message, and not a page about messages; null for a page. */
export function wholeFile(
  path: string,
  raw: readonly Line[],
  page: readonly BlockLine[],
  frontMatter: FrontMatter,
): Draft[] | null {
  const isMarkdown = /\.(?:md|markdown|mdx)$/i.test(path);
  if (isMarkdown && !isOneMail(page, frontMatter)) return null;
  const lines = blockLines(raw, { fences: false, quotes: isMarkdown, headings: isMarkdown });
  const mails = isMarkdown ? [lines] : splitMails(lines);
  return mails.flatMap((mail) => draftOf('file', mail, { outside: [], headings: [], labels: [] }) ?? []);
}

function isOneMail(lines: readonly BlockLine[], frontMatter: FrontMatter): boolean {
  const full = lines.filter(({ kind }) => kind !== 'blank');
  const first = full[0];
  if (!first) return false;
  const subjects = full.filter(
    (line, i) => line.label?.name === 'subject' && (i === 0 || (full[i - 1] ?? line).label?.name !== 'subject'),
  ).length;
  const headings = full.filter(({ kind }) => kind === 'heading');
  const hasFence = full.some(({ kind }) => kind === 'fence');
  // A kind or a step may be that of all emails of a page; a subject is that of one.
  const isDeclared = 'subject' in frontMatter.data && subjects === 0;
  const opens = first.label?.name === 'subject' || opensMail(first);
  if ((opens || isDeclared) && subjects <= 1) return !holdsOthers(lines, headings);
  if (headings.length > 0 || hasFence || subjects > 1) return false;
  const openings = full.filter((line, i) => salutes(line) && opensMail(line) && full[i - 1]?.kind !== 'text').length;
  return openings < 2 && full.some(({ kind, quote }) => kind === 'text' && quote === 0);
}

/** Headings that number emails, or fences that hold them. */
function holdsOthers(lines: readonly BlockLine[], headings: readonly BlockLine[]): boolean {
  if (headings.some(({ words }) => /\b(?:e-?mail|touch|step|template|message)\s*#?\d/i.test(words))) return true;
  const code = lines.filter(({ kind }) => kind === 'code');
  return code.length > 0 && isMessage(code, '');
}
