import type { Context, Emitter, Liquid, Template } from 'liquidjs';
import type { MergeTag, Span } from '../email.ts';
import type { Edit } from './edits.ts';
import { type Job, localsIn, scopeOf, TemplateError } from './engine.ts';
import { outputOf } from './person.ts';
import { Trace } from './trace.ts';

type Library = typeof import('liquidjs');

/** Renders with liquidjs: no files, no includes, no clock, no chance, and limits on work and memory. */
export async function liquidEdits(job: Job): Promise<readonly Edit[]> {
  const library = await import('liquidjs');
  const { span, page, person, today } = job;
  const text = page.slice(span.start, span.end);
  const trace = new Trace(span);
  try {
    const liquid = engineOf(library);
    const templates = liquid.parse(text);
    const recorder = new Recorder(trace, span.start);
    follow(templates, { library, liquid, recorder, job, locals: localsIn(text) });
    const context = new library.Context(scopeOf(text, person), liquid.options, { sync: true }, { liquid });
    context.setRegister('today', today);
    library.toValueSync(liquid.renderer.renderTemplates(templates, context, recorder));
  } catch (error) {
    throw asTemplateError(error, job);
  }
  return trace.edits();
}

function engineOf({ Liquid, filters }: Library): Liquid {
  const liquid = new Liquid({
    templates: {},
    relativeReference: false,
    ownPropertyOnly: true,
    strictFilters: false,
    strictVariables: false,
    locale: 'en-US',
    timezoneOffset: 0,
    parseLimit: 1_000_000,
    memoryLimit: 100_000,
    renderLimit: 5_000,
  });
  for (const name of ['include', 'render', 'layout', 'block']) delete liquid.tags[name];
  for (const name of Object.keys(filters).filter((filter) => filter.startsWith('date'))) {
    const filter = filters[name as keyof typeof filters] as (this: unknown, ...args: unknown[]) => unknown;
    liquid.registerFilter(name, function (value: unknown, ...args: unknown[]) {
      const isNow = value === 'now' || value === 'today';
      return filter.call(this, isNow ? `${this.context.getRegister('today', '')}T12:00:00Z` : value, ...args);
    });
  }
  liquid.registerFilter('sample', (values: unknown) => (Array.isArray(values) ? values[0] : values));
  return liquid;
}

/** What templates write to: it knows which tag is being rendered. */
class Recorder implements Emitter {
  readonly buffer = '';
  readonly #trace: Trace;
  readonly #base: number;
  #place: Stretch = { begin: 0, end: 0 };

  constructor(trace: Trace, base: number) {
    this.#trace = trace;
    this.#base = base;
  }

  enter(place: Stretch): void {
    this.#place = place;
  }

  write(value: unknown): void {
    this.#trace.output(this.#spanOf(this.#place), stringOf(value));
  }

  literal(place: Stretch, text: string): void {
    this.#trace.literal(this.#spanOf(place), text);
  }

  #spanOf({ begin, end }: Stretch): Span {
    return { start: this.#base + begin, end: this.#base + end };
  }
}

interface Stretch {
  readonly begin: number;
  readonly end: number;
}

function stringOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(stringOf).join('');
  return typeof value === 'object' ? '' : String(value);
}

interface Following {
  readonly library: Library;
  readonly liquid: Liquid;
  readonly recorder: Recorder;
  readonly job: Job;
  /** What the template itself sets: no column is meant. */
  readonly locals: ReadonlySet<string>;
}

/** Has every part of a parsed template tell the recorder where it stands before it writes. */
function follow(templates: readonly Template[], following: Following): void {
  const { library, recorder, job } = following;
  for (const template of templates) {
    const { token } = template;
    const render = template.render.bind(template);
    if (library.TypeGuards.isHTMLToken(token)) {
      const place = { begin: token.begin + token.trimLeft, end: token.end - token.trimRight };
      template.render = (context: Context, emitter: Emitter): unknown =>
        emitter === recorder ? recorder.literal(place, token.getContent()) : render(context, emitter);
      continue;
    }
    if (library.TypeGuards.isOutputToken(token)) {
      const tag = job.tags.get(job.span.start + token.begin);
      const ours = tag && isOurs(tag, token.content, following) ? tag : null;
      if (ours) {
        const text = outputOf(ours, job.person);
        template.render = (_: Context, emitter: Emitter): unknown => {
          if (emitter !== recorder) return text ?? token.getText();
          if (text === null) return recorder.literal(token, token.getText());
          recorder.enter(token);
          return recorder.write(text);
        };
        continue;
      }
    }
    const inner = template.children?.(false, true);
    if (inner) follow(library.toValueSync(inner) as Template[], following);
    template.render = function* (context: Context, emitter: Emitter): Generator<unknown, unknown, unknown> {
      if (emitter === recorder) recorder.enter(token);
      return yield render(context, emitter);
    };
  }
}

/**
 * A tag that is not Liquid's own: `{{first name}}`, `{{name|there}}`, or one whose column is missing, so that it must
 * not vanish without a word.
 */
function isOurs({ name, fallback }: MergeTag, content: string, { liquid, locals, job }: Following): boolean {
  const [path = '', ...filters] = content.split('|').map((part) => part.trim());
  if (locals.has(/^[\w-]*/.exec(path)?.[0] ?? '')) return false;
  if (/^["'\d]/.test(path)) return false;
  const isLiquid =
    /^[\w-]+(?:\.[\w-]+|\[[^\]]*\])*$/.test(path) &&
    filters.every((filter) => (/^\w+/.exec(filter)?.[0] as string) in liquid.filters);
  return !isLiquid || (fallback === null && job.person.valueOf(name) === null);
}

function asTemplateError(error: unknown, { span }: Job): TemplateError {
  const { message, originalError, token } = error as Error & { originalError?: Error; token?: Stretch };
  const at = token ? { start: span.start + token.begin, end: span.start + token.end } : span;
  const reason = (originalError?.message ?? message).replace(/, line:\d+, col:\d+$/, '');
  return new TemplateError(`Liquid cannot render this: ${reason}`, at);
}
