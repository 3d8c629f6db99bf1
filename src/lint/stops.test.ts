import { expect, it } from 'vitest';
import { stopsOnReply } from './stops.ts';

const saidBy = (text: string): boolean =>
  stopsOnReply({ frontMatter: {}, text, zones: [{ path: 'a.md', name: 'guidance', start: 0, end: text.length }] });

it.each<[text: string, stops: boolean]>([
  ['The sequence stops on any reply.', true],
  ['Remove them from the list once somebody says no.', true],
  ['| Stop on reply | yes |', true],
  ['| Stop on reply | no |', false],
  ['It ends when they reply.', true],
  ['Pause the sequence when the reader books a call.', true],
  ['End with a question that gets a reply.', false],
  ['| Ends 28 Feb | Book a call |', false],
  ['Reply to them at the end of the day.', false],
])('whether a page with “%s” says that a reply ends it: %s', (text, stops) => {
  expect(saidBy(text)).toBe(stops);
});
