import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagging } from '../../test/lint-lab.ts';
import { tableOf } from '../../test/render-lab.ts';
import { loadConfig } from '../config/load.ts';
import type { PathConfig } from '../config/resolve.ts';
import { loadRules } from '../registry.ts';
import type { Table } from '../render/table.ts';
import type { AnyRule } from '../rule.ts';
import { lintPage } from './lint.ts';

const configOf = async (rules: Readonly<Record<string, AnyRule>>, flags: readonly string[]): Promise<PathConfig> => {
  const config = await loadConfig({
    cwd: process.cwd(),
    rules: Promise.resolve(new Map(Object.entries(rules))),
    today: '2026-02-10',
    lookup: false,
    ruleFlags: flags,
  });
  return config.forPath('a.txt');
};

const lint = async (
  text: string,
  people: Table,
  rules: Readonly<Record<string, AnyRule>> = {},
  flags: readonly string[] = [],
) => {
  const { findings, crashes } = await lintPage({ path: 'a.txt', text }, await configOf(rules, flags), people);
  if (crashes[0]) throw crashes[0].error;
  return findings;
};

const mail = (body: string, subject = 'The yard'): string =>
  `Subject: ${subject}\n\nHi {{name}},\n\n${body}\n\nBest,\nSam\n`;
const people = tableOf({ name: 'Ann', town: 'York' }, { name: 'Bo', town: '' }, { name: 'Cy', town: '' });

describe('what the rendering breaks', () => {
  it.each([
    [
      mail('I saw {{town}} open.'),
      tableOf({ name: '', town: 'York' }),
      '{{name}}',
      'The greeting reads “Hi ,” because {{name}} is empty.',
    ],
    [
      'Subject: The yard\n\nHi **{{name}}**,\n\nI saw it.\n\nBest,\nSam\n',
      tableOf({ name: '' }),
      '{{name}}',
      'The greeting reads “Hi ,” because {{name}} is empty.',
    ],
    [
      mail('I saw {{town}} open.'),
      people,
      '{{town}}',
      '“saw” and “open.” stand two spaces apart because {{town}} is empty.',
    ],
    [
      mail('I saw it in {{town}}, too.'),
      people,
      '{{town}}',
      '“in ,” has a space before the mark because {{town}} is empty.',
    ],
    [mail('{{town}} is warm.'), people, '{{town}}', 'The line reads “is warm.” because {{town}} is empty.'],
    [mail('It is warm.', '{{town}}'), people, '{{town}}', 'The subject is empty.'],
    [
      mail('I {% if town %}also{% endif %} saw it.'),
      people,
      '{% if town %}also{% endif %}',
      '“I” and “saw” stand two spaces apart around {% if town %}also{% endif %}.',
    ],
    [
      mail('I saw {{town}} open.'),
      tableOf({ name: 'Ann', town: 'York ' }),
      '{{town}}',
      '“York” has two spaces beside it, as the value of {{town}} holds one.',
    ],
    [
      mail('I saw {{town}} open.'),
      tableOf({ name: 'Ann', town: '{{city}}' }),
      '{{town}}',
      'The value of {{town}} holds “{{city}}”, which is sent as it stands.',
    ],
  ])('%j', async (text, table, quote, message) => {
    const findings = await lint(text, table);
    expect(findings.map((finding) => finding.quote)).toEqual([quote]);
    expect(findings[0]?.message).toContain(message);
    expect(findings[0]).toMatchObject({ ruleId: null, severity: 'warn' });
  });

  it.each([
    mail('I saw {{ town | default: "York" }} open.'),
    mail('I saw it{% if town %} in {{town}}{% endif %}.'),
    mail('I saw it.\n\n{{town}}\n\nDo you?'),
    mail('I saw  it.  Do you?'),
    mail('I saw <!-- the yard --> it.'),
  ])('is not what was written so: %j', async (text) => {
    expect(await lint(text, people)).toEqual([]);
  });

  it('names the first row, and counts the others', async () => {
    const [finding] = await lint(mail('I saw {{town}} open.'), people);
    expect(finding?.message).toMatch(/ In row 2 \(Bo, people\.csv:3\) and 1 more\.$/);
  });
});

