import { choose, crew, joined, paper, things, works } from './words.ts';

const did =
  '(have|had|am|are|took the liberty of|taken the liberty of|went ahead and|gone ahead and|have gone ahead and|am busy|are busy|will be)';

/** A deed done for the reader, or set in motion, without asking. */
const start =
  '(start|delivery|install|installation|kickoff|kick off|go live|onboarding|launch|move in|training|fitting|set up|setup|handover|rollout|migration)';
export const deedsDone = [
  `(blocked|held|kept|reserved|saved|set aside|put aside|earmarked|cleared|blocked out|blocked off) (out|off)? .{1,4} for (your|our) .{0,2} ${start}`,
  `(your|the) .{0,2} ${paper} ('s|is|are) (now)? (ready|waiting|good to go|all set|prepared|drawn up|good) (for|to|and) .{0,2} (sign|signed|signature|signing|your (signature|name)|go|waiting)`,
  '(i|we) (will|shall|am going to|are going to)? (put|pencil|book|sign|mark|slot|pop|count|note|jot|enter) you (down|in|up) (for|on|as|with|at|in|from)',
  '(i|we) have already (ordered|bought|printed|registered|enrolled|created|opened|assigned|engraved|chosen|picked|lined up|set up|paid for|arranged) (you|your) .{0,3} (cards|account|kit|place|team|desk|machine|unit|order|login|profile|manager|date|material|materials|parts|furniture|signs|uniforms|workspace|installer|stock|hardware|licences|licenses|seats|slot|visit|stand|tickets|domain|number|card)',
  '(i|we) (will|shall|am going to|are going to|can now) go ahead (and|with) (process|place|book|order|set up|sign|schedule|draw|prepare the|invoice|submit|raise|charge|enrol|enroll|register|reserve|processing|placing|booking|the order|your order|the paperwork|put you|put the|put it through)',
  `(i|we) (will|shall)? (have|get|let) (the|my|our) .{0,1} ${crew} (start|begin|come|call|set|get started|kick off|install|deliver|prepare|round|over) .{0,3} (#WeekDay|next|tomorrow|on|this|first thing|with you|to you)`,
  '(i|we) (have)? (scheduled|arranged|set|set up|fixed|blocked|booked) (our|your) .{0,1} (demo|call|meeting|session|visit|kickoff|onboarding|chat|appointment|survey|walkthrough|lunch|slot|tour|consultation|assessment) (for|on|at|this|next|tomorrow)',
  '(collect|pick up|fetch|grab|expect|expecting|receive|await|awaiting|for) (the|your|a) (signed|countersigned|completed) (form|contract|agreement|copy|paperwork|order|papers|forms|documents)',
  `(i|we) ${did}? (pencilled|penciled|booked|fixed|scheduled|set|arranged|put|slotted|marked|blocked|lined up|reserved|diarised|pencilling|booking) (in|up|down)? (our|your|the|a) .{0,1} ${start} .{0,2} (for|on|in|at|with|to)`,
  `(i|we) ${did}? (asked|asking|got|getting|had|having|told|telling|instructed|instructing|briefed) (my|our|the) .{1,3} (to|on)? (prepare|draw up|drafting|draft|send|start|raise|preparing|issue|print|type up|drawing up|set up|finalise|finalize) (your|the|a|on your) .{0,2} (${paper}|account|order|welcome .)`,
  '(i|we) (have|had)? (put|set|kept|held|laid) (a|an|the|one|two|three|some|#Value|our) .{0,3} (aside|back|by) (in|for|under|with) (you|your|the name)',
  '(took|taken|taking) it upon (myself|ourselves|itself) to',
  `(i|we) (have|had)? (gone|went|going|am going|are going) ahead with (the|your|our) .{0,1} (${paper}|booking|install|installation|delivery|setup|plan|renewal|upgrade)`,
  `(i|we) (will|shall|am going to|are going to) (bill|charge|invoice|debit|onboard|enrol|enroll|register|switch|migrate|sign) (you|your .{1,2}|the (card|deposit|first .|balance|account)) .{0,4} (on|next|tomorrow|this|from|at|then|today|in|over)`,
  `(find|here is|here are|see|attached is|enclosed is|attached are|enclosed are) (your|the) .{0,2} (contract|agreement|order form|invoice|paperwork|docusign|direct debit|purchase order|first invoice) .{0,2} (attached|enclosed|below|to sign|for signature|ready|sign)`,
  `(i|we) ${did}? (told|telling|tell|let|letting|asked|asking|alerted|warned|briefed|instructed|informed|lined up|booked|assigned|scheduled|lining up|booking) (my|our|the)? .{0,2} ${crew} .{0,1} (know)? (to|that|about|for) .{0,2} (expect|you|your|start|come|visit|deliver|install|set|order|prepare|ship|invoice|be)`,
  `(i|we) ${did}? (started|begun|starting|beginning|started on) (processing|preparing|setting up|drawing up|drafting|building|making|on|work on|with|the)? (of)? (your|the) .{0,1} (${paper}|account|application|file|${works}|workspace|profile)`,
  `(i|we) (have|had) (got)? you .{0,2} (in|down|starting|joining|booked|scheduled|on the list|on our list|as (a|our)|slotted|confirmed|enrolled|starting|registered|marked) .{0,3} (for|on|from|at|in|as|this|next|the|diary|calendar)`,
  `(i|we) ${did} (ordered|ordering|put in an order for|bought|reserved|reserving|sourced|allocated|set aside|assigned|manufactured|packed|printed|engraved) (the|your|a|an|our|some) .{0,4} (for you|for your|with your (name|logo)|in your name|on your behalf|to your)`,
  `(a|an|the|your|one|#Value) .{0,4} (place|seat|spot|slot|room|table|desk|unit|car|time|appointment|visit|demo|session|hour|call|stand|ticket|tickets|survey|engineer|technician|crew|van) .{0,5} (has been|have been|is|are|was) (now)? (booked|reserved|scheduled|arranged|saved|held|set aside|pencilled in|penciled in|confirmed|blocked|allocated|put aside) (for you|in your (name|diary|calendar)|under your name|with your name)`,
  `(the|our|an|a) ${crew} (is|are|has been|have been|'s) (now)? (booked|scheduled|confirmed|lined up|arranged|assigned|coming|due|on (his|her|their|its) way) (for|to|on|in|at|with|round) .{0,6} (you|your|premises|site|office|home|#WeekDay|#Value)`,
  `(i|we) ${did} (got)? (added|put|entered|included|listed|signed) (your (name|team|company|details|order|logo|site)|you|#MergeTag) (up|down|in|on|onto|to|for|at|with|as) .{0,4} (list|programme|program|course|plan|schedule|calendar|diary|waiting list|register|rota|books|system|roster|queue|delivery run|order|rollout)`,
  '(a|the|your)? (meeting|calendar|zoom|teams)? (request|invite|invitation) (is|has been|went) (on (its|the) way|sent|out|in) (to|in|for) your (calendar|inbox|diary)',
  `(i|we) ${did} (sent|sending|emailed|posted|attached|mailed|couriered|forwarded|raised|issued) (you|over)? (the|your|a|our)? (new)? ${paper} (over)? (to|for|so) (you to|your|sign|signature|you can)? .{0,2} (sign|signature|signing|initial|return|complete)`,
  `${paper} (is|are)? (attached|enclosed|on its way|in the post|to follow|follows|below) (for|covering) (your|the) (new|first|chosen)`,
  `(i|we) ${did}? (drafted|drafting|written|prepared|written up|designed) (the|a|our) .{0,2} (press release|announcement|case study|welcome (email|note|pack)|launch plan) .{0,4} (partnership|you|your|together|joining)`,
  `(put|putting|pushing|push|getting|get|run|running|send|sending) (the|your) ${paper} (through|in|over|off|out|drawn up|raised|ready|going|signed|sorted|done|across) .{0,3} (to you|today|tomorrow|this|tonight|now|by|on|for you|for|and|$)`,
  `(have|get|getting|having) (the|your) ${paper} (drawn up|raised|ready|prepared|sent|couriered|drafted|made out|over to you|in the post|printed|to you|signed off)`,
  `(i|we) (have)? (set|arranged|agreed|fixed|picked|chosen|confirmed) (your|a|the) .{0,1} (start|delivery|installation|install|kickoff|onboarding|go live|move in) (date|day|time|slot|call)? (for|on|as)`,
  'you are (now)? all (booked|booked in|signed up|enrolled|registered|set up|confirmed|scheduled)',
  'you are (now)? (booked in|down for|pencilled in|penciled in|in the (diary|calendar|book)) (in|for|on|with|from|as|now|then|$)',
];

