/** What all, most or the average customer is said to reach, and the gains that go by multiples. */
export const crowd =
  '({customer}|{client}|{user}|{member}|{buyer}|{student}|{pupil}|{patient}|{owner}|{homeowner}|{team}|{company}|{business}|{firm}|{shop}|{store}|{salon}|{plant}|{farm}|{clinic}|{practice}|{agency}|{brand}|{reader}|{subscriber}|{trainee}|{trader}|{investor}|{landlord}|{tenant}|{seller}|{driver}|{guest}|{candidate}|{graduate}|{dealer}|{restaurant}|{hotel}|{school}|{parent}|{user}|people|households|women|men|mums|moms|families)';
const uses =
  '(join|joins|joined|use|uses|used|using|try|tries|tried|buy|buys|bought|hire|hires|hired|switch to|switches to|switched to|sign with|signs with|signed with|follow|follows|followed|take|takes|took|work with|works with|worked with|come to|comes to|came to|choose|chooses|chose|start with|started with|install|installs|installed|trust|trusts|trusted)';
const good =
  '(profitable|fully booked|booked (out|solid|up)|sold out|full|fluent|ahead|cash flow positive|in profit|debt free|hired|delighted|thrilled|happier|richer|better off|healthier|positive|in the black|pain free)';

export const everyone: readonly string[] = [
  `(every|each|all|everyone|everybody|anyone|most|nearly every|almost every) .{0,3} (who|that|which) (has|have)? ${uses} (us|it|this|them|our .{1,2}|with us|the (method|system|program|programme|course|plan|formula|app|tool)) .{0,2} (is|are|has|have|gets|got|makes|made|wins|won|hits|sees|saw|sells|sold|doubled|grew|loves|loved|stays|stayed|ends|walks|succeeds|passes|double|grow|win|sell)`,
  `(most|all (of)? (our|the|my)|every|nearly all|almost every|our average|the (average|typical)) .{0,2} ${crowd} (.{1,2} (us|here|this))? (is|are|gets|get|end up|ends up|become|becomes|go|goes|stay|stays) .{0,2} ${good}`,
  `(most|all|every|nearly all|almost every|our average|the (average|typical)) .{0,2} ${crowd} .{0,1} (banks|bank|books|book|makes|make|saves|save|earns|earn|recovers|sells|sell|gains|gain|clears|wins|win|adds|add|closes|loses|lose|spends) .{0,2} (#Money+|#Percent+|#Value+)`,
  `#Percent of (our|all|the|these|those|most)? .{0,1} ${crowd} !(has|have|had|is) .{0,3} .`,
  '(earn|earns|earned|make|makes|made) more .{0,2} (in|on|from|with) (a|one|an|my) .{1,3} than .{1,6}',
  '(#Value|multiple|multi) (figure|figures) (in|of) .{0,3} (revenue|sales|income|profit|profits|bookings|results|savings|commissions|deals)',
  '#Value stars (from|by|across) .{1,4}',
  '(twice|three times|four times|five times|ten times) as (long|often|many|much|fast|quick|quickly|likely|strong|effective|efficient|far|well|good|bright|quiet|warm|productive|happy|cheap|easy)',
  `your .{1,3} (will|would|can|could) (have)? .{0,2} (doubled|tripled|trebled|halved|quadrupled|double|triple|treble|halve) .{0,2} .`,
  '(halve|halves|halving|treble|trebles|quadruple|quadruples) your .{1,2}',
  `(your|you) .{0,3} (first|next) #Value+ .{0,1} ${crowd} (by|in|within|this|before) .{1,2}`,
  '(better|deeper|softer|whiter|thicker|clearer|stronger|longer|healthier|shinier|smoother|fuller|calmer|warmer|quieter) .{1,2} (from (the (very)? first (night|day|use|wash|week|dose|time|visit|hour)|day one)|overnight|instantly|in (just)? days)',
];
/** Of the reader’s own people, or of the post, it is no claim. */
export const ownCrowd: readonly string[] = [
  'your .{0,2} ({customer}|{client}|{user}|{member}|{team}|{student}|{patient}|{guest}|{tenant}|{driver}|{candidate}|{buyer}) .{0,4} (twice|three times|#Percent)',
  '(than|as) .{0,3} (last|in|before|previous|they did|it did|we did|you did)',
];

/** What a body or a mind is said to be cured of. */
export const cures: readonly string[] = [
  '(reverse|reverses|reversing|halt|halts|slow|slows|cure|cures|curing|heal|heals|healing|erase|erases|banish|banishes|melt|melts|melting) (away)? .{0,2} (ageing|aging|arthritis|cancer|diabetes|wrinkles|hair loss|baldness|pain|fat|inflammation|anxiety|depression|dementia|disease|cellulite|insomnia|snoring|blood pressure|cholesterol|eczema|acne|migraines|tinnitus)',
  '(doctors|experts|scientists|critics|surgeons|dentists|chefs|vets|trainers) (are|were|stand|left|is) .{0,1} (stunned|baffled|amazed|shocked|speechless|furious|astonished|in awe|raving|impressed|begging)',
  '(feel|feels|feeling|look|looks|move|walk|run|sleep) .{0,2} (#Value|twenty|thirty|eighteen) again',
  'watch (your|the (pounds|money|orders|leads|sales|compliments|bookings|savings|cash|weight|profits|results|enquiries|customers|likes)) .{0,2} (fall|melt|drop|fly|roll|pour|pile|stack|climb|grow|soar|disappear|vanish|shrink|double|triple|flood|stream|add)',
];
