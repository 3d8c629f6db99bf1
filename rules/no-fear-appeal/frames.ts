/** Frames of fear: what befalls those who stay put, who takes what is theirs, and how thin the ice is. */

const group =
  '(company|companies|firm|firms|business|businesses|shop|shops|store|stores|team|teams|owner|owners|practice|practices|brand|brands|people|those|dealer|dealers|farmer|farmers|dentist|dentists|restaurant|restaurants|agency|agencies|plant|plants|network|networks|site|sites|organisation|organisations|organization|organizations|manufacturer|manufacturers|retailer|retailers|landlord|landlords|homeowner|homeowners|family|families|manager|managers|anyone|everyone|leader|leaders|outfit|outfits|operator|operators|salon|salons|clinic|clinics|contractor|contractors|builder|builders|employer|employers|startup|startups|hotel|hotels|school|schools|garage|garages)';
/** The reader, or what the reader holds dear. */
const yours =
  '(you|your|#MergeTag|firms like yours|companies like yours|businesses like yours|shops like yours|teams like yours)';
const mine = `(${yours} .{0,3})`;

/** What may befall somebody. */
const ruinVerb =
  '(lose|losing|lost|fail|failing|fall (behind|apart|short|prey|victim|further|foul|over)|sink|sinking|collapse|collapsing|die|dying|go under|go bust|go broke|go dark|fold|suffer|suffering|bleed|bleeding|crumble|crumbling|starve|shrink|shrinking|vanish|disappear|wither|slip (behind|away|further)|lag|lagging|struggle|struggling|pay (for it|the price|dearly|dear)|perish|stagnate|bankrupt|drown|walk|walk away|flee|desert|dry up|evaporate|erode|be (hacked|breached|robbed|burgled|fined|sued|ruined|wiped|finished|burned|burnt|stolen|overtaken|left (behind|stranded|standing|exposed|out|with nothing)|stuck with|stranded|sorry|next|toast|prosecuted|forgotten|destroyed|(a|an|the next|another) (footnote|memory|has been|casualty|statistic|also ran|relic|cautionary tale|victim|headline))|being (hacked|breached|robbed|burgled|fined|sued|left (behind|out)|overtaken)|get (hacked|breached|robbed|burgled|fined|sued|caught|burned|burnt|stung|bitten|left behind|overtaken|eaten|squeezed|scammed|crushed|found out)|gets (hacked|breached|robbed|burgled|fined|sued|caught|burned|burnt|stung|bitten|eaten|squeezed|found out)|loses|sinks|collapses|dies|goes under|suffers|vanishes|disappears|pays (for it|the price|dearly))';
const will =
  '(will|could|may|might|can|would|shall|are going to|is going to|are bound to|is bound to|are sure to|is sure to|are about to|is about to|are certain to|is certain to|are likely to|is likely to|are doomed to|is doomed to|risk|risks|stand to|stands to|end up|ends up|are set to|is set to|face|faces)';
/** A blow, as a noun. */
const blow =
  '(breach|breaches|hack|hacks|hacker|hackers|attack|attacks|cyberattack|ransomware|phishing|fire|fires|flood|floods|burglary|burglaries|burglar|theft|thefts|thief|thieves|lawsuit|lawsuits|court|courtroom|fine|fines|penalty|penalties|outage|outages|crash|crashes|accident|accidents|disaster|disasters|catastrophe|crisis|collapse|bankruptcy|bankrupt|ruin|recall|recalls|leak|leaks|scandal|headline|headlines|ambulance|ambulances|funeral|police|bailiffs|bailiff|inspector|inspectors|death|injury|injuries|explosion|meltdown|shutdown|prosecution|prison|jail|eviction|redundancy|redundancies|layoffs|tribunal|data loss|data leak|nightmare|failure|failures|break in|break ins|downtime|embarrassment|humiliation|loss|losses|defeat|stroke|heart attack|cancer|hospital|virus|malware|fraud|scam|wipeout|bad review|empty (shop|shelves|till|tills|order book|bank account)|locked (door|doors|gate|gates|screen|screens))';
const struck =
  '(wiped out|wiped|hacked|breached|robbed|burgled|fined|sued|stolen|ruined|destroyed|shut down|closed down|sacked|leaked|flooded|burned down|burnt down|held to ransom|locked out|collapsed|bankrupt|walking out|going dark|go dark|goes dark|in flames|in ruins|in tatters|poached)';

const inaction =
  '(do nothing|does nothing|do not (act|move|change|switch|adapt|fix|upgrade|sort|start|modernise|modernize|invest|do something|protect|have|get|take)|fail to|fails to|keep (going|doing|on|putting|waiting|ignoring)|stay (put|as you are|with|where|on)|carry on|continue (like|as|with|to)|stick with|stand still|sit still|sit tight|put (this|it) off|ignore|wait|delay|hesitate|let this|leave (it|this|things)|look away|turn a blind eye|skip this|say no|rest on|bury your head)';
const bad =
  '(hacked|breached|robbed|burgled|fined|sued|burned|burnt|stung|bitten|caught (out)?|stolen|found out|attacked|broken into|scammed|defrauded|infected|held to ransom|prosecuted|ripped off)';

