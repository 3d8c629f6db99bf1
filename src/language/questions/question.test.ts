import { describe, expect, it } from 'vitest';
import { readPage } from '../../lint/read.ts';

async function typesIn(text: string): Promise<string[]> {
  const page = await readPage(
    { path: 'x.txt', text: `Hi Ann,\n\n${text}\n\nBest,\nSam\n` },
    { today: '2026-01-15', kind: null },
  );
  return page.emails.flatMap(({ questions }) => questions.map(({ type }) => type));
}

describe('the type of a question', () => {
  it.each([
    ['How do you plan the night shifts today?', 'discovery'],
    ['Who signs off the routes at {{company}}?', 'discovery'],
    ['I’d be curious to hear how your fitters get their orders.', 'discovery'],
    ['Tell me how a bad Monday goes at your depot.', 'discovery'],
    ['Is the cold store a problem in summer?', 'discovery'],
    ['What became of the second yard?', 'discovery'],
    ['Isn’t the east gate closed on Sundays, or has that changed?', 'discovery'],
    ['Has the new roof held up over the winter?', 'discovery'],
    ['Is the refit still planned for May, or should I leave you in peace?', 'discovery'],
    ['Reply and tell me your biggest worry about the move.', 'discovery'],
    ['Still planning the second yard for spring?', 'discovery'],
    ['Could you tell me a bit about how you train new drivers?', 'discovery'],
    ['Do you have 20 minutes on Friday?', 'meeting'],
    ['Which of the two works best for you?', 'meeting'],
    ['Worth a short call?', 'meeting'],
    ['Would it be worth a short call about your yard?', 'meeting'],
    ['Is there a better time to connect?', 'meeting'],
    ['Would Monday or Wednesday suit you better?', 'meeting'],
    ['I’d welcome half an hour with you next week.', 'meeting'],
    ['Who wouldn’t want shorter queues?', 'leading'],
    ['Ready to take your yard to the next level?', 'leading'],
    ['Can you afford another winter like the last one?', 'leading'],
    ['Did you get a chance to read my proposal?', 'check'],
    ['Any thoughts on our offer?', 'check'],
    ['Any questions?', 'other'],
    ['Have you booked your free inspection yet?', 'other'],
    ['Dreaming of a new roof for your yard?', 'other'],
    ['Who should I talk to about the gates?', 'other'],
    ['How does it work?', 'other'],
    ['May I send you the two plans?', 'other'],
    ['The result?', 'other'],
    ['Did you know that gates fail most often in frost?', 'other'],
  ])('%s: %s', async (text, type) => {
    expect(await typesIn(text)).toEqual([type]);
  });

  it.each([
    ['Quick question: are the night drivers paid per stop?', ['discovery']],
    ['Is it loud? No. How long does it take? Two days.', ['other', 'other']],
    ['Ask your builder:\n\n- Who signs off the plans?\n- How do you handle delays?', ['other', 'other']],
  ])('in their company: %s', async (text, types) => {
    expect(await typesIn(text)).toEqual(types);
  });

  it.each([
    'Yes, tell me more',
    'Our crews love to see what is possible.',
    'We plan the night shifts.',
    'See https://example.com/find?',
    'If you get stuck, tell me where it happened.',
    'She asked herself: “why us?”',
    'Neighbours keep asking, “Who built your wall?”',
  ])('asks nothing: %s', async (text) => {
    expect(await typesIn(text)).toEqual([]);
  });
});
