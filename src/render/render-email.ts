import type { Choice, EmailFrame, MergeTag, PageFrame, Problem, Span } from '../email.ts';
import { activeCampaignEdits, isActiveCampaign } from './active-campaign.ts';
import { type Edit, settled } from './edits.ts';
import { type Engine, TemplateError } from './engine.ts';
import { allBut, isMailchimp, mailchimpEdits } from './mailchimp.ts';
import { outputOf, type Person } from './person.ts';

export interface Rendering {
  /** In the order of the page's text; all else of the email is read as it stands. */
  readonly edits: readonly Edit[];
  /** What an engine could not render: the tags are then filled in, and the first branch is taken. */
  readonly problems: readonly Problem[];
}

export interface Reader {
  readonly person: Person;
  /** Which branch of spintax is taken, from 0; a choice with fewer takes its last. */
  readonly branch: number;
  /** YYYY-MM-DD: what `now` means to a template. */
  readonly today: string;
}

/**
 * Renders one email as one person reads it. The values are put in as text, and what they hold is never rendered
 * again. Never throws: what cannot be rendered is a problem.
 */
export async function renderEmail(
  page: PageFrame,
  email: EmailFrame,
  { person, branch, today }: Reader,
): Promise<Rendering> {
  const { text } = page;
  const edits: Edit[] = [];
  const problems: Problem[] = [];
  const engine = engineFor(
    stretchesOf(email)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  );
  const tags = new Map(email.tags.map((tag) => [tag.start, tag]));
  for (const span of stretchesOf(email)) {
    let decided: 'by an engine' | 'by none' | 'too late' = 'by none';
    try {
      if (engine) {
        edits.push(...(await (await engine())({ span, page: text, tags, person, today })));
        decided = 'by an engine';
      }
    } catch (error) {
      decided = 'too late';
      if (!(error instanceof TemplateError)) throw error;
      problems.push({ path: page.path, ...error.span, message: error.message });
      edits.push(...leftBlocks(text, span));
    }
    const choices = page.choices.filter(({ start, end }) => start >= span.start && end <= span.end);
    for (const choice of choices) {
      if (isMailchimp(text, choice)) edits.push(...mailchimpEdits(text, choice, person));
      else if (isSpintax(choice))
        edits.push(...allBut(choice, choice.branches[Math.min(branch, choice.branches.length - 1)]));
      else if (decided === 'by an engine' && isOfEngine(text, choice)) continue;
      else {
        const known = isActiveCampaign(text, choice) ? activeCampaignEdits(text, choice, person) : null;
        edits.push(...(known ?? allBut(choice, choice.branches[0])));
        if (known === null && decided !== 'too late') problems.push(undecided(page, choice));
      }
    }
    edits.push(...commentsIn(text, span));
  }
  edits.push(...email.tags.flatMap((tag) => tagEdit(tag, person) ?? []));
  const byTag = new Map(email.tags.map((tag) => [`${tag.start} ${tag.end}`, tag]));
  const withTags = settled(edits).map((edit) => ({
    ...edit,
    tag: edit.tag ?? byTag.get(`${edit.start} ${edit.end}`) ?? null,
  }));
  return { edits: withTags, problems };
}

/** A condition of a language that no engine reads here: what it would show is not known. */
function undecided({ path, text }: PageFrame, { start, branches: [first] }: Choice): Problem {
  const end = first?.start ?? start;
  const tag = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { path, start, end, message: `“${tag}” cannot be decided here: everybody is shown its first branch.` };
}

/** The email's own text, and its subject when that stands elsewhere. */
export function stretchesOf({ start, end, parts }: EmailFrame): readonly Span[] {
  const outside = parts.filter((part) => part.end <= start || part.start >= end);
  return [...outside, { start, end }].sort((a, b) => a.start - b.start);
}

/** How many branches the spintax of an email has at most; 1 when there is none. */
export function branchesOf({ choices }: PageFrame, email: EmailFrame): number {
  const spans = stretchesOf(email);
  const mine = choices.filter(
    (choice) => isSpintax(choice) && spans.some(({ start, end }) => choice.start >= start && choice.end <= end),
  );
  return Math.min(mostBranches, Math.max(1, ...mine.map(({ branches }) => branches.length)));
}

/** As when sentences are read: more branches are word lists, and the first ones stand for the rest. */
const mostBranches = 12;

/** `{% if %}` and `{{#if}}`: decided by the engine. */
const isOfEngine = (text: string, { start }: Choice): boolean => /^\{[{%]/.test(text.slice(start, start + 2));

const isSpintax = ({ start, branches }: Choice): boolean => branches[0]?.start === start + 1;

/** The engine of a template; null when its tags stand for fields and no more. */
function engineFor(text: string): (() => Promise<Engine>) | null {
  const isLiquid = /\{%-?\s*[a-z]/i.test(text);
  if (!isLiquid && handlebarsMarks.test(text)) return async () => (await import('./handlebars.ts')).handlebarsEdits;
  if (isLiquid || liquidMarks.test(text)) return async () => (await import('./liquid.ts')).liquidEdits;
  return null;
}

/** Blocks, partials, comments, `{{{name}}}`, white space control. */
const handlebarsMarks = /\{\{\{|~\}\}|\{\{~?\s*(?:[#^/>!&~]|else\b|lookup\b)/;

/** White space control, and filters other than a fallback. */
const liquidMarks = /\{\{-|-\}\}|\{\{[^{}]*\|\s*(?!default\b|fallback\b)[a-z_]+\s*(?:[:|}]|\}\})/i;

function tagEdit(tag: MergeTag, person: Person): Edit | null {
  const text = outputOf(tag, person);
  return text === null ? null : { start: tag.start, end: tag.end, text, cause: 'tag', tag };
}

/** Block tags that no engine could read. */
const leftBlocks = (text: string, span: Span): readonly Edit[] =>
  found(text, span, /\{%[\s\S]{0,300}?%\}|\{\{[#^/>][^{}]{0,300}\}\}|\{\{else[^{}]{0,300}\}\}/g, 'branch');

/** Comments of the template or of the page: nobody reads them. */
const commentsIn = (text: string, span: Span): readonly Edit[] =>
  found(text, span, /<!--[\s\S]{0,2000}?-->|\{#[^#]{0,2000}#\}|\{\{!--[\s\S]{0,2000}?--\}\}/g, 'comment');

const found = (text: string, { start, end }: Span, pattern: RegExp, cause: Edit['cause']): readonly Edit[] =>
  [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: whole }) => ({
    start: start + index,
    end: start + index + whole.length,
    text: '',
    cause,
    tag: null,
  }));
