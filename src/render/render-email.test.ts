import { describe, expect, it } from 'vitest';
import { type Asked, read, tableOf } from '../../test/render-lab.ts';

const ann = tableOf({ first_name: 'Ann', company: 'Kiln', vip: 'true', trucks: '12', note: '' });
const mail = (body: string): string => `Subject: The yard\n\nHi Ann,\n\n${body}\n\nBest,\nSam\n`;
const body = async (text: string, asked: Asked = {}, table = ann): Promise<string> => {
  const { text: whole } = await read(mail(text), table, asked);
  return whole.slice(mail('').indexOf('\n\n\n\n') + 2, -'\n\nBest,\nSam\n'.length);
};

describe('a tag of any dialect', () => {
  it.each([
    ['{{first_name}}', 'Ann'],
    ['{{ First Name }}', 'Ann'],
    ['[First Name]', 'Ann'],
    ['*|FNAME|*', 'Ann'],
    ['%FNAME%', 'Ann'],
    ['%%First_Name%%', 'Ann'],
    ['{!Contact.FirstName}', 'Ann'],
    ['<<First Name>>', 'Ann'],
    ['\u0024{firstName}', 'Ann'],
    ['{first_name}', 'Ann'],
    ['{{ note | default: "there" }}', 'there'],
    ['{{note|there}}', 'there'],
    ['{{ first_name | default: "there" }}', 'Ann'],
    ['{{ note }}', ''],
    ['{{ town }}', '{{ town }}'],
    ['{{ town | default: "York" }}', 'York'],
    ['[one line about their last firing]', '[one line about their last firing]'],
  ])('%s reads “%s”', async (tag, expected) => {
    expect(await body(`We saw ${tag} there.`)).toBe(`We saw ${expected} there.`);
  });

  it('is empty, or its fallback, for the empty row', async () => {
    expect(await body('We saw {{first_name}}, {{town}} and [Company].', { row: null })).toBe('We saw ,  and .');
    expect(await body('We saw {{ town | default: "York" }}.', { row: null })).toBe('We saw York.');
  });
});

describe('blocks', () => {
  it.each([
    ['{% if vip %}Gold{% else %}Plain{% endif %} desk', 'Gold desk'],
    ['{% if note %}Gold{% elsif trucks > 5 %}Big{% endif %} desk', 'Big desk'],
    [
      '{% unless vip %}Plain{% endunless %}{% case company %}{% when "Kiln" %}Kilns{% else %}Mills{% endcase %}',
      'Kilns',
    ],
    [
      '{% assign who = first_name | upcase %}So, {{ who }}:{% for i in (1..3) %} {{ i }}{% endfor %}.',
      'So, ANN: 1 2 3.',
    ],
    ['One {%- if vip -%} two {%- endif -%} three {{- first_name -}} .', 'OnetwothreeAnn.'],
    ['{% raw %}{{ as it is }}{% endraw %}', '{{ as it is }}'],
    ['{{ "now" | date: "%Y-%m-%d" }}', '2026-02-10'],
    ['{{ first_name | titlecase }} of {{ company | upcase }}', 'Ann of KILN'],
    ['%IF $COMPANY == "kiln"%Gold%ELSE%Plain%/IF% desk', 'Gold desk'],
    ['%IF $TRUCKS > 20%Gold%ELSEIF $NOTE%Noted%ELSE%Plain%/IF% desk', 'Plain desk'],
    ['{{#if vip}}Gold{{else}}Plain{{/if}} desk', 'Gold desk'],
    ['{{#unless note}}No note{{else}}A note{{/unless}}', 'No note'],
    ['{{#if note}}a{{else if vip}}b{{else}}c{{/if}} {{{first_name}}} {{First Name}}', 'b Ann Ann'],
    ['A\n{{#if vip}}\nGold\n{{/if}}\nB', 'A\nGold\nB'],
    ['{{#company}}At {{company}}{{/company}}{{^company}}Nowhere{{/company}}', 'At Kiln'],
    ['*|IF:VIP|*Gold*|ELSE:|*Plain*|END:IF|* desk', 'Gold desk'],
    ['*|IF:COMPANY=Mill|*Mill*|ELSEIF:TRUCKS>5|*Big*|ELSE:|*Small*|END:IF|*', 'Big'],
    ['{{!-- a note --}}A{# another #}B<!-- and one -->C', 'ABC'],
  ])('%s reads “%s”', async (template, expected) => {
    expect(await body(template)).toBe(expected);
  });

  it.each([
    ['{Hi|Hello {{first_name}}|Good {day|morning}}', 0, 'Hi'],
    ['{Hi|Hello {{first_name}}|Good {day|morning}}', 1, 'Hello Ann'],
    ['{Hi|Hello {{first_name}}|Good {day|morning}}', 2, 'Good morning'],
    ['{Hi|Hello} there', 9, 'Hello there'],
  ])('of %s branch %i reads “%s”', async (template, branch, expected) => {
    expect(await body(template, { branch })).toBe(expected);
  });
});

