import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { ConfigError } from './error.ts';
import { validateToday } from './today.ts';

const { at, load } = repository();

/** What a run says of a mistake; anything but a ConfigError is a bug. */
const messageOf = async (run: Promise<unknown>): Promise<string> => {
  const error = await run.then(
    () => new ConfigError([]),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigError)) throw error;
  return error.message.replaceAll(at('.'), '<folder>');
};

const levels = 'use off, info, warn or error (or 0, 1, 2 as in ESLint)';
const noMap = 'is not a map of keys and values';
const dialects =
  'auto, mustache, liquid, single-brace, dollar, bracket, mailchimp, percent, double-percent, salesforce or angle';
const kinds =
  'cold, follow-up, breakup, promo, nurture, upsell, deal-stage, post-meeting, transactional, script, note or unknown';
const keys = '$schema, extends, rules, overrides, ignores, settings or reportUnusedDisableDirectives';

describe('a mistake in YAML names the line, the bad value and the good ones', () => {
  it.each([
    ['rules:\n  no-shoutin: warn', '2:3: rules.no-shoutin: unknown rule "no-shoutin"; did you mean "no-shouting"?'],
    ['rules: { x: 1 }', '1:10: rules.x: unknown rule "x"; use max-words, no-hype or no-shouting'],
    [
      'rules: { __proto__: 1 }',
      '1:10: rules.__proto__: unknown rule "__proto__"; use max-words, no-hype or no-shouting',
    ],
    ['rules:\n  no-shouting: eror', `2:16: rules.no-shouting: "eror" is not a level; ${levels}; did you mean "error"?`],
    ['rules:\n  no-shouting: 3', `2:16: rules.no-shouting: 3 is not a level; ${levels}`],
    ['rules:\n  no-shouting: true', `2:16: rules.no-shouting: true is not a level; ${levels}`],
    ['rules:\n  no-shouting:', `2:15: rules.no-shouting: nothing is not a level; ${levels}`],
    ['rules: [no-shouting]', `1:8: rules: ["no-shouting"] ${noMap}`],
    ['rules: { max-words: [] }', '1:21: rules.max-words: [] is not a setting; write a level, or [level, {options}]'],
    ['rules: { max-words: [loud, { max: 1 }] }', `1:22: rules.max-words[0]: "loud" is not a level; ${levels}`],
    ['rules: { max-words: [warn, 5] }', `1:28: rules.max-words[1]: 5 ${noMap}`],
    ['rules:\n  max-words:\n    - warn\n    - max: five', '4:12: rules.max-words[1].max: "five" is not a number'],
    [
      'rules: { max-words: [warn, { maks: 5 }] }',
      '1:30: rules.max-words[1].maks: unknown option "maks"; use max or allow',
    ],
    ['rules: { max-words: [warn, { max: .inf }] }', '1:35: rules.max-words[1].max: Infinity is not a number'],
    ['rules: { max-words: [warn, { max: }] }', '1:35: rules.max-words[1].max: nothing is not a number'],
    ['rules: { no-shouting: [1, { a: 1 }] }', '1:29: rules.no-shouting[1].a: unknown option "a"; use allow'],
    ['rules: { no-hype: [1, { words: gold }] }', '1:32: rules.no-hype[1].words: "gold" is not a list'],
    ['rules: { no-hype: [1, { words: [a, 7] }] }', '1:36: rules.no-hype[1].words[1]: 7 is not a text'],
    [
      'rules: { no-hype: [1, { most: { colt: 1 } }] }',
      '1:33: rules.no-hype[1].most.colt: unknown kind of email "colt"; did you mean "cold"?',
    ],
    ['rules: { no-hype: [1, { weights: { a: b } }] }', '1:39: rules.no-hype[1].weights.a: "b" is not a number'],
    ['rules: { no-hype: [1, { strict: yes }] }', '1:33: rules.no-hype[1].strict: "yes" is not true or false'],
    ['rules: { no-hype: [1, { tone: 4 }] }', '1:31: rules.no-hype[1].tone: 4 is not a text'],
    ['rule: {}', '1:1: rule: unknown key "rule"; did you mean "rules"?'],
    ['colour: red', `1:1: colour: unknown key "colour"; use ${keys}`],
    ['overrides: { files: a }', '1:12: overrides: {"files":"a"} is not a list'],
    ['overrides:\n  - rules: {}', '2:5: overrides[0]: an override needs `files`, `kind` or both'],
    ['overrides: [{ files: [a, 7] }]', '1:26: overrides[0].files[1]: 7 is not a glob such as "promo/**"'],
    ['overrides: [{ files: "" }]', '1:22: overrides[0].files: "" is not a glob such as "promo/**"'],
    ['overrides: [{ file: a }]', '1:15: overrides[0].file: unknown key "file"; did you mean "files"?'],
    [
      'overrides: [{ kind: cald }]',
      `1:21: overrides[0].kind: "cald" is not a kind of email; use ${kinds}; did you mean "cold"?`,
    ],
    [
      'overrides: [{ kind: cold, settings: { vocabulary: [A] } }]',
      '1:27: overrides[0].settings: settings hold for whole files; use `files` without `kind`',
    ],
    ['settings: { vocabulary: Act! CRM }', '1:25: settings.vocabulary: "Act! CRM" is not a list'],
    ['settings: { vocab: [] }', '1:13: settings.vocab: unknown setting "vocab"; use vocabulary, mergeTags or columns'],
    [
      'settings: { mergeTags: { dialects: [liqid] } }',
      `1:37: settings.mergeTags.dialects[0]: "liqid" is not a dialect of merge tags; use ${dialects}; did you mean "liquid"?`,
    ],
    ['reportUnusedDisableDirectives: loud', `1:32: reportUnusedDisableDirectives: "loud" is not a level; ${levels}`],
    ['ignores: 7', '1:10: ignores: 7 is not a text'],
    ['extends: recomended', '1:10: extends: unknown preset "recomended"; did you mean "recommended"?'],
    [
      'extends: [acme]',
      '1:11: extends[0]: unknown preset "acme"; use recommended, bulk, strict or a path such as "./base.yaml", or install the package pitchlint-config-acme',
    ],
    ['extends: ./none.yaml', '1:10: extends: there is no file "./none.yaml"'],
    ['extends: .', '1:10: extends: there is no file "."'],
    ['just text', `1:1: "just text" ${noMap}`],
    ['- a list', `1:1: ["a list"] ${noMap}`],
    ['rules: [\n', '2:1: Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['rules:\n  max-words: 1\n  max-words: 0', '3:3: Map keys must be unique'],
    ['rules:\n\tmax-words: 1', '2:1: Tabs are not allowed as indentation'],
  ])('%j', async (text, expected) => {
    expect(await messageOf(load({ '.pitchlintrc': text }))).toBe(`.pitchlintrc:${expected}`);
  });

  it('and all that one file holds are told at once, in their order', async () => {
    const text = 'extends: [recomended]\nrules:\n  no-shouting: eror\n  no-hipe: warn\nextend: strict\n';
    expect(await messageOf(load({ '.pitchlintrc': text }))).toBe(
      [
        '.pitchlintrc:1:11: extends[0]: unknown preset "recomended"; did you mean "recommended"?',
        `.pitchlintrc:3:16: rules.no-shouting: "eror" is not a level; ${levels}; did you mean "error"?`,
        '.pitchlintrc:4:3: rules.no-hipe: unknown rule "no-hipe"; did you mean "no-hype"?',
        '.pitchlintrc:5:1: extend: unknown key "extend"; did you mean "extends"?',
      ].join('\n'),
    );
  });
});

describe('a mistake elsewhere', () => {
  it.each([
    [
      { 'package.json': '{\n  "name": "a",\n  "pitchlint": {\n    "rules": { "x": "warn" }\n  }\n}' },
      'package.json:4:16: rules.x: unknown rule "x"; use max-words, no-hype or no-shouting',
    ],
    [
      { 'package.json': '{\n  "name": "a"\n  "pitchlint": {}\n}' },
      'package.json:3:3: Missing , between flow map items',
    ],
    [
      { '.pitchlintrc.json': '{\n  "rules": {\n    "max-words": "off"\n    "no-hype": 1\n  }\n}' },
      '.pitchlintrc.json:4:5: Missing , between flow map items',
    ],
    [
      { '.pitchlintrc.js': 'module.exports = { rules: { "max-words": ["warn", { max: NaN }] } }' },
      '.pitchlintrc.js: rules.max-words[1].max: NaN is not a number',
    ],
    [{ '.pitchlintrc.js': 'throw new Error("boom")' }, '.pitchlintrc.js: cannot be loaded: boom'],
    [
      { '.pitchlintrc.mjs': 'export const a = 1' },
      '.pitchlintrc.mjs: has no default export; write `export default { … }`',
    ],
    [{ '.pitchlintrc.mjs': 'export default 5' }, `.pitchlintrc.mjs: 5 ${noMap}`],
    [
      { '.pitchlintrc': 'extends: ./a.yaml', 'a.yaml': 'extends: [./b.yaml]', 'b.yaml': 'extends: ./a.yaml' },
      'b.yaml:1:10: extends: the files extend each other in a circle: a.yaml → b.yaml → a.yaml',
    ],
    [
      { '.pitchlintrc': 'extends: ./.pitchlintrc.yaml', '.pitchlintrc.yaml': '\n\nrules: { x: 1 }' },
      '.pitchlintrc.yaml:3:10: rules.x: unknown rule "x"; use max-words, no-hype or no-shouting',
    ],
  ])('%j', async (files, expected) => {
    expect(await messageOf(load(files))).toBe(expected);
  });

  it.each([
    ['no-shouting: eror', `no-shouting: "eror" is not a level; ${levels}; did you mean "error"?`],
    ['no-shoutin: off', 'no-shoutin: unknown rule "no-shoutin"; did you mean "no-shouting"?'],
    ['max-words: [1, { maxx: 1 }]', 'max-words[1].maxx: unknown option "maxx"; did you mean "max"?'],
    ['max-words: 1, x: 1', 'x: unknown rule "x"; use max-words, no-hype or no-shouting'],
  ])('--rule %j', async (flag, expected) => {
    expect(await messageOf(load({}, { ruleFlags: [flag] }))).toBe(`--rule: ${expected}`);
  });

  it.each(['', 'max-words', 'max-words off', 'max-words: [warn', '{max-words: 1'])('--rule %j', async (flag) => {
    expect(await messageOf(load({}, { ruleFlags: [flag] }))).toBe(
      `--rule: ${JSON.stringify(flag)} cannot be read; write 'id: level' or 'id: [level, {options}]', such as 'max-words: [warn, {max: 90}]'`,
    );
  });

  it.each([
    ['none.yaml', 'none.yaml: there is no such configuration file'],
    ['sub', 'sub: is a folder, not a configuration file'],
  ])('--config %s', async (configPath, expected) => {
    expect(await messageOf(load({ 'sub/a.md': '' }, { configPath }))).toBe(expected);
  });

  it('--safe runs no code, neither found nor extended', async () => {
    const files = { '.pitchlintrc': 'extends: ./base.mjs', 'base.mjs': 'export default {}' };
    expect(await messageOf(load(files, { safe: true }))).toBe(
      'base.mjs: with --safe no code is run; write the configuration as YAML or JSON',
    );
  });

  it.each(['2026-02-30', '2026-1-5', 'today', '', '2026-01-15T00:00:00Z'])('--today %j', async (text) => {
    const run = async () => validateToday(text);
    expect(await messageOf(run())).toBe(
      `--today: ${JSON.stringify(text)} is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-01-15`,
    );
  });

  it('--today takes a day of the calendar', () => {
    expect(validateToday('2028-02-29')).toBe('2028-02-29');
  });
});