/** Stay as you are, and this happens. */
export const ifNot: readonly string[] = [
  `(if|should) (you|your .{1,2}|#MergeTag|nothing) .{0,2} (${inaction}|changes|is done|happens) .{0,6} ${mine} .{0,1} ${will} .{0,3} ${ruinVerb}`,
  `(unless|until) (you|your .{1,2}|something|#MergeTag) .{0,8} ${mine} .{0,1} ${will} .{0,3} ${ruinVerb}`,
  `^ (so)? (do nothing|ignore (this|it|that|them)|wait|delay|sit tight|stand still|stay (put|as you are|still)|carry on (like this|as you are)|keep (this up|going like this|ignoring .{1,3}|waiting|putting .{1,3} off)|look away|skip this|leave (it|this)|fail to .{1,4}|hesitate|blink) .{0,4} and .{0,5} ${will} .{0,3} ${ruinVerb}`,
  `^ (so)? (do nothing|ignore (this|it|that|them)|wait|delay|sit tight|stand still|stay (put|as you are|still)|carry on (like this|as you are)|keep (this up|going like this)|look away|hesitate|blink) .{0,3} and (you|your .{1,3}|it|they) (will|are|is|could|may|might) .{0,3} (out of (business|a job|pocket)|sorry|gone|over|finished|in trouble|next|history)`,
  `without (this|it|us|one|our .{1,2}|a .{1,3}|an .{1,3}|protection|help|cover|action|backup|backups|insurance|the right .{1,2}|change|new .{1,2}|proper .{1,2}|automation) .{0,1} ${mine} .{0,1} ${will} .{0,4} ${ruinVerb}`,
  `${mine} ${will} .{0,3} ${ruinVerb} .{0,5} (without|unless|if you (do not|ignore|wait|fail|keep|stay|do nothing))`,
  `(left|leaving (it|this|them|things)) (unprotected|unchecked|untreated|alone|as (it|they) (is|are)|unattended|exposed|unsecured|unguarded|to chance|unfixed|unresolved|unaddressed|unpatched|uninsured) .{0,4} (is|are|will|could|may|might|can|would)`,
  `your .{1,3} (is|are|will) .{0,2} (going to|bound to|about to|certain to|sure to|just waiting to|waiting to|asking to|next to|ripe to)? (be|get) ${bad}`,
  `(fail|refuse|neglect|forget) to (act|adapt|change|switch|upgrade|modernise|modernize|protect|invest|prepare|move) .{0,4} and`,
  `(staying|sitting|standing|doing|carrying|waiting|holding|sticking) (put|still|tight|nothing|on|off|with .{1,3}|as you are|back|pat) .{0,3} (is|would be|will be) .{0,2} (riskiest|most dangerous|most expensive|costliest|biggest risk|dangerous|suicide|suicidal|gamble|death|fatal|no longer an option|not an option|a luxury)`,
  `(biggest|greatest|worst|riskiest|most dangerous|most expensive) (risk|mistake|thing|danger|threat|move|choice) .{0,5} (do nothing|doing nothing|inaction|staying|waiting|standing still|complacency)`,
  `(nothing|doing nothing|inaction) is not an option`,
  `your .{1,2} will (die|starve|wither|fade|crumble|bleed|shrivel) (a|to|away|out|without|if|unless)`,
  `(you|your .{1,2}|#MergeTag) .{0,1} ${will} .{0,2} (lose (everything|the lot|your (job|business|home|licence|license|customers|clients|best .|edge|market|livelihood|shirt|data|house|savings|lead)|customers|clients|market share|ground)|be (out of business|ruined|bankrupt|finished|forgotten|history|yesterday 's news|old news|extinct|irrelevant|obsolete|left standing)|go (under|bust|broke|bankrupt|out of business))`,
  `lose (everything|the lot|it all) (overnight|tomorrow|in (a|one|an)|tonight)`,
  `(soon|before long|one day|in #Value+ years|by next year) (you|your .{1,2}|#MergeTag) .{0,2} (be|is|are) (yesterday 's news|history|obsolete|irrelevant|forgotten|extinct|out of business|a dinosaur|old news|gone|the last)`,
  `(firms|shops|businesses|companies|practices|restaurants|stores|sites|people|owners|teams|families|plants|clinics|agencies|schools) (like (yours|you)|your size|just like (you|yours)|in your .{1,2}|of your size) .{0,2} (fold|close|fail|go (under|bust)|get (hacked|robbed|sued|fined|burned|breached|caught)|(are|is) .{0,1} (hacked|robbed|sued|fined|failing|closing|folding|losing|bleeding|dying|struggling|going (under|bust)|breached|targeted|attacked|disappearing|shutting)|lose|collapse|disappear|die|suffer|shut)`,
  `${group} (without|not using|still|that (do not|still|are not)|who (do not|still|are not)) .{1,7} (will not|are not going to|can not|will|do not|may not) (exist|survive|last|be here|be around|make it|cease|struggle|disappear|fold|close down|die|be gone|be left)`,
  `(being|arriving|coming|turning up|getting there|getting in) (late|last|second|too late) .{0,4} (will|could|may|might|can|is going to) cost`,
  `cost you (the|your) .{0,1} (market|job|business|career|licence|license|contract|company|reputation|livelihood|house|home|marriage|season|edge|lead)`,
  `so (does|will|do|goes) your (business|company|job|career|reputation|future|income|revenue|sales|family|livelihood|credibility)`,
  `(nothing|no (business|company|customers|market|job|home|one)) left (to (save|protect|sell|defend|rescue|serve)|when you)`,
  `(is|are|would be) (a|the) (death sentence|death warrant|kiss of death|beginning of the end|final nail|recipe for (disaster|ruin)|road to ruin|one way ticket)`,
  `(keep|carry on|go on|keep on) (ignoring|putting off|neglecting|delaying|doing nothing|pretending|hoping|dodging|stalling|postponing|patching) .{0,5} and .{1,5} (will|comes|come|goes|go|collapses|falls|fails|crumbles|dies|is|are|loses|could|may)`,
  `(standing still|doing nothing|waiting|inaction|complacency|staying put|sitting tight|hesitation|delay) is (how|why|what) .{0,5} (die|fail|fold|lose|fall|close|kills|killed|sink|sank|lost|failed)`,
];

