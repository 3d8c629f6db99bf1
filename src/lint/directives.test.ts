import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDirectives, directiveSpans, findDirectives } from './directives.ts';
import type { Finding } from './finding.ts';

const ruleIds = ['no-a', 'no-b', 'no-c'];

/** One finding for each `a!`, `b!` or `c!` of a text. */
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/([abc])!/g)].map((found) => ({
    path: 'page.md',
    start: found.index,
    end: found.index + 2,
    ruleId: `no-${found[1]}`,
    messageId: 'bad',
    message: 'Bad.',
    severity: 'error',
    family: 'pressure',
    email: null,
    part: null,
    quote: found[0],
    fix: null,
    suggestions: [],
  }));
}

function apply(text: string, emails: readonly { start: number; end: number; number: number }[] = []) {
  const findings = findingsIn(text);
  const result = applyDirectives({ text, path: 'page.md', emails, findings, ruleIds, reportUnused: 'warn' });
  return {
    left: result.findings.map(({ quote }) => quote).join(' '),
    reasons: result.suppressed.map(({ justification }) => justification),
    unused: result.unused.map(({ message }) => message),
    places: result.unused.map(({ quote }) => quote),
  };
}

describe('findDirectives', () => {
  it.each([
    ['<!-- pitchlint-disable-next-line no-a, no-b -- our own words -->'],
    ['<!--pitchlint-disable-next-line no-a,no-b -- our own words-->'],
    ['{{!-- pitchlint-disable-next-line no-a, no-b -- our own words --}}'],
    ['{{! pitchlint-disable-next-line no-a, no-b -- our own words }}'],
    ['{# pitchlint-disable-next-line no-a, no-b -- our own words #}'],
    ['{% comment %}pitchlint-disable-next-line no-a, no-b -- our own words{% endcomment %}'],
    ['{%- comment -%}\n pitchlint-disable-next-line no-a,\n no-b -- our own words\n{%- endcomment -%}'],
    ['# pitchlint-disable-next-line no-a, no-b -- our own words'],
    ['\uFEFF# pitchlint-disable-next-line no-a, no-b -- our own words\r'],
  ])('reads %j', (comment) => {
    const text = `${comment}\nmore`;
    const [found, ...rest] = findDirectives(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ name: 'disable-next-line', reason: 'our own words' });
    expect(found?.ids.map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['no-a', 'no-a'],
      ['no-b', 'no-b'],
    ]);
    expect(text.slice(found?.start, found?.end)).toBe(comment.replace(/^\uFEFF|\r$/g, ''));
  });

  it.each([
    ['talks about pitchlint-disable in a sentence'],
    ['`<!-- pitchlint-disable -->` in backticks'],
    ['<!-- pitchlint-disable is never closed'],
    ['<!-- see pitchlint-disable -->'],
    ['issue # pitchlint-disable no-a'],
    ['#\npitchlint-disable no-a'],
    ['## pitchlint-disable is a heading'],
    ['# pitchlint'],
  ])('finds none in %j', (text) => {
    expect(findDirectives(text)).toEqual([]);
  });

  it('takes two dashes without spaces for a part of the list', () => {
    expect(findDirectives('<!-- pitchlint-disable no-a--b -->')[0]).toMatchObject({
      reason: '',
      ids: [{ id: 'no-a--b' }],
    });
  });

  it('reads a line in a block quote', () => {
    expect(findDirectives('> # pitchlint-disable-line no-a')).toHaveLength(1);
  });
});

