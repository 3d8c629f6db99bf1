/** Word classes of extras, of where they are put, and of how one is rid of them. */

/** Where an extra is put. */
export const container =
  '(your|the|this|each|every|that) (new|next|current|annual|monthly|renewal|final|upcoming|first)? .{0,1} (order|orders|basket|cart|bag|trolley|quote|quotation|estimate|invoice|bill|plan|subscription|booking|reservation|contract|renewal|proposal|agreement|account|package|purchase|checkout|delivery|shipment|policy|form|total|membership|statement|price|rental|hire|stay|trip|visit|tab)';
/** What is sold on top of something. */
export const extra =
  '(warranty|warranties|protection|cover|coverage|insurance|shipping|delivery|handling|wrapping|wrap|maintenance|training|onboarding|support|service|services|contract|module|modules|add on|add ons|addon|addons|upgrade|upgrades|accessory|accessories|membership|subscription|package|packages|plan|plans|kit|kits|pack|packs|donation|gratuity|tip|licence|licences|license|licenses|seats|gift|club|policy|extra|extras|tier|backup|monitoring|assistance|guarantee|setup|installation|bundle|consultation|cleaning|offset|surcharge|refill|refills|filter|filters|session|sessions|roadside|transfer|pickup|breakfast|parking|magazine|rack|hosting|storage|battery|batteries|charger|cleaner|checkout|aftercare|mats|lesson|lessons|boost|alerts|photo book|gift box|donations|advisory|retainer|workshop|workshops|coaching|inspection|inspections|valet|wash|polish|refund cover|tickets insurance|priority boarding|boarding|seating|wifi|lounge|meal|meals|minibar|newsletter|inks|stand|cable|case|contribution|line|blades|finish|paper|tasting menu|menu|massage|spa|top up|priority|extras|visit|visits|call out|filler|waiver|scheme|spa pass|course|courses|scanner|tracker|hotline|licences|hours)';
export const more =
  '(extra|second|third|another|additional|spare|premium|priority|express|extended|bonus|vip|paid|few more|couple more)';
export const thing = `(!(no|not|never|nothing|none|without){0,4} ${extra}|(a|an|the|one|two|some|#Value)? (few|couple of)? ${more} .{1,2})`;
export const seller = '(i|we|our team|my team|the team|our system)';
export const put =
  '(added|adding|included|including|put|putting|placed|placing|popped|popping|slipped|slipping|thrown in|threw in|throwing in|bundled|bundling|built|building|tacked|tacking|inserted|inserting|dropped|dropping|tucked|written|bolted|loaded|bumped|assigned|pencilled|penciled|worked)';
export const done =
  '(added|included|put|placed|popped|slipped|bundled|built|tacked|inserted|dropped|tucked|written|loaded|attached|switched on|turned on|activated|enabled|ticked|checked|selected|preselected)';
export const at = '(to|in|into|on|onto|with|under)';
/** The reader has to act to be rid of it. */
export const objection =
  '((unless|until) (you|we|i|the (customer|client|buyer|account|owner|guest)|they|somebody) .{0,3} (opt|writes|tells|asks|opts|objects|cancels|says|object|tell|say|untick|uncheck|remove|cancel|decline|deselect|refuse|turn|switch|let|hear|ask|write|reply|request|choose|advise|inform|cross|strike|delete|drop)|unless (told|instructed|advised|notified|otherwise|cancelled|canceled|declined|removed|opted out))';
export const charge =
  '(add|charge|bill|include|ship|enrol|enroll|upgrade|invoice|sign you up|put you|debit|send you the bill|activate|enable|switch you|move you)';

/** The seller, with all that may stand before the verb. */
const sellerDid =
  '(i|we|our .{1,2}|my .{1,2}|the (system|team|office|shop|checkout|dealer)) (have|had|did|are|am|will be)? (gone and|gone ahead and|went ahead and|went and|taken the liberty of|took the liberty of|(taken|took) the (freedom|liberty|initiative) (to|of|and)|take the (freedom|liberty|initiative) (to|of)|been so bold as to|took it upon (myself|ourselves) to|taken it upon (myself|ourselves) to|thought it best to|decided to|made sure to|made bold to|saved you the (trouble|time|bother|hassle) (of|and)|then|also|ventured to|automatically|by default)?';
const putVerb =
  '(added|add|adds|adding|included|include|includes|including|put|puts|putting|placed|place|placing|popped|pop|popping|slipped|slip|slipping|thrown in|threw in|throw in|throwing in|bundled|bundle|bundling|built|tacked|tack|inserted|dropped|drop|tucked|bolted|loaded|booked|ticked|selected|chosen|chose|activated|enabled|switched (you|on|it)|turned on|signed you|enrolled you|enrolled|enroled|set you up|set up|upgraded you|upgraded|upgrade|moved you|bumped you|rounded|reserved|arranged|applied|packed|slotted|snuck|sneaked|squeezed|worked|filled in|opted you|registered you|subscribed you|taken care of|took care of|sorted|given you|gave you|pencilled|penciled|pencilled you in|penciled you in|put you (down|in|on|onto)|preselected|pre selected|pre ticked|pre filled|charged|billed|attached|got you|slid|slotted|counted in|went for|thrown|threw|enrol your|enroll your|enrolled your|signed up your|extended|topped up|rounded (up|it))';
