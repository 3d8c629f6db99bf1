import { defineRule } from '../../src/rule.ts';
import { isForCustomers, stops } from './nothing-to-refuse.ts';

export default defineRule({
  scope: 'email',
  family: 'respect',
  severity: 'info',
  // A newsletter or a promotion to a list is left by the list’s own way out.
  kinds: ['cold', 'follow-up', 'breakup', 'note', 'unknown'],
  docs: {
    summary: 'Flags last emails and third or later touches that give the reader no easy way to say no.',
    why: 'Somebody who was written to three times and has no easy no can only stay silent or complain; a no in one word costs both sides least.',
    evidence: [
      {
        grade: 'D',
        title: 'Sandler: agree up front that a no is fine',
        url: 'https://www.gnatraining.sandler.com/blog/Tell-Them-Up-Front',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    breakup: 'This last email has no easy way to say no. Add one: “If this is not for you, a one-word no is fine.”',
    touch: 'This is touch {step}, with no easy way to say no. Add one: “If the timing is wrong, just say so.”',
  },
  options: { fromStep: { doc: 'first touch of a sequence that needs a way out', default: 3 } },
  examples: [
    {
      text: '---\nkind: breakup\n---\nSubject: The plant in Otley\n\nHi Ann,\n\nI sent you the pump drawings in March. Who looks after the plant now?\n\nBest,\nSam',
      finds: ['The plant in Otley'],
    },
    {
      text: '---\nkind: follow-up\nstep: 4\n---\nHi Ann,\n\nThe new drawings are attached. Which pump runs longest?\n\nBest,\nSam',
      finds: ['Hi Ann,'],
    },
    {
      text: '---\nkind: follow-up\nstep: 4\n---\nHi Ann,\n\nThe new drawings are attached. If pumps are not on your list this year, just say so and I will close the file.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: follow-up\nstep: 2\n---\nHi Ann,\n\nThe new drawings are attached. Which pump runs longest?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: follow-up\nstep: 5\nday: 365\n---\nHi Ann,\n\nThe pump is a year old. Which part runs loudest?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: follow-up\nstep: 2\n---\nHi Ann,\n\nThe new drawings are attached. Which pump runs longest?\n\nBest,\nSam',
      finds: ['Hi Ann,'],
      options: { fromStep: 2 },
    },
    {
      text: '---\nkind: breakup\n---\nSubject: The plant in Otley\n\nHi Ann,\n\nI am stepping back from my follow-ups. You know where the pump drawings are.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: follow-up\nsequence: Customer anniversary\nstep: 4\n---\nHi Ann,\n\nYour pump is one year old. Which one runs longest?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '# Pump drawings\n\n## Day 1\n\nHi Ann,\n\nWhich pump runs longest?\n\nSam\n\n## Day 5\n\nHi Ann,\n\nThe drawings are attached.\n\nSam\n\n## Day 9\n\nHello Ann,\n\nThe second pump is back. Which one runs longest?\n\nSam',
      finds: ['Hello Ann,'],
    },
    {
      text: '# How we write\n\n## Step 5: send it\n\nHi Ann,\n\nThe drawings are attached. Which pump runs longest?\n\nSam',
      finds: [],
    },
    {
      text: '---\nkind: breakup\n---\nSubject: The plant in Otley\n\nHi Ann,\n\nI am stepping back from reaching out. The drawings stay with you.\n\nBest,\nSam',
      finds: [],
    },
  ],
  patterns: [stops],
  check({ channel, facts, frontMatter, headline, kind, sentences, step }, { options, report }) {
    if (facts.hasWayOut || channel === 'call' || sentences.some((sentence) => sentence.matches(stops).length > 0))
      return;
    // A step that the page dates and does not number is told by those before it.
    const touch = step?.step ?? (step?.earlier ?? -1) + 1;
    // “Step 5” over the only message of its section numbers what the seller does.
    const isTold = (step?.earlier ?? 0) > 0 || frontMatter['step'] !== undefined;
    // A colleague who leaves says goodbye too.
    if (kind === 'breakup' && step === null && frontMatter['kind'] !== 'breakup') return;
    // What no page calls an email and nothing dates may be the step of a recipe.
    if (kind === 'unknown' && (step?.day ?? step?.gap ?? null) === null) return;
    if (kind === 'breakup') report(headline, 'breakup', {});
    else if (
      touch >= options.fromStep &&
      isTold &&
      (step?.day ?? 0) <= longest &&
      !isForCustomers(step?.sequence ?? '')
    )
      report(headline, 'touch', { step: touch });
  },
});

/** Days after which a note, such as one on an anniversary, chases nobody. */
const longest = 60;
