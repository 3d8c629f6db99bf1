/** Frames of asking: time, a hearing, a talk about the seller, the reader’s knowledge, or a way in. */

const few =
  '(#Value|a few|a couple of|a couple|some|a bit of|a little|a|half an|a quarter of an|an|one|several|a quick #Value|a quick|a spare|a sliver of|a slice of|a scrap of|literally #Value|just #Value)';
const unit =
  '(minute|minutes|min|mins|hour|hours|moment|moments|seconds|second|sec|secs|time|half hour|quarter of an hour|mo|tick)';
const talk =
  '(chat|talk|meet|speak|connect|hear (me|us)|listen|catch up|hop on|jump on|get on|have a (chat|word|call|coffee)|say hello|say hi|touch base|compare notes|sit down)';
const meeting =
  '(call|chat|meeting|coffee|conversation|word|demo|visit|lunch|introduction|intro|hello|catch up|zoom|phone call|appointment|sit down|presentation|breakfast|beer|drink|interview)';
const dayOf =
  '(day|week|morning|afternoon|lunch hour|diary|calendar|schedule|agenda|lunch break|time|attention|month|evening)';
const thanked =
  '(appreciated|brilliant|great|wonderful|fantastic|lovely|grand|ideal|perfect|amazing|awesome|welcome|much appreciated|hugely appreciated|a (great|huge|big) help|terrific|fab|super|kind|good of you|nice)';