export const sellerPut = `${sellerDid} !(never|not|no|cannot|nothing|to|can|could|would|should){0,1} ${putVerb}`;
export const price =
  '((at|for|costing|costs|worth|of|priced at|is|are) .{0,3} (#Money|#Value .{0,3} (pound|pounds|dollar|dollars|euro|euros|quid|p|cents|pence|per|percent)|nine ninety nine)|#Money|#Value (pounds|pound|dollars|euros|quid|cents|pence) (more|extra|on top|a)|(at|for) .{0,1} #Value+ (a|per|each) (month|year|day|week|night|head|user|seat|order|person|time))';

/** How the reader gets rid of it: the sign that it was put in unasked. */
export const undo: readonly string[] = [
  '(unless|until) (the|this|that|a) (box|tick|option|checkbox|form) is (cleared|unticked|unchecked|removed|changed|sent|filled)',
  '(unless|until) (we|i) hear (otherwise|differently|from you|a no|back)',
  'unless you (say|write|tell|call|ask|mail|email) .{0,2} (no|not|otherwise|stop)',
  objection,
  '(untick|uncheck|unselect|deduct|subtract|knock off|deselect|remove|delete|cancel|strike|cross|drop|decline|scratch|skip|refuse|waive|reject|undo|disable|deactivate) (it|them|this|that|the .|any|whatever|whenever|at any time|any time|within|before|by|if|on|in|at)',
  '(untick|uncheck|opt out|unsubscribe|downgrade|turn (it|them|this|that) off|switch (it|them|this|that) off|turn off|switch off|switch back|go back|move back|change back|revert|leave (at)? any time|leave (whenever|when) you|back out|step down|comes off (if|when|on)|come off (if|when|on)|(clear|remove) the tick)',
  '(take|taken|leave|strike|cross|scratch|pull|cut|knock) (it|them|this|that|the .{1,3})? (off|out|away|through)',
  '(have|having|get|getting) (it|this|that|them) (taken (off|out)|removed|waived|cancelled|canceled|refunded|deleted|dropped|undone|reversed|stopped)',
  'you (can|may|could|might|would|will) .{0,3} (cancel|remove|decline|opt out|say no|refuse|downgrade|drop|untick|unsubscribe|ask (us|them|reception)? to (remove|waive|cancel|take)|ask to have|change (it|that|this)|take it|turn it|switch it|leave any|get (it|a refund))',
  '(which|that|and) (you|one|guests|customers|anyone) .{0,5} (remove|decline|refuse|cancel|opt out|waive|waived|removed|object|untick|ask to have)',
  'you have (until|till|to|#Value|a) .{0,5} (to (cancel|remove|decline|opt|object|say|change|tell)|cancel)',
  '(tell|let|ask|call|email|write|message|phone|ring|contact|text|shout|holler|yell|say|scream|speak up|reply|drop|give) (me|us|to us|to me|support|reception|the desk|so|a line|a shout|back|out)? .{0,4} (if|should|unless) .{0,3} (you|that|it|this|they)? .{0,2} (not (want|need|require|wanted|needed|what|for|fine|ok|okay|right|like|happy|suit|interested)|rather|object|wrong|mind|disagree|prefer|unwanted|would like it (removed|off|gone|out)|would like (it|them|this) (taken|removed|off)|want (it|them|this) (off|out|removed|gone|taken)|removed)',
  '(shout|holler|say so|tell (me|us)|let (me|us) know|speak up) (if not|otherwise)',
  '(if|should) .{0,1} (you|it|that|this|they) .{0,1} (would rather|do not (want|need|like|require)|prefer not|object|decide against|(is|are) not (for you|needed|wanted|required|ok|okay|fine|right|what)|is wrong|is too much|is unwanted|not be wanted)',
  '(change|adjust|edit|amend|lower) (it|that|this|them) (if|in|should|under|at|later|before|yourself|to)',
  '(no thanks|no thank you|not keen|not interested|not for you|not wanted|do not want (it|them)|do not need (it|them|one)|rather not|would you rather not)',
  '(return|send|bring|post|hand) (it|them|this|that|these) (back)? .{0,3} (if|should|when|within|and)',
  '(if|should) .{0,2} (is|are|be) not .{0,2} (thing|cup of tea|to your taste|style|welcome|useful|of use|right|suit|for you)',
  '(if|should) (it|they|this|that) (is|are|be) (surplus|superfluous|too many|too much|unwanted|more than)',
  '(need|have|only have|got) to (email|ring|call|tell|write|ask|phone|message|contact|let) (to)? (us|me|reception|the .)? .{0,3} (to)? (drop|remove|cancel|take|leave|strike|undo|stop|waive|have|get|lose|know)',
  '(free|welcome|happy|glad) to (have|get|ask|say|strike|drop|leave|send|decline|refuse|cancel|remove|untick|take) .',
  '(tick|click|choose|change|pick|select) .{1,4} to (go without|stay (on|with)|keep (the|your)|opt|leave|remove)',
  '(to (stay|remain) (on|with)|to (keep|have) (the|your) (old|current|basic|smaller)|(prefer|rather) (to (go|have|keep|stay)|the|your|no|not)|would rather (go|have|keep|stay|not)|to (go|do) without)',
  '(if|should) (you|that) .{0,2} (want|wanted|prefer|preferred|asked for|named) the (size|one|number|smaller|original|basic|old|plain)',
  '(ask|asking) for .{1,2} (removal|to be (removed|taken|struck|left))',
  '(untick|skip|refuse|decline|strike|cross|delete|remove|drop|cancel) (it|them|this|that|the)? .{0,3} (if|in|at|on|before|out|through|when|under)',
  '(reply|write|tell|let|say|ask|speak up|shout|ring|call|email|holler) .{0,4} (if|should) .{0,4} (better|prefer|rather)',
  '(would rather|would prefer|prefer|wish|mind) (that)? (we|i) (did not|had not|do not|left)',
  'unless you .{0,3} (downgrade|switch|leave|stop|end|take)',
  '(unless|until) .{0,3} (told otherwise|instructed|advised|cancelled|canceled|declined|removed|struck|unticked|opted)',
  '((no|without) (further)? (action|step) .{0,2} (required|needed|necessary)|(nothing|not a thing|no need) .{0,3} to do|need (not|do nothing)|(do not|not) (need|have) to do (a thing|anything))',
  '(no|without a) (reply|answer|response|word|objection) (means|is|counts|will be taken)',
];

