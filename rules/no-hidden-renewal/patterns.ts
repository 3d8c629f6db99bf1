/** Something that costs nothing now and may later. */
export const trials: readonly string[] = [
  `(free|complimentary|no cost|risk free) (#Value)? (day|days|week|month|months)? .{0,2} (trial|trials|trial .)`,
  `#Value (day|days|week|weeks|month|months) (free|trial|complimentary) (trial)?`,
  `(start|begin|claim|activate|get|take|try|offer|offering|sign up for|enjoy) (your|a|our|the) .{0,3} trial`,
  `(try|use|enjoy|test|get|have) .{1,4} free for (the|your)? (first|next|a|one|two|three|#Value) .{0,2} (day|days|week|weeks|month|months)`,
  `(first|initial|next) (#Value)? (day|days|week|weeks|month|months|year) (is|are|of .{1,3} (is|are))? (free|on us|at no (cost|charge)|for (just|only)? #Money)`,
  `free for (the|your)? (first|one|two|three|#Value) .{0,2} (day|days|week|weeks|month|months)`,
  `(trial|introductory) (membership|subscription|offer|rate|price|period)`,
  `(your)? first (month|box|order|week|year|delivery|kit) .{0,2} for (only|just)? #Money`,
  `(only|just) #Money for (your|the) first .{1,3} (month|months|week|weeks|year|order|box)`,
];
/** Something that goes on by itself. */
export const renewals: readonly string[] = [
  '(auto|automatically) (renew|renews|renewing|renewed|renewal|renewals|rebills)',
  '(automatic|auto) (renewal|renewals|billing|rebilling)',
  '({renew}|{continue}|roll over|rolls over|{extend}) (automatically|by itself|itself|by default)',
  '({renew}|{continue}|roll over|rolls over|runs|run|charge|charged|bill|billed|ship|ships) .{0,6} (until|unless) (you|we|cancelled|canceled) (cancel|tell|stop|say|opt|hear)?',
  '(recurring|continuous|automatic) (billing|payment|payments|charge|charges|subscription|subscriptions|shipments|program|programme)',
  '(you|card|account) .{0,3} (automatically|then|will) (be)? (automatically)? (charged|billed|enrolled|debited|subscribed|upgraded) .{0,5} (automatically|monthly|annually|yearly|each|every|unless|until|at the end|after (the|your|that))',
  '(be|are|is) automatically (charged|billed|enrolled|debited|subscribed|converted|upgraded)',
  '(converts|turns|rolls|switches) (automatically)? (in|into|to|over to) (a|the|our|your)? .{0,2} (paid|full|regular|annual|monthly) .',
  '(subscription|membership|plan|trial|contract|licence|license) [(auto|automatically)? renews (automatically)?]',
];
export const stops: readonly string[] = [
  '({cancel}|{stop}|end it|turn (it|this|that)? off|switch (it|this)? off|opt out|leave) .{0,8} (by|in|at|from|through|via|with|on|under|online|before|reply|replying|email|emailing|calling|call|clicking|click|link|settings|account|portal|page|button|here)',
  '(reply|email|e mail|call|write|click|text|tell (us|me)|visit|go to|send|one click|contact) .{0,9} ({cancel}|stop|end|turn it off|opt out)',
  '(to|how to) (cancel|stop|end) .{1,12}',
  '({cancel}|{stop}) (it|them)? (any time|anytime|any day|at any time|whenever you (like|want)) .{0,3} (by|in|from|with|online|at|under|through|via|on)',
];
export const days: readonly string[] = [
  '(after|for|in|within|from|at the end of|until|before|when|on) (the|your|a|that)? (first|next)? (#Value|one|two|three|trial|free|initial) .{0,2} (day|days|week|weeks|month|months|year|years|period|trial|ends)?',
  '#Value (day|days|week|weeks|month|months|year) (free|trial|complimentary)',
  '(on|from|until|by|before) (the)? (#Month #Value|#Value .{0,1} #Month|#WeekDay|#Value)',
  '(every|each|per) (month|year|quarter|week)',
  '(monthly|annually|yearly|quarterly)',
];
/** It ends by itself, or takes no means of payment. */
export const harmless: readonly string[] = [
  '(no|without (a|any)?) (credit|debit|payment)? (card|cards|payment details|card details|commitment to buy) .{0,2} (needed|required|necessary|asked|on file)?',
  '(ends|end|stops|stop|expires|expire|lapses|closes) (by itself|on its own|automatically|by themselves)',
  '(does|do|will|shall) not (auto|automatically)? (renew|roll over|continue|convert|be charged|be billed|charge|bill|become)',
  '(never|no|not) (auto|automatic|automatically) (renewal|renew|renews|billing|billed|charged|payments)',
  '(nothing|no .) (renews|to cancel|is (charged|billed)|will be (charged|billed))',
];
