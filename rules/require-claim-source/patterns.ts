/** Words that the patterns of this rule are built from. */
const about =
  '(by|of|at)? (up to|over|more than|at least|around|about|an average of|as much as|nearly|almost|roughly|approximately|an extra|another|some|only|between|by)?';
const times =
  '(1.5x|2x|2.5x|3x|4x|5x|6x|7x|8x|9x|10x|12x|15x|20x|25x|30x|40x|50x|100x|twofold|threefold|fourfold|tenfold|#Value+ (times|fold|x))';
const share =
  '((#Value|#Percent)? (to|and)? (#Percent|#Value+ (percent|per cent))|(a|one|two) (third|thirds|quarter|half|fifth)|three quarters|half)';
const amount = `(${share}|${times}|twice|double|triple|#Money+|#Value+ (hours|days|weeks|minutes|points))`;
const people =
  '({company}|{team}|{customer}|{client}|{business}|firms|{user}|people|{homeowner}|{owner}|{buyer}|{agency}|{rep}|{brand}|{store}|{shop}|{member}|{subscriber}|{reader}|{leader}|{manager}|{founder}|{practice}|{clinic}|{plant}|{operator}|{partner}|{student}|{trainee}|{seller}|{marketer}|{developer}|{organisation}|{organization}|{family}|{investor}|{retailer}|{restaurant}|{school}|{peer}|consumers|adults|employees|executives|professionals|respondents|patients|drivers|sdrs|aes|cfos|ctos|cmos|ceos|vps|others|those|smbs|startups|merchants|prospects|households|shoppers|recruiters|engineers|entrepreneurs)';
/** Verbs of gain, and those that need a comparison to be one. */
const gain =
  '({increase}|{improve}|{boost}|{raise}|{lift}|{grow}|{cut}|{reduce}|{lower}|{shrink}|{slash}|{trim}|{save}|{accelerate}|speed up|{convert}|{gain}|{generate}|{recover}|{win}|{double}|{triple}|{eliminate}|{decrease}|{free} up|{halve}|{earn}|{shorten}|{produce})';
const show =
  '({see}|{get}|{achieve}|{experience}|{report}|{enjoy}|{discover}|{uncover}|{find}|{make}|{book}|{close}|{land}|{drive}|{deliver}|{hire}|{ship}|{respond}|{resolve}|{onboard}|{hit}|{have}|{spend})';
const better =
  '(more|fewer|less|lower|higher|faster|cheaper|better|quicker|greater|larger|shorter|longer|stronger|easier|likelier|sooner|smaller)';
const every = '(a|per|each|every)';