/** What happens after a sale, told as a fact. */
export const fateTold = [
  '(we|i) (will|shall) see you (at|in|for) (the|our|your) .{0,1} (demo|meeting|call|kickoff|office|session|visit|onboarding|signing|walkthrough|showroom) .{0,2} (#WeekDay|tomorrow|on|next|at|then)',
  'so (that|it) (is|will be) (the|a|one|two|three|#Value) .{1,5} (then|for you|right)',
  `(my|our|the) .{0,1} ${crew} (will|is going to) be (at|on|outside|in|knocking) .{0,1} your .{0,1} (door|site|office|premises|gate|home|place|yard|house|shop)`,
  'the first (shipment|delivery|order|box|batch|pallet|instalment|installment|payment|invoice|lesson|session|lorry|load) (leaves|ships|goes out|arrives|will (leave|ship|arrive|go|be)|is (on|due|taken|sent|charged)|lands|starts)',
  'your .{0,1} (licence|license|membership|account|login|user|access|access keys|activation|welcome|starter|policy|sim|branded|admin) .{0,1} (keys|key|card|cards|codes|code|details|documents|pack|kit|box|credentials|number|login) .{0,1} (is|are|will|follow|follows|arrive|arrives)',
  `(we are|i am|you are|it is) (all)? (set|ready|booked|good to go|lined up|on|confirmed) for .{0,3} (${start}|first (delivery|day|session|shipment))`,
  '(your|the) (team|staff|crew|people|customers|guests|tenants|residents|drivers) (will|are going to|is going to) (love|enjoy|adore|thank you|be glad|appreciate) .{0,6} (from (next|monday|january|the|day)|working with (us|our)|with us|their new|your new|having (us|our)|when (we|our)|once (we|our))',
  '(get|getting|got) (cracking|going|started|stuck in|stuck into|to work|moving|underway) (on|with)? your (new|first|project|kitchen|site|website|campaign|order|build|rollout|onboarding|installation)',
  `(my|our|the|your) .{0,1} ${crew} (is|are|will) (be)? (coming|come|arriving|arrive|turning up|there|calling|call|with you|round|over|on site|swinging by|swing by|dropping by|drop by|starting|start|visiting|visit|delivering|deliver|installing|install|ringing|ring) .{0,5} (#WeekDay|tomorrow|next week|this week|with|to (fit|install|set|start|deliver|measure)|so (please|make|keep|clear|have)|make sure|on the|first thing)`,
  `(my|our|the) .{0,1} ${crew} .{0,5} with your (first|new) .{1,2}`,
  `(have|get|getting|having|send|sending) (my|our|the|a) .{0,1} ${crew} (to|come|swing|drop|pop|call|bring|over|round|out|by) .{0,6} (papers|paperwork|contract|agreement|sign|start|install|set you up|collect|your (deposit|signature))`,
  'your (first|initial|opening) (payment|invoice|instalment|installment|bill|month|delivery|order|box|shipment|lesson|session|report|class|direct debit|batch|pallet|statement) (will|is|goes|leaves|ships|starts|arrives|comes) (be (taken|charged|collected|debited|with|sent|on)|go|going|out|taken|leave|ship|arrive|come|on|sent|with|charged|collected|start|land|reach|debited)',
  '(the|your) (deposit|first payment|payment|setup fee|set up fee|balance|direct debit) (will|is going to) be (taken|charged|collected|debited|billed) (on|from|at|next|this|tomorrow|in)',
  `your (new|brand new) .{1,3} (is|are|will be|goes|go|gets|comes|arrives|leaves|ships) (in|on (its|the|their) way|being (built|made|packed|shipped|prepared|delivered|set up|fitted|installed)|packed|ready (for|to)|live|delivered|installed|fitted|in place|up and running|arriving|coming|next|waiting)`,
  `(when|once|as soon as|after|the day|the week) (your|our) (new)? .{1,2} ((goes|go|gets) (in|live)|(is|are|gets|'s) (live|installed|fitted|up and running|in place|switched on)) .{0,2} (your|you|keep|clear|make|please|we|i|the)`,
  `your (onboarding|kickoff|kick off|installation|welcome|set up|setup|induction|implementation|launch) (call|meeting|session|day|date|visit|appointment|is|team|manager|starts|begins) .{0,3} (is|on|will|at|for|starts|has|#WeekDay|booked|set)`,
  'your .{0,1} (new account manager|account director|onboarding manager|customer success manager|project manager|dedicated .{1,2}|coach|advisor|adviser|agent|designer|trainer) (will be|is) (called|named|#MergeTag|going|in touch|ringing|calling|me|.)',
  '(as|being) (your|our) (new|newest|future|latest|chosen|next|incoming|soon to be) .{0,2} (agency|supplier|partner|provider|bank|broker|accountant|accountants|vendor|contractor|coach|consultant|consultants|customer|client|member|landlord|adviser|advisor|firm|insurer|caterer|printer)',
  'your .{0,2} (desk|seat|place|room|office|locker|car|machine|unit|space|kit|badge|login|welcome pack|table|slot) (is|are) (waiting|ready|set aside|reserved|all set|prepared) .{0,4} (all|just|only|you|for you|for your (team|first|signature|arrival)|and we|we|come|move|with your name)',
  `(you|your team|your staff|#MergeTag) (are|is|will be|will) (joining|starting|moving|switching|coming|starting with|coming on) (us|with us|over|on board|aboard|in|across) (in|on|next|from|this|at|as|tomorrow|then|so)`,
  '(we|i) (will|shall|are going to|am going to) (see|meet|speak to|speak with|talk to|be with) you (#WeekDay|tomorrow|next|at #Value|on)',
  'so see you (then|there|on|at|next|tomorrow|#WeekDay)',
  '^ (so)? see you (#WeekDay|tomorrow) (at|then|for|afternoon|morning)',
];

