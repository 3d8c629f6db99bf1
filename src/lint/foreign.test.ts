import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { flagging, foundIn } from '../../test/lint-lab.ts';
import { lintPage } from './lint.ts';

const { load } = repository();

const rules = new Map([
  ['no-hard-sell', flagging('deal')],
  ['no-hype', flagging('deal', { anyLanguage: true })],
]);

const german = `Subject: Der Deal im Juni

Hallo Anna,

wir haben für Sie und Ihre Werkstatt einen Deal. Ist das etwas, was Ihnen bei der Planung hilft?

Viele Grüße,
Sam
`;
const english = `Subject: The deal in June

Hi Anna,

we have a deal for you and your garage. Is that something that would help you with the plan?

Best,
Sam
`;

const said = 'null: This email is written in German; the rules for English did not run on it.';
const fenced = (...mails: readonly string[]): string =>
  mails.map((text, index) => `## Email ${index + 1}\n\n\`\`\`\n${text}\`\`\`\n`).join('\n');

async function found(text: string): Promise<readonly string[]> {
  const config = await load({}, { rules });
  return foundIn(text, config.forPath('a.md'));
}

describe('mail in another language', () => {
  it('is read only by rules for any language, and that is said', async () => {
    expect(await found(german)).toEqual([said, 'no-hype: Deal', 'no-hype: Deal']);
  });

  it('is mentioned once a page, as information', async () => {
    expect((await found(fenced(german, german))).filter((one) => one === said)).toHaveLength(1);
    const { findings } = await lintPage({ path: 'a.md', text: german }, (await load({}, { rules })).forPath('a.md'));
    expect(findings[0]).toMatchObject({ ruleId: null, severity: 'info', quote: 'Der Deal im Juni' });
  });

  it('does not keep the rules from the English mail beside it', async () => {
    const ids = (await found(fenced(german, english))).map((one) => one.split(':')[0]);
    expect(ids.filter((id) => id === 'no-hard-sell')).toHaveLength(2);
    expect(ids.filter((id) => id === 'no-hype')).toHaveLength(4);
  });

  it.each([
    ['language: English', ['no-hard-sell', 'no-hype', 'no-hard-sell', 'no-hype']],
    ['lang: en-GB', ['no-hard-sell', 'no-hype', 'no-hard-sell', 'no-hype']],
    ['language: Swiss German', ['null', 'no-hype', 'no-hype']],
  ])('is what the front matter says: %s', async (line, expected) => {
    const ids = (await found(`---\n${line}\n---\n\n${german}`)).map((one) => one.split(':')[0]);
    expect(ids).toEqual(expected);
  });
});
