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
const linesOf = (page: PageFrame): number[][] =>
  page.emails.map(({ start, end }) => [start, end].map((at) => page.text.slice(0, at).split('\n').length));

const kiln = `Hi [Name],

How often does your kiln stop? We mend kilns in Leeds.

Best,
Sam`;

describe('where emails stand in a page', () => {
  const shapes: readonly (readonly [name: string, text: string, lines: number[][], subject: string | null])[] = [
    ['an untagged fence', `# Kilns\n\n\`\`\`\nSubject: Your kiln\n\n${kiln}\n\`\`\`\n`, [[4, 11]], 'Your kiln'],
    [
      'a fence below its subject',
      `# Kilns\n\n**Subject:** Your kiln\n\n\`\`\`text\n${kiln}\n\`\`\`\n`,
      [[6, 11]],
      'Your kiln',
    ],
    [
      'an inline email below a label',
      `# Kilns\n\n**Subject: Your kiln**\n\n**Body:**\n\n${kiln}\n\n---\n\nMore.`,
      [[7, 12]],
      'Your kiln',
    ],
    [
      'an email below headings',
      `# Kilns\n\n### Subject\n\nYour kiln\n\n### Body\n\n${kiln}\n\n## Notes\n`,
      [[9, 14]],
      'Your kiln',
    ],
    ['a block quote', `# Kilns\n\n${kiln.replace(/^/gm, '> ')}\n\nWhy it works.`, [[3, 8]], null],
    [
      'a subject that a note parts from its body',
      `# K\n\n## Email 1\n\n### Subject Line Options (A/B Test)\n- A: "Your kiln"\n\n### Send date\nMay 2\n\n### Body\n\n\`\`\`\n${kiln}\n\`\`\`\n`,
      [[14, 19]],
      'Your kiln',
    ],
    [
      'options of a subject',
      `# K\n\n**Subject Lines:**\n- A: Your kiln\n- B: "Cold oven"\n\n**Body:**\n${kiln}\n`,
      [[8, 13]],
      'Your kiln',
    ],
    [
      'a cell of a table',
      '# K\n\n| Step | Subject | Message |\n|---|---|---|\n| 1 | Your kiln | Hi [Name], does your kiln stop often? Ours do not. |\n',
      [[5, 5]],
      'Your kiln',
    ],
    [
      'rows of a table',
      '# K\n\n| Field | Value |\n|---|---|\n| Subject | Your kiln |\n| Body | Hi Ann, how often does the old kiln stop? |\n',
      [[6, 6]],
      'Your kiln',
    ],
    [
      'two emails in one fence',
      '# K\n\n```\nEMAIL 1\nSubject: One\n\nHi Ann,\nIs it warm?\n\n---\n\nEMAIL 2\nSubject: Two\n\nHi Ann,\nIs it cold?\n```\n',
      [
        [4, 8],
        [12, 16],
      ],
      'One',
    ],
    ['a markdown file that opens with a greeting', `${kiln}\n`, [[1, 6]], null],
    ['one bare sentence', 'We only have two kilns left.', [[1, 1]], null],
  ];
  it.each(shapes)('finds %s', (_, text, lines, subject) => {
    const page = parsePage('a.md', text);
    expect(linesOf(page)).toEqual(lines);
    expect(page.emails[0]?.subject).toBe(subject);
  });

  const others: readonly (readonly [name: string, text: string])[] = [
    ['an empty file', ''],
    ['coaching prose', '# How to write\n\nKeep it short. You will thank yourself.\n\n- Ask first\n'],
    ['json', '# API\n\n```json\n{ "subject": "Hi {{name}}", "body": "Hi Ann, how are you?" }\n```\n'],
    ['a file tree', '# Tree\n\n```\nemails/\n├── one.md\n└── two.md\n```\n'],
    ['code', '# Code\n\n```\nconst subject = "Hi";\nsend({ subject });\n```\n'],
    ['settings', '# Settings\n\n```\nhost: mail.example\nport: 25\nuser: sam\n```\n'],
    [
      'a post for everybody',
      '# Posts\n\n**Post 1:**\n```\nWe fired a new glaze today. You will love it! #kiln #clay\n```\n',
    ],
    ['a quoted customer', '# Voices\n\n> “The kiln has not stopped since May.”\n'],
  ];
  it.each(others)('finds no email in %s', (_, text) => {
    expect(parsePage('a.md', text).emails).toEqual([]);
  });

  it('takes a text file for one email, whatever it looks like', () => {
    const page = parsePage('a.txt', '# SALE #\n\n```\nkilns\n```\n* 20 % off\n');
    expect(linesOf(page)).toEqual([[1, 6]]);
  });

  it('ends an inline email at coaching, not at a bold line before the signature', () => {
    const text =
      '# K\n\n**Body:**\n\nHi [Name],\n\n**What you get:**\n- A kiln\n\nShall I call you?\n\nBest,\nSam\n\n**Why this works:** it asks.\n';
    const page = parsePage('a.md', text);
    expect(linesOf(page)).toEqual([[5, 13]]);
    expect(page.guidance.map((span) => words(page, span))).toContain('Why this works: it asks.');
  });
});

