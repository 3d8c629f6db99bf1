import type { Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';
import { paper } from './words.ts';

/** The deal as a fact: told in the passive, or shown as the days after it. */
const launch =
  '(kickoff|kick off|onboarding|go live|rollout|roll out|installation|migration|handover|implementation|pilot|changeover)';
const arrange =
  '(register|registering|book|booking|sign|signing|enrol|enrolling|enroll|schedule|scheduling|order|ordering|reserve|reserving|set up|setting up|draw|drawing)';

export const toldAsFact: readonly string[] = [
  `(the|our|your|a) .{0,1} ${launch} .{0,2} (has been|is|have been|was|are) .{0,1} (scheduled|set|fixed|booked|arranged|planned|pencilled|penciled|confirmed|lined up|down) (in|for|on|at|from)`,
  `your (slot|place|seat|spot|date|space|position|team) .{0,2} (in|on|for) .{0,2} (${launch}|programme|program|intake|cohort|schedule|course) .{0,1} (is|has been|are) (confirmed|booked|fixed|reserved|secured|locked|set)`,
  `(has|have) your (name|logo|company) .{0,1} (on|in|down) .{0,1} (the|a|our) .{0,1} (draft|${paper})`,
  `(took|taken|take|taking) the (step|trouble|initiative|freedom) (of|to) ${arrange}`,
  `(i|we) (have|had|got) (the|your|a) .{0,1} ${paper} (drawn up|prepared|made out|typed up|printed|readied)`,
  `(i|we) .{0,2} (told|asked|instructed|got|had|briefed) (the|my|our) .{1,2} to (keep|hold|save|reserve|set|order|prepare|start|clear|book|print|pack) .{1,5} (for you|in your name|with your)`,
  `(i|we) (will|shall) (get|have|put) (the|your) .{1,3} (up|in|going|started|installed|delivered|fitted) (on|by|from) .{1,4} so (please|do|make|let|clear|tell|have|keep)`,
];

export const dayAfter: readonly string[] = [
  'by (this time|the end|next|#Month|summer|autumn|spring|winter|christmas) .{0,4} (you|your .{1,2}) will be .{1,6} (our|us|your new|the new)',
  '(who|what|which|how|where) .{0,10} (when|once|after|as soon as) (we|you) (go|are|have gone) live',
];

export const tooSoon: readonly string[] = [
  '(here is|cheers|excited|looking forward|look forward|keen|thrilled|happy|delighted|raise a glass|drink) (to|for|about) (a|our|the|this|many !more) .{0,3} (partnership|cooperation|co operation|collaboration|journey|relationship|friendship|adventure|venture|years (together|ahead|to come|of))',
];

/** What only a mail says whose reader has agreed: “the countersigned agreement came back”. */
export const settled = patterns(
  '(signed|countersigned|completed|returned) (agreement|contract|copy|copies|order|order form|quote|proposal|paperwork|forms|lease) .{0,2} (came|arrived|is back|is here|has come|received|reached|landed|is attached|is in)',
  '(i|we) (have)? (received|got) (your|the) (signed|countersigned|deposit|payment|purchase order|order|confirmation)',
  '(thank you|thanks) for (signing|your order|your payment|your deposit|confirming|the signed|returning the|sending (back)? the signed)',
  '(you|your .{1,2}) (signed|countersigned|confirmed|ordered|paid|approved|accepted) (the|our|on|it|both|up|for|in|last|yesterday|this)',
  'your copy .{0,6} (signed|countersigned|attached|records)',
);

export const isSettled = ({ email }: Sentence): boolean =>
  email?.sentences.some((other) => other.matches(settled).length > 0) ?? false;
