import { expect, it } from 'vitest';
import { daysIn } from './days.ts';

it.each([
  ['30d', 30],
  ['4w', 28],
  ['0d', 0],
])('%s is %d days', (text, days) => {
  expect(daysIn(text)).toBe(days);
});

it.each(['', '30', 'd', '-1d', '1.5w', '2m', '30 d'])('%j is no stretch of time', (text) => {
  expect(() => daysIn(text)).toThrow('Use a number of days or weeks, such as 30d or 4w.');
});
