/** Word classes of a refusal, of how it is heard, and of the push that follows. */

/** How a seller shows that a refusal was heard. */
export const heard =
  '(understand|hear|get|appreciate|respect|realise|realize|accept|acknowledge|recognise|recognize|take|sympathise with|sympathize with|empathise with|empathize with|see|can see|know|note|value|grasp|sense|gather|suppose|grant|take on board|do not doubt|do not blame|can tell|can imagine|can appreciate|can understand|am aware|am well aware|am conscious|am sorry|remember|agree|admit|guess|imagine|believe)';
/** What was refused, or why. */
export const refusal =
  '(you|your (concern|concerns|decision|point|position|hesitation|worry|worries|reluctance|budget|answer|no|objection|situation|view|wish|frustration|priorities|doubts|reservations|scepticism|skepticism|caution|reasons|reasoning|misgivings|honesty|candour|candor)|that (you|your|now|money|budget|time|price|the (answer|budget|timing|price))|it (is|was|may|might) not|it is (a no|too)|that|the .{0,1} (budget|price|timing|answer)|now is not|the (answer|budget|timing|price)|things are|budgets are|money is|times are)';
export const turn =
  '(but|however|yet|and yet|still|even so|nevertheless|nonetheless|although|though|that said|all the same|just the same|having said that|that being said|at the same time|mind you|then again|be that as it may|on the other hand|but then|only|regardless)';

/** A short acknowledgement that stands for the whole refusal. */
export const conceded =
  '(fair enough|i hear you|point taken|that is fair|that is a fair point|understood|noted|fair point|of course|no problem|no worries|got it|okay|ok|sure|right|true|granted|admittedly|agreed|naturally|absolutely|with (all)? (due)? respect|with the greatest respect|all due respect|good point|valid point|i see|makes sense|that makes sense|duly noted|i get it|i understand)';

const kin =
  '(wife|husband|partner|spouse|boss|board|manager|director|team|cfo|ceo|cto|finance .|accountant|committee|colleague|colleagues|other half|department|company|owner|owners|family|landlord|council|chair|procurement|lawyer|headquarters|management)';