describe('what a page says about an email', () => {
  it.each([
    ['### ❌ Bad', true],
    ['### ✅ Good', false],
    ['**Before:**', true],
    ['**After:**', false],
    ['### Weak example', true],
    ['### Before the call', false],
    ['**Avoid:**', true],
    ['### A bad week for kilns', false],
  ])('reads %s as a bad example: %s', (label, isBad) => {
    const page = parsePage('a.md', `# Kilns\n\n${label}\n\n\`\`\`\n${kiln}\n\`\`\`\n`);
    expect(page.emails[0]?.isBadExample).toBe(isBad);
    expect(page.zones.some(({ name }) => name === 'bad example')).toBe(isBad);
  });

  it.each([
    ['## Voicemail script', 'call', 'script'],
    ['## LinkedIn message', 'social', 'note'],
    ['## Text message', 'text', 'unknown'],
    ['## Follow-up email', 'email', 'follow-up'],
    ['## Cold email', 'email', 'cold'],
    ['## Breakup email', 'email', 'breakup'],
  ])('takes channel and kind from %s', (heading, channel, kind) => {
    const page = parsePage('a.md', `${heading}\n\n\`\`\`\nHi [Name], Sam here. How is the kiln?\n\`\`\`\n`);
    expect(page.emails[0]).toMatchObject({ channel, kind });
  });

  it.each([
    ['# Kiln mails\n\n## Email 2 – Day 4\n', { sequence: 'Kiln mails', step: 2, day: 4 }],
    ['# Kiln mails\n\n## Touch 3\n\n**Timing:** Day 9\n', { sequence: 'Kiln mails', step: 3, day: 9 }],
    ['# Kiln mails\n\n## Warm\n\n**Email 4 (Day 12)**\n', { sequence: 'Warm', step: 4, day: 12 }],
    ['# Kiln mails\n', null],
  ])('reads the step from %j', (above, step) => {
    expect(parsePage('a.md', `${above}\n\`\`\`\n${kiln}\n\`\`\`\n`).emails[0]?.step ?? null).toEqual(
      step && expect.objectContaining(step),
    );
  });

  it('lets front matter win, and gives its subject a place in the file', () => {
    const text = `---\nkind: note\nchannel: social\nsubject: "Your kiln, {{name}}"\nsequence: Kilns\nstep: 2\nday: 3\n---\n${kiln}\n`;
    const page = parsePage('a.md', text);
    expect(page.emails[0]).toMatchObject({
      kind: 'note',
      channel: 'social',
      subject: 'Your kiln, {{name}}',
      step: expect.objectContaining({ sequence: 'Kilns', step: 2, day: 3 }),
    });
    const subject = page.emails[0]?.parts[0];
    expect(subject && text.slice(subject.start, subject.end)).toBe('Your kiln, {{name}}');
    expect(subject && words(page, subject)).toBe('Your kiln, ◊');
  });

  it('reports broken front matter at its line and parses the rest', () => {
    const page = parsePage('a.md', `---\nkind: cold\nsubject: [open\n---\n${kiln}\n`);
    expect(page.problems).toHaveLength(1);
    expect(page.text.slice(0, page.problems[0]?.start).split('\n').length).toBeGreaterThan(2);
    expect(page.emails).toHaveLength(1);
  });

  it('stands an email for by its subject, its greeting, or its first line', () => {
    const headline = (text: string): string => {
      const place = parsePage('a.txt', text).emails[0]?.headline;
      return text.slice(place?.start, place?.end);
    };
    expect(headline('Subject: Kilns\n\nHi Ann,\n\nWarm?')).toBe('Kilns');
    expect(headline('\nHi Ann,\n\nWarm?')).toBe('Hi Ann,');
    expect(headline('\n  The kiln is warm.\nIt is.')).toBe('The kiln is warm.');
  });
});