/** A condition that ought to be “if”, written as “when”. */
export const whenNotIf = [
  `[(when|once|as soon as|after|the moment|the day|from the day|the minute|by the time) (you|your team|you and your team|#MergeTag) (have|has|are|will|all)? ${joined}] (as .{1,2}|for .{1,3}|with us|next .|in .|on .|this .)? (you|your|we|our|i)`,
  '(when|once|as soon as|after|the moment|the day) we (have|are)? (kick off|kicked off|start working together|begin working together|working together|started working together|get started|get going|begin|partner|partnered|launch your|set you up|have set you up|take over|taken over|have taken over|are your|become your|install|have installed|have fitted|fit|deliver your|have onboarded you|onboard you|switch you|move you)',
  `(when|once|as soon as|after|the moment) (our|#MergeTag) .{0,3} (is|are|'s) (in|installed|live|fitted|up|running|in place|on your|with you|working for you|part of) .{0,2} (your|you)`,
  '(who|what|which|how|where) .{0,6} (when|once|after|as soon as) (we|you) (are|go|have) (live|signed|up and running|on board|started|begin|joined|kicked off|working together)',
  `(now that|seeing as|seeing that|given that|since) (you|your team) (are|have|will be|have all)? .{0,1} (${choose}|a (customer|client|member) of ours|part of (the|our) (family|team))`,
  '(now that|seeing as|seeing that|given that) we (are|have) .{0,1} (partners|working together|doing this|moving forward|teaming up|doing business|going ahead)',
  '(looking forward|look forward|cannot wait|can not wait|excited|delighted|thrilled|happy|pleased|keen) to (work|working|partner|partnering|having|have|start|starting|get|getting|welcoming|welcome|serving|serve|looking after|look after|doing business|do business|kick|kicking|build|building|be|being|count|counting) .{0,2} (you|together|started|your .{1,3}) .{0,5} (as (a|our|one of)|customer|client|member|on board|aboard|partner|family)',
  '(looking forward|look forward|cannot wait|can not wait|excited|delighted|thrilled|happy|pleased) to (be|being|become|becoming) your (new|next|partner|supplier|agency|provider|accountant|broker|vendor)',
  '(so|then|right|great|good|perfect|excellent|ok|okay)? (it is|that is|this is|we have|we are) (a)? (yes|deal|done deal|date|agreed|settled|sorted|in business|all agreed|decided) then',
  'so (we|you and i) (are|have) (all)? (agreed|settled|decided|in agreement|shaken on it)',
  `(i|we) (will|shall|am going to|are going to)? (assume|presume|take it|trust|take as read|gather|take for granted) (that)? (we|you|this|it|all|everything) (are|is|have) .{0,1} (good to go|going ahead|agreed|happy to (go|sign|proceed|start)|on board|all set|a yes|in agreement|moving forward|ready to (sign|start|go|buy|order)|set to|on for|proceeding|sold|decided|in|go)`,
];

