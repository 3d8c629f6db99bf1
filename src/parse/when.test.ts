import { describe, expect, it } from 'vitest';
import { stepIn } from './step.ts';
import { whenIn } from './when.ts';

describe('when a step is sent', () => {
  it.each([
    ['Email 2 – Day 4', { day: 4, gap: null }],
    ['Day 14-15', { day: 14, gap: null }],
    ['Email 1: Teaser (Day -3)', { day: -3, gap: null }],
    ['day-3', { day: 3, gap: null }],
    ['Send: 3 days after the quote', { day: 3, gap: null }],
    ['Send: 3-5 days after Email 1', { day: 3, gap: null }],
    ['Send: 3 days after Email 2', { day: null, gap: 3 }],
    ['Follow-up (7 days later)', { day: null, gap: 7 }],
    ['Second message, one week later', { day: null, gap: 7 }],
    ['2 weeks before the fair', { day: -14, gap: null }],
    ['Timing: 3 months post-completion', { day: 90, gap: null }],
    ['Email 2: Reminder (48 Hours)', { day: 2, gap: null }],
    ['Email 1 (1 hour after)', { day: 0, gap: null }],
    ['Duration: 2 weeks (14 days)', null],
    ['Where will the yard be a year from now?', null],
    ['Monday', null],
  ])('reads %j', (words, when) => {
    expect(whenIn(words)).toEqual(when);
  });
});

describe('the number of a step', () => {
  it.each([
    ['Email 2', 2],
    ['Touch #3', 3],
    ['Second follow-up', 2],
    ['Reminder 4: the drawing', 4],
    ['Send: 3 days after Email 2', null],
    ['Reply to the first email', null],
    ['Message 2 days before the visit', null],
  ])('is read from %j', (words, step) => {
    expect(stepIn(words)).toBe(step);
  });
});