describe('data', () => {
  it.each([
    '{{company}}',
    '{% assign x = 1 %}',
    '\u0024{1 + 1}',
    '*|COMPANY|*',
    '$& $1 $$',
    '{a|b}',
    '<!-- x -->',
    '\\',
    'constructor',
  ])('that reads %j is put in as text', async (value) => {
    const table = tableOf({ first_name: value, company: 'Kiln', vip: 'true' });
    for (const template of [
      'To {{first_name}}.',
      '{% if vip %}To {{ first_name }}.{% endif %}',
      '{{#if vip}}To {{{first_name}}}.{{/if}}',
    ]) {
      expect(await body(template, {}, table)).toBe(`To ${value}.`);
    }
  });

  it.each([
    '{{#if vip}}{{/if}}{{constructor.name}}{{__proto__.x}}{{toString}}',
    '{{#if vip}}{{/if}}{{lookup . "constructor"}}{{#with first_name}}{{constructor}}{{/with}}',
    '{% if vip %}{% endif %}{{ first_name.constructor }}{{ "a".__proto__ }}{{ forloop.constructor }}',
    '{% if vip %}{% endif %}{{ first_name | map: "constructor" }}',
  ])('%s reaches nothing but the data', async (template) => {
    const said = await body(template, { row: null });
    expect(said.replace(/\{\{[^}]*\}\}/g, '')).toBe('');
  });
});

describe('what an engine cannot render', () => {
  it.each([
    ['{% if vip %}Gold', 'Gold', 'Liquid cannot render this: tag {% if vip %} not closed'],
    ['{% include "secret" %}A', 'A', 'Liquid cannot render this: tag "include" not found'],
    ['{% for i in (1..999999999) %}x{% endfor %}A', 'xA', 'Liquid cannot render this: memory alloc limit exceeded'],
    ['{{#if vip}}Gold', 'Gold', 'Handlebars cannot read this: a block is not closed'],
    [
      '%%[IF @vip == "1" THEN]%%A%%[ELSE]%%B%%[ENDIF]%%',
      'A',
      '“%%[IF @vip == "1" THEN]%%” cannot be decided here: everybody is shown its first branch.',
    ],
    ['{{> footer}}A', 'A', 'This includes another template, which is not read; write its text here.'],
    [
      '{{#if vip}}A{{/if}}{{shout first_name "!"}}',
      'A{{shout first_name "!"}}',
      'Handlebars cannot render this: Missing helper: "shout"',
    ],
    [
      '{{#if vip}}A{{/if}}{{constructor.constructor "return 1"}}',
      'A{{constructor.constructor "return 1"}}',
      'Handlebars cannot render this: Missing helper: "constructor.constructor"',
    ],
  ])('%s is a problem, and its tags are filled in all the same', async (template, expected, message) => {
    const { problems } = await read(mail(template), ann);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(await body(template)).toBe(expected);
  });
});
