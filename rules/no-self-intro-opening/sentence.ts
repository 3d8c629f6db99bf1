import type { Sentence } from '../../src/email.ts';

/** “I’m Ann Lee, …”, “This is [name] from …”. */
export const givesName = ({ tokens }: Sentence): boolean =>
  tokens.slice(0, 4).some(({ word }, at) => {
    const next = tokens[at + 2];
    const isSelf = /^(?:i am|this is)$/.test(`${word} ${tokens[at + 1]?.word}`);
    return isSelf && next !== undefined && (next.isTag || /^\p{Lu}\p{Ll}/u.test(next.raw));
  });

export const speaksOfReader = ({ tokens }: Sentence): boolean =>
  tokens.some(({ word }) => word === 'your' || word === 'yours');

/** Long sentences are quoted by their beginning. */
export function shortened(text: string): string {
  const words = text
    .replace(/\uFFFC+/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '')
    .split(' ');
  return words.length <= 9 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}
