import type { Span } from '../email.ts';

export const directiveNames = ['disable', 'enable', 'disable-line', 'disable-next-line', 'disable-email'] as const;
export type DirectiveName = (typeof directiveNames)[number];

/** A rule named in a directive, where it stands. */
export interface DirectiveId extends Span {
  readonly id: string;
}

/** A comment that speaks to pitchlint. The span is the whole comment. */
export interface Directive extends Span {
  /** What follows `pitchlint-`: one of `directiveNames`, or a slip of the pen. */
  readonly name: string;
  /** None means every rule. */
  readonly ids: readonly DirectiveId[];
  /** The reason behind ` -- `; empty when none was given. */
  readonly reason: string;
}

/**
 * The directives of a text, in order: in HTML, Handlebars, Jinja and Liquid comments, and on lines that begin with
 * `#`. A comment that is not closed, or that stands in backticks, is no directive.
 */
export function findDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = [];
  const findEnd = endFinder(text);
  const keyword = /pitchlint-([a-z-]{1,30})(?=\s|-->|--\}\}|[#}{]|$)/g;
  for (let match = keyword.exec(text); match; match = keyword.exec(text)) {
    const opening = openingBefore(text, match.index);
    if (!opening) continue;
    const name = match[1] ?? '';
    const bodyStart = match.index + 'pitchlint-'.length + name.length;
    const close = findEnd(opening.form, bodyStart);
    if (!close || (text[opening.start - 1] === '`' && text[close.end] === '`')) continue;
    directives.push({ start: opening.start, end: close.end, name, ...readBody(text, bodyStart, close.start) });
    keyword.lastIndex = close.end;
  }
  return directives;
}

/** Where the directives stand, so that their words are never linted. */
export const directiveSpans = (text: string): readonly Span[] =>
  findDirectives(text).map(({ start, end }) => ({ start, end }));

/** How a comment opens and closes; the first form that fits is taken. */
const forms = [
  { open: /<!--$/, close: /-->/g },
  { open: /\{\{!--$/, close: /--\}\}/g },
  { open: /\{\{!$/, close: /\}\}/g },
  { open: /\{#$/, close: /#\}/g },
  { open: /\{%-?\s{0,9}comment\s{0,9}-?%\}$/, close: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g },
  { open: /#$/, close: /$/gm },
] as const;
type Form = (typeof forms)[number];

const longestOpening = 40;

function openingBefore(text: string, keywordStart: number): { form: Form; start: number } | null {
  let end = keywordStart;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  const before = text.slice(Math.max(0, end - longestOpening), end);
  for (const form of forms) {
    const found = form.open.exec(before);
    if (!found) continue;
    const start = end - found[0].length;
    return found[0] !== '#' || beginsLine(text, start, keywordStart) ? { form, start } : null;
  }
  return null;
}

/** True when only blanks and quote marks stand before the `#`, and the keyword is on its line. */
function beginsLine(text: string, start: number, keywordStart: number): boolean {
  let at = start;
  while (at > 0 && /[ \t>\uFEFF]/.test(text[at - 1] ?? '')) at--;
  return (at === 0 || text[at - 1] === '\n') && !text.slice(start, keywordStart).includes('\n');
}

/** Finds the next closing mark; remembers when there is none left, so that a page is not read again for each opening. */
function endFinder(text: string): (form: Form, from: number) => Span | null {
  const spent = new Set<Form>();
  return (form, from) => {
    if (spent.has(form)) return null;
    const close = new RegExp(form.close);
    close.lastIndex = from;
    const found = close.exec(text);
    if (!found) spent.add(form);
    return found && { start: found.index, end: found.index + found[0].length };
  };
}

function readBody(text: string, start: number, end: number): Pick<Directive, 'ids' | 'reason'> {
  const body = text.slice(start, end);
  const dash = /\s-{2,}(?=\s|$)/.exec(body);
  const list = dash ? body.slice(0, dash.index) : body;
  const ids: DirectiveId[] = [];
  for (const found of list.matchAll(/[^,]+/g)) {
    const id = found[0].trim();
    const at = start + found.index + found[0].indexOf(id);
    if (id) ids.push({ id, start: at, end: at + id.length });
  }
  return { ids, reason: dash ? body.slice(dash.index + dash[0].length).trim() : '' };
}
