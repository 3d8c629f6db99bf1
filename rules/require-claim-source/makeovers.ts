/** What is promised by a date: a body, a skill, a rank, a full diary, the price earned back. */

const span =
  '(minutes|minute|hours|hour|days|day|nights|night|weeks|week|weekend|months|month|fortnight|sessions|lessons|season|term|semester|steps|visits|visit|treatments|applications|doses|session|sitting|calls)';
const within = `((in|within|inside|under|after) (of)? (just|only|as little as|as few as|less than|under|a mere|about|the first|your first|the next|your next|the|your|one)? (#Value+|a|one|a few|next|first)? (short|single|easy)? ${span}|overnight|instantly|by (#Month|#WeekDay|christmas|easter|summer|spring|new year|bikini season|the (summer|weekend|holidays)|your (wedding|birthday|holiday))|in no time|from (day one|the (very)? first (day|week|use|night|dose)))`;

/** Reported with or without a date. */
export const makeovers: readonly string[] = [
  '(lose|losing|lost|drop|dropping|dropped|shed|shedding|burn|burning|melt|melting|gain|gained) (off|away)? (up to|over|about|an extra|the first|your last|those last)? #Value+ (pounds|lbs|lb|kilos|kg|kgs|stone|inches|dress sizes|jean sizes|sizes)',
  '(drop|lose|shed|go down) (a|one|#Value) (dress|jean|clothes|belt|trouser)? (size|sizes|notch)',
  '(look|looking|looks|feel|feeling|be|appear) .{0,2} (years|a decade|decades) younger',
  `(a|the)? (whole|brand|completely|totally)? new (you|body|smile|life|look|self) .{0,2} ${within}`,
  `(lose|losing|drop|shed|burn|melt|blast|banish|shrink|flatten|tone|erase|smooth|clear|reverse|cure|beat|end|say goodbye to|get rid of|wave goodbye to) (away|off)? (your|the|that|those|all|all that|stubborn)? .{0,2} (weight|fat|belly|tummy|waist|waistline|cellulite|wrinkles|wrinkle|fine lines|acne|debt|debts|back pain|joint pain|insomnia|anxiety|snoring|hair loss|grey hair|love handles) .{0,3} ${within}`,
  `(visible|glowing|flawless|radiant|perfect|ripped|beach ready|toned|six pack|rock hard|whiter|thicker|clearer|flatter|fuller) .{0,2} (abs|skin|body|teeth|hair|results|stomach|tummy|smile|arms|legs) .{0,4} ${within}`,
  `(speak|speaking|be|become|becoming|sound|get|getting|feel|learn|play|trade|read|code) .{0,3} (fluent|fluently|fluency|conversational|like a (native|pro|professional)|(guitar|piano|spanish|french|german|italian|english|mandarin|japanese)|a (new|foreign) language|debt free|rich|wealthy|a millionaire|famous|fit|ripped|shredded|toned|stress free|pain free|confident|confidence back|in the best shape) .{0,3} ${within}`,
  `(be|get|gets|getting|rank|ranks|ranking|reach|land|lands|put|puts|putting|hit|climb|appear|shoot|push|pushes|stay|have|will) .{0,4} (first|top|top #Value|number one|1|page (one|1)|the first page|first page|top spot) .{0,3} (of|on|in|for) .{0,2} (google|bing|amazon|youtube|search|the search results|the app store|etsy) .{0,3} ${within}`,
  `(stop|quit|give up|kick|break) (smoking|drinking|snoring|vaping|worrying|overeating|procrastinating|biting .{1,2}|the habit|sugar) .{0,2} ${within}`,
  `(pain|debt|stress|symptom|smoke|acne|mortgage|allergy|itch|weed|pest) free .{0,4} ${within}`,
  `(grow|build|scale|take|boost|get) (your|a|an|my) .{0,3} to .{0,2} (#Value+|#Money+) .{0,3} ${within}`,
  `(you|{customer}|{client}|{user}|{patient}|{student}|{member}|{pupil}|{owner}|people|most|everyone .{0,3}|everybody .{0,3}) .{0,2} (see|sees|seeing|notice|notices|feel|feels|get|gets|hit|hits|reach|reaches) .{0,1} (a|an|the|real|first|their|visible|measurable|big|full|its)? .{0,1} (return|returns|difference|improvement|improvements|gains|savings|growth|payback|profit|relief|transformation|roi|goal|goals|target|targets) .{0,3} ${within}`,
  `({student}|{pupil}|{client}|{customer}|{member}|{patient}|{team}|{reader}|scores|grades|marks|rankings|sales|you) .{0,2} (jump|jumps|jumped|climb|climbs|climbed|gain|gains|gained|rise|rises|rose|improve|improves|improved|go up|goes up|went up|move up) .{0,2} #Value+ .{1,2} ${within}`,
  // The price earned back.
  '(pays|paid|pay|paying) (for|off|back)? (itself|themselves) (off|back|over)? .{0,4} (in|inside|within|before|by|after|with|on|from|many|several|#Value|twice|over|every|as soon as|on day|the (day|moment|first))',
  '(pays|paid|pay) (for (itself|themselves)) $',
  '(pays|paid|pay|paying) (me|us|you|them|clients|customers) back (tenfold|#Value|many times|over and over|in (spades|the|your|one|under|#Value)|within|a hundred|several)',
  '(recoup|recoups|recouped|recouping|(earn|earns|earned|make|makes|made|win|wins) back) (the|your|their|its|every|what|all) .{0,3} (fee|fees|cost|costs|price|investment|outlay|money|spend|subscription|tuition|penny|cent|paid|pay)',
  '(earn|earns|earned|earning|make|makes|made|making) (the|your|their|its) .{0,2} !(way|comeback) back (in|within|inside|by|after|before|on) .{0,3} .',
  '(covers|cover|covered|covering|repays|repay|repaid) (its|their) (own|whole|entire)? (cost|costs|price|fee|keep)',
  `(break|breaks|broke|breaking) even (in|within|inside|after|before|by) .{0,3} ${span}`,
  // Long work made short.
  `(turn|turns|turning|turned|cut|cuts|cutting|shrink|shrinks|squeeze|squeezes|compress|compresses|condense|condenses) (#Value+|a|whole|several)? (weeks|week|days|day|hours|hour|months|month|years) .{0,4} (into|down to|to) (#Value+|a|an|mere|just|a few|one)? .{0,1} (minutes|minute|seconds|hours|hour|clicks|click|days|afternoon|morning|day)`,
  `(what|work|jobs|tasks|reports|process) (that|which)? (took|takes|used to take|once took) .{0,5} (weeks|week|days|day|hours|hour|months|month|years) .{0,2} (takes|take|is done|gets done|happens|will take|becomes) .{0,4} (minutes|minute|seconds|hours|hour|clicks|click|days|afternoon|morning)`,
  'from (#Value+|several|a few|whole)? (months|weeks|days|hours) (down)? to (#Value+|a few|a|an|mere|just|under .)? .{0,1} (minutes|seconds|minute|clicks)',
  'in (minutes|seconds|hours|days|#Value (minutes|seconds|hours|clicks)) (not|instead of|rather than) (hours|days|weeks|months|years)',
];

