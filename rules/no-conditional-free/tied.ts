/** What a gift may hang on: a contract, a subscription, a payment beside it, the number of a card. */

const contract =
  '(contract|agreement|commitment|lease|term|finance|financing|loan|policy|tariff|retainer|subscription|membership|club|programme|program|plan|package|tier|bundle|premium|pro|gold|platinum|deluxe|annual|yearly|(#Value|a) (month|months|year|years|week|weeks))';
const commit =
  '({commit}|{subscribe}|{enrol}|{enroll}|{finance}|{order}|{buy}|{book}|lease|leasing|leased|(sign|signs|signed|signing) !(in|out|off){1,1}|{join}|become (a|one|our)|(take|took|taken|taking) (out|up)|go (for|with|annual|premium|pro)|move (up|over)|{upgrade}|{switch}|{agree} to|{open}|{choose}|{pick}|opt for)';
const firm =
  '({commit}|{subscribe}|{enrol}|{enroll}|{finance}|{join} (us|up|as|our|today|now|$)|become (a|one|our) (member|subscriber|customer|client)|go (annual|premium|pro)|(stay|remain|keep|continue) (with us|on|going)|(buy|order|use|get|take) .{1,4} (from|with|through) us)';
const once =
  '(if|when|whenever|once|as soon as|the moment|the minute|the day|provided|providing|as long as|so long as|only after|on condition|assuming|but first|in return|in exchange|all you (do|need|have|have got) (to do)? (is|be)?|you (only|just|will)? (have to|need to|must))';
const talk =
  '(call|meeting|consultation|presentation|pitch|talk|seminar|webinar|demo|demonstration|sales talk|tour|session|survey|interview)';
const costs =
  '(postage|shipping|handling|p p|packing|packaging|activation|admin|administration|processing|delivery|carriage|set up|setup|registration|joining|booking|connection|membership|subscription|service charge|small (fee|charge|contribution|deposit)|nominal (fee|charge|sum)|one off (fee|charge)|monthly fee|deposit)';

/** Free, if you buy or sign something else. */
export const ties: readonly string[] = [
  `${once} .{0,4} ${firm}`,
  `${once} .{0,4} ${commit} .{0,6} ${contract}`,
  `${once} .{0,4} (sign|signed|signing) (up|with (us|me)|the|a|an|our|on the dotted|today|now|$) !(sheet|book|form){0,2}`,
  `(sign up|commit|subscribe|join|enrol|enroll|take out|take up|upgrade|switch|opt|agree) .{0,4} ${contract} .{0,4} (and|to)`,
  `(with|on|against) (a|an|any|every|each|our|your|the)? (new|minimum|fixed|rolling|long|annual|yearly|two year|#Value (month|months|year|years)) .{0,2} (contract|agreement|commitment|lease|term|tariff|policy|plan|subscription|membership|deal)`,
  `(${once}|who|by|for|in return for) .{0,4} ({attend}|sit through|sits through|sitting through|{join}|{hear}|{listen} to|{complete}|{book}) .{0,2} ${talk}`,
  `(refer|recommend|introduce|refer us to) (just|only|us)? (#Value|one|two|three|five|a) (of your)? (friend|friends|colleague|colleagues|neighbour|neighbours|neighbor|neighbors|contact|contacts|people)`,
  `(${once}|who) .{0,4} {spend} (a (bit|little|certain|minimum|set)|enough|more|over|the minimum)`,
  `(#Value|two|three|five|twelve) (month|months|year|years) .{0,1} (contract|agreement|commitment|lease|term|tie in|minimum)`,
];

/** Free but for the very thing that is sold: no price makes that free. */
export const unfree: readonly string[] = [
  '(apart from|except for|aside from|other than|bar|barring|save for) (the|a|an|your|our)? .{0,4} (membership|subscription|contract|retainer|lease)',
];

/** Free, and yet there is something to pay, or a card to leave. */
export const paid: readonly string[] = [
  `(pay|paying|cover|covering|settle|charge|charged|left with|owe) (only|just|for|us)? (only|just|for)? (the|a|an|your|our)? .{0,3} ${costs}`,
  `(all|only thing) (you|that you|we|i) .{0,2} (pay|cover|ask|need|charge) (for)? (is|are)? .{0,3} ${costs}`,
  `(plus|excluding|excludes|excl|not including|apart from|except for|except|aside from|other than|before|minus|exclusive of|not counting) (the|a|an|our|usual)? .{0,1} ${costs}`,
  `${costs} (fee|fees|charge|charges|cost|costs)? (is|are|will be)? (extra|payable|charged|separate|not included|excluded|applies|apply|on top)`,
  '(is|are|be|being|gets|get) (charged|billed|invoiced|payable) (separately|extra|later|afterwards|on top)',
  '(card|bank|payment|billing) (account)? (details|number|info|information|data) .{0,2} (required|needed|necessary|requested|asked for|on file|taken|to (start|begin|sign|activate|unlock))',
  'card (is)? (required|necessary|on file)',
  '(enter|add|give|leave|register|provide|hand over|fill in|need|have|link|submit|with) (us|me)? (your|a|the) .{0,1} ((card|bank|payment|billing) (account)? (details|number|info|information)|(credit|debit|bank|payment) card)',
];

/** The price or the way to pay is told after all, or nothing is asked for. */
export const told: readonly string[] = [
  '#Money',
  '#Value+ (pounds|dollars|euros|pence|cents|quid)',
  '(no|not|without|never) .{0,3} (card|cards|details|contract|contracts|commitment|fee|fees|subscription|postage|shipping)',
  '(nothing|no more|none) .{0,3} (to pay|to sign|follows|else)',
];

/** A gift that is not named. */
export const lures: readonly string[] = [
  '({wait}|awaits|await|inside|{reserve}|{claim}|{collect}|{unlock}|{reveal}|{open}|grab|grabbing|ready|arrived)',
];

/** Free as long as it lasts. */
export const fleeting: readonly string[] = [
  '(for now|at first|initially|to begin with|for the time being|for the moment|for the present)',
];
