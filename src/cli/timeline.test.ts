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

  it('keeps the end of a long path, and what comes after it', async () => {
    const page = `${email('## Email 1')}\n${email('## Email 2')}`;
    const [sequence] = sequencesOf(await summariesOf({ [`${'playbooks/'.repeat(9)}yard.md`]: `# Yard\n\n${page}` }));
    const [, head] = timeline(sequence as Sequence, { width: 60, paint: paint(false) }).split('\n');
    expect(head).toBe('  …/playbooks/playbooks/playbooks/playbooks/yard.md: 2 steps');
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
