/** Frames of the seller’s own need, each of two halves: what the seller wants, and what the reader is to do for it. */

const superior =
  '(manager|boss|bosses|director|vp|svp|ceo|coo|cfo|supervisor|management|head|chief|sales (manager|director|lead|head|vp|chief)|team (lead|leader)|line manager|leadership|higher ups|superiors|owner|head office|headquarters|hq|(regional|area|national|country|sales|group) (manager|director|head|lead|vp|chief|team|boss)|investors|board|shareholders|finance team|md|managing director|founder|founders|partner|partners|upstairs|branch manager)';
const sales =
  '(deal|deals|sale|sales|contract|contracts|order|orders|signature|signatures|customer|customers|client|clients|account|accounts|policy|policies|unit|units|sign up|sign ups|signup|signups|subscription|subscriptions|member|members|logo|logos|licence|licences|license|licenses|booking|bookings|renewal|renewals|plan|plans|annual plans|seats|new accounts|new customers|new clients|new business|revenue|wins|yeses|closes|closings|installs|listings|machines|cars)';
const sell =
  '(close|closing|sell|selling|sign|signing|book|booking|land|landing|bring in|bringing in|bring|win|winning|move|moving|place|placing|add|adding|get|getting|deliver|clinch|secure|securing|shift|turn in|write|log|score|find|convert|bag|hit|make)';
const goalWord =
  '(quota|quotas|sales (target|targets|goal|goals|number|numbers|figures|plan|bonus|quota|contest)|commission|commissions|bonus|bonuses|kicker|accelerator|scorecard|leaderboard|league table|pipeline|forecast|ranking|incentive|spiff|patch|territory|promotion|pay rise|raise|paycheck|pay check|pay packet|payout|livelihood|job|mortgage|rent|probation|review|appraisal|performance review|pipeline review|prize|holiday|vacation|christmas bonus)';
const period =
  '(quarter|month|year|fiscal year|fiscal quarter|sales year|financial year|trading year|half|half year|fiscal|books|quarter end|month end|year end|q1|q2|q3|q4|sales month|period)';