/** Pictures of disaster. */
export const pictures: readonly string[] = [
  `(can|could|would|will) (you|your .{1,2}|#MergeTag) (really|honestly|ever)? (afford|survive|live with|bear|stomach|risk) (to)? (lose|losing|risk|have|be|suffer)? (another|a|an|the|one|one more|such a|being|to be)? .{0,2} (${blow}|${struck}|everything|hit like)`,
  `(can|could) (you|your .{1,2}|#MergeTag) (really|honestly)? (afford|risk) (to)? (lose|losing) .{0,3} (customers|clients|patients|guests|tenants|orders|members|ground|trust|staff|people|day|week|one|it)`,
  `(imagine|picture|visualise|visualize|just think|think what|think of what|envision) .{0,8} (${blow}|${struck})`,
  `(what if|suppose|imagine if|what happens when|how would you (feel|cope|manage|sleep) if) (your|you|a|an|the|somebody|someone) .{0,5} (${blow}|${struck}|disappears|collapses|crashes|dies|vanishes|sues|steals|walks out|fails) .{0,2} (tomorrow|tonight|next (week|month)|overnight|without warning|right now)`,
  `if (disaster|the worst|tragedy|something (bad|terrible|awful|unthinkable)|calamity|the unthinkable) (strikes|struck|happens|happened|hits|hit|comes|were to (happen|strike|hit))`,
  `(who|what|how) (will|would|is going to|are) .{0,1} (your (family|kids|children|wife|husband|partner|loved ones|dependants)|they) .{0,5} (if|when|after) (something|anything|you|the worst|it|tomorrow)`,
  `who (will|would|is going to) (pay|feed|look after|provide for|support|protect) .{0,1} (mortgage|bills|rent|your (family|kids|children|wife|husband|partner|bills|mortgage|loved ones|staff)|wages)`,
  `if (something|anything|the worst) (happens|happened|were to happen) to you`,
  `(what|how) (would|will|do|could) you (tell|say to|explain to|look|face|break it to) .{0,1} (your|the) .{0,2} (staff|boss|board|customers|clients|family|investors|shareholders|team|employees|parents|patients|insurer|regulator|auditor|wife|husband|kids|children) .{0,2} (in the eye|the day|(when|if|after|once) .{0,6} (${blow}|${struck}|lost|gone|dies|fails|closes))`,
  `(would|will|could) your .{0,2} (board|boss|customers|clients|family|investors|shareholders|team|staff|insurer|parents|patients) (ever)? (forgive|blame|sue|desert) you`,
  `(how (you would|you will|would you|will you|you are going to)|try|imagine|picture|want to) (explain|explaining|justify|justifying|defend|defending) .{0,4} (${blow}|lost)`,
  `(one|a single|just one|only one) .{1,4} (can|could|may|might|will|would|and|to|is enough to|is all it takes to) .{0,5} (ruin|ruins|destroy|destroys|wipe|wipes|sink|sinks|bankrupt|cripple|cripples|wreck|wrecks|shut (you|us|your .{1,2}) down|bring (you|your .{1,2}) (down|to)|cost you (your|everything|the)|topple|out of business|put you|to its knees|undo (years|everything|all))`,
  `(one|a single|just one|only one) (bad|wrong|stray|careless|silly|rogue|stolen|angry|disgruntled|faulty|false) .{1,3} (can|could|may|might|will|would|and|is enough|is all it takes)`,
  `(all it takes is|it (only|just)? takes|it only takes) (just|only)? (one|a single) (bad|wrong|stray|careless|silly|rogue|stolen|angry|disgruntled|faulty|false|${blow}|slip|mistake|error|complaint)`,
  `(all it takes is|it (only|just)? takes|it only takes) (just|only)? (one|a single|a) .{1,4} to (sink|ruin|destroy|wipe|bankrupt|cripple|wreck|topple|undo|bring)`,
  `(one|a single|just one) .{1,3} away from (closing|quitting|leaving|walking (out|away)|losing|disaster|ruin|court|bankruptcy|collapse|prison|catastrophe|shutting|failure|a ${blow}|(being|going) (closed|sued|fined|hacked|under|bust|bankrupt|shut))`,
  `(sooner or later|one of these days|it is (only|just)? (a)? (question|matter) of time|inevitably|eventually|one day|some day|someday|before long|it will happen) .{0,7} (will|is going to|gets|get|be|is|are|getting|going to be|will be|may be|could be) ${bad}`,
  `(sooner or later|one of these days|it is (only|just)? (a)? (question|matter) of time) .{0,7} (fails|fail|collapses|breaks|leaks|loses|crashes|goes (wrong|bust|under)|pays|pay the price|catches up|catch up|knocks|knock|hit|caught|exposed|targeted)`,
  `(think|believe|sure|convinced) .{0,2} (it|this|that) (can not|could not|will not|would not|does not|never) happen(s)? (to (you|your .{1,2}|#MergeTag)|here)`,
  `(it|this|that|yours) (could|might|may|will|would) (well|easily|soon|very well)? be (your .{1,2}|you) next`,
  `(your .{1,2}) (could|might|may) (well|easily)? be (the)? next (one|target|victim|to (go|fall|close))? $`,
  `(not|never) if .{0,3} but when`,
  `a .{1,3} (today|now) is a .{0,2} ${blow} (tomorrow|next)`,
  `(frightening|scary|terrifying|alarming|worrying|chilling|horrifying|sobering|sickening|disturbing|shocking|heartbreaking|petrifying|nightmarish) (is not it|is it not|to think|thought|when you|how|to (imagine|realise|realize)|prospect|reality|truth)`,
  `(frightening|scary|terrifying|chilling) $`,
  `(it|that|this|which)? (should|ought to) (worry|scare|terrify|frighten|alarm|horrify|haunt|keep you (up|awake)) (you)?`,
  `(be|you should be|you ought to be|time to be) (afraid|very afraid|scared|terrified|frightened) .{0,1} (very afraid|$)`,
  `(your|every .{1,2} 's|a .{1,2} 's) worst (nightmare|fear|fears)`,
  `(lose|losing|lost) sleep (over|about|because|at|thinking)`,
  `(no longer|not) around to`,
  `(do not|never|why|without) (wait|waiting) (for|until|till) (a|an|the|your|another|disaster|something|it|that|tragedy|catastrophe|trouble) .{0,3} (${blow}|${struck}|happens|happen|strikes|breaks|fails|goes wrong|knock|first)`,
  `(do not|never) (end up|finish up|go the way|become|wind up|turn out) (like|of|as|the) .{0,4} (closed|failed|lost|folded|ruined|went|gone|sank|others|dodo|dinosaurs|blockbuster|kodak|nokia)`,
  `(nobody|no one|you do not|do you|who|would you|you would not) (wants|want|like) to be the .{0,1} (one|person|manager|company|firm|boss|owner|director|shop|parent|business) (who|that|whose) .{0,1} (ignored|explains|explain|missed|lost|gets|got|let|failed|fails|waited|has to|had to|have to|tells|told|did|did not|does not|turned|said no|is left|was left|takes the|took the|sat)`,
  `(nobody|no one|you do not|do you|who|would you) (wants|want) to be (the|that|another|known as)? .{0,2} (statistic|cautionary|headline|laggard|dinosaur|victim|also ran)`,
  `what (happens|will happen|would happen|becomes|will become) (to|of) (your|the) .{0,2} (family|kids|children|livelihood|house|home|savings|wife|husband|loved ones|job|career) (when|if|after|once)`,
  `(you|you will|will you|would you|imagine|one day|may) .{0,3} (wake|waking) up (to|and find|and discover|with|one (day|morning)) (a|an|your|no|the|that|nothing|and|to|everything|someone)`,
  `you (will|would|could|may|might|do not want to|will soon|are going to) .{0,1} (be)? (explaining|explain|answering|answer|justifying|justify) .{0,3} to (the|a|your) .{0,1} (judge|regulator|court|police|press|board|inspector|jury|coroner|insurer|tribunal|shareholders|parents|taxman|auditors|boss|customers|investors)`,
  `how (would|will) (it|you|that|your .{1,2}) feel (to|if|when) .{0,4} (lose|losing|lost|watch|watched|${blow}|${struck}|overtook|overtaken)`,
  `your .{1,3} (could|might|may|can|will|would) .{0,1} (burn|burst into flames|collapse|crumble|vanish|go up in (smoke|flames)|blow up|explode|fall apart|grind to a halt|implode|be (wiped|destroyed|gone) (out|by|overnight|tomorrow|in))`,
  `if (you are not|this does not|that does not|it does not) (scared|worried|scare you|worry you|afraid|terrified|frighten you|alarm you|keep you (up|awake))`,
  `(do not|never) be (the|a|another) (next)? (headline|victim|casualty|statistic|cautionary tale|warning|sitting duck|laggard|dinosaur|easy target|soft target)`,
  `(your|a|the|rude) wake up call`,
  `live with yourself`,
  `(next|coming) .{1,2} (will|may|might) (not be (so)? (kind|gentle|forgiving|lucky|merciful)|be (your last|worse))`,
  `(can|could|will|would) (you|your .{1,2}|#MergeTag) (really|honestly)? (take|survive|stand|withstand|weather|absorb|handle|cope with|endure|face) (another|one more|yet another) .{0,1} (${blow}|hit|knock|winter|season|summer|year|quarter|month|week|bad .|scare|setback)`,
  `(one|a single|just one|only one) .{1,3} (can|could|may|might|will|would) .{0,2} (finish|end|close|kill|shut|floor|break|bury|sink) (you|your|the (business|company|firm|shop|whole))`,
  `(day|time|moment|hour|night) .{1,7} (will be|is|would be) too late`,
  `think (how|what|of) your (family|kids|children|wife|husband|partner|loved ones|staff) .{0,3} (would|will|do|manage|live|go|without|if)`,
];

