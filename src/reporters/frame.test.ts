import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, textWidth } from './cells.ts';
import { frame, type Stretch } from './frame.ts';

/** The stretch of a phrase in a text, and the frame around it as it is printed. */
function draw(text: string, phrase: string, width = 40): readonly string[] {
  const lines = text.split('\n');
  return frame(lines, stretchOf(text, phrase), width).flatMap(({ before, phrase, after, underline }) => [
    before + phrase + after,
    underline,
  ]);
}

function stretchOf(text: string, phrase: string): Stretch {
  const start = text.indexOf(phrase);
  const place = (offset: number): [number, number] => {
    const above = text.slice(0, offset).split('\n');
    return [above.length, (above.at(-1) ?? '').length + 1];
  };
  const [line, column] = place(start);
  const [endLine, endColumn] = place(start + phrase.length);
  return { line, column, endLine, endColumn };
}

describe('a frame', () => {
  it.each([
    ['a short line whole', 'Please act now.', 'act now', ['Please act now.', '       ^^^^^^^']],
    ['wide characters', '今すぐ、act now', 'act now', ['今すぐ、act now', '        ^^^^^^^']],
    ['a wide phrase', 'a 今すぐ b', '今すぐ', ['a 今すぐ b', '  ^^^^^^']],
    ['emoji', '👩‍👩‍👧🔥❤️ act now', 'act now', ['👩‍👩‍👧🔥❤️ act now', '       ^^^^^^^']],
    ['accents in two parts', 'cafe\u0301 now', 'now', ['cafe\u0301 now', '     ^^^']],
    ['tabs', '\tact\tnow', 'act\tnow', ['    act    now', '    ^^^^^^^^^^']],
    ['escapes', 'x \u001b[31mact now', 'act now', ['x ␛[31mact now', '       ^^^^^^^']],
    ['marks that turn the order around', 'a \u202enow', 'now', ['a \\u202enow', '        ^^^']],
    ['a phrase over a line end', 'Please act\n  now.', 'act\n  now', ['Please act', '       ^^^', '  now.', '  ^^^']],
    ['a phrase in a quote', '> please act\n> now', 'act\n> now', ['> please act', '         ^^^', '> now', '  ^^^']],
    ['nothing at the end of a line', 'Hi\nyou', '\nyou', ['Hi', '  ^', 'you', '^^^']],
  ])('shows %s', (_, text, phrase, expected) => {
    expect(draw(text, phrase)).toEqual(expected);
  });

  it('cuts a long line around the phrase, between words', () => {
    const text = `${'one two three '.repeat(90)}Only 3 spots left${' four five six'.repeat(90)}`;
    expect(draw(text, 'Only 3 spots left')).toEqual([
      '…two three Only 3 spots left four five…',
      '           ^^^^^^^^^^^^^^^^^',
    ]);
  });

  it('gives the room that one side does not need to the other', () => {
    const text = `Only 3 spots left${' four five six'.repeat(90)}`;
    expect(draw(text, 'Only 3 spots left')[0]).toBe('Only 3 spots left four five six four…');
  });

  it('cuts a phrase that does not fit', () => {
    const phrase = 'now '.repeat(40).trim();
    expect(draw(`act ${phrase} act`, phrase)).toEqual([`…${'now '.repeat(9)}no…`, ` ${'^'.repeat(38)}`]);
  });

  it('leaves out the middle of a long stretch', () => {
    const text = ['one', 'two', 'three', 'four', 'five', 'six'].join('\n');
    const shown = frame(text.split('\n'), stretchOf(text, text), 40);
    expect(shown.map(({ number }) => number)).toEqual([1, 2, 3, null, 6]);
  });

  it('fits any line into the width and underlines within it', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', '今', '🔥', '\t', 'e\u0301', '\u001b', '👩‍👩‍👧'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(line, fc.nat(300), fc.nat(300), fc.integer({ min: 20, max: 120 }), (text, a, b, width) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const [shown] = frame([text], { line: 1, column: from + 1, endLine: 1, endColumn: to + 1 }, width);
        if (!shown) throw new Error('no line');
        expect(textWidth(shown.before + shown.phrase + shown.after)).toBeLessThanOrEqual(width);
        expect(textWidth(shown.underline)).toBeLessThanOrEqual(width + 1);
      }),
    );
  });

  it('takes a line of a megabyte in its stride', () => {
    const text = `${'word '.repeat(100_000)}act now${' word'.repeat(100_000)}`;
    const start = performance.now();
    draw(text, 'act now');
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('cells', () => {
  it('cover a line without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const cells = cellsOf(line);
        expect(cells.map(({ start, end }) => line.slice(start, end)).join('')).toBe(line);
      }),
    );
  });
});
