import { describe, expect, it } from 'vitest';
import { parsePage } from './page.ts';

const kindOfMail = (subject: string, body: string): string | undefined =>
  parsePage('x.txt', `Subject: ${subject}\n\nHi Ann,\n\n${body}\n\nBest,\nSam\n`).emails[0]?.kind;

describe('the kind of a mail', () => {
  it.each([
    ['cold', 'Doors for the new hall', 'We build doors for halls in the north. Who looks after yours?'],
    ['cold', 'A question', 'Halls such as yours lose heat at the gate. We measure it for £90. Is that of use?'],
    ['follow-up', 'Re: the hall doors', 'Any decision on the doors? The quote I sent on Monday still stands.'],
    ['breakup', 'Last one from me', 'I have had no reply, so I will stop here.'],
    ['promo', 'Spring sale: 20% off doors', 'Every door is 20% off until Sunday. Order now.'],
    ['nurture', 'How to oil a hinge', 'We tested six oils. Here’s how to choose one. More on the blog.\n\nUnsubscribe'],
    ['upsell', 'More room', 'Your team used 48 of your 50 seats. The next tier is £3 more. Shall I move you up?'],
    ['deal-stage', 'Revised quote for the doors', 'The revised quote is attached, as your board asked.'],
    ['post-meeting', 'Notes from Tuesday', 'Thanks for your time. You said the gate sticks when it rains.'],
    ['transactional', 'Your door is on its way', 'Order 22817 left our depot. Expected delivery: Thursday.'],
    ['note', 'Typos', 'Two typos on page three. Could you mend them before it goes to print?'],
  ])('%s: %s', (kind, subject, body) => {
    expect(kindOfMail(subject, body)).toBe(kind);
  });
});