const thief =
  '(poach|poached|poaching|steal|stole|stolen|stealing|nick|nicking|nicked|pinch|pinching|pinched|swipe|swiping|swiped|eat|eating|eaten|pick off|picking off|lure|luring|lured|snap up|snapping up|snatch|snatching|snatched|scoop|scooping|chip away at|chipping away at|gobble|gobbling|hoover|hoovering|siphon|siphoning|tempt|tempting|courting|chasing|circling|woo|wooing|undercut|undercutting|undercuts|nibble|nibbling|take over|overtake|overtaking|overtaken|outsell|outselling|beat|beating)';
const folk =
  '(people|staff|team|engineers|customers|clients|drivers|patients|tenants|guests|buyers|members|regulars|shoppers|talent|employees|nurses|chefs|salespeople|reps|accounts|readers|subscribers|mechanics|developers)';
const next =
  '(down the (road|street|block)|round the corner|around the corner|next door|across (the (street|road|park)|town|the way)|up the (road|street)|over the road|nearby|on your doorstep|in the next (town|street|village)|opposite|two (doors|streets) (down|away)|in your (town|area|street|patch|field|trade|industry|sector|market|line of work|line|space|city|region|postcode))';
const foe = '(your .{0,1} (competitor|competitors|competition|rival|rivals|peers)|the (competition|competitors))';
const rival = `(${foe}|(a|one of your|some|every|another) .{0,1} (rival|competitor)|the (rest of (the|your) (trade|industry|market|field|sector|street|pack)|others|guy down .{1,2}|whole .{1,2} but you)|(the|that|a|every|another|other|every other|some) .{1,2} ${next}|others ${next}|other (firms|companies|shops|dealers|practices|clinics|players|agencies|people|teams|suppliers|brands))`;

