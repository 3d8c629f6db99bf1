import type { Draft } from './drafts.ts';

/** Whether the page shows this message in order to reject it. */
export function isBadExample({ headings, labels }: Pick<Draft, 'headings' | 'labels'>): boolean {
  const near = labels.slice(-3).toReversed();
  for (const words of near) {
    if (praise.test(words)) return false;
    if (rejects(words) || beforeAfter.test(words)) return true;
  }
  for (const { title } of headings.slice(-2).toReversed()) {
    if (praise.test(title)) return false;
    if (rejects(title) || (headings.at(-1)?.title === title && beforeAfter.test(title))) return true;
  }
  return false;
}

function rejects(words: string): boolean {
  return words.length < 120 && (/❌|🚫|✗|✘|👎/.test(words) || atStart.test(words) || inMiddle.test(words));
}

const praise =
  /✅|✓|✔|👍|^[\W_]*(?:good|better|best|strong|right|do|after|instead|great|improved|fixed)\b(?!.{0,20}\b(?:bad|avoid)\b)/i;
const beforeAfter = /^[\W_]*before\s*(?:$|[:(—–-])/i;
const poor = 'bad|weak|wrong|worst|poor|terrible';
const atStart = new RegExp(
  [
    String.raw`^[\W_]*(?:${poor}|not this|never (?:send|write|say|do)|anti-?pattern)\b`,
    String.raw`^[\W_]*don[’']t(?: do| send| write| say)?(?: this)?\s*(?:$|[:—–-])`,
    String.raw`^[\W_]*avoid(?: this)?\W*$`,
  ].join('|'),
  'i',
);
const inMiddle = new RegExp(
  [
    String.raw`\b(?:${poor}|generic)(?: \w+){0,2} (?:examples?|e-?mails?|versions?|messages?|templates?|follow-?ups?|openers?|pitch)\b`,
    String.raw`\b(?:what (?:not to|to avoid)|not to (?:do|send|write)|anti-?pattern)\b`,
    String.raw`\((?:bad|avoid|weak|don[’']t)\)|[-–—:]\s*(?:bad|avoid|weak)\s*$`,
  ].join('|'),
  'i',
);
