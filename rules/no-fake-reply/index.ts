import type { Email, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { earlierWords } from './earlier.ts';

const earlier = patterns(earlierWords);

/** A reply of the support desk sells nothing. */
const sales = patterns(
  `(our|my) .{0,1} (platform|product|products|software|solution|solutions|tool|system|package|packages)`,
  `(#Percent|#Money) .{0,2} (off|discount|savings|package)`,
  `(call|order|buy|shop|click|subscribe|sign up|enrol|enroll|invest) (us|now|today|here|toll free)`,
  `(free (trial|quote|consultation|demo|estimate|shipping)|special (offer|price|rate)|introductory (offer|package|price))`,
);

export default defineRule({
  scope: 'email',
  family: 'honesty',
  severity: 'error',
  // A deal under way, or a last message, is no first one.
  kinds: ['cold', 'follow-up', 'promo', 'nurture', 'upsell', 'transactional', 'note', 'unknown'],
  docs: {
    summary: 'Flags `Re:` or `Fwd:` in the subject of the first message of a thread.',
    why: 'A subject that poses as a reply wins the opening by deceit; the law of the United States forbids misleading subjects, and mail services filter them.',
    evidence: [
      {
        grade: 'A',
        title: 'CAN-SPAM Act, 15 USC 7704(a)(2), on deceptive subject headings',
        url: 'http://codes.lp.findlaw.com/uscode/15/103/7704',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'Sender guidance on Re: prefixes, second-hand',
        url: 'https://smartreach.io/blog/why-misleading-subject-lines-send-emails-to-spam/',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    prefix:
      '“{phrase}” says that this answers or forwards something, and nothing in the email does. Leave it out; if it continues a thread, write `thread: same` in the front matter.',
  },
  patterns: [earlier, sales],
  examples: [
    {
      text: 'Subject: Re: your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
      finds: ['Re: '],
      fixed: 'Subject: your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
    },
    { text: 'Subject: FWD: price list\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam', finds: ['FWD: '] },
    {
      text: 'Subject: Fw: Re: {{company}}\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
      finds: ['Fw: Re: '],
    },
    { text: 'Subject: Regarding your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam', finds: [] },
    {
      text: '---\nthread: same\n---\nSubject: Re: your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nstep: 2\n---\nSubject: Re: your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
      finds: ['Re: '],
    },
    {
      text: '# Night shifts\n\n## Email 1\n\nSubject: Your warehouse\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam\n\n## Email 2\n\nSubject: Re: your warehouse\n\nHi Ann,\n\nHow many doors are open at night?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: Re: your warehouse\n\nHi Ann,\n\nThanks for your reply. The plans are attached.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Subject: {Hello|Re:|Saw} {{news}}\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam',
      finds: ['Re:'],
    },
    { text: 'Subject: Re: [original subject]\n\nHi Ann,\n\nWho plans your night shifts?\n\nBest,\nSam', finds: [] },
  ],
  check(email, { report }) {
    if (continues(email)) return;
    if (email.kind === 'transactional' && !email.sentences.some((sentence) => sentence.matches(sales).length > 0))
      return;
    for (const sentence of email.sentences) {
      const prefix = prefixOf(sentence);
      if (prefix === null || namesThread.test(email.subject ?? '')) continue;
      // Where other branches of spintax are blanked behind it, it may be all that its branch says.
      const isBranch = /\s{2}$/.test(prefix);
      const length = isBranch ? prefix.trimEnd().length : prefix.length;
      const at = { path: sentence.path, start: sentence.start, end: sentence.start + length };
      report(at, 'prefix', { phrase: prefix.trim() }, isBranch ? {} : { fix: '' });
    }
  },
});

/** “Re: [previous subject]”: the template says that it stays in its thread. */
const namesThread =
  /\b(?:same|original|previous|prior|last|first|earlier|existing)\b.{0,12}\b(?:thread|subject|e-?mail|message)|\bthread\b|\b(?:their|your|the) (?:response|reply|question)\b/i;

function prefixOf({ part, text }: Sentence): string | null {
  if (part !== 'subject') return null;
  return /^(?:[^\p{L}\p{N}\uFFFC]{0,3}(?:[Rr][Ee]|[Ff][Ww][Dd]?)\s?(?:\[\d+\])?\s*:[>\s]*)+/u.exec(text)?.[0] ?? null;
}

function continues({ frontMatter, parts, sentences, step }: Email): boolean {
  if (frontMatter['thread'] === 'same') return true;
  // What it answers stands in the page; in another file it may be any message, so there the step has to say it.
  if ((step?.earlier ?? 0) > 0) return true;
  if (parts.some(({ name }) => name === 'quoted reply')) return true;
  return sentences.some((sentence) => sentence.part !== 'subject' && sentence.matches(earlier).length > 0);
}
