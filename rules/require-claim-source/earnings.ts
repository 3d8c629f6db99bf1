/** Income held out to the reader: what the seller, or those who follow him, are said to make. */

const unit = '(day|week|weekend|month|year|hour|night|launch|sale|client)';
const each = `((a|per|every|each) (single)? ${unit}|mo|monthly|weekly|daily|yearly|annually)`;
/** Money, in digits, in words, or by the number of its figures. */
const sum =
  '(#Money+|#Value+ (dollars|pounds|euros|grand|bucks|quid|rand|rupees|thousand)|(four|five|six|seven|eight|nine|multi|multiple|#Value) (figure|figures))';
const heap =
  '(a (small|tidy) fortune|hundreds|thousands|tens of thousands|hundreds of thousands|millions|(a|another) (small|tidy)? fortune|four figures|five figures|six figures|seven figures|#Money+)';
const earns =
  '({earn}|{make}|(bring|brings|bringing|brought|pull|pulls|pulling|pulled|rake|rakes|raking|raked) (in|home|down)|({take}) (home|in)|{pocket}|{clear}|{net}|{bank}|{gross}|{generate}|{bag}|clearing|netting|banking|pocketing)';
const short = '(days|weeks|hours|minutes|month|months|week|weekend|day|night|morning|evening|launch|quarter|season)';
/** A job that nobody does for love, and a pay that is left behind. */
const toil =
  '(day job|boss|nine to five|9 to 5|9 5|rat race|full time (job|income)|corporate (job|life|ladder)|teaching salary|salary|commute)';

export const earnings: readonly string[] = [
  `${earns} (in|me|you|us|them|up to|over|about|around|nearly|an extra|another|more than|at least|some)? .{0,2} ${sum} .{0,2} ${each}`,
  `${sum} ${each} .{0,2} (business|income|empire|side hustle|hustle|lifestyle|profit|in (income|profit|commission|commissions|passive .)|on the side|on autopilot|after tax|working (from|#Value|evenings|weekends|part|less)|from (my|your|a|an|her|his|their) (own)? (phone|laptop|kitchen|sofa|couch|bedroom|home|beach|spare .))`,
  `(four|five|six|seven|eight|multi|multiple|#Value) (figure|figures) .{0,1} (income|incomes|business|businesses|launch|launches|month|months|earner|earners|lifestyle|coach|coaches|empire|hustle|funnel|side income|store)`,
  `from (zero|0|nothing|broke|scratch|jobless|unemployed|struggling|skint|debt|my sofa|a standing start) to .{0,2} ${sum}`,
  `(did|made|hit|banked|cleared|earned|grossed|netted|pocketed|took in|brought in|pulled in) .{0,2} ${sum} .{0,4} (in|within|inside|during) (of)? (my|our|his|her|their|the|under|less than|just|only|a|one|#Value)? .{0,2} ${short}`,
  `(i|we|she|he|they|{client}|{student}|{member}|people|folks|mums|moms|most|many|ordinary .{1,3}|everyday .{1,3}|and) .{0,2} (quit|ditch|ditched|ditching|fired|escape|escaped|escaping|leave|left|replace|replaced|replacing|matched|walked away from|quitting) (my|the|his|her|their|a) .{0,1} ${toil}`,
  `(quit|quitting|ditch|ditching|fire|firing|sack|sacking|escape|escaping|replace|replacing|leave|leaving|walk away from|wave goodbye to|say goodbye to) (your|the|that) .{0,1} (day job|boss|nine to five|9 to 5|rat race|corporate .|full time income|salary|commute) .{0,4} (in|within|by|for good|forever|before)`,
  `(turn|turns|turning|turned|grow|grew|flip|flips|flipping|flipped|parlay|transform|transforms) (your|my|a|an|just|only|as little as)? .{0,1} (${sum}|a (hundred|few hundred|thousand) .) .{0,1} into (a|an)? .{0,2} (${sum}|thousands|millions|income|fortune|salary|empire|pension|nest egg|ten thousand|hundred thousand|million)`,
  `(income|money|cash|profit|profits|sales|commission|commissions|paychecks|royalties|revenue) .{0,7} (even)? (while (you|i|we) (sleep|are asleep|slept|rest|travel|snooze|are (on|at) .)|in (your|my) sleep|even on .|on (autopilot|holiday|vacation|the beach)|round the clock|around the clock)`,
  `(#Value|an|a few) (hours|hour|minutes|clicks) (a|per|each) (day|week) .{0,6} ${earns} .{0,2} ${sum}`,
];

/** “And so can you”: what one did, all can. */
export const likewise: readonly string[] = [
  '(so|and) (will|can|could) you (too|as well|if|when|with|in|by|$|once)',
  'you (can|could|will) (do (it|this|that|the same)|get there|have it|have this)? (too|as well|$)',
  '(my|our|the|his|her) .{0,2} ({client}|{student}|{member}|{customer}|followers|mentees|{pupil}|readers|subscribers|{graduate}|trainees|downline|group) (are|have|all|can|will|now|have all|are all)? .{0,1} (do|doing|done|did|get|getting|got|see|seeing|hit|hitting|hits|reach|reaching) (the (exact)? same (thing|results)?|(this|it|that) too|their (goal|goals|target)) .{0,2} (in|inside|within|too|as well|by|after|every|$)',
];
/** The feats that it is said of. */
export const feats: readonly string[] = [
  `({retire}|retired|quit|{earn}|rich|richer|wealthy|debt|debts|mortgage|income|incomes|business|financial|freedom|figures|weight|kilos|lbs|sales|profit|profits|salary|lost|#Money|fortune|system|plan|method|formula|blueprint|weeks|days)`,
];

/** What most others are said to lose: a figure that nobody has counted. */
export const losses: readonly string[] = [
  `(leave|leaves|leaving|left) .{0,4} ${heap} .{0,6} on the table`,
  `(most|many|the (average|typical) .{1,2}|companies|businesses|owners|firms|teams|people|shops|practices|others|plants|landlords|retailers|homeowners|agencies|families) .{0,5} (lose|loses|losing|waste|wastes|wasting|overpay|overpays|burn|burns|bleed|bleeds|miss out on|throw away|throws away|forfeit) .{0,3} (${heap}|${sum}) .{0,3} (a|per|every|each|to|on|by|in|when|because|without|$)`,
];

/** Wages, rents and prices, and what the reader's own people make. */
export const ownIncome: readonly string[] = [
  '(salary (is|of|range|plus|between|up)|wage|wages|pay range|pay band|compensation|per hour|rent|rents|refer|referral|referrals|invoice|grant|subsidy|budget)',
  '(you|your .{1,2}) (currently|now|already)? (made|make|makes|took|take|takes|earned|earn|earns|generate|generates|bring|brings|brought|sold|clear|clears|cleared|pay|pays|spend|spends|said|told|mentioned) .{0,4} (a (month|week|year|day)|per|last|this)',
  '(work|works|working) with .{0,4} (businesses|companies|shops|firms|stores)',
];
