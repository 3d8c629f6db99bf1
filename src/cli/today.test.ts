import { expect, it } from 'vitest';
import { dayOfRun } from './today.ts';

it('is the day that was asked for', () => {
  expect(dayOfRun('2026-02-28')).toBe('2026-02-28');
});

it('is else the day of the calendar on the wall', () => {
  expect(dayOfRun(undefined, new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

it('is no day that the calendar lacks', () => {
  expect(() => dayOfRun('2026-02-30')).toThrow('YYYY-MM-DD');
});
