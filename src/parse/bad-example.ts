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

const praise = /✅|✓|✔|👍|^[\W_]*(?:good|better|best|strong|right|do|after|instead|great|improved|fixed)\b(?!.{0,20}\b(?:bad|avoid)\b)/i;
const beforeAfter = /^[\W_]*before\s*(?:$|[:(—–-]|\((?:bad|weak))/i;
const atStart = /^[\W_]*(?:bad|weak|wrong|worst|poor|terrible|not this|don[’']t(?: do| send| write| say)?\s*(?:this)?\s*(?:$|[:—–-])|never (?:send|write|say|do)|anti-?pattern)\b|^[\W_]*avoid(?: this)?\W*$/i;
const inMiddle = /\b(?:bad|weak|wrong|worst|poor|terrible|generic)(?: \w+){0,2} (?:examples?|e-?mails?|versions?|messages?|templates?|follow-?ups?|openers?|pitch)\b|\b(?:what (?:not to|to avoid)|not to (?:do|send|write)|anti-?pattern)\b|\((?:bad|avoid|weak|don[’']t)\)|[-–—:]\s*(?:bad|avoid|weak)\s*$/i;
