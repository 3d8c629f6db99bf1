import type { Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { patterns } from '../../src/rule.ts';
import { behindUs, onlyHow, warmWelcome } from './bold.ts';
import { deedsDone, detailsAsked, fateTold, gladTooSoon, whenNotIf } from './frames.ts';
import { dayAfter, isSettled, settled, toldAsFact, tooSoon } from './settled.ts';

const saveFor =
  '(put|pencilled|penciled|booked|signed|blocked|scheduled|reserved|added|entered|set|marked|enrolled|registered|noted|jotted|slotted|lined|saved|held|written|registered|listed|arranged|fixed)';
const deal =
  '(contract|contracts|agreement|order|order form|paperwork|papers|invoice|welcome pack|welcome kit|statement of work|sow|docusign|deposit|forms|form|onboarding|kickoff|kick off|subscription|licence|license|proposal for signature|purchase order|po|direct debit)';
const become =
  '(sign|signed|come on board|came on board|move over to us|become (a|our) (customer|client|member)|give (me|us) the go ahead|go live|get started with us|return the signed|have signed|switch to us|join us|say yes|place your order|send (the|your) (deposit|signature|signed)|are on board|are live|are (a|our) (customer|client|member|partner) (of ours)?)';

/** What is written only to people who did buy, or to those who bought elsewhere and said so. */
const toCustomer = patterns(
  '(google|honest|online|star|leave (us)? a|your|this|a (quick|short)) (review|reviews|rating|testimonial)',
  '(warranty|product) registration',
  'register (your|the) (warranty|product)',
  '(hope|how|if) you (are)? (still)? (love|loving|enjoy|enjoying|like|liking) (your|the|it)',
  'welcome to (the|our) .{0,5} (family|community|team|club)',
  '(valued|existing|loyal|longtime|long time|longstanding|returning|past) (customer|customers|client|clients|member|members)',
  '(since|after|when|now that) (you|your .{1,2}) (bought|purchased|moved in|joined us|became|placed your|was (finished|completed|installed))',
  'your (recent|last|latest) (purchase|order|stay|visit|project|booking)',
  '(maintenance|care|owner) (guide|manual|schedule)',
  '(refer|referring|referral|referrals)',
);

/** True when the mail shows that its reader is a customer already: then thanks for the choice are due. */
const isToCustomer = ({ email }: Sentence): boolean =>
  email?.sentences.some((other) => other.matches(toCustomer).length > 0) ?? false;

export default phraseRule({
  family: 'pressure',
  severity: 'warn',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'deal-stage', 'script', 'note', 'unknown'],
  docs: {
    summary: 'Flags words that act as if the reader had already agreed to a meeting or a purchase.',
    why: 'Closing techniques lower the odds in larger sales; people who feel pushed past their own decision draw back.',
    evidence: [
      {
        grade: 'C',
        title: 'SPIN Selling (Rackham), summary: closing techniques in larger sales',
        url: 'https://www.supersummary.com/spin-selling/preface-chapter-2-summary',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    actedAlready: {
      message: '“{phrase}” acts before the reader has agreed. Ask first, and let them name the day.',
      match: [
        ...deedsDone,
        ...fateTold,
        ...behindUs,
        ...toldAsFact,
        `(i|we) (have)? (gone ahead and|already|taken the liberty of|taken the liberty to|went ahead and|took the liberty of)? ${saveFor} you (down|in|up|on|a (slot|place|seat|spot))? (for|on|as|at|onto|into|with|to)`,
        `(i|we) (have)? (gone ahead and|taken the liberty of|taken the liberty to|went ahead and|took the liberty of|took the liberty to) (put|putting|book|booked|booking|set|setting|block|blocked|blocking|schedule|scheduled|scheduling|reserve|reserved|reserving|prepare|prepared|preparing|draw|drew|drawn|drawing|send|sent|sending|add|added|adding|create|created|creating|draft|drafted|drafting|enter|entered|entering|fill|filled|filling|hold|held|holding|pencil|open|opened|opening|order|ordered|sign|signed|signing|start|started|place|placed|sent|sending) (you|your|our|us|a|an|the|it|this|that|these|some|everything|half|one|two|three|#Value|#WeekDay|#MergeTag|time|and|up|down|in|over|with)`,
        `(i|we) (have)? (booked|scheduled|reserved|blocked|blocked off|blocked out|pencilled in|penciled in|saved|held|put aside|set aside|put in|set up|arranged|put) (a|an|the|our|your|some|#Value|in a)? .{0,4} (slot|time|call|demo|meeting|appointment|visit|survey|kickoff|installation|install|spot|hour|minutes|session|date|invite|calendar|diary|hold) (for you|for your|for us|with you|on your|in your|at your|together)`,
        `(i|we) (have)? (put|sent|added|dropped|popped|stuck|placed) (a|an|the|some|our)? .{0,4} (on|in|into|onto|to|for) your (calendar|diary|schedule|order|basket|cart|invoice)`,
        `(your|the) ${deal} (is|are) (already)? (ready|prepared|waiting|drawn up|filled (in|out)|made out|on its way|on the way|attached) (for|to)? (your)? (signature|sign|to sign|you to sign|signing|and waiting|to be signed|with your name)`,
        `your (new)? (contract|agreement|paperwork|order form|welcome pack|welcome kit|welcome package|starter kit|docusign|direct debit) (is|are) (already)? (ready|prepared|waiting|drawn up|filled (in|out)|made out|on (its|the) way|in the (post|mail))`,
        `(i|we) (have)? (drawn up|filled (in|out)|prepared|made out|drafted|started|set up|opened) (the|your) ${deal}`,
        `(i|we) (have|am|are)? (just)? (blocked|blocked out|blocked off|holding|hold|held|keeping|kept) .{0,2} (#WeekDay|#Value|tomorrow|next week) .{0,5} for (you|us)`,
        `(i|we)? (have)? (just)? (sent|sending|dropped|popped) (over|you)? (you)? (a|the) (calendar|meeting|zoom|teams)? (invite|invitation) (for|to) .{0,4}`,
        `(i|we) (have)? (set up|opened|created|activated) your (account|workspace|profile|subscription|trial|login)`,
        `(my|our) .{0,2} (assistant|team|installer|crew|engineer|technician|rep) (will|is going to) (be (at|with|there)|set up|call|come|install|visit|drop|book|swing) .{0,2} (your|you|on|by)`,
        `(as|being) (a|our) (new|newest|future|soon to be) .{0,1} (member|customer|client|partner) (of)?`,
        `you (will|are going to) be (our|my|the) (first|next|newest|latest|#Value) .{0,3} (customer|client|member|partner)`,
        `your (first|initial|new) (delivery|shipment|order|box) (leaves|ships|arrives|starts|goes out|will (leave|ship|arrive|start))`,
        `(just|simply)? (reply|send (me|us|over)|give (me|us)|email (me|us)|text (me|us)) (with|over)? (your|the|a) (card|credit card|payment|bank|billing|purchase order|po) (number|details|info|information|address)? (and|so|to get|now|then)`,
        `(just|simply) add (a|your) (card|credit card|payment method|po number)`,
        `(consider|count|call) (it|yourself|this|that|you|the deal) (done|booked|in|signed up|sold|a deal|settled|a date|enrolled|confirmed|reserved)`,
        `(welcome (to the family|aboard|on board|to the team|to the club)|congratulations on (your decision|choosing us|joining us)|thank you for your decision to (buy|join|sign|order|switch|move))`,
        `(i|we) (have)? (told|informed|let|promised|assured) (my|our|the) .{1,3} (that)? you (are|will be|would|were|have)`,
      ],
      unless: [
        '(as|like) (you|we) (asked|requested|agreed|discussed|said|wanted)',
        '(at|on) your request',
        '(as|which|that) your .{1,3} (proposed|asked|suggested|requested|agreed|wanted|chose)',
        'you (asked|requested|chose|picked|ordered|booked|confirmed|proposed|suggested|named|signed|agreed|wanted|reported|mentioned|raised|flagged|paid|bought|placed|made|sent us)',
        '(per|following|after) (your|our) (order|request|booking|call|meeting|agreement)',
        'for your (order|request|booking)',
        '(thank you|thanks|time) for (your|our) (call|meeting|agreement)',
        'your (booking|order|registration) (is|has)',
      ],
    },
    gladTooSoon: {
      message: '“{phrase}” thanks the reader for a decision not yet made. Ask whether they have decided.',
      match: [...gladTooSoon, ...warmWelcome, ...tooSoon],
      accepts: (_, sentence) => !isToCustomer(sentence),
      unless: [
        '(thank you|thanks) for (joining|your order|your payment|signing up|trusting|choosing to)',
        '(you|your .{1,2}) (asked|requested|proposed|suggested|told|wrote|ordered|booked|paid|confirmed)',
      ],
    },
    takenForGranted: {
      message: '“{phrase}” takes the yes for granted. Ask whether the reader wants it, and write “if”.',
      match: [
        ...whenNotIf,
        ...detailsAsked,
        ...onlyHow,
        ...dayAfter,
        `(when|once|as soon as|after|the moment|the day) you (have|are|will)? ${become}`,
        `(when|once|as soon as|the moment) (i|we)? (have|get|receive)? your (signature|signed (contract|agreement|order)|deposit|go ahead|card) (is|arrives|lands|comes|on|in)?`,
        `(is|are) (pencilled|penciled|booked) in .{1,9} (all|only) .{0,5} (is|from you is) .{0,3} (card|signature|deposit|purchase order|po)`,
        `(when|once|as soon as) (you|the team|your team|we) (become|are|is) (a|our|one of our)? (client|customer|member|partner|customers|clients|members|live|onboarded|up and running)`,
        `(now that|seeing as|seeing that|given that) (we|you) (are|have) (agreed|in agreement|decided|convinced|sold|settled|on board|going ahead|committed)`,
        `(when|how soon|what day|which day|what time|which date|what date|how many .{1,2}) (do|can|shall|should|would|will|are|works) (you|we|i) (like|want|prefer|need|get|going)? (to)? (start|begin|sign|schedule|install|deliver|get started|kick off|onboard|order|ship|send the|expect the (signed|contract)|pay|complete|move in|ordering|starting|signing|want to start|for (the|your) (installation|delivery|kickoff|onboarding|first))`,
        `(shall|should|do|may|can|will) (i|we) .{0,1} (send|address|make out|make|bill|email|mail|invoice|ship|deliver|forward|charge) (it|this|that|the .{0,2} ${deal}|you|them) (over|out|straight)? (to|for) .{1,5} or (straight|directly)? (to|for)? (you|your|the|his|her|accounts|billing|finance|legal|procurement|head office) .{0,3}`,
        `(shall|should|do|will|would|can) (we|i|you) (want to|like to|prefer to|get)? (start|begin|go|sign|put you (down)?|kick off|open) (with|on|for)? .{0,5} or .{0,4} (contract|plan|package|subscription|tier|term|licence|license|edition|option|bundle)`,
        `(which|what) (card|email address|name|address|account|entity|department|bank account) (should|shall|do|would|will) (i|we|you) (put|use|bill|like|want|invoice|charge|make|have)`,
        `(which|what) (of (the|these|our) .{0,3})? (plan|plans|package|packages|tier|model|option|version|one|contract|date) (are|will|would) you (going (with|for)|be (taking|having|going)|taking|having|choosing|like to (order|take|sign))`,
        `(are|will) you (be)? paying (by|with|monthly|in|via|up front|upfront) .{0,3} or .{0,3}`,
        `(which|what) (start|delivery|installation|install|go live|kickoff) (date|day|week|slot) (do you|would you|you|suits|works)`,
        `(i|we) (assume|presume|take it|guess|imagine|expect) (that)? you (will|would|are going to) .{0,1} (want|like|need|take|go for|choose|prefer|have|order) (the|a|our) .{0,3} (plan|package|version|option|model|subscription|tier|bundle|contract|one)`,
        `(will|would) (that|it|this) be (cash|card|monthly|the|one|by|two|#Value|on) .{0,5} or .{1,4}`,
        `(would|do|will) you (prefer|like|want|rather|be) (to)? (pay|paying|sign|signing|start|starting|order|ordering|be paying) .{1,7} or .{1,4}`,
        `(what|which) (size|colour|color|plan|package|version|tier|model|quantity|one) (shall|should|may|can) (i|we) (put|set|send|order|book|sign|start|reserve|ship|enter|get|write)`,
        `(tell|let) (me|us) (know)? (where|which address|what address) to (send|ship|deliver|mail|bill|invoice) (your|the|it)`,
        `(where|which address|what address) (should|shall|do|can|may|would) (i|we|you) (like|want)? (me|us)? (to)? (send|ship|deliver|mail|post|install|put) (your|it|the (contract|agreement|paperwork|kit|starter|welcome|first|new))`,
        `(when|what day|which day) (do|would|shall|should) (you|we) (want|like|prefer|need)? (me|us) to (install|deliver|start|ship|begin|set (it|this) up|fit|set you up|turn it on|switch you over)`,
        `(what|which) .{0,2} (date|day|name|quantity|address|colour|color|size) (shall|should|may|can) (i|we) (put|enter|write|note|set|book|fill in|jot)`,
        `(shall|should) (we|i) (start|begin|go|sign|put you) .{0,3} (with|on|for|at) #Value .{0,2} or #Value .{0,2}`,
        `(cannot|can not) wait to (welcome|onboard|have|get) you (on board|aboard|started|set up|onboarded|as a)`,
        `(i|we) (have)? (got)? you down (for|as|in)`,
        `(i|we) (have)? (saved|reserved|held|kept) your (seat|spot|place|slot)`,
        `(we are|i am|you are) (all)? set to (go live|start|launch|begin|ship|install)`,
        `(so)? (we are|it is|that is) (then)? (agreed|settled|decided) then`,
        `your (new)? (account manager|onboarding manager|customer success manager|installer|project manager|onboarding team) will (be in touch|call|contact|reach out|email|meet)`,
        `(do|would) you (prefer|like|want|rather have) (the)? (delivery|installation|install|shipment|kickoff|onboarding) .{1,5} or .{1,3}`,
        `(i|we) (will|shall) (see|speak to|talk to|speak with|meet|call|ring) you (on|at|this|next|tomorrow|then) .{0,4} (then|at #Value)`,
        `(let us|we will) (get|go ahead and get|go ahead and) (you)? (signed up|signed|set up|on board|onboarded|booked in|the paperwork|your (order|account)|booked)`,
        `(all|only thing|the only thing) (that is|that|we|i|you|is)? .{0,3} (left|need|needed|missing|remains|remaining) (now)? (is|from you is|to do is) (your|a|the)? (signature|autograph|sign|initials|your name|to sign|card|credit card|deposit|payment)`,
        `(just|only)? (need|needs|want|require) your (signature|autograph|initials|ok on the contract|card details|credit card) (and|so|to (get|start|go|begin|finish|close|seal|make))`,
        `(all|only thing|the only thing) (i|we) need (from you)? (now)? is your (signature|autograph|initials|card)`,
        `(looking forward|look forward|excited|delighted|pleased|happy|thrilled) to (welcoming|having|onboarding|seeing|welcome|have|onboard) you (on board|aboard|as a (customer|client|member|partner)|to the (family|team)|join)`,
        `(i|we) (know|am sure|are sure|am certain|am confident|have no doubt|trust|take it|assume|expect) (that)? (you|you will|you would|we|you are) (will|would)? (be)? (love|want to (buy|sign|order|start|go ahead|join|move|upgrade)|sign|signing|going ahead|ordering|buy|be on board|agree|agreed|agree that|joining|taking)`,
        `(your|the) (new|future) .{1,3} (will be|is being) (delivered|installed|set up|shipped|dispatched|up and running) (on|next|by|in|at)`,
        `(then|so) (it is|that is) (settled|agreed|decided|a deal|a yes)`,
        `(i|we) (will|shall) (send|have|get|bring|draw up|prepare|email|forward|mail) (you|over|round|up|out)? (the|your|a|our)? ${deal} (over|round|today|tomorrow|this|on|by|now|for you to sign|for (your)? signature|so|and you|to sign)`,
      ],
      unless: [
        '(if|should) (you|it|this|that|the|your) .',
        '(or|if) not',
        '(at all|as the law asks|as required)',
        'you (asked|requested|proposed|suggested|named|wanted|ordered|chose|said|booked|picked|confirmed)',
        '(do|did) (your|their)',
        '(your|the|their) (customers|clients|patients|buyers|guests|drivers)',
      ],
    },
  },
  patterns: [toCustomer, settled],
  accepts: (_, sentence) => !isSettled(sentence),
  except: [
    '(test|sample|trial|dummy) (order|orders|booking|purchase|account)',
    'when (do|did|does) you (start|begin) (work|your|the shift)',
    'sign (the|a|an|your|for|each|every) .{0,2} (delivery|note|receipt|form|log|register|sheet|slip|petition|guest|visitor|parcel|card)',
    '(sign|signed) (a|any|with another|somewhere)',
    'you sign you (have|can|may|get|are|will (have|still))',
    'sign (in|into|on to|onto|out|off)',
    '(thank you|thanks) for (your (order|purchase|payment)|choosing to stay)',
  ],
  examples: [
    { text: 'The go-live has been set for 9 June.', finds: ['The go-live has been set for'] },
    { text: 'Here is to a long partnership.', finds: ['Here is to a long partnership'] },
    { text: 'I’ve put you down for Tuesday at ten.', finds: ['I’ve put you down for'] },
    { text: 'When you sign, the crew will be there in a week.', finds: ['When you sign'] },
    {
      text: 'Shall I send the contract to billing or to you?',
      finds: ['Shall I send the contract to billing or to you'],
    },
    { text: 'We went ahead and reserved the lift for you.', finds: ['We went ahead and reserved the lift for you'] },
    { text: 'All that’s left is your signature.', finds: ['All that’s left is your signature'] },
    { text: 'So, card or bank transfer?', finds: ['So, card or bank transfer'] },
    { text: 'Please have your deposit ready when our driver calls.', finds: ['have your deposit ready when'] },
    { text: 'You’re going to love being a member.', finds: ['You’re going to love being'] },
    {
      text: 'Thank you for choosing us for the roof. Would you leave us a short review?',
      finds: [],
    },
    { text: 'Welcome aboard! Your countersigned agreement came back today.', finds: [] },
    { text: 'We placed a test order on your page last week.', finds: [] },
    { text: 'Congratulations on your new role at the harbour.', finds: [] },
    { text: 'I went ahead and scheduled Nora for the night shift.', finds: [] },
    { text: 'You proposed Tuesday at ten, and I have put you down for it.', finds: [] },
    { text: 'If you sign, the crew will be there in a week.', finds: [] },
    { text: 'When do your drivers start in the morning?', finds: [] },
    { text: 'Would Tuesday or Thursday suit you better?', finds: [] },
    { text: 'The fitters you booked are coming on the 8th.', finds: [] },
    { text: 'Once you have chosen a supplier, the change takes two weeks.', finds: [] },
  ],
});