/** Thanks or praise for a decision that was never taken. */
export const gladTooSoon = [
  '(thanks|thank you|cheers) for (choosing|picking|going with|selecting|trusting|deciding on|coming on board|signing with|backing|opting for) (us|#MergeTag|our)',
  `(thrilled|delighted|pleased|glad|happy|excited|honoured|honored|grateful|over the moon|so good|great|wonderful|congratulations|well done|thank you|thanks) (to (hear|see|know|learn)|for|on|about)? (that)? (you|your .{1,2})? (have|are|had|will be)? .{0,1} ${choose}`,
  'you (have|are) (definitely)? (made|making) (the|a|an) (right|smart|best|wise|great|excellent|good|brilliant) (choice|decision|call|move|investment|purchase)',
  '(congratulations|congrats|well done|cheers) (on|for) (your|you)? .{0,1} (decision|choice|choosing|joining|purchase|becoming (a|our|one)|taking (the|a) (plunge|step|leap))',
  '^ (congratulations|congrats) .{0,1} your (new)? .{1,3} (is|are) (on|ready|being|waiting|reserved|booked|in)',
  '(your|the) (team|staff|boss|board|customers|wife|husband|family|guests|tenants|clients|people|crew|colleagues) (is|are|will|is going to|are going to) .{0,1} (be)? (so|delighted|thrilled|over the moon|happy|pleased|glad|thankful|thank you) .{0,4} (you|that you) (have)? (chose|chosen|picked|went|gone|signed|joined|switched|bought|made|decided|said)',
];

