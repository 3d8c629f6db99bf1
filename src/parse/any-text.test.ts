import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmailFrame, PageFrame } from '../email.ts';
import { parsePage } from './page.ts';

const words = (page: PageFrame, { start, end }: { readonly start: number; readonly end: number }): string =>
  page.prose
    .slice(start, end)
    .replace(/\uFFFC+/g, '◊')
    .replace(/[ \n]+/g, ' ')
    .trim();
const parts = (page: PageFrame, email: EmailFrame | undefined): Record<string, string> =>
  Object.fromEntries((email?.parts ?? []).map((part) => [part.name, words(page, part)]));

describe('whatever the text', () => {
  const line = fc.constantFrom(
    'Subject: x',
    '**Subject:** {{a}}',
    'Hi [Name],',
    'Best,',
    'Sam',
    '---',
    '```',
    '```json',
    '> Hi Ann,',
    '# Email 2',
    '- [ ] item',
    '| a | b |',
    '|---|---|',
    '**Body:**',
    'P.S. x',
    '<!-- c',
    '-->',
    '[a](b) *|C|*',
    '{a|{b|c}}',
    '{% if a %}',
    '{% endif %}',
    '&amp; you',
    'a\u200Bb',
    '',
    '  ',
    'the kiln is warm and we are glad of it for you',
    '\uFEFF',
    '%A1%',
    '<b>',
    '👩‍💻',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
  );
  const path = fc.constantFrom('a.md', 'a.txt', 'a.hbs', '');

  it('the prose is as long as the text, and every span lies in it, ascending', () => {
    fc.assert(
      fc.property(path, text, (path, text) => {
        const page = parsePage(path, text);
        expect(page.prose).toHaveLength(text.length);
        for (const list of [
          page.tags,
          page.tagFaults,
          page.guidance,
          page.labels,
          page.zones,
          page.emails,
          ...page.emails.map((email) => email.parts),
        ]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a merge tag begins and ends with its delimiters', () => {
    const delimiters =
      /^(?:\{\{[\s\S]*\}\}|\{[\s\S]*\}|\$\{[\s\S]*\}|\[[\s\S]*\]|\*\|[\s\S]*\|\*|%[\s\S]*%|<<[\s\S]*>>)$/;
    fc.assert(
      fc.property(text, (text) => {
        for (const { start, end } of parsePage('a.md', text).tags) expect(text.slice(start, end)).toMatch(delimiters);
      }),
    );
  });

  it('line ends of Windows give the same emails', () => {
    const seen = (text: string): unknown => {
      const page = parsePage('a.md', text);
      return page.emails.map((email) => [
        email.kind,
        email.channel,
        email.isBadExample,
        email.tags.length,
        parts(page, email),
      ]);
    };
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(seen(lines.join('\r\n'))).toEqual(seen(lines.join('\n')));
      }),
    );
  });

  it.each([
    ['a long line', 'word '.repeat(20_000)],
    ['a long word', 'A'.repeat(100_000)],
    ['brackets', '['.repeat(10_000)],
    ['unclosed braces', '{{first_name '.repeat(10_000)],
    ['unclosed blocks', '{% if a %}b\n'.repeat(10_000)],
    ['braces', '{|'.repeat(10_000) + '}'.repeat(10_000)],
    ['links', '[a]('.repeat(10_000)],
    ['emphasis', '*a_'.repeat(30_000)],
    ['quotes', '>'.repeat(100_000)],
    ['greetings', 'Hi Ann,\n\n'.repeat(10_000)],
    ['fences', '```\nHi [Name],\n\nIs your kiln warm?\n```\n'.repeat(2_000)],
  ])('%s take well under two seconds', (_, text) => {
    const before = performance.now();
    parsePage('a.md', text);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
