import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';

/** The ways to say that something costs nothing. */
const free =
  '(free|freebie|complimentary|gratis|(no|zero) cost|no charge|(at|for) (no|zero) (extra|additional)? (cost|charge|fee)|without (charge|cost)|on the house|on us|for nothing|{cost} (you|your .)? (nothing|zero)|{pay} (nothing|zero)|(not|never) ({pay}|cost|be charged|be billed) (you)? (a|one|so much as a)? (single)? (penny|cent|dime|thing|pound|dollar|euro))';
/** Strings that are said to exist, and not said. */
const strings =
  '((other|some|certain|a few|usual|standard|special|various|minimum)? (terms|conditions|restrictions|limits|limitations|exclusions|commitments|requirements|exceptions|rules|caveats|criteria|eligibility|commitment|purchase|spend|contract|term|order|t c|ts cs|t cs|tcs) (and (conditions|restrictions|exclusions|limits))? (may|will|do|is|are)? (apply|applies|required|needed|necessary)|subject to (our|the|some|certain|a few)? .{0,1} (terms|conditions|availability|eligibility|approval|status|change|qualification|restrictions|fair use|credit|rules|limits)|(see|read|check|refer to|consult) (the|our|site|website|store|full|back)? .{0,2} (terms|small print|fine print|conditions|website|footnote|asterisk)|(small|fine) print (applies|below)|(strings|conditions) attached)';
const qualified =
  '((eligible|qualifying|qualified|participating) .|(selected|certain|select) (customers|companies|businesses|clients|orders|purchases|applicants|households|homes|members|accounts|users|plans|products|items|models|stores))';
const ifQualified =
  '(if|provided|providing|assuming|as long as|once|should|so long as) (that)? (you|your .{1,2}|they) (are|is)? (qualify|qualifies|eligible|approved|qualified|meet (our|the|all|certain|some) .{0,2} (criteria|conditions|requirements|terms))';

export default phraseRule({
  family: 'bundling',
  severity: 'warn',
  docs: {
    summary:
      'Flags “free” with a string that is hinted at and not told: a star, “conditions apply”, “for qualifying orders”.',
    why: 'A gift with terms somewhere else reads as a trick; said beside it, the same terms cost nothing.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 233.4 and 251.1: the conditions of a “free” offer belong beside it, not in a footnote',
        url: 'https://lawserver.com/law/country/us/cfr/16_cfr_233-4',
      },
    ],
  },
  phrases: {
    strings: {
      message:
        '“{phrase}” says that there are conditions, and not which. Name them here: what it takes, until when, and the price after that.',
      match: [`${free} .{0,14} ${strings}`, `${strings} .{0,8} ${free}`],
      evenNegated: true,
    },
    qualified: {
      message: '“{phrase}” leaves open who gets it. Say what it takes to qualify.',
      match: [
        `${free} .{0,6} (for|to|on|with|at) (all|any|our)? ${qualified}`,
        `${free} .{0,8} ${ifQualified}`,
        `${ifQualified} .{0,8} ${free}`,
      ],
      evenNegated: true,
    },
    starred: {
      message:
        '“{phrase}” sends the reader to the small print. Say in the same sentence what it takes, or drop the star.',
      match: [free],
      evenNegated: true,
    },
  },
  except: [
    '(no|without|zero|any) (strings|conditions|restrictions|limits|terms|exclusions|catch|commitment|commitments|purchase|contract)',
    '(feel|be|am|is|are|was|not|always|become|set|break|breaks|broke|him|her|you|them|i|we) free (to|on|at|for (a|the|you|lunch|#Value)|this|next|tomorrow|today|from|until|after|before|any|all)',
    '(toll|duty|tax|error|sugar|hands|hassle|trouble|bug|care|lead|gluten|fat|royalty|commission|interest|paper|maintenance|risk|stress|ad|debt|smoke) free',
    'free (trade|market|markets|agent|cash|flow|float|speech|time|hand|fall|standing|will|from|the|up|of !charge)',
    '(to|may|will|can|could|would|might|should|help|helps) free',
  ],
  accepts: isHinted,
  examples: [
    { text: 'Get your free* soil test today.', finds: ['free'] },
    { text: 'The first visit is free (conditions apply).', finds: ['free (conditions apply'] },
    { text: 'We fit the meter at no charge, subject to status.', finds: ['at no charge, subject to status'] },
    { text: 'Free delivery on qualifying orders.', finds: ['Free delivery on qualifying orders'] },
    { text: 'The first month is free; after that it is $20 a month, and you can stop any day.', finds: [] },
    { text: 'Feel free to call; the usual conditions apply.', finds: [] },
    { text: 'Our toll-free number has not changed.', finds: [] },
    { text: 'Delivery is free within 20 miles of our shop.', finds: [] },
  ],
});

const namesStrings =
  /\b(?:appl|requir|need|neces|subject|print|see|read|attached|qualif|eligib|particip|select|certain|approved|meet)/i;
const stringsApply =
  /^\W*(?:[\w&]+\s){0,4}(?:terms|conditions|restrictions|exclusions|limits|t&cs?)\b[^.]{0,20}\bappl(?:y|ies)/i;

/** “Free” alone is reported only with a star behind it, or when the next sentence is “Terms apply.” */
function isHinted({ first, last, quote, path, start, end }: Match, sentence: Sentence): boolean {
  if (last - first > 6 || namesStrings.test(quote)) return true;
  const next = sentence.email?.sentences[sentence.index + 1];
  if (next && stringsApply.test(next.text)) return true;
  const before = sentence.text.slice(0, start - sentence.start);
  const after = sentence.text.slice(end - sentence.start);
  return /^(?:[ -][\w-]+){0,2}[!.,]?[*†‡¹²]/.test(after) || (path.endsWith('.md') && isBlankedStar(before, after));
}

/** In Markdown a star is blanked as if it were emphasis; emphasis leaves a wide space on each side of its words. */
function isBlankedStar(before: string, after: string): boolean {
  if (/\s\s$/.test(before) || /^\s\s\S+(?:\s\S+){0,3}\s\s/.test(after)) return false;
  return /^(?:\s[\w-]+){0,2}(?:\s\s(?=\S)|\s[.!,;])/.test(after);
}
