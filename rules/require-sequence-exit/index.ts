import { defineRule } from '../../src/rule.ts';

export default defineRule({
  scope: 'sequence',
  family: 'sequence',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'deal-stage', 'note', 'unknown'],
  docs: {
    summary: 'Flags a sequence whose last step offers no way out, and that nothing says a reply or a no will stop.',
    why: 'A sequence that runs on over silence and over a no is what the law calls persistent and unwanted solicitation; a last step with an easy no ends it well for both sides.',
    evidence: [
      {
        grade: 'A',
        title: 'UCPD annex I, no. 26: persistent and unwanted solicitations',
        url: 'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=IE&elemID=194&languageID=EN&ret=194',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'Sandler: agree up front that a no is fine',
        url: 'https://www.gnatraining.sandler.com/blog/Tell-Them-Up-Front',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'This is the last step of “{name}”, and nothing ends the sequence: add an easy no here (“If this is not for you, a one-word no is fine”), or write `stop: reply` in the front matter.',
  },
  examples: [
    {
      text: '# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The drawing\n\nHi [Name],\n\nFollowing up: the drawing is attached. Which gate is busiest?\n\nSam',
      finds: ['The drawing'],
    },
    {
      text: '# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The drawing\n\nHi [Name],\n\nFollowing up: the drawing is attached. If the yard is not on your list, just say so and I will close the file.\n\nSam',
      finds: [],
    },
    {
      text: '# Yard letters\n\nThe sequence stops on any reply.\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The drawing\n\nHi [Name],\n\nFollowing up: the drawing is attached. Which gate is busiest?\n\nSam',
      finds: [],
    },
    {
      text: '---\nstop: reply\n---\n\n# Yard letters\n\n## Email 1\n\nSubject: The yard\n\nHi [Name],\n\nWho plans the yard?\n\nSam\n\n## Email 2\n\nSubject: The drawing\n\nHi [Name],\n\nFollowing up: the drawing is attached. Which gate is busiest?\n\nSam',
      finds: [],
    },
  ],
  check({ name, steps }, { report }) {
    const last = steps.at(-1);
    if (!last || last.channel === 'call' || last.facts.hasWayOut || steps.some(({ stopsOnReply }) => stopsOnReply))
      return;
    if (steps.filter(({ kind }) => chasing.has(kind)).length * 2 < steps.length) return;
    report(last.headline, 'none', { name });
  },
});

/** A sequence that mostly informs or thanks asks for no exit here; leaving a list is the sending service’s matter. */
const chasing = new Set(['cold', 'follow-up', 'breakup', 'deal-stage', 'note']);
