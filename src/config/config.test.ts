import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import type { Config } from './load.ts';

const { at, load } = repository();

/** `id: level` for what is on. */
const levels = (
  config: Config,
  path = 'a.md',
  kind: Parameters<ReturnType<Config['forPath']>['rulesFor']>[0] = 'cold',
) =>
  Object.fromEntries(
    config
      .forPath(path)
      .rulesFor(kind)
      .map(({ id, severity }) => [id, severity]),
  );

const optionsOf = (config: Config, id: string): unknown =>
  config
    .forPath('a.md')
    .rulesFor('cold')
    .find((active) => active.id === id)?.options;

const recommended = { 'max-words': 'warn', 'no-shouting': 'error' };

describe('loadConfig', () => {
  it('is `recommended` without a configuration', async () => {
    const config = await load({});
    expect(config.source).toBe(null);
    expect(levels(config)).toEqual(recommended);
    expect(config.forPath('a.md')).toMatchObject({
      ruleIds: ['max-words', 'no-hype', 'no-shouting'],
      kind: null,
      vocabulary: [],
      inlineConfig: true,
      reportUnusedDirectives: 'warn',
      today: '2026-01-15',
      mergeTags: { dialects: ['auto'], fields: [] },
    });
  });

  it.each([
    ['package.json', '{ "pitchlint": { "rules": { "no-shouting": "off" } } }'],
    ['.pitchlintrc', 'rules: { no-shouting: off }'],
    ['.pitchlintrc', '{ "rules": { "no-shouting": "off" } }'],
    ['.pitchlintrc.json', '{\n\t"rules": {\n\t\t"no-shouting": 0\n\t}\n}'],
    ['.pitchlintrc.json', '\uFEFF{ "rules": { "no-shouting": 0 } }'],
    ['.pitchlintrc.yaml', 'rules:\r\n  no-shouting: off\r\n'],
    ['.pitchlintrc.yml', 'rules: { no-shouting: [off] }'],
    ['.pitchlintrc.js', 'module.exports = { rules: { "no-shouting": "off" } };'],
    ['.pitchlintrc.cjs', 'module.exports = { rules: { "no-shouting": "off" } };'],
    ['.pitchlintrc.mjs', 'export default { rules: { "no-shouting": "off" } };'],
    ['.pitchlintrc.ts', 'const level: string = "off"; export default { rules: { "no-shouting": level } };'],
    ['.config/pitchlintrc.yaml', 'rules: { no-shouting: off }'],
    ['.config/pitchlintrc.ts', 'export default { rules: { "no-shouting": "off" as const } };'],
    ['pitchlint.config.js', 'export default { rules: { "no-shouting": "off" } };'],
    ['pitchlint.config.mts', 'export default { rules: { "no-shouting": "off" as const } };'],
  ])('reads %s: %j', async (name, text) => {
    const config = await load({ [name]: text });
    expect(config.source).toBe(at(name));
    expect(levels(config)).toEqual({ 'max-words': 'warn' });
  });

  it('looks upwards to the git root, past a package.json that says nothing', async () => {
    const files = { '.pitchlintrc': 'rules: { no-shouting: off }', 'sub/package.json': '{}', 'sub/deep/a.md': '' };
    const config = await load(files, { cwd: at('sub/deep') });
    expect(config.source).toBe(at('.pitchlintrc'));
  });

  it('does not look above the git root', async () => {
    const files = { '.pitchlintrc': 'rules: { no-shouting: off }', 'sub/.git/HEAD': '' };
    expect((await load(files, { cwd: at('sub') })).source).toBe(null);
  });

  it('takes the nearest file, and in one folder the first of the search places', async () => {
    const files = {
      '.pitchlintrc': 'rules: { no-shouting: off }',
      'sub/.pitchlintrc.yaml': 'rules: { no-shouting: info }',
      'sub/pitchlint.config.js': 'export default {}',
    };
    expect((await load(files, { cwd: at('sub') })).source).toBe(at('sub/.pitchlintrc.yaml'));
  });

  it('runs no file of another tool while it looks', async () => {
    const thief = 'globalThis.pitchlintRan = true; module.exports = {};';
    const home = process.cwd();
    await load({ 'package.json': '{}', '.config/config.js': thief, '.config/config.cjs': thief, '.config/x': '' });
    process.chdir(at('.'));
    await load({}).finally(() => process.chdir(home));
    expect(globalThis).not.toHaveProperty('pitchlintRan');
  });

  it('takes an empty file for `recommended`', async () => {
    expect(levels(await load({ '.pitchlintrc': '' }))).toEqual(recommended);
    expect(levels(await load({ '.pitchlintrc': 'rules:\n#  no-shouting: off\n' }))).toEqual(recommended);
  });

  it('does not look when told so', async () => {
    const config = await load({ '.pitchlintrc': 'rules: { no-shouting: off }' }, { lookup: false });
    expect(config.source).toBe(null);
  });

  it('reads the file that is named instead', async () => {
    const files = { '.pitchlintrc': 'rules: { max-words: off }', 'ci/lint.yaml': 'rules: { no-shouting: off }' };
    const config = await load(files, { configPath: 'ci/lint.yaml' });
    expect(levels(config)).toEqual({ 'max-words': 'warn' });
    expect(config.ignores.base).toBe(at('ci'));
  });
});

