/** Word classes of a crowd, of what it does, and of when. */

export const quantity =
  '((over|more than|almost|nearly|about|another|some|around|roughly|close to|upwards of|at least|a further|no fewer than|already|a total of|well over)? (a)? #Value+ (more|other|others|further|new|extra|additional)?|hundreds|thousands|dozens|scores|several|many|lots|loads|plenty|tons|heaps|countless|(half)? a (few|dozen|handful|hundred|thousand|couple|bunch|number|lot|score|string|raft)|most|half|every (one|single)|(over|more than|nearly|almost|about)? (a|one|two|three)? (third|quarter|thirds|quarters|fifth|tenth))';
const peers =
  '(competitors|competitor|rivals|rival|peers|neighbours|neighbors|neighbour|neighbor|counterparts|fellow .)';
/** Many, or some that the reader is to catch up with. */
export const crowd = `(${[
  `${quantity} (of)? (your|our|the|these|those|other|fellow)? !(was|were|be|been|being|to|i|we|you|he|she|which|for|is|and|will|must|should|can|may|would|could|please|not|or){0,4}`,
  `(several|many|most|all|some|one|two|three|half|lots|plenty|a few|a number|#Value)? (of)? (your|local|nearby|other) .{0,1} ${peers}`,
  '(the whole|half the|half your|your whole|your entire|the entire|everyone (on|in)|everybody (on|in)|all of|all) .{0,1} (street|block|village|town|building|road|sector|industry|market|neighbourhood|neighborhood|team|city|county|trade)',
  '(everyone|everybody|everyone else|everybody else|others|other people|so many others)',
  '(new|more|fresh|further|other) (people|members|customers|clients|users|subscribers|buyers|owners|teams|companies|firms|students|patients|readers|guests|families|sign ups|signups|faces|names)',
].join('|')})`;
export const somebody = `(${[
  '(someone|somebody|someone else|somebody else)',
  '(another|a|one|one more|yet another|a second|a third|a new|a fellow|a local) .{1,3} (from|in|near|of|at|on) .{1,3}',
  '(another|one more|yet another|a fellow|a local|a nearby) .{1,2}',
  '(a|one) (buyer|customer|client|couple|family|shopper|visitor|guest|reader|user|homeowner|neighbour|neighbor|firm|company|competitor|rival|team|member|business|shop|school|practice|clinic|hotel|agency|landlord|dealer)',
  'one of (your|our|the|my) .{1,3}',
].join('|')})`;

export const looking =
  '(looking (at|into|round|around|over)|viewing|browsing|weighing (up)?|considering|eyeing|eyeing up|circling|checking (it|this|out)|checking out|comparing|interested in|interested|after|asking (about|for|after)|queueing|queuing|lining up|lined up|waiting (for|on|to|in)|bidding|watching|following|reading|opening|shopping|trying (to get|for|to book|to buy)|competing|fighting over|sniffing|negotiating|talking to us|in talks|shortlisting|keen on|about to (sign|buy|book|order)|ready to (sign|buy|book|order)|setting up|signing (up|on)?|joining|buying|ordering|booking|enrolling|enroling|registering|subscribing|switching|moving (over|across|to)|coming (on board|aboard|over|in)|getting (theirs|in|on board|started|it|one)|starting|claiming|grabbing|snapping|reserving|securing|downloading|upgrading|jumping|flocking|rushing|moving (fast|quickly|in)|changing over|going for|piling|flooding|pouring|streaming|migrating|hurrying|scrambling)';
export const took =
  '(bought|purchased|ordered|booked|joined|signed up|signed on|signed with|signed (the|a|their|our)|enrolled|enroled|registered|registers|registering|subscribed|subscribes|locked in|locked (it|theirs) in|upgraded|reserved|claimed|downloaded|snapped (it|this|one|them|theirs|.)? up|snapped up|switched|started|picked (this|it|one|theirs|up)|(came|come|jumped|hopped|climbed) (on board|aboard|over)|grabbed|took (the|a|one|up|it|this|theirs|advantage)|taken (one|up|theirs|advantage)|moved (over|across|to (us|our))|gone (solar|with us|for)|went (solar|with us|for)|(put|made|placed|submitted) (in)? (an|a|their|his|her|its) (offer|order|bid|deposit|booking|reservation|request)|(paid|put down|left|wired) (the|a|their|his|her) (deposit|fee|reservation)|(put|added) their (name|names) (down|on|to)|saved (this|it)|changed over|secured|nabbed|bagged|snagged|scooped|opted for|(chose|chosen|picked) us|requested|asked (for|about|after|us (for|about)|me (for|about))|said yes|enquired|inquired|called about|rang about|(got|bought|ordered) (theirs|one|it|hers|his)|checked out|checked in|(added|saved|put) (it|this|that|the .{1,2}|one) (to|in|on) (their|his|her)|put (this|it|the .{1,2}) in (their|his|her)|viewed|looked (at|round|around)|clicked|opened|voted|pre ordered|preordered|pledged|invested|backed|donated|sold out|tried (it|this)|applied|had (one|theirs|it) (fitted|installed|done))';

export const lately = `(${[
  'today|tonight|yesterday|recently|right now|just now|so far|overnight|now|lately|currently|already|by now|at the moment|live',
  'this (very)? (hour|morning|afternoon|evening|week|month|weekend|quarter|season|minute|moment|second|spring|summer|autumn|fall|winter|lunchtime|instant)',
  'last (night|hour|week|month|weekend|quarter|#WeekDay)',
  '(in|within|over|during) (just|only)? (the|these)? (last|past|previous|first) .{0,3} (second|seconds|minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|weekend|month|months|few .)',
  '(in|within) (just|only|under|less than)? (an|a|one|#Value) (second|seconds|minute|minutes|hour|hours|day|days)',
  'since (#WeekDay|breakfast|noon|lunch|midnight|morning|this morning|yesterday|we .{1,4}|last (week|night|month)|launch|dawn|the (launch|announcement|weekend|start)|it (went|came|opened)|i (wrote|posted|started|sent))',
  '(every|each) (single)? (few|#Value)? (day|hour|minute|week|minutes|hours|seconds|second)',
  '(by the|per) (minute|hour|day|second)',
  '(#Value+|a few|an|a|half an|a couple of|moments) .{0,2} (second|seconds|sec|secs|minute|minutes|min|mins|hour|hours|day|days) ago',
  '(moments|minutes|seconds|hours) ago|before (lunch|noon|breakfast|midday|nine|ten|dawn)',
  '(as|while) (we|i|you) (speak|write|type|read|are reading|are typing|were|was|wrote|typed|read|are writing|am writing|am typing|sleep|slept|wait|think|talk) ',
  'on (#WeekDay|sunday night)|in (spring|summer|autumn|winter|#Month)|these (last)? (days|weeks)|in droves|in the time .{1,6}|at (record|breakneck) .',
].join('|')})`;
/** Close to the reader: what makes a crowd a push. */
export const nearby =
  '(in your (area|region|street|town|city|postcode|neighbourhood|neighborhood|sector|industry|state|county|village|building|niche|field|space|zip code|line of work|trade|district|part of)|on your (street|road|block|patch|doorstep)|near you|like yours|like you|just like you|around you|round the corner|around the corner|next door|down the road|up the road|a stone .{0,2} throw|close to (you|yours)|in the (valley|area|region|neighbourhood|neighborhood)|nearby|in town|across the (state|city|country|county|region|industry|trade|land|board)|all over (the|town)?|everywhere|up and down the .|down the street|across the street|your size)';
export const interest =
  '(orders|order|bookings|booking|requests|enquiries|inquiries|enquiry|inquiry|sign ups|signups|sales|reservations|registrations|calls|messages|applications|offers|bids|members|customers|clients|buyers|subscribers|names|deposits|downloads|demand|interest|traffic|visitors|responses|replies|viewings|entries|rsvps|pre orders|preorders)';
