import { defineRule, patterns } from '../../src/rule.ts';

/** Plain steps, offers of information and questions of fact that only sound like the pushing kind. */
const harmless = patterns(
  '^ (so|and|now|are you|all)? .{0,2} ready (to|for) (talk|chat|decide|share|explore|discuss|order|book|schedule|connect|meet|proceed|continue|keep|read|watch|join|learn|dive in|see inside|look inside|move (forward|ahead|on)|go ahead|take the next step|get (going|started) $|(start|begin|go|try) $)',
  '(want|need|like) (to see|to have)? (a|any|some|the)? (more|further|another|extra|other|additional|few)? .{0,1} (photos|photo|pictures|details|detail|information|info|examples|example|copies|copy|context|background|options|references|specifics|samples|sample|ideas|advice|help|dates|proof|numbers|reading) (first|now|on|about|of|from|with|to|$)',
  '(know|knows|met|meet) (of)? (someone|somebody|anyone|anybody|a .|people|others|another .) .{0,2} who',
  '(did|do|have|was|were|are) (i|we) .{0,5} right $',
  '(how|what|which|when|where) .{1,5} would you (like|want|prefer|love) to',
  '^ .{0,2} (does|do|would|will)? (it|that|this)? (sound|sounds) like a .',
);

export default defineRule({
  scope: 'sentence',
  family: 'discovery',
  severity: 'warn',
  docs: {
    summary: 'Flags a question that wants one answer, such as “Who wouldn’t want lower costs?”.',
    why: 'A question that only a fool could answer with no is a push in the shape of a question: the reader learns that nobody is listening.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling: what a question is about matters; open or closed made no difference (summary)',
        url: 'https://books-that-can-change-your-life.net/spin-selling-situation-problem-implication/',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice' },
    ],
  },
  messages: {
    leading:
      'This question steers more than it asks. Ask what you do not know yet: how they do it today, and what it costs them.',
  },
  examples: [
    { text: 'Who wouldn’t want lower heating bills?', finds: ['Who wouldn’t want lower heating bills?'] },
    { text: 'Want to cut your waiting times in half?', finds: ['Want to cut your waiting times in half?'] },
    {
      text: 'Don’t you agree that drivers deserve better routes?',
      finds: ['Don’t you agree that drivers deserve better routes?'],
    },
    { text: 'Tired of late deliveries?', finds: ['Tired of late deliveries?'] },
    { text: 'What if you could halve your paperwork?', finds: ['What if you could halve your paperwork?'] },
    { text: 'What’s keeping you on the fence?', finds: ['What’s keeping you on the fence?'] },
    { text: 'Ready to transform your kitchen?', finds: ['Ready to transform your kitchen?'] },
    { text: 'Ready to talk? Here is my diary.', finds: [] },
    { text: 'Want more photos? We take some each day.', finds: [] },
    { text: 'Do you know anybody who wants a used oven?', finds: [] },
    { text: 'Would it be worth a short call about your night shifts?', finds: [] },
    { text: 'Is there a better time to reach you?', finds: [] },
    { text: 'Who would need a second key on your team?', finds: [] },
    { text: 'Do you want the report on paper or by email?', finds: [] },
    { text: 'Isn’t the east gate closed on Sundays, or has that changed?', finds: [] },
    { text: 'How tired are your drivers at the end of a double shift?', finds: [] },
  ],
  patterns: [harmless],
  check(sentence, { report }) {
    if (sentence.question?.type !== 'leading' || sentence.part === 'quoted reply') return;
    if (sentence.matches(harmless).length === 0) report(sentence, 'leading', {});
  },
});
