import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { foundIn, pageOf } from '../../../test/format-lab.ts';
import { rowsOf } from './csv-cells.ts';
import { JsonFault, readJson } from './json-values.ts';
import { decodeMail } from './mail.ts';
import { decodeFile, parseFile } from './read-file.ts';

const pieces = fc.constantFrom(
  ...[
    'Subject: =?utf-8?Q?Caf=C3=A9?=',
    'Content-Type: multipart/mixed; boundary="b"',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
  ],
  ...[
    'Content-Transfer-Encoding: quoted-printable',
    '--b',
    '--b--',
    '',
    '',
    'From a',
    '>From b',
    'caf=E9 =',
    'SGkgQW5uLA==',
    '> quoted',
    '-- ',
    'On Monday, Ann wrote:',
  ],
  ...[
    '<p>Hi {{a}},',
    '</p>',
    '<div style="display:none">',
    '<a href="b">',
    '<img alt="c">',
    '<!--[if mso]>',
    '<![endif]-->',
    '<!--',
    '<style>',
    '<title>d',
    '&nbsp;&eacute;&#x1F600;',
    '<table><tr><td>',
  ],
  ...[
    'subject,body,step',
    'a,"b ""c""",1',
    '"d',
    ';',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '"body": "e\\n\\u00e9"',
    ',',
    '"subject": 1',
    '\\',
    '\uFEFF',
    '👩‍💻',
    '{% if a %}',
    '[Name]',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 25 }).map((lines) => lines.join('\n')),
  fc.array(pieces, { maxLength: 25 }).map((lines) => lines.join('')),
);
const path = fc.constantFrom('a.html', 'a.mjml', 'a.eml', 'a.mbox', 'a.csv', 'a.tsv', 'a.json');

describe('whatever the file', () => {
  it('the prose is as long as the text, and every span lies in it, and in the file', async () => {
    await fc.assert(
      fc.asyncProperty(path, text, async (path, file) => {
        const decoded = await decodeFile(path, file, {});
        const page = await parseFile(path, decoded?.text ?? file, decoded);
        expect(page.prose).toHaveLength(page.text.length);
        for (const list of [
          page.tags,
          page.labels,
          page.zones,
          page.emails,
          ...page.emails.map(({ parts }) => parts),
        ]) {
          let last = 0;
          for (const span of list) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
            const inText = page.source?.inText(span) ?? span;
            const inFile = decoded?.inFile(inText) ?? inText;
            expect(inFile.start).toBeGreaterThanOrEqual(0);
            expect(inFile.end).toBeGreaterThanOrEqual(inFile.start);
            expect(inFile.end).toBeLessThanOrEqual(file.length);
          }
          expect(last).toBeLessThanOrEqual(page.text.length);
        }
        for (const { start, end } of [...page.problems, ...(decoded?.problems ?? [])]) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(file.length);
        }
      }),
      { numRuns: 400, examples: [['a.html', '-- \n-- ']] },
    );
  });

  it('linting it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(path, text, async (path, file) => {
        await foundIn(path, file);
      }),
      { numRuns: 100 },
    );
  });
});

describe('our readers agree', () => {
  it('with JSON.parse on what is JSON', () => {
    const isRead = (read: () => unknown): boolean => {
      try {
        read();
        return true;
      } catch (error) {
        if (error instanceof JsonFault || error instanceof SyntaxError) return false;
        throw error;
      }
    };
    const json = fc.oneof(
      fc.json(),
      fc.json().map((value) => value.slice(1)),
      fc.string({ unit: fc.constantFrom(...'{}[]",:0.e-\\ ntu') }),
    );
    fc.assert(
      fc.property(json, (value) => {
        expect(isRead(() => readJson(value))).toBe(isRead(() => JSON.parse(value)));
      }),
    );
  });

  it('with csv-parse on the cells of a table', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ';', ' x') })
      .filter((words) => words.trim() !== '');
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const file = `a,b\r\n${rows.map((row) => row.map((words) => `"${words.replaceAll('"', '""')}"`).join(',')).join('\r\n')}`;
        const cells = rowsOf(file).rows.map((row) =>
          row.cells.map(({ start, end }) => file.slice(start, end).replaceAll('""', '"')),
        );
        expect(cells).toEqual(parse(file));
      }),
    );
  });

  it('with postal-mime on the words of a mail', async () => {
    const words = fc
      .string({ unit: fc.constantFrom('a', 'é', '’', '👩', '=', ' b', '\n', '. ', 'Hi') })
      .filter((one) => /\w/.test(one));
    const quoted = (one: string): string =>
      [...Buffer.from(one)]
        .map((byte) => (byte === 10 ? '\n' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
        .join('')
        .replace(/[^\n]{72}/g, '$&=\n');
    const encodings: readonly (readonly [string, (words: string) => string])[] = [
      ['8bit', (one) => one],
      ['base64', (one) => Buffer.from(one).toString('base64').replace(/.{20}/g, '$&\n')],
      ['quoted-printable', quoted],
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...encodings), words, async ([name, encode], body) => {
        const file = `Subject: a\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${name}\n\n${encode(body)}\n`;
        const { text = '' } = await PostalMime.parse(file);
        expect(
          decodeMail('a.eml', file)
            .text.replace(/^a\n\n/, '')
            .trim(),
        ).toBe(text.trim());
      }),
    );
  });
});

describe('in well under two seconds come', () => {
  it.each([
    ['nested elements', 'a.html', '<div><b>a'.repeat(10_000)],
    ['unclosed paragraphs', 'a.html', '<p><a>b'.repeat(10_000)],
    ['entities', 'a.html', '&eacute;&frac34;&x'.repeat(10_000)],
    ['angle marks', 'a.html', '<'.repeat(50_000)],
    ['a long base64 part', 'a.eml', `Content-Transfer-Encoding: base64\n\n${'SGkgQW5uLA'.repeat(20_000)}`],
    ['soft line ends', 'a.eml', `Content-Transfer-Encoding: quoted-printable\n\n${'a=\n'.repeat(50_000)}`],
    ['encoded words', 'a.eml', `Subject: ${'=?utf-8?q?a?= '.repeat(10_000)}\n\nHi`],
    ['parts', 'a.eml', `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nHi Ann,\n'.repeat(10_000)}--b--`],
    ['parts within parts', 'a.eml', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(1_000)],
    ['a large mailbox', 'a.mbox', 'From a\nSubject: b\n\nHi Ann,\n\nIs it warm?\n\n'.repeat(2_000)],
    ['quotes of a table', 'a.csv', `subject,body\n${'"a""b",'.repeat(30_000)}`],
    ['rows', 'a.csv', `subject,body\n${'a,Is it warm?\n'.repeat(3_000)}`],
    ['escapes', 'a.json', `[{ "body": "${'\\u00e9\\n'.repeat(30_000)}" }]`],
  ])('%s', async (_, path, file) => {
    const before = performance.now();
    const decoded = await decodeFile(path, file, {});
    await parseFile(path, decoded?.text ?? file, decoded);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

it('a page tells the same as its text file', async () => {
  const words = 'Hi Ann,\n\nHow do you check the doors?\n\nBest,\nSam\n';
  const names = async (path: string, file: string) =>
    (await pageOf(path, file)).emails[0]?.parts.map(({ name }) => name);
  expect(await names('a.eml', `From: a\n\n${words}`)).toEqual(await names('a.txt', words));
});
