import { describe, expect, it } from 'vitest';
import { parsePage } from './page.ts';

const prose = (text: string, path = 'a.md'): string => parsePage(path, text).prose;
const squeezed = (text: string, path = 'a.md'): string =>
  prose(text, path)
    .replace(/\uFFFC+/g, '◊')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

describe('prose', () => {
  it.each([
    ['emphasis', 'It is **very** _warm_ and ~~cold~~ `now`.', 'It is very warm and cold now.'],
    [
      'bold, and not the star behind it',
      'A **free*** kiln, and a **free**\\* one, ***both*** warm.',
      'A free* kiln, and a free* one, both warm.',
    ],
    ['a mark before a point', 'It is **warm**.', 'It is warm.'],
    ['bold over a line end', 'So **it is\nwarm** now.', 'So it is warm now.'],
    ['no star that points to a note', 'A free** kiln, a **free*** kiln, free*.', 'A free** kiln, a free* kiln, free*.'],
    ['nested emphasis', 'It *is **very** warm* and ***dry***.', 'It is very warm and dry.'],
    ['arithmetic and snake_case', 'So 5 * 3 is in kiln_size.', 'So 5 * 3 is in kiln_size.'],
    ['links', 'See [our kiln](https://a.example/b_c) today.', 'See our kiln today.'],
    ['images', 'So ![a kiln](kiln.png) it is.', 'So it is.'],
    ['html', 'It <b>is</b> warm.<!-- not sent -->', 'It is warm.'],
    ['entities', 'Ann&#39;s kiln &amp; mine&nbsp;too', "Ann's kiln & mine too"],
    ['zero-width characters', 'a fr\u200Bee kil\u00ADn', 'a free kiln'],
    ['emoji', 'warm 👩‍💻 day', 'warm 👩‍💻 day'],
    ['bullets and numbers', 'Now:\n\n- clay\n* glaze\n1. fire\n- [ ] cool', 'Now:\n\nclay\nglaze\nfire\ncool'],
    ['labels', '**Subject:** Kilns\n\nHi Ann,\n\nP.S. Warm?', 'Kilns\n\nHi Ann,\n\nWarm?'],
    ['tags', 'Hi {{name}}, [Name] is here.', 'Hi ◊, ◊ is here.'],
    ['choices', 'It is {warm|hot} {% if a %}now{% endif %}.', 'It is warm hot now .'],
  ])('blanks %s', (_, text, expected) => {
    expect(squeezed(text)).toBe(expected);
  });

  it('keeps every other word at its place', () => {
    const text = 'So **it** is [warm](b) &amp; {{name}} knows.';
    expect(prose(text).indexOf('knows')).toBe(text.indexOf('knows'));
    expect(prose(text).indexOf('\uFFFC'.repeat(8))).toBe(text.indexOf('{{name}}'));
  });

  it.each([
    ['wrapped before a small letter', 'The kiln that we have fired\nsince the spring is warm.', 1],
    [
      'wrapped before a name',
      'The old kiln that we fire each May in Leeds is run by\nAnn Hall, and it is warm at last, so we are glad of it.',
      1,
    ],
    ['a tag over the line end', 'We saw [one line on\ntheir last firing] here.', 1],
    ['a list', 'We do:\n- clay\n- glaze', 3],
    ['short lines that stand alone', '30 kilns\n20 ovens\nFree clay', 3],
    ['greeting and sign-off', 'Hi Ann,\nIs it warm?\nBest,\nSam Reed\nKiln Works', 5],
    ['labels in a row', 'Place: Leeds\nTime: noon', 2],
    ['a postscript', 'It is warm.\nP.S. The drawings that you\nwanted are in the post.', 2],
    ['a hard break', 'It is very warm  \nAnd dry', 2],
    ['cells', '| clay | glaze |\n|---|---|\n| a | b |', 4],
  ])('counts the blocks of text %s', (_, text, blocks) => {
    expect(squeezed(`Kilns.\n\n${text}`).split(/\n+/)).toHaveLength(blocks + 1);
  });

  it('leaves guidance out of emails, tables and code', () => {
    const page = parsePage(
      'a.md',
      '# Kilns\n\nAsk first.\n\n| a | b |\n|---|---|\n\n```js\nlet a = 1;\n```\n\n- Be warm\n  and dry.\n',
    );
    expect(page.guidance.map(({ start, end }) => page.prose.slice(start, end).replace(/ +/g, ' '))).toEqual([
      'Kilns',
      'Ask first.',
      'Be warm and dry.',
    ]);
    expect(page.zones.map(({ name }) => name)).toEqual(['guidance', 'other', 'guidance']);
  });

  it('gives headings, bold lines, links and buttons as labels', () => {
    const text = '# Kilns\n\n**Warm ones**\n\nSee [ours](https://a.example).\n\n[Book a time]\n';
    expect(parsePage('a.md', text).labels.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Kilns',
      '**Warm ones**',
      'ours',
      'Book a time',
    ]);
  });
});
