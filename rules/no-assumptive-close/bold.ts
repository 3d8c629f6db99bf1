import { crew, paper, works } from './words.ts';

const means =
  '(card|card number|card details|credit card|cheque book|chequebook|checkbook|deposit|signature|pen|bank details|account number|sort code|billing details|billing address|purchase order|po number|iban|payment details|wallet|direct debit details)';
const oldOne =
  '(provider|supplier|agency|bank|broker|accountant|insurer|vendor|contractor|landlord|printer|cleaner|cleaners|caterer|carrier|dealer|host|firm|one|lot|people|company)';
const payBy =
  '(cash|card|credit card|finance|monthly|yearly|annual|annually|lease|credit|cheque|check|direct debit|bank transfer|transfer|up front|instalments|installments|invoice)';
const thing =
  '(room|table|place|seat|slot|kit|machine|unit|car|van|desk|account|contract|order|system|site|website|booth|stand|pallet|batch|crew|name|file|start date|licence|license|licences|licenses)';

/** The yes is behind us: the old supplier is dismissed, the wallet called for, the goods already on their way. */
export const behindUs: readonly string[] = [
  `(tell|let|inform|notify|warn|give|ring|email|drop|sack|cancel) (your|the) (old|current|present|existing|last)? .{0,2} ${oldOne} (know|that|notice|goodbye|now|today|you (are|have)|and (i|we)) .{0,5} (and|leave|leaving|moving|switching|gone|going|we|i)`,
  `(have|keep|bring|get) (your|the|a) .{0,1} ${means} .{0,2} (ready|handy|to hand|out|at hand|by you|with you|near) .{0,1} (when|for|on|so|and|at|before|then|$)`,
  `(i|we|all i|all we) (only|just|now) need (your|the|a|you for (a|your)|from you (is|the|a|your)) .{0,1} ${means}`,
  `(is|are) being (held|kept|reserved|saved|drawn up|set up|printed|made|built|engraved|painted) .{0,2} (under|in|for|with|to) (your|you)`,
  `(i|we) (have|am|are)? (raised|placed|put in|put through|submitted|raising|placing|filed|keyed in|logged|sent off|sent through|started|opened) (the|your|an|a) .{0,1} ${paper}`,
  `you (will|are going to) be (needing|wanting|taking|requiring|having) .{1,4} so (i|we|my|our)`,
  `(that|which|what|who) (i am|we are|i will be|we will be|i shall be|we shall be) (putting|booking|signing|entering|writing|making|setting|registering) (your name|you|it|the ${paper}) (on|down|up|in|out|for|to|as)`,
  `that you (will be|are going to be|will) (giving|placing|sending|signing|awarding|taking|ordering|buying|renting|leasing|hiring|giving us|give us|place with us)`,
  `your (start|delivery|installation|install|move in|go live|launch|first|fitting|training) (date|day|slot|session|lesson) (is|will be|falls) .{1,5} so`,
  `^ (invite|invitation) (attached|enclosed|sent|to follow) $`,
  `(our|my|the) ${crew} (has|have) (got)? your (address|name|details|keys|job|order|file) (down|on|in|for|and|already)`,
  `(we|i) (will|shall) (see to|take care of|sort|sort out|handle|do|arrange|deal with) (the|all the|your)? (rest|paperwork|switch|handover|move|changeover|cancellation) (from here|for you|once|as soon|when)`,
  `(say|kiss|wave) goodbye to your (old|current|present|existing) .{1,2}`,
  `from (#Month|#WeekDay|next (week|month|year)|tomorrow|the (first|1st|start|day)) .{0,4} (you are|you will be|your .{1,2} (is|are|will be)) (on|with|with us|one of|under|covered by|ours|using|a|our|in the)`,
];

/** The only question left is how, not whether. */
export const onlyHow: readonly string[] = [
  `^ (so|right|then|ok|okay|and|now|well)? (will (it|that) be)? (by)? ${payBy} or (by)? ${payBy} (then)? $`,
  `(which|what|whose) (of the two|of these|one)? .{0,3} (are|am|shall|should|will) (we|i) (be)? (putting|packing|delivering|wrapping|loading|ordering|shipping|parking|making out|preparing|printing|registering|building) (your|for you|you|it|the)`,
  `(is|was|will) it (be)? (the|a|an) .{1,3} or (the|a|an)? .{1,3} (that)? (we are|i am|you are|we will be|you will be) (putting|taking|having|driving|signing|ordering|getting|going|paying|booking|buying)`,
  `(what|which) (time|day|morning|afternoon) (shall|should|will|do) (we|i|they|the .{1,2}) (bring|drop off|collect|deliver|hand over|pick up|arrive with|fit|hang|park|unload) (it|them|your|the)`,
];

/** Joy over a reader who has not said yes. */
export const warmWelcome: readonly string[] = [
  '(delighted|thrilled|pleased|glad|happy|excited|honoured|honored|proud|great|good|lovely|wonderful|fantastic) to (have|count|welcome|call) you .{0,1} (with us|on board|aboard|among|as (a|one|our)|a (member|customer|client|partner)|our|in the|onto|to the)',
  `you (are going to|will) (just|simply|absolutely)? (love|enjoy|adore) (being|having|owning|working with (us|our)|driving (it|your|the)|your new|life (as|with)|living|it here)`,
  `(i|we) (can|could) (already|just)? (see|picture|imagine) (you|your (team|name|family|logo)) .{0,2} (in|on|at|behind|using|driving|enjoying|moving|up in|above) .{0,3} (new|your|our|the)`,
  `even if (the)? (ink|paperwork|contract|signature) (is|has) not`,
  `(the|your) (ink|paperwork) is (almost|nearly|practically|as good as) (dry|done|signed)`,
  `(you are|it is|that is|this is) as good as (ours|yours|signed|done|in|a customer|a member|one of us|settled)`,
  `(welcome|hello) to your new (home|office|supplier|provider|bank|team|gym|school|agency|way|${thing}|${works})`,
];
