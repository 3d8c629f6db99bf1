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
      },
      {
        grade: 'B',
        title: 'LeadGenius, own data, which points the other way: a third of the positive replies came to the second to fifth email',
        url: 'https://www.leadgenius.com/patience-positive-reply-sales-guy-just-wont-stop-emailing/',
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
    const chasing = steps.filter(({ kind }) => !welcome.has(kind));
    const extra = chasing[max + 1];
    if (extra) report(extra.headline, 'many', { number: max + 1, total: chasing.length - 1, name, max });
  },
});

/** Emails that the reader waits for, or has asked for, chase nobody. */
const welcome = new Set(['nurture', 'transactional', 'post-meeting']);
