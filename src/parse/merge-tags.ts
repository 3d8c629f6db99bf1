import type { Choice, ConditionField, Dialect, MergeTag, Span, TagFault } from '../email.ts';
import { blockTag, type Role } from './block-tags.ts';
import { type Bracket, bracketKind, isInstruction, referencesIn } from './brackets.ts';
import { Choices } from './choices.ts';
import { fieldsRead } from './condition-fields.ts';
import { delimiters } from './dialects.ts';
import { fieldOf } from './field-name.ts';
import { Locals } from './locals.ts';
import { quoted } from './quoted.ts';
import { isDoubleSpintax } from './spintax.ts';
import { closingBrace, halfTag, openBrace } from './unbalanced.ts';

export interface Tags {
  /** Ascending; no two overlap. */
  readonly tags: readonly MergeTag[];
  readonly conditions: readonly ConditionField[];
  readonly choices: readonly Choice[];
  /** Delimiters of choices and template comments: they print nothing. */
  readonly blanks: readonly Span[];
  /** Texts of buttons, without the brackets. */
  readonly buttons: readonly Span[];
  /** What is wrong with how tags open, close and nest; ascending. */
  readonly faults: readonly TagFault[];
}

/**
 * Finds the merge tags of every dialect in one walk over the raw text. It comes before markdown is read, since
 * markdown takes `*|FNAME|*` for emphasis and `[Name]` for a link.
 */
export function findTags(path: string, text: string): Tags {
  return new Walk(path, text).tags();
}

interface Brace {
  readonly start: number;
  readonly pipes: number[];
}

class Walk {
  readonly #path: string;
  readonly #text: string;
  readonly #tags: MergeTag[] = [];
  readonly #conditions: ConditionField[] = [];
  readonly #buttons: Span[] = [];
  readonly #faults: TagFault[] = [];
  readonly #choices: Choices;
  readonly #locals = new Locals();
  readonly #references: ReadonlySet<string>;
  #braces: Brace[] = [];
  /** The tag or choice that ended last: a brace right after it is one too many. */
  #closed: Span | null = null;
  #openBrackets: number[] = [];
  #brackets: Bracket[] = [];

  constructor(path: string, text: string) {
    this.#path = path;
    this.#text = text;
    this.#choices = new Choices(path, text);
    this.#references = referencesIn(text);
  }

