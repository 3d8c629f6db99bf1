import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { blockLines } from './blocks.ts';
import { linesOf } from './lines.ts';

/** The lines (1-based) of fences and of `#` headings, as remark sees them. */
function seenByRemark(text: string): string[] {
  const source = text.split('\n');
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    const from = node.position?.start.line ?? 0;
    const to = node.position?.end.line ?? 0;
    const first = source[from - 1] ?? '';
    if (node.type === 'code' && /`{3,}|~{3,}/.test(first)) found.push(`code ${from}–${to}`);
    if (node.type === 'heading' && /#/.test(first) && from === to) found.push(`heading ${from}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(unified().use(remarkParse).parse(text));
  return found.sort();
}

/** The same, as the line scanner sees them. */
function seenByScanner(text: string): string[] {
  const lines = blockLines(linesOf(text), { fences: true, quotes: true, headings: true });
  const found: string[] = [];
  let opened = 0;
  lines.forEach(({ kind }, index) => {
    if (kind === 'heading') found.push(`heading ${index + 1}`);
    if (kind === 'fence') opened = index + 1;
    const isLast = kind === 'fence end' || (opened > 0 && kind === 'code' && !['code', 'fence end'].includes(lines[index + 1]?.kind ?? ''));
    if (isLast && opened > 0) {
      found.push(`code ${opened}–${index + 1}`);
      opened = 0;
    }
  });
  return found.sort();
}

const playbook = new URL('../../fixtures/playbook/', import.meta.url);
const pages = readdirSync(playbook, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

describe('the line scanner and remark', () => {
  it.each(pages)('see the same fences and headings in %s', (name) => {
    const text = readFileSync(new URL(name, playbook), 'utf8').replaceAll('\r\n', '\n').replace(/^---\n[^]*?\n---\n/, '');
    expect(seenByScanner(text)).toEqual(seenByRemark(text));
  });

  it('see the same in pages put together at random', () => {
    const line = fc.constantFrom('# One', '## Two', 'Hi [Name],', 'Some words', '', '> quoted words', 'Subject: x', '**Body:**');
    const fence = fc.array(fc.constantFrom('Hi {{name}},', '', '# not a heading', '- item', 'Best,'), { maxLength: 4 });
    const block = fc.oneof(
      fc.array(line, { maxLength: 4 }).map((lines) => [...lines, '']),
      fc.tuple(fc.constantFrom('```', '~~~', '````'), fence).map(([mark, lines]) => ['', mark, ...lines, mark, '']),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const text = blocks.flat().join('\n');
        expect(seenByScanner(text)).toEqual(seenByRemark(text));
      }),
    );
  });
});