/** The reader’s no, or the reason behind it, as a clause. */
export const objection = `(${[
  'you (have|are|were|do|did|would|will|can|could|may|might)? (not|never) .{0,2} (interested|keen|convinced|sure|ready|persuaded|sold|looking|in the market|need|want|see|like|think|believe|fancy|have|feel|trust|afford|buying|planning|able|prepared|willing|inclined|change|changing|switch|switching|a fan|spend|require|care|got|be interested|in a position|budgeted)',
  'you (have)? (twice|again|now|politely)? (said|say|saying|answered|replied|told (me|us)) (it is|that it is|a)? (no|not|nope|too)',
  'you (have|had|would|were|are)? (twice|again|now|politely|all|both)? (declined|decline|refused|refuse|rejected|reject|passed|passing|pass|turned (us|me|it|this|that|the .|our .{1,2}|my .{1,2}) down|turned down|opted (for|out)|chosen (another|someone|somebody|to|not|a|the)|chose (another|someone|somebody|to|not|the)|gone with|going with|went with|signed with|picked (another|someone|a)|decided (against|not|to)|ruled (it|this|us|that|me) out|dismissed|ticked no|walked away|backed out|been (burned|burnt|let down|disappointed|bitten)|said no|say no|saying no|hesitant|hesitating|reluctant|sceptical|skeptical|doubtful|unsure|undecided|on the fence|worried|wary|nervous|cautious|torn|concerned|afraid)',
  'you .{0,3} (happy|content|satisfied|comfortable|fine|pleased|covered|sorted|loyal|under contract|locked in|tied in|tied up|all set|doing fine|on a (tight)? budget|short (of|on)|strapped|stretched|cutting (costs|back)|watching (costs|every|the))',
  'you (have|use|work with|got|have got|own|buy from|employ|deal with|are with|are using|are working with) (a|an|someone|somebody|another|your own|your usual|one|people|enough|no|little|other|everything|it covered|all) ',
  'you (need|want|would like|prefer|wish|would rather|would prefer|have|plan|are going|intend|mean)? .{0,2} (to)? (think (it|this|things|about|on)|think|wait|hold off|sleep on|discuss (it|this)|stay with|stay put|stick with|do it yourself|do nothing|shop around|look elsewhere|look around|put (it|this) off|leave (it|things)|check with|talk to your|ask your|run it by|mull)',
  '(budget|budgets|money|cash|funds|price|prices|pricing|cost|costs|time|timing|finances|resources|margins|priorities|rates) .{0,4} (is|are|was|were|seems|looks|feels|being|has been|have been) .{0,2} (tight|short|limited|frozen|cut|gone|scarce|high|steep|an issue|a concern|an obstacle|a problem|wrong|bad|off|hard|difficult|stretched|spent|allocated|too|not|a factor|a worry|the issue|the problem|lacking|elsewhere|locked|set)',
  '(it|this|that|now|today|price|fee|figure|quote|we|our .{1,2}) (is|are|was|may be|might be|seems|feels|sounds|looks|would be) .{0,1} (too|more than you|over budget|out of (your)? (budget|reach|range)|beyond|a bit|a little|a lot|expensive|dear|pricey|not (for|the|a|something|what|your|right|in|on|relevant|needed|worth))',
  '(not|never|no longer) (interested|keen|convinced|for (you|me|us)|now|today|ready|sure|the right (time|moment|fit)|in the market|a priority|a good time|a good moment|in (the|your) budget|enough (money|time|budget)|looking|right now|this (year|month|quarter|time)|a fit|at the moment|on the (cards|agenda)|your (thing|cup))',
  '(no|not enough|without|short on|short of|out of|lack of|little) (time|budget|money|need|interest|thanks|thank you|use|room|appetite|cash|funds|capacity)',
  '(too|a bit|rather|a little) (expensive|dear|pricey|costly|much|busy|early|late|small|big|steep|complicated|risky|soon|complex|good to be true)',
  `(your|the|his|her) ${kin} .{0,2} (is not|are not|was not|will not|would not|does not|do not|did not|has not|have not|said no|says no|say no|is against|is hesitant|is unsure|is sceptical|is skeptical|has (said|turned|rejected|declined|refused|decided|frozen|blocked|vetoed)|have (said|turned|rejected|declined|refused|decided|blocked|vetoed)|turned|rejected|declined|refused|decided against|hates|vetoed|blocked|needs to|wants to|froze|put a stop)`,
  'your (no|refusal|rejection|decision|answer|objection|objections|hesitation|reluctance|concern|concerns|reservations|reservation|doubts|doubt|worry|worries|scepticism|skepticism|caution|misgivings|position|stance|reason|reasons|verdict|pushback|budget|supplier|current .{1,2}|existing .{1,2})',
  '(a|the|that) (no|refusal|rejection|thumbs down|hard no|cold shoulder)',
  '(the|your|an) answer (is|was|being) (a)? (no|negative|not)',
  '(being|so)? (honest|candid|frank|open|upfront|straight) (about|on|with) (the|your|me|us)',
  '(happy|satisfied|content|sorted|covered|fine) (with|as) (your|the|what|how|you|things|it)',
  'already (have|got|use|using|working with|with|covered|sorted|taken care|signed|under contract)',
].join('|')})`;

export const who =
  '(people|clients|customers|owners|companies|competitors|rivals|callers|firms|teams|users|members|buyers|businesses|managers|directors|families|couples|homeowners|landlords|partners|accounts|sceptics|skeptics|of them|founders|leaders|prospects|shops|practices|schools|folks|readers|guests|subscribers|neighbours|neighbors|dealers|growers|farmers|peers)';
/** Others who once refused as well. */
export const others = `(others|(other|many|most|some|several|plenty|lots|a lot|half|all|countless|hundreds|dozens|a few|a number|nine|the majority|nearly all|almost all|almost every|every|#Value) (out)? (of)? .{0,4} ${who}|(our|my) .{0,2} ${who}|(every|almost every|nearly every) (client|customer|buyer|owner|team|company|user|member) .{0,3}|everyone|everybody|people|clients|customers|a (client|customer|couple|family|firm|company|neighbour|neighbor|friend) .{0,5}|one of (our|my) .{1,3})`;

