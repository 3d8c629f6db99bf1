const who =
  '(people|persons|person|customers|customer|users|user|visitors|visitor|shoppers|shopper|others|buyers|teams|companies|families|homeowners|businesses|firms|folks|members|clients|subscribers|guests|sellers|founders|managers|owners|professionals|shops|stores|labs|clinics|farms|growers|dealers|agencies|schools|plants|restaurants|practices|hotels|brands|startups|merchants|readers|leaders|attendees)';
const count =
  '((over|more than|almost|nearly|about|another|already|other|some)? (a)? #Value+|hundreds of|thousands of|dozens of|several|many|lots of|a (few|dozen|handful of|hundred))';
const crowd = `(${count} .{0,2} ${who}|other ${who}|others)`;
const thing = '(this|it|these|your|the same|that|our (page|site|website|offer|store|shop|demo|calendar))';
const ago = '(second|seconds|secs|minute|minutes|min|mins|hour|hours|hr|hrs|day|days)';
const lately =
  '(today|tonight|yesterday|recently|already|right now|just now|so far|this (hour|morning|afternoon|week|month|weekend|quarter|year|season)|last (night|hour|week|month|weekend|#WeekDay)|(in|within|over|during) (just)? (the|these)? (last|past|previous) .{0,2} ' +
  `(${ago}|week|weeks|month|months|few .)|in the last few|since (#WeekDay|breakfast|noon|lunch|midnight|this morning|yesterday|we .{1,4}|last week|launch)|overnight|every (single)? day|each day|per hour|(#Value+|a few|an) ${ago} ago)`;
const took =
  '(bought|purchased|ordered|booked|joined|signed up|enrolled|enroled|registered|subscribed|locked in|upgraded|reserved|claimed|downloaded|snapped (it|this|one|them|theirs|.)? up|switched|started|picked (this|it) up|(came|come|jumped) on board|grabbed|decided|viewed|looked at|checked out)';

/** “12 people are looking at this.” */
export const watching: readonly string[] = [
  '(everyone|everybody) is (looking at|viewing|buying|ordering|watching|after) (this|these|it|our .)',
  `${crowd} .{0,4} (looking at|looking for|viewing|viewed|view|watching|looked at|have looked|browsing|considering|checking out|eyeing|comparing|reading|opening) .{0,3} ${thing} (right now|now|today|page|offer|item|product)?`,
  `${crowd} (are|is) (currently)? (viewing|looking|watching|browsing|shopping|online|active|buying|ordering|booking) .{0,5} (now|right now|today|this|it|on (our|this) .|as we speak|at the moment)`,
  `#Value+ .{1,3} are (buying|ordering|booking|viewing) .{0,6} (now|right now|as we speak|today)`,
  `${count} (viewing|active|online) (this|now|right now|on .{1,2})`,
  `^ ${count} (${who})? (viewing|watching|online|active) $`,
  `${count} other .{1,2} (are|have|were|have been)? (viewing|viewed|looking at|looked at|eyeing|watching|browsing|considering|opened|reading) .{0,3} ${thing}`,
  `(opened|viewed|read|seen|requested|visited|clicked|shortlisted) by ${count} (other)? ${who} (${lately})?`,
  '(our|the|my) (phone|phones|inbox|line|lines|switchboard) (is|are|has|have) (been)? (ringing off the hook|not stopped|blowing up|on fire|overflowing|flooded|ringing nonstop|ringing non stop)',
  `${crowd} .{0,3} (like|love|liked|want|saved|favorited|favourited|wishlisted) (this|it)`,
  `(viewed|seen) (by)? .{0,2} #Value+ (times|people|users|customers)`,
  `#Value+ (times)? (views|viewed|viewers) (in|today|per|this)`,
  `(this|product|item) .{0,2} (was)? (viewed|bought|booked|ordered) #Value+ ${ago} ago`,
];

const person =
  '(someone|somebody|another .|one (customer|person|buyer|visitor|user)|a (customer|shopper|visitor|buyer|user|reader))';

