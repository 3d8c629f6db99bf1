import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { everyKind, patterns } from '../../src/rule.ts';
import { ownCalendar, ownGoal, plainNeed, pressedFromAbove, readerDeal } from './frames.ts';
import { dealWords, ourYearEnd, plainWish, prize, readersPart, realGaps, spareGoods, toShift } from './needs.ts';
import { ownStake, plainStake, smallDeed } from './stakes.ts';

const readersDeed = patterns(readerDeal, smallDeed);
/** A goal of the seller is an appeal only beside what the reader is to do for it. */
const asksForDeal = (match: Match, sentence: Sentence): boolean =>
  sentence.matches(readersDeed).some(({ first, last }) => first < match.first || last > match.last);

/** A reward that both sides get, told openly. */
const sharedReward = [
  '(referral|welcome|sign up) (bonus|reward)',
  '(you|they|your friend) .{0,2} (get|gets|receive|receives|save|saves) .{1,6} and (i|we) .{0,2} (get|receive)',
  '(i|we) .{0,2} (get|receive) .{1,5} and (you|they|your friend) .{0,2} (get|gets|receive|receives|save|saves)',
];

const my = '(my|our)';
const goal = `(number|numbers|quota|quotas|target|targets|goal|goals|sales (goal|target|numbers|figures|plan|contest)|commission|bonus|kicker|accelerator|forecast|figures|plan|(president 's|presidents|chairman 's) club|club|leaderboard|pipeline|scorecard|incentive|sales incentive|ranking|year end (figures|numbers|target|close)|month end (figures|numbers|target)|quarterly (number|target|goal|figures)|monthly (number|target|goal|figures))`;
const period =
  '(quarter|month|year|fiscal year|fiscal quarter|sales year|financial year|books|period|sales month|q1|q2|q3|q4|half)';
const boss =
  '(manager|boss|director|vp|ceo|chief|md|founders|investors|corporate|finance team|line manager|supervisor|management|head of sales|sales (manager|director|lead|head|vp)|team lead|leadership|higher ups|superiors|bosses|owner|company|head office|regional (manager|director))';
const reachGoal =
  '(hit|make|making|hitting|meet|meeting|reach|reaching|close|closing|beat|beating|get to|getting to|achieve|achieving|miss|missing|clear|finish|exceed|crack|smash|save)';

