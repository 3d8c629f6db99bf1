import { phraseRule } from '../../src/phrases.ts';
import { hearingAsked, knowledgeAsked, timeAsked, wayInAsked } from './frames.ts';
import {
  answersReply,
  gains,
  hasAfter,
  isPaidFor,
  ownMatter,
  praise,
  replies,
  rewards,
  sellersGain,
  shares,
  speaksOf,
} from './given.ts';

const few =
  '(#Value|a few|a couple of|a couple|some|a bit|a little|a moment|a minute|half an hour|a quarter of an hour|an hour|one|five|ten|fifteen|twenty|thirty|several|a quick #Value|a sliver|a slice|a moment or two)';
const timeWord = '(minute|minutes|min|mins|hour|hours|moment|moments|seconds|second|time|half hour|quarter of an hour)';
const us =
  '(us|ourselves|me|myself|(our|my) .{0,3} (company|firm|business|product|products|service|services|solution|solutions|platform|software|team|range|deck|slides|presentation|pitch|offering|offerings|portfolio|agency|tool|app|brand|story|work|approach|method|system|technology|capabilities|programme|program)|who (we|i) (are|am)|what (we|i) (do|offer|built|make|sell|have (built|been|achieved|made|to offer)|are (building|working|doing))|how we .{0,3} (help|helped|work|started|began|do it|are different|built|differ)|(what|everything|all) (that)? (we|our|#MergeTag) .{0,3} (built|achieved|done|made|offer|offers|launched|do|does))';
const tell =
  '(tell|tell you|introduce|introduce you to|show|show you|show off|walk you through|share with you|share|present|present you|give you (a demo|an overview|a tour|a walkthrough|a rundown)|demo|demo you|pitch|pitch you|explain|explain to you|talk (to you)? about|talk you through|run you through|run through|take you through|brief you on|educate you on|chat about|speak (to you)? about|present)';
const wish =
  '((i|we) (would|will|am|are|was|were|would like|want|wanted|hope|hoping|wish|need) (just|only)? (love|like|be (happy|thrilled|delighted|keen|eager|glad)|keen|eager|excited|dying|hoping|looking|thrilled|hungry|itching)? (the (chance|opportunity))? to|would you (let|allow|give|be willing to let) (me|us) (the (chance|opportunity))? (to)?|let (me|us)|allow (me|us) to|give (me|us) (the|a) (chance|opportunity) to|(can|could|may|might) (i|we)|so (that)? (i|we) (can|could|may)|for (me|us) to|(a|the) (chance|opportunity) (for (me|us))? to|(i|we|she|he|they|who) (is|are) (keen|eager) to)';