/** What the reader is to do: half of a frame, asked for anywhere in the sentence. */
export const readerDeal = [
  '(your|some) (help|support|business|custom|order|backing|cooperation|loyalty)',
  '(appreciate|grateful for|thankful for) (your|it|an|the|a|if you)',
  '(yours|you) (would|will|could|can|may|might) .{0,1} (push|make|get|put|take|tip|bring|be|help|seal|do|clinch|save|complete|round)',
  '(please|do|just) (say yes|sign|buy|order|help|grab|join|commit|come (on board|in|across|over)|get back|send (me|us) the)',
  '(hence|thus|therefore|so) (my|this|our|the) (call|email|note|push|offer|discount|message|hurry|rush)',
  '(love|like|need|want|hope|hoping|keen|able) to (announce|count|add|welcome|close|have|include|name|show|report|land|sign|book|win|bring) .{0,1} (you|your|this|#MergeTag)',
  '(you|#MergeTag) (were|was|are|is) (as good as|practically|nearly|almost|all but|a)? .{0,1} (done deal|done|in|signed|certain|sure thing|committed|closed|coming)',
  '(care|want|fancy|ready|happy|willing) to (join|help|sign|come|be|order|commit|jump|take part)',
  '(grab|claim|take|snap up|join|come on|jump) (one|in|up|on|it|yours|us|aboard) .{0,3} (now|today|by|this|before|while|$)',
  '(a|the) (signed|closed) (contract|deal|order|agreement|form)',
  '(if|when|once|unless|before|until) (i|we|they) .{0,2} (close|sell|sign|land|book|hit|make|get|bring|win|reach) .{0,2} (more|deals|sales|this|it|another|one|target|you|number|#Value)',
  '(why|reason) (i am|we are|for) (writing|asking|calling|chasing|emailing|pushing|offering|my|this)',
  '(your|the) .{0,2} (order|deal|signature|contract|sale|business|yes|purchase|commitment|renewal|logo|booking|policy|subscription|sign off|decision|answer|go ahead|signed|paperwork|support|vote|say so|contribution|account|nod|approval|upgrade)',
  '(this|that|one more|another|any|every|each|last|a quick|an early|which|such an) .{0,1} (order|deal|signature|contract|sale|account|yes|purchase|commitment|renewal|policy|booking|subscription|answer|decision|paperwork|one)',
  '(if|when|once|unless|that|and|could|can|would|will|until|should|have|had|were|before|so) (you|#MergeTag) .{0,4} (sign|signed|buy|bought|order|ordered|commit|committed|renew|renewed|switch|switched|come on board|came on board|coming on board|join|joined|close|say yes|said yes|move|purchase|purchased|upgrade|upgraded|book|booked|decide|decided|agree|agreed|go ahead|went ahead|going ahead|help|take|took|pay|paid|place|placed|confirm|confirmed|reply|let (me|us) know)',
  '(get|getting|have|having|close|closing|sign|signing|book|booking|land|landing|win|winning|bring|bringing|wrap|wrapping|seal|finish|finishing|put|push|pushing|squeeze|sneak|slip|slips|mark|tick|take|nail|lock|count|include|record) (this|it|you|that|us|things|the (deal|contract|paperwork|order|papers)|your .{1,2}|#MergeTag) .{0,2} (in|signed|done|over the line|across the line|over|across|closed|booked|through|on board|as a yes|as (won|closed|signed)|off|by|before|this|today|down|up|tied up|wrapped up|for|on)',
  '(sign|signing|buying|ordering|committing|signed|booking|renewing) (up|today|now|by|before|this|tomorrow|with|it|off|and|on|early|for)',
  '(you|#MergeTag) (are|is|would|will|could|can|may|might) .{0,2} (be)? .{0,2} (the one|the last|the missing|the only|my|our|number|the deal|get (me|us)|the person|who can|the final|the first|help|make|tip|push|take (me|us)|put (me|us)|count|save|turn|change|do (me|us))',
  '(yours|you|it|this|that|#MergeTag) (is|are|would|will|could|might|can|may) (be)? .{0,2} (the one|the deal|the last|what|get|gets|take|put|make|push|help|tip|clinch|seal|count|do it|swing|close|mean)',
  '(papers|paperwork|contract|order|signature|agreement|answer|forms|po|purchase order|deposit|signed copy|this|it) (back|in|signed|returned|done|over|from you)',
  '(flexible|generous|special|discount|better price|lower price|knock|sweeten|price)',
  '(could|can|may|might|would|will) (i|we) .{0,1} (mark|count|put|pencil|get|have|rely|include|close|book|forecast)',
];

