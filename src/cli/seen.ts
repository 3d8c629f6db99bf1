import type { Email, Page, Question, Span } from '../email.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';

/** What pitchlint sees in a page: the shape that `inspect --format json` prints. */
export function seenIn(filePath: string, { text, emails, source }: Pick<Page, 'text' | 'emails' | 'source'>) {
  const starts = lineStarts(source?.text ?? text);
  const lines = (span: Span): { startLine: number; endLine: number } => {
    const { start, end } = source ? source.inFile(source.inText(span)) : span;
    return { startLine: lineAt(starts, start) + 1, endLine: lineAt(starts, Math.max(start, end - 1)) + 1 };
  };
  return { filePath, emails: emails.map((email) => seenEmail(email, text, lines)) };
}

export type Seen = ReturnType<typeof seenIn>;
export type SeenEmail = Seen['emails'][number];

function seenEmail(email: Email, text: string, lines: (span: Span) => { startLine: number; endLine: number }) {
  const { step } = email;
  return {
    id: email.id,
    kind: email.kind,
    channel: email.channel,
    subject: email.subject,
    ...lines(email),
    parts: email.parts.map((part) => ({ name: part.name, ...lines(part) })),
    questions: email.questions.map((question) => ({ text: withTags(question, text), type: question.type })),
    mergeTags: email.tags.map((tag) => ({
      name: tag.name,
      dialect: tag.dialect,
      fallback: tag.fallback,
      isInstruction: tag.isInstruction,
      line: lines(tag).startLine,
    })),
    ...email.facts,
    sequence: step && { name: step.sequence, step: step.step, day: step.day },
  };
}

/** What is asked, on one line, without markup but with merge tags as they stand in the page. */
function withTags({ start, text }: Question, page: string): string {
  const whole = text.replace(/\uFFFC+/g, (tag, at: number) => page.slice(start + at, start + at + tag.length));
  return whole.replace(/\s+/g, ' ').trim();
}
