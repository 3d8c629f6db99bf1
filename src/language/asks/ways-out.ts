import { patterns } from '../../patterns.ts';

/** A way off the list: the sentence asks for nothing but that. */
export const waysOffList = patterns(
  `(unsubscribe|opt out|unsub|optout)`,
  `(to be|be|wish to be|want to be|like to be|get) (removed|taken off|deleted|unsubscribed|excluded|eliminated)`,
  `remove (your|yourself|my|me|this|you|please)`,
  `(removal|unsubscribe) (link|instructions)`,
  `(related)? (email|mailing) (list|lists)`,
  `(not|no longer|no) (wish|want|like|care)? to (receive|hear|get|be contacted)`,
);

/** An easy no, or a way off the list. */
export const waysOut = patterns(
  `no (worries|problem|problems) (if|either|at all|whatsoever|though|just|whichever|whatever)`,
  `(if|not|then|is|otherwise|changed|timing) .{0,10} no (worries|problem|problems)`,
  `no (pressure|hard feelings|rush|hurry|offense|offence|need to (reply|respond|answer|decide)|reply is needed|response needed|big deal|hard sell|sweat|stress)`,
  `(that|it|this|a no) (is|would be|will be) (totally|completely|perfectly|absolutely|also)? (okay|ok|fine|alright|cool|no problem)`,
  `(if|even if) .{1,14} (fine|okay|ok|understand|no problem|no worries|just say so|say so|no hard)`,
  `(if|when) (you|it|this|that|the timing|now|the time|things|the project|priorities) .{0,3} (not|no longer|rather|off|wrong|changed|decided|prefer) .{0,14} (let (me|us) know|tell (me|us)|say|reply|stop|close|understand|respect|ignore|leave|remove)`,
  `(i|we) (will|shall|am going to|can|would|should) .{0,2} (close|stop|step back|leave you|leave it|remove you|take you off|not (write|follow|contact|email|bother|call|reach|take|send)|assume .{1,8} (not|closed|over|passed|step|back|priority)|take the hint|bow out|back off|get out of your|respect)`,
  `(close|closing|close out) (the|your|out your|out the|this) (file|loop|thread|ticket|case|out|on my end|deal|conversation|opportunity)`,
  `(should|shall|can|would you prefer|do you want|want) (i|me|that i|we|us)? (to)? (stop|close|step back|remove|leave)`,
  `(either|any) way (is|works|thank|thanks|i|we|no|it)`,
  `(unsubscribe|opt out|opt-out|unsub|optout)`,
  `(to be|be|wish to be|want to be|like to be|get) (removed|taken off|deleted|unsubscribed|excluded|eliminated)`,
  `(to)? remove (your|yourself|my|me|this|you|please) .{0,4} (list|address|email|name|from|mailing|mailings)?`,
  `remove in the subject`,
  `(for|click (here)? (to|for)|request|requests|regarding) (removal|remove|be removed|unsubscription|delisting)`,
  `(address|email|name|you|me) (to be)? (remove|removed|deleted|taken off) (from|off)`,
  `(cancel|end|stop|leave) (a|your|this|the|my|any) .{0,2} (subscription|newsletter|mailing|mailings|emails)`,
  `(type|word|send|reply|say|reply with|respond with|answer with) (the)? (word)? (remove|stop|unsubscribe|no)`,
  `(do not|no longer|rather not|would prefer not to|not to|not) (wish|want|like|care)? (to)? (receive|hear|get|be contacted|receiving) .{0,6} (emails|email|mails|mail|mailings|offers|messages|from|announcements|newsletters|information|updates)`,
  `(no longer|not) (interested|relevant|a priority|the right (time|fit|person)|a (good )?fit|for you|right for you|ready|looking) .{0,10}`,
  `(cancel|reschedule|return|change) (anytime|any time|at any time|whenever|it|your|within|for a full|free)`,
  `(feel free to|you can|you may|please|just) (ignore|disregard|skip|decline|pass|say no|opt|delete|cancel)`,
  `(totally|completely|fully|i|we) (get it|understand if|understand you|understood)`,
  `if (things|anything|circumstances|this|that|your (situation|plans|priorities)|the (timing|situation)) (change|changes|changed|ever)`,
  `if you (are|would|were|have|would rather|want|prefer) (not|rather not|decided (against|not|it)|second thoughts|to stop|to pass|to wait|to hold off)`,
  `(whenever|when) you (are|feel) ready`,
  `(just|simply|only)? (reply|respond|say|tell me|write|text|a) (with)? (a)? (no|not interested|stop|pass)`,
  `(is|or is|the timing|timing is) (just)? not (right|the right|ideal|good)`,
  `manage (my|your|email)? (subscriptions|subscription|preferences)`,
);
