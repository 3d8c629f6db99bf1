import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { foundIn, pageOf, partsOf } from '../../../test/format-lab.ts';
import type { Columns } from './columns.ts';

const csv = [
  'Campaign,Step,Delay (days),Email Subject,Message',
  'Open day,1,0,The doors,"Hi {{first_name}},',
  '',
  'How do you check the ""old"" doors? We have only',
  '3 seats left.',
  '',
  'Best,',
  'Sam"',
  'Open day,2,3,"Doors, frames","<p>Hi Ann,</p><p>We have only&nbsp;2 spots left.</p>"',
  'Open day,3,1 week,"The ""only 5 spots left"" mail",Does June suit you?',
].join('\r\n');

describe('a table', () => {
  it('holds an email a row, with its step and day', async () => {
    const { emails } = await pageOf('a.csv', csv);
    expect(
      emails.map(({ subject, step }) => [subject, step && { sequence: step.sequence, step: step.step, day: step.day }]),
    ).toEqual([
      ['The doors', { sequence: 'Open day', step: 1, day: 0 }],
      ['Doors, frames', { sequence: 'Open day', step: 2, day: 3 }],
      ['The "only 5 spots left" mail', { sequence: 'Open day', step: 3, day: 10 }],
    ]);
  });

  it('counts the steps before each', async () => {
    const { emails } = await pageOf('a.csv', csv);
    expect(emails.map(({ step }) => step?.earlier)).toEqual([0, 1, 2]);
  });

  it('is flagged at the words of the cell', async () => {
    expect(await foundIn('a.csv', csv)).toEqual([
      '4:45-5:13 body “only 3 seats left”',
      '9:56-9:78 opening “only 2 spots left”',
      '10:26-10:43 subject “only 5 spots left”',
    ]);
  });

  it('has the parts of its emails', async () => {
    const page = await pageOf('a.csv', csv);
    expect(partsOf(page, page.emails[0])).toMatchObject({ greeting: 'Hi ◊,', signature: 'Sam' });
    expect(page.emails[1]?.tags).toEqual([]);
  });

  it.each<[string, string, Columns]>([
    ['semicolons', 'subject;body\nDoors, frames;We have only 3 spots left\n', {}],
    ['tabs', 'subject\tbody\nDoors, frames\tWe have only 3 spots left\n', {}],
    ['a byte order mark', '\uFEFFsubject,body\n"Doors, frames",We have only 3 spots left\n', {}],
    ['the body before the subject', 'body,subject\nWe have only 3 spots left,"Doors, frames"\n', {}],
    [
      'its own names',
      'Betreff,Text\n"Doors, frames",We have only 3 spots left\n',
      { subject: 'betreff', body: 'Text' },
    ],
    [
      'more columns than are read',
      'id,subject,owner,body,step\n1,"Doors, frames",Sam,We have only 3 spots left,2\n',
      {},
    ],
  ])('may have %s', async (_, file, columns) => {
    expect((await pageOf('a.csv', file, columns)).emails.map(({ subject }) => subject)).toEqual(['Doors, frames']);
    const [found] = await foundIn('a.csv', file, columns);
    const at = file.split('\n')[1]?.indexOf('only') ?? -1;
    expect(found).toBe(`2:${at + 1}-2:${at + 18} opening “only 3 spots left”`);
  });

  it.each<[string, string, string, Columns]>([
    [
      'no column for the body',
      'subject,rooms\nDoors,3\n',
      '1:1 No column holds the words of the emails; the columns are “subject”, “rooms”. Name it in the configuration under settings.columns.body.',
      {},
    ],
    [
      'no column of a name that is configured',
      'subject,body\nDoors,Hi\n',
      '1:1 There is no column “Text”, which settings.columns.body names. The columns are “subject”, “body”.',
      { body: 'Text' },
    ],
    [
      'a ragged row',
      'subject,body\nDoors,Hi Ann, hello\nDoors,Hi\n',
      '2:1 This row has 3 cells, and the header has 2. Put quotes around a cell that holds a comma or a line end.',
      {},
    ],
    [
      'ragged rows',
      'subject,body\nDoors\nDoors,Hi\nDoors\n',
      '2:1 This row has 1 cell, and the header has 2. So it is in 2 rows. Put quotes around a cell that holds a comma or a line end.',
      {},
    ],
    [
      'an open quote',
      'subject,body\nDoors,"Hi Ann\nDoors,Hi\n',
      '2:7 This quote is never closed. Close the cell with a second quote, and double those within it.',
      {},
    ],
  ])('with %s is told once', async (_, file, expected, columns) => {
    expect(await foundIn('a.csv', file, columns)).toEqual([expected]);
  });

  it('is cut into cells as csv-parse cuts it', async () => {
    const [, ...rows] = parse(csv) as string[][];
    expect(
      (await pageOf('a.csv', csv)).text
        .replace(/\n\n(?=\S)/g, '\n\n')
        .split(/\n\n+(?=The doors|Doors, frames|The ")/)
        .map((text) => text.trim()),
    ).toEqual(rows.map((row) => `${row[3]}\n\n${row[4]}`));
  });
});

const json = `{
  "name": "Open day",
  "steps": [
    { "delay": 0, "subject": "Caf\\u00e9 doors", "body": "Hi {{first_name}},\\n\\nWe\\u2019ve only 3 spots\\nleft for the \\"old\\" doors.\\n\\nBest,\\nSam" },
    { "delay": 2, "template": { "subject": "Doors", "bodyHtml": "<p>We have only 2&nbsp;spots left.<\\/p>" } },
    { "wait": null, "step": 7, "body": "Does June suit you?" }
  ]
}`;

describe('an export', () => {
  it('holds an email in every object with a body', async () => {
    const { emails } = await pageOf('a.json', json);
    expect(
      emails.map(({ subject, step }) => [subject, step && { sequence: step.sequence, step: step.step, day: step.day }]),
    ).toEqual([
      ['Café doors', { sequence: 'Open day', step: 1, day: 0 }],
      ['Doors', { sequence: 'Open day', step: 2, day: 2 }],
      [null, { sequence: 'Open day', step: 7, day: null }],
    ]);
  });

  it('is flagged at the words of the text', async () => {
    expect(await foundIn('a.json', json)).toEqual([
      '4:91-4:109 opening “only 3 spots left”',
      '5:77-5:99 opening “only 2 spots left”',
    ]);
  });

  it('has its keys named', async () => {
    const file = '[{ "Betreff": "Doors", "Text": "We have only 3 spots left." }]';
    expect(await foundIn('a.json', file, { subject: 'Betreff', body: 'Text' })).toEqual([
      '1:41-1:58 opening “only 3 spots left”',
    ]);
  });

  it.each<[string, string, string]>([
    ['a comma too many', '[\n  { "body": "Hi" },\n]', '3:1 This is not valid JSON: here a value should stand.'],
    [
      'a name without quotes',
      '{ body: "Hi" }',
      '1:3 This is not valid JSON: here a name in double quotes should stand.',
    ],
    [
      'a line end in a text',
      '{ "body": "Hi\nAnn" }',
      '1:14 This is not valid JSON: here the closing quote of this text (a line end is written \\n) should stand.',
    ],
    ['its end missing', '{ "body": "Hi"', '1:14 This is not valid JSON: here “,” or “}” should stand.'],
    ['something behind it', '{} {}', '1:4 This is not valid JSON: here the end of the file should stand.'],
    ['nothing', '', '1:1 This is not valid JSON: here a value should stand.'],
    ['depth without end', '['.repeat(5000), '1:202 This is not valid JSON: here at most 200 levels should stand.'],
    [
      'no email',
      '{ "name": "x" }',
      '1:1 No object of this file has a “body” or “message” with the words of an email. Name the key in the configuration under settings.columns.body.',
    ],
  ])('with %s is told once', async (_, file, expected) => {
    expect(await foundIn('a.json', file)).toEqual([expected]);
  });
});
