import type { EmailFrame, PageFrame, Place, Span } from '../email.ts';
import { type Edit, edited, settled } from './edits.ts';
import { OffsetMap } from './offset-map.ts';

/** A page whose emails are rendered, each for some person, and the way back to the template. */
export interface RenderedPage {
  readonly frame: PageFrame;
  readonly map: OffsetMap;
}

/**
 * The page as it reads with these edits. Zones, parts, tags and labels are those of the template in their new places:
 * the rendered text is not parsed again, so that nothing a value holds is taken for markup, a tag or a directive.
 */
export function renderedPage(page: PageFrame, emails: readonly EmailFrame[], edits: readonly Edit[]): RenderedPage {
  const made = settled(edits);
  const map = new OffsetMap(made, page.text.length);
  const text = edited(page.text, made);
  const prose = edited(page.prose, made, (edit) => proseOf(edit, page.prose));
  const moved = <S extends Span>(span: S): S => ({ ...span, ...map.toRendered(span) });
  const dropped = (span: Span): boolean =>
    made.some(({ start, end, cause }) => cause === 'branch' && start <= span.start && span.end <= end);
  // Places of the rendered text are mapped to the template here, and to the file when the result is.
  const { source: _, ...template } = page;
  const frame: PageFrame = {
    ...template,
    text,
    prose,
    zones: page.zones.map(moved),
    guidance: [],
    labels: page.labels.map(moved),
    choices: page.choices
      .filter((choice) => !made.some(({ start, end }) => start < choice.end && choice.start < end))
      .map((choice) => ({ ...moved(choice), branches: choice.branches.map(moved) })),
    tags: page.tags.filter((tag) => !dropped(tag)).map(moved),
    emails: emails.map((email) => movedEmail(email, { moved, dropped, text })),
    tagFaults: [],
    problems: [],
  };
  return { frame, map };
}

interface Moving {
  readonly moved: <S extends Span>(span: S) => S;
  readonly dropped: (span: Span) => boolean;
  readonly text: string;
}

function movedEmail(email: EmailFrame, { moved, dropped, text }: Moving): EmailFrame {
  const parts = email.parts.map(moved);
  const subject = parts.find(({ name }) => name === 'subject');
  const full = parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const headline: Place = moved(email.headline);
  const isBlank = text.slice(headline.start, headline.end).trim() === '';
  const [first] = full;
  return {
    ...moved(email),
    parts: full,
    tags: email.tags.filter((tag) => !dropped(tag)).map(moved),
    conditions: [],
    tagFaults: [],
    subject: email.subject === null || !subject ? email.subject : text.slice(subject.start, subject.end),
    headline: isBlank && first ? { path: first.path, start: first.start, end: first.end } : headline,
  };
}

/** A value on one line; spaces where the tag stands in markup, whose text is no prose. */
function proseOf({ start, end, text, cause }: Edit, prose: string): string {
  const isRead = cause === 'tag' || /\S/.test(prose.slice(start, end));
  const words = text.replace(/\s|\p{Cc}|\ufffc/gu, ' ');
  return isRead ? words : ' '.repeat(words.length);
}
