import type { Span } from '../email.ts';
import type { Edit } from './edits.ts';
import { type Job, type Scope, scopeOf, TemplateError } from './engine.ts';
import { outputOf } from './person.ts';
import { Trace } from './trace.ts';

type Library = typeof import('handlebars');
type Statement = hbs.AST.Statement;

/** Renders with Handlebars: nothing escaped, no prototypes, no partials, and only the helpers it brings itself. */
export async function handlebarsEdits(job: Job): Promise<readonly Edit[]> {
  const { default: shared } = await import('handlebars');
  const library = shared.create();
  library.unregisterHelper('log');
  const { span, page, person } = job;
  const text = page.slice(span.start, span.end);
  const trace = new Trace(span);
  try {
    const program = library.parse(text);
    new Walk({ library, job, trace, text, scope: scopeOf(text, person) }).program(program);
  } catch (error) {
    if (error instanceof TemplateError) throw error;
    throw unreadable(error, text, span);
  }
  return trace.edits();
}

interface Walking {
  readonly library: Library;
  readonly job: Job;
  readonly trace: Trace;
  /** Of the stretch; positions of the syntax tree are positions in it. */
  readonly text: string;
  readonly scope: Scope;
}

/** Walks the syntax tree: literals keep their places, the library decides on conditions and gives outputs. */
class Walk {
  readonly #in: Walking;
  readonly #lines: readonly number[];

  constructor(walking: Walking) {
    this.#in = walking;
    this.#lines = [0, ...[...walking.text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
  }

  program({ body }: hbs.AST.Program): void {
    for (const statement of body) this.#statement(statement);
  }

  #statement(statement: Statement): void {
    const at = this.#spanOf(statement.loc);
    if (isContent(statement)) this.#content(statement, at);
    else if (isMustache(statement)) this.#mustache(statement, at);
    else if (isBlock(statement)) this.#block(statement, at);
    else if (statement.type !== 'CommentStatement') {
      const message = 'This includes another template, which is not read; write its text here.';
      throw new TemplateError(message, this.#inPage(at));
    }
  }

  /** White space at its ends may have been stripped; what is left stands in the text one to one. */
  #content({ value }: hbs.AST.ContentStatement, at: Span): void {
    if (value === '') return;
    const from = this.#in.text.slice(at.start, at.end).indexOf(value);
    if (from < 0) this.#in.trace.output(this.#inPage(at), value);
    else this.#in.trace.literal(this.#inPage({ start: at.start + from, end: at.start + from + value.length }), value);
  }

  #mustache(statement: hbs.AST.MustacheStatement, at: Span): void {
    const { job, trace, text } = this.#in;
    const span = this.#inPage(at);
    const tag = job.tags.get(span.start);
    const isField = tag !== undefined && (job.person.valueOf(tag.name) !== null || !this.#isCall(statement));
    const given = isField ? outputOf(tag, job.person) : null;
    const source = text.slice(at.start, at.end);
    if (isField && given === null) trace.literal(span, source);
    else trace.output(span, given ?? this.#run(source, at));
  }

  #block(statement: hbs.AST.BlockStatement, at: Span): void {
    const { program, inverse, path, params } = statement;
    const name = (path as hbs.AST.PathExpression).original;
    const isSection = params.length === 0 && this.#in.job.person.valueOf(name) !== null;
    if (name !== 'if' && name !== 'unless' && !isSection) {
      this.#in.trace.output(this.#inPage(at), this.#run(this.#in.text.slice(at.start, at.end), at));
      return;
    }
    const word = isSection ? 'if' : name;
    const asked = isSection ? name : params.map((param) => this.#source(param)).join(' ');
    const isMet = this.#run(`{{#${word} ${asked}}}1{{/${word}}}`, at) === '1';
    const branch = isMet ? program : inverse;
    if (branch) this.program(branch);
  }

  /** `{{lookup . "name"}}`, unlike `{{name}}` and `{{first name}}`. */
  #isCall({ path, params, hash }: hbs.AST.MustacheStatement): boolean {
    if (path.type !== 'PathExpression') return true;
    const name = (path as hbs.AST.PathExpression).original;
    if (params.length === 0 && hash === undefined) return name.startsWith('@') || name === 'this';
    const isWords = hash === undefined && params.every(({ type }) => type === 'PathExpression');
    return !isWords || name in this.#in.library.helpers;
  }

  #source({ loc }: hbs.AST.Node): string {
    const { start, end } = this.#spanOf(loc);
    return this.#in.text.slice(start, end);
  }

  #run(template: string, at: Span): string {
    try {
      const render = this.#in.library.compile(template, { noEscape: true, explicitPartialContext: true });
      return render(this.#in.scope, { allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false });
    } catch (error) {
      throw new TemplateError(`Handlebars cannot render this: ${reasonOf(error)}`, this.#inPage(at));
    }
  }

  #spanOf({ start, end }: hbs.AST.SourceLocation): Span {
    const offset = ({ line, column }: hbs.AST.Position): number => (this.#lines[line - 1] ?? 0) + column;
    return { start: offset(start), end: offset(end) };
  }

  #inPage({ start, end }: Span): Span {
    const base = this.#in.job.span.start;
    return { start: base + start, end: base + end };
  }
}

const isContent = (node: Statement): node is hbs.AST.ContentStatement => node.type === 'ContentStatement';
const isMustache = (node: Statement): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isBlock = (node: Statement): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/ - \d+:\d+$/, '') ?? '';

/** The parser names a line of the stretch; at the end of the text it misses what closes a block. */
function unreadable(error: unknown, text: string, { start }: Span): TemplateError {
  const message = error instanceof Error ? error.message : String(error);
  const row = Number(/ on line (\d+)|- (\d+):\d+$/.exec(message)?.slice(1).find(Boolean) ?? 1) - 1;
  const lines = text.split('\n');
  const from = start + lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0);
  const isOpen = /got 'EOF'|got 'CLOSE_BLOCK'/.test(message);
  const reason = isOpen
    ? 'a block is not closed'
    : /^Parse error/.test(message)
      ? 'this is no tag it knows'
      : reasonOf(error);
  const at = { start: from, end: from + (lines[row] ?? '').length };
  return new TemplateError(
    `Handlebars cannot read this: ${reason}`,
    isOpen || at.start >= at.end ? { start, end: start + (lines[0] ?? '').length } : at,
  );
}
