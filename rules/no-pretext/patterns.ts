/** Reasons to write that are none. */
export const pretexts: readonly string[] = [
  `(conducting|running|doing|carrying out|taking|working on) (a|an|some|our) .{0,3} (survey|surveys|poll|study|research|market research|research project|questionnaire|interviews|census)`,
  `(part of|for|with) (a|an|our|my) .{0,2} (survey|poll|study|research project|research)`,
  `(answer|take|complete|fill in|fill out) (a|our|this|these|some|#Value|few) .{0,3} (survey|poll|questionnaire|questions)`,
  `(would|could) (love|value|like|use|appreciate) your (opinion|input|feedback|expert opinion|advice|insight|expertise)`,
  `(interview|feature|profile|spotlight) you (on|in|for|as) .{0,2} (our|my|the|a) .{0,2} (podcast|show|blog|magazine|article|report|series|book|site|newsletter)`,
  `(have|has|had) been (nominated|shortlisted|selected|chosen|picked|awarded|named|handpicked|hand picked|identified|pre selected|preselected|pre approved)`,
  `you (are|were) (nominated|shortlisted|selected|chosen|picked|one of (the|our|a) .{0,3} (winners|finalists|few|lucky))`,
  `you are (a|the|our|one of (the|our)) .{0,2} (winner|winners|prize winner)`,
  `(you|your .) have .{0,1} won .{0,3} (prize|award|gift|trip|draw)`,
  `(we|i) (are|am) .{0,2} (hiring|recruiting|looking to (hire|fill)|filling)`,
  `(a|an|this|our|the following) .{0,2} (job|career|employment|business) (opening|offer|opportunity|position|vacancy) (for|with|at|in|that)`,
  `(immediate|urgent) help (needed|wanted)`,
  `help wanted`,
  `(explore|discuss|propose|exploring|proposing|form|interested in|about|potential|possible|strategic|mutually beneficial|looking for) (a|an|potential|some|possible|our)? .{0,1} (partnership|partnerships|partner|collaboration|collaborating|partnering|synergies|joint venture|mutually beneficial)`,
  `(i|we) (want|would like|would love|am looking|are looking|am interested|are interested) (to|in)? .{0,1} (buy|buying|purchase|purchasing|become a customer|hire|hiring) (from|your|you)`,
  `(the)? (government|irs|state|president|congress|bank|authorities) (needs|need|wants|requires|require|has|is) (your|you) .{0,1} (help|to)`,
  `(asking for|need|could use|ask) (your|a) (advice|favour|favor|guidance|help|opinion)`,
  `(doing|did|ran|run|made|performed|completed|noticed) (a|an|our|some)? .{0,2} (free|routine|quick)? (audit|inspection|safety check|review|compliance check|security check) (of|on|for|in) your`,
];

/** A partnership that is one: both earn, and the email says how. */
export const partnerships: readonly string[] = [
  `(referral|referrals|refer|commission|commissions|affiliate|affiliates|resell|reseller|co marketing|co market|co host|sponsor|sponsorship|sponsoring|revenue share|rev share|split|white label)`,
];

/** What only somebody who sells has to say. */
export const denials: readonly string[] = [
  `(is|are|was)? (not|never|hardly) (a|another|your usual|one of those) .{0,2} (sales|cold|spam|marketing|pitch) .{0,1} (pitch|call|email|mail|message|spam|letter)?`,
  `(is|are|was)? (not|never) (selling|trying to sell|here to sell|going to sell|looking to sell|going to pitch|pitching|trying to pitch) .{0,1} (you|anything)?`,
  `(is|are|was)? (not|never) (spam|a scam|spamming)`,
  `(no|zero) (sales)? (pitch|sales pitch|selling)`,
];

/** Signs that the mail sells after all. */
export const pitches: readonly string[] = [
  `(#Percent|#Money) .{0,2} (off|discount|savings)`,
  `(discount|special (offer|price|rate)|coupon|promo|free (trial|quote|consultation|demo|estimate|sample))`,
  `(book|schedule|set up|hop on|jump on|request|see|arrange|show you|give you) (a|an|your|the|our) .{0,3} (demo|demonstration|consultation|walkthrough|trial|quote)`,
  `(our|my) (product|products|platform|software|solution|solutions|ovens|service|services|tool|app|agency|programme|program|system|package|packages|pricing|plans|offer)`,
  `(we|i|#MergeTag|which|that) (help|helps|offer|offers|sell|sells|specialise|specialize|provide|provides|deliver|delivers) .{0,4} (you|companies|businesses|teams|clients|people|homeowners|#MergeTag|with|to|a|the)`,
  `(buy|order|purchase|shop|upgrade|subscribe|enrol|enroll|sign up|claim|invest) (now|today|here|yours|your|online|the|a)`,
  `(earn|make|making|earning) (extra|up to|over|more|good|big|serious)? .{0,2} (money|income|cash|#Money|profit|living)`,
  `(save|saves|saving|reduce|cut|cuts) .{0,4} (#Percent|#Money|costs|hours)`,
  `(sign|lock in|reserve|secure|prices|pricing|deposit|install|installation)`,
];
