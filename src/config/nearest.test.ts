import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each<[name: string, meant: string | null]>([
  ['plna', 'plan'],
  ['ctiy', 'city'],
  ['compnay', 'company'],
  ['Plan', 'plan'],
  ['palm', null],
  ['yard', null],
])('the name nearest to %s is %s', (name, meant) => {
  expect(nearest(name, ['plan', 'city', 'company'])).toBe(meant);
});