const sold =
  '({call}|{lead}|{meeting}|{demo}|{appointment}|{customer}|{client}|{patient}|{booking}|{job}|{order}|{buyer}|{student}|{enquiry}|{inquiry}|sign ups|signups|{subscriber}|{follower}|{guest}|{visitor}|{viewing}|{opportunity}|{deal}|{sale}|{tenant}|{conversation}|{prospect}|{review}|{consultation}|consults|{diner}|{listing}|{candidate}|{hire}|{interview}|{seller}|{project}|{donor}|{reply}|{response})';
const choice =
  '(more|new|extra|additional|qualified|pre qualified|booked|paying|warm|hot|exclusive|inbound|high ticket|ready to (buy|close|sign)|sales ready|fresh|high quality|quality|ideal|dream|vetted|confirmed|serious|motivated|loyal|premium|real|raving)';

/** Buyers promised by the head. */
export const counts: readonly string[] = [
  `(made|makes|got|gets|brought|brings|landed|lands|won|wins|earned|earns|booked|books|sent|sends) (me|us|them|him|her|my .) #Value+ .{0,2} ${sold}`,
  `#Value+ (to #Value+|or more|plus)? (${choice} and)? ${choice} .{0,2} ${sold} .{0,1} ((a|per|every|each) (single)? (day|week|month|quarter|year)|monthly|weekly|daily|${within})`,
  `#Value+ (to #Value+|or more|plus)? .{0,2} ${sold} (on|in|into|onto|to) your (calendar|diary|books|pipeline|inbox|schedule|door|doorstep|chair|waiting room)`,
  `(fill|fills|filling|pack|packs|packing|stuff) your .{0,2} (diary|calendar|schedule|books|pipeline|chairs|tables|rooms|waiting room|restaurant|classes|beds) .{0,2} with #Value+`,
];
/** What is the reader's own, or what a plan includes, is no promise. */
export const ownCounts: readonly string[] = [
  '(you|your .{1,3}|they|their .{1,2}|team|clinic|office|we) (now|already|currently|only|usually)? (gets|takes|take|sees|have|has|had|handle|handles|sign|signs|onboard|onboards|receive|receives|process|processes|run|runs|took|saw|said|mentioned|told|treat|treats|interview|interviews|answer|answers|lose|loses|lost) .{0,4} #Value',
  '(plan|plans|package|tier|subscription|licence|license|allowance|credits|includes|included|include|capacity|limit|limited to|per seat|capped)',
];
