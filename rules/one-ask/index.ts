import type { PatternSet, Place, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';

const what = '(a|an|the|our|this|my|your|some|that)';
/** What an email may ask for. A reply, an answer and a way out compete with nothing. */
const asks: readonly PatternSet[] = [
  // a talk
  `(book|schedule|set up|hop on|jump on|grab|arrange|pick|block|reserve|request) (in|me|us|you)? (for)? (a|an|the|some|your|our|any|#Value) .{0,4} (call|chat|meeting|demo|demonstration|consultation|walkthrough|slot|coffee|minutes|tour)`,
  // an answer to a form, a review
  [
    `(take|complete|fill in|fill out|answer) ${what} .{0,4} (survey|questionnaire|poll|form|quiz|assessment)`,
    `(leave|write|give|post|share) (us|me)? ${what}? .{0,3} (review|rating|testimonial)`,
  ],
  // other people
  [
    `(refer|forward|introduce|connect|pass|point|send) (me|us|this|it|any|a) .{0,5} (friend|friends|colleague|colleagues|person|team member|neighbour|neighbor|right person|along|whoever)`,
    `(tag|invite|bring) (a|your|any) .{0,1} (friend|friends|colleague|colleagues)`,
  ],
  // money, a contract, an account
  [
    `(buy|order|purchase|upgrade|enrol|enroll) (now|today|here|your|yours|the|it|online|to|in)`,
    `(start|begin|activate|claim|sign up for|try) (your|a|the|our) .{0,2} (trial|subscription|plan|account|discount|offer|order)`,
    `(sign up|create an account|open an account|add it to your cart|place your order)`,
    `(sign|return|approve|counter sign) ${what} .{0,2} (contract|agreement|proposal|quote|order form|order)`,
  ],
  // an event
  [
    `(register|rsvp|sign up|save your (seat|spot|place)|reserve your (seat|spot|place)) .{0,3} (for|to|at) ${what} .{0,4} (webinar|event|workshop|session|class|course|masterclass|open house|seminar)`,
    `join (us|me) (for|at|on|in) ${what} .{0,4} (webinar|event|workshop|session|class|masterclass|open house|seminar)`,
  ],
  // something to take in
  [
    `(download|watch|read|listen to|check out|see|get|grab|view|browse|explore) (your|our|the|this|my|a) .{0,4} (guide|ebook|e book|video|case study|case studies|report|article|blog|podcast|whitepaper|white paper|checklist|recording|gallery|brochure|catalogue|catalog|calculator|portfolio|post)`,
  ],
  // company
  [
    `(follow|like|find|connect with|add|join) (us|me|our) .{0,3} (linkedin|facebook|instagram|twitter|youtube|tiktok|page|community|group|channel)`,
    `subscribe to (our|my|the) .{0,2} (newsletter|channel|podcast|blog|list)`,
  ],
].map((sources) => patterns(sources));

export default defineRule({
  scope: 'email',
  family: 'substance',
  severity: 'warn',
  kinds: [
    'cold',
    'follow-up',
    'breakup',
    'promo',
    'nurture',
    'upsell',
    'note',
    'post-meeting',
    'deal-stage',
    'unknown',
  ],
  docs: {
    summary: 'Flags emails with competing asks, such as a demo, a survey and a download.',
    why: 'Each further ask gives the reader one more thing to weigh and one more reason to put the mail off.',
    evidence: [
      {
        grade: 'B',
        title: 'Lavender: shorter, simpler cold emails get more replies',
        url: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice: what counts as the same ask' },
    ],
  },
  messages: {
    many: '“{phrase}” is one more ask: this email asks for {count} different things, first “{first}”. Keep the one that matters most.',
  },
  options: { max: { doc: 'most different asks in one email', default: 1 } },
  patterns: asks,
  examples: [
    {
      text: 'Hi Ann,\n\nDo you have time this week? Book a demo here.\n\nPlease take our short survey too.\n\nAnd follow us on LinkedIn.\n\nBest,\nSam',
      finds: ['take our short survey'],
    },
    {
      text: 'Hi Ann,\n\nWould you have 20 minutes on Tuesday?\n\nThen take our short survey.\n\nFollow us on LinkedIn, too.\n\nBest,\nSam',
      finds: ['Follow us on LinkedIn'],
      options: { max: 2 },
    },
    {
      text: 'Hi Ann,\n\nDownload the guide, then start your trial.\n\nYou can also join us at the May workshop. Or book a call.\n\nBest,\nSam',
      finds: ['start your trial'],
    },
    {
      text: 'Hi Ann,\n\nBook a call for Tuesday. If Tuesday is full, schedule a call later in the week.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nWho plans your routes? Book a call for Tuesday, or tell me if this is not for you.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nTo begin, here is what is needed:\n\n1. Book a call with the planner\n2. Sign the agreement\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nDownload our guide.\n\nOr, if you would rather talk:\n\n[Book a call](https://example.com)\n\nBest,\nSam',
      finds: [],
    },
    { text: 'Hi Ann,\n\nBook a call for Tuesday, or read the report first.\n\nBest,\nSam', finds: [] },
  ],
  check({ sentences }, { options, report }) {
    const written = sentences.filter(({ part }) => parts.has(part));
    const firsts = asks.flatMap((set, kind) => written.flatMap((sentence) => wanted(sentence, set, kind)).slice(0, 1));
    const inOrder = firsts
      .toSorted((a, b) => a.start - b.start)
      .filter((ask, at, all) => !isAlternative(ask, all[at - 1], written));
    const [first] = inOrder;
    const tooMany = inOrder[options.max];
    if (first && tooMany) report(tooMany, 'many', { phrase: tooMany.quote, count: inOrder.length, first: first.quote });
  },
});

type Ask = Place & { readonly quote: string };

const parts: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);
/** The place of talks in `asks`: a question may ask for one in other words. */
const talks = 0;

/** Asks of the reader: an order or a question, not an account of what others did. */
function wanted(sentence: Sentence, set: PatternSet, kind: number): readonly Ask[] {
  const found = sentence.matches(set).filter(({ first }) => {
    const before = sentence.tokens[first - 1];
    const isOrder = !before || /[,:;–—-]/.test(sentence.tokens[first]?.before ?? '') || leads.has(before.word);
    return isOrder || sentence.question !== null;
  });
  if (found.length > 0 || kind !== talks || sentence.question?.type !== 'meeting') return found;
  return [{ path: sentence.path, start: sentence.start, end: sentence.end, quote: sentence.question.text }];
}

const leads = new Set([
  'to',
  'please',
  'and',
  'then',
  'or',
  'you',
  'just',
  'can',
  'also',
  'here',
  'now',
  'so',
  'could',
  'me',
  'simply',
]);

const choices = new Set(['or', 'alternatively', 'otherwise', 'instead']);

const processes = new Set(['needed', 'steps', 'happens', 'works', 'begin', 'proceed', 'forward', 'started', 'order']);

const opensChoice = (sentence: Sentence | undefined): boolean => choices.has(sentence?.tokens[0]?.word ?? '');
const introduces = (sentence: Sentence | undefined): boolean => sentence?.text.trimEnd().endsWith(':') ?? false;

/** “Book a call, or read the report first” is one choice; “Here is all that is needed:” begins one process. */
function isAlternative(ask: Ask, before: Ask | undefined, sentences: readonly Sentence[]): boolean {
  const homeOf = (of: Ask) => sentences.findIndex(({ start, end }) => start <= of.start && of.end <= end);
  const home = sentences[homeOf(ask)];
  if (!before || !home) return false;
  const lead = sentences[homeOf(before) - 1];
  const isStep = introduces(lead) && lead?.tokens.some(({ word }) => processes.has(word));
  const intro = sentences[homeOf(ask) - 1];
  return (
    isStep ||
    opensChoice(home) ||
    (introduces(intro) && opensChoice(intro)) ||
    home.tokens.some(
      ({ word, start }) =>
        choices.has(word) && start > before.start && start <= ask.start && before.start >= home.start,
    )
  );
}
