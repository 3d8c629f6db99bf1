import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { email, file, summariesOf, told } from '../../test/sequence-lab.ts';
import { sequencesOf } from './sequences.ts';

describe('a sequence', () => {
  it.each<[what: string, files: Record<string, string>, sequences: string[]]>([
    [
      'stands under a heading',
      { 'a.md': `# Yard\n\n${email('## Email 1 (Day 1)')}\n${email('## Email 2 (Day 4)')}` },
      ['Yard: 1/1 2/4'],
    ],
    [
      'may leave numbers out',
      { 'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 4')}` },
      ['Yard: 1/– 4/–'],
    ],
    [
      'is ordered by its numbers',
      { 'a.md': `# Yard\n\n${email('## Email 2')}\n${email('## Email 1')}` },
      ['Yard: 1/– 2/–'],
    ],
    [
      'may be told by days alone',
      { 'a.md': `# Yard\n\n${email('## Day 9')}\n${email('## Day 2')}` },
      ['Yard: –/2 –/9'],
    ],
    [
      'is ordered by its days where some steps have no number',
      { 'a.md': `# Yard\n\n${email('## Email 2 (Day 9)')}\n${email('## Day 5')}` },
      ['Yard: –/5 2/9'],
    ],
    [
      'counts days on from the step before',
      {
        'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 2 (3 days later)')}\n${email('## Email 3 (4 days later)')}`,
      },
      ['Yard: 1/– 2/3 3/7'],
    ],
    [
      'is one of several in a page, even of one name',
      {
        'a.md': `# Yard\n\n## Emails\n\n${email('### Email 1')}\n${email('### Email 2')}\n# Gate\n\n## Emails\n\n${email('### Email 1')}\n${email('### Email 2')}`,
      },
      ['Emails: 1/– 2/–', 'Emails: 1/– 2/–'],
    ],
    [
      'runs over the files of a folder that name it',
      { 'yard/b.md': file('sequence: yard\nstep: 1\nday: 0'), 'yard/a.md': file('sequence: yard\nstep: 2\nday: 3') },
      ['yard: 1/0 2/3'],
    ],
    [
      'takes its days from a table above it',
      {
        'a.md': `# Yard\n\n| Email | Day | What |\n|---|---|---|\n| 1 | 0 | a question |\n| Email 2 | 4 | the list |\n\n${email('## Email 1')}\n${email('## Email 2')}`,
      },
      ['Yard: 1/0 2/4'],
    ],
    [
      'takes no days from the table of another sequence',
      {
        'a.md': `# Gate\n\n| Email | Day |\n|---|---|\n| 1 | 0 |\n\n# Yard\n\n${email('## Email 1')}\n${email('## Email 2')}`,
      },
      ['Yard: 1/– 2/–'],
    ],
    [
      'stands in the rows of a table',
      {
        'a.md':
          '# Yard\n\n| Step | Day | Subject | Message |\n|---|---|---|---|\n| 1 | 1 | The yard | Hi {name}, who plans the yard at {company} today? Sam |\n| 2 | 4 | The list | Hi {name}, here is the list of the trucks that waited. Sam |\n',
      },
      ['Yard: 1/1 2/4'],
    ],
    [
      'does not run over two folders',
      { 'one/a.md': file('sequence: yard\nstep: 1'), 'two/b.md': file('sequence: yard\nstep: 2') },
      [],
    ],
    [
      'is numbered files of a folder',
      { 'yard/01-ask.md': file('kind: cold'), 'yard/02-prices.md': file('kind: cold') },
      ['yard: 1/– 2/–'],
    ],
    [
      'is files named after their days',
      { 'yard/day-1.md': file('kind: cold'), 'yard/day-4.md': file('kind: cold') },
      ['yard: –/1 –/4'],
    ],
    [
      'is numbered folders with one email each',
      { 'yard/1-ask/mail.md': file('kind: cold'), 'yard/2-end/mail.md': file('kind: cold') },
      ['yard: 1/– 2/–'],
    ],
    [
      'takes its numbers from file names where front matter gives none',
      { '01-a.md': file('sequence: yard'), '02-b.md': file('sequence: yard') },
      ['yard: 1/– 2/–'],
    ],
    ['is not one email', { 'a.md': `# Yard\n\n${email('## Email 1')}` }, []],
    ['is not files without numbers', { 'yard/ask.md': file('kind: cold'), 'yard/prices.md': file('kind: cold') }, []],
    [
      'leaves bad examples out',
      { 'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 2\n\n❌ Bad')}\n${email('## Email 3')}` },
      ['Yard: 1/– 3/–'],
    ],
    [
      'keeps one of several texts for a step',
      {
        'a.md': `# Yard\n\n## Email 1\n\n${email('### Version A')}\n${email('### Version B')}\n${email('## Email 2')}`,
      },
      ['Yard: 1/– 2/– [1]'],
    ],
    [
      'keeps one of two headings when one calls itself a version',
      { 'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 1 (Version B)')}\n${email('## Email 2')}` },
      ['Yard: 1/– 2/– [1]'],
    ],
    [
      'keeps both of two steps with one number',
      { 'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 1')}` },
      ['Yard: 1/– 1/–'],
    ],
    [
      'ends with the breakup email behind it, though no heading numbers that',
      {
        'a.md': `# Yard\n\n${email('## Email 1')}\n${email('## Email 2')}\n${email('## Breakup email', 'This is my last email. I will close your file.', 'Closing your file')}`,
      },
      ['Yard: 1/– 2/– –/–'],
    ],
  ])('%s', async (_, files, sequences) => {
    expect(told(await summariesOf(files))).toEqual(sequences);
  });

  it('is not a library of many numbered files', async () => {
    const files = Array.from({ length: 13 }, (_, i) => [
      `mails/${String(i + 1).padStart(2, '0')}-mail.md`,
      file('kind: cold'),
    ]);
    expect(told(await summariesOf(Object.fromEntries(files)))).toEqual([]);
  });
});