describe('rules', () => {
  it.each([
    ['rules: { no-shouting: 1 }', { 'max-words': 'warn', 'no-shouting': 'warn' }],
    ['rules: { no-shouting: 2, max-words: info }', { 'max-words': 'info', 'no-shouting': 'error' }],
    ['extends: strict', { ...recommended, 'no-hype': 'warn' }],
    ['extends: [strict, recommended]', recommended],
    ['extends: []\nrules: { no-hype: info }', { 'no-hype': 'info' }],
  ])('%s', async (text, expected) => {
    expect(levels(await load({ '.pitchlintrc': text }))).toEqual(expected);
  });

  it('fills options up, and merges numbers by name', async () => {
    const text = 'rules: { no-hype: [warn, { words: [gold], most: { promo: 9 }, weights: { win: 3 } }] }';
    const config = await load({ '.pitchlintrc': text });
    expect(optionsOf(config, 'no-hype')).toEqual({
      words: ['gold'],
      most: { cold: 1, promo: 9 },
      weights: { free: 1, win: 3 },
      strict: false,
      tone: 'plain',
      allow: [],
    });
    expect(optionsOf(config, 'max-words')).toEqual({ max: 120, allow: [] });
  });

  it('keeps options when only the level changes', async () => {
    const files = { '.pitchlintrc': 'rules: { max-words: [warn, { max: 5 }] }' };
    const config = await load(files, { ruleFlags: ['max-words: error'] });
    expect(levels(config)).toMatchObject({ 'max-words': 'error' });
    expect(optionsOf(config, 'max-words')).toEqual({ max: 5, allow: [] });
  });

  it.each([
    ['no-shouting: off', { 'max-words': 'warn' }],
    ['no-shouting:0', { 'max-words': 'warn' }],
    ['{"no-shouting": 1}', { 'max-words': 'warn', 'no-shouting': 'warn' }],
    ['no-shouting: off, no-hype: [info, { strict: true }]', { 'max-words': 'warn', 'no-hype': 'info' }],
  ])('--rule %j wins', async (flag, expected) => {
    const files = { '.pitchlintrc': 'overrides: [{ files: "*", rules: { no-shouting: error } }]' };
    expect(levels(await load(files, { ruleFlags: [flag] }))).toEqual(expected);
  });
});