/** Others take what is theirs, or are gone ahead. */
export const taken: readonly string[] = [
  `${rival} (is|are|has|have|may|might|could|will|must be|would|can) .{0,3} ${thief} .{0,4} (you|your|yours|half|them|the (deals|customers|business|market|work|jobs|orders))`,
  `${rival} (${thief}|steals|eats|snatches|poaches|lures|pinches|nicks) .{0,3} (your|yours)`,
  `${foe} (is|are|has|have|may|might|could|will|must be|would|can)? .{0,3} (take|taking|taken|took|win|winning|won|wins|sign|signing|signed|close|closing|grab|grabbing|grabbed|grabs|takes|land|landing) .{0,4} (you|your|yours|half|them|the (deals|customers|business|market|work|jobs|orders|lead))`,
  `${rival} (is|are) .{0,2} (miles|streets|way|years|months|light years|steps|a step|one step|two steps|far|well|leaps and bounds|laps) (ahead|in front|ahead of you)`,
  `${rival} (is|are|has|have) .{0,2} (moved on|moving on|pulling (away|ahead)|got (a|the) (head start|jump|edge)|stolen a march|a (head start|step ahead)|caught up|catching up|overtaken|overtaking|laughing|lapping|racing ahead|rubbing (his|her|their) hands|ahead of|left you|gaining|circling|leaving you|breathing down|sharpening|hot on|closing in|racing past|ready to pounce|sniffing|closing the gap|jumped|ditched|made the (switch|move|jump|leap)|gone (digital|ahead)|upgraded|modernised|modernized|automated|onto (this|it)|on (to)? (this|it))`,
  `${rival} (is|are) not (sitting|standing|waiting|resting|hanging|slowing|asleep|wasting|hesitating|dawdling|going to wait)`,
  `${foe} (will|would) (not wait|not hesitate|gladly|happily|be (delighted|thrilled|glad|only too|happy)|love|thank|overtake|beat|bury|crush|eat|get there|pounce)`,
  `(while|whilst|as) you (hesitate|wait|read|sleep|sit|think|dither|delay|are (reading|waiting|thinking|sleeping|deciding|busy)|stand|stay|debate|do nothing) .{0,5} (${foe}|competitors|rivals|hackers|thieves)`,
  `(while|whilst) you (hesitate|dither|delay|debate|do nothing|stand still|sleep|sit|are (sleeping|dithering|deciding)) .{0,4} (others|someone else|they|somebody else|your customers|your clients|everyone else|money|the market)`,
  `(half|most|all) (of)? (the|your) (street|town|trade|industry|neighbours|neighbors|road|village|market|competitors|rivals|peers|sector|block) (has|have|is|are) .{0,2} (signed|switched|moved|using|got|already|bought|joined|made|gone|on)`,
  `(lose|losing|handing|hand|give|giving|cede|ceding|gift|gifting|surrender|surrendering|hand over) .{0,5} to (your|the) .{0,2} (competition|competitor|competitors|rival|rivals|firm next door|shop next door|other side|guy down|others)`,
  `your .{0,2} ${folk} (is|are|will|may|could|might|have|has|would|keep) .{0,3} (looking (for (the (exit|door|way out)|another|other|a new|new|a better|something|jobs|work)|elsewhere)|walk out|walking out|slipping away|slip away|defecting|defect|jumping ship|jump ship|quitting|quit|drifting (away|off)|drift away|going elsewhere|go elsewhere|being (poached|lured|headhunted|tempted|courted|stolen)|deserting|desert|turning (to your|to the|away)|abandoning|abandon|halfway out|one foot out|updating their|polishing their|fleeing|flee|voting with|giving up on|fed up|buying elsewhere)`,
  `your .{0,2} ${folk} (is|are|will|may|could|might|have|has|would|keep) .{0,2} (leaving|leave|walk|walking|left|gone) (you|for (a|another|your|the|someone)|soon|$|quietly|in droves|without a|and|one by one)`,
  `(you|#MergeTag|your .{1,2}|firms like yours) (may|might|could|will|would|must|can)? (well|soon)? (be|are|is) (probably|likely|about|now|fast becoming)? (to be)? (one of)? (the|among the) (last|only|few|handful of) .{0,6} (still|without|not (using|doing|on)|standing|stuck|left (behind|standing|out|$)|left in)`,
  `(do not|not|nobody wants to) be the (last|only) .{1,3} (in|still|without|left|standing)`,
  `(how long|how much longer) (before|until|till|can|will|do|does|would) (you|your .{1,2}|#MergeTag|they|a|someone|somebody|it) .{0,5} (obsolete|irrelevant|overtaken|out of business|hacked|breached|left behind|forgotten|extinct|caught|sues|survive|hold out)`,
  `(the)? (market|world|industry|competition|clock|technology|trade|sector|future|train) (will not|is not going to|does not|waits for|is not) (wait|waiting|stop|stand still|slow|hang around|no one|nobody)`,
  `(the)? .{0,1} (world|market|industry|trade|sector|rest of .{1,3}|pack|others|everyone else) (is|has|are|have|will) .{0,2} (leave|left|leaving|moving on|moved on|passing|passed|pulling away) .{0,1} (you|#MergeTag|without you)`,
  `(the)? .{0,1} (world|market|industry|trade|sector|rest of .{1,3}|pack) (is|has|are|have) .{0,1} (moving on|moved on|left you|leaving you)`,
  `(nobody|no one|customers) will (remember|miss) (you|your .{1,2}|#MergeTag) .{0,3} (in|if|when|tomorrow|unless|without|after|ever)`,
  `(will be|would be|left|stuck|end up|forever|spend .{1,3}) playing (catch up|catchup)`,
  `(you|your .{1,2}|#MergeTag|risk|avoid|end up|before) .{0,3} (be|get|being|getting|been) (overtaken|leapfrogged|outpaced|outclassed|eclipsed|outflanked|undercut|squeezed out|swallowed|outrun|crushed|steamrolled|trampled|eaten alive|wiped out|put out of business)`,
  `(you|your .{1,2}|#MergeTag) .{0,2} (fall|falling|fallen|slip|slipping|lag|lagging|drop|dropping|slide|sliding) .{0,3} behind .{0,2} (and|every|each|by|fast|while|without|the (pack|curve|rest|competition|times|others|game)|your|$)`,
  `(somebody|someone|others|they|anybody|anyone|everyone else|someone else) .{0,4} (eat|eating|steal|stealing|poach|poaching|swipe|swiping|pinch|pinching|nick|nicking|snatch|snatching|lure|luring) (your|the|all your|half your)`,
  `(others|someone else|somebody else|everyone else|another .{1,2}) (will|would|are|is) .{0,2} (take|taking|win|winning|serve|get|grab|grabbing|have|pick up) (the|your|all your|those) .{0,1} (customers|market|deals|trade|clients|sales|patients|guests|market share)`,
];