  tags(): Tags {
    const special = /[$*%<{}[\]|]|\n[ \t>\r]*\n|\n[ \t>]*(?:`{3}|~{3})/g;
    for (let hit = special.exec(this.#text); hit; hit = special.exec(this.#text)) {
      const [mark] = hit;
      special.lastIndex = this.#delimited(hit.index) ?? this.#mark(mark, hit.index);
    }
    this.#endParagraph();
    const { choices, blanks, faults } = this.#choices.found();
    return {
      tags: withoutOverlap(this.#tags),
      conditions: this.#conditions,
      choices,
      blanks,
      buttons: this.#buttons.sort((a, b) => a.start - b.start),
      faults: withoutOverlap([...this.#faults, ...faults]),
    };
  }

  /** A tag that its delimiters tell; returns where reading goes on, or null when none stands here. */
  #delimited(start: number): number | null {
    const found = readDelimited(this.#text, start);
    if (!found) return null;
    const { end, dialect, inner } = found;
    const tag = blockTag(dialect, inner);
    if (inner !== undefined) this.#locals.read(inner);
    if (tag.role !== 'noun') {
      if (inner !== undefined && !this.#choices.isLoop) this.#reads(dialect, tag.role, inner, start);
      return this.#choices.block(dialect, tag, start, end);
    }
    if (dialect === 'mustache' && inner !== undefined && isDoubleSpintax(inner)) {
      const pipes = [...inner.matchAll(/\|/g)].map(({ index }) => start + 2 + index);
      if (this.#choices.spintax({ start, end, width: 2, pipes })) return end;
    }
    if (inner === undefined || inner.trim() === '') this.#fault('empty tag', { start, end });
    this.#add(start, end, dialect, inner ?? '');
    return end;
  }

  #reads(dialect: Dialect, role: Role, inner: string, start: number): void {
    const from = this.#text.indexOf(inner, start);
    for (const { name, ...span } of fieldsRead(dialect, role, inner)) {
      const at = { path: this.#path, start: from + span.start, end: from + span.end };
      this.#conditions.push({ ...at, dialect, name, isLocal: this.#locals.has(name) });
    }
  }

  /** A single mark; returns where reading goes on. */
  #mark(mark: string, at: number): number {
    if (mark.startsWith('\n')) {
      this.#endParagraph();
      if (/[`~]/.test(mark)) this.#choices.barrier();
      // The second line feed may begin the next blank line.
      return mark.endsWith('\n') ? at + mark.length - 1 : at + mark.length;
    }
    const half = halfTag(this.#text, at);
    if (half) {
      this.#fault(/^(?:\*\||%%|<<|[{$])/.test(half.opening) ? 'tag never closed' : 'tag not opened', half);
      return half.end;
    }
    if (mark === '{') this.#braces.push({ start: at, pipes: [] });
    else if (mark === '|') this.#braces.at(-1)?.pipes.push(at);
    else if (mark === '}') return this.#closeBrace(at);
    else if (mark === '[') this.#openBrackets.push(at);
    else if (mark === ']') {
      const start = this.#openBrackets.pop();
      if (start !== undefined) this.#brackets.push({ start, end: at + 1 });
      if (this.#openBrackets.length === 0) this.#settleBrackets();
    }
    return at + 1;
  }

  /** Returns where reading goes on. */
  #closeBrace(at: number): number {
    const brace = this.#braces.pop();
    if (!brace) {
      const stray =
        this.#closed?.end === at ? { start: this.#closed.start, end: at + 1 } : closingBrace(this.#text, at);
      if (!stray) return at + 1;
      this.#fault('tag not opened', stray);
      return stray.end;
    }
    const { start, pipes } = brace;
    const inner = this.#text.slice(start + 1, at);
    const isSpintax = pipes.length > 0 && !withFallback.test(inner);
    if (!isSpintax && !singleBrace.test(inner)) return at + 1;
    if (this.#isHalf(start, at) && !(isSpintax && isDoubleSpintax(inner))) {
      this.#braces.pop();
      this.#fault('tag never closed', { start: start - 1, end: at + 1 });
    }
    if (isSpintax) {
      const spintax = this.#spintax(brace, at);
      if (this.#choices.spintax(spintax)) this.#closed = spintax;
    } else this.#add(start, at + 1, 'single-brace', inner);
    return at + 1;
  }

  /** `{{name}`: unless the outer brace begins spintax, one brace is missing. */
  #isHalf(start: number, at: number): boolean {
    const isDouble =
      this.#text[start - 1] === '{' && this.#braces.at(-1)?.start === start - 1 && this.#text[at + 1] !== '}';
    return isDouble && !/^[^{}\n]{0,200}\|/.test(this.#text.slice(at + 1, at + 202));
  }

  /** `{{random|Hello {{name}}|Hi}}` comes as two braces, since tags stand in it. */
  #spintax({ start, pipes }: Brace, at: number) {
    const outer = this.#braces.at(-1);
    const isDouble = this.#text[at + 1] === '}' && outer?.start === start - 1 && outer.pipes.length === 0;
    return isDouble ? { start: start - 1, end: at + 2, width: 2, pipes } : { start, end: at + 1, width: 1, pipes };
  }

  /** Nothing but blocks pairs across a blank line. One finding says that a paragraph is out of balance. */
  #endParagraph(): void {
    for (const { start, pipes } of this.#braces) {
      const span = openBrace(this.#text, start, pipes.length > 0);
      if (!span) continue;
      this.#fault('tag never closed', span);
      break;
    }
    this.#braces = [];
    this.#openBrackets = [];
    this.#settleBrackets();
  }

  #settleBrackets(): void {
    const text = this.#text;
    let last = 0;
    for (const bracket of this.#brackets.sort((a, b) => a.start - b.start)) {
      if (bracket.start < last) continue;
      const kind = bracketKind(text, bracket, this.#references);
      if (kind === 'button') this.#buttons.push({ start: bracket.start + 1, end: bracket.end - 1 });
      if (kind !== 'tag') continue;
      const inner = text.slice(bracket.start + 1, bracket.end - 1).replace(/\s*\n[\s>]*/g, ' ');
      this.#add(bracket.start, bracket.end, 'bracket', inner.replace(/^\[([^[\]]*)\]$/, '$1'));
      last = bracket.end;
    }
    this.#brackets = [];
  }

  #add(start: number, end: number, dialect: Dialect, inner: string): void {
    this.#closed = { start, end };
    const field = fieldOf(dialect, inner);
    this.#tags.push({
      path: this.#path,
      start,
      end,
      quote: quoted(this.#text, { start, end }),
      dialect: dialect === 'mustache' && inner.includes('|') ? 'liquid' : dialect,
      ...field,
      isInstruction: isInstruction(field.name),
      isConditional: this.#choices.isConditional,
      isLocal: this.#choices.isLoop || this.#locals.has(field.name),
    });
  }

  #fault(kind: TagFault['kind'], { start, end }: Span): void {
    this.#faults.push({ path: this.#path, start, end, kind, quote: quoted(this.#text, { start, end }), other: null });
  }
}

/** A name, and perhaps `first_name:there`; CSS and JSON have no underscore before their colon. */
const singleBrace =
  /^(?:[\p{L}_][^:;"=<>()\n{}]{0,120}|[a-z]+(?:_[a-z]+)*(?:_name|name|_company|company|_title|_city)::?[^:;"'=<>()\n{}]{1,80})$/u;

/** `{first_name|there}`: no sender spins the name of a field. */
const withFallback = /^\s*(?:[a-z]+(?:_[a-z]+)+|(?:first|last|full|company)[nN]ame)\s*\|[^{}|\n:"']{1,60}$/;

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
function withoutOverlap<S extends Span>(spans: readonly S[]): S[] {
  let last = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}