describe('grouping', () => {
  const heading = fc.constantFrom(
    '## Email 1',
    '## Email 2 (Day 3)',
    '## Email 2',
    '## Day 5',
    '## Email 3 (2 days later)',
    '### Version B',
    '# Gate',
    '## Other',
  );
  const page = fc
    .array(heading, { maxLength: 5 })
    .map((headings) => `# Yard\n\n${headings.map((one) => email(one)).join('\n')}`);
  const single = fc
    .constantFrom('sequence: yard', 'sequence: yard\nstep: 2', 'step: 1\nday: 2', 'kind: cold')
    .map((one) => file(one));
  const path = fc.constantFrom('a.md', 'b/01-x.md', 'b/02-y.md', 'b/day-3.md', 'c/1-a/m.md', 'c/2-b/m.md', 'b/z.md');
  const folder = fc.dictionary(path, fc.oneof(page, single), { maxKeys: 5, noNullPrototype: true });

  it('gives the same bytes whatever the order of the pages', async () => {
    await fc.assert(
      fc.asyncProperty(folder, fc.infiniteStream(fc.nat()), async (files, chance) => {
        const summaries = await summariesOf(files);
        const shuffled = summaries
          .map((summary) => ({ summary, key: chance.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ summary }) => summary);
        expect(JSON.stringify(sequencesOf(shuffled))).toBe(JSON.stringify(sequencesOf(summaries)));
      }),
      { numRuns: 60 },
    );
  });

  it('puts an email in one sequence at most, and none that is no bad example twice', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const ids = sequencesOf(await summariesOf(files)).flatMap(({ steps, alternatives }) =>
          [...steps, ...alternatives].map(({ id }) => id),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });

  it('needs no more than what JSON keeps of a summary', async () => {
    await fc.assert(
      fc.asyncProperty(folder, async (files) => {
        const summaries = await summariesOf(files);
        expect(sequencesOf(JSON.parse(JSON.stringify(summaries)))).toEqual(sequencesOf(summaries));
      }),
      { numRuns: 30 },
    );
  });
});