export const timeAsked = [
  `(value|appreciate|love|welcome|treasure|cherish|like) ${few} .{0,1} ${unit} (to|with|on|for) .`,
  `(glad of|grateful for|keen on|up for|fancy|love|like|appreciate|welcome|value) (a|an) .{0,2} (natter|chat|word|chinwag|catch up|call|coffee|cuppa|intro) .{0,1} (to|so) (i|we)? (can|could)? (tell|introduce|show|present|explain|run|walk|share|pitch)`,
  'put a face to (the|my|our|a) (name|voice|email)',
  'shake your hand',
  `(i|we) (only|just) (want|need|wanted|ask for|am asking for|would need|would like) ${few} .{0,1} ${unit}`,
  '(get|getting|have|gain) (a|our|my) foot in (the|your) door',
  '(build|building|grow|growing|expand|expanding|widen) (up|out)? (my|our) (network|client base|customer base|book of business|pipeline|circle|contacts)',
  `(trouble|bother|pester|detain|impose on|disturb|distract|interrupt) you for .{0,1} ${few} .{0,1} ${unit}`,
  `(can|could|may|might|shall) (we|i|you) .{0,1} (talk|chat|speak|meet|connect|catch up|have a (word|chat|call|talk)|jump on a call|hop on a call|get together) (to you|with you|with me|to me|on the phone|on zoom|by phone)? (for|over) .{0,1} ${few} .{0,1} ${unit}`,
  `(steal|borrow|grab|snatch|pinch|nab|keep|have|get) you (away|on the phone|on a call)? for .{0,1} ${few} .{0,1} ${unit}`,
  '(make|find|spare|clear|set aside|free up|carve out) (some|a little|a bit of|enough)? (time|room|space|a gap|a slot|a moment|a minute) for (me|us|our|my)',
  '(wonder|wondering|hoping|hope) (whether|if|that)? (i|we) (could|might|can|may) (have|get|grab|borrow|steal|take|catch) .{0,3} (moment|minute|minutes|time|word|ear|hour)',
  `not (take|need|be|require|ask for) (more|longer|over|much more) (than)? ${few} .{0,1} ${unit} (of your|from you|$)`,
  `(treasure|appreciate|welcome|love|like|value|relish|cherish|grateful for|thankful for|jump at) (the|a|an|any) .{0,1} (chance|opportunity|honour|honor|privilege|pleasure|occasion) (to|of|for (me|us) to) .{0,2} (sit|spend|chat|introduce|present|presenting|quote|pitch|bid|tender|earn|win|visit your|showcase|demonstrate|speak with you|talk to you|speak to you|talk with you)`,
  '(take|accept|pick up|return|answer) (our|my) (call|calls|phone call) (and|on|this|next|so|$)',
  `(do|would|have|could|did|might|will|can|any chance) you (have|got|get|spare|find|make|manage|free up|give (me|us)|carve out|set aside|squeeze in)? .{0,2} (got|have|spare|find|free)? .{0,1} ${few} .{0,1} ${unit} .{0,4} (for (me|us|a .{0,2} ${meeting}|an .{0,1} ${meeting})|to ${talk}|with (me|us|my|our))`,
  `(do|would|have|could|might) you (have|got|get|spare|find|manage) .{0,1} ${few} .{0,1} ${unit} (free|spare|available|for me|going)? $`,
  `^ (got|have|spare|any chance of|care to spare|mind sparing) .{0,1} ${few} .{0,1} ${unit} .{0,3} (for|to ${talk}|this|next|on|$)`,
  `(all|what|the only thing) (that)? (i|we) (ask|need|want|require|seek|(am|are) (after|asking|asking for|looking for|hoping for)|would (like|ask|need|love)) (for|from you|of you)? (is|are|would be) .{0,2} (${few} .{0,1} ${unit}|a .{0,2} ${meeting}|a (hearing|chance|shot|reply|slot|foot in the door))`,
  `(${meeting}|minutes|hour|minute|half hour|quarter of an hour|moment|time|your time|your ear) .{0,2} (is|are|would be) all (that)? (i|we) (want|ask|need|require|seek|am after|are after|am asking|would need|would ask|am looking)`,
  `${few} .{0,1} ${unit} .{0,1} (of your .{1,2}|with you|on the phone|on zoom|on teams|on a call|by phone|face to face|in person|over coffee) .{0,4} (would|will) .{0,2} (be|mean) .{0,3} (${thanked}|a lot|so much|the world|all)`,
  `${few} .{0,1} (minute|minutes|hour|half hour) .{0,2} (would|will) .{0,1} be .{0,2} (appreciated|brilliant|wonderful|fantastic|lovely|amazing|much appreciated|awesome)`,
  `(i|we) (will|would|shall|promise to|should) only (need|take|keep|want|require|hold|detain|use|ask for|bother) (up)? (you)? (for)? ${few} .{0,1} ${unit} .{0,1} (of|with|from|or|$)`,
  `(allow|grant|afford) (me|us) (a|an|one) .{0,2} (presentation|demo|demonstration|introduction|talk)`,
  `(spare|lend|grant|offer|allow) (me|us) .{0,2} ${few} .{0,1} ${unit}`,
  `(allow|grant|give|afford|let) (me|us) (have)? (a|an|the|one|just) .{0,2} (audience|hearing|slot|appointment|shot|look in|word with you|quick (word|chat|call|demo|meeting)|moment of|minute of)`,
  `(grant|allow|give) (me|us) an audience`,
  `(lend|bend|borrow|give|have|grab|catch|bending|lending|borrowing|get|getting|catching|having) (me|us)? your (ear|ears|attention|eyes|brain|eyeballs)`,
  `(fit|squeeze|slot|pencil|slotting|fitting|squeezing) (me|us|our team|my (boss|colleague|manager)) (in|into|between) .{0,2} (for|this|next|on|at|before|your|somewhere|between|between|to|$)`,
  `(see|meet|meeting|seeing|receive|host) (with)? (me|us) (for|over) ${few} .{0,1} (${unit}|${meeting})`,
  `(please|could|can|would|will|just|to|you) .{0,2} hear (me|us) out`,
  `(sit|sitting) down with (me|us|our|my)`,
  `(like|love|want|get|have|grab|find|make|book|secure|after|need|hoping for|looking for|land|spare|getting|finding|keep|save|clear) .{0,4} (slot|space|room|gap|time|place|spot|window|hole|appointment) .{0,3} (on|in) your ${dayOf}`,
  `(want|wanted|need|after|love|like|fancy|have|grab|hoping for) (just)? a (quick|brief|short|little|swift) (word|chat|hello|intro|introduction|natter) (with you|with #MergeTag|this|next|on|$)`,
  `(slice|sliver|bit|little|part|piece|scrap|corner|fraction|portion|chunk|moment|minute|second|hour) (out)? of your .{0,1} ${dayOf} (for|to|so|this|on|next|please|$)`,
  `(take|steal|borrow|grab|have|claim|beg|snatch|use|occupy|need|want|request|ask for) (up)? .{0,2} ${few} .{0,1} (${unit})? (of|from|out of|in) your .{0,1} ${dayOf}`,
];

