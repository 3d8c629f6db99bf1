/** What is sold. */
const product =
  '({product}|{platform}|{tool}|{solution}|software|{service}|{system}|technology|{offer}|{deal}|{price}|pricing|{saving}|savings|{result}|{opportunity}|{program}|{programme}|{package}|{feature}|{value}|{quality}|craftsmanship|{app}|suite|{machine}|{method}|{course}|{selection}|{rate}|benefits|performance|roi)';
/** The highest degree. */
const most =
  '(best|biggest|largest|greatest|finest|fastest|easiest|simplest|cheapest|smartest|safest|strongest|leading|premier|ultimate|top|favourite|favorite|most|lowest|highest|hottest|coolest|quickest|speediest|richest|only|number one|number 1|fullest|cleverest|slickest|sharpest)';
/** Where nobody is said to do better. */
const anywhere =
  '(in the (world|industry|business|galaxy|universe|history|whole .|entire .)|in (history|existence|town|the business)|on (the)? (market|planet|earth|net|web|internet|globe)|anywhere|on offer today|of all time|known to man|bar none|hands down|under the sun|money can buy|out there|you will ever .|you have ever (seen|used|tried|owned|tasted|met|bought|read|worn|driven)|(that)? (the world has|anyone has|the industry has) .{0,1} (seen|built|known)|of the (year|decade|century|season)|we run all year|ever (known|made|built|created|devised|written|sold|invented|offered|launched|released))';
const yours =
  '(your|their|our|the|any|every) .{0,1} (business|sales|revenue|revenues|pipeline|growth|results|team|company|profits|profit|income|bookings|leads|traffic|career|roi|conversion|conversions|productivity|output|marketing|brand|performance|game|earnings|margins|margin|numbers|target|targets|quota|goals|competition|competitors|rivals|orders|life|lives|organisation|organization|workflow|efficiency|reach|training|outreach|store|shop|practice|check|cheque|money|clicks|inbox|reply rate|return|returns|yield|yields|skills|potential|savings)';