describe('applyDirectives', () => {
  it.each([
    ['the next line', '<!-- pitchlint-disable-next-line no-a -->\na! b!\na!', 'b! a!'],
    ['the next line after a comment of several lines', '<!-- pitchlint-disable-next-line\n no-a -->\na!\na!', 'a!'],
    ['its own line', 'a! b! <!-- pitchlint-disable-line no-b -->\nb!', 'a! b!'],
    ['every rule of a line', 'a! b! c! {# pitchlint-disable-line #}\na!', 'a!'],
    ['a block', 'a!\n<!-- pitchlint-disable -->\na! b!\n<!-- pitchlint-enable -->\nc!', 'a! c!'],
    ['a block of one rule', '# pitchlint-disable no-a\na! b!\n# pitchlint-enable no-a\na!', 'b! a!'],
    ['all but the rule enabled again', '# pitchlint-disable\na! b!\n# pitchlint-enable no-a\na! b!', 'a!'],
    [
      'a rule disabled again with all',
      '# pitchlint-disable\na!\n# pitchlint-enable no-a\na!\n# pitchlint-disable\na!',
      'a!',
    ],
    ['a block to the end of the page', '# pitchlint-disable no-a\na!\r\na!', ''],
  ])('silences %s', (_, text, left) => {
    expect(apply(text)).toMatchObject({ left, unused: [] });
  });

  it('silences the email it stands in', () => {
    const text = 'a!\n[a! # b!\n# pitchlint-disable-email no-a\n]\na!';
    expect(apply(text, [{ start: 3, end: text.indexOf(']'), number: 1 }]).left).toBe('a! b! a!');
  });

  it('silences the next email when it stands outside', () => {
    const text = '<!-- pitchlint-disable-email -- a bad example -->\n[a! b!]\n[a!]';
    const second = text.lastIndexOf('[');
    const emails = [
      { start: text.indexOf('['), end: second - 1, number: 1 },
      { start: second, end: text.length, number: 2 },
    ];
    expect(apply(text, emails)).toMatchObject({ left: 'a!', reasons: ['a bad example', 'a bad example'], unused: [] });
  });

  it('silences a subject that belongs to the email but stands outside its span', () => {
    const text = '# pitchlint-disable-email\nsubject a!\n[body]';
    const email = { start: text.indexOf('['), end: text.length, number: 1 };
    const findings = findingsIn(text).map((finding) => ({ ...finding, email: 1 }));
    const input = { text, path: 'page.md', emails: [email], findings, ruleIds, reportUnused: 'warn' } as const;
    expect(applyDirectives(input).findings).toEqual([]);
  });

  it.each([
    [
      '<!-- pitchlint-disable no-a -->',
      "Unused pitchlint-disable directive (no problems were reported from 'no-a').",
      '<!-- pitchlint-disable no-a -->',
    ],
    [
      '<!-- pitchlint-disable-line -->',
      'Unused pitchlint-disable-line directive (no problems were reported).',
      '<!-- pitchlint-disable-line -->',
    ],
    [
      'a! {# pitchlint-disable-line no-a, no-b #}',
      "Unused pitchlint-disable-line directive (no problems were reported from 'no-b').",
      'no-b',
    ],
    [
      '# pitchlint-disable-email',
      'Unused pitchlint-disable-email directive (no problems were reported).',
      '# pitchlint-disable-email',
    ],
    [
      '# pitchlint-enable no-a',
      "Unused pitchlint-enable directive (no matching pitchlint-disable directives were found for 'no-a').",
      '# pitchlint-enable no-a',
    ],
    ['# pitchlint-disable no-aa', "Unknown rule 'no-aa' in a directive. Did you mean 'no-a'?", 'no-aa'],
    [
      '# pitchlint-disable-nxt-line no-a',
      "Unknown directive 'pitchlint-disable-nxt-line'. Did you mean 'pitchlint-disable-next-line'?",
      '# pitchlint-disable-nxt-line no-a',
    ],
    ['# pitchlint-constructor', "Unknown directive 'pitchlint-constructor'.", '# pitchlint-constructor'],
  ])('reports %j', (text, message, place) => {
    expect(apply(text)).toMatchObject({ unused: [message], places: [place] });
  });

  it('says nothing of unused directives when told so', () => {
    const input = {
      text: '# pitchlint-disable',
      path: 'a.md',
      emails: [],
      findings: [],
      ruleIds,
      reportUnused: 'off',
    } as const;
    expect(applyDirectives(input).unused).toEqual([]);
  });
});

describe('for any text', () => {
  const scrap = fc.constantFrom(
    '<!-- ',
    ' -->',
    '{{!-- ',
    ' --}}',
    '{# ',
    ' #}',
    '# ',
    '\n',
    '\r\n',
    'pitchlint-disable',
    'pitchlint-enable',
    'pitchlint-disable-next-line',
    'pitchlint-disable-line',
    'pitchlint-disable-email',
    ' no-a',
    ', no-b',
    ' -- why',
    'a!',
    'b!',
    ' ',
    '`',
    '{% comment %}',
    '{% endcomment %}',
    '\uFEFF',
    '😀',
  );
  const page = fc.oneof(
    fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('keeps every finding on one side or the other, and every place in bounds', () => {
    fc.assert(
      fc.property(page, (text) => {
        const findings = findingsIn(text);
        const emails = [{ start: 0, end: Math.ceil(text.length / 2), number: 1 }];
        const result = applyDirectives({ text, path: 'p', emails, findings, ruleIds, reportUnused: 'warn' });
        expect(result.findings.length + result.suppressed.length).toBe(findings.length);
        for (const { start, end } of [...result.unused, ...directiveSpans(text)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });

  it('leaves nothing when all is disabled', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a!', 'b!', '\n', ' ', '<') }), (text) => {
        expect(apply(`<!-- pitchlint-disable -->${text}`).left).toBe('');
      }),
    );
  });

  it('changes nothing without directives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a!', '<!--', '-->', '\n', '#') }), (text) => {
        const findings = findingsIn(text);
        const result = applyDirectives({ text, path: 'p', emails: [], findings, ruleIds, reportUnused: 'warn' });
        expect(result).toEqual({ findings, suppressed: [], unused: [] });
      }),
    );
  });

  it.each([
    '<!-- pitchlint-disable ',
    '# pitchlint-disable no-a\n',
    'pitchlint-',
    '{% comment %} pitchlint-enable',
    'a! {# pitchlint-disable-line #}\n',
  ])('stays linear on many %j', (scrap) => {
    const text = scrap.repeat(20_000);
    const start = performance.now();
    apply(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