/** “Ashley just bought …” */
export const buying: readonly string[] = [
  `${person} .{0,7} (bought|purchased|ordered|booked|viewed|signed up|reserved|grabbed|upgraded)`,
  '^ !(the|a|an|our|your|my|this|that|all|both|his|her|their) .{0,3} (in|from|near) .{1,6} (bought|purchased|ordered)',
  '^ (shopper|visitor|customer|user|buyer) .{0,8} (bought|purchased|ordered|booked|viewed|reserved)',
  '^ !(the|a|an|our|your|my|this|that) .{0,1} just (bought|purchased|ordered|booked|grabbed|snagged|claimed|upgraded)',
  '(bought|purchased|ordered|viewed|booked) .{0,14} #Value+ (second|seconds|minute|minutes|min|mins|hour|hours) ago',
  `(bought|purchased|ordered|booked) .{0,14} just now`,
  `(colleague|neighbour|neighbor|competitor|peer|rival|company|firm|team|business) .{0,8} (has|have)? just (placed (an|her|his|their|the) order|ordered|bought|signed up|booked|joined|upgraded)`,
  'just placed (an|her|his|their) order',
  '^ !(the|an|our|your|my|this|that|i|we|you|he|she|they) .{0,5} (signed up|joined|booked|reserved|ordered|bought) (about|just)? (#Value+|a few|an) (second|seconds|minute|minutes|min|mins|hour|hours) ago',
  '(purchased|bought) from .{1,4} #Value+ (minute|minutes|hour|hours) ago',
  'last (purchase|purchased|order|ordered|booking|booked|sale) (was)? (at)? .{0,2} (ago|today)',
];

/** “500 teams joined this week.” */
export const counted: readonly string[] = [
  `more (and more)? ${who} are (joining|switching|signing|booking|buying|ordering|moving|coming) .{0,3} (every|each|by the) (day|hour|week|minute|month)`,
  '#Value+ (more|new|further)? (orders|bookings|registrations|sign ups|signups|requests|reservations|sales) (came|have come|rolled|poured|are coming|arrived|flooded) in',
  '(most|best) (viewed|booked|ordered|wanted|selling|popular) .{1,2} (this (week|month)|today|right now)',
  `${crowd} .{0,5} ${took} .{0,5} ${lately}`,
  `${crowd} (have|has|had)? (already|just|recently) (bought|purchased|ordered|booked|joined|signed up|enrolled|locked in|upgraded|reserved|claimed|switched)`,
  `${crowd} (have|has)? (already|just|recently)? (bought|purchased|ordered) (this|it|that|these)`,
  `${count} (recently|just) (purchased|bought|ordered) (this|it)?`,
  `^ ${count} (bought|sold|orders) $`,
  `(hundreds|thousands|dozens|scores|tens of thousands) of .{1,5} (are|have|have been|has) (already)? (jumping|jumped|switching|switched|joining|joined|signing|signed|moving|moved|flocking|flocked|buying|bought|getting|lining|lined|rushing|rushed|snapped|ordered|booked|upgraded) .{0,4}`,
  `${count} (bookings|orders|sales|signups|sign ups|downloads|registrations|enquiries|inquiries|requests|purchases|reservations) .{0,1} ${lately}`,
  `${count} other .{1,2} (have)? (already|just|recently)? ${took}`,
  `${count} (items|units|pieces|copies)? (bought|sold|ordered|claimed) (this|it|${lately})`,
  `(bought|purchased|ordered|viewed|booked|sold) by (over|more than)? ${count} (other)? ${who}`,
  `(sold|purchased|bought|ordered|added|viewed|booked|downloaded|claimed|opened|read|clicked|shared) .{0,4} #Value+ (times|time) (in|today|this|within|over|since)`,
  `(sold|booked|signed|onboarded|shipped) (over|more than)? #Value+ .{0,3} (in|within|over) (just)? (the|these)? (last|past) .{1,3}`,
  `(sold|booked) #Value+ (in the last|today|this morning)`,
  `(joining|join) .{0,4} ${count} .{0,3} (who|that) (joined|signed|booked|switched|started) .{0,3} ${lately}`,
];

/** “In 5 other carts.” */
export const carts: readonly string[] = [
  '#Value+ .{0,8} (in|to) (their|the|other|your)? (cart|carts|basket|baskets|bag|bags|shopping cart)',
  '(in|added to) .{0,3} #Value+ (other)? (carts|baskets|bags)',
  '(in)? other (users|people|shoppers) . (carts|cart|baskets)',
  'in other .{1,2} carts',
  '(added|add) to (cart|bag|basket) #Value+ times',
  'trending (now|style|item|product|today)',
  '(hot|popular) (item|product|seller|pick)',
];
