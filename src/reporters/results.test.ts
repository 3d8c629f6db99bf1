import { describe, expect, it } from 'vitest';
import type { Finding } from '../lint/finding.ts';
import { onlyErrors, toResult } from './results.ts';

const finding = (text: string, quote: string, given: Partial<Finding> = {}): Finding => ({
  path: 'a.md',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  ruleId: 'no-hard-sell',
  messageId: 'push',
  message: 'Pushes.',
  severity: 'error',
  family: 'pressure',
  email: 1,
  part: 'body',
  quote,
  fix: null,
  suggestions: [],
  ...given,
});

const positions = (text: string, quote: string) => {
  const { messages } = toResult('/a.md', { text, findings: [finding(text, quote)], suppressed: [] });
  return messages.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]);
};

describe('positions', () => {
  it.each([
    ['the first line', 'Act now, Ann', 'Act now', [1, 1, 1, 8]],
    ['a later line', 'Hi\n\nplease act now', 'act now', [3, 8, 3, 15]],
    ['CRLF', 'Hi\r\nplease act now\r\n', 'act now', [2, 8, 2, 15]],
    ['a phrase over a line end', 'Please act\nnow.', 'act\nnow', [1, 8, 2, 4]],
    ['a phrase over a CRLF', 'Please act\r\nnow.', 'act\r\nnow', [1, 8, 2, 4]],
    ['UTF-16 units', '😀 act now', 'act now', [1, 4, 1, 11]],
    ['a byte order mark, which is no column', '\uFEFFact now\nx', 'act now', [1, 1, 1, 8]],
    ['the line after a byte order mark', '\uFEFFHi\nact now', 'act now', [2, 1, 2, 8]],
  ])('count from 1 on %s', (_, text, quote, expected) => {
    expect(positions(text, quote)).toEqual([expected]);
  });
});

describe('results', () => {
  const text = 'Act now! Last chance. Only 3 spots left.';
  const fix = { range: [0, 8], text: 'Reply' } as const;
  const page = {
    text,
    findings: [
      finding(text, 'Act now', { fix }),
      finding(text, 'Last chance', { severity: 'warn' }),
      finding(text, 'Only', { severity: 'info', ruleId: null, messageId: null }),
    ],
    suppressed: [{ finding: finding(text, 'spots'), justification: 'we have four rooms' }],
  };

  it('are in the shape of ESLint', () => {
    const result = toResult('/a.md', page);
    expect(result).toMatchObject({
      filePath: '/a.md',
      errorCount: 1,
      warningCount: 1,
      infoCount: 1,
      fatalErrorCount: 0,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      source: text,
    });
    expect(result.messages.map(({ severity }) => severity)).toEqual([2, 1, 0]);
    expect(result.messages[0]).toEqual({
      ruleId: 'no-hard-sell',
      severity: 2,
      message: 'Pushes.',
      messageId: 'push',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 8,
      fix,
      quote: 'Act now',
      family: 'pressure',
      email: 1,
      part: 'body',
    });
    expect(result.messages[2]).not.toHaveProperty('messageId');
    expect(result.suppressedMessages).toMatchObject([
      { quote: 'spots', suppressions: [{ kind: 'directive', justification: 'we have four rooms' }] },
    ]);
  });

  it('hold the source only when there is a message', () => {
    expect(toResult('/a.md', { ...page, findings: [] })).not.toHaveProperty('source');
  });

  it('keep errors alone for --quiet', () => {
    const quiet = onlyErrors(toResult('/a.md', page));
    expect(quiet).toMatchObject({ errorCount: 1, warningCount: 0, infoCount: 0, source: text });
    expect(quiet.messages).toHaveLength(1);
    const none = onlyErrors(toResult('/a.md', { ...page, findings: page.findings.slice(1) }));
    expect(none).not.toHaveProperty('source');
  });
});
