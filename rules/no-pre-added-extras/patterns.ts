import { at, charge, container, done, extra, objection, put, seller, thing } from './words.ts';

/** The seller says that it is done. */
export const added: readonly string[] = [
  `${seller} (have|had|took|did)? (taken)? (gone|went)? (already|ahead and|the liberty of|the liberty and|automatically)? (also|automatically)? ${put} (you|in|on)? ${thing} ${at} ${container}`,
  `(the liberty of|gone ahead and|went ahead and|go ahead and|going ahead and) (adding|added|including|included|putting|put|popping|popped|throwing in|thrown in|bundling|bundled|upgrading|upgraded|enrolling|enrolled|activating|activated|placing|placed) (you (to|in|on|for))? ${thing}`,
  `(took|taken|take) it (on|upon) (myself|ourselves) to (put|add|include|upgrade|enrol|enroll|sign|activate|switch on|throw in|bundle) (you (up|in)? (to|for|in))? ${thing}`,
  `[(has|have|was|were|is|are) (been|now)? (included|added|put|placed|selected) .{0,3} ${at} ${container}] (automatically|by default|for your convenience|for you|to save you)`,
  `[automatically (added|included|put|placed|selected) .{0,3} ${at} ${container}]`,
  `${seller} (have|had)? (taken)? (gone|went)? (ahead and)? (included|added|bundled|put) ${thing} (in|to|on) the (total|price)`,
  `${seller} .{1,8} [put (it|them|this|that) on (the|your) (bill|invoice|tab|order|quote|card)]`,
  `${seller} (have)? (pre|automatically) (enrolled|registered|signed|opted|subscribed) (you|your .|everyone)`,
  `${thing} (of .)? (has|have|was|were|is|are) (been|now)? (automatically)? ${done} ${at} ${container}`,
  `${seller} (have|had)? (gone ahead and)? (signed|enrolled|registered|opted|put|booked|entered) you (up|in|down)? (for|in|into|on) (our|the|a|an) ${thing}`,
  `you (have been|are|were|will be|are being|get) (automatically|auto)? (enrolled|opted|signed up|subscribed|upgraded|added|registered|moved) (automatically)? (in|into|to|for) (our|the|a|an) ${thing}`,
  `your (subscription|plan|order|package|account|contract|booking|policy|membership) (was|has been|is|got|have been) (automatically|now)? (topped up|upgraded|bumped up|extended|expanded|padded|rounded up|beefed up|enlarged) (with|by) (a|an|the|our|some|#Value)`,
  `^ .{0,1} (protection|insurance|warranty|cover|coverage|upgrade|accessories|support|plan) (automatically)? (added|included|selected) $`,
];

/** The seller’s choice stands until the reader acts. */
export const byDefault: readonly string[] = [
  `${thing} (is|are|was|comes|come|will be|has been|have been) (pre selected|pre ticked|pre checked|pre added|preselected|preticked|prechecked|auto selected|ticked|checked)`,
  `(pre (selected|ticked|checked|added|filled)|preselected|preticked|prechecked) ${thing}`,
  `[(is|are|was|will be|comes|come|stays|stay|gets|remains|has been|have been) (included|added|enabled|switched on|selected|ticked|activated|turned on|enrolled|billed|charged|applied)] .{0,12} ${objection}`,
  `[(is|are|was|will be|stays|stay|remains) (on|put)] .{0,4} unless you .{0,3} (opt|object|cancel|say|tell|untick|uncheck|decline|write|ask|let|refuse)`,
  `[(is|are|comes) (active|on|enabled|included|added|selected) by default] .{0,2} (billed|charged|at #Money)`,
  `by default .{0,8} [(come|comes|ship|ships|is|are|will be) .{0,2} (with|added|included|billed|charged) .{0,3} ${extra} (at|for) #Money]`,
  `[(${seller} (will|shall|would|are going to|am going to) (also|then|automatically)? ${charge}|(will|shall) (also|then|automatically)? be (added|charged|billed|included|shipped|enrolled|upgraded|invoiced)) .{1,10} ${objection}]`,
  `[(unless|until) (you|we|i) .{0,2} (opt out|object|tell (us|me) (otherwise|not)|say (no|so|otherwise|stop|not)|hear (otherwise|from you|back|differently)|untick|uncheck|remove|cancel|decline|let (us|me) know) .{0,8} (${seller} (will|shall) (also|then|automatically)? ${charge}|will (also|automatically)? be (added|charged|billed|included|enrolled|upgraded|invoiced))]`,
  `[(if|should) (you|we|i) (do not|have not|fail to) .{0,2} (opt out|object|hear|cancel|reply|respond|decline|untick|unsubscribe|tell|say) .{0,7} (${seller} (will|shall) (also|then|automatically)? ${charge}|will (also|automatically)? be (added|charged|billed|included|enrolled|upgraded|invoiced))]`,
  `put you (down|in) (for|on) .{1,5} ${objection}`,
];

/** A box that is ticked, or that has to be ticked for a no. */
export const boxes: readonly string[] = [
  `${extra} (is|are|was|has been|have been|comes|come|will be) (pre selected|pre ticked|pre checked|preselected|preticked|prechecked|pre chosen|pre filled|pre set|ticked for you|checked for you|selected for you)`,
  `(box|boxes|checkbox|option|tickbox) .{0,5} (is|are|was|has been|have been|comes|come) (pre|automatically)? (ticked|checked|selected|preselected|filled in)`,
  `(ticked|checked|selected) (the|that|this|a) .{0,3} (box|option|checkbox) for you`,
  `(pre ticked|pre checked|preticked|prechecked|pre selected) (box|boxes|option|options|checkbox)`,
  `(leave|keep) (the|this|that) (box|checkbox) (ticked|checked)`,
  `(untick|uncheck|deselect|clear) (the|this|that|it|these) .{0,3} (if|unless|to|should) (you)? (do not|would rather|prefer|opt|decline|remove|want|wish|object|avoid|stop|not)`,
  `(tick|check|click) (this|the|here|below) .{0,2} if you (do not|would rather not|would prefer not|prefer not|object)`,
  `if you (do not|would rather not|would prefer not|prefer not) .{0,10} (tick|check|untick|uncheck) (this|the|here|that) (box)?`,
  `(ensure|make sure|check) that the box is not (ticked|checked)`,
];