/** Questions that leave out the first one: whether the reader wants it at all. */
export const detailsAsked = [
  '(shall|should|do) (we|i) (ship|deliver|post|mail|courier|bring) (it|them|this|your .|the .)? .{0,1} to .{1,3} or (to)? .{1,3}',
  '(let me|i will|let us|i can|we will) (grab|take|get|have|note|jot down) (your|the) (card|card number|card details|credit card|payment|payment details|bank details|billing details|billing address|purchase order|po number) .{0,3} (and|so|to|then|now)',
  '(how soon|when|what day|how quickly|how early) (do|would|can|should|shall) (you|we|i) (want|like|need|prefer)? (us|me)? (to)? (begin|start|get going|get started|kick off|deliver|install|ship|move you)',
  `(what|which) (day|date|time|week|slot|morning|afternoon|month) (works|work|suits|suit|is (best|good|convenient)|would (suit|work|be)|fits|do you want|would you like|shall we|should we|can we) .{0,5} ${works}`,
  '(shall|should|can|may|do) (i|we) (book|put|pencil|sign|slot|mark|schedule|set|enter|have) you (in|down|up)? .{0,2} (for|on|at|with)? .{1,4} or (for|on|at|with|the)? .{1,2}',
  '(where|which .{1,2}|what .{1,2}|when) (would you like|do you want|shall|should|will|would you prefer) (us|me|we|i) (to)? (install|put|fit|place|deliver|set up|mount|park|unload|ship) (the|your|it|them|first)',
  '(who|whom|which .{1,3}|what .{0,2}) (should|shall|do|will|can|may) (i|we) (list|name|put|enter|add|record|register|nominate|set) .{0,1} (as|for|on|down|in) .{0,2} (account|owner|main contact|billing contact|signatory|administrator|admin|contract|order|licence|license|holder|payer|bill|policyholder|beneficiary|paperwork|form)',
  'which (credit card|card|account|payment method|address|colour|color|bank) (will|are|would|do) you (be)? (using|use|paying|pay|like to (use|pay)|want to (use|pay)|prefer to (use|pay))',
  '(which|what) .{0,3} (did|do|have) we (settle|settled|agree|agreed|decide|decided|land|landed) (on|with|for)',
  '(do|would|will|shall) (you|we) (want|like|prefer|need|rather)? (to)? (start|begin|go|kick off|open|get going) (out)? (with|on|at|for) .{1,4} or (with|on|at|for)? .{1,3}',
  'how (would you like|do you want|should|shall|will|do i|would you prefer) .{0,4} (name|names|company|logo|title) .{0,2} (to)? (appear|printed|read|spelled|spelt|shown|be|look|go|written|engraved|put)',
  `who (else)? (will|is going to|shall|would) be (attending|joining|coming|using|leading|running|managing|receiving|in) .{0,4} (training|onboarding|kickoff|kick off|rollout|new system|install|installation|first session|delivery|handover)`,
  'is it .{1,4} or .{1,5} (who|that) (will|is going to|is) .{0,1} (be)? (our|my|the|signing|paying|sign|running|leading|receiving)',
  `(let us|let me|we should|we can|shall we|time to) (lock in|lock down|fix|set|agree|agree on|pick|choose|nail down|finalise|finalize|settle|confirm|pin down|book) (your|a|the|our) .{0,1} ${start} (date|day|time|slot|call|visit)?`,
  '(pop|put|add|scribble|drop|stick|leave|scrawl|jot|place) your (signature|autograph|initials|john hancock) (at|on|in|here|below|there|to|by|and)',
  '(pop|put|add|scribble|drop|leave|scrawl|jot) your name (here|below|at the bottom|on the (dotted line|contract|agreement|order|paperwork))',
  '(what|which) (is|would be|are) your (preferred|ideal|chosen|desired) (start|delivery|install|installation|payment|go live|billing|move in|kickoff|launch) (date|day|method|slot|time|cycle|week)',
  '(which|what) .{0,6} (shall|should|do|will|can|may) (we|i) (set|put|sign|get|start|book|enrol|enroll|place|move|switch|have|register) you (up|down|in|on|over|onto|for|started|with)',
  `(which|what) .{0,3} (will|would|shall|are) you .{0,1} (be)? (taking|having|going (for|with)|ordering|choosing|buying|signing|wanting|take|have|order|want|go for|need)`,
  `(do|would|will|shall|should|are) (you|we|i) .{0,1} (want|like|prefer|have|take|rather|be (having|taking|wanting|needing)|need|go (with|for)|do|book|order|having|taking|make it|say|start|put|reserve) .{0,3} ${works} .{0,3} (on|in|from|for) .{1,4} or (on|in|from|for)? .{1,2}`,
  `(do|would|will|shall) (you|we|i) (want|like|prefer|have|take|need|be (having|taking)|go (with|for)|put you down for|say|order|book|make it) (me|us)? (to)? (the|a|an) .{0,2} ${things} .{0,2} or (the|a|an) .{0,2} ${things}`,
  `(do|would|will|shall) (you|we|i) (want|like|prefer|have|take|need|go (with|for)|put you down for|say|order|book|make it|start|ship|send|bill) .{0,3} (in|with|for|on) .{1,3} or (in|with|for|on)? .{1,3} (plan|package|term|contract|licence|license|colour|color|size|year|years|seats|units)`,
  `(what|which|whose) (name|company name|names|address|email|email address|account|entity|date|title|legal name|billing address|postcode|department) (should|shall|do|will|would|can|needs to|has to|goes|belongs) (i|we|you|to)? (want|like)? (go|put|write|use|enter|make|appear|be|send|on|have|print|it|add)? .{0,4} (agreement|contract|invoice|order|form|paperwork|lease|policy|certificate|docusign|licence|license|account)`,
  `(what|which) is the (best|right|correct) (email|address|name|person|contact|card|account|number|department) (address)? (for|to send|to put on|to bill|to invoice) (the|your|this)? .{0,2} (${paper}|to|welcome|delivery|signature|invoicing|billing|login)`,
  `(who|whom) (on your side|at your end|at your company|in your team|there|from your side|else|at #MergeTag)? (will|is going to|shall|should|would|is|needs to|do|am|are) (i|we|be)? .{0,1} (be)? (sign|signing|countersigning|approving|paying|receiving|collecting|address|make|making|made|send|invoice|bill|named|put|authorising|authorizing|taking delivery|unloading) (out)? .{0,3} (${paper}|it|delivery|off the (order|contract|agreement)|out|to|for|the (keys|goods|first))`,
  `(who|whom|which .{0,3}) (will|is going to|shall|should|would) be (my|our) .{0,1} (contact|point person|point of contact|signatory|admin|administrator|project lead|main contact|users|first users|champion|owner) .{0,4} (once|when|after|for|on|during|from|at)`,
  `how (many|much) .{0,3} (shall|should|may|can|will|do|would|are) (i|we|you) (like|want|need)? (me|us)? (to)? .{0,1} (put|set|order|book|send|sign|reserve|ship|enter|write|start|be (taking|ordering|needing|wanting)|taking|ordering|buying|bill|add|prepare|set up|get you|invoice|deliver)`,
  `(which|what) (of your)? .{1,2} (are we|do we|shall we|should we|will we|am i|do i|should i|shall i) .{0,1} (doing|do|start|starting|begin|setting|set|install|installing|fit|fitting|onboard|onboarding|deliver|migrate|moving|move|roll|rolling)`,
  `(shall|should|can|may|could|do) (i|we) (take|have|get|grab|use|charge|put it on|keep|note|write down) (your|the) (card|card details|credit card|payment|payment details|bank details|deposit|billing address|direct debit|account number|purchase order|po number|company number|vat number|sort code|iban)`,
  `(let|tell|give|send|email|text) (me|us) (know|have|over)? (your|which|the) .{0,2} (size|shirt size|colour|color|delivery address|shipping address|start date|card number|po number|purchase order|billing address|bank details|vat number|preferred start) .{0,4} (so|and|for|before) .{0,1} (i|we|that|the|your|you)`,
  `(just|please|simply|now)? (sign|initial|countersign|autograph) (where|at the (bottom|cross|x)|on the dotted|by the (cross|x|arrow|tab)|here|today and)`,
  `(all|everything|the only thing|only thing|what|nothing) .{0,4} (left|needed|missing|remains|remaining|outstanding|need|needs|lacks|to do|have to do|you need to do) (now|from you|to do|for you|on your side|but)? .{0,2} (is|are|to be|to|but) (to|for you to|that you)? (sign|signing|a signature|pay|choose (your|a|the)|pick (your|a|the)|add (your|a)|send (the|your|us|me)|returning the|you (sign|signing|moving|saying|turning|coming|to)|your .{0,1} (signature|card|deposit|ok|yes|go ahead|autograph|start date|card details|initials|signed)|the (deposit|card|signature|paperwork)|a (deposit|card|start date))`,
  'you (only|just)? (need|have) (only|just)? to (add|enter|give|send|sign|initial|pay|confirm) (your|the|us your|me your) .{0,1} (card|card details|credit card|signature|deposit|paperwork|contract|agreement|bank details|payment|order form|start date)',
  '(let us|let me|we will|i will) (get|have) (you|your .{1,2}) (started|set up|signed up|signed|on board|onboarded|booked in|booked|moved over|moved across|switched over|up and running|enrolled|going|registered|in the diary|squared away|installed)',
];