/** What comes after a heard refusal when the seller does not let go. */
export const push = `(${[
  '(it|this|that) (should|will only|would only|takes only|only takes|will take|will not take|can not|might|could|would be (a shame|a pity|a mistake|silly|mad|wrong|crazy|unwise|worth)|will (change|pay|save|surprise|cost)|is (worth|never too|not too|only|less|still|different)|pays for|costs less|need not|does not (have|need|cost)|would (change|pay|save|take))',
  '(can|could|would|do|did|have|are|will|is|should) (you|it|that|this|there|not you|not it|your .{1,2}) (afford|really|be|not|consider|at least|spare|ever|looked|tried|thought|considered|give|take|rather|like|want|compared|factored|sure|worth|more)',
  '(can you|would you|is it|why not|how (about|can|much|long|would)|what (if|about|would|is|could|does)|where is|at what)',
  '(ours|our .{1,3}|we) (is|are) (better|cheaper|different|faster|easier|worth|unlike|not like|the)',
  'surely',
  'you (should|need|must|will|would|cannot|can not|owe|have to|ought|might want|may want|could|may|might|are (missing|leaving|losing|making|wasting|overpaying|paying|overlooking|throwing|giving|passing|forgetting|still|only)|have (not|never|nothing|only|everything|yet)|never|deserve|will (be|see|find|thank|change|regret|wonder|wish)|stand to|risk|really|can still|know)',
  'i (think|believe|am (sure|convinced|certain|confident|not|asking|willing|going|begging|afraid|here)|want|would|still|really|have to|must|need|cannot|can not|can (show|help|make|do|save|prove|beat|match|change|offer|get|still|promise|guarantee)|urge|insist|promise|know|ask|beg|bet|feel|could|disagree|do not (think|believe|want|agree|accept|see why)|might|have (one|just) (more|one|a)|wonder|will (make|show|prove|try|give|throw|match|beat|ask|keep|still))',
  'we (think|believe|can|are|would|have|know|offer|could|still|will|do not (think|believe|want|accept)|might|feel|need|really|only|cost|beat|save|want)',
  '(let|allow|permit) (me|us|him|her|them)',
  '(hear|bear with|indulge|humour|humor|trust|believe|stay with) (me|us)',
  '(give|grant|allow|spare|lend|hear) (me|us|it|this|them|our)',
  '(here is|this is|here are|there is|there are) (why|the|a|what|how|one|more|always|still|no|nothing|plenty|another|something|#Value)',
  '(one|just one|a|only one) (more|last|quick|final|short|small) .',
  'before you',
  '(think|thought) (again|about|of|how|what|twice)',
  '(consider|imagine|picture|remember|reconsider|ask yourself|look at|look|listen|try|wait until|wait|sleep on|keep an open|take (a|another|one|five|#Value)|may i|may we|might i|dare i)',
  '(most|many|some|plenty|lots|all|half|several|the majority|a lot) (of)? .{0,3} (people|clients|customers|companies|teams|owners|firms|businesses|said|say|felt|find|found|thought|think|change|changed)',
  '(others|everyone|everybody|nobody|no one)',
  '(the (truth|fact|thing|problem|cost|question|real|point|longer|right)|what (you|most|many|nobody)|doing nothing|waiting|that is (exactly|precisely|just|why|what|no|the|not|only|because)|a (quick|short|small|five|ten|#Value) .{0,1} (call|chat|look|demo|minutes|minute|trial|test))',
].join('|')})`;