/** Those who did as the reader does, and what became of them. */
export const fates: readonly string[] = [
  `${group} (that|who|which) .{0,2} (sat|sit|ignore|ignored|wait|waited|hesitate|hesitated|put|delay|delayed|skip|skipped|say no|said no|do nothing|did nothing|pass|passed|turned|stood|stand|stay|stayed|fail|failed|refuse|refused|miss|missed|cling|clung|stuck|stick|do not|did not|will not|thought|laughed|dismissed|resist|resisted|drag|dragged|hold off|held off) .{0,7} (no longer|gone|out of business|regret|regretting|regretted|(paid|pay|paying) (for it|dearly|the price)|wish (they|it)|closed their|history|extinct|behind|folded|went (under|bust)|lost (everything|ground|out|customers|business|it all|the)|losing (ground|out|customers|money)|struggling|struggle|bust|bankrupt|never recovered|dead|die|died|dying|disappear|disappeared|vanish|vanished|collapse|collapsed|not (survive|last|make it|be here|around|exist)|catch up|catching up)`,
  `(those|anyone|${group}) (without (this|it|one|us)|still on .|not using) .{0,4} (gets|get|will|is|are|lose|loses|end|ends|falls|fall|struggles|struggle) .{0,3} (burned|burnt|caught out|stung|hacked|lose|losing|behind|sorry|die|dying|crushed|eaten)`,
];

