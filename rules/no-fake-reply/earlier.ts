const mail =
  '(email|emails|e mail|mail|note|notes|message|messages|reply|letter|enquiry|inquiry|question|questions|request|thread|invite|proposal|quote|attachment|file)';
/** Words of a sender who wrote before, or who answers. */
export const earlierWords: readonly string[] = [
  `(my|our|the|that) (last|previous|earlier|first|other|recent|prior|original|initial) .{0,1} ${mail}`,
  `(following up|follow up|circling back|checking back|getting back|bumping|floating|resurfacing|resending|nudging|re sending) .{0,3} (this|my|our|on|to|it|up)`,
  `(bump|float|bring|push|resurface|nudge) (this|it) .{0,3} (up|back|to the top|again)`,
  `(bump|bumping|resending|nudge|nudging) .{0,2} (this|it)`,
  `(i|we) (have not|did not|never) (heard|hear|seen|see|receive|received) .{0,3} (back|from you|reply|response|answer)`,
  `(thank you|thanks|thank) .{0,4} (for)? .{0,3} (reply|replying|response|responding|getting back|writing|your (email|mail|note|message|question|questions|enquiry|inquiry|request|order)|reaching out|coming back|getting in touch)`,
  `(you|your) (asked|wrote|replied|requested|mentioned in your|said in your)`,
  `(i|we) (wrote|emailed|messaged|sent|mailed|reached out|got in touch) .{0,6} (you|last|yesterday|earlier|ago|on #WeekDay|this week|before|about)`,
  `(see|per|in reply to|in response to|in answer to|with reference to|regarding) (below|your|my|our) .{0,2} ${mail}?`,
  `(fair|great|good|excellent|valid) (question|questions|point|points)`,
  `(thank you|thanks|appreciate|appreciated) .{0,3} (you|for)? (letting (me|us) know|the (heads up|update|clarification|answer|info|information|details|feedback|quick))`,
  `^ .{0,1} (totally|completely|fully|i|we|totally get|makes sense)? (understand|understood|get it|makes sense|hear you)`,
  `(great|good|nice|lovely|glad|happy) to (hear (from you|back|that|you)|share more|answer|clarify|confirm|help with (that|this|your))`,
  `(to answer|here is (the|your|an) (answer|honest answer)|you are (right|correct|welcome)|that is (a|right|correct|great|good)|no problem|of course|sounds good|sorry (to hear|about|for))`,
  `(attached|enclosed) (is|are|you|please|find)`,
  `(we|you and i) (were|had|are) .{0,2} (scheduled|booked|a (call|meeting|demo)|supposed to)`,
  `(as promised|as requested|as discussed|as agreed|one more (thing|thought|idea)|(haven't|have not) given up|(last|final) (email|note|message|try|time|attempt))`,
  // What only those who have spoken before say to each other.
  `(i|we) know (that)? you (said|asked|told|wrote|wanted|were|are waiting)`,
  `you (said|told (me|us)|wanted to know|were (asking|waiting|looking)|had (asked|wanted))`,
  `(as|like|same as|than|that|which|what) (i|we) (said|quoted|promised|wrote|mentioned|agreed|discussed|sent|sketched|estimated|told you)`,
  `(any|some) (movement|news|progress|luck|word|update|updates|joy|decision|verdict|feedback|change) (on|about|yet|from|so far|with|here|$)`,
  `(addition|update|correction|amendment|postscript|supplement|footnote|answer|answers|reply|change|changes) (to|on|of|for) (last|my|our|your|yesterday|this|the) .{0,4} ${mail}`,
  `(last|this|the other) (week|month|night|#WeekDay|time) 's .{0,1} ${mail}`,
  `(all|every|both|each|most|the|your|these) (of)? .{0,3} (questions|points|items|comments|queries|requests|edits|remarks) .{0,3} (answered|addressed|covered|dealt|done|made|ticked|in (the|red|blue))`,
  `(revised|updated|amended|corrected|latest|second|adjusted|signed|countersigned) .{0,1} (quote|quotation|proposal|offer|draft|version|drawing|drawings|plan|sheet|contract|agreement|estimate|invoice|schedule)`,
  `(one more|another|a second|a third|a further|a new) (sketch|draft|version|round|mock up|option|sample|go at|try at)`,
  `(price|fee|date|rate|offer|quote|terms) (stays|remains|is still|has not changed|is unchanged|still stands|stands)`,
  `my (little|small|humble)? (proposal|quote|quotation|estimate|tender|bid|offer)`,
];