const ours =
  '(who (we|i) (are|am)|what (we|i|#MergeTag) .{0,2} (do|does|offer|offers|built|make|makes|sell|sells|can do|provide|provides|bring|built|about|up to|working on|building|doing|achieved|made|launched|stand for|have to offer)|how we .{0,2} (started|began|are different|built|differ|help companies|help people|help firms)|about (us|ourselves|me|myself)|(our|my) .{0,3} (company|firm|business|product|products|line|range|service|services|solution|solutions|platform|software|deck|slides|presentation|pitch|offering|offerings|portfolio|agency|tool|tools|app|brand|story|brochure|catalogue|catalog|system|technology|capabilities|programme|program|vision|mission|history|journey|credentials|suite|features|wares|organisation|organization|practice|studio|startup|start up|collection|launch|newest|latest|samples|swatches|prototype|prototypes|models|stand|booth|showroom|venture|invention|packages|machines|equipment)|the new .{0,1} (system|product|platform|version|range|app|service|line|model)|everything (we|our))';
const tell =
  '(introduce|introducing|show|walk|explain|present|presenting|pitch|pitching|demo|demonstrate|showcase|run|take|share|go (over|through)|give|outline|describe|lay out|set out|familiarise|familiarize|acquaint|discuss|unveil|reveal|show off|highlight|guide|lead|detail|tour)';
const talkOf = '(tell|say|talk|speak|chat|brief|educate|fill|elaborate|rave|hear|inform|enlighten|update)';
const wish =
  '((i|we|my .{1,2}|our .{1,2}) (would|will|am|are|is|was|were|want|wants|wanted|hope|hoping|wish|need) (to)? .{0,2} (love|like|be|keen|eager|excited|dying|hoping|looking|thrilled|delighted|glad|happy|honoured|honored|grateful|appreciate|welcome|value|relish|drop|come|get|know)?|(can|could|may|might|would|shall|will|should) (i|we|you|our team|my .{1,2}|one of us)|let (me|us)|allow (me|us)|(chance|opportunity|honour|honor|privilege|slot|moment|moments|seconds|half hour|minute|minutes|time|hour|morning|permission|invitation) (for (me|us))? to|so (that)? (i|we) (can|could|may|might)|for (me|us) to|and (i|we) (will|can|could)|(great|good|nice|lovely|wonderful|honour|honor|privilege|pleasure|possible|fantastic|keen|eager|possible for (me|us)) to|give (me|us))';

const known =
  '(call|calls|meeting|visit|chat|conversation|order|agreement|last|next|first|complaint|invoice|contract|deadline|delay|error|mistake|findings|plan|plans|proposal|trip|kids|children|family|holiday|weekend|project|schedule|discussion|role|role|job|son|daughter|wife|husband|dog|concerns|concern|relationship|work|experience|options|position|discussions|progress|response|interest|customers|clients|employees|lives|future|thoughts|ideas|needs|strategy|policy|decision|budget|own)';
