const thing =
  '({spot}|{seat}|{place}|{slot}|{space}|{opening}|{unit}|{item}|{copy}|{ticket}|{licence}|{license}|{room}|{date}|{appointment}|{position}|{kit}|{van}|{session}|{bay}|{pallet})';
const people =
  '({customer}|{client}|{company}|{team}|{business}|{user}|{buyer}|{owner}|{homeowner}|{agency}|{member}|{brand}|{store}|firms|people|{reader}|{subscriber}|{rep}|{manager})';
const share =
  '(#Percent|#Value+ (percent|per cent)|(2x|3x|4x|5x|6x|8x|10x|20x|#Value times|#Value fold)|twice|half|a third|a quarter)';
const gain =
  '({increase}|{improve}|{boost}|{raise}|{lift}|{grow}|{cut}|{reduce}|{lower}|{slash}|{save}|{convert}|{gain}|{win}|{double}|{triple}|{halve}|{shorten}|{shrink}|{recover}|{earn}|{book}|{generate})';

/** Little is left. */
export const scarcity: readonly string[] = [
  `(only|just) (have|has|got|the|a|an|about)? (#Value+|few|couple|handful) (of)? .{0,4} (left|remaining|available|to go)`,
  `(only|just) (#Value+|a few|a handful of) .{0,1} ${thing} (for|this|in|at|per|each)`,
  `(the|our) (last|final) (#Value+|few) .{0,2} ${thing}`,
  `#Value+ .{0,2} ${thing} (are|is)? (left|remaining)`,
  `${thing} (are|is) (very)? (limited|scarce|running out|going fast|filling (up|fast)|almost (gone|full))`,
  `limited (stock|supply|supplies|edition|quantities|availability)`,
  `limited number of .{0,1} ${thing}`,
  `while (stocks|supplies|stock|quantities) (last|lasts)`,
  `(almost|nearly) (sold out|fully booked)`,
];
/** What it costs, beside what it costs elsewhere or once did. */
export const prices: readonly string[] = [
  `(up to)? #Percent off .{0,3}`,
  `#Money+ off .{0,2}`,
  `(was|were) #Money+ .{0,2} now #Money?`,
  `(normally|usually|regularly|regular price|list price|valued at) (is|of)? #Money+`,
  `(lowest|best|cheapest) (price|prices|rate|rates|deal) (on the|in the|in town|anywhere|available|ever|guaranteed|around)`,
  `({price}|{rate}|{fee}) (go|goes|going|will go|are going) up`,
  `({price}|{rate}|{fee}) (will|are going to|is going to) (rise|increase|jump)`,
  `(cheaper|less expensive|less|lower) than (any|every|all|our|other|the) .{0,3} (competitor|competitors|supplier|suppliers|market|rest|providers|vendors|else)`,
  `{save} (up to|over)? #Money+`,
];
/** A result or a count. */
export const numbers: readonly string[] = [
  `${people} .{0,6} ${gain} .{0,6} (${share}|#Money+|#Value+ (hours|days|weeks))`,
  `(help|helps|helped|helping) .{1,7} ${gain} .{0,6} (${share}|#Money+|#Value+ (hours|days|weeks))`,
  `(you|it|this|that|we|to|can|will|could) ${gain} .{0,5} (${share}|#Value+ (hours|days|weeks))`,
  `^ .{0,1} ${gain} .{0,5} ${share}`,
  `${share} (of) .{0,2} ${people}`,
  `${share} (more|fewer|less|faster|lower|higher|better|cheaper|increase|reduction|drop|growth|roi) .{0,2}`,
  `(trusted|used|loved|chosen) by (over|more than|nearly)? #Value+ .{1,2}`,
  `(over|more than|join)? #Value+ .{0,1} ${people} (trust|use|rely|love|have|already|chose|choose|switched) .`,
  `#Value+ (out of|in) #Value+ .{0,2} ${people}`,
];
