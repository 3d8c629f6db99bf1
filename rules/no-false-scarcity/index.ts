import { phraseRule } from '../../src/phrases.ts';

/** What a seller can run short of. */
const thing =
  '(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|unit|units|item|items|piece|pieces|pair|pairs|copy|copies|ticket|tickets|licence|licences|license|licenses|room|rooms|appointment|appointments|bay|bays|date|dates|day|days|chair|chairs|position|positions|vacancy|vacancies|product|products|deal|deals|pass|passes|kit|kits|session|sessions|enrolment|enrollment|invitation|invitations|stock|inventory|availability|supply|supplies|capacity|quantity|quantities|allocation|allotment|membership|memberships|reservation|reservations|booking|bookings|offer|offers)';
/** How one says that it is little. */
const few =
  '(#Value+|(a|the|one)? (few|couple|handful|limited number|small number|tiny number|fraction)|(a)? (last|final) (few|#Value)?|one more|less than #Value|fewer than #Value|under #Value)';
const little = '(limited|scarce|tight|tighter|scant|thin|low|short|restricted|finite|dwindling|shrinking)';
const remain = '(left|remaining|available|open|unclaimed|unsold|to go|to give|still free)';
const fast = '(fast|quickly|rapidly|up|out|steadily|quick|soon|now|at this rate|within hours|like hot cakes|like hotcakes)';

