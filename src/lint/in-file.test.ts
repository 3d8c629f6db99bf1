import { describe, expect, it } from 'vitest';
import { configWith } from '../../test/sequence-lab.ts';
import { decodeFile, parseFile } from '../parse/formats/read-file.ts';
import type { Finding, PageResult } from './finding.ts';
import { inFile } from './in-file.ts';
import { lintPage } from './lint.ts';

/** A finding on some words of a decoded text, with a fix and a suggestion. */
function findingOn(text: string, words: string, replacement: string): Finding {
  const start = text.indexOf(words);
  const end = start + words.length;
  const fix = { range: [start, end], text: replacement } as const;
  return {
    path: 'a',
    start,
    end,
    ruleId: 'r',
    messageId: 'm',
    message: '',
    severity: 'warn',
    family: null,
    email: 1,
    part: 'body',
    quote: words,
    fix,
    suggestions: [{ desc: 'Write it so.', fix }],
  };
}

async function moved(path: string, file: string, words: string, replacement: string): Promise<Finding | undefined> {
  const decoded = await decodeFile(path, file, {});
  const page = await parseFile(path, decoded?.text ?? file, decoded);
  if (!decoded || !page.source) return undefined;
  const result: PageResult = {
    path,
    text: decoded.text,
    findings: [findingOn(decoded.text, words, replacement)],
    suppressed: [],
    directiveFaults: [],
    crashes: [],
    summaries: [],
  };
  return inFile(result, { ...page.source, text: file, problems: [], inFile: decoded.inFile }).findings[0];
}

describe('an edit', () => {
  const table = 'subject,body\nDoors,"Hi ""you"", act now"\n';
  const mail = 'Content-Transfer-Encoding: quoted-printable\n\nHi, act =\nnow or later\n';

  it.each([
    ['a.csv', table, 'act now', 'have a look', [32, 39]],
    ['a.eml', mail, 'later', 'sooner', [62, 67]],
  ])('goes to the same words of %s', async (path, file, words, replacement, range) => {
    const finding = await moved(path, file, words, replacement);
    expect(finding?.fix).toEqual({ range, text: replacement });
    expect(finding?.suggestions).toHaveLength(1);
    expect(file.slice(range[0], range[1])).toBe(words);
  });

  it.each([
    ['the words stand there in another way', 'a.csv', table, '"you"', 'them'],
    ['a line end stands within them', 'a.eml', mail, 'act now', 'have a look'],
    ['the new words would have to be encoded', 'a.csv', table, 'act now', 'look, or not'],
  ])('is left out where %s', async (_, path, file, words, replacement) => {
    const finding = await moved(path, file, words, replacement);
    expect(finding).toMatchObject({ quote: words, fix: null, suggestions: [] });
  });
});

it('gives the places that rules on sequences report as those of the file', async () => {
  const text = 'subject,body\nDoors,"Hi ""Ann"",\n\nThe offer ends on 4 March 2031. Who plans the doors?"\n';
  const { summaries } = await lintPage({ path: 'a.csv', text }, configWith({}));
  const [{ deadlines, discovery } = { deadlines: [], discovery: null }] = summaries;
  const words = [...deadlines, ...(discovery ? [discovery] : [])].map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['on 4 March 2031', 'Who plans the doors?']);
});
