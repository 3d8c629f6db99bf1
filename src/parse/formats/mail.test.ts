import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { foundIn, pageOf, partsOf } from '../../../test/format-lab.ts';
import { decodeMail } from './mail.ts';

const head = 'From: Sam <sam@example.com>\nTo: Ann <ann@example.org>\nMIME-Version: 1.0\n';
const plain = (encoding: string, charset: string, body: string, subject = 'The June course'): string =>
  `${head}Subject: ${subject}\nContent-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;
const multipart = (kind: string, parts: readonly string[]): string =>
  `${head}Subject: Doors\nContent-Type: multipart/${kind}; boundary="b 1"\n\npreamble\n${parts.map((part) => `--b 1\n${part}\n`).join('')}--b 1--\n`;
const wrap = (text: string): string => text.replace(/.{76}/g, '$&\n');

const bodies = {
  '7bit': plain('7bit', 'us-ascii', 'Hi Ann,\n\nThere are only 3 spots\nleft. Does June suit you?\n\nBest,\nSam\n'),
  '8bit': plain('8bit', 'utf-8', 'Hi Zoë,\n\nThe café is full: only 3 spots left.\n\nBest,\nSam\n'),
  'quoted-printable': plain(
    'quoted-printable',
    'iso-8859-1',
    'Hi Zo=EB,\n\nThe caf=E9 is full in the week of the fair, and in July there are on=\nly 3 spots left.\n\nBest,\nSam\n',
  ),
  base64: plain(
    'base64',
    'utf-8',
    wrap(
      Buffer.from(
        'Hi Zoë,\n\nThe café is full in the week of the fair, and in July there are only 3 spots left.\n',
      ).toString('base64'),
    ),
  ),
};

describe('a mail in each transfer encoding', () => {
  it.each([
    ['7bit', ['10:11-11:5 opening “only 3 spots left”']],
    ['8bit', ['10:19-10:36 opening “only 3 spots left”']],
    ['quoted-printable', ['10:67-11:16 opening “only 3 spots left”']],
    ['base64', ['9:25-9:48 opening “only 3 spots left”']],
  ] as const)('%s points at the words in the file', async (encoding, expected) => {
    expect(await foundIn('a.eml', bodies[encoding])).toEqual(expected);
  });

  it.each(Object.entries(bodies))('%s gives the words that postal-mime gives', async (_, file) => {
    const { text = '' } = await PostalMime.parse(file);
    expect(decodeMail('a.eml', file).text.trim()).toBe(`The June course\n\n${text.trim()}`);
  });

  it('takes line ends of Windows', async () => {
    const file = bodies['quoted-printable'].replaceAll('\n', '\r\n');
    expect(await foundIn('a.eml', file)).toEqual(['10:67-11:16 opening “only 3 spots left”']);
  });

  it('reads what is called UTF-8 but is Windows-1252', () => {
    expect(decodeMail('a.eml', plain('quoted-printable', 'utf-8', 'It=92s warm')).text).toContain('It’s warm');
  });

  it('reads UTF-8 in a file that had to be read as Windows-1252', () => {
    expect(decodeMail('a.eml', plain('8bit', 'utf-8', 'Hi ZoÃ«, itâ€™s warm')).text).toContain('Hi Zoë, it’s warm');
  });
});

describe('headers', () => {
  it.each([
    [
      '=?utf-8?Q?The_June_course_=E2=80=93_only_3_?=\n =?utf-8?Q?spots_left?=',
      'The June course – only 3 spots left',
      '4:46-5:22',
    ],
    [
      `=?UTF-8?B?${Buffer.from('Türen: only 3 spots left').toString('base64')}?=`,
      'Türen: only 3 spots left',
      '4:30-4:54',
    ],
    ['Open:\n only 3 spots left', 'Open: only 3 spots left', '5:2-5:19'],
    ['=?iso-8859-1?q?Caf=E9?= - only 3 spots left', 'Café - only 3 spots left', '4:36-4:53'],
  ])('the subject %j is read, at its place', async (subject, words, place) => {
    const file = plain('7bit', 'utf-8', 'Hi Ann,\n\nDoes June suit you?\n', subject);
    expect((await pageOf('a.eml', file)).emails[0]?.subject).toBe(words);
    expect(await foundIn('a.eml', file)).toEqual([`${place} subject “only 3 spots left”`]);
    expect((await PostalMime.parse(file)).subject).toBe(words);
  });

  it('join a character that runs from one encoded word to the next', () => {
    const [first, second] = [Buffer.from([0x5a, 0xc3]), Buffer.from([0xa9])].map(
      (bytes) => `=?utf-8?b?${bytes.toString('base64')}?=`,
    );
    expect(decodeMail('a.eml', plain('7bit', 'utf-8', 'x', `${first}\n ${second}`)).text).toMatch(/^Zé\n/);
  });

  it('tell a real answer', async () => {
    const file = `In-Reply-To: <1@example.org>\nContent-Language: en\n${bodies['7bit']}`;
    expect((await pageOf('a.eml', file)).emails[0]?.frontMatter).toEqual({ language: 'en', thread: 'same' });
  });
});

const text = 'Content-Type: text/plain; charset=utf-8\n\nHi Ann,\n\nWe have only 3 spots left.\n';
const html = 'Content-Type: text/html; charset=utf-8\n\n<p>Hi Ann,</p><p>We have only 4 spots left.</p>\n';
const attached =
  'Content-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nonly 9 spots left\n';

describe('a mail of several parts', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'the plain text of alternatives',
      multipart('alternative', [text, html]),
      ['13:9-13:26 opening “only 3 spots left”'],
    ],
    ['html where there is nothing else', multipart('alternative', [html]), ['11:26-11:43 opening “only 4 spots left”']],
    [
      'html where the plain text is empty',
      multipart('alternative', ['Content-Type: text/plain\n\n \n', html]),
      ['16:26-16:43 opening “only 4 spots left”'],
    ],
    ['no attachment', multipart('mixed', [text, attached]), ['13:9-13:26 opening “only 3 spots left”']],
    [
      'alternatives within a mixed mail',
      multipart('mixed', [
        `Content-Type: multipart/alternative; boundary=in\n\n--in\n${text}\n--in\n${html}\n--in--`,
        attached,
      ]),
      ['16:9-16:26 opening “only 3 spots left”'],
    ],
    [
      'a boundary that names its charset',
      multipart('mixed', [text]).replace('boundary="b 1"', "boundary*=us-ascii''b1").replaceAll('--b 1', '--b1'),
      ['13:9-13:26 opening “only 3 spots left”'],
    ],
    [
      'no mail that is forwarded as a file',
      multipart('mixed', [text, `Content-Type: message/rfc822\n\n${bodies['8bit']}`]),
      ['13:9-13:26 opening “only 3 spots left”'],
    ],
  ])('is read for %s', async (_, file, expected) => {
    expect(await foundIn('a.eml', file)).toEqual(expected);
  });
});

describe('what others wrote', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    [
      'a quoted reply and a signature',
      'Hi Ann,\n\nDoes June suit you?\n\nBest,\nSam\n-- \nSam, Cold Rooms\nonly open in June\n\nOn Mon, 4 May 2026 at 10:12, Ann <ann@example.org>\nwrote:\n> We have only 3 spots left.\n',
      {
        body: 'Does June suit you?',
        signature: 'Sam -- Sam, Cold Rooms only open in June',
        'quoted reply': 'On Mon, 4 May 2026 at 10:12, Ann <ann@example.org> wrote: > We have only 3 spots left.',
      },
    ],
    [
      'an answer below what it answers',
      'On 4 May 2026, Ann wrote:\n\n> Is June free?\n\nHi Ann,\n\nIt is. Does the 4th suit you?\n\nBest,\nSam\n',
      { greeting: 'Hi Ann,', body: 'It is. Does the 4th suit you?' },
    ],
    [
      'an older mail with its headers',
      'Hi Ann,\n\nDoes June suit you?\n\nSam\n\n-----Original Message-----\nFrom: Ann\nSent: Monday\nSubject: Doors\n\nIs June free?\n',
      { body: 'Does June suit you?', signature: 'Sam' },
    ],
    [
      'an older mail below a line',
      'Hi Ann,\n\nDoes June suit you?\n\nSam\n\n________________________________\nFrom: Ann\nSent: Monday\nTo: Sam\nSubject: Doors\n\nIs June free?\n',
      { body: 'Does June suit you?', signature: 'Sam' },
    ],
  ])('%s is told apart', async (_, body, expected) => {
    const page = await pageOf('a.eml', plain('7bit', 'utf-8', body));
    expect(partsOf(page, page.emails[0])).toMatchObject(expected);
  });
});

it('a mailbox holds its mails, and guards its lines', async () => {
  const from = 'From sam@example.com Mon May  4 10:12:00 2026\n';
  const box = [
    bodies['7bit'],
    plain('7bit', 'utf-8', 'Hi Ann,\n\n>From the yard it is not far. We have only 3 seats left.\n'),
    bodies['8bit'],
  ];
  const file = box.map((mail) => `${from}${mail}\n`).join('');
  const page = await pageOf('a.mbox', file);
  expect(page.emails.map(({ number, subject }) => [number, subject])).toEqual(
    [1, 2, 3].map((number) => [number, 'The June course']),
  );
  expect(partsOf(page, page.emails[1])['body']).toBe('From the yard it is not far. We have only 3 seats left.');
  expect(await foundIn('a.mbox', file)).toEqual([
    '11:11-12:5 opening “only 3 spots left”',
    '27:39-27:56 body “only 3 seats left”',
    '39:19-39:36 opening “only 3 spots left”',
  ]);
});

it.each([
  [
    'in plain text',
    plain(
      'quoted-printable',
      'utf-8',
      '# pitchlint-disable-next-line left -- room =\nplan\nWe have only 3 spots left.\n',
    ),
  ],
  [
    'in html',
    `${head}Content-Type: text/html\n\n<!-- pitchlint-disable left -- room plan -->\n<p>We have only 3 spots left.</p>\n`,
  ],
])('obeys directives %s', async (_, file) => {
  expect(await foundIn('a.eml', file)).toEqual([]);
});

describe('a broken mail', () => {
  it.each([
    [
      'has no headers',
      'Hi Ann,\n\nDoes June suit you?\n',
      '1:1 A mail begins with headers such as “Subject: …”, and this one has none. Save it with its headers, or as .txt.',
    ],
    [
      'lacks its boundary',
      multipart('mixed', [text]).replaceAll('--b 1', '--c'),
      '5:15 This multipart mail has no line “--b 1”. Save it again from its source.',
    ],
    [
      'names no boundary',
      multipart('mixed', [text]).replace('; boundary="b 1"', ''),
      '5:15 This multipart mail names no boundary. Save it again from its source.',
    ],
    [
      'is cut off',
      multipart('mixed', [text]).replace('--b 1--\n', ''),
      '5:15 This multipart mail is cut off: it has no line “--b 1--”. Save it again from its source.',
    ],
    [
      'is not base64',
      plain('base64', 'utf-8', 'SGkgQW5u\nHi — Ann!\n'),
      '9:1 This line is not base64, and the part says that it is. Save the mail again from its source.',
    ],
    [
      'is base64 only at first',
      plain('base64', 'utf-8', 'SGkgQW5uLA==\n!!! act now\n'),
      '9:1 This line is not base64, and the part says that it is. Save the mail again from its source.',
    ],
    [
      'is not quoted-printable',
      plain('quoted-printable', 'utf-8', 'Hi =C3=85sa,\n\nthe =ZZ gate=\n'),
      '10:1 This line is not quoted-printable, and the part says that it is. Save the mail again from its source.',
    ],
    [
      'has a subject in no known charset',
      'Subject: Gate =?klingon?q?two?=\n\nHi Ann,\n\nDoes June suit you?\n',
      '1:15 The charset “klingon” is unknown; these words were read as UTF-8. Write them in UTF-8.',
    ],
    [
      'has a subject that is not base64',
      'Subject: =?utf-8?b?!!?=\n\nHi Ann,\n\nDoes June suit you?\n',
      '1:10 These words are not base64, and say that they are. Write the subject anew.',
    ],
    [
      'has headers alone',
      'Subject: Gate two\nContent-Type: text/plain\n\n',
      '2:15 This mail holds no text. Save it with its text.',
    ],
    [
      'is in no known encoding',
      plain('rot13', 'utf-8', 'Hi'),
      '6:28 The transfer encoding “rot13” is unknown; use one of 7bit, 8bit, binary, quoted-printable, base64.',
    ],
    [
      'is in no known charset',
      plain('7bit', 'klingon', 'Hi'),
      '5:15 The charset “klingon” is unknown; this part was read as UTF-8. Save the mail in UTF-8.',
    ],
    [
      'has no text',
      multipart('mixed', [attached]),
      '5:15 This mail holds no text, only attachments. Save it with its text.',
    ],
  ])('that %s is told once', async (_, file, expected) => {
    expect((await foundIn('a.eml', file)).filter((line) => !line.includes('“only'))).toEqual([expected]);
  });
});