export default phraseRule({
  family: 'scarcity',
  severity: 'error',
  docs: {
    summary: 'Flags claims of limited stock, places or demand that come without evidence.',
    why: 'A shortage that nobody can check pushes people to decide in fear of missing out, and costs trust the day they see it was not true.',
    evidence: [
      {
        grade: 'A',
        title: 'FTC staff report, Bringing Dark Patterns to Light (2022), on baseless low-stock and high-demand claims',
        url: 'https://www.allaboutadvertisinglaw.com/2022/09/the-ftc-brings-more-light-to-dark-patterns-in-new-staff-report.html',
      },
      {
        grade: 'A',
        title: 'CMA open letter on urgency and price reduction claims online',
        url: 'https://www.gov.uk/government/publications/using-urgency-and-price-reduction-claims-online',
      },
    ],
  },
  phrases: {
    fewLeft: {
      message:
        '“{phrase}” says that little is left, and the reader cannot check it. Leave the count out, or say what sets the limit and where it can be seen.',
      suggest: ['I can tell you today’s availability'],
      match: [
        `(only|just|barely|hardly) (have|has|got|a|an|the|any|about|around)? ${few} (of)? (the|these|this|those|our|my|your)? .{0,4} ${remain}`,
        `(only|just|barely|hardly|last|final) (a|the)? ${few} .{0,3} ${thing} (#MergeTag|for|in|on|at|this|to)?`,
        `(only|just) (one|#Value+) of (these|them|those) .{0,2} (left|remaining)?`,
        `(hardly|barely|scarcely|not) (any|many|much|a single) .{0,3} ${thing} .{0,2} (left|remain|remaining)`,
        `(hardly|barely|scarcely) (any|many) (left|remain|remaining)`,
        `^ .{0,2} ${few} .{0,2} ${thing}? (left|remaining|in stock) .{0,4} $`,
        `(down to|have|has|got|leaves|leave) (the|our|my|us with|just|only)? (a)? ${few} .{0,3} ${thing} (left|remaining|to go|to give|still (open|free|available))`,
        `(one|some|few|#Value) of (the|our|my) (last|final|few remaining|remaining|very few) .{0,2} ${thing}`,
        `(the|our|my) (last|final|few remaining|only remaining) (few|#Value)? .{0,1} (spots|spot|seats|seat|places|place|slots|slot|spaces|openings|units|tickets|copies|licences|licenses)`,
        `#Value+ .{0,2} (spots|seats|places|slots|spaces|openings|tickets|chairs|units|copies|items|licences|licenses) .{0,2} (left|remaining|available|remain|to go|that is all)`,
        `(spots|seats|places|slots|spaces|openings|tickets|units) (left|remaining|available) #Value`,
        `(spots|seats|places|slots|spaces|openings|tickets|units) .{0,2} (are|is)? (#Value|one) (left|remaining)`,
        `#Value+ (remaining|left) (at (this|that) (price|rate)|in (this size|stock)|$)`,
        `(low|short) (on)? (stock|inventory|supply|supplies)`,
        `(stock|inventory|supply|supplies|availability|capacity) (is|are|levels are)? (running|getting|very)? (low|short|thin|tight|tighter|limited|scarce|dwindling)`,
        `the few (that)? (remain|remaining|left)`,
        `(all|everything) (that)? (the|we|i) .{0,3} (has|have) (left)? (to give|to offer|left)`,
      ],
    },
    limited: {
      message:
        '“{phrase}” claims a limit without saying what sets it. Name the reason (the size of the room, the hours of the crew), or leave it out.',
      match: [
        `(limited|finite|restricted|scarce) (number|amount|quantity|quantities|supply|supplies|stock|availability|capacity|allocation|inventory|release|edition|run|places|spots|seats|slots|spaces|openings|tickets|enrolment|enrollment|space|room|seating|batch)`,
        `${thing} (is|are|will be|remain|get|gets) ${little}`,
        `(limited|open|available|restricted|capped|reserved) (only)? (to|at|for) (just|only)? (the)? (first|#Value+|a select|a few|a limited|a handful|a small) .{0,2} (#Value|people|teams|customers|clients|companies|callers|buyers|responders|respondents|applicants|families|homeowners|agents|members|partners|accounts|users|registrants|signups|orders|attendees|subscribers|readers|businesses|firms|number)`,
        `(for|to) the first #Value+ .{0,2} (only|callers|people|customers|responders|buyers|orders|teams|companies|clients|to (respond|reply|order|sign|register|book|call|apply|join|enrol|enroll))`,
        `(while|as long as|until) (stocks|stock|supplies|supply|they|quantities|inventory|places|seats|spots) (last|lasts|run out|runs out|is gone|are gone|hold|holds|is still there)`,
        `(i|we) (am|are|can|will|can only|only)? (only)? (partner|partnering|work|working|take|taking|accept|accepting|onboard|onboarding|offer|offering|open|opening) (with|on|in)? (only|just|exactly)? #Value+ .{0,3} (per|this|each|a (month|quarter|year|season)|in (your|each|every))`,
        `once (i|we) (hit|reach|fill|get to|have) (#Value|capacity|our (limit|cap|quota)) .{0,6} (close|closing|closed|done|stop|waitlist|no more)`,
        `(once|when|if) (they|it|these|those|this|the) .{0,5} (gone|used up|taken|sold out|filled|full|claimed) .{0,2} (gone|there|that|it|they|we|no|is|are)`,
        `(when|once) (we|they) (run|ran|have run) out .{0,2} (gone|that)`,
        `(then|and|after that|once) (they|it|these) (are|is|will be) (gone|all gone) (for good|forever)?`,
        `(there|we) (will|would) not be (another|any more|more) (batch|round|chance|one|allotment|release|run|date)`,
        `(there will not be|there is no|no) (another|second) (batch|round|release|run|chance|allotment)`,
        `by invitation only`,
        `(exclusive|exclusively) (to|for|offer to|access for) (a)? (select|selected|handful|few|#Value) .{0,2}`,
      ],
      unless: ['liability', 'warranty', '(limited|open) to (the)? (first #Value)? (hour|hours|minutes|pages|characters|lines)'],
    },
    goingFast: {
      message:
        '“{phrase}” says that others are taking it. Leave it out, or give the count with its source and date.',
      match: [
        `${thing} .{0,6} (go|goes|going|gone|sell|sells|selling|fill|fills|filling|filled|book|books|booking|booked|disappear|disappears|disappearing|vanish|vanishing|move|moving|flying|shrinking) ${fast}`,
        `(sell|sells|selling|sold|going|go|filling|fill|booking|booked|moving|flying) (out|up|off the shelves) (fast|quickly|rapidly|soon|quick|early|steadily|within .{1,2}|every (year|time|month)|in (hours|days|minutes)|as we speak)`,
        `(is|are|be|will be|have been|has been|were) (almost|nearly|about to be|all but|close to) (gone|sold out|full|fully booked|booked (out|up|solid)|booked|out of stock|taken|filled|at capacity)`,
        `(almost|nearly) (gone|sold out|fully booked|out of stock) $`,
        `(almost|nearly) (sold out|fully booked|out of stock)`,
        `selling (out)? (fast|quickly)`,
        `(in|due to|because of|given|with|huge|heavy|popular|overwhelming|unprecedented) (very|such|extremely)? (high|heavy|huge|hot|popular|strong|great|overwhelming|unprecedented)? demand`,
        `in demand $`,
        `(spots|seats|places|slots|spaces|units|openings|tickets|dates|orders|half the .|chairs|#Value of (the|our) .{1,3}) .{0,4} (have|has|had) (already)? (been)? (snapped up|taken|claimed|spoken for|sold|booked|filled|gone|reserved|snatched up)`,
        `(snapped|snatched|scooped) up`,
        `(will not|is not going to|will never|are not going to) (last|be around|be here|stay|sit|be available) (long|forever|at this rate|much longer|for long|on the shelf|for ever)?`,
        `#Value+ (of)? (offers|deals|spots|seats|places|slots|units)? (claimed|sold|taken|booked)`,
        `(reached|hit|reach|hitting|reaching|near|nearing|at|approaching) (full)? capacity`,
        `(schedule|calendar|season|diary|class|cohort|workshop|event|session|roster|list|books|april|may|june|july|summer|spring|fall|autumn|winter|#Month) (is|are|has been|have been|was)? (really|now)? (filling|filled|booking|booked|fills|books) (up|out|fast|quickly|in|solid|steadily)`,
        `(booking|booked) (up|out) (fast|quickly|early|weeks|months|through|into|until)`,
        `(waitlist|waiting list) (is|only|already|has)`,
      ],
      unless: ['you (mentioned|said|wrote|told)', '(your|their) (team|staff|schedule|calendar|warehouse|dispatchers|drivers|freezer|cellar)'],
    },
  },
  except: [
    '(only|just) #Value+ (of)? (your|you|the) .{0,3} (engineers|users|people|staff|drivers|team|invoices|sites|years|months|weeks|hours|minutes|steps|questions|reasons|pages)',
    '(have|has|had|got|do) you (still)? (have)? left',
    '{do} you have left',
    '(on|to|from|at|the) (the|your)? left',
    '(weeks|week|months|month|days|day|hours|minutes|years|year|time|miles|km|quarters|steps|questions|sessions) (left|remaining) (in|of|on|until|before)',
    '(left|remaining) (for|in|on) (your|the (trial|contract|term|assay|project|quarter|year))',
    '(take|takes|taken) up',
  ],
  unless: ['you (have|sent|had|own|ordered|asked|still have) .{0,6} left', 'how many .{1,6} (left|remaining)', 'would a (second|further|larger)'],
  examples: [
    { text: 'Only 3 spots left for the June course.', finds: ['Only 3 spots left'] },
    { text: 'Only a very few places are left, so tell me soon.', finds: ['Only a very few places are left'] },
    { text: 'Seats are limited this spring.', finds: ['Seats are limited'] },
    { text: 'The vans are selling out fast.', finds: ['selling out fast'] },
    { text: 'Our May dates are almost fully booked.', finds: ['are almost fully booked'] },
    { text: 'Offer valid while stocks last.', finds: ['while stocks last'] },
    { text: 'Open to the first 20 companies that reply.', finds: ['Open to the first 20 companies'] },
    { text: 'Only three engineers on your team use the tool today.', finds: [] },
    { text: 'How many pallets do you have left after the harvest?', finds: [] },
    { text: 'There is no limited supply here; take all the time you need.', finds: [] },
    { text: 'Our liability is limited to the sum in section 4.', finds: [] },
  ],
});
