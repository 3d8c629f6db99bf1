import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { flagging, foundIn, mail } from '../../test/lint-lab.ts';

const { load } = repository();

const rules = new Map([
  ['no-false-scarcity', flagging('(only|just)? #Value (places|seats) left', { coveredByClaims: true })],
  ['no-hard-sell', flagging('say yes')],
]);

const claimOf = (words: string, expires = '2026-02-01'): string =>
  `${words}\n  source: room plan\n  owner: office\n  expires: ${expires}\n`;

const scarce = 'no-false-scarcity: only six places left';

/** Lints with a claims.yaml on a day. */
async function found(text: string, claims: string, today = '2026-01-15'): Promise<readonly string[]> {
  const config = await load({ 'claims.yaml': claims }, { rules, today });
  return foundIn(text, config.forPath('a.md'));
}

describe('a claim', () => {
  const page = mail('There are only six places left. Say yes today.');

  it.each([
    ['2026-01-15', ['no-hard-sell: Say yes']],
    ['2026-01-31', ['no-hard-sell: Say yes']],
    ['2026-02-01', [scarce, 'no-hard-sell: Say yes']],
    ['2027-01-01', [scarce, 'no-hard-sell: Say yes']],
  ])('of claims.yaml on %s', async (today, expected) => {
    expect(await found(page, claimOf('- text: six places left'), today)).toEqual(expected);
  });

  it.each([
    ['2026-01-31', []],
    ['2026-02-01', [scarce]],
  ])('of the front matter on %s', async (today, expected) => {
    const text = mail('There are only six places left.', `claims:\n${claimOf('- text: six places left')}`);
    expect(await found(text, '', today)).toEqual(expected);
  });

  it('lets nothing pass of a rule that takes no claims', async () => {
    expect(await found(mail('Say yes today.'), claimOf('- text: say yes today'))).toEqual(['no-hard-sell: Say yes']);
  });

  it('of one page says nothing about another', async () => {
    const config = await load({}, { rules });
    const claimed = mail('There are only six places left.', `claims:\n${claimOf('- text: six places left')}`);
    expect(await foundIn(claimed, config.forPath('a.md'))).toEqual([]);
    expect(await foundIn(mail('There are only six places left.'), config.forPath('b.md'))).toEqual([scarce]);
  });
});

describe('the text of a claim', () => {
  it.each([
    ['There are ONLY SIX\nPLACES left.', 'only six places left'],
    ['There are **only six** places left.', 'only six places left'],
    ['We have “only six places left”, says Ann’s plan.', '"only six places left", says Ann\'s plan'],
    ['There are only six places left.', '  only  six  '],
    ['There are only 6 places left (room 2).', '6 places left (room 2)'],
    ['There are only 6 places left in [City].', 'only 6 places left in [City]'],
  ])('covers %j as %j', async (body, text) => {
    expect(await found(mail(body), claimOf(`- text: ${JSON.stringify(text)}`))).toEqual([]);
  });

  it.each([
    ['There are 16 places left.', '6 places left'],
    ['There are 1.6 places left.', '6 places left'],
    ['There are 6 places left.', '6 places le'],
    ['There are 6 places left. It has 9 lifts.', '9 lifts'],
    ['There are 6 places left.', '. places left'],
  ])('does not cover %j as %j', async (body, text) => {
    expect(await found(mail(body), claimOf(`- text: ${JSON.stringify(text)}`))).toHaveLength(1);
  });

  it('covers in a block quote that is hard-wrapped', async () => {
    const page = `# Mails\n\n> Subject: The yard\n>\n> Hi Ann,\n>\n> There are only six\n> places left.\n>\n> Best,\n> Sam\n`;
    expect(await found(page, '')).toHaveLength(1);
    expect(await found(page, claimOf('- text: only six places left'))).toEqual([]);
  });
});

describe('the pattern of a claim', () => {
  it.each([
    ['only (five|six) places', '2026-01-31', []],
    ['only (five|six) places', '2026-02-01', [scarce]],
    ['#Value seats', '2026-01-31', [scarce]],
    ['six #Plural left', '2026-01-31', []],
    ['six #Verb left', '2026-01-31', [scarce]],
  ])('%s on %s', async (pattern, today, expected) => {
    const page = mail('There are only six places left.');
    expect(await found(page, claimOf(`- pattern: ${JSON.stringify(pattern)}`), today)).toEqual(expected);
  });
});
