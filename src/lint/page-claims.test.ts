import { describe, expect, it } from 'vitest';
import { parsePage } from '../parse/page.ts';
import { lineAt, lineStarts } from './lines.ts';
import { claimsOf } from './page-claims.ts';

/** The mistakes of a front matter, each with its line and the words it points at. */
function mistakes(frontMatter: string): readonly string[] {
  const text = `---\n${frontMatter}\n---\n\nHi Ann,\n\nHello.\n`;
  const { problems } = claimsOf(parsePage('a.md', text));
  return problems.map(({ start, end, message }) => {
    return `${lineAt(lineStarts(text), start) + 1} ${text.slice(start, end)} — ${message}`;
  });
}

describe('a mistake in the claims of front matter is told at its own line', () => {
  it.each([
    ['claims: six places', ['2 six places — Front matter, claims: "six places" is not a list.']],
    [
      'claims:\n  - six places',
      ['3 six places — Front matter, claims[0]: "six places" is not a map of keys and values.'],
    ],
    [
      'claims:\n  - text: six\n    source: a\n    owner: b\n    expires: 2026-01-01\n  - text: seven\n    source: a\n    owner: b',
      [
        '7 text: seven — Front matter, claims[1]: a claim needs `expires`: the day from which it covers nothing, as YYYY-MM-DD.',
      ],
    ],
    [
      'claims:\n  - text: six\n    source: a\n    owner: b\n    expires: 2026-02-30',
      [
        '6 2026-02-30 — Front matter, claims[0].expires: "2026-02-30" is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-01-15.',
      ],
    ],
    [
      'claims:\n  - text: six\n    sorce: a\n    owner: b\n    expires: 2026-02-03',
      ['4 sorce — Front matter, claims[0].sorce: unknown key "sorce"; did you mean "source"?'],
    ],
    [
      'claims:\n  - pattern: "only (six"\n    source: a\n    owner: b\n    expires: 2026-02-03',
      ['3 "only (six" — Front matter, claims[0].pattern: Pattern “only (six”: expected “)” at the end.'],
    ],
  ])('%j', (frontMatter, expected) => {
    expect(mistakes(frontMatter)).toEqual(expected);
  });

  it('and none is told of a page without claims', () => {
    expect(mistakes('kind: promo')).toEqual([]);
    expect(mistakes('claims:')).toEqual([]);
  });
});

it('claims know where they stand, behind a byte order mark and carriage returns too', () => {
  const text =
    '\uFEFF---\r\nkind: promo\r\nclaims:\r\n  - text: six\r\n    source: a\r\n    owner: b\r\n    expires: 2026-02-03\r\n---\r\n\r\nHi Ann,\r\n';
  const { entries, problems } = claimsOf(parsePage('a.md', text));
  expect(problems).toEqual([]);
  expect(entries.map(({ claim, start, end }) => [claim.text, text.slice(start, end)])).toEqual([['six', 'text: six']]);
});