describe('the parts of an email', () => {
  it('are found in a plain mail', () => {
    const text =
      'Subject: Kilns\nPreview text: In May\n\nDear Ann,\n\nIs it warm? Tell us.\n\nKind regards,\nSam Reed\nKiln Works | 555-123-4567\n\nP.S. The drawings follow.\n\nTo unsubscribe, write to us.\n';
    const page = parsePage('a.txt', text);
    expect(parts(page, page.emails[0])).toEqual({
      subject: 'Kilns',
      preheader: 'In May',
      greeting: 'Dear Ann,',
      body: 'Is it warm? Tell us.',
      'sign-off': 'Kind regards,',
      signature: 'Sam Reed Kiln Works | 555-123-4567',
      postscript: 'The drawings follow.',
      footer: 'To unsubscribe, write to us.',
    });
  });

  const closings: readonly (readonly [name: string, text: string, expected: Record<string, string>])[] = [
    ['a name without a sign-off', 'Is it warm?\n\n[Your Name]', { body: 'Is it warm?', signature: '◊' }],
    [
      'a P.S. right above the footer',
      'Is it warm?\n\nP.S. The drawings follow.\nUnsubscribe',
      { body: 'Is it warm?', postscript: 'The drawings follow.', footer: 'Unsubscribe' },
    ],
    ['a dashed name', 'Is it warm?\n\n-- Sam', { body: 'Is it warm?', 'sign-off': '-- Sam' }],
    [
      'a wish over a name',
      'Is it warm?\n\nHere is to a warm May,\nSam',
      { body: 'Is it warm?', 'sign-off': 'Here is to a warm May,', signature: 'Sam' },
    ],
    [
      'thanks that are a sentence',
      'Thank you for the clay.\n\nBest,\nSam',
      { body: 'Thank you for the clay.', 'sign-off': 'Best,', signature: 'Sam' },
    ],
    [
      'an older mail below',
      'It is.\n\nSam\n\nOn Monday, Ann wrote:\n> Is it warm?',
      { body: 'It is.', signature: 'Sam', 'quoted reply': 'On Monday, Ann wrote: > Is it warm?' },
    ],
    ['a question at the end', 'We mend kilns.\n\nWorth a chat?', { body: 'We mend kilns. Worth a chat?' }],
  ];
  it.each(closings)('end with %s', (_, text, expected) => {
    const page = parsePage('a.txt', `Hi Ann,\n\n${text}\n`);
    const { greeting, ...rest } = parts(page, page.emails[0]);
    expect(greeting).toBe('Hi Ann,');
    expect({ ...rest, ...(rest['quoted reply'] && { 'quoted reply': 'On Monday, Ann wrote: > Is it warm?' }) }).toEqual(
      expected,
    );
  });

  it.each([
    ['Hi there!', 'Hi there!'],
    ['{{first_name}},', '◊,'],
    ['{Hi|Hey} {{name}},', 'Hi Hey ◊,'],
    ['Good morning [Name] -', 'Good morning ◊ -'],
    ['Hey {{name}}, the kiln is warm.', 'Hey ◊,'],
    ['Dear Sir or Madam,', 'Dear Sir or Madam,'],
    ['Hi just checking whether it is warm.', undefined],
    ['Hidden costs, all of them.', undefined],
  ])('greet with %s', (line, greeting) => {
    const page = parsePage('a.txt', `${line}\n\nIs it warm?\n`);
    expect(parts(page, page.emails[0])['greeting']).toBe(greeting);
  });

  it('skip the addresses of a letter and take its Re: for the subject', () => {
    const page = parsePage('a.txt', '[Date]\n\nAnn Hall\n12 Clay Road\n\nRe: The kiln\n\nDear Ann,\n\nIt is warm.\n');
    expect(parts(page, page.emails[0])).toEqual({ subject: 'The kiln', greeting: 'Dear Ann,', body: 'It is warm.' });
  });
});
