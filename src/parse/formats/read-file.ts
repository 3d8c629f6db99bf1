import type { PageFrame } from '../../email.ts';
import { readFrontMatter } from '../front-matter.ts';
import { parsePage } from '../page.ts';
import type { Columns } from './columns.ts';
import type { Decoded } from './decoded.ts';
import { lettersPage } from './letters.ts';

/** The words of a file of which they do not stand open; null for a file that is its own text. */
export async function decodeFile(path: string, file: string, columns: Columns): Promise<Decoded | null> {
  const extension = extensionOf(path);
  if (extension === 'eml' || extension === 'mbox') return (await import('./mail.ts')).decodeMail(path, file);
  if (extension === 'csv' || extension === 'tsv') return (await import('./csv.ts')).decodeCsv(path, file, columns);
  return extension === 'json' ? (await import('./json.ts')).decodeJson(path, file, columns) : null;
}

/**
 * The page of a text: the words of `decoded` if the file was, else the file. The extension says how to read it; any
 * input gives a page.
 */
export async function parseFile(path: string, text: string, decoded: Decoded | null): Promise<PageFrame> {
  if (decoded) {
    const shown = await shownIn(
      text,
      decoded.letters.filter(({ isHtml }) => isHtml).map(({ body }) => body),
      false,
    );
    return lettersPage({ path, text, letters: decoded.letters, frontMatter: readFrontMatter(path, ''), shown });
  }
  if (!/^(?:html?|mjml)$/.test(extensionOf(path))) return parsePage(path, text);
  const frontMatter = readFrontMatter(path, text);
  const body = { start: frontMatter.span.end, end: text.length };
  const letters = [{ body, isHtml: true, subject: null, preheader: null, data: {} }];
  return lettersPage({ path, text, letters, frontMatter, shown: await shownIn(text, [body], true) });
}

async function shownIn(
  text: string,
  bodies: readonly { readonly start: number; readonly end: number }[],
  reportsFaults: boolean,
) {
  if (bodies.length === 0) return [];
  const { readHtml } = await import('./html.ts');
  return bodies.map(({ start, end }) => readHtml({ html: text.slice(start, end), at: start, reportsFaults }));
}

const extensionOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
