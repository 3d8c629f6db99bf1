import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';

/** The ways to say that something costs nothing. */
const free =
  '(free|freebie|complimentary|gratis|no cost|zero cost|(at|for) (no|zero) (extra|additional)? (cost|charge|fee)|without (charge|cost)|on the house|on us|for nothing|{cost} (you|your .) (nothing|zero)|{pay} (nothing|zero)|(not|never) (pay|cost|be charged|be billed) (you)? (a|one|so much as a)? (single)? (penny|cent|dime|thing|pound|dollar|euro))';
/** Strings that are said to exist, and not said. */
const strings =
  '((other|some|certain|a few|usual|standard|special|various|minimum)? (terms|conditions|restrictions|limits|limitations|exclusions|commitments|requirements|exceptions|rules|t&cs|tcs|t cs|caveats|criteria|eligibility|commitment|purchase|spend|contract) (and (conditions|restrictions|exclusions|limits))? (may|will|do|also|are|is)? (apply|applies|required|needed|necessary)|subject to (terms|conditions|availability|eligibility|approval|status|change|qualification|restrictions|certain|a few|some|our|fair use|credit)|(see|read|check|refer to|consult) (the|our|site|website|store|full|back)? .{0,2} (terms|small print|fine print|conditions|details|website|footnote|asterisk)|(small|fine) print (applies|below)|with (certain|some|a few)? (strings|conditions) (attached)?|(strings|conditions) attached|t cs apply)';
const qualified =
  '(eligible|qualifying|selected|participating|certain) (customers|companies|businesses|clients|orders|purchases|applicants|households|homes|homeowners|members|accounts|users|plans|products|items|teams|buyers|firms|organisations|organizations|participants|patients|students|locations|stores|models|.) ?'.trim().replace(' ?', '');
const ifQualified =
  '(if|provided|provided that|providing|assuming|as long as|when|once|should) (that)? (you|your .{1,2}) (are|is)? (qualify|qualifies|eligible|approved|qualified|meet .{0,2} (criteria|conditions|requirements|terms))';

export default phraseRule({
  family: 'bundling',
  severity: 'warn',
  docs: {
    summary: 'Flags “free” with a string that is hinted at and not told: a star, “conditions apply”, “for qualifying orders”.',
    why: 'A gift with terms somewhere else reads as a trick; said beside it, the same terms cost nothing.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 233.4 and 251.1: the conditions of a “free” offer belong beside it from the outset, not in a footnote',
        url: 'https://lawserver.com/law/country/us/cfr/16_cfr_233-4',
      },
    ],
  },
  phrases: {
    starred: {
      message: '“{phrase}” sends the reader to the small print. Say in the same sentence what it takes, or drop the star.',
      match: [free],
      evenNegated: true,
    },
    strings: {
      message: '“{phrase}” says that there are conditions, and not which. Name them here: what it takes, until when, and the price after that.',
      match: [`[${free}] .{0,16} ${strings}`, `${strings} .{0,10} [${free}]`],
      evenNegated: true,
    },
    qualified: {
      message: '“{phrase}” leaves open who gets it. Say what it takes to qualify.',
      match: [
        `${free} .{0,5} (for|to|on|with) (all|any|our)? ${qualified}`,
        `${free} .{0,8} ${ifQualified}`,
        `${ifQualified} .{0,8} ${free}`,
      ],
      evenNegated: true,
    },
  },
  except: [
    '(feel|be|am|is|are|was|not|always|become|becomes|set|break|breaks|broke|him|her|you|them) free (to|on|at|for (a|the|you|lunch|#Value)|this|next|tomorrow|today|from|until|after|before|any|all)',
    '(toll|duty|tax|error|sugar|hands|hassle|trouble|bug|care|lead|gluten|fat|royalty|commission|interest|paper|maintenance|risk|stress|ad|debt|smoke) free',
    'free (trade|market|markets|space|agent|cash|flow|float|speech|time|hand|fall|standing|will|of (any|all|the|.) .?)'.replace(' .?', ''),
    'free from',
  ],
  accepts: isStarred,
  examples: [
    { text: 'Get your free* soil test today.', finds: ['free'] },
    { text: 'The first visit is free (conditions apply).', finds: ['free'] },
    { text: 'We fit the meter at no charge, subject to status.', finds: ['at no charge'] },
    { text: 'Free delivery on qualifying orders.', finds: ['Free delivery on qualifying orders'] },
    { text: 'The first month is free; after that it is $20 a month, and you can stop any day.', finds: [] },
    { text: 'Feel free to call; the usual conditions apply.', finds: [] },
    { text: 'Our toll-free number has not changed.', finds: [] },
    { text: 'Delivery is free within 20 miles of our shop.', finds: [] },
  ],
});

/** A bare “free” is reported only with a star behind it, on the word or on what is free. */
function isStarred({ first, last, end, quote }: Match, { text, start, tokens }: Sentence): boolean {
  const isBare = !/appl|subject|qualif|eligib|select|particip|certain|if|provid|assum|when|once|should/i.test(quote);
  void first; void last; void tokens;
  return !isBare || /^[^\s]{0,2}[*†‡¹²]/.test(text.slice(end - start));
}