const money =
  '(money|cash|revenue|profit|profits|sales|income|margin|margins|customers|clients|leads|orders|deals|business|thousands|hundreds|millions|pounds|dollars|euros|a fortune|#Money|savings|market share|bookings|enquiries|capital|earnings|turnover|talent|hours|opportunities|patients)';
const leak =
  '(drain|drains|draining|drained|leak|leaks|leaking|leaked|slip|slips|slipping|pour|pours|pouring|bleed|bleeds|bleeding|trickle|trickles|trickling|gush|gushes|gushing|seep|seeps|seeping|vanish|vanishes|vanishing|disappear|disappears|disappearing|evaporate|evaporates|evaporating|haemorrhage|haemorrhaging|melt|melts|melting|drip|drips|dripping|escape|escapes|escaping)';
const losing =
  '(losing|lose|loses|bleeding|bleed|bleeds|haemorrhaging|hemorrhaging|burning|burn|burns|leaking|leak|leaks|wasting|waste|wastes|throwing away|throw away|throwing|forfeiting|flushing|pouring|squandering|missing out on|giving up|giving away|frittering|shedding|pissing away|lighting)';

/** Money that runs out of the reader's pocket. */
export const leaks: readonly string[] = [
  `${money} .{0,5} ${leak} (right)? (out|away|through|past|off|from) .{0,2} (your|you|of (your|the)|#MergeTag|every|each|unnoticed|$)`,
  `(your|#MergeTag 's) .{0,2} ${money} .{0,2} (is|are|keeps|keep) .{0,1} ${leak}`,
  `(${money}) .{0,3} (walk|walks|walking|go|goes|going|fly|flies|flying|flow|flows|flowing) (straight|right)? (out (of)? (the|your) (door|window)|down the (drain|toilet)|(straight|right)? to your (rival|rivals|competitor|competitors))`,
  `^ .{0,1} ${losing} .{0,2} ${money} .{0,3} (each|every|by the|with each|with every|per|right now|as we speak|without (knowing|noticing|realising|realizing|even)|hand over fist|to your|unnecessarily|day after day|on the table)`,
  `(lose|losing|lost|miss|missing|leaking|bleeding|wasting) .{0,5} without (even)? (knowing|noticing|realising|realizing)`,
  `(you|your .{1,3}|#MergeTag|firms like yours|businesses like yours|companies like yours) (is|are|is probably|are probably|must be|could be|may be|might be|keep|keeps|will be) .{0,3} ${losing} .{0,3} (${money}|out|ground|everything|edge)`,
  `(with)? (every|each) (passing|extra|single|additional|further)? (second|minute|hour|day|week|month|quarter|year|night|morning|season) .{0,6} (drains|drain|${leak}|bleeding|haemorrhaging) .{0,4} (${money}|you|your|another|behind|out|for good)`,
  `(with)? (every|each) (passing|extra|single|additional|further)? (second|minute|hour|day|week|month|quarter|year|night|morning|season) .{0,3} (you|your .{1,2}|#MergeTag) .{0,1} (lose|loses|losing|losses|forfeit|waste|hand)`,
  `(every|each) (passing|extra|single|additional|further)? (second|minute|hour|day|week|month|quarter) .{0,4} (is|means) .{0,2} (money|customers|sales|orders|revenue|profit|cash) (you|lost|gone|down|wasted|that)`,

  `(customers|clients|money|time|sales|revenue|trust|years|hours|leads) (that)? you (will|can|are) (never|not) .{0,1} (get|getting|win|see|recover) (back|again)?`,
  `(hole|leak|dent|drain|black hole) in your (pocket|budget|pipeline|bucket|bottom line|revenue|profits|margins|funnel|wallet|accounts|cash flow)`,
  `(you are|your .{1,2} (is|are)) .{0,5} (down the (drain|toilet|plughole|pan)|up in smoke|out of the window|out the window)`,
  `(the)? longer (you|this|it|that) .{0,3} (leave|wait|delay|put|hesitate|drag|drags|goes|stay|stays|hold|ignore|sit) .{0,5} the (worse|more|harder|bigger|deeper|further|costlier|greater|higher|longer|less|fewer|closer)`,
  `by the time (you|your .{1,2}|#MergeTag|anyone|they) .{0,2} (notice|notices|realise|realize|realises|find|finds|react|spot|discover|see|wake|catch|act|get round|get around|feel|decide|know|respond) .{0,12} (too late|gone|lost|over|damage|stolen|empty|nothing left)`,
  `(by then|then|until|and) .{0,1} (it|you) (is|are|will be|may be|could be|would be) (already|far|all|almost)? too late`,
  `(every|each) .{1,4} is (a|another|one more|money|cash|revenue|profit) .{0,4} (lost|walking (out|away|to|past)|gone|leaving|wasted|you will never|down the drain|to (your|the) (competition|competitor|competitors|rival|rivals)|out the door)`,
];