export const goods = `((a|an|the|our|your|one|two|some|#Value)? !(no|not|never|nothing|none|without|need|want){0,2} ${extra}|(a|an|the|two|some|your|one|#Value)? .{0,1} (extra|spare|additional|second|matching|deluxe|premium|bonus|paid) .{1,3})`;

/** How the seller excuses what the reader did not ask for. */
export const excuse: readonly string[] = [
  '(thought|think|took it|take it|figured|figure|guessed|guess|assumed|assume|knew|know|reckoned|reckon|sensed|suspected|imagined|imagine|felt|feel|sure|expect|expected|believe|bet|presume|presumed|suppose) (that)? you (would|might|may|will|could|are going to|are sure to|must|are likely to) .{0,2} (need|want|like|love|appreciate|enjoy|benefit|find|miss|prefer|regret|be glad|be happy|be wanting|be needing|say yes|agree|go for)',
  'to (save|spare) you .{0,2} (time|trouble|bother|hassle|effort|worry|step|click|clicks|asking|having|the|from|a)',
  '(hope|trust|assume|presume|sure|guess|take it) .{0,1} you (do not|will not|would not|are not going to) (mind|object|complain)',
  'hope (that|this|it) is (fine|ok|okay|alright|all right|good)',
  'for your (convenience|peace of mind|comfort|safety|benefit|own good|protection|security)',
  'so (that)? you (do not|will not|need not|never|would not|can not) (miss|worry|forget|have to|need to|run out|get caught|lose)',
  '(even though|although|though|but) you (did not|only|never|had not|have not) (ask|asked|order|ordered|request|requested|choose|chosen|want|wanted)',
  '(that|which) you (did not|never|had not|have not) (ask|asked|order|ordered|request|requested|choose|chosen)',
  '(while|since|as) (i|we) (was|were) (at it|there|on it|doing)',
  '(as|since|because|seeing) (most|all|many|nearly|almost|everyone|everybody|other|nine|eight|they|it|these|both|our) .{0,5} (take|takes|choose|chooses|buy|buys|add|adds|want|wants|wanting|like|likes|love|loves|go|goes|opt|ask|need|needs|needing|taking|popular|recommended|match|matches|fit|fits|together)',
  '(that|which) (i|we) .{0,1} (thought|figured|felt|knew|assumed|picked|chose|selected)',
  '(as a (matter of course|precaution|default)|to be (safe|on the safe side)|by way of precaution|on your behalf|without (you|your) (asking|having|lifting|needing))',
  '(took|taken) the liberty',
  '(rather than|instead of|without|sooner than|not to) (ask|asking|bother|bothering|checking|check|wait|waiting|trouble|troubling)',
];