describe('overrides', () => {
  const text = `
overrides:
  - { files: "promo/**", rules: { max-words: off } }
  - { files: ["*.txt", "/never"], kind: [promo, upsell], rules: { no-shouting: info } }
  - { kind: breakup, rules: { no-hype: warn, no-shouting: off } }
  - { files: promo/late/, rules: { max-words: error } }
`;

  it.each([
    ['a.md', 'cold', recommended],
    ['promo/a.md', 'cold', { 'no-shouting': 'error' }],
    ['promo/.draft.md', 'cold', { 'no-shouting': 'error' }],
    ['promo/late/a.md', 'cold', { 'max-words': 'error', 'no-shouting': 'error' }],
    ['deep/er/a.txt', 'promo', { 'max-words': 'warn', 'no-shouting': 'info' }],
    ['deep/er/a.txt', 'cold', recommended],
    ['deep/er/a.txt', null, recommended],
    ['a.md', 'breakup', { 'max-words': 'warn', 'no-hype': 'warn' }],
    ['../a.md', 'cold', recommended],
  ] as const)('%s, %s', async (path, kind, expected) => {
    expect(levels(await load({ '.pitchlintrc': text }), path, kind)).toEqual(expected);
  });

  it('shares one list of rules between all paths, with whatever is on somewhere', async () => {
    const config = await load({ '.pitchlintrc': `${text}rules: { max-words: off }` });
    const { rules: list } = config.forPath('a.md');
    expect(list.map(({ id }) => id)).toEqual(['max-words', 'no-hype', 'no-shouting']);
    expect(config.forPath('promo/late/a.md').rules).toBe(list);
    expect(config.forPath('b.md')).toBe(config.forPath('c.md'));
  });

  it('leaves out a rule that is on nowhere', async () => {
    const config = await load({ '.pitchlintrc': 'rules: { no-shouting: off }' });
    expect(config.forPath('a.md').rules.map(({ id }) => id)).toEqual(['max-words']);
  });

  it('reads globs from the folder above .config', async () => {
    const config = await load({ '.config/pitchlintrc': text });
    expect(levels(config, 'promo/a.md')).toEqual({ 'no-shouting': 'error' });
  });

  it('adds settings up', async () => {
    const settings = `
settings: { vocabulary: [Act! CRM], mergeTags: { dialects: liquid, fields: [name] } }
overrides: [{ files: a.md, settings: { vocabulary: [Last Call BBQ], mergeTags: { fields: [city] } } }]
reportUnusedDisableDirectives: false
`;
    const config = await load({ '.pitchlintrc': settings }, { inlineConfig: false });
    expect(config.forPath('b.md').vocabulary).toEqual(['Act! CRM']);
    expect(config.forPath('a.md')).toMatchObject({
      vocabulary: ['Act! CRM', 'Last Call BBQ'],
      mergeTags: { dialects: ['liquid'], fields: ['name', 'city'] },
      reportUnusedDirectives: 'off',
      inlineConfig: false,
    });
  });
});

describe('extends', () => {
  it('builds on other files and packages, in order', async () => {
    const config = await load({
      '.pitchlintrc.yaml': 'extends: [acme, "@firm", "@firm/mail", ./base/house.yaml]\nrules: { no-hype: info }',
      'base/house.yaml': 'extends: ../root.json\nignores: [old/]\nrules: { no-hype: error }',
      'root.json': '{ "rules": { "no-shouting": "off" }, "ignores": "drafts/" }',
      'node_modules/pitchlint-config-acme/index.js': 'module.exports = { extends: ["recommended"] };',
      'node_modules/@firm/pitchlint-config/package.json': '{ "main": "config.json" }',
      'node_modules/@firm/pitchlint-config/config.json': '{ "rules": { "max-words": ["warn", { "max": 7 }] } }',
      'node_modules/@firm/pitchlint-config-mail/package.json':
        '{ "type": "module", "exports": { "import": "./m.js" } }',
      'node_modules/@firm/pitchlint-config-mail/m.js': 'export default { rules: { "max-words": "error" } };',
    });
    expect(levels(config)).toEqual({ 'max-words': 'error', 'no-hype': 'info' });
    expect(optionsOf(config, 'max-words')).toEqual({ max: 7, allow: [] });
    expect(config.ignores).toEqual({ base: at('.'), patterns: ['drafts/', 'old/'] });
  });
});
