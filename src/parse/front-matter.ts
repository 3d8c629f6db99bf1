import { isMap, isScalar, parseDocument } from 'yaml';
import type { Problem, Span } from '../email.ts';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** From the first `---` to the end of the line of the second; empty when there is none. */
  readonly span: Span;
  /** Where the text of each string value stands, without its quotes. */
  readonly values: ReadonlyMap<string, Span>;
  readonly problems: readonly Problem[];
}

/** Reads the YAML between `---` lines at the start of a file. Broken YAML is a problem of the page, never an error. */
export function readFrontMatter(path: string, text: string): FrontMatter {
  const fence = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const from = fence?.[0].length ?? 0;
  const close = /(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = Math.max(0, from - 1);
  const end = fence && close.exec(text);
  if (!end) return none;
  const to = Math.max(from, end.index + 1);
  const yaml = text.slice(from, to);
  // A mail may begin with a rule; front matter begins with a key.
  if (!/^(?:\s*#[^\n]*\n)*\s*[\w"'-]+\s*:(?:\s|$)/.test(yaml)) return none;
  const span = { start: 0, end: end.index + end[0].length };

  const document = documentOf(yaml);
  if (!document) {
    return {
      ...none,
      span,
      problems: [{ path, start: from, end: to, message: 'Front matter is nested too deeply to read.' }],
    };
  }
  const problems: Problem[] = document.errors.slice(0, 1).map(({ message, pos }) => ({
    path,
    start: Math.min(from + pos[0], to),
    end: Math.min(from + Math.max(pos[1], pos[0] + 1), to),
    message: `Front matter is not valid YAML: ${message}`,
  }));

  const values = new Map<string, Span>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key) || !isScalar(value) || !value.range || typeof value.value !== 'string') continue;
      const [start, stop] = value.range;
      const quoted = /^["']/.test(yaml.slice(start, start + 1)) ? 1 : 0;
      values.set(String(key.value), { start: from + start + quoted, end: from + stop - quoted });
    }
  }
  return { data: problems.length > 0 ? {} : dataOf(document), span, values, problems };
}

const none: FrontMatter = { data: {}, span: { start: 0, end: 0 }, values: new Map(), problems: [] };

type YamlDocument = ReturnType<typeof parseDocument>;

function documentOf(yaml: string): YamlDocument | null {
  try {
    return parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  } catch {
    // The library walks nested values by recursion: the stack is the limit, and the mail below is still readable.
    return null;
  }
}

function dataOf(document: YamlDocument): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = document.toJS({ maxAliasCount: 50 });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  } catch {
    // An alias bomb or an alias to nothing: the page is still worth linting.
    return {};
  }
}
