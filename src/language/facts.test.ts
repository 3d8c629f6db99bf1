import { describe, expect, it } from 'vitest';
import type { Facts } from '../email.ts';
import { readPage } from '../lint/read.ts';
import { syllablesOf } from './readability.ts';

async function factsOf(body: string): Promise<Facts | undefined> {
  const page = await readPage(
    { path: 'x.txt', text: `Hi Ann,\n\n${body}\n\nBest,\nSam\n` },
    { today: '2026-01-15', kind: null },
  );
  return page.emails[0]?.facts;
}

describe('the facts of an email', () => {
  it.each([
    ['Could we meet on Monday?', true],
    ['I will send the drawings on Friday.', true],
    ['Reply with a yes and I will print the plan.', true],
    ['Have a look at our plan: [CTA button]', true],
    ['Let me know which of the two you would keep.', true],
    ['{{name}} will call you on Monday.', true],
    ['Still happy to chat if it makes sense.', true],
    ['[SEE MY NEW DOORS]', true],
    ['Reply anytime.', true],
    ['Kindly revert with the size of the gate.', true],
    ['If the blue one fits, pay the deposit and it is yours.', true],
    ['We await your drawings.', true],
    ['I could drop a sample in on Tuesday.', true],
    ['Our fitter calls on Monday at eight.', true],
    ['Reply rates rose by half.', false],
    ['Order forms are printed on blue paper.', false],
    ['We have moved to a bigger yard.', false],
    ['It was good to see the new hall.', false],
    ['Order® Plus', false],
    ['Click here to see the terms and conditions.', false],
    ['If you ever need anything, feel free to get in touch.', false],
    ['To unsubscribe, click here.', false],
  ])('next step in “%s”: %s', async (body, expected) => {
    expect((await factsOf(body))?.hasNextStep).toBe(expected);
  });

  it.each([
    ['If the timing is wrong, a no is fine.', true],
    ['No pressure at all.', true],
    ['Otherwise I’ll close the file.', true],
    ['Click here to unsubscribe.', true],
    ['Not for you? Say no and I will not ring again.', true],
    ['If you have chosen another maker, bin this.', true],
    ['To come off this list, write to us.', true],
    ['Skip a month whenever you like.', true],
    ['I will take silence as a no.', true],
    ['Do not say no before you have seen it.', false],
    ['I understand you said no.', false],
    ['To stop the draught, fit a seal.', false],
    ['Could we meet on Monday?', false],
    ['We fit the doors in two days.', false],
  ])('way out in “%s”: %s', async (body, expected) => {
    expect((await factsOf(body))?.hasWayOut).toBe(expected);
  });

  it.each([
    ['My name is Sam and I work for a door maker.', true],
    ['We are a maker of doors.', true],
    ['With twelve years at the bench, we know doors.', true],
    ['Your second yard opens in May, I read.', false],
    ['I tried to book a fitting on your site.', false],
    ['I sent the drawings on Friday and wonder where they are.', false],
    ['I wanted to ask how you plan the gates.', false],
    ['We have posted £20 to your card.', false],
  ])('opens with the seller in “%s”: %s', async (body, expected) => {
    expect((await factsOf(body))?.selfIntro).toBe(expected);
  });

  it('counts words, and you-words among you and we', async () => {
    expect(await factsOf('You plan your doors. We watch.')).toMatchObject({
      words: 6,
      customerFocus: 2 / 3,
      readingGrade: null,
    });
  });

  it('hears no customer in a bulk mail that cannot be answered', async () => {
    const question = 'How do you plan your doors today?';
    expect((await factsOf(question))?.hasCustomerQuestion).toBe(true);
    expect((await factsOf(`${question}\n\nUnsubscribe here.`))?.hasCustomerQuestion).toBe(false);
    expect((await factsOf(`${question} Just reply and tell me.\n\nUnsubscribe here.`))?.hasCustomerQuestion).toBe(true);
  });

  it('hears a question in the subject when the text waits for its answer', async () => {
    const factsOfMail = async (text: string) =>
      (await readPage({ path: 'x.txt', text }, { today: '2026-01-15', kind: null })).emails[0]?.facts;
    const subject = 'Subject: Did the door arrive in one piece?\n\nHi Ann,\n\n';
    expect((await factsOfMail(`${subject}If it did not, let me know.\n\nSam\n`))?.hasCustomerQuestion).toBe(true);
    expect((await factsOfMail(`${subject}Doors are half price today.\n\nSam\n`))?.hasCustomerQuestion).toBe(false);
  });

  it('sees no next step in a newsletter full of things to read', async () => {
    const read = ['Doors', 'Gates', 'Roofs', 'Yards', 'Locks'].map((name) => `See how ${name} age.`).join('\n\n');
    expect((await factsOf(read))?.hasNextStep).toBe(true);
    expect((await factsOf(`${read}\n\nUnsubscribe`))?.hasNextStep).toBe(false);
  });

  it('counts “don’t”, “two-week” and “and/or” as one word each', async () => {
    expect((await factsOf('We don’t want two-week doors and/or gates.'))?.words).toBe(7);
  });

  it.each([
    ['door', 1],
    ['yellow', 2],
    ['company', 3],
    ['made', 1],
    ['table', 2],
    ['seats', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
