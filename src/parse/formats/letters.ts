import type { PageFrame, Problem, Span } from '../../email.ts';
import { type BlockLine, blockLines } from '../blocks.ts';
import { type Draft, draftOf } from '../drafts.ts';
import { frameOf } from '../email-frame.ts';
import { greetingLength } from '../frame.ts';
import type { FrontMatter } from '../front-matter.ts';
import { joined, lineLabels } from '../labels.ts';
import { linesOf } from '../lines.ts';
import { blank, inkOf, maskText, textOf } from '../mask.ts';
import { findTags } from '../merge-tags.ts';
import type { Piece } from '../parts.ts';
import { proseOf } from '../prose.ts';
import { countEarlier } from '../sequence.ts';
import { zonesOf } from '../zones.ts';
import type { Letter } from './decoded.ts';
import { joiner, type Shown } from './shown.ts';

export interface LettersPage {
  readonly path: string;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** Of the file; a decoded file has none. */
  readonly frontMatter: FrontMatter;
  /** What is shown of the letters in html, each at its place in a text as long as the page's. */
  readonly shown: readonly Shown[];
}

/** The page of a file that is nothing but emails, told apart by its format. */
export function lettersPage({ path, text, letters, frontMatter, shown }: LettersPage): PageFrame {
  const ink = inkOf(text);
  letters
    .filter(({ isHtml }) => isHtml)
    .forEach(({ body }, i) => {
      ink.set(inkOf(shown[i]?.text ?? ''), body.start);
    });
  const visible = textOf(ink);
  const allTags = findTags(path, visible);
  const masked = maskText(visible, allTags, []);
  const framed = letters
    .flatMap((letter) => draftsOf(letter, shownOf(letter, letters, shown), masked))
    .map(({ draft, letter, lines }, i) => ({
      // A line that holds nothing but the title or the preheader is blank here, and must not blank them.
      lines: lines.filter(({ kind }) => kind !== 'blank'),
      letter,
      ...frameOf({
        path,
        text: visible,
        draft,
        number: i + 1,
        frontMatter: aboutLetter(letter, frontMatter),
        tags: allTags.tags,
        conditions: allTags.conditions,
        faults: allTags.faults,
        choices: allTags.choices,
      }),
    }));
  const emails = countEarlier(
    framed.map(({ email }) => ({ ...email, subject: email.subject?.replaceAll(joiner, '') ?? null })),
  );
  const stretches = framed.map(({ lines, letter, pieces }) => ({ lines, pieces, isUnwrapped: letter.isHtml }));
  const kept = ['subject', 'preheader'].flatMap((key) => frontMatter.values.get(key) ?? []).sort(byStart);
  const { prose, links, moved } = proseOf(masked, allTags, stretches, frontMatter.span, kept);
  const isClosed = (end: number): boolean => text[end - 1] === '&' && visible[end] === joiner;
  const endOf = (end: number): number => (isClosed(end) ? text.indexOf(';', end) + 1 || end : end);
  return {
    path,
    text,
    prose,
    zones: zonesOf(path, emails, [], []),
    guidance: [],
    labels: joined([
      ...links,
      ...allTags.buttons,
      ...shown.flatMap(({ labels }) => labels),
      ...framed.flatMap(({ lines }) => lineLabels(lines)),
    ]),
    choices: allTags.choices,
    tags: allTags.tags.map((tag) => ({ ...tag, name: tag.name.replaceAll(joiner, '') })),
    tagFaults: allTags.faults,
    emails,
    frontMatter: frontMatter.data,
    problems: [
      ...frontMatter.problems,
      ...shown.flatMap(({ faults }) => faults.slice(0, 1)).map((fault): Problem => ({ path, ...fault })),
    ],
    source: {
      text,
      problems: [],
      inText: ({ start, end }) => {
        const from = moved.get(start) ?? start;
        return end > start
          ? { start: from, end: endOf((moved.get(end - 1) ?? end - 1) + 1) }
          : { start: from, end: from };
      },
      words: ({ start, end }) => {
        const words = visible.slice(start, end);
        return words === text.slice(start, end) ? words : words.replaceAll(joiner, '').replace(/\s+/g, ' ').trim();
      },
      inFile: (span) => span,
    },
  };
}

const byStart = (a: Span, b: Span): number => a.start - b.start;

function shownOf(letter: Letter, letters: readonly Letter[], shown: readonly Shown[]): Shown | undefined {
  return letter.isHtml ? shown[letters.filter(({ isHtml }) => isHtml).indexOf(letter)] : undefined;
}

interface LetterDraft {
  readonly draft: Draft;
  readonly letter: Letter;
  readonly lines: readonly BlockLine[];
}

/** The draft of a letter, without the lines that hold its title and its preheader. */
function draftsOf(letter: Letter, shown: Shown | undefined, masked: string): readonly LetterDraft[] {
  const subject = letter.subject ?? shown?.subject ?? null;
  const preheader = letter.preheader ?? shown?.preheader ?? null;
  const outside = [piece('subject', subject), piece('preheader', preheader)].flat();
  const lines = linesIn(letter.body, [shown?.subject, shown?.preheader], masked);
  const { above, rest } = letter.isHtml ? atGreeting(lines) : { above: [], rest: lines };
  const draft = draftOf('file', rest, { outside: [...outside, ...above], headings: [], labels: [] });
  if (!draft) return [];
  // A line of html begins within a tag; the email begins with its first word.
  const word = letter.isHtml ? (above[0]?.start ?? draft.lines[0]?.inner ?? draft.start) : draft.start;
  const start = word < draft.end ? word : draft.start;
  return [{ draft: { ...draft, start }, letter, lines }];
}

/** How many lines an html mail may show above its greeting: logo, “View in browser”, banner. */
const mostAbove = 12;

/** Divides an html mail at its greeting: what stands above is part of the body as well. */
function atGreeting(lines: readonly BlockLine[]): {
  readonly above: readonly Piece[];
  readonly rest: readonly BlockLine[];
} {
  const full = lines.filter(({ kind }) => kind !== 'blank').slice(0, mostAbove);
  const greeting = full.find((line) => greetingLength(line) > 0);
  const above = greeting ? full.slice(0, full.indexOf(greeting)) : [];
  const pieces = above.map(({ inner, end }): Piece => ({ name: 'body', start: inner, end }));
  return { above: pieces, rest: greeting ? lines.slice(lines.indexOf(greeting)) : lines };
}

const piece = (name: Piece['name'], span: Span | null): Piece[] =>
  span ? [{ name, start: span.start, end: span.end }] : [];

function linesIn(body: Span, apart: readonly (Span | null | undefined)[], masked: string): BlockLine[] {
  const ink = inkOf(masked.slice(body.start, body.end));
  for (const span of apart) if (span) blank(ink, { start: span.start - body.start, end: span.end - body.start });
  const lines = linesOf(textOf(ink)).map(({ start, end, text }) => ({
    start: start + body.start,
    end: end + body.start,
    text,
  }));
  return blockLines(lines, { fences: false, quotes: false, headings: false });
}

function aboutLetter({ data, subject }: Letter, frontMatter: FrontMatter): FrontMatter {
  return { ...frontMatter, data: { ...frontMatter.data, ...data }, values: subject ? new Map() : frontMatter.values };
}
