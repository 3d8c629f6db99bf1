import type { Choice, Dialect, MergeTag, Span } from '../email.ts';
import { type Bracket, bracketKind, isInstruction, referencesIn } from './brackets.ts';
import { Choices } from './choices.ts';
import { delimiters, nameAndFallback, roleOf } from './dialects.ts';

export interface Tags {
  /** Ascending; no two overlap. */
  readonly tags: readonly MergeTag[];
  readonly choices: readonly Choice[];
  /** Delimiters of choices and template comments: they print nothing. */
  readonly blanks: readonly Span[];
  /** Texts of buttons, without the brackets. */
  readonly buttons: readonly Span[];
}

/**
 * Finds the merge tags of every dialect in one walk over the raw text. It comes before markdown is read, since
 * markdown takes `*|FNAME|*` for emphasis and `[Name]` for a link.
 */
export function findTags(path: string, text: string): Tags {
  const tags: MergeTag[] = [];
  const buttons: Span[] = [];
  const choices = new Choices();
  const references = referencesIn(text);
  const braces: { readonly start: number; readonly pipes: number[] }[] = [];
  let openBrackets: number[] = [];
  let brackets: Bracket[] = [];

  const add = (start: number, end: number, dialect: Dialect, inner: string): void => {
    tags.push({
      path,
      start,
      end,
      dialect,
      ...nameAndFallback(inner),
      isInstruction: isInstruction(inner.replace(/\|.*/s, '')),
    });
  };
  const settleBrackets = (): void => {
    brackets.sort((a, b) => a.start - b.start);
    let last = 0;
    for (const bracket of brackets) {
      if (bracket.start < last) continue;
      const kind = bracketKind(text, bracket, references);
      if (kind === 'button') buttons.push({ start: bracket.start + 1, end: bracket.end - 1 });
      if (kind !== 'tag') continue;
      add(
        bracket.start,
        bracket.end,
        'bracket',
        text.slice(bracket.start + 1, bracket.end - 1).replace(/\s*\n[\s>]*/g, ' '),
      );
      last = bracket.end;
    }
    brackets = [];
  };

  const special = /[$*%<{}[\]|]|\n[ \t>\r]*\n/g;
  for (let hit = special.exec(text); hit; hit = special.exec(text)) {
    const [mark] = hit;
    const at = hit.index;
    const found = readDelimited(text, at);
    if (found) {
      const { end, dialect, inner } = found;
      special.lastIndex = end;
      const role = roleOf(dialect, text.slice(at, end), inner);
      if (role === 'noun')
        add(at, end, dialect === 'mustache' && inner?.includes('|') ? 'liquid' : dialect, inner ?? '');
      else special.lastIndex = choices.block(text, role, at, end);
    } else if (mark === '{') braces.push({ start: at, pipes: [] });
    else if (mark === '|') braces.at(-1)?.pipes.push(at);
    else if (mark === '}') {
      const brace = braces.pop();
      if (!brace) continue;
      const inner = text.slice(brace.start + 1, at);
      if (brace.pipes.length > 0) choices.spintax(text, brace.start, at + 1, brace.pipes);
      else if (/^[\p{L}_][^:;"=<>()\n{}]{0,120}$/u.test(inner)) add(brace.start, at + 1, 'single-brace', inner);
    } else if (mark === '[') openBrackets.push(at);
    else if (mark === ']') {
      const start = openBrackets.pop();
      if (start !== undefined) brackets.push({ start, end: at + 1 });
      if (openBrackets.length === 0) settleBrackets();
    } else if (mark.startsWith('\n')) {
      // Nothing pairs across a blank line; the second line feed may begin the next one.
      special.lastIndex = at + mark.length - 1;
      braces.length = 0;
      openBrackets = [];
      settleBrackets();
    }
  }
  settleBrackets();
  return { tags: withoutOverlap(tags), ...choices.found(), buttons: buttons.sort((a, b) => a.start - b.start) };
}

interface Delimited {
  readonly end: number;
  readonly dialect: Dialect;
  readonly inner: string | undefined;
}

function readDelimited(text: string, at: number): Delimited | null {
  for (const { dialect, pattern } of delimiters[text[at] ?? ''] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { end: pattern.lastIndex, dialect, inner: match[1] };
  }
  return null;
}

/** `[Hi {{name}}, …]` is one tag: the outer one. */
function withoutOverlap(tags: MergeTag[]): MergeTag[] {
  let last = 0;
  return tags
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