describe('a rule on rendered text', () => {
  const late = { 'no-late': flagging('last chance') };

  it('reports at the tag that brings the words, once, and names the rows', async () => {
    const text = mail('This is your {{offer}} now.');
    const table = tableOf(
      { name: 'Ann', offer: 'first look' },
      { name: 'Bo', offer: 'last chance' },
      { name: 'Cy', offer: 'last chance' },
    );
    const findings = await lint(text, table, late);
    expect(findings).toMatchObject([
      { ruleId: 'no-late', quote: '{{offer}}', start: text.indexOf('{{offer}}'), fix: null },
    ]);
    expect(findings[0]?.message).toBe('Leave it out. In row 2 (Bo, people.csv:3) and 1 more.');
  });

  it('reports a phrase that runs over a tag from its first word to the tag', async () => {
    const findings = await lint(
      mail('This is your last {{offer}} now.'),
      tableOf({ name: 'Ann', offer: 'chance' }),
      late,
    );
    expect(findings.map(({ quote }) => quote)).toEqual(['last {{offer}}']);
  });

  it('says of what every reader gets no more than the template does', async () => {
    const findings = await lint(mail('This is your last chance, {{name}}.'), people, late);
    expect(findings.map(({ message, quote }) => `${quote}: ${message}`)).toEqual(['last chance: Leave it out.']);
  });

  it('forgets what only the template says: the branch that nobody reads', async () => {
    const text = mail('{% if gone %}Last chance.{% else %}It is warm.{% endif %}');
    expect(await lint(text, tableOf({ name: 'Ann', gone: '' }), late)).toEqual([]);
    expect(await lint(text, tableOf({ name: 'Ann', gone: '1' }), late)).toHaveLength(1);
  });

  it('reads every branch of spintax, whatever the number of rows', async () => {
    const text = mail('{It is warm|It is hot|This is your last chance} here, {{name}}.');
    expect((await lint(text, tableOf({ name: 'Ann' }), late)).map(({ quote }) => quote)).toEqual(['last chance']);
  });

  it('is silenced by a directive at its place', async () => {
    const text = mail('# pitchlint-disable-next-line no-late -- a test\nThis is your {{offer}} now.');
    expect(await lint(text, tableOf({ name: 'Ann', offer: 'last chance' }), late)).toEqual([]);
  });

  it('does not take a value for a directive or a tag', async () => {
    const table = tableOf({ name: 'Ann', offer: '# pitchlint-disable -- x\nlast chance [Name]' });
    expect((await lint(mail('This is your {{offer}} now.'), table, late)).map(({ ruleId }) => ruleId)).toEqual([
      'no-late',
    ]);
  });

  it('measures what is read: length and dates', async () => {
    const rules = await loadRules();
    const some = Object.fromEntries(['max-words', 'no-expired-deadline'].map((id) => [id, rules.get(id) as AnyRule]));
    const text = `---\nkind: cold\n---\n${mail('The autumn rate is valid until {{day}}. {{note}}')}`;
    const table = tableOf(
      { name: 'Ann', day: '3 May 2031', note: 'It is warm.' },
      { name: 'Bo', day: '3 May 2024', note: 'It is warm. '.repeat(50).trim() },
    );
    const findings = await lint(text, table, some, ['max-words: warn', 'no-expired-deadline: error']);
    expect(findings.map(({ ruleId, quote }) => `${ruleId}: ${quote}`)).toEqual([
      'max-words: The yard',
      'no-expired-deadline: {{day}}',
    ]);
    expect(findings.every(({ message }) => message.endsWith('In row 2 (Bo, people.csv:3).'))).toBe(true);
  });
});

describe('what is missing from the whole email', () => {
  it('is told once, though the first words of some readers are missing too', async () => {
    const rules = await loadRules();
    const some = { 'require-customer-question': rules.get('require-customer-question') as AnyRule };
    const text = `---\nkind: cold\n---\n${mail('It is warm.', '{{town}} and the yard')}`;
    const findings = await lint(text, people, some, ['require-customer-question: warn']);
    expect(findings.filter(({ ruleId }) => ruleId !== null).map(({ quote, message }) => [quote, message])).toEqual([
      ['{{town}} and the yard', 'Nothing here asks about the customer. Ask one question about their situation.'],
    ]);
  });
});

describe('a column that is missing', () => {
  it('is no matter where the sending service fills the tag', async () => {
    expect(await lint(mail('To leave the list: {{unsubscribe_url}} or *|UNSUB|*.'), people)).toEqual([]);
  });

  it('is told once, at the first tag, with the number of tags', async () => {
    const findings = await lint(mail('I saw {{city}} and {{City}}, {{ city }}.'), people);
    expect(findings.map(({ message, severity, quote }) => [quote, severity, message])).toEqual([
      [
        '{{city}}',
        'warn',
        'The column “city” is missing from people.csv; 3 tags use it. Add the column, or rename the tags.',
      ],
    ]);
  });

  it('is information when every tag has a fallback', async () => {
    const findings = await lint(mail('I saw {{ city | default: "York" }}.'), people);
    expect(findings.map(({ message, severity }) => [severity, message])).toEqual([
      ['info', 'The column “city” is missing from people.csv; 1 tag uses it. Everybody reads the fallback.'],
    ]);
  });
});

it('never throws, and reports within the template, whatever template and row', async () => {
  const piece = fc.constantFrom(
    '{{name}}',
    '{{ name | upcase }}',
    '{% if town %}',
    '{% else %}',
    '{% endif %}',
    '{{#if town}}',
    '{{/if}}',
    '[Town]',
    '{Hi|{{town}}|}',
    ' ',
    '\n\n',
    'last chance',
    '> ',
    '<!-- pitchlint-disable -->',
    '*|IF:TOWN|*',
    '*|END:IF|*',
    '```\n',
  );
  const value = fc.oneof(fc.string(), fc.constantFrom('', 'last chance', '{{name}}', '\uFFFC', '\n\n'));
  const late = { 'no-late': flagging('last chance') };
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), value, value, async (pieces, name, town) => {
      const text = mail(pieces.join(''), pieces[0] ?? 'a');
      for (const { start, end, quote } of await lint(text, tableOf({ name, town }, { name: town, town: name }), late)) {
        expect(start).toBeLessThanOrEqual(end);
        expect(quote).toBe(text.slice(start, end));
      }
    }),
  );
});
