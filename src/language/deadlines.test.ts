import { describe, expect, it } from 'vitest';
import { file, summariesOf } from '../../test/sequence-lab.ts';

describe('the deadlines of an email', () => {
  it.each<[body: string, deadlines: string[]]>([
    ['The spring rate ends on Friday.', ['Friday, 6, offer']],
    ['The spring rate ends on 4 March 2026.', ['on 4 March 2026, 2026-03-04, offer']],
    ['This offer ends Monday at midnight.', ['Monday at midnight, 6, offer']],
    ['The sale closes tonight.', ['tonight, 0, offer']],
    ['The early bird bonus ends tomorrow night.', ['tomorrow night, 1, early bird']],
    ['Registration closes in 3 days.', ['3 days, 3, registration']],
    ['Only 48 hours left: the sale is over soon.', ['48 hours, 2, offer']],
    ['We are extending the sale.', ['extending the sale, null, offer']],
    ['The sale has an extended warranty.', []],
    ['Shall we meet on Friday?', []],
    ['The truck left on Friday, and the gate was open.', []],
  ])('are read from %j', async (body, deadlines) => {
    const [summary] = await summariesOf({ 'a.md': file('kind: promo', body) });
    expect(summary?.deadlines.map(({ phrase, day, within, about }) => `${phrase}, ${day ?? within}, ${about}`)).toEqual(
      deadlines,
    );
  });
});