/** Targets, pay and standing: reason enough beside any deed of the reader. */
export const ownGoal = [
  '(my|our) .{0,2} (career|cv|review|appraisal|sales (board|meeting|kick off|conference|team|call|report)|investors|founders|shareholders|runway|figures|numbers|totals|tally|scoreboard|dashboard)',
  '(the|a) (sales (meeting|kick off|board|conference|report|call|huddle)|forecast call|monday meeting)',
  '(i|we) (get|am|are|will be) (measured|judged|ranked|rated|graded|scored|rewarded|assessed|marked) (on|by)',
  `(beat|beating|top|topping|match|matching) (last|the previous) (year|month|quarter) .{0,1} (figures|numbers|total|sales|record)`,
  '(i|we) (told|promised|assured|swore|announced|said|boasted) .{0,3} (sales (meeting|team|director|manager)|(my|our) .{0,2} (boss|manager|director|vp|board|investors|team|founders|chief)|everyone (here|in sales)|the (office|board|team|room|floor))',
  '(founders|investors|board|owners|shareholders|partners) .{0,2} (promised|want|wants|expect|expects|need|needs|demand|are watching|are counting|are waiting) .{0,4} (#Value|growth|logos|customers|revenue|results|numbers|deals|more|by)',
  `(have|get|bring|book|put|turn) .{0,2} (#Value|a few|several) .{0,1} ${sales} (in|signed|closed|booked|over the line|done|on the books) (by|before|this)`,
  `(my|our) (own|personal|sales|team|team 's|monthly|quarterly|annual|yearly|regional|branch)? .{0,1} ${goalWord}`,
  `(my|our) (own|personal|sales|team|team 's|monthly|quarterly|annual|yearly|regional|branch|growth|revenue|new business|launch) .{0,1} (target|targets|goal|goals|number|numbers|figure|figures|budget|stats|metrics|month|quarter|half|q1|q2|q3|q4)`,
  `(my|our) (target|targets|goal|quarter|half|half year|stats|month|q1|q2|q3|q4)`,
  `(my|our|the) (team|sales team|office|branch|region|department|reps|boss|whole (team|office|branch)) .{0,1} (has|have|is|are|needs|need|must|gets|get|wins) .{0,2} (a|an|the|to|on|up)? .{0,2} (${goalWord}|target|targets|goal|goals|number|figures|trip|prize|short|behind|close|away)`,
  `(i|we) (have|has|had|have got|am on|are on|am chasing|are chasing|am up for|are up for|am after|are after|am going for|am in line for|stand to|get|earn|am paid|am judged|am measured|am on the hook for|are on the hook for) .{0,3} (${goalWord}|target|targets|goal|goals|commission|(number|numbers|figure|figures) to (hit|make|reach|meet|beat))`,
  `(targets|figures|quotas|numbers) .{0,3} (are|is|being|look|looking|have been) .{0,4} (our end|my end|here|us|what they are|tight|tough|steep|down|low|behind)`,
  `(sales|business|orders|trade|it|things|this|the) .{0,2} (have been|has been|are|is|been) .{0,2} (slow|quiet|down|thin|poor|tough|lean|slack|flat) (month|quarter|year|week|spell|patch|start|for us|on my|lately|of late|here|at our|so)`,
  `(slow|quiet|lean|tough|poor|bad|thin|weak) (month|quarter|year|patch|spell)`,
  `(bonus|commission|prize|trip|holiday|promotion|raise|pay rise|reward|voucher|steak dinner|dinner|case of .|weekend away|spa day|new car|watch|award|trophy|plaque) .{0,2} (in it|riding|waiting|on offer|up for grabs|at stake)`,
  `(i|we|the team|my team|our team|the whole .{1,2}|the office) (will|would|could|can|get|gets|win|wins|earn|earns|stand to|stands to|might) (get|win|earn|take|pick up|qualify for|be given|scoop|bag|land)? .{0,1} (a|an|the|my|our) .{0,3} (bonus|commission|prize|trip|holiday|promotion|raise|pay rise|reward|voucher|dinner|award|trophy|car|cruise|weekend|kicker|accelerator|first place|top spot|spiff|contest|competition)`,
  `(i|we) (am|are|have been|will be|would be|was) .{0,3} (behind|short|under|down|off|below|adrift|lagging|shy|away|trailing) (on|of|for|from|by)? .{0,1} (my|our)? .{0,1} (plan|target|targets|quota|number|numbers|goal|where|this (month|quarter|year)|pace|forecast|budget)`,
  `(i|we) (am|are) (only|just)? .{0,2} (a|one|two|three|#Value|a few|a couple of|a handful of) .{0,2} ${sales} (short|away|off|from|behind|shy|down|to go)`,
  `(i|we|my team|our team|the team) (need|needs|want|wants|must|have to|has to|have got to|am trying to|are trying to|hope to|am told to|am meant to|am supposed to|have been told to|am looking to) .{0,2} ${sell} (just)? (in)? .{0,1} (#Value|one|another|a few|a couple|two|three|some) (more)? .{0,2} ${sales}`,
  `(i|we) (need|needs|am missing|are missing|lack|want|am after|are after|am chasing|have to find|must find) (just|only|at least)? (#Value|one|another|a few|a couple of|two|three|some) more .{0,2} ${sales}`,
  `(report|submit|file|hand in|give|present|send|lock|update|update) (in)? (my|our) .{0,1} (forecast|numbers|figures|pipeline|sales|commit|commits)`,
  '(i|we) (have)? (forecast|forecasted|committed|called|counted|put|logged|booked) (your|this|you|the) .{0,2} (deal|order|business|account|in|for|as|down|contract|in (my|our) .{1,2})',
  `(end|finish|close|start|begin|round off|round out|wrap up|cap) (out|off)? (the|my|our|this) .{0,1} ${period} (on a high|strong|strongly|well|with (you|your|a|one|this)|in style|on target|on top|with a bang)`,
  `(best|biggest|record|strongest|first|worst) .{0,1} (month|quarter|year|week|half) (ever|yet|so far|in|on record|of my|of our|as a|since)`,
  '(last|first|tenth|#Value|final|biggest|next) (sale|deal|order|signature|customer|client|name|sign up|signing) (of|for|on) (the|my|our|this) .{0,1} (year|month|quarter|week|list|books|board|sheet|season|october|november|december)',
  '(come|coming|came|fall|falling|end up|finish) (up)? (short|empty handed|last|bottom) (this|on|in|at|again|of|for|$)',
  '(keep|hold|hang on to|cling to|lose|losing|save) my .{0,1} (job|place|spot|seat|patch|territory|accounts|desk)',
  '(top|bottom|head|foot|first|last) (of|on|in) (the|our|my) .{0,1} (table|leaderboard|rankings|league|sales board|ladder)',
  '(look|looking|looks) (bad|good|great|silly|terrible|stupid|like (a|an) .{1,2}) (in|at|to|with|for|in front of) (the|my|our) .{0,2} (review|meeting|boss|manager|team|board|director|management|sales meeting)',
];

