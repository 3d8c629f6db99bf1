import { describe, expect, it } from 'vitest';
import { wantsColor } from './terminal.ts';

describe('colour', () => {
  it.each([
    ['goes to a terminal', undefined, {}, true, true],
    ['stays out of a pipe', undefined, {}, false, false],
    ['stays out of a dumb terminal', undefined, { TERM: 'dumb' }, true, false],
    ['heeds NO_COLOR', undefined, { NO_COLOR: '1' }, true, false],
    ['takes an empty NO_COLOR for none', undefined, { NO_COLOR: '' }, true, true],
    ['heeds FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
    ['heeds FORCE_COLOR=0 on a terminal', undefined, { FORCE_COLOR: '0' }, true, false],
    ['heeds FORCE_COLOR before NO_COLOR, as Node does', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['heeds --color before all', true, { NO_COLOR: '1' }, false, true],
    ['heeds --no-color before all', false, { FORCE_COLOR: '1' }, true, false],
  ])('%s', (_, flag, env, isTty, expected) => {
    expect(wantsColor(flag, env, isTty)).toBe(expected);
  });
});
