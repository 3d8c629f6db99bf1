import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { flagging } from '../../test/lint-lab.ts';
import { lintPage } from './lint.ts';

const { load } = repository();
const rules = new Map([['no-hard-sell', flagging('act now', { anyLanguage: true })]]);

/** Line and column of every finding, and the words that stand there. */
async function found(body: string): Promise<readonly string[]> {
  const text = `Subject: The yard in June\n\nHi Ann,\n\n${body}\n\nBest,\nSam\n`;
  const config = await load({}, { rules });
  const { findings } = await lintPage({ path: 'a.txt', text }, config.forPath('a.txt'));
  return findings.map(({ start, end }) => {
    const before = text.slice(0, start).split('\n').slice(4);
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1} ${text.slice(start, end)}`;
  });
}

describe('a push in a branch is found where it stands', () => {
  it.each([
    ['spintax', '{Is it warm?|Act now!}', ['1:14 Act now']],
    ['every branch', '{Act now|Please act now} for us.', ['1:2 Act now', '1:17 act now']],
    ['a branch and the words after it', 'We ask you to {act|wait} now.', ['1:16 act|wait} now']],
    ['nested spintax, first branch of the second', '{Is it warm?|{Act now!|Wait.}}', ['1:15 Act now']],
    ['nested spintax, last branch', '{Wait.|{Is it {warm|so}?|Act now!}}', ['1:26 Act now']],
    ['the twentieth branch', `{${'Wait.|'.repeat(19)}Act now!}`, ['1:116 Act now']],
    ['a conditional', '{% if vip %}Is it warm?{% else %}Act now!{% endif %}', ['1:34 Act now']],
    ['a branch of its own lines', '{% if vip %}\nIs it warm?\n\n{% else %}\nAct now!\n{% endif %}', ['5:1 Act now']],
    ['handlebars', '{{#if vip}}Act now!{{else if new}}Wait.{{else}}Act now!{{/if}}', ['1:12 Act now', '1:48 Act now']],
    ['a mustache section', '{{^vip}}Act now!{{/vip}}', ['1:9 Act now']],
    ['Mailchimp', '*|IF:VIP|*Wait.*|ELSE:|*Act now!*|END:IF|*', ['1:25 Act now']],
    ['Marketing Cloud', '%%[ IF @vip THEN ]%%Wait.%%[ ELSE ]%%Act now!%%[ ENDIF ]%%', ['1:38 Act now']],
    ['ActiveCampaign', "%IF $VIP == '1'%Wait.%ELSE%Act now!%/IF%", ['1:28 Act now']],
    ['double braces', '{{random|Wait.|Act now!}}', ['1:16 Act now']],
    ['words of two branches are never joined', 'We {act|wait {{name}}} or {later|now}.', []],
  ])('%s', async (_, body, expected) => {
    expect(await found(body)).toEqual(expected);
  });
});