/** An objection so plain that whatever follows a “but” argues with it. */
export const plainNo = `(${[
  'you (have|use|work with|are with|have got|already have) (a|an|your own|your|one|another) .{0,2} (vendor|supplier|provider|agency|partner|contractor|accountant|lawyer|broker|guy|firm|solution|consultant|adviser|advisor|dealer|bank|insurer|gardener|cleaner|builder|designer|developer|arrangement|contract|deal|in house .)',
  'you (have)? (always|long|already) (used|bought|worked|gone|been|had|dealt) (with|from|at|to)?',
  'you (can not|cannot|could not) (spare|afford|justify|commit|take on|fit|find|see|manage|decide|switch|change)',
  '(it|this|that) (is|sounds like|looks like|seems like|feels like) (a|an) .{0,1} (investment|lot of money|lot|lot to (ask|take in|spend)|step|decision|spend|outlay|commitment|risk|stretch|gamble|leap|hefty sum|big sum|large sum|expense|luxury|big change|hassle)',
  'your hands are (tied|full)',
  'money is (a|an) (worry|issue|concern|problem|object)',
  'you (have)? (unsubscribed|opted out|asked (me|us)? .{0,2} (no more|not to|to stop|to be (left|taken|removed)|for no)|asked not)',
  'you are (sorted|covered|fine|all set|set|not (moving|selling|buying|changing|hiring|switching|there|one for|big on))',
  'you (can|could|may|are free to|have every right to) (say no|decline|pass|refuse|walk away)',
  'you (would like|would rather|would prefer|want|wish|plan|prefer|need)? (to)? (ask around|get other (quotes|offers)|compare (first|offers|prices)|ask around first|take your time|be left alone)',
  'you have (had|been) .{0,2} (bad|burned|burnt|let down|disappointed|terrible|poor)',
  'you (have|are|were|do|did|would|will|can|could|may|might)? (not|never) .{0,2} (interested|keen|convinced|persuaded|sold|looking (for|to)|in the market|need (a|an|any|another|it|this|us|our|more|one|help|anything|new)|want (a|an|any|another|it|this|us|our|more|one|help|anything|to (change|switch|buy|spend|commit|sign))|have (the|any|a)? (budget|time|money|need|interest|funds|appetite)|see (the|a|any)? (need|point|value|benefit|use|reason)|afford|buying|planning to|ready (to|yet|for|now)|willing|inclined|spend|fancy|think you (need|want|can|will|would|could|have)|think (it|this|we) (is|would|will|are|can))',
  'you (have)? (twice|again|now|politely)? (said|say|saying|answered|replied|told (me|us)) (it is|that it is|a|maybe|perhaps)? (no|not|nope|too|next|later)',
  'you (have|had|would|were|are)? (twice|again|now|politely)? (declined|refused|rejected|turned (us|me|it|this|that) down|passed on (it|this|us|the|our|my)|chosen (another|someone|somebody|to (stay|go|wait))|chose (another|someone|somebody|to (stay|go|wait))|gone with|going with|went with|signed with|decided (against|not to|to (wait|stay|stick|hold|go with|pass|leave))|ruled (it|this|us|that) out|hesitant|hesitating|reluctant|sceptical|skeptical|doubtful|undecided|on the fence|cancelling|canceling|leaving us)',
  'you .{0,3} (happy|content|satisfied|comfortable|loyal|under contract|locked in|tied in|tied into|all set|on a (tight)? budget|strapped|cutting (costs|back)|watching (costs|every)) (with|where|to|as|by|for|at|in|until|but|now|right now)?',
  'you (already|would (rather|prefer to)|prefer to|want to|need to|plan to|are going to) (have (a|an|someone|somebody|another|people|one)|use (a|an|someone|another)|work with|think (it|this|things|about|on)|think|wait|hold off|sleep on|stay with|stay put|stick with|do it yourself|do nothing|shop around|look elsewhere|look around|put (it|this) off|mull)',
  'you would hesitate',
  'it is (a|another)? (no|pass|not yet|not now|no thanks)',
  "(your|the|our)? (budget|budgets|money|cash|funds|price|prices|cost|costs|timing|finances|margins) .{0,3} (is|are|was|were|'s|seems|looks|feels) .{0,2} (tight|short|limited|frozen|scarce|an issue|a concern|an obstacle|a problem|off|hard|stretched|spent|allocated|too|not right|a worry|the issue|the problem|lacking|steep|high)",
  '(it|this|that|now|price|fee) (is|was|may be|might be|seems|feels|sounds|looks) .{0,1} (too (expensive|dear|pricey|costly|much|early|risky|soon|big|complicated|good)|over budget|out of (your)? (budget|reach)|(a bit|a little|a lot of)? (expensive|dear|pricey|costly|much|money)|not (for (you|everyone|me)|the (right|best|ideal) (time|moment|fit)|a (priority|good (time|moment)|fit)|something you|what you (need|want)|your (thing|priority)))',
  '(now|today|this) (is|was|may|might) .{0,1} not .{0,2} (time|moment)',
  '(too|a bit|a little) (expensive|dear|pricey|costly|steep|busy)',
  '(no|not enough) (time|budget|money|need|interest|thanks|thank you)',
  `your ${kin} .{0,1} (is not|are not|will not|would not|does not|do not|said no|says no|say no|is against|is (hesitant|unsure|sceptical|skeptical|reluctant)|has (said no|turned|rejected|declined|refused|vetoed)|have (said no|turned|rejected|declined|refused|vetoed)|turned|rejected|declined|refused|hates|vetoed|needs to (approve|agree|think))`,
  'your (no|refusal|rejection|objection|objections|hesitation|reluctance|reservations|reservation|scepticism|skepticism|misgivings)',
].join('|')})`;