export default phraseRule({
  family: 'focus',
  severity: 'warn',
  docs: {
    summary: 'Flags asks for the seller’s sake that give the reader nothing, such as “just 15 minutes of your time”.',
    why: 'Time is what a busy reader has least of. An ask that says what they get for it is easier to answer.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  phrases: {
    pickBrain: {
      message: '“{phrase}” asks for the reader’s knowledge and gives nothing. Say what you bring to the talk.',
      match: [
        ...knowledgeAsked,
        `(pick|picking|picked|tap|tapping) (your|into your) (brain|brains|mind|expertise|knowledge)`,
        `(borrow|borrowing|bend|bending|have|grab) your (ear|ears|brain|expertise)`,
        `(get|gain|hear|have|love|soak up|tap) your (wisdom|insider knowledge)`,
      ],
    },
    takesTime: {
      message: '“{phrase}” asks for time and says nothing of what the reader gets. Name what they leave with.',
      accepts: (match, sentence) => !speaksOf(praise, sentence) && !hasAfter(ownMatter, match, sentence),
      match: [
        ...timeAsked,
        `(just|only|all (i|we) (need|want|ask|am asking|are asking) (for)? (is)?|need|want|take|takes|taking|have|get|grab|steal|stealing|borrow|borrowing|spare|give|give (me|us)|asking for|ask for|love|like|use|appreciate|require|for|invest) (just|only|up)? ${few} .{0,1} ${timeWord}? (of|out of|from|in|on) your (valuable|precious|busy|very|own|hectic|already|time)? (busy|valuable|time)? (time|day|week|schedule|calendar|diary|afternoon|morning|attention)`,
        `(i|we) (only|just)? (need|want|am asking for|are asking for|ask for|am after) (only|just)? ${few} .{0,1} ${timeWord} (with|of) (you|your) .{0,2}`,
        `(i|we) (am|are) (only|just)? asking (only|just)? for (only|just)? ${few} .{0,1} ${timeWord}`,
        `(would|could|can|will) you (be (willing|able|open|so kind as)|mind)? (to)? (give|giving|grant|spare|lend|sparing) (me|us) .{0,6} (minute|minutes|hour|moment|moments)`,
        `(please|kindly)? spare (a|one|some|me|us|just) .{0,2} (minute|minutes|moment|moments|time)`,
        `(get|have|got|getting) (some of)? your (time|ear|attention|eyes) (this|next|on|to|for) .{0,4}`,
        `(get|getting|be|come) in front of (you|your (team|boss|board|buyers|people))`,
        `(learn|benefit|profit) from your (expertise|experience|knowledge|wisdom|insights|insight)`,
        `#Value ${timeWord} of your (valuable|precious|busy|own|hectic)? (time|day|attention)`,
        `(a|some) (moment|minute|slice|sliver|little|bit|second) of your .{0,1} (time|attention|day)`,
        `(spare|lend|give|grant|offer) (me|us) .{0,2} (${few}) .{0,1} ${timeWord}`,
        `(steal|grab|borrow|snatch|nab|snag|take up|steal away) (just|only|up)? (${few}) .{0,1} (of your)? ${timeWord}`,
        `(could|can|would|might|may) (you|i|we) .{0,1} (spare|steal|borrow|grab|squeeze) .{0,6} (minute|minutes|moment|moments|time|hour|call|chat)`,
        `(get|have|find|grab|secure) .{0,2} (face time|time with you|some time with you|a slot with you|time on your (calendar|diary|schedule)|on your (calendar|diary))`,
        `(i|we) promise (it|this|that|i|we)? .{0,2} (will|would)? .{0,2} (only|not|just) (take|be|need) .{0,3} ${timeWord}`,
        `(a|one) .{0,1} (favor|favour) (to ask|of you|from you)`,
        `(a|one)? (quick|small|tiny|little|big|huge) (favor|favour)`,
        `(do|doing) (me|us) (a|this|one|the) .{0,2} (favor|favour|kindness|solid|courtesy)`,
        `(ask|asking|beg) (you)? (for)? (a|one) .{0,2} (favor|favour)`,
        `(help|helps) (me|us) (out|no end|a lot|tremendously|enormously|a great deal)`,
      ],
    },
    wayIn: {
      message:
        '“{phrase}” has the reader do the seller’s legwork. Find the person yourself, or say what the reader gets.',
      match: wayInAsked,
      accepts: (_, sentence) => !speaksOf(rewards, sentence) && !answersReply(sentence),
    },
    aboutUs: {
      message: '“{phrase}” offers the reader a talk about the seller. Offer what they learn about their own work.',
      accepts: (_, sentence) => !speaksOf(shares, sentence),
      match: [
        ...hearingAsked,
        `${wish} ${tell} (a bit|a little|more|briefly|quickly)? (more)? (about|of|on|to)? ${us}`,
        `(to|and|so i can|let me) (introduce|tell you about|tell you more about|explain|present|show off|showcase|pitch) (briefly|you to|more about)? (our (company|firm|product|products|service|services|solution|range|story|platform|team|offering|portfolio|brand|agency|capabilities|software)|who we are|what we (do|offer|built|make|sell)|my (company|firm|product|service|agency|team|business))`,
        `(show|walk|take|guide) you (around|round|through|over) (our|the) .{0,3} (platform|product|products|software|solution|services|service|deck|company|app|tool|offering|range|system|website|portfolio|slides|presentation)`,
        `(explain|tell you|show you|share|describe|highlight|present) .{0,3} (what|how|why) (makes|sets|made) (us|#MergeTag) (different|apart|special|unique|better|great|stand out)`,
        `(hear|learn|find out|know|talk|speak) (more|a bit|a little)? (about)? (who we are|what (we|our .{1,2}) (do|offer|sell|can do|have to offer)|our .{0,2} (company|services|product|products|solution|offering|platform))`,
        `(get|have|hear|love|like|value|appreciate|welcome) your .{0,1} (thoughts|feedback|opinion|input|views|view|advice|take) (on|about|regarding) (our|my) .{0,2} (product|products|service|services|platform|solution|idea|ideas|startup|app|tool|software|offering|pitch|deck|website|company|concept|business)`,
        `(interview|survey|talk to|speak to|speak with|chat with|learn from) (people|leaders|experts|founders|buyers|managers|someone|folks|professionals) (like|such as) you (for|about|to|on|as part)?`,
        `help (me|us) (understand|figure out|find out|learn|work out) (who|how|what|whom|which|where) (i|we) (should|could|can|might|would|to) (sell|pitch|talk|speak|target|reach|approach|contact|position)`,
        `(to|so (that)? (i|we) can|can) (demo|pitch|present|show off|go over|run through|explain) (our .{0,2} (company|firm|product|products|service|services|solution|platform|software|offering|range|deck|portfolio)|who (we|i) (are|am)|what (we|i) (do|offer|sell))`,
        `(tell|telling|share|sharing) (you)? (our|my) story`,
        `(learn|hear|know|find out) more about (us|our (company|product|products|services|service|solution|team|offering|platform|story)|what we (do|offer)|who we are) (and)?`,
        `(get to know|meet) (us|our (company|team|product|brand)) (better|a bit|over)?`,
      ],
    },
  },
  except: [
    'for (a|an) .{0,1} (technical|strategic|strategy|planning|working|scoping|pricing|security|review|design|kick off|kickoff|implementation|onboarding|handover|feedback|project|site) (call|conversation|session|meeting|chat|visit)',
    '^ (happy|glad|delighted|sure|of course|absolutely|gladly) .{0,1} (to)? (share|explain|tell you|answer|show you) .{0,4} (different|apart|special|unique|better)',
    'last minute',
    '(our|the|a) (latest|newest|new)? .{0,3} (gallery|guide|checklist|article|report|case study|recording|photos|pictures|calculator|template|worksheet|white paper|map)',
    'you would be doing (me|us)',
    '[(give|lend|spare) (me|us) .{1,4}] and (i|we) will !(explain|present|pitch|introduce|demo|talk|showcase|run|demonstrate)',
    '(takes|take|took|taking) (only|just|about|around|under)? #Value (minute|minutes|hour|hours) of your time and (most|all|the|it|then)',
    '(setup|set up|onboarding|registration|registering|installation|install|fitting|migration|migrating|switch|switching|training|form|process|upload|update|changeover|repair|check in|scan) .{0,2} (takes|take|took|needs|need|costs|requires) .{0,2} (#Value|an|half an|a few) (minute|minutes|hour|hours) of your time',
    '(i|we) (will|shall) (call|ring|phone|visit) .{1,4} to introduce (myself|ourselves)',
  ],
  patterns: [gains, sellersGain, praise, rewards, shares, replies, ownMatter],
  accepts: (match, sentence) => !isPaidFor(match, sentence),
  unless: [
    'you (asked|wanted|requested|wrote|were asking) .{0,6}',
    'how (much|many) .{0,3} (of your (time|day)|minutes|hours)',
    '(auditor|inspector|doctor|surveyor|nurse|technician|fitter|engineer)',
  ],
  examples: [
    { text: 'May I pick your brain over lunch?', finds: ['pick your brain'] },
    { text: 'I only want ten minutes of your time.', finds: ['I only want ten minutes of your time'] },
    { text: 'I would love to tell you about our company.', finds: ['I would love to tell you about our company'] },
    { text: 'Could you spare half an hour next week?', finds: ['Could you spare half an hour'] },
    { text: 'In 15 minutes of your time you get a costed plan for the dock.', finds: [] },
    {
      text: 'Could you spare ten minutes so I can learn how your school chooses its printers?',
      finds: ['Could you spare ten minutes'],
    },
    { text: 'Onboarding needs about 20 minutes of your time and we do the rest.', finds: [] },
    { text: 'How much of your time does the stock count take?', finds: [] },
    { text: 'Fitting the sensor takes 20 minutes.', finds: [] },
    { text: 'You asked me to tell you about our permits; they are attached.', finds: [] },
    { text: 'May I show you where the two leaks are?', finds: [] },
    { text: 'A small favour: would you write a review of the new doors?', finds: [] },
    { text: 'Would you have half an hour for a technical call with Lee?', finds: [] },
    {
      text: 'Hi Ann,\n\nThanks for letting me know. Would you mind pointing me to the right person?\n\nSam',
      finds: [],
    },
    { text: 'Have a last-minute question about the doors?', finds: [] },
    { text: 'Do you know someone who could use a hand? We credit you 50 euros.', finds: [] },
    { text: 'I’d love to understand how you plan the night shifts.', finds: [] },
    { text: 'We need an hour on site to fit the meter.', finds: [] },
  ],
});
