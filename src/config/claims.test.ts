import { describe, expect, it } from 'vitest';
import { repository } from '../../test/config-lab.ts';
import { ConfigError } from './error.ts';

const { at, load } = repository();

const claim = '- text: six places\n  source: room plan\n  owner: office\n  expires: 2026-02-01\n';
const read = { text: 'six places', pattern: null, source: 'room plan', owner: 'office', expires: '2026-02-01' };

describe('claims.yaml', () => {
  it.each([
    ['beside the configuration', { '.pitchlintrc.yaml': '', 'claims.yaml': claim }, 'claims.yaml'],
    ['as .yml', { 'claims.yml': claim }, 'claims.yml'],
    ['above .config', { '.config/pitchlintrc.yaml': '', 'claims.yaml': claim }, 'claims.yaml'],
    ['at the root without a configuration', { 'claims.yaml': claim, 'sub/a.md': '' }, 'claims.yaml'],
  ])('is read %s', async (_, files, name) => {
    const config = await load(files);
    expect(config.claims).toEqual({ path: at(name), entries: [{ claim: read, line: 1 }] });
    expect(config.forPath('a.md').claims).toEqual([read]);
  });

  it('is read from a folder below the root', async () => {
    await load({ 'claims.yaml': claim, 'sub/a.md': '' });
    expect((await load({}, { cwd: at('sub') })).claims?.path).toBe(at('claims.yaml'));
  });

  it('is read from beside the configuration, not from elsewhere', async () => {
    const files = { 'ci/lint.yaml': '', 'claims.yaml': claim };
    expect((await load(files, { configPath: 'ci/lint.yaml' })).claims).toBe(null);
    expect((await load({ 'ci/claims.yaml': claim }, { configPath: 'ci/lint.yaml' })).claims?.path).toBe(
      at('ci/claims.yaml'),
    );
  });

  it('is not looked for with --no-config-lookup', async () => {
    const config = await load({ 'claims.yaml': claim }, { lookup: false });
    expect([config.claims, config.forPath('a.md').claims]).toEqual([null, []]);
  });

  it.each([
    ['', []],
    ['claims:\n', []],
    [`claims:\n${claim.replace(/^/gm, '  ')}`, [2]],
    [`# ours\n${claim}${claim}`, [2, 6]],
    ['- { pattern: "only #Value places", source: a, owner: b, expires: "2026-02-01" }', [1]],
  ])('may be %j', async (text, lines) => {
    const { claims } = await load({ 'claims.yaml': text });
    expect(claims?.entries.map(({ line }) => line)).toEqual(lines);
  });
});

describe('a mistake in claims.yaml names the line, the bad value and the good ones', () => {
  const entry = (line: string): string => `- ${line}\n  source: a\n  owner: b\n  expires: 2026-02-01\n`;
  const day = 'is not a day of the calendar; write it as YYYY-MM-DD, such as 2026-01-15';

  it.each([
    ['six places', '1:1: "six places" is not a list'],
    ['claim: []', '1:1: claim: unknown key "claim"; did you mean "claims"?'],
    ['- six places', '1:3: [0]: "six places" is not a map of keys and values'],
    [entry('txt: six'), '1:3: [0].txt: unknown key "txt"; did you mean "text"?'],
    [entry('words: six'), '1:3: [0].words: unknown key "words"; use text, pattern, source, owner or expires'],
    [entry('text: 6'), '1:9: [0].text: 6 is not a text; put it in quotation marks'],
    [entry('text: " "'), '1:9: [0].text: is empty'],
    [entry('text:'), '1:3: [0]: a claim needs `text` (the words it covers) or `pattern`'],
    [entry('text: six\n  pattern: six'), '2:3: [0].pattern: a claim has `text` or `pattern`, not both'],
    [entry('pattern: "(six"'), '1:12: [0].pattern: Pattern “(six”: expected “)” at the end'],
    [
      entry('pattern: only #Value places'),
      '1:17: here YAML begins a comment; put the whole pattern in quotation marks',
    ],
    [entry('pattern: "#Noun"'), '1:12: [0].pattern: Pattern “#Noun”: needs at least one word beside its grammar tags'],
    [`${claim}${claim.replace('2026-02-01', '2026-02-30')}`, `8:12: [1].expires: "2026-02-30" ${day}`],
    [claim.replace('2026-02-01', 'May'), `4:12: [0].expires: "May" ${day}`],
    ['- text: six\n  source: a\n  expires: 2026-02-01', '1:3: [0]: a claim needs `owner`: who keeps it true'],
    [
      'claims: [{ text: six, source: a, owner: 7, expires: 2026-02-01 }]',
      '1:41: claims[0].owner: 7 is not a text; put it in quotation marks',
    ],
    ['- text: [', '1:10: Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ])('%j', async (text, expected) => {
    const thrown = await load({ 'claims.yaml': text }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ConfigError);
    expect(thrown).toHaveProperty('message', `claims.yaml:${expected}`);
  });

  it('and all are told at once, in their order', async () => {
    await expect(load({ 'claims.yaml': '- text: six\n  source: a\n- 5\n' })).rejects.toThrow(
      [
        'claims.yaml:1:3: [0]: a claim needs `owner`: who keeps it true',
        'claims.yaml:1:3: [0]: a claim needs `expires`: the day from which it covers nothing, as YYYY-MM-DD',
        'claims.yaml:3:3: [1]: 5 is not a map of keys and values',
      ].join('\n'),
    );
  });

  it('two files are one too many', async () => {
    await expect(load({ 'claims.yaml': claim, 'claims.yml': claim })).rejects.toThrow(
      'claims.yaml: stands beside claims.yml; keep one of them',
    );
  });
});