/** What the seller’s customers are said to get. */
export const results: readonly string[] = [
  `({help}|{let}|{enable}|{allow}) .{1,7} ${gain} .{0,6} ${about} ${amount}`,
  `${people} .{0,6} ${gain} .{0,6} ${about} ${amount} (${better} .)?`,
  `(${people}|you|your .{1,2}|they|we|to|and|can|could|will) .{0,5} ${show} .{0,4} ${about} (${share}|${times}|twice as|twice) (${better}|as (many|much|fast|often|quickly)) .`,
  `(${people}|you) .{0,3} (see|sees|seeing|saw|report|reported|achieve|achieved|experience|experienced|expect|get|enjoy|enjoyed) .{0,4} ${share} .{0,2} (drop|rise|gain|increase|reduction|improvement|uplift|lift|jump|fall|saving|savings|decrease|boost|growth|return|roi)`,
  `you (can|could|will|would|may|might|typically|are going to|get to|stand to)? ${gain} .{0,5} ${about} (${share}|${times}|#Value+ (hours|days|weeks)) (${better} .)?`,
  `(your|their) .{1,2} (can|could|will|would|may|might) ${gain} .{0,3} ${about} (${share}|${times}) (${better} .)?`,
  `^ .{0,2} (save|cut|reduce|boost|increase|slash|grow|double|improve|cuts|saves|reduces|boosts|increases|lowers|improves|trim|halve|halves) .{0,5} ${about} (in half|${share}|${times}|#Value+ (hours|days|weeks)) (${better} .)?`,
  `(to|and|can|could|will|would|that|which|it|this|alone|we|product|platform|tool) (typically|routinely|consistently)? (save|saves|cut|cuts|reduce|reduces|boost|boosts|increase|increases|slash|slashes|improve|improves|lower|lowers|speed up|speeds up|lift|lifts|convert|converts|grow|grows|accelerate|accelerates|shorten|shortens) .{0,5} ${about} (${share}|${times}|#Value+ (hours|days|weeks)) (${better} .)?`,
  `{save} (you|them|{customer}|{user}|your .|yourself|most .|the (average|typical) .{1,2})? (up to|over|an average of|as much as|more than|about|around)? (#Money+ (to #Money)?|#Value+ (hours|days|weeks|minutes)|hundreds|thousands|millions|hours|weeks|days) (of (dollars|pounds|euros|hours))? .{0,2} (per|a|every|each|compared|over) (month|year|week|day|your|to|the)`,
  `{save} (you|them|your .|yourself)? (hundreds|thousands|millions) .{0,3} (on|in|off|per|a|every|over|compared|each)`,
  `you (can|could|will) save (thousands|hundreds|millions)`,
  `(pays|paid|pay) for itself (in|within|after|inside) (just|only|less than|under)? (#Value+ .|(a|the) (first)? .)`,
];
/** A share or a multiple that is held out, whoever got it. */
export const figures: readonly string[] = [
  `${people} .{0,2} (average|averages|averaged|averaging) .{0,1} ${amount}`,
  `(${people}|our .|my .) .{0,3} (see|make|earn|get|return|grow|gain|bank|pocket|returns|grows|makes) .{0,2} #Percent+ ${every} (day|week|month|year)`,
  `#Value (out of|in) (every)? #Value (of)? (our|the|all)? .{1,2} (say|agree|prefer|recommend|choose|use|feed|trust|love|renew|stay|pass|succeed|win|report|see|feel|buy|switch|would|never|are (approved|accepted|happy|satisfied)|come back)`,
  '(twice|double|triple|three times|half|a (third|quarter|fraction) of) the . (at|for|and|with)? (half|a (third|quarter|fraction) of|twice|double) the .',
  `(expect|get|gets|see|sees|enjoy|delivers|drives|drove|brings|brought|generates|wins|earns) .{0,2} ${times} (the|your) .`,
  `(seeing|see|sees|saw|gets|getting|report|reports|reporting|enjoy|enjoying|achieve|achieving|had|booking) .{0,3} ${about} ${share} .{0,2} (lift|lifts|uplift|uplifts|boost|boosts|improvement|gains|jump in .|increase in (sales|replies|orders|bookings|revenue|conversions)|more .)`,
  '(removes|remove|kills|kill|blocks|block|stops|catches|catch|detects|filters|eliminates|eliminate|captures|prevents|prevent) (up to|over|more than)? .{0,1} #Percent+ of',
  `(back|repaid|comes back|pays|paid|return|returns|returned|earns|earned) .{0,3} (#Value times over|many times over|several times over|tenfold|fivefold|threefold)`,
  '(zero|not one|not a single) (downtime|outage|outages|complaint|complaints|accident|accidents|breach|breaches|failure|failures|return|refund|refunds|defect|defects|missed .) .{0,2} (in|for|since|over) .{0,2} (years|months|year|decade|decades|days|#Value)',
  `(hundreds|thousands|tens of thousands|millions) of .{0,2} ${people} .{0,3} (love|trust|swear|rely|switched|rave|raving|choose|depend|can not (stop|be wrong|all)|have (joined|switched|chosen|discovered|found)|every (day|month|year|week))`,
  `(${share}|${times}|twice as|twice) (${better}|as (many|much|fast|likely|quickly|often)) .{0,2} .`,
  `(roi|return) of ${about} ${share}`,
  `(fell|dropped|rose|grew|climbed|jumped|soared|improved) .{0,1} ${about} ${share} .{0,2} (for|at|with|in) .{0,2} ${people}`,
  `(rate|rates|time|times|costs|sales|bookings) (went|go|goes|jumped|rose|dropped|fell|climbed) from #Value to #Value`,
  `#Value+ (to #Value)? times (${better}|as (many|much|fast|likely|quickly|often|good|well|effective))`,
  `${share} (increase|reduction|drop|decrease|improvement|lift|uplift|boost|jump|growth|savings|saving|gain|rise) (in|of|on|to) .{1,3}`,
  `${share} (roi|return on .{1,3}|return|success rate|open rate|open rates|reply rate|reply rates|response rate|conversion rate|retention|satisfaction rate)`,
  `${share} (of) (all|our|most|the|those|these|us)? .{0,2} ${people} .{0,2} (say|prefer|report|see|wish|want|choose|agree|fail|never|do|are|have|will|switch|stop|buy|find|use|love|stay|renew|would|abandon|ignore|delete|lose|trust|expect|struggle|admit) (not)?`,
  `(halved|doubled|tripled|quadrupled) their .{1,2}`,
  `${times} (rise|increase|jump|drop|reduction|growth|improvement) (in|of) .{1,2}`,
  `#Value+ (out of|in) (every)? #Value+ (of)? (our|the|all)? .{0,1} ${people}`,
  `#Money+ (less|more|cheaper) than`,
  `(buyers|customers|clients|owners|homeowners|users|teams|companies) (save|saved|earn|earned|make|made|gain|gained) (up to|over|an average of|around|about)? #Money+`,
  `(growing|grew|grown|grow) (at|by)? .{0,6} ${share} (per|a|each|every|year|month)`,
];
/** Gains in money or numbers, by the week or the sale. */
export const gains: readonly string[] = [
  `(make|earn|earning|making|earned|made|pocket|bring in) (up to|over|an extra|extra|an additional|as much as|more than|unbelievable|whopping)? (an extra)? (unbelievable|whopping|cool)? #Money+ .{0,4} (${every} (day|week|month|hour|sale|year|referral|client)|on each|in (#Month|one|your first|my first|just|a|less|under|#Value)|to #Money)`,
  `(earn|make|making|earning) (up to|over|an extra|extra)? #Money+ (cash|income|profit|or more|a|per|to)`,
  `#Money+ (or more|income|profit|cash|in sales|extra) (per|a|every|each) (week|day|month|hour)`,
  `(book|books|booking|booked|generate|generates|generated|land|get|gets|deliver|delivers|close|closes|add|adds|schedule|produce) (over|up to|around|at least|an extra|another)? #Value+ (new|more|qualified|extra|sales|additional)? .{0,1} (meetings|demos|calls|appointments|leads|deals|opportunities|customers|visitors|sales) (a|per|each|every|month|week|day|in|within)`,
  `#Value+ .{0,1} (visits|leads|clicks|bookings|meetings|sales|orders|signups|visitors) .{0,4} (generated|booked|delivered)? (${every} (month|day|week|year)|in (my|our|the|your) first)`,
  `(signed up|recruited|brought in|enrolled|added) (over|more than)? #Value+ (people|members|customers|leads)`,
  `(trusted|used|loved|chosen|relied on|adopted|preferred|backed) (worldwide|daily|today)? by (over|more than|nearly|almost|some)? #Value+ .{1,3}`,
  `(over|more than|join|joining|nearly|almost)? (the|our)? #Value+ (of)? .{0,2} ${people} (already)? (trust|rely on|love|switched to|have (switched|joined|chosen)|who (trust|love|rely on)) (us|our|it|this|to|#MergeTag)`,
  `(i|we|she|he|our .|my .) (have|has)? (already|now)? (helped|worked with|served|coached|taught|guided|mentored) (over|more than|nearly|some|almost|well over)? #Value+ (or more|plus)? .{1,3}`,
  `(receiving|cashing|getting) checks for .{0,4}`,
];
