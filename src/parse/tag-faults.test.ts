import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTags } from './merge-tags.ts';

const faults = (text: string): string[] =>
  findTags('a.md', text).faults.map(({ kind, start, end, other }) =>
    [kind, text.slice(start, end), ...(other === null ? [] : [other])].join(': '),
  );

describe('faults of tags', () => {
  it.each([
    ['{{first_name}', 'tag never closed: {{first_name}'],
    ['{{first_name', 'tag never closed: {{first_name'],
    ['{first_name,', 'tag never closed: {first_name'],
    ['{{{first_name}}', 'tag never closed: {{{first_name}'],
    ['{first_name}}', 'tag not opened: {first_name}}'],
    ['first_name}}', 'tag not opened: first_name}}'],
    ['{{first_name}}}', 'tag not opened: {{first_name}}}'],
    ['{ name | default: "you" }}', 'tag not opened: { name | default: "you" }}'],
    ['{{ name | default: "you" }', 'tag never closed: {{ name | default: "you" }'],
    ['*FNAME|*', 'tag not opened: *FNAME|*'],
    ['|FNAME|*', 'tag not opened: |FNAME|*'],
    ['%FirstName%%', 'tag not opened: %FirstName%%'],
    ['<Name>>', 'tag not opened: <Name>>'],
    ['Hey|Hello}', 'tag not opened: Hey|Hello}'],
    ['{{}}', 'empty tag: {{}}'],
    ['*|FNAME|', 'tag never closed: *|FNAME|'],
    ['*|FNAME*', 'tag never closed: *|FNAME*'],
    ['%%FirstName%', 'tag never closed: %%FirstName%'],
    ['{!Contact.Name', 'tag never closed: {!Contact.Name'],
    ['<<First Name>', 'tag never closed: <<First Name>'],
    ['\u0024{name', 'tag never closed: \u0024{name'],
    ['{Hi|Hello', 'tag never closed: {Hi|Hello'],
    ['{Hi|}', 'empty branch: {Hi|}'],
    ['{Hi||Hello}', 'empty branch: {Hi||Hello}'],
    ['{% if vip %}A', 'block never closed: {% if vip %}'],
    ['{% if vip }A', 'tag never closed: {% if vip }'],
    ['{{#if vip}}A', 'block never closed: {{#if vip}}'],
    ['{% comment %}A', 'block never closed: {% comment %}'],
    ['*|IF:VIP|*A', 'block never closed: *|IF:VIP|*'],
    ["%IF $VIP == '1'%A", "block never closed: %IF $VIP == '1'%"],
    ['%%[ IF @vip THEN ]%%A', 'block never closed: %%[ IF @vip THEN ]%%'],
    ['A{% endif %}', 'block not opened: {% endif %}'],
    ['A{{else}}B', 'block not opened: {{else}}'],
    ['*|IF:A|*B{% endif %}*|END:IF|*', 'block not opened: {% endif %}'],
    ['{{#if a}}A{{/each}}', 'block closed by another: {{/each}}: {{#if a}}'],
    ['{% if a %}{% for b in c %}A{% endif %}{% endfor %}', 'wrongly nested: {% endif %}: {% for b in c %}'],
    ['{% if a %}{% for b in c %}A{% endif %}', 'block never closed: {% for b in c %}'],
    ['{% if a %}A\n```\nB{% endif %}', 'block never closed: {% if a %}', 'block not opened: {% endif %}'],
  ])('%s', (tag, ...expected) => {
    expect(faults(`Hi ${tag}, is it warm?`.replace(/, is it warm\?$/, tag.endsWith(',') ? '' : '$&'))).toEqual(
      expected,
    );
  });

  it.each([
    '{{name}} {{{name}}} {name} {{ name | default: "you" }}',
    '{Hi {{name}}|Hello {{name}}} {{{name}}|you}',
    '{{random|Hi|{{name}}}} {{fallback|{{name}}|you}} {{I saw|I noticed}}',
    '{% block a %}{% if a %}A{% endblock %}{% endif %}',
    '{{#a}}A{{/a}}{{^a}}B{{/a}} {{~#if a~}}A{{~^~}}B{{~/if~}} {{if .A}}A{{else}}B{{end}}',
    'Hi %IF $A == "x"%there%ELSE%you%/IF%, %IF in_string("x", $B)%a%/IF%',
    'it is 50% off {and|or} 3 < 4 << 5, f(x) = {x | x > 0} a || b { a || b }',
    'a :} b }; { c',
    'body { margin: 0;\n\n} .a{b:c}',
    '{"a": {"b": [1, {"c": 2}]}}',
    '{{If they have answered}}',
  ])('%s has none', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it('spintax of twenty levels is one finding', () => {
    const text = `${'{a|'.repeat(20)}b${'}'.repeat(20)} and {c|d}`;
    expect(findTags('a.md', text).faults.map(({ kind, start }) => [kind, start])).toEqual([['nested too deep', 0]]);
  });

  it('spintax of five levels is none', () => {
    expect(faults(`${'{a|'.repeat(5)}b${'}'.repeat(5)}`)).toEqual([]);
  });

  it('an unbalanced paragraph is one finding', () => {
    expect(faults('{a|'.repeat(10_000))).toHaveLength(1);
  });

  const piece = fc.constantFrom(
    ...'{ } {{ }} {{{ }}} [ ] | *| |* % %% {% %} {! << >> \n \n\n ``` name Hi if endif IF: #if /if else < > # ! : $'.split(
      ' ',
    ),
    '{{#if a}}',
    '{{/if}}',
    '{% if a %}',
    '{% endif %}',
    '*|IF:A|*',
    '*|END:IF|*',
    ' ',
    '"x"',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('whatever the text, tags and faults ascend within it, and slice back to their quotes', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { tags, faults, choices } = findTags('a.md', text);
        for (const list of [tags, faults]) {
          let last = 0;
          for (const { start, end, quote } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).replace(/\s*\n[\s>]*/g, ' ')).toBe(quote);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end, branches } of choices) {
          let last = start;
          for (const branch of branches) {
            expect(branch.start).toBeGreaterThanOrEqual(last);
            expect(branch.end).toBeGreaterThanOrEqual(branch.start);
            last = branch.end;
          }
          expect(last).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '{',
    '{{',
    '{a',
    '{{a',
    '{a|',
    '{{a|b',
    '[',
    '[a ',
    '*|',
    '*|A',
    '%',
    '%%a',
    '%%[',
    '%IF a',
    '{%',
    '{% if a',
    '{% if a %}',
    '{{#if a}}',
    '{{#each a}}{{b}}',
    '%%[IF a]%%',
    '<<',
    '<<a',
    '{!a',
    '\u0024{a',
    '}',
    'a}}',
    'a|b}',
    '{{!--',
    '{#',
  ])('ten thousand times %s take well under a second', (piece) => {
    const before = performance.now();
    findTags('a.md', piece.repeat(10_000));
    expect(performance.now() - before).toBeLessThan(800);
  });
});
