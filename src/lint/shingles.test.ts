import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from '../../rules/require-new-value/similarity.ts';
import { file, summariesOf } from '../../test/sequence-lab.ts';

const shinglesOf = async (body: string): Promise<readonly number[]> =>
  (await summariesOf({ 'a.md': file('kind: cold', body) }))[0]?.shingles ?? [];

const words =
  'the clerk at the gate writes down each truck by hand and the drivers wait until she is done with the one before them'.split(
    ' ',
  );

describe('the shingles of an email', () => {
  it('are alike for like texts', async () => {
    const one = await shinglesOf(`${words.join(' ')}.`);
    const other = await shinglesOf(`${words.with(3, 'door').join(' ')}.`);
    expect(similarity(one, one)).toBe(1);
    expect(similarity(one, other)).toBeGreaterThan(0.6);
    expect(
      similarity(
        one,
        await shinglesOf('Half of your deliveries could arrive after lunch, and nobody would have to stay any longer.'),
      ),
    ).toBe(0);
  });

  it('do not count greetings', async () => {
    expect(await shinglesOf('Thanks.')).toEqual([]);
  });

  it('are few and in order, however long the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 400 }), async (text) => {
        const shingles = await shinglesOf(`${text.join(' ')}.`);
        expect(shingles.length).toBeLessThanOrEqual(128);
        expect(shingles).toEqual([...new Set(shingles)].sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });
});