/** Idioms of danger, said to the reader. */
export const thinIce: readonly string[] = [
  `(accident|disaster|lawsuit|breach|fire|catastrophe|tragedy|hack|fine|claim) (is|are)? (just)? waiting to happen`,
  `(ticking|time|ticking time) bomb`,
  `(sitting|easy|lame) (duck|ducks|target|targets|prey|pickings|meat)`,
  `(playing|play|playing around) with fire`,
  `(russian roulette|house of cards|borrowed time|thin ice|powder keg|wide open to (attack|fraud|theft|hackers|claims)|writing is on the wall|death spiral|sinking ship|sword of damocles)`,
  `(you are|your .{1,2} (is|are)|#MergeTag is) .{0,2} (sleepwalking|asleep at the wheel|on the brink|in the firing line|in the crosshairs|on the edge of (bankruptcy|collapse|ruin|failure|disaster|defeat|closure|losing|going)|on the precipice|wide open|dangerously exposed|a target|prey|next in line|at the mercy|heading for|headed for|on course for|on (a|the) (road|path|collision course) to|walking into|running out of (road|time|runway)|in grave danger|in serious (trouble|danger)|gambling|rolling the dice|flying blind|tempting fate|on your last legs|hanging by|already (dead|losing|behind|too late))`,
  `(hackers|burglars|thieves|criminals|fraudsters|scammers|cybercriminals|vultures|wolves|sharks|predators|crooks|pickpockets|ambulance chasers) (is|are|will|have|has|could|may|might|would|love|loves|do not|does not|know|knows) .{0,3} (watching|watch|targeting|target|looking|circling|knocking|knock|coming|come|scanning|waiting|at your|probing|circle|find|after|eyeing|lurking|sniffing|not (be|so|care|wait|ask|forgive)|wait|care|ask|pounce|easy|exactly|your|shops like|firms like)`,
  `(regulators|the (taxman|tax man|regulator|auditors|auditor|inspector|inspectors|authorities|irs|hmrc|lawyers|council|law)|lawyers|auditors|inspectors) (is|are|will|have|has|could|may|might|would|do not|does not) .{0,3} (knocking|knock|at your door|circling|breathing down|coming for you|after you|not (be|so) .{0,1} (kind|lenient|forgiving|gentle|nice|patient|understanding)|so (kind|lenient|forgiving|gentle|nice|patient)|shut you down|throw the book|make an example|close you down|care)`,
  `what you do not know (can|will|could|might) (hurt|cost|kill|sink|ruin) you`,
  `(your|whose) (neck|head|job|jobs|career|reputation|livelihood|future|licence|license|business|pension|home|bonus) (is|are|will be|could be|may be) (on the (line|block|chopping block)|at stake|at risk|in danger|in jeopardy|on the scrap heap|in the balance)`,
  `(heads|head) (will|could|may) roll`,
  `(you|yours) (will|would|could) be (the (one|person|name|face))? .{0,1} (they|everyone|everybody|the board|your boss) .{0,1} (blame|blames|point|points|come after|fire|sack)`,
  `(no one|nobody|only) .{0,2} (but)? yourself to blame`,
  `have (only|just)? (yourself|yourselves|no one|nobody) .{0,3} (to blame|but yourself)`,
  `(look|looking) back (on this|at this|in|one day|and) .{0,4} (wish|regret|wishing|with regret|kick)`,
  `(come back|return|going) to (haunt|bite) (you|your .)`,
  `(haunt|haunts) you`,
  `(say|tell yourself|wish) .{0,1} (i|you) (had|should have|would have) (acted|listened|signed|known|done|bought|switched|moved|called)`,
  `(carry|carrying) the can`,
  `(a|the|your)? (slow|painful|certain|quiet) death`,
  `(are|were) you (really|truly|honestly)? (protected|safe|covered|prepared|insured) (if|for the worst|against (the|a))`,
  `(wolf|wolves|bailiffs|creditors|vultures|reaper) .{0,2} (at the door|at your door|circling|knocking)`,
  `clock is ticking (on|for) (you|your|#MergeTag)`,
  `(is|are) (really)? (out to get you|after your (data|money|customers|accounts|savings|business|files|passwords|job|market))`,
];