export const hearingAsked = [
  '(swing|pop|drop|come|call|stop) (by|in|over|round|past) .{0,2} with (our|my) .{0,2} (catalogue|catalog|brochure|deck|samples|range|portfolio|slides|swatches|price list)',
  '(bring|bringing|carry) (over|in|by|along|round)? (our|my) .{0,2} (deck|catalogue|catalog|brochure|slides|range|portfolio|presentation) (over|in|by|round|along|to|and)',
  '(tell|show|introduce) (your|the) .{1,3} (who (we|i) are|what (we|i) (do|offer|sell)|about us)',
  '(like|love|want|need|value|appreciate) your .{0,1} (advice|thoughts|tips|guidance|input|help|ideas) on how (to|we (can|could|should|might)|i (can|could|should|might)) .{0,2} (sell|market|pitch|reach|approach|get into|break into|price|win|position)',
  `${wish} .{0,8} ${talkOf} (to|with)? (you|your team|your .{1,2}|#MergeTag)? .{0,4} about (our|my) !${known}`,
  '(suit|suits|work|works|good time|convenient|free|possible|ok|okay|available|time|slot|day) .{0,4} for (me|us|our team|my .{1,2}) to (demonstrate|present|demo|pitch|showcase|introduce|show off|show you our|talk about our|run through our)',
  '(hear|hearing) (what (we|i) have to (say|offer|show)|(our|my) (pitch|story|offer|proposal|idea|spiel|side|presentation|talk))',
  `${wish} .{0,2} (present|pitch|demo|demonstrate|showcase|introduce (us|ourselves|myself)|sell) .{0,2} to your .{0,3} (team|board|leadership|management|group|staff|people|department|executives|buyers|boss|partners|directors|committee)`,
  'so (that)? (we|i) (can|could|may|might) .{0,1} (get acquainted|get to know (you|each other|one another)|say hello|introduce|present|pitch|tell you about)',
  '(could|would|care|please|may|mind|can|will) .{0,4} (watch|watching|read|view|look at|looking at|take a look at|have a look at|browse|flick through|skim|download|listen to) (our|my) .{0,4} (film|video|portfolio|brochure|podcast|catalogue|catalog|deck|presentation|channel|showreel|leaflet|flyer|white paper)',
  '(use|using|have|having) you as (a|our|my) .{0,1} (sounding board|guinea pig|reference|case study|test|beta|tester|referee|mentor)',
  '(meet|meeting) you and (see|visit|tour|look|walk|have a look)',
  '(what you look for|what matters to you) in (a|an|your|the) .{0,1} (vendor|supplier|provider|partner|agency|firm|product)',
  `${wish} .{0,2} ${tell} (you|your team|your .{1,2}|#MergeTag)? .{0,2} (through|of|to|around|over|round)? ${ours}`,
  `${wish} .{1,8} (and|to) ${tell} (you|your team|your .{1,2}|#MergeTag)? .{0,2} (through|of|to|around|over|round)? ${ours}`,
  `${wish} .{0,2} ${talkOf} (to|with)? (you|your team|your .{1,2}|#MergeTag)? .{0,4} (about|of|on|through|over) ${ours}`,
  `${wish} .{1,8} (and|to) ${talkOf} (to|with)? (you|your team|your .{1,2}|#MergeTag)? .{0,4} (about|of|on|through|over) ${ours}`,
  `${wish} .{0,8} ${talkOf} .{0,4} about (us|ourselves|me|myself)`,
  `(like|love|time|arrange|arranging|have|having|set up|setting up|give|giving|book|grab|fit|possible|schedule|organise|organize|open to|free for|up for|attend|interested in|available for|care for|time|moment|offer|minutes|hour|hop on|jump on|join) .{0,8} (presentation|demo|demonstration|overview|introduction|tour|talk|chat|conversation|walkthrough|call|meeting|word|session|run through|rundown|pitch|briefing|webinar|coffee) .{0,3} (about|of|on|for|around|covering|introducing|regarding) ${ours}`,
  '(sit|sitting|stay|staying) (through|in on) .{0,3} (pitch|presentation|demo|deck|webinar|slides|talk|spiel)',
  '(listen|listening) to .{0,3} (our|my) .{0,1} (pitch|presentation|story|proposal|idea|offer|spiel)',
  '(come|coming|drop|dropping|pop|popping|swing|stop|stopping|visit|visiting|call) (in|by|over|round|along|into)? .{0,5} (and|to) (present|pitch|introduce (myself|ourselves|us|our .{1,3})|showcase|do (a|our) (demo|presentation)|give (a|our) (demo|presentation|talk))',
  `(${meeting}|minutes|phone) .{0,3} (so|to) .{0,3} introduce (myself|ourselves|our|my)`,
  'my (boss|manager|ceo|director|founder|vp|chief|managing director|head of .|sales director|partner) .{0,8} (would|is|will|wants) .{0,4} (like|love|keen|hoping|eager|wants|want|delighted|to)? (to)? (meet|see|speak|talk|chat|connect|visit|buy) (to|with)? you',
  '(chance|opportunity|shot|go|occasion) to (show|prove|earn|win|impress|demonstrate|present|pitch|strut|dazzle|show off|wow) (you|your)? .{0,3} (what we|what i|our|business|ourselves|worth|us|we can|you|services|products|stuff)',
  '(get|getting|be|being|come|stand|standing) in front of (you|your .{1,3}|the (board|team|buyers|right people))',
  '(intro|introductory|introduction|get to know you|get acquainted|discovery|exploratory) (call|meeting|chat|session|conversation) .{0,3} (about|on|with|for) (us|our|my|the) .{0,1} (company|firm|team|agency|product|services|$)',
];

