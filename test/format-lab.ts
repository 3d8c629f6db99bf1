import type { Email, Page } from '../src/email.ts';
import { Reader } from '../src/language/read.ts';
import type { LintConfig } from '../src/lint/config.ts';
import { lintPage } from '../src/lint/lint.ts';
import { readWith } from '../src/lint/read.ts';
import type { Columns } from '../src/parse/formats/columns.ts';
import { toResult } from '../src/reporters/results.ts';
import { flagging } from './lint-lab.ts';

/** Files of every format, linted with one rule that flags a phrase. */

const phrase = 'only #Value (spots|seats) left';
const active = [{ id: 'left', rule: flagging(phrase), severity: 'error', options: {} }] as const;
const reading = { today: '2026-01-15', kind: null };

const config: LintConfig = {
  ...reading,
  rules: active,
  rulesFor: () => active,
  ruleIds: ['left'],
  vocabulary: [],
  claims: [],
  mergeTags: { dialects: ['auto'], fields: [] },
  inlineConfig: true,
  reportUnusedDirectives: 'off',
};

/** What is found, one `line:column-endLine:endColumn part “quote”` each; for a problem its message. */
export async function foundIn(path: string, text: string, columns?: Columns): Promise<readonly string[]> {
  const linted = await lintPage({ path, text }, { ...config, columns });
  if (linted.crashes[0]) throw linted.crashes[0].error;
  return toResult(path, linted).messages.map(({ ruleId, line, column, endLine, endColumn, part, quote, message }) =>
    ruleId === null
      ? `${line}:${column} ${message}`
      : `${line}:${column}-${endLine}:${endColumn} ${part} “${quote.replace(/\s+/g, ' ')}”`,
  );
}

const reader = new Reader({ often: [], seldom: [] }, { often: [], seldom: [] });

export const pageOf = (path: string, text: string, columns?: Columns): Promise<Page> =>
  readWith(reader, { path, text }, { ...reading, columns });

/** The words of each part of an email, on one line. */
export const partsOf = (page: Page, email: Email | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['subject', 'preheader', 'greeting', 'body', 'sign-off', 'signature', 'quoted reply', 'footer'].flatMap((name) => {
      const own = (email?.parts ?? []).filter(
        (part) => part.name === name || (name === 'body' && /^(?:opening|ask)$/.test(part.name)),
      );
      const words = own.map(({ start, end }) => page.prose.slice(start, end)).join(' ');
      return own.length > 0
        ? [
            [
              name,
              words
                .replace(/\uFFFC+/g, '◊')
                .replace(/\s+/g, ' ')
                .trim(),
            ],
          ]
        : [];
    }),
  );
