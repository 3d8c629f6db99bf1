import { describe, expect, it } from 'vitest';
import { formats, loadReporter, type ReportContext } from './reporter.ts';
import type { Message, Result } from './results.ts';

const context: ReportContext = { cwd: '/team', width: 60, color: false, emails: 2 };

const message = (given: Partial<Message>): Message => ({
  ruleId: 'no-false-scarcity',
  severity: 2,
  message: '“Only 3 spots left” says that little is left. Leave the count out, or say what sets it.',
  messageId: 'few',
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 18,
  quote: 'Only 3 spots left',
  family: 'scarcity',
  email: 1,
  part: 'body',
  ...given,
});

const result = (filePath: string, messages: readonly Message[], given: Partial<Result> = {}): Result => ({
  filePath,
  messages,
  suppressedMessages: [],
  errorCount: messages.filter(({ severity }) => severity === 2).length,
  warningCount: messages.filter(({ severity }) => severity === 1).length,
  infoCount: messages.filter(({ severity }) => severity === 0).length,
  fatalErrorCount: 0,
  fixableErrorCount: 0,
  fixableWarningCount: 0,
  source: 'Hi Ann,\n\nOnly 3 spots left, so act now.\n\nSam\n',
  ...given,
});

const suggestions = ['Tuesday and Thursday are free', 'We train eight people at a time', ''].map((text) => ({
  desc: `Write “${text}”.`,
  fix: { range: [9, 26] as const, text },
}));

const sample = [
  result('/team/promo/may.md', [
    message({ suggestions }),
    message({ ruleId: 'no-hard-sell', severity: 1, message: 'Pushes.', column: 22, endColumn: 29 }),
    message({ ruleId: null, severity: 0, message: 'Front matter\nis odd.', line: 1, endLine: 1, endColumn: 8 }),
  ]),
  result('/team/cold.md', []),
];

const print = async (format: 'pretty' | 'stylish' | 'json', results: readonly Result[], given = {}) =>
  (await loadReporter(format))(results, { ...context, ...given });

describe('pretty', () => {
  it('shows the line, the phrase, the message and what to write instead', async () => {
    expect(await print('pretty', sample)).toBe(`promo/may.md:3:1  error  no-false-scarcity
   3 │ Only 3 spots left, so act now.
     │ ^^^^^^^^^^^^^^^^^
  “Only 3 spots left” says that little is left. Leave the
  count out, or say what sets it.
  write instead: Tuesday and Thursday are free
             or: We train eight people at a time
             or: nothing (leave it out)

promo/may.md:3:22  warning  no-hard-sell
   3 │ Only 3 spots left, so act now.
     │                      ^^^^^^^
  Pushes.

promo/may.md:1:1  info
   1 │ Hi Ann,
     │ ^^^^^^^
  Front matter is odd.

2 pages, 2 emails: 1 error, 1 warning, 1 info.
Read more: pitchlint explain no-false-scarcity
`);
  });

  it('has one friendly line for a clean run', async () => {
    expect(await print('pretty', [result('/team/a.md', [])], { emails: 1 })).toBe(
      '✔ 1 page, 1 email: nothing to change.\n',
    );
  });

  it('praises nobody when there was nothing to read', async () => {
    expect(await print('pretty', [], { emails: 0 })).toBe('No page was linted.\n');
  });

  it('says how much comments silence', async () => {
    const suppressed = [{ ...message({}), suppressions: [{ kind: 'directive', justification: '' } as const] }];
    const text = await print('pretty', [result('/team/a.md', [], { suppressedMessages: suppressed })]);
    expect(text).toBe('✔ 1 page, 2 emails: nothing to change.\n1 finding silenced by comments.\n');
  });
});

describe('stylish', () => {
  it("has ESLint's layout", async () => {
    expect(await print('stylish', sample)).toBe(`
/team/promo/may.md
  3:1   error    “Only 3 spots left” says that little is left. Leave the count out, or say what sets it  no-false-scarcity
  3:22  warning  Pushes                                                                                  no-hard-sell
  1:1   info     Front matter is odd

✖ 3 problems (1 error, 1 warning, 1 info)
`);
  });

  it('says nothing of a clean run', async () => {
    expect(await print('stylish', [result('/team/a.md', [])])).toBe('');
  });
});

describe('json', () => {
  it('is the results', async () => {
    expect(JSON.parse(await print('json', sample))).toEqual(sample);
  });
});

describe('every format', () => {
  const rude = '\u001b]0;owned\u0007\u009b2J\u202e\u2028';
  const attack = [
    result(
      `/team/${rude}.md`,
      [
        message({
          ruleId: `no-${rude}`,
          message: rude,
          suggestions: suggestions.map((one) => ({ ...one, fix: { ...one.fix, text: rude } })),
        }),
      ],
      {
        source: `\n\n${rude}${rude}${rude}`,
      },
    ),
  ];

  it.each(formats)('%s sends no control character of a file to the terminal', async (format) => {
    const text = await print(format, attack);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
    expect(text).toContain('owned');
  });

  it.each(formats)('%s colours only when asked', async (format) => {
    expect(await print(format, sample)).not.toContain('\u001b');
    expect((await print(format, sample, { color: true })).includes('\u001b')).toBe(format !== 'json');
  });
});
