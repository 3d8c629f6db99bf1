import { expect, it } from 'vitest';
import noUnknownMergeTag from '../../rules/no-unknown-merge-tag/index.ts';
import { repository } from '../../test/config-lab.ts';
import { lintPage } from './lint.ts';

const { load } = repository();
const rules = new Map([['no-unknown-merge-tag', noUnknownMergeTag]]);

const letter = 'Hi {{first_nme}},\n\nIs the kiln at {{company}} warm?\n\nBest,\n{{sender}}\n';

async function found(configuration: string, path = 'a.md') {
  const config = await load({ '.pitchlintrc.yaml': configuration }, { rules });
  const { findings } = await lintPage({ path, text: letter }, config.forPath(path));
  return findings.map(({ quote, suggestions }) => [quote, ...suggestions.map(({ fix }) => fix.text)].join(' -> '));
}

it.each([
  ['extends: [recommended]', []],
  ['settings: { mergeTags: { fields: [first_name, company] } }', ['{{first_nme}} -> {{first_name}}', '{{sender}}']],
  [
    'settings: { mergeTags: { fields: [first_name] } }\noverrides: [{ files: "*.md", settings: { mergeTags: { fields: [company, sender] } } }]',
    ['{{first_nme}} -> {{first_name}}'],
  ],
  ['settings: { mergeTags: { fields: [first_name], dialects: [mailchimp] } }', []],
  [
    'settings: { mergeTags: { fields: [company] } }\nrules: { no-unknown-merge-tag: [error, { fields: [sender] }] }',
    ['{{first_nme}}'],
  ],
])('the fields of the settings reach the rule: %s', async (configuration, expected) => {
  expect(await found(configuration)).toEqual(expected);
});