/** Words that no sentence to a reader needs: flagged alone. */
export const plainNeed = [
  'the sooner (you|we|i|this) .{1,5} the (sooner|faster|quicker|earlier) (i|we|my|our) (get|can|make|hit|am|go|earn|have|boss|bonus|manager|quarter)',
  `(between|standing between) (me|us|my team) and (my|our|a|the|that) .{0,2} (${goalWord}|target|goal|number|record|win)`,
  '(i|we) (have|had|am|are)? (had|been having|having) (a|an|my|our) .{0,1} (slow|terrible|awful|rough|rotten|horrible|dreadful|dry|disastrous|difficult|hard|bad|lean|thin|poor|worst|quiet) (sales)? (month|quarter|year|week|half|season|run|patch|spell) (and|so|for sales|this|$)',
  '(pressure|heat) on (me|us|my team) to (land|close|sign|sell|get|win|bring|book|hit|deliver|secure|make)',
  '(bring|bringing|take|land|close) (something|this|one|it|a (win|deal)|you) home (before|by|this|for)',
  '(one|single|your|a quick) (signature|order|yes|sale|deal) (from you)? (and|means|puts|sends|gets) (i|we|me|us|my|our) (am|are|win|get|hit|make|reach|off|over|there|bonus|quota|target)',
  '(pay off|pay down|pay for|fund|cover|afford|save for|saving for|paying off) (my|our) .{0,1} (loan|loans|wedding|debts|debt|mortgage|kids|holiday|car|rent|degree|honeymoon|studies|bills|baby)',
  '(make|makes|made) (or|and) (break|breaks) (my|our) .{0,1} (month|quarter|year|numbers|career|target)',
  `(i|we) (only|just|still|really) (need|want) (#Value|one|another|a few|a couple of|two|three|some) (more)? .{0,2} ${sales} .{0,2} (to|by|before|this|for|from)`,
  `(company|firm|startup|business|team|agency|shop|we|i|office|branch) (need|needs|must have|has to have) (#Value|one|another|a few|several|some|more) (more)? .{0,1} ${sales} .{0,2} (to|by|before) (survive|stay|reach|hit|make|get|keep|close|avoid|the end|break|month|quarter|year)`,
  '(i|we) (have)? (not|never|yet to|hardly|barely|still to) (sold|sell|closed|close|made|make|signed|landed|booked) (anything|a (thing|sale|deal|single .)|any (deals|sales)|much|my first|one (deal|sale)) .{0,2} (yet|this|all|so far|since|$)',
  'need (your|this|the|some|more|new) .{0,4} to (survive|stay (alive|afloat|open|in business|on)|keep (going|the (lights|doors|business)|our (doors|staff))|make (payroll|rent|ends meet)|reach our|hit our|make our|hit my|make my|reach my)',
  '(under the (gun|cosh|pump)|up against it|feeling the (heat|squeeze|pinch)) .{0,3} to (book|close|sell|hit|sign|bring|make|land|deliver|get)',
  '(i|we) (am|are|get|will be) (being)? (judged|measured|ranked|rated|graded|scored|assessed|marked|evaluated|appraised) (on|by) (this|my|our|the|these|how many) .{0,2} (numbers|figures|sales|results|month|quarter|deals|totals|contracts|signatures|i|we)',
  '(i|we) (badly|desperately|urgently|sorely)? (need|want|could use|could do with|am desperate for|are desperate for|am after|am hungry for) (the|this|that|your|a|another|some) .{0,1} (commission|sale|sales|bonus|numbers|money from|win|deal|closing|kickback|cut)',
  '(i am|we are|feeling|getting|being) .{0,1} (desperate|dying|itching|starved|begging) for .{0,2} (sale|sales|deal|deals|order|orders|customer|customers|business|win|yes|signature)',
  '(i|we) (have|have got) (a|an|two|three|my .) .{0,3} to (pay for|feed|support|put through|pay off|clothe)',
  '(you would be|you could be|you will be|you can|you could|you would|to|would you|please) .{0,1} (get|getting|save|saving|rescue|rescuing|help|helping|pull|pulling|dig|digging|turn|turning|bail|bailing|make|making) (me|us|my|our) .{0,2} (out of (a|this|my) .{0,1} (hole|jam|pickle|tight spot|bind|slump|mess|corner)|month|quarter|year|numbers|figures|(look|looking) good|out of it)',
  '(do|doing|does|be|work|worked) (my|our) (career|numbers|figures|month|quarter|year|stats|bonus|commission|standing) .{0,3} (good|favour|favor|wonders|proud|nicely)',
  '(would|could|will) .{0,1} (do|work) (wonders|miracles|a world of good) for (my|our|me|us)',
  '(help|helping|get|let) (our|a|my|this) .{0,1} (small|young|new|tiny|little|growing|fledgling|struggling|local) .{0,2} (team|company|firm|business|startup|shop|agency|studio|family|start up) .{0,1} (reach|get|hit|win|grow|survive|find|make|land|prove|stay|keep|off|to|like)',
  `(qualify|qualifying|in the running|shortlisted|up|eligible|on course|competing) for (the|a|an|my|our) .{0,2} (incentive|trip|prize|bonus|award|contest|commission|club|promotion|kicker|accelerator)`,
  `(i|we) (am|are) (only|just)? .{0,1} (a|one|two|three|#Value|a few|a couple of|a handful of) .{0,1} ${sales} (short|shy|away|off|from|behind) (of|from|off)? (my|our|a|the|hitting|making|reaching|where|what|$)`,
  '(i|we) (would|will)? (hate|do not want|would rather not|cannot afford|can not afford|hope not) to (miss|fall short of|lose|blow|drop) (my|our) .{0,2} (target|quota|bonus|commission|number|numbers|goal|forecast|month|quarter|job)',
  '(my|our) .{0,2} (pay|wage|wages|salary|paycheck|income|rent|mortgage|livelihood|living|job|bonus|commission|quota|year|month|quarter|promotion|career|future|season) (all)? (depends|depend|hangs|hinges|rides|rests|relies|is riding|is hanging|is resting) (on|upon)',
  '(i|we) (only|just)? (get|am|are) (only|just)? paid (only|just)? (if|when|once|by|on|for each|per) (you|the|commission|each|every|a|deal|sale|results|what)',
  '(put|puts|putting|keep|keeps) (food|bread|dinner) on (my|our|the) table',
  '(pay|pays|paying|cover|covers) my (rent|mortgage|bills|school fees)',
  '(my|our) (job|neck|head|position|role|bonus|quarter|reputation with .{1,3}) (is|are|would be) (on the (line|block)|at (stake|risk)|hanging by)',
  '(i|we) (am|are) (still)? (on|in my) (probation|trial period|probationary period)',
  '(this|your|the|one) .{0,2} (sale|deal|order|signature|account|contract|yes) (would|will|could)? (means|mean|pays for|pay for|buys|buy|clinch|clinches|secures|secure|seals|seal|gets me|get me|keeps me|wins me|win me|earns me|earn me) .{0,4} (me|my|our|us|kids|holiday|promotion|it|job|bonus)',
  '(save|saving|saved) (my|our) (bacon|skin|neck|hide|life|month|quarter|year|job|week|blushes)',
  '(they|management|my .{1,2}|the company) (will|would|are going to|is going to|might|may|could) (cut|take|take away|shrink|halve|give away|sack|fire|drop|let|put|move|have|reassign) .{0,1} (me|my (patch|territory|job|accounts|commission|head|pay|hours))',
  '(do|doing|does) (a|an|this|your|me|us) .{0,3} (salesman|saleswoman|salesperson|rep|seller|guy|girl|chap|lad|lady|favour|favor|kindness|solid|good turn|mate) .{0,2} (a|and|by|if) .{0,2} (kindness|favour|favor|solid|good turn|sign|signing|buy|buying|order|ordering|say yes|commit|close|book|booking)',
  '(any|every|each|even a|a) .{0,1} (order|sale|signature|deal|bit of business|purchase) .{0,4} (would|will|helps|counts|matters|makes|means|keeps) .{0,2} (help|helps|me|us|out|a lot|counts|keep|a difference|everything|keeps)',
  '(could|can) (really|do with|use) (do with|use)? (a|the|this|your|some|another|one more) (win|sale|deal|order|business|yes|signature|break|boost|close)',
  '(i|we) (would|could|can|will) (win|earn|get|bag|scoop|take home) (the|a|an|my|our|that) .{0,3} (contest|competition|prize|trip|dinner|bonus|holiday|award|cruise|voucher|commission|car) .{0,2} (if|when|should|by|once|with) (you|your)',
  '(get|gets|getting|take|takes|keep|keeps|have|has) (my|our|the) .{0,1} (boss|manager|director|management|vp|supervisor|head office|team lead|higher ups) (off (my|our) (back|case|neck)|happy|quiet|sweet|off)',
  '(end|finish|close|round off|round out|wrap up) (out)? (the|my|our|this) (year|month|quarter|half) .{0,3} (on a high|in style|with a bang) .{0,2} (with|by|and|if) (you|your|a)',
  `be (my|our) .{0,1} (last|first|next|final|biggest|tenth|#Value) .{0,1} (sale|deal|order|signature|customer|client|signing|sign up|win)`,
  '(i|we) (have)? (forecast|forecasted|called|counted|logged) (your|this|you|the) .{0,2} (deal|order|business|account|in|for|as|down|contract) .{0,3} (this|for|in|by)',
  `(i|we) (need|needs|am missing|are missing|am after|are after|am chasing|have to find|must find) (just|only|at least)? (#Value|one|another|a few|a couple of|two|three|some) more .{0,2} ${sales} .{0,2} (to|by|before|this) .{0,1} (reach|hit|make|get|meet|beat|close|end|month|quarter|friday|year|keep|qualify|win)`,
  '(off|on|down) my (back|neck|case) (about|for|over|until|till|to|if|and|$)',
];

