import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { email, summariesOf } from '../../test/sequence-lab.ts';
import { sequencesOf } from '../lint/sequences.ts';
import { textWidth } from '../reporters/cells.ts';
import { paint } from '../reporters/paint.ts';
import type { Sequence } from '../sequence.ts';
import { timeline } from './timeline.ts';

async function drawn(width: number, title = 'Yard letters', subject = 'The yard'): Promise<readonly string[]> {
  const page = `# ${title}\n\n${email('## Email 1 (Day 1)', 'Who plans the yard?', subject)}\n${email('## Email 2 (Day 5)', 'The drawing is attached.', subject)}`;
  const [sequence] = sequencesOf(await summariesOf({ 'a.md': page }));
  return timeline(sequence as Sequence, { width, paint: paint(false) }).split('\n');
}

describe('a timeline', () => {
  it('has a row a step, with bars', async () => {
    expect(await drawn(80)).toEqual([
      'Yard letters',
      '  a.md: 2 steps over 4 days',
      '  step  day  words   questions  pushes',
      '     1    1  4 ████  1 █        0       The yard',
      '     2    5  4 ████  0          0       The yard',
    ]);
  });

  it('leaves subjects out where there is no room', async () => {
    expect((await drawn(44)).at(-1)).toBe('     2    5  4 ███  0          0');
  });

  it('is never wider than the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 44, max: 160 }),
        fc.constantFrom('The yard', '院子'.repeat(40), '👩‍💻 '.repeat(30), 'a\u001b[31m'.repeat(20)),
        async (width, subject) => {
          for (const line of await drawn(width, subject, subject)) {
            expect(textWidth(line)).toBeLessThanOrEqual(width);
            expect(line).not.toContain('\u001b');
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
