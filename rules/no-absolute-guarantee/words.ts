/** What a seller says will happen to the reader. */
export const outcome =
  '(results|result|success|satisfaction|savings|refund|growth|sales|leads|profit|profits|income|roi|approval|delivery|quality|performance|victory|happiness|delight|lowest .|best .|increase|improvement|acceptance|uptime|rankings|ranking|meetings|bookings|revenue|money|bills|costs|returns|orders|customers|clients|traffic|viewings|interviews|appointments|payback|peace of mind|protection|security|a full .)';

/** The same in the frame “we guarantee more …”. */
export const good =
  '({result}|success|satisfaction|{saving}|growth|{sale}|{lead}|{profit}|income|roi|approval|victory|happiness|{improvement}|{increase}|{ranking}|{meeting}|{booking}|revenue|{bill}|{cost}|{return}|{order}|{customer}|{client}|traffic|{viewing}|{interview}|{appointment}|payback|peace of mind|{win}|{yield}|{harvest}|{score}|{grade}|{mark}|{pass}|diary|calendar|{sleep}|{night}|{reply}|{response}|{sign} ups|{visitor}|{conversion}|{enquiry}|{inquiry}|{place}|{spot}|page|success|{tenant}|{guest}|{job}|{offer}|outcome)';

/** What the reader gains: verbs after “will”. */
export const gain =
  '(save|increase|double|triple|treble|grow|improve|cut|win|succeed|boost|love|adore|see|make|earn|work|works|pay|sell|gain|lower|reduce|profit|beat|get|fall|drop|rise|solve|fix|shrink|transform|halve|pass|rank|recover|thrive|prosper|triumph|benefit|notice|reach|land|secure|soar|flourish|perform|deliver|enjoy|be (amazed|thrilled|happy|delighted|satisfied|pleased|glad|impressed|accepted|approved|successful|profitable|booked|full|better off|richer))';

/** How a thing fails: verbs after “never” or “cannot”. */
export const hit =
  '(fail|fails|failed|failing|break|breaks|broken|break down|breaks down|broken down|disappoint|disappoints|disappointed|let (you|us|anyone|anybody|a .|me|them) down|lets (you|us|anyone|anybody) down|go wrong|goes wrong|gone wrong|backfire|backfires|malfunction|malfunctions|wear out|wears out|run out|runs out|crash|crashes|crashed|stop working|stops working|lose|loses|flop|flops|go down|goes down|misfire|misfires|be beaten|be hacked|be late|be disappointed|be let down|give up|gives up|regret|regrets|regretted|come back|comes back|return|returns|reappear|leak|leaks|rust|rusts|crack|cracks|peel|peels|fade|fades|jam|jams|freeze|freezes|stall|stalls|be a problem|happen again|trouble you|bother you|let go|miss a .|misses a .|missed a .|be sorry|suffer|falter|falters)';

/** The people of whom it is said. */
export const customers =
  '({customer}|{client}|{user}|{buyer}|{trainee}|{student}|{member}|{owner}|{patient}|{learner}|{pupil}|{guest}|{tenant}|{seller}|{candidate}|{reader}|{subscriber}|{household}|{company}|{business}|{team}|{applicant}|{graduate}|{participant}|{investor}|{family}|{homeowner}|{shop}|{firm}|{agent}|{partner}|people|{person}|{couple}|{landlord}|{case}|{project}|{job}|{order}|{application}|{claim}|{installation}|{one})';

/** What all of them are said to do. */
export const succeed =
  '(pass|passes|passed|succeed|succeeds|succeeded|win|wins|won|love|loves|loved|(get|gets|got) (a|the|their|his|in|paid|accepted|approved|what)? .{0,2} (loan|job|result|results|place|grade|grades|return|deal|sale|order|paid|accepted|approved|want|wants|wanted|mortgage|visa|permit|yes|offer|raise|money|interview|funding|grant|booking|bookings|order)|renew|renews|save|saves|saved|thrilled|delighted|happy|satisfied|pleased|becomes a .|turns into|double|doubles|doubled|hit|hits|profit|profits|profited|earn|earns|earned|sell|sells|sold|graduate|graduates|recommend|recommends|come back|comes back|return|returns|stay|stays|stayed|land|lands|landed|(see|sees|saw) (results|growth|a .|their .|gains|savings|profit|profits)|reach|reaches|reached (their|the)|approved|accepted|successful|grew|grow|grows|recover|recovers|recovered|(make|makes|made) (money|a profit|profits|sales|it)|improve|improves|improved)';

export const everyone = '(everyone|everybody|anyone|anybody|every (single)? .)';

/** A whole hundred. */
export const hundred = '(100%|110%|(100|110|1000|one hundred|a hundred|hundred) (percent|per cent|pc))';