export default phraseRule({
  family: 'pressure',
  severity: 'warn',
  kinds: everyKind,
  docs: {
    summary: 'Flags the seller’s own need (quota, bonus, quarter, manager) given as a reason to buy or answer.',
    why: 'The reader gains nothing from the seller’s target, and learns that the advice is not about them.',
    evidence: [
      {
        grade: 'A',
        title:
          'Unfair Commercial Practices Directive 2005/29/EC, annex I, point 30: telling a consumer that the trader’s job or livelihood is at stake if he does not buy',
        url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02005L0029-20220528',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    target: {
      message:
        '“{phrase}” gives the seller’s target as the reason. Say what the reader gains by the date, or leave the date to them.',
      match: [
        ...plainNeed,
        ...plainStake,
        ...plainWish,
        `(help|helps|boost|boosts|pad|do wonders for|be great for|good for) (my|our) .{0,1} (numbers|quota|target|figures|stats|ranking|commission|bonus|metrics|sales)`,
        `(i|we) (am|are) .{0,2} (one|two|three|four|five|#Value|a few|just) .{0,1} (deal|deals|sale|sales|contract|contracts|order|orders|signature|signatures|customer|customers|unit|units) (short|away|off|behind|down)`,
        `(my|our) (sales)? (quota|target|goal|number|numbers|plan) (for)? .{0,4} (is|are) (almost|nearly|so close|within|in reach|in sight|close|just out|at risk|not met)`,
        `(i|we) (get|am|are|only get|only) paid (on|by|in|only) .{0,2} commission`,
        `(every|each) (deal|sale|order|signature|contract) (counts|matters|helps)`,
        `(this|it|that|signing|which) (would|will|really|also)? (help|helps) (me|us) (out|a lot|enormously|hugely|big time|immensely)`,
        `help a (guy|girl|gal|fellow|bloke|brother|friend|rep|salesperson|small business) out`,
        `make (my|our) (day|week|month|quarter|year) (if|by|and|with|when)`,
        `(for|to) (us|me) (this|it|that) (is|would be) (a|an) .{0,2} (important|big|huge|key|strategic|major|must win) (deal|sale|account|win|order|contract)`,
        `(help|helps|helping|get|gets|push|pushes|put|puts|take|takes|let|lets|allow|allows) (me|us|my team|our team) .{0,3} ${reachGoal} .{0,2} (my|our|the|this|a)? .{0,2} ${goal}`,
        `(i|we|my team|our team) .{0,2} (will|would|can|could|need to|have to|must|want to|trying to|looking to|hope to|going to|able to|like to|love to|helps? me) ${reachGoal} (my|our|the|this)? .{0,2} ${goal}`,
        `(trying|need|have|want|looking|hoping) to (close out|close|finish) (the|this|my|our) (quarter|month|year) (strong|out|on|with|well)`,
        `(i|we|my team|our team) .{0,1} (am|are|is) (at|on) #Percent (of|to) (my|our|the|plan|quota|target)`,
        `(short of|below|behind|away from|shy of) (plan|quota|target|goal|forecast|budget)`,
        `(need|want|could use) your .{0,2} (help|order|deal|signature|business|support) .{0,2} (to|so|so that) .{0,2} ${reachGoal} (my|our|the) .{0,2} ${goal}`,
        `(month end|quarter end|year end|the end of (the|my|our) (quarter|month|year)) (is)? (coming|approaching|near|here|upon us|almost here|around the corner|looming) .{0,3} (i|we) (would|need|have|want|must|am|are)`,
        `(make|making|made|qualify for|get to|earn|win) (it to|into|a trip to)? (president 's|presidents|chairman 's) club`,
        `(so that|before|if|and|for) (i|we) (can|could|may|to)? ${reachGoal} ${my} .{0,2} ${goal}`,
        `(short of|away from|shy of|from hitting|close to|from (making|reaching|hitting|closing)|near|under|below|behind on|off|toward|towards|count towards|counts towards|counts toward|go towards|goes towards) (hitting|making|reaching)? ${my} .{0,2} ${goal}`,
        `(deal|deals|sale|sales|policy|policies|signature|signatures|order|orders|contract|contracts|customer|customers|unit|units|client|clients|#Value) (short of|away from|shy of|below|behind|from) (my|our|the|making|hitting|reaching) .{0,3} (${goal}|${period})`,
        `(i|we) (make|get|earn|receive|win|lose) (my|our|a|the) .{0,2} (commission|bonus|kicker|incentive|prize)`,
        `${my} .{0,2} (bonus|commission|quota|job|target|number|numbers|kids|rent|mortgage|holiday|vacation|christmas|promotion|livelihood|family) .{0,3} (depends|depend|hangs|rides|riding|is riding|counts|is on the line|is at stake|relies|rests|hinges|needs)`,
        `(riding|depends|depending|hangs|rides|hinges) on (this|my|our|the|that) .{0,3} (commission|bonus|sale|deal|quota|order|signature|month|quarter|number)`,
        `(this|your|one more|that) .{0,2} (deal|order|signature|contract|sale|one|purchase|yes|policy) (would|will|could|can|should) .{0,2} (get|put|push|take|make|bring|help|tip|count|close) (me|us|my|our|for|towards) .{0,5}`,
        `(count|counts|counting|goes|go) (towards|toward) ${my} .{0,2} (${goal}|${period})`,
        `(i|we) (need|want|have) (to)? (close|sell|sign|book|land|move|place) (just)? (#Value|one|another|a few|a couple|two) (more)? .{0,2} (deal|deals|machine|machines|unit|units|contract|contracts|sale|sales|policy|policies|customer|customers|client|clients|account|accounts|order|orders|car|cars|house|houses|seats|licences|licenses|by|before|this)`,
        `(i|we) (need|am missing|are missing|am still missing|lack|still need) (just|only)? (one|#Value|a few|two) more (deal|deals|signature|signatures|sale|sales|contract|order|orders|customer|client|policy|close|closes|win|unit|units|yes)`,
        `(one|just one|only one|#Value) (more|last) (deal|signature|sale|contract|order|customer|client|policy|close|win|yes) (and|to|before|until|will|would|this (month|quarter|week|year)|for (me|us|the)|needed)`,
        `(sales (contest|competition|award|incentive trip)|(president 's|presidents|chairman 's) club|rep of the (month|quarter|year)|salesperson of the (month|year)|top of the leaderboard)`,
      ],
      unless: [
        '(volunteer|volunteers|charity|food bank|fundraiser|raffle)',
        ...sharedReward,
        'no (sales)? (targets|target|quota|commission)',
        '(our|my) (target|goal|plan|number) is (to (cut|help|reduce|save|give|make|get you)|your)',
      ],
      evenNegated: true,
    },
    ownGoal: {
      message:
        '“{phrase}” makes the seller’s goal the reader’s business. Say what the reader gains, or leave the goal out.',
      match: [...ownGoal, ...ownStake],
      unless: [
        'no (sales)? (targets|target|quota|commission|stake)',
        '(figures|numbers|totals|records) (show|say|suggest|indicate|confirm|are for|cover)',
        '(our|my) (target|goal|plan|number|numbers) (is|are) .{0,1} (to|that|your|#Value)',
        ...sharedReward,
        '(our|my) .{0,2} (plan|plans|budget|review|goal|goals) (covers|includes|is to|was to|for you|for your|costs|starts|at)',
      ],
      accepts: asksForDeal,
      evenNegated: true,
    },
    toShift: {
      message: '“{phrase}” makes the seller’s need the reader’s business. Say what the reader gains, or leave it out.',
      match: toShift,
      beside: spareGoods,
      unless: realGaps,
    },
    prize: {
      message: '“{phrase}” makes the seller’s prize the reader’s business. Say what the reader gains, or leave it out.',
      match: prize,
      beside: readersPart,
    },
    yearEnd: {
      message: '“{phrase}” gives the seller’s calendar as the reason. Ask for the reader’s own date.',
      match: ourYearEnd,
      beside: dealWords,
    },
    period: {
      message: '“{phrase}” gives the seller’s calendar as the reason. Ask for the reader’s own date.',
      match: [
        ...ownCalendar,
        `${my} .{0,1} ${period} (ends|end|closes|close|is ending|is closing|finishes|wraps up|is up|is over|is almost over|is about to|runs out|comes to an end|ended|shuts)`,
        `(end|close|last (day|week|days)|finish) of ${my} .{0,1} ${period}`,
        `(before|by|until|when|as|once) ${my} .{0,1} ${period} (ends|end|close|closes|closing|is|shut|are|finishes|wraps)`,
        `(close|closing|finish|end|wrap up|hit|make|save) (out|off)? ${my} ${period} (strong|on|with|this|by|at|in|well|on a high)?`,
        `(get|have|book|count|include|recognise|recognize|land|sneak|squeeze|fit) (this|it|you|your .{1,2}|the .{1,2}) .{0,3} (in|into|on|for|under|before|by) ${my} (${period}|${goal})`,
        `(quarter|month|year) end (is)? .{0,3} (and|so) (i|we) (need|have|must|am|are)`,
      ],
      unless: ['(report|reports|audit|accounts|holiday|office|closed|invoice|invoices) (is|are|will)'],
    },
    boss: {
      message:
        '“{phrase}” brings the seller’s superior into the reader’s decision. Give the reason that holds for the reader.',
      match: [
        ...pressedFromAbove,
        `${my} .{0,2} ${boss} .{0,1} (only|just)? (lets|let|allows|allowed|allow|gives|gave|will only|authorised|authorized|approved|has given|has approved|has authorised|has authorized|signed off|agreed|permits|is letting|is allowing|said|says|told) .{0,3} (me|us|it|this|the|to|i can|i could|we can|that i|if) .{0,8} (today|price|discount|offer|deal|rate|only|until|this (week|month|quarter)|off|terms|cut|lower|drop|knock|by (friday|monday|tonight|tomorrow)|if you)`,
        `${my} .{0,1} ${boss} .{0,1} (only|just) (lets|allows|gives|permits|approved|authorised|authorized) (me|us|this|it)`,
        `${my} .{0,1} ${boss} (is|are|keeps|keep|will|has been|was|wants|want|wanted|expects|needs|would) .{0,2} (breathing|pressing|pushing|on my back|on my case|after me|asking me|chasing me|shouting|yelling|kill|fire|sack|have my|hounding|riding|all over me|not (be)? happy|be (very|so)? (happy|pleased|angry|furious|upset|cross)|me to (close|get|bring|sign|hit|land|have|book|follow)|to see (this|it|your)|this (closed|signed|deal|in))`,
        `(i|we) (have)? (promised|told|assured|gave|guaranteed) (my|our) .{0,1} ${boss} (that)? (you|this|it|i would|we would|my word)`,
        `${my} .{0,1} ${boss} (is|keeps|has been|are)? (asking|asks|bugging|hassling|chasing) (me)? (about|for|after) (your|this|the|you|it)`,
        `(breathing down|on|down) my (neck|back|case) (for|about|to|until|if|over)?`,
        `(i|we) (will|would|could|might|may|am going to|can) (lose|be out of) (my|our|a) (job|position|commission|bonus|role|livelihood)`,
        `(i|we) (will|would|could|might|may|am going to) (get|be) (fired|sacked|let go|in trouble with (my|our) .{1,2}|in hot water)`,
        `(help|save|keep) (me|us) (keep|out of|from|my)? (my job|trouble|hot water|afloat|in business|look good|with my (boss|manager))`,
        `(make|makes|making) (me|us) look (good|great|bad) (to|with|in front of|for) (my|our|the)`,
        `(i|we) (have|had|got|have got|was given|were given|received) (special)? (permission|clearance|approval|authority|the ok|the okay|the green light|leave|sign off|the go ahead) (from|by) (my|our) .{0,2} ${boss} to (drop|cut|lower|offer|give|reduce|go|do|knock|make|extend)`,
        `(i|we) (have)? (been|was|were) told to (close|get|sign|win|land|finish|wrap|push|bring|have) .{0,3} (by|before|this|today|in|on)`,
        `(show|tell|report to|explain to|answer to|face|update|give|please|impress|disappoint) (my|our) .{0,1} ${boss} (some|that|it|this|the|why|how|about|on|progress|something|a|with)`,
        `(i|we) (had|have|have had) to (beg|fight|plead|pull strings|go to bat|call in) .{0,4} (my|with my|for my|the) ${boss}`,
      ],
    },
    favour: {
      message: '“{phrase}” asks the reader to buy or answer for the seller’s sake. Say what they gain.',
      match: [
        `(it|that|this|you) (would|will|could) .{0,1} (mean|be) (the world|a lot|so much|everything|a great deal|a huge help|a big help|a lifesaver|a life saver|of great help) (to|for) (me|us|my|our) .{0,5} (if|when|to) (you|sign|get|have|close)`,
        `would mean (the world|so much|everything|an awful lot) (to (me|us|our .{1,2}))?`,
        `(doing|do) (me|us|a struggling|a small) .{0,2} (favor|favour|solid|kindness|service) (by|if|and) .{0,3} (sign|signing|buy|buying|ordering|order|close|closing|approve|approving|renew|renewing|committing|saying yes|helping|one)`,
        `(you would|you will) be doing (me|us) (a|such a)? .{0,2} (favor|favour|solid|kindness|service)`,
        `(reviews|referrals|word of mouth|your (order|review|referral)|every (order|review|referral|sale)) (is|are|makes|helps) .{0,2} (important|vital|crucial|everything|the world|a lot|so much|essential|critical|the lifeblood|us (grow|survive)|a (huge|big) difference) (for|to) (us|me|our|my|small (business|businesses)|a (small|family|local) .{0,2}|local businesses)`,
        `(support|help) (a|our|my|this) (small|struggling|young|new|local|family) .{0,1} (business|company|team|startup|family|shop) (like ours)? (by|and|with|survive|grow|through)`,
        `(i|we) (have|got)? (a|two|three|four|#Value)? .{0,2} (family|kids|children|mouths|mortgage|bills|baby|rent|daughter|son) (to feed|to pay|at home|to support|riding on|depending|on the way|who)`,
        `(i|we) (really|badly|desperately|honestly|truly|urgently) need (this|your|the|a) (deal|sale|order|business|win|signature|one|contract|yes|commission)`,
        `(i|we) need (this|your) (deal|sale|win|contract|yes|commission)`,
        `(i am|we are|i have been|being|i am getting) .{0,2} (under|feeling|getting) .{0,4} (pressure|heat|flak|grief|stick) (from|by) .{0,2} (management|above|(my|our|the) .{1,2})`,
        `my (first|last|second) (day|week|month|year|quarter) (here|on the job|in sales|in this role|with the company) .{0,3} (need|want|could|would|help|win|and i)`,
        `my (kids|children|family|wife|husband|team|rent|mortgage) (is|are) (counting|relying|depending|waiting) on (me|this|it|you)`,
        `(throw|toss) (me|us) a (bone|lifeline)`,
        `(i am|we are) (new|just starting|just starting out|struggling|fairly new) .{0,5} (and|so) (every|any|need|could use|it would|your|this would|i need|we need) .{0,3} (order|sale|deal|help|yes|customer|break|support|counts|helps)?`,
      ],
      evenNegated: true,
    },
  },
  patterns: [readersDeed],
  except: [
    '(month|quarter|year|half) ends with',
    '(signature|signatures) (on|from|in) (the|your|a|page)',
    '(orders|units|tickets|cases) (behind|short|down|away) (on|in|with) !(my|our)',
    'counts (towards|toward) your',
    '(tell|show|update) (my|our) .{0,1} (manager|boss|director) (what|which|that|about) (you|your)',
    'your .{0,2} (quarter|quota|number|target|budget year|fiscal year|commission|bonus|manager|boss)',
    '(without|no) (sales)? (quota|commission|target|targets)',
  ],
  unless: [
    '(your|their|his|her) (quarter|budget|fiscal) (year)? (ends|end|closes|starts)',
    '(fishing|milk|export|import|catch) quota',
  ],
  examples: [
    { text: 'Could you help me make my number?', finds: ['help me make my number'] },
    { text: 'Our quarter closes on Friday, so I need an answer.', finds: ['Our quarter closes'] },
    { text: 'My boss only lets me give this price today.', finds: ['My boss only lets me give this price today'] },
    { text: 'I need one more order this month.', finds: ['I need one more order this month'] },
    { text: 'I really need this deal.', finds: ['I really need this deal'] },
    { text: 'Two more orders, and my team gets its boat trip.', finds: ['Two more orders, and my team gets'] },
    { text: 'Your yes would put a smile on my boss’s face.', finds: ['put a smile on my boss’s face'] },
    { text: 'There is a gap in the May round that we need to fill.', finds: ['we need to fill'] },
    { text: 'It is year end for us, so a reply may take a day longer.', finds: [] },
    { text: 'If you keep growing, our Growth plan may be worth a look.', finds: [] },
    { text: 'Use this code: you get a free filter and I get a bonus.', finds: [] },
    { text: 'When does your quarter end?', finds: [] },
    { text: 'How does your team hit its delivery targets?', finds: [] },
    { text: 'My manager, Ada, only works in the morning.', finds: [] },
    { text: 'Does your budget year close in June?', finds: [] },
    { text: 'Our figures show that you paid twice.', finds: [] },
    { text: 'We need two more photos of the roof to finish your quote.', finds: [] },
  ],
});
