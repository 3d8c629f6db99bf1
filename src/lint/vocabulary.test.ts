import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { flagging, foundIn, mail } from '../../test/lint-lab.ts';

const { load } = repository();

const rules = new Map([
  ['no-hard-sell', flagging('(act|last call)')],
  ['no-hype', flagging('act')],
]);

const page = mail('Act! CRM is ready. We act on Monday. See you at the Last Call BBQ.');

async function found(configuration: string, text = page): Promise<readonly string[]> {
  const config = await load({ '.pitchlintrc.yaml': configuration }, { rules });
  return foundIn(text, config.forPath('promo/a.md'));
}

const all = ['no-hard-sell: Act', 'no-hype: Act', 'no-hard-sell: act', 'no-hype: act', 'no-hard-sell: Last Call'];

describe('the vocabulary lets names pass, for every rule', () => {
  it.each([
    ['settings: { vocabulary: [] }', all],
    ['settings: { vocabulary: [Act! CRM] }', all.slice(2)],
    ['settings: { vocabulary: [act! crm, LAST CALL BBQ] }', all.slice(2, 4)],
    ['settings: { vocabulary: ["", " "] }', all],
    ['settings: { vocabulary: [Last Call B, st Call BBQ] }', all],
    ['overrides: [{ files: "promo/**", settings: { vocabulary: [Act! CRM] } }]', all.slice(2)],
    ['overrides: [{ files: "cold/**", settings: { vocabulary: [Act! CRM] } }]', all],
  ])('%s', async (configuration, expected) => {
    expect(await found(configuration)).toEqual(expected);
  });
});

it('a name may run over the end of a line, in a block quote too', async () => {
  const quoted =
    '# Mails\n\n> Subject: The yard\n>\n> Hi Ann,\n>\n> We would be glad to see you and your whole team again this year at the Last\n> Call BBQ in the yard behind the office.\n>\n> Best,\n> Sam\n';
  expect(await found('settings: { vocabulary: [] }', quoted)).toEqual(['no-hard-sell: Last > Call']);
  expect(await found('settings: { vocabulary: [Last Call BBQ] }', quoted)).toEqual([]);
});

describe('allow lets phrases pass, for one rule', () => {
  it.each([
    ['rules: { no-hype: [error, { allow: [Act! CRM] }] }', all.filter((one) => one !== 'no-hype: Act')],
    [
      'rules: { no-hype: [error, { allow: [we act on Monday, act! crm] }] }',
      all.filter((one) => !one.includes('no-hype')),
    ],
    ['rules: { no-hype: [error, { allow: [Last Call BBQ] }] }', all],
    [
      'overrides: [{ files: "promo/**", rules: { no-hard-sell: [warn, { allow: [Last Call BBQ] }] } }]',
      all.slice(0, 4),
    ],
    ['overrides: [{ files: "cold/**", rules: { no-hard-sell: [warn, { allow: [Last Call BBQ] }] } }]', all],
  ])('%s', async (configuration, expected) => {
    expect(await found(configuration)).toEqual(expected);
  });
});

describe('an override for a kind of email', () => {
  const pages = {
    promo: mail('We act on Monday.', 'kind: promo'),
    cold: mail('We act on Monday.', 'kind: cold'),
  };

  it.each([
    [
      'overrides: [{ kind: promo, rules: { no-hype: off } }]',
      ['no-hard-sell: act'],
      ['no-hard-sell: act', 'no-hype: act'],
    ],
    ['overrides: [{ kind: [promo, cold], rules: { no-hype: off } }]', ['no-hard-sell: act'], ['no-hard-sell: act']],
    [
      'rules: { no-hype: off, no-hard-sell: off }\noverrides: [{ kind: cold, rules: { no-hype: warn } }]',
      [],
      ['no-hype: act'],
    ],
    [
      'overrides: [{ files: "cold/**", kind: promo, rules: { no-hype: off } }]',
      ['no-hard-sell: act', 'no-hype: act'],
      ['no-hard-sell: act', 'no-hype: act'],
    ],
    [
      'overrides: [{ kind: promo, rules: { no-hype: [warn, { allow: [we act] }] } }]',
      ['no-hard-sell: act'],
      ['no-hard-sell: act', 'no-hype: act'],
    ],
  ])('%s', async (configuration, promo, cold) => {
    expect(await found(configuration, pages.promo)).toEqual(promo);
    expect(await found(configuration, pages.cold)).toEqual(cold);
  });
});
