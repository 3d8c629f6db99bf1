import type { Dialect, EmailFrame, Part, Span } from '../email.ts';
import { findTags } from '../parse/merge-tags.ts';
import { type Edit, edited } from './edits.ts';
import { OffsetMap } from './offset-map.ts';

/** What a reader sees of a tag that went wrong; the place is the tag or the block in the template. */
export interface Flaw extends Span {
  readonly message: string;
}

export interface RenderedEmail {
  /** Of the page. */
  readonly text: string;
  readonly path: string;
  readonly email: EmailFrame;
  /** Those of this email. */
  readonly edits: readonly Edit[];
}

/**
 * What shows only in rendered text: an empty subject, “Hi ,”, doubled spaces, a space before a comma, a tag that a
 * value brings along.
 */
export function flawsIn({ text, path, email, edits }: RenderedEmail): readonly Flaw[] {
  const map = new OffsetMap(edits, text.length);
  const rendered = edited(text, edits);
  const subject = email.parts.find(({ name }) => name === 'subject');
  const read = subject && map.toRendered(subject);
  const isBlank = read !== undefined && rendered.slice(read.start, read.end).trim() === '';
  const flaws: Flaw[] =
    subject && isBlank
      ? [
          {
            start: subject.start,
            end: subject.end,
            message: 'The subject is empty. Give its tag a fallback, or fill the field.',
          },
        ]
      : [];
  for (const edit of edits) {
    if (edit.cause === 'comment' || (subject && isBlank && within(edit, subject))) continue;
    const part = email.parts.find((one) => within(edit, one));
    const message =
      broughtTag(edit, path, text) ?? (part ? flawOf(seenAround(edit, { text, rendered, map, part })) : null);
    if (message !== null) flaws.push({ start: edit.start, end: edit.end, message });
  }
  return flaws;
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function broughtTag({ tag, text: value, start, end }: Edit, path: string, text: string): string | null {
  if (tag === null) return null;
  const found = findTags(path, value).tags.find(({ dialect }) => !looksLikeWords.has(dialect));
  if (!found) return null;
  return `The value of ${text.slice(start, end)} holds “${value.slice(found.start, found.end)}”, which is sent as it stands. Write the words that are meant.`;
}

/** “Acme [UK]” and “{x}” may be meant; `{{name}}` in a value is not. */
const looksLikeWords: ReadonlySet<Dialect> = new Set(['bracket', 'single-brace', 'percent']);

/** An edit as the reader sees it: what it puts out, and what stands around that on its line, within the part. */
interface Seen {
  readonly source: string;
  readonly isTag: boolean;
  readonly isGreeting: boolean;
  readonly before: string;
  readonly output: string;
  readonly after: string;
}

interface Surroundings {
  readonly text: string;
  readonly rendered: string;
  readonly map: OffsetMap;
  readonly part: Part;
}

function seenAround(edit: Edit, { text, rendered, map, part }: Surroundings): Seen {
  const source = text.slice(edit.start, edit.end).replace(/\s+/g, ' ');
  const at = map.toRendered(edit);
  const around = map.toRendered(part);
  return {
    source: clipped(source),
    isTag: edit.tag !== null,
    isGreeting: part.name === 'greeting',
    before: shown(rendered.slice(Math.max(around.start, rendered.lastIndexOf('\n', at.start - 1) + 1), at.start)),
    output: edit.text,
    after: shown(/^[^\r\n]*/.exec(rendered.slice(at.end, around.end))?.[0] ?? ''),
  };
}

/** Markup as its reader sees it. */
const shown = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]{0,300}>|\*\*|__/gi, '')
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&amp;/gi, '&');

function flawOf(seen: Seen): string | null {
  const { source, isTag, before, output, after } = seen;
  const isEmpty = output.trim() === '';
  const why = isTag
    ? `because ${source} is empty. Give it a fallback, or fill the field.`
    : `around ${source}. Move the space into the branch it belongs to.`;
  if (isEmpty && isTag && seen.isGreeting) {
    const greeting = (before + output + after).trim();
    if (/^\W*$/.test(greeting) || /\s[,!:.;–—-]/.test(greeting) || after.trim() === '')
      return `The greeting reads “${greeting}” ${why}`;
  }
  if (isEmpty && isTag && before.trim() === '' && /^\s+\S/.test(after)) {
    return `The line reads “${clipped(after.trim())}” ${why}`;
  }
  if (before.trim() === '' || after.trim() === '') return null;
  const [left = ''] = /\S+\s*$/.exec(before.slice(-80)) ?? [];
  const [right = ''] = /^\s*\S+/.exec(after) ?? [];
  if (isEmpty) {
    if (/\s$/.test(before) && /^\s*[,.;:!?](?:\s|$)/.test(after))
      return `“${left.trim()} ${right.trim()}” has a space before the mark ${why}`;
    const isWide = /\s$/.test(before + output) && /^\s/.test(after);
    return isWide ? `“${left.trim()}” and “${right.trim()}” stand two spaces apart ${why}` : null;
  }
  const isPadded = (/\s$/.test(before) && /^\s/.test(output)) || (/^\s/.test(after) && /\s$/.test(output));
  if (!isPadded) return null;
  return isTag
    ? `“${output.trim()}” has two spaces beside it, as the value of ${source} holds one. Take it out of the data.`
    : `“${output.trim()}” has two spaces beside it ${why}`;
}

const clipped = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