/** The seller’s superiors, and what they press for. */
export const pressedFromAbove = [
  `(my|our) .{0,2} ${superior} .{0,1} (insists|insist|insisted|demands|demanded|requires|is adamant|are adamant|says|wants it|ordered) .{0,1} (that)? (i|we) .{0,1} (get|close|have|bring|sign|land|book|finish|hit|wrap|win|deliver|secure) .{0,3} (this|it|you|your|the|in|by|more|#Value)`,
  `(my|our) .{0,2} ${superior} (is|are|keeps|has been|have been)? .{0,1} (asking|asks|ask|wants to know|want to know|wonders|inquiring|enquiring|demanding|checking) .{0,4} (if|whether|when|why|where) .{0,1} (you|your|this|the (deal|order|contract|signature)|it)`,
  `(talked|persuaded|convinced|begged|twisted|argued|pleaded|leaned on|sweet talked|cajoled|bullied|pressed|squeezed) (with)? (my|our) .{0,2} ${superior} .{0,2} (into|to (give|let|hold|cut|drop|approve|offer|extend|agree|sign off|keep|reduce|match|lower|waive)|arm)`,
  `(my|our) .{0,2} ${superior} (would|will) .{0,1} be .{0,2} (over the moon|thrilled|delighted|happy|pleased|ecstatic|chuffed|furious|livid|unhappy|cross|disappointed|angry|upset|on (my|our)) .{0,3} (if|when|that|to (see|hear|get)|with) (you|your|this|we (close|sign|get|land))`,
  `(my|our) .{0,2} ${superior} .{0,1} (gave|has given|granted|has granted|let|approved|allowed|authorised|authorized) (me|us)? .{0,1} (special|one off|one time|extra|rare|limited|temporary)? .{0,1} (permission|approval|clearance|authority|leave|sign off|price|discount|rate) .{0,6} (until|till|only|before|this|today|if you|for you)`,
  '(breathing|breathe|breathes) down (my|our) (neck|necks)',
  '(show|showing|give|giving|bring|bringing|take|report|owe|impress|satisfy|placate|appease|please) (something|progress|results|good news|a win|a deal|numbers|a signature)? (to)? (my|our) .{0,2} (boss|manager|director|vp|chief|management|supervisor|board|investors|team lead) .{0,2} (progress|results|something|good news|by|before|a (win|deal|signature|yes)|that|with)',
  `(my|our|the) .{0,2} ${superior} .{0,1} (wants|want|wanted|needs|need|expects|expect|expecting|demands|demand|insists|is asking for|are asking for|is after|are after|is waiting for|is waiting on|is chasing|is pressing for|is pushing for|are pushing for|has asked for|would like|would love|is counting on|is banking on|are banking on|is watching|are watching|is looking for|are looking for) .{0,3} (an answer|a decision|your (answer|decision|order|signature|signed|yes|deal|contract|commitment)|this (signed|closed|booked|in|done|deal|one|quarter|month)|it (signed|closed|booked|in|done)|the (deal|order|contract|signature|bookings)|#Value (more|new)|more .{0,1} ${sales}|bookings|new (business|customers|clients|logos|accounts)|to see (your|this|it|the|more|#Value)|your logo)`,
  `(head office|headquarters|hq|management|leadership|the board|upstairs|my director|corporate) (wants|want|needs|expects|demands|is asking for|is pushing for|is after|is pressing for|has asked for|requires|is looking for) .{0,3} (more|#Value|orders|sales|bookings|signatures|results|new (business|customers|accounts))`,
  `(my|our|the)? .{0,2} ${superior} (is|are|has been|have been|keeps|was) .{0,1} (pushing|pressing|pressuring|hounding|chasing|leaning on|on at|nagging|hassling|squeezing|breathing|riding|driving|asking|telling|urging|watching) (us|me|down my|my) .{0,2} (to|for|about|on|neck|until|over)`,
  `(my|our|the) .{0,2} ${superior} (has|have|had)? (given|gave|gives|set|told|said|says|tells|asked|warned|instructed|ordered) .{0,2} (me|us|that|i|we|until|till) .{0,3} (until|till|have|has|must|need|to|by|a deadline|the end|got to) .{0,4} (${sell}|sign|signed|#WeekDay|friday|close|hit|make|finish|more)`,
  `(my|our) .{0,2} ${superior} .{0,1} (says|said|tells me|told me|insists|has said|has told me|warned me) .{0,2} (no more|no further|it is|this is|we can not|i can not|i can|the price|that is|if you|you|there is) .{0,6} (discount|discounts|price|offer|today|friday|this (week|month|quarter)|sign|ends|expires|deal|after|off)`,
  `(i|we) (have)? (promised|told|assured|said to|guaranteed|sworn to|given) (my|our|the) .{0,2} ${superior} (that)? .{0,2} (you|this|it|i would|we would|my word|a|your)`,
  `(i|we) (have|had|have had|got|have got)? (to)? (beg|begged|fight|fought|plead|pleaded|argue|argued|went|go|gone|lobbied|leaned on|pulled|twisted|stuck my neck out|persuade|persuaded) .{0,6} (my|our|the) .{0,2} ${superior} .{0,6} (price|discount|deal|offer|terms|rate|for you|only|hold|this|stand|if|to (get|let|give|approve|agree))`,
  `(i|we) (went|go|have gone) to bat for (you|this|your)`,
  `(only|will|would) .{0,2} (stand by it|stand by this|honour it|honor it|agree|approve it|sign it off|hold it|keep it) .{0,2} (if|until|when|provided) (we|you|i) .{0,3} (book|sign|order|close|commit|this|by|before|today)`,
  '(under|feeling|getting|facing|taking) .{0,4} (pressure|heat|flak|grief|stick|fire) (from|by|at|to|on|here|upstairs|internally) .{0,2} (above|management|upstairs|(my|our|the) .{1,2}|get|close|bring|sign|hit|make|sell|land|deliver|work|internally)',
  `(i|we) (have|has|had)? (been)? (told|asked|instructed|ordered|tasked|given|under orders) .{0,2} (by|to|until|till) .{0,5} (close|get (this|it|you)|bring in|sign|land|book|push|finish|win) .{0,6} (by|before|this|today|in|on|our|the)`,
];

