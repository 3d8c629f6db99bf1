import { describe, expect, it } from 'vitest';
import { findTags } from './merge-tags.ts';

const readIn = (text: string): string => {
  const { conditions } = findTags('a.md', text);
  for (const { name, start, end } of conditions) expect(text.slice(start, end)).toBe(name);
  return conditions
    .filter(({ isLocal }) => !isLocal)
    .map(({ name }) => name)
    .join(' ');
};

describe('the fields that a condition or a loop reads', () => {
  it.each<[fields: string, text: string]>([
    ['plan city', '{% if plan == "pro plus" and city contains "Os" %}A{% endif %}'],
    ['contact.plan contact.city', '{%- if contact.plan -%}A{% elif not contact.city is none %}B{% endif %}'],
    ['plan', '{% case plan %}{% when "a" %}A{% endcase %}'],
    ['yards', '{% for yard in yards limit: 3 %}{% if yard.open %}{{ yard.name }}{% endif %}{% endfor %}'],
    ['company', '{% assign firm = company | upcase %}{{ firm }}{% if firm %}A{% endif %}'],
    ['plan', '{% if now() > 3 and plan | lower == "x" %}A{% endif %}'],
    ['first_name', 'Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}}'],
    ['plan city', '{{#if (and plan (eq city "Oslo"))}}A{{/if}}'],
    ['plan city', '{{#if plan}}A{{else if city}}B{{/if}}'],
    ['plan', '{{#if plan}}A{{#else}}B{{#endif}}'],
    ['plan city', '{{#plan}}A{{/plan}}{{^city}}B{{/city}}'],
    ['plan', '{{#ifEquals plan "pro"}}A{{/ifEquals}}'],
    ['yards', '{{#each yards as |yard|}}{{#if yard.open}}A{{/if}}{{/each}}'],
    ['PLAN CITY', '*|IF:PLAN=pro|*A*|ELSEIF:CITY=Oslo|*B*|ELSE:|*C*|END:IF|*'],
    ['PLAN', '%IF $PLAN == "pro"%A%ELSE%B%/IF%'],
    ['', '%%[ IF @plan == "pro" THEN ]%%A%%[ENDIF]%%'],
    ['', '{{IF "(plan = pro)"}}A{{ENDIF}}'],
  ])('%s', (fields, text) => {
    expect(readIn(text)).toBe(fields);
  });
});