const bigwig =
  '(cfo|ceo|cto|cio|coo|cmo|cro|boss|manager|director|head|vp|buyer|purchasing|procurement|hr|it|marketing|finance|owner|decision maker|decision makers|board|department|network|contacts|friends|colleague|colleagues|chief|managing director|operations|sourcing|peers|superior|team lead|office manager)';
const rightOne =
  '(the .{0,1} (right|best|appropriate|correct|relevant|proper) .{0,2} (person|people|contact|contacts|department|team|colleague|one|place|direction|desk|individual|stakeholder|stakeholders)|whoever|whomever|the (person|one|colleague|team|people|man|woman|lady|gentleman|individual) (who|that|in charge|responsible|handling|behind|looking|making|dealing|managing|running)|someone (who|in|that|on)|(a|the|your) decision (maker|makers)|your .{0,3} (BIG))'.replace(
    'BIG',
    bigwig.slice(1, -1),
  );

const decides =
  '(buys|orders|handles|runs|manages|decides|purchases|chooses|picks|signs off|is in charge|is responsible|looks after|oversees|deals with|leads|heads|makes (the|those|these)|takes (the|those|these)|has the final say|holds the (purse|budget))';
export const wayInAsked = [
  'are you the (right|best|correct|appropriate|proper|relevant) (person|one|contact) (to (speak|talk|contact|discuss|approach|pitch|reach))',
  `(name|number|email|details|contact|contact details|extension|address) (of|for) (whoever|the (person|one|colleague|manager|man|woman)) (who|that)? .{0,2} ${decides}`,
  `(let (me|us) know|tell (me|us)|share|say|know|ask you|ask|find out) .{0,2} who .{0,3} ${decides} .{0,3} (your|the|these|such|things|for|in|at)`,
  `(put|connect|introduce|refer|direct|point|introducing|connecting|putting|pointing|referring|directing|passing|steering|pass|steer|nudge|guide|lead|transfer|recommend|route) (me|us|my name|my details|my number|this|my email|my card) .{0,1} (in touch|on|onto|to|towards|toward|through|along|in|with|over) .{0,3} ${rightOne}`,
  `(an|any|a|quick|warm|brief) .{0,1} (introduction|intro|referral) to .{0,2} ${rightOne}`,
  '(who|whom|which person) (is|would be|might be|s) .{0,2} (the)? (best|right|correct|appropriate|relevant|proper) (person|contact|one|people|individual|point of contact|man|woman|party) .{0,4} (to|i (should|could|can|might|ought to)|for me to) .{0,2} (talk|speak|contact|reach|connect|discuss|approach|write|email|call|meet|pitch|chat)',
  'who (handles|manages|buys|runs|looks after|deals with|takes care of|oversees|decides on|decides|makes|does|leads|is (in charge of|responsible for|in control of)) .{0,4} (purchasing|procurement|buying|decisions|decision|suppliers|vendors|the budget|budgets|sourcing|the contracts|tenders)',
  '(find|finding|identify|locate|track down|reach|get to|get hold of|discover) .{0,1} the (right|best|appropriate|correct|relevant|proper) (contact|person|people|department|team|decision maker|individual)',
  `(forward|pass|forwarding|passing) (this|my .{1,2}|it|our .{1,2}|me) (on|along|over|up)? (to|with|onto) .{0,3} ${rightOne}`,
  '(pass|passing|drop|dropping|mention|mentioning|recommend|recommending|share|sharing) (my|our) (name|details|number|card|company|services|email|contact) .{0,3} (to|with|on|around)',
  '(know|think of|recommend) (of)? (anyone|anybody|someone|somebody|any .{1,2}) .{0,4} (who|that) .{0,4} (need|needs|want|wants|interested|benefit|buy|use|could use|be a good fit)',
];

