import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'deal-stage', 'note', 'unknown'],
  docs: {
    summary: 'Flags a sequence with more follow-ups than its readers will bear.',
    why: 'Each further follow-up wins fewer replies and loses more readers for good. Sources conflict on the number; four is where unsubscribes are reported to climb.',
    evidence: [
      {
        grade: 'C',
        title: 'Stripo on follow-up statistics, second-hand: by the fourth follow-up, unsubscribes triple',
        url: 'https://stripo.email/amp-version/blog/email-follow-up-statistics-why-persistence-pays-off-in-business-communication',
        read: '2026-11-21',
      },
      {
        grade: 'B',
        title:
          'LeadGenius, own data, which points the other way: a third of the positive replies came to the second to fifth email',
        url: 'https://www.leadgenius.com/patience-positive-reply-sales-guy-just-wont-stop-emailing/',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    many: 'This is follow-up {number} of {total} in “{name}”. Stop after {max}, and write again only when there is something new to say.',
  },
  options: { max: { doc: 'most follow-ups after the first email', default: 4 } },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nHi [Name],\n\nThe drawing is attached.\n\nSam\n\n## Email 3\n\nHi [Name],\n\nThe second gate is open now.\n\nSam',
      options: { max: 1 },
      finds: ['Hi [Name],'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nHi [Name],\n\nThe drawing is attached.\n\nSam\n\n## Email 3\n\nHi [Name],\n\nThe second gate is open now.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\n### Version A\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n### Version B\n\nHi [Name],\n\nWho runs the yard?\n\nSam\n\n## Email 2\n\nHi [Name],\n\nThe drawing is attached.\n\nSam',
      options: { max: 1 },
      finds: [],
    },
  ],
  check({ name, steps }, { options: { max }, report }) {
    const sent = steps.filter(({ kind }) => !awaited.has(kind));
    if (sent.some(({ kind }) => kind === 'promo') && !sent.some(({ kind }) => chasing.has(kind))) return;
    const pause = sent.findIndex(({ step }, index) => (step.day ?? 0) - (sent[index - 1]?.step.day ?? 0) > longest);
    const round = pause > 0 ? sent.slice(0, pause) : sent;
    const extra = round[max + 1];
    if (extra) report(extra.headline, 'many', { number: max + 1, total: round.length - 1, name, max });
  },
});

/** Emails that the reader waits for, or has asked for, chase nobody. */
const awaited = new Set(['nurture', 'transactional', 'post-meeting']);
/** A run of promotions to a list follows nobody up. */
const chasing = new Set(['cold', 'follow-up', 'breakup', 'deal-stage', 'note']);
/** Days after which a step is a new start, such as an anniversary. */
const longest = 30;