/** The seller’s calendar, in words that name no other. */
export const ownCalendar = [
  `(we|i) (close|shut|lock|are closing|am closing|wrap up|end|finish|have to close|must close|need to close) (out|off)? (our|my|the) ${period}`,
  `${period} (end|close|ends|closes)? (for us|on our side|on my side|at our end|at my end|here at|in our books) (is|falls|ends|comes|closes|on|are)`,
  `(our|my) .{0,1} (year end|quarter end|month end|fiscal year end|financial year end|half year end|close of (the|our) books) (is|falls|comes|lands|approaches|looms|on|approaching|looming|in|so|and)`,
  `(with|only|just|there are|we are in|it is|this is) .{0,2} (#Value|a few|our|the) .{0,1} (days|hours|weeks|last day|last days|last week|final day|final days|final week|final weeks|closing days) (left|to go|remaining|of|in|until|before) .{0,1} (in|of|to|until|before)? (our|my) .{0,2} ${period}`,
  `(our|my) (last|final|closing) (day|days|week|weeks|hours) of (the|our|this)? .{0,1} ${period}`,
  `(count|counts|counting|go|goes|land|lands|fall|falls|book|booked|counted|included|fit|fits|be) (for|towards|toward|into|to|under|within) (my|our) .{0,2} (${period}|numbers|figures|target|total|tally|quota)`,
  `(before|by|until|when|as|once|ahead of) (our|my) .{0,2} (${period}|books|figures|numbers|sales) (is|are|close|closes|end|ends|shut|finish|finishes|wrap|wraps|turn|turns|roll|rolls|run|runs|lock|locks|get|counted|tallied)`,
];
