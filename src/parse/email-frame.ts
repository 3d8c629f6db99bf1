import type {
  Channel,
  Choice,
  ConditionField,
  EmailFrame,
  Kind,
  MergeTag,
  Part,
  Place,
  Span,
  TagFault,
} from '../email.ts';
import { isBadExample } from './bad-example.ts';
import { channelOf } from './channel.ts';
import type { Draft } from './drafts.ts';
import type { FrontMatter } from './front-matter.ts';
import { kindOf } from './kind.ts';
import { trimmed } from './lines.ts';
import { type Piece, piecesOf } from './parts.ts';
import { spansWithin } from './spans.ts';
import { stepOf } from './step.ts';
import { widened } from './widened.ts';

interface Found {
  readonly path: string;
  readonly text: string;
  readonly draft: Draft;
  readonly number: number;
  readonly frontMatter: FrontMatter;
  readonly tags: readonly MergeTag[];
  readonly conditions: readonly ConditionField[];
  readonly faults: readonly TagFault[];
  readonly choices: readonly Choice[];
}

/** A draft with its parts, kind, channel and step. `pieces` are the parts that stand within it. */
export function frameOf({ path, text, draft, number, frontMatter, tags, conditions, faults, choices }: Found): {
  readonly email: EmailFrame;
  readonly pieces: readonly Piece[];
} {
  const pieces = piecesOf(draft.lines, {
    text,
    isPlainText: draft.container === 'file' && !/\.(?:md|markdown|mdx)$/i.test(path),
  });
  const inside = pieces.some(({ name }) => name === 'subject') ? pieces : [...draft.outside, ...pieces];
  const given = number === 1 && draft.container === 'file' ? fromFrontMatter(frontMatter) : [];
  const parts = [...given, ...inside]
    .map((piece): Part => widened({ path, name: piece.name, ...trimmed(text, piece) }, choices, text))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const part = (name: Part['name']): Part | undefined => parts.find((one) => one.name === name);
  const subject = part('subject');
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');

  const data = frontMatter.data;
  const titles = [...draft.labels.toReversed(), ...draft.headings.toReversed().map(({ title }) => title)];
  const body = text.slice(draft.start, draft.end);
  const opening = words(part('body')).slice(0, 300);
  const channel = channelOf(data['channel'], subject !== undefined, titles);
  const kind = kindOf(data['kind'], {
    subject: words(subject),
    body,
    opening,
    titles: [...draft.labels.slice(-3), draft.headings.at(-1)?.title].join('\n'),
    around: [
      path.replace(/^.*\//, '').replace(/[_-]+/g, ' '),
      ...draft.headings.slice(0, -1).map(({ title }) => title),
    ].join('\n'),
  });
  const email: EmailFrame = {
    path,
    start: draft.start,
    end: draft.end,
    id: `${path}#${number}`,
    number,
    kind: kind === 'unknown' ? (kindByChannel[channel] ?? kind) : kind,
    channel,
    subject: subject ? words(subject) : null,
    parts,
    tags: inMessage(tags, draft, parts),
    conditions: inMessage(conditions, draft, parts),
    tagFaults: inMessage(faults, draft, parts),
    step: stepOf(data, draft.headings, draft.labels, titleOf(draft)),
    frontMatter: data,
    isBadExample: isBadExample(draft),
    headline: headlineOf(path, text, draft, subject ?? part('greeting')),
  };
  return { email, pieces };
}

/** What a message is for when its words do not say. */
const kindByChannel: Readonly<Partial<Record<Channel, Kind>>> = { call: 'script', social: 'note' };

/** Those of the message, and those of a subject that stands above it. */
function inMessage<S extends Span>(tags: readonly S[], draft: Draft, parts: readonly Part[]): S[] {
  const outside = parts.filter(({ start, end }) => end <= draft.start || start >= draft.end);
  return [...outside, draft].flatMap((span) => spansWithin(tags, span)).sort((a, b) => a.start - b.start);
}

function fromFrontMatter({ values }: FrontMatter): Piece[] {
  const pieces: Piece[] = [];
  for (const name of ['subject', 'preheader'] as const) {
    const span = values.get(name);
    if (span) pieces.push({ name, ...span });
  }
  return pieces;
}

/** `EMAIL 2 (Day 3)` on the first line of a fence. */
function titleOf({ lines }: Draft): string {
  const first = lines[0]?.words ?? '';
  return first.length < 80 && !/[.!?,:]$/.test(first) ? first : '';
}

function headlineOf(path: string, text: string, draft: Draft, preferred: Part | undefined): Place {
  if (preferred) return { path, start: preferred.start, end: preferred.end };
  const first = draft.lines.find(({ kind, inner, end }) => kind !== 'blank' && kind !== 'rule' && inner < end);
  return { path, ...trimmed(text, first ? { start: first.inner, end: first.end } : draft) };
}