export const words: readonly string[] = [
  `(revolutionary|revolutionising|revolutionizing|revolutionise|revolutionize|revolutionises|revolutionizes|gamechanger|gamechanging|game (changing|changer|changers)|groundbreaking|ground breaking|mind blowing|mind boggling|mindblowing|jaw dropping|eye popping|earth shattering|life changing|world (class|beating)|best (in class|of breed|in show)|industry leading|market leading|(cutting|bleeding) edge|state of the art|top of the line|unparalleled|unparallelled|unrivalled|unrivaled|unsurpassed|unbeatable|peerless|undreamt of|undreamed of|unheard of results|second to none|one of a kind|paradigm shifting|paradigm shift|trailblazing|never before seen|next gen|once in a (lifetime|generation)|of a lifetime|silver bullet|holy grail|secret sauce|miracle (cure|product|tool)|hyper growth|futuristic|transformational|transformative)`,
  `(next level|disruptive) ${product}`,
  `(amazing|incredible|unbelievable|phenomenal|extraordinary|spectacular|sensational|magical|awesome|insane|stunning|breathtaking|mind bending|unprecedented|unmatched|superior|astonishing|astounding|staggering|unreal|spectacular|legendary|stellar|explosive|epic|magnificent) .{0,1} ${product}`,
  `(response|results|feedback|reviews|numbers|savings|impact) .{0,5} (has|have|is|are|was|were) (been)? (amazing|incredible|unbelievable|phenomenal|extraordinary|spectacular|sensational|insane|stunning|astonishing|staggering|unreal|breathtaking|crazy)`,
  `(gold mine|goldmine|cash machine|cash cow|money machine|license to print money|licence to print money)`,
  `(true|major|huge|real|biggest|scientific|technological|historic|massive) .{0,1} (breakthrough|quantum leap|leap forward)`,
  `(quantum leap|breakthrough) (in|for|technology|product|formula|system)`,
  `(unmatched|unequalled|unequaled|incomparable) .{0,1} (level|levels|expertise|speed|power|precision|comfort|reliability|flexibility|support|knowledge|quality|scale|depth)`,
  `(total|true|real|complete) revolution (in|for)`,
  `the (rolls royce|ferrari|tesla|swiss army knife|gold standard|crown jewel) (of|in|for|among)`,
  `(works)? (like|pure|sheer|absolute) magic`,
  `(too good to be true|rock bottom (prices|rates)|bar none|on steroids|(rocket|jet) fuel for)`,
  `(light years|leagues|miles|streets|head and shoulders) (ahead of|above|beyond) (the|any|all|every|our|your|other|anything)`,
  `(world|globally|internationally|critically) (renowned|famous|acclaimed)`,
  `nothing (on the market|out there|else|like it|in the industry|even)? .{0,3} (comes|come|gets|even comes) (anywhere)? (close|near)`,
  `(never|not) .{0,1} (seen|experienced|known|tried) (anything|something) like (it|this)`,
  `(head will spin|heads will spin|change your life|changes your life|life will never be the same)`,
  `(maximum|absolute|total|ultimate) (security|freedom|power|control|comfort|performance|flexibility|reliability|impact)`,
];
export const verbs: readonly string[] = [
  `${yours} (will|to|is going to|are going to) (explode|soar|skyrocket|multiply|boom|go through the roof)`,
  `(redefining|redefines|redefine|reinventing|reinvents|reimagining) (what|how|the way)`,
  `(have|get|had) (your|their) (mind|minds|socks) (blown|knocked)`,
  `leave (your|the) (rivals|competition|competitors) .{0,2} (dust|behind|standing)`,
  `{disrupt} (the|your|an|every|entire) .{0,2} (industry|market|sector|space|status quo)`,
  `(wonder|wondering) how you (lived|managed|coped|got by|worked|did) .{0,2} without`,
  `#Value times ${yours}`,
  `(will not|not going to|never) believe (your eyes|how (low|good|easy|fast|simple))`,
  `(skyrocket|skyrockets|skyrocketing|supercharge|supercharges|supercharging|supercharged|turbocharge|turbocharges|turbocharging|turbo charge|catapult|catapults|catapulting)`,
  `({explode}|{rocket}|{ignite}|{unleash}|{crush}|{dominate}|{revolutionise}|{revolutionize}|{reinvent}|{maximise}|{maximize}|{transform}) ${yours}`,
  `(will|can|could|going to) (completely|totally)? (transform|revolutionise|revolutionize|reinvent|reimagine) (the way|how|your|their|everything|any|every)`,
  `(10x|5x|20x|100x|ten x|3x|2x) your .`,
  `({double}|{triple}|tripple|{quadruple}|{quintuple}|{multiply}|tripple) your .{0,1} (sales|revenue|revenues|pipeline|growth|results|business|profit|profits|income|bookings|leads|traffic|conversion|conversions|productivity|output|orders|money|clicks|check|cheque|reach|efficiency|return|returns|margins|earnings|reply rate|customers|clients|followers|meetings)`,
  `(ready|how|want|imagine) .{0,9} (to see|to watch|seeing|watching|see|watch|halve|halving|double|triple) your .{1,3} (climb|soar|explode|grow|double|triple|overnight|take off|multiply|rise)`,
  `(soar|explode|multiply|take off|climb) overnight`,
  `(take|takes|taking|bring|raise|elevate|propel|push|lift) .{1,4} to (the|a|an|new|whole|entirely|undreamt|unheard|dizzying|completely)? .{0,2} (next level|new level|another level|heights|stratosphere|level up|moon)`,
  `(blow|blows|blew|blown|knock|knocked|sweep) (you|them|your .|everyone|us)? (away|your socks off|off your feet)`,
  `(blow|blows|blew) (your|their|our) (mind|minds|socks)`,
  `(changes|will change|to change|changing) (absolutely)? (everything|the game|all the rules)`,
  `(rewrite|rewrites|rewriting|rewrote|redefine|redefines|redefining|reshape|reshaping|tear up|tearing up|throw out|break|breaks|breaking) (all)? (the|every)? (rules|rulebook|rule book|industry|future|boundaries|mould|mold|what is possible)`,
  `like never before`,
  `(unlock|unlocks|unleash|unleashes|unlocking|unleashing|release|realise|realize|harness|maximise|maximize|reach) (the|your|their) .{0,2} (full|true|untapped|hidden|real) (power|potential)`,
  `(the|a) (future|new era|new age|new dawn) of .{1,2} (is|has|starts|begins)`,
];
export const superlatives: readonly string[] = [
  `(the|our|a|an|their|your) ${most} .{0,5} ${anywhere}`,
  `the most .{1,6} available`,
  `the hottest .{0,1} (way|thing|trend|tool|product|app|ticket|opportunity)`,
  `^ .{0,1} ${most} .{0,4} ${anywhere}`,
  `(the|this|our|is|be) (biggest|best|greatest|largest|hottest) .{0,2} (deal|sale|offer|event|discount) .{0,4} (of the (year|season|decade)|we (run|offer|have|do)|ever|period|yet)`,
  `(world's|worlds|nation's|country's|america's|usa's|uk's|britain's|europe's|industry's|planet's|region's|canada's|australia's) (biggest|leading|best|largest|finest|favourite|favorite|most|premier|number|first|fastest|greatest|top|only|strongest|easiest|hottest|safest)`,
  `(lowest|best|cheapest) (rates|prices|deals|policies|rate|price) (available|guaranteed|around|possible|today)`,
  `^ .{0,2} (best|lowest|cheapest|unbelievable|unbeatable|amazing|incredible) .{0,1} (rates|prices|deals|policies)`,
  `(compare|get|find|offer|have|has|with|at|for|you) (you)? the (absolute|very)? (best|lowest|cheapest) .{0,1} (rates|prices|deals|quotes)`,
  `the [(ultimate|premier|leading|foremost|definitive) .{0,2} (solution|solutions|tool|toolkit|platform|utility|provider|community|software|suite|system|choice|supplier|brand|name|agency|guide|weapon|experience|package|maker|company|firm|expert|experts|app|service|authority|partner|specialist|specialists)]`,
  `(the) [(highest|best|finest|greatest) (possible)? (level|levels|standard|standards|degree|quality|calibre|craftsmanship) of]`,
  `the [(best|finest) real .]`,
  `(are|is|as|a|an|the) [(leading|foremost|premier) (provider|supplier|maker|manufacturer|vendor|platform|developer|innovator|force|player|authority) (of|in|for)]`,
  `a (leading|world leading|top tier) (provider|supplier|innovator|vendor) of`,
  `(the|is|are|our|an|a|by|your|as|america's|world's) [1 (rated|ranked|selling|choice|.)]`,
  `^ [1 (rated|ranked|selling|choice|provider|brand|in|supplier|platform|tool|software)]`,
  `(the|is|are|our) (number one|number 1|no 1) (rated|ranked|selling|choice|provider|brand|.)`,
  `(is|are) [(1|number one)] $`,
];
export const riches: readonly string[] = [
  `(make|makes|making|earn|earns|earning|get|pays|pay|bring in|pull in|pocket) (you|me|yourself)? (an|a|some|real|the)? .{0,1} (serious|big|huge|large|easy|fast|massive|excellent|substantial|insane|crazy|unlimited|great|amazing|instant) (money|cash|income|profit|profits|checks|cheques|commissions|bucks|living|fortune)`,
  `(make|makes|making|earn|earning|makes you|made) (you|me|yourself|literally)? .{0,1} (thousands|hundreds|millions|a fortune|a killing) (of dollars|of pounds|of euros|dollars|pounds)? .{0,3} (each|every|per|a|in|from|on|month|week|day)`,
  `(make|makes|making) (you|yourself)? (money|cash) (so)? (fast|quick|quickly|easily|instantly|overnight|immediately|while you sleep|around the clock|#Value hours|from home|in your sleep)`,
  `(make|makes|making) (you|yourself) (money|rich|wealthy|a millionaire)`,
  `(make|made) you (rich|wealthy|a millionaire)`,
  `(flood|fill|flooding) your (bank account|inbox|calendar|pipeline|wallet|pocket|pockets|schedule) with`,
  `(financial|total|complete) (freedom|independence)`,
  `(get rich|easy money|get rich quick|quit your day job|be your own boss|money (for nothing|on autopilot)|passive income)`,
  `(the)? easiest (#Money+|money|sale|deal|win) .{0,3} (you|make|earn|made)`,
  `(prosperous|glorious|golden) future`,
  `(admiration|envy|respect) of (all|everyone|your (peers|friends|neighbours|neighbors|rivals|competitors|industry))`,
  `(envy of) (the|your|all)`,
  `(pays|pay|paid) (you)? (immediately|instantly|daily|same day)`,
  `(get|see|achieve|expect|deliver|delivers) (immediate|instant|overnight|explosive|massive|dramatic) (results|growth|profits|success|savings|cash|returns)`,
  `fraction of the (cost|price)`,
  `(generate|generates) all (the|your)? leads`,
];
