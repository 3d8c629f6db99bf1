import fc from 'fast-check';
import Handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import { read, tableOf } from '../../test/render-lab.ts';
import { OffsetMap } from './offset-map.ts';
import { renderedPage } from './rendered-page.ts';

const plain = fc.array(
  fc.constantFrom('a', 'Hi Ann,', ' ', '  ', '\n', '\n\n', '\r\n', '.', '—', '😀', '> ', '# ', '- ', '```\n'),
  { maxLength: 25 },
);
const simple = fc.constantFrom(
  '{{name}}',
  '{{ town | default: "York" }}',
  '[Name]',
  '*|NAME|*',
  '{Hi|Hello {{name}}|}',
  '%NAME%',
  '<!-- x -->',
  '{{x',
  '}}',
  '*|IF:NAME|*',
  '*|END:IF|*',
  '[a b c d]',
);
const liquid = fc.constantFrom(
  '{{ name }}',
  '{% if name %}',
  '{%- else -%}',
  '{% endif %}',
  '{% for i in (1..2) %}',
  '{% endfor %}',
  '{{- town -}}',
  '{{ name | upcase }}',
  '{% raw %}',
  '{% endraw %}',
);
const handlebars = fc.constantFrom(
  '{{name}}',
  '{{#if name}}',
  '{{else}}',
  '{{/if}}',
  '{{~town~}}',
  '{{{name}}}',
  '{{#each name}}',
  '{{/each}}',
  '{{!-- x --}}',
);
const value = fc.oneof(
  fc.string(),
  fc.constantFrom('Ann', '', ' ', '{{town}}', '\n', 'a\r\nb', '😀', '\uFFFC', '\u0000'),
);
const row = fc.record({ name: value, town: value }).map((record) => tableOf(record));

const template = fc.oneof(
  ...[simple, liquid, handlebars].map((tag) =>
    fc
      .array(
        fc.oneof(
          tag,
          plain.map((pieces) => pieces.join('')),
        ),
        { maxLength: 12 },
      )
      .map((pieces) => `Subject: a\n\nHi Ann,\n\n${pieces.join('')}\n`),
  ),
);
const path = fc.constantFrom('a.txt', 'a.md', 'a.html');

describe('for any row', () => {
  it('a template without tags gives its text back', async () => {
    await fc.assert(
      fc.asyncProperty(plain, row, path, async (pieces, table, path) => {
        const text = pieces.join('');
        expect((await read(text, table, { path })).text).toBe(text);
      }),
    );
  });

  it('any template renders, and the map keeps order and bounds, and literals one to one', async () => {
    await fc.assert(
      fc.asyncProperty(template, row, path, fc.boolean(), fc.nat(3), async (text, table, path, isEmpty, branch) => {
        const { edits, text: rendered } = await read(text, table, { path, branch, ...(isEmpty && { row: null }) });
        const map = new OffsetMap(edits, text.length);
        let last = 0;
        for (let at = 0; at < rendered.length; at++) {
          const { start, end } = map.toTemplate({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          if (map.isLiteral({ start: at, end: at + 1 })) expect(text.slice(start, end)).toBe(rendered[at]);
          last = start;
        }
        last = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = map.toRendered({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(rendered.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a rendered page is as long as its prose, and its parts lie within it', async () => {
    await fc.assert(
      fc.asyncProperty(template, row, path, async (text, table, path) => {
        const { page, edits } = await read(text, table, { path });
        const { frame } = renderedPage(page, page.emails, edits);
        expect(frame.prose).toHaveLength(frame.text.length);
        for (const { start, end } of frame.emails.flatMap(({ parts, headline }) => [...parts, headline])) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(frame.text.length);
        }
      }),
    );
  });
});

const nested = (blocks: readonly (readonly [string, string])[], leaf: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.letrec<{ body: string }>((tie) => ({
    body: fc
      .array(
        fc.oneof(
          { depthSize: 'small' },
          leaf,
          fc.tuple(fc.constantFrom(...blocks), tie('body')).map(([[open, close], inner]) => open + inner + close),
        ),
        { maxLength: 5 },
      )
      .map((pieces) => pieces.join('')),
  })).body;

/** Words, so that the page is one email; the engine's own rendering is the measure. */
const words = fc.constantFrom('It is warm. ', 'Is it? ', '\n', '\n  ', ' ', 'a');
const person = fc.record({ name: fc.constantFrom('Ann', 'x'), town: fc.constantFrom('York', '{{name}}') });
const wrap = (inner: string): string => `Hi Ann,\n\nYou said it is warm in the yard.${inner}\n\nBest,\nSam`;

describe('a block template renders as its own engine renders it', () => {
  it('Liquid', async () => {
    const leaf = fc.oneof(
      words,
      fc.constantFrom('{{ name }}', '{{- town -}}', '{{ name | upcase }}', '{% assign z = town %}', '{{ z }}'),
    );
    const blocks = [
      ['{% if name == "Ann" %}', '{% endif %}'],
      ['{%- unless town -%}', '{% else %}no{%- endunless %}'],
      ['{% for i in (1..2) %}', '{{ i }}{% endfor %}'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(nested(blocks, leaf), person, async (inner, record) => {
        const text = wrap(`{% assign z = "s" %}${inner}`);
        expect((await read(text, tableOf(record))).text).toBe(new Liquid().parseAndRenderSync(text, record));
      }),
      { numRuns: 200 },
    );
  });

  it('Handlebars', async () => {
    const leaf = fc.oneof(words, fc.constantFrom('{{name}}', '{{~town~}}', '{{{name}}}', '{{!-- no --}}'));
    const blocks = [
      ['{{#if name}}', '{{/if}}'],
      ['{{#unless town}}', '{{else}}no{{/unless}}'],
      ['\n{{#if name}}\n', '\n{{else}}\nno\n{{/if}}\n'],
      ['{{~#if gone~}}', '{{~/if~}}'],
    ] as const;
    await fc.assert(
      fc.asyncProperty(nested(blocks, leaf), person, async (inner, record) => {
        const text = wrap(`{{#if name}}.{{/if}}${inner}`);
        expect((await read(text, tableOf(record))).text).toBe(Handlebars.compile(text, { noEscape: true })(record));
      }),
      { numRuns: 200 },
    );
  });
});
