import { describe, expect, it } from 'vitest';
import { findTags } from './merge-tags.ts';

const found = (text: string): string[] => findTags('a.md', text).tags.map(({ start, end }) => text.slice(start, end));

describe('merge tags', () => {
  it.each([
    ['[First Name]', 'bracket', 'First Name', null],
    ['{{name}}', 'mustache', 'name', null],
    ['{{{name}}}', 'mustache', 'name', null],
    ['{{ name | default: "there" }}', 'liquid', 'name', 'there'],
    ['{{name|there}}', 'liquid', 'name', 'there'],
    ['{{ name | capitalize }}', 'liquid', 'name', null],
    ["{{ personalization_token('contact.name', 'there') }}", 'mustache', 'contact.name', 'there'],
    ['{name}', 'single-brace', 'name', null],
    ['\u0024{name}', 'dollar', 'name', null],
    ['*|FNAME|*', 'mailchimp', 'FNAME', null],
    ['%FNAME%', 'percent', 'FNAME', null],
    ['%%FNAME%%', 'double-percent', 'FNAME', null],
    ['{!Contact.Name}', 'salesforce', 'Contact.Name', null],
    ['<<Name>>', 'angle', 'Name', null],
  ])('%s is %s', (tag, dialect, name, fallback) => {
    expect(findTags('a.md', `Hi ${tag}, is it warm?`).tags).toEqual([
      {
        path: 'a.md',
        start: 3,
        end: 3 + tag.length,
        quote: tag,
        dialect,
        name,
        fallback,
        isInstruction: false,
        isConditional: false,
        isLocal: false,
      },
    ]);
  });

  it.each([
    'a 100% off 50% of',
    'https://kiln.example/a%C3%A9%20b',
    '.kiln { color: red; }',
    '{ "a": 1 }',
    '- [ ] fire it\n- [x] glaze it',
    '[our page](https://kiln.example)',
    '![the kiln](kiln.png)',
    'as said[^1]',
    '[kiln]: https://kiln.example\n\nSee [kiln] and [this][kiln].',
    'kilns[0]',
    '[03:45]',
    '**[Book a time]**',
    '[GET THE GUIDE]',
    '[Button: Fire it]',
    '[Word count: 42]',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('an instruction has four words or more, and may run over a line end', () => {
    const { tags } = findTags('a.md', 'We saw [one line on\ntheir last firing] and $[X].');
    expect(tags.map(({ name, isInstruction }) => [name, isInstruction])).toEqual([
      ['one line on their last firing', true],
      ['X', false],
    ]);
  });

  it('an outer tag swallows the tags in it; a button does not', () => {
    expect(found('See [a note on [Name] from last week].')).toEqual(['[a note on [Name] from last week]']);
    expect(found('[Get [Product] →]')).toEqual(['[Product]']);
  });

  it('a button keeps its words as a label', () => {
    const text = '[Book a time]';
    expect(findTags('a.md', text).buttons.map(({ start, end }) => text.slice(start, end))).toEqual(['Book a time']);
  });
});

describe('choices', () => {
  it.each([
    ['{Hi|Hello} Ann', [['Hi', 'Hello']]],
    [
      '{Hi|{Good day|Yo}} Ann',
      [
        ['Hi', '{Good day|Yo}'],
        ['Good day', 'Yo'],
      ],
    ],
    ['{Hi {{name}}|Hello}', [['Hi {{name}}', 'Hello']]],
    ['{% if vip %}A{% else %}B{% endif %}', [['A', 'B']]],
    ['{{#if vip}}A{{else}}B{{/if}}', [['A', 'B']]],
    ['*|IF:VIP|*A*|ELSE:|*B*|END:IF|*', [['A', 'B']]],
    ['{{#each kilns}}A{{/each}}', []],
    ['{ a || b }', []],
  ])('%s', (text, branches) => {
    const { choices } = findTags('a.md', text);
    expect(choices.map((choice) => choice.branches.map(({ start, end }) => text.slice(start, end)))).toEqual(branches);
  });
});