export const knowledgeAsked = [
  '(love|like|want|hope|hoping|keen|great|nice|eager|good) to (get to know|know more about|get better acquainted with) (you|your .{1,2}|#MergeTag)',
  '(pick up|get|learn|glean|gain|take|gather|have|hear) (some|a few|any|a couple of|your|a bit of)? .{0,1} (tips|advice|pointers|insights|wisdom|tricks|lessons|guidance|words of wisdom) from (you|your|someone|somebody|a|an)',
  `(want|wanted|love|like|keen|hoping|hope|eager|curious|interested|fascinated|dying|chance|opportunity|great|wish|excited|possible) (to|in) .{0,1} (learn|learning|find out|hear|hearing|know|discover|understand) .{0,1} (more|a bit|a little|all|a bit more|a little more|firsthand)? .{0,1} (about|of)? (how you (got (here|started|there)|built .{1,3}|started)|your .{0,1} (story|journey|background|career|path|wisdom))`,
  '(mind|could|can|may|might|like|love|let|would|hoping|want|wanted|okay if|ok if|wondering) .{0,6} (ask|asking|asked|pose|put|run|fire|throw|quiz) you .{0,1} (a few|some|a couple of|several|#Value|two or three|a handful of) .{0,3} (questions|question) .{0,4} (about how|about your .{0,2} (role|work|experience|buying|business|industry|process|company|career|day|challenges)|on how|for (my|our)|as part|over|by phone|on a call|$)',
  '(you|mind) .{0,3} (fill in|fill out|complete|take|answer|participate in|take part in|filling in|filling out|completing|taking) (our|my|a|this) .{0,5} (survey|questionnaire|poll|market research)',
  '(doing|conducting|carrying out|running|working on) .{0,3} (market research|research|survey|study|poll|customer interviews|interviews|thesis) .{0,8} (your|you|opinion|minutes|help)',
  '(get|have|hear|love|like|value|appreciate|welcome|want|use|need|do with|give (me|us)|seek|seeking|after) your .{0,2} (thoughts|feedback|opinion|input|views|view|advice|take|eyes|reaction|verdict|eye|two cents|help|guidance|honest opinion|expertise|insight|insights) (on|about|regarding|with|for|over|as we|to help us) (our|my|a|an|the|we|something) .{0,4} (product|products|service|services|platform|solution|idea|ideas|startup|app|tool|software|offering|pitch|deck|website|site|company|concept|business|brochure|video|logo|launch|plan|pricing|roadmap|prototype|beta|campaign|market|project|building|build)',
  '(love|like|want|hoping|hope|keen|chance|opportunity|eager|honoured|grateful|could|can|may|much) (to|i|we) .{0,2} (learn|benefit|pick up|gain|profit|get tips|get advice|soak up|glean) .{0,4} from (someone|somebody|a .{1,4}|an .{1,4}|people|leaders|experts|folks|you|your .{1,3})',
  '(pick|picking|tap|tapping|raid|mine|mining|plumb|dip|draw|drawing|pick through|lean|leaning) (into|on|through)? your .{0,1} (brain|brains|mind|expertise|knowledge|experience|wisdom|network|memory|insight|insights|contacts)',
  '(have|give) (our|my) .{0,3} (a (look|try|read|go|like|follow|share|five star|review)|your (vote|support))',
];
