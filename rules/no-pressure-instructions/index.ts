import type { Match, Page, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { rejecting, rejections, teachings } from './patterns.ts';

const rejected = patterns(rejections);
const sets = Object.entries(teachings).map(([id, sources]) => ({
  id: id as keyof typeof teachings,
  set: patterns(sources),
}));

export default defineRule({
  scope: 'page',
  family: 'pressure',
  severity: 'warn',
  zones: ['guidance'],
  docs: {
    summary:
      'Flags coaching in a playbook that teaches sellers to push: to create urgency, to play on fear, to take no refusal.',
    why: 'What a playbook teaches ends up in every email and call; persistent unwanted solicitation is an unfair practice, and people remember being pushed.',
    evidence: [
      {
        grade: 'A',
        title:
          'Irish Consumer Protection Bill (now Act) 2007, s. 55(3)(c), as listed in the EC database on unfair commercial practices: contact that goes on after a consumer asked for it to cease',
        url: 'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=IE&elemID=194&languageID=EN&ret=194',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'David Sandler, interview: customers know the closing tricks, such as “the price will go up next week”',
        url: 'https://www.sellingpower.com/2010/02/02/3435/david-sandler-the-best-kept-secret-in-sales-training',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    urgency: '“{phrase}” teaches to hurry people. Teach instead to ask what date the customer has, and to name it.',
    pain: '“{phrase}” teaches to work on fear or pain. Teach instead to ask what the problem costs, and to listen.',
    pushing: '“{phrase}” teaches to push. Teach instead to ask what the customer needs before the next step.',
    refusal: '“{phrase}” teaches not to hear a no. Teach instead to thank for it and to ask whether it stands.',
    placeholder: '“{phrase}” asks the writer for pressure. Ask instead for the customer’s own date or problem.',
  },
  patterns: [rejected, ...sets.map(({ set }) => set)],
  examples: [
    { text: '# Calls\n\nAlways be closing, even on the first call.\n', finds: ['Always be closing'] },
    {
      text: '# Step 3\n\nCreate a sense of urgency so that they sign this week.\n',
      finds: ['Create a sense of urgency'],
    },
    {
      text: '# Objections\n\n- Never take no for an answer.\n- Push for the close on call one.\n',
      finds: ['Never take no for an answer', 'Push for the close on call one'],
    },
    { text: '# Body\n\nAgitate the problem until it hurts.\n', finds: ['Agitate the problem'] },
    { text: '# Calls\n\nKeep calling until they say yes.\n', finds: ['Keep calling until they say yes'] },
    { text: '# Tone\n\nDon’t create urgency that is not there.\n', finds: [] },
    { text: '# What to avoid\n\n- Creating urgency in every mail.\n- Always be closing.\n', finds: [] },
    { text: '# Tone\n\n- ❌ Push prospects to decide on the call.\n', finds: [] },
    { text: '# Tone\n\nFake urgency erodes trust, so leave it out.\n', finds: [] },
    { text: '# Signals\n\n- Firms that hire: ramp pressure\n', finds: [] },
    { text: '# Questions\n\nAsk which deadline the customer has, and why it matters.\n', finds: [] },
  ],
  check(page, { report }) {
    let isRejected = false;
    for (const sentence of page.guidance) {
      if (leadsIn(sentence)) isRejected = rejecting.test(sentence.text);
      if (isRejected) continue;
      const taught = sets.flatMap(({ id, set }) => sentence.matches(set).map((match) => ({ id, match })));
      if (taught.length === 0 || isMarked(sentence, page) || sentence.matches(rejected).length > 0) continue;
      for (const { id, match } of taught) {
        if (!isMentioned(match, sentence) && (id === 'refusal' || !isDenied(match, sentence)))
          report(match, id, { phrase: match.quote });
      }
    }
    for (const tag of page.tags) {
      if (tag.isInstruction && pressing.test(tag.name)) report(tag, 'placeholder', { phrase: tag.name });
    }
  },
});

/** `[Urgency element: price goes up]`, `[Agitate the problem]`. */
const pressing =
  /\b(?:scarcity|urgency|fomo)\b(?: ?(?:\/|or|and|&) ?\w+)? (?:element|line|reminder|statement|hook|trigger|message|bonus|angle|tactic)|\b(?:scarcity|urgency) or \w+ reminder|\b(?:agitat\w+|twist|amplify) (?:the|their) (?:problem|pain|knife)|feel the pain\b/i;

/** A heading, or a line such as “Avoid:” over a list. */
const leadsIn = ({ isLabel, text }: Sentence): boolean => isLabel || /:\s*$/.test(text);

/** A line that is crossed out: `- ❌ …`, `- Don't: …`. */
function isMarked({ start, end }: Sentence, { text }: Page): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
  return /❌|🚫|✗|✘|👎|~~|^[\s>*_+-]*(?:\[[ x]\]\s*)?(?:avoid|don[’']t|do not|never|bad|wrong|no)\b\s*[:*—–-]/i.test(
    line,
  );
}

/** Words in quotation marks are talked about. */
function isMentioned({ start, end }: Match, { text, start: from }: Sentence): boolean {
  return /["“][^"”]*$/.test(text.slice(0, start - from)) && /^[^"“]*["”]/.test(text.slice(end - from));
}

const deniers = new Set([
  'not',
  'no',
  'never',
  'without',
  'nor',
  'neither',
  'cannot',
  'nothing',
  'none',
  'hardly',
  'than',
]);
/** Words after which the phrase is still an order to the seller. */
const orders = new Set([
  'to',
  'and',
  'then',
  'or',
  'you',
  'we',
  'i',
  'should',
  'must',
  'can',
  'by',
  'reps',
  'sellers',
  'sdrs',
  'always',
  'also',
  'while',
  'for',
  'of',
  'is',
  'just',
  'when',
  'please',
  'even',
  'not',
  'that',
  'it',
  'them',
  'start',
  'begin',
  'keep',
  'how',
]);

/** A negation before the phrase, or a thing that by itself “creates urgency”. */
function isDenied({ first }: Match, { tokens }: Sentence): boolean {
  if (tokens.slice(Math.max(0, first - 7), first).some(({ word }) => deniers.has(word))) return true;
  const before = tokens[first - 1];
  if (!before || /[,:;–—(-]/.test(tokens[first]?.before ?? '') || /ing$/.test(tokens[first]?.word ?? '')) return false;
  const isModal =
    /^(?:can|could|may|might|will|would)$/.test(before.word) &&
    !/^(?:you|we|i|reps|sellers)$/.test(tokens[first - 2]?.word ?? '');
  return isModal || !orders.has(before.word);
}
