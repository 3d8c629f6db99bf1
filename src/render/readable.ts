import type { EmailFrame, PageFrame } from '../email.ts';

/** What a reader gets, without the subject: the email's text out of its page, freed of quote marks and `<br>`. */
export function readable({ path, text, prose }: PageFrame, { parts }: EmailFrame): string {
  const body = parts.filter(({ name }) => name !== 'subject' && name !== 'preheader');
  const start = Math.min(...body.map((part) => part.start));
  const end = Math.max(...body.map((part) => part.end));
  if (body.length === 0) return '';
  if (/\.html?$/i.test(path)) return blocks(prose.slice(start, end));
  const lead = /[^\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const lines = text.slice(start, end).split(/\r?\n/);
  const freed = /^\s*>/.test(lead) ? lines.map((line) => line.replace(/^\s*(?:>[ \t]?)+/, '')) : lines;
  return freed
    .map((line) => line.replace(/<br\s*\/?>/gi, '\n').replace(/[ \t]+$/gm, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const blocks = (prose: string): string =>
  prose
    .split('\n')
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
