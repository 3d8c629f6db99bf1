import { patterns } from '../../patterns.ts';

const seller = '(my|our|the|this|that|these|those|a)';
const paper =
  '(email|emails|mail|message|messages|note|notes|voicemail|voicemails|offer|quote|quotation|proposal|brochure|attachment|slides|deck|draft|contract|invitation|invite|estimate|summary|paperwork|sheet|list|documents|document|letter|figures|file|link|report|guide|materials|pricing|agreement|samples)';

/** About the seller's own mail or paper: did it arrive, was it read, what came of it. */
export const check = patterns(
  `{do} you (happen to|manage to|get (a)? (chance|time|round|around) to|have (a)? (chance|time|moment|minute) to|find time to)? (see|read|get|receive|catch|look at|look over|review|open|check out|go through|think about) ${seller} .{0,4} ${paper}`,
  `(did|has|have) ${seller} .{0,4} ${paper} .{0,3} (get|arrive|land|reach|come|go|make|ended|end|landed|arrived|reached|got|through)`,
  'did you (get|receive|see|read|catch) (it|this|that|them|mine|my)',
  `(had|have|get|got|find|found|having) (you)? (had)? (a|the|any)? (chance|moment|minute|time|opportunity) to (look|read|review|glance|think|go|discuss|consider|check|open|digest|see|watch|speak|talk|try|share|run|decide)`,
  `(time|chance|opportunity) to (discuss|review|read|consider) (my|our|the) .{0,2} ${paper}`,
  '(get|got|getting) (round|around) to (reading|looking|reviewing|opening)',
  `any (thoughts|feedback|news|update|updates|luck|word|progress|movement|reaction) (on|about|regarding|from|with|yet) .{0,5}`,
  `where (do|are) (we|things) (stand|at) (with|on)`,
  `what is the (status|state) of`,
  `(come|came|coming) to a (decision|conclusion)`,
  `(made|make|reached|reach) (a|any|your) decision`,
  `is (my|our|the|that) .{0,3} ${paper} still`,
  `(managed|able) to (go|read|look|open|review|see|watch|get) (through|at|over|to)? .{0,4} ${paper}`,
  `(you|if you) (got|received|had read|have read|would read|read|saw|have seen) (our|my|the) .{0,3} ${paper}`,
  `(see|read|receive|get) (my|our) (last|previous|earlier|first)`,
  `(my|our) (last|previous|earlier|first|other) .{0,2} ${paper}`,
  'are you (still there|getting these|receiving)',
  'still there $',
  `(did|has|have|had|if|whether|that) (my|our|the|that) .{0,4} (reached|reach|reaches|arrived|arrive|landed|land|came|made|got|went) (you|through|safely|to you|across|in your|it)`,
  `(checking|check|see|sure|know|confirm|wondering|wondered|curious|ask) (if|whether|that) (you|my|our|the|it|this|everything) .{0,2} (received|got|get|seen|saw|see|read|had|have|reached|arrived|landed|came|opened|looked|made|managed|able|went|watched)`,
  `where (are you|do you stand|have you got|did you get|does it stand|is) (with|on|to with|regarding)? (the|our|my|that|this)`,
  `(has|have|had) .{1,2} (seen|read|looked (at|over|through)|reviewed|opened|received|got|considered|studied|signed) .{0,3} (the|my|our|it|that|this) .{0,3}`,
  `(did|were|was) you (manage|able|get) (to|a chance|round|around) .{0,2} (watch|read|see|look|open|go|check|review|try|speak|discuss|think|digest|finish|test)`,
  `(any|is there any|heard any|have you any|got any) (news|word|update|updates|decision|joy|reply|response|verdict|feedback|thoughts|movement|progress|luck|developments)`,
  `(made|make|reached|come to|taken|take) (up)? (your|a|any|the) (mind|decision|choice|conclusion)`,
  `(is|are) (my|our|the) .{0,4} (still)? (on (your|the) (desk|list|table|radar)|in your (inbox|pile)|under (review|consideration)|with (legal|finance|your))`,
  `(what|how) (did|do) you (think|make|feel|reckon|like) (of|about)? (my|our) .`,
  `(what|how) did you (think|make|feel|like|find) (of|about)? (the|it|that|this)`,
  `(is|are) (it|this|that|everything|things|we) (still)? (in progress|on track|moving|with (legal|finance|procurement|your)|stuck)`,
  `(get|got|have|find|found) .{0,2} (a)? (moment|minute|chance|second|time) (to|for) .{0,2} (look|glance|read|think|review|go|digest|check)`,
  `(i|we) (sent|mailed|emailed|shared|forwarded|posted|dropped|left|attached|quoted|wrote|put through|sent over|messaged)`,
  `(did|has|have) (the|my|our|it|that) .{0,3} (turn|turned|show|shown|come|came|make|made|get|got) (up|through|it|across)`,
  `(reached|reach|come to|came to|made|make|taken|take) (a|any|your|the) (verdict|decision|conclusion|agreement|choice|view)`,
  `(anything|something|any news|any change|news) (new)? .{0,4} since (my|our|we|i|last)`,
  `(did|have) you (watch|watched|read|open|opened|see|seen|try|tried) (the|my|our) .{0,2} (recording|replay|webinar|video|guide|demo|post|article|checklist|ebook|page)`,
  `^ still (thinking about|considering|eyeing|looking at|interested in) (the|our|those|these|this|that) . $`,
  `(have|has|were|was|did) (you|your .{1,2}) .{0,2} (able|managed|manage|get round|got round|had time|find time) to (review|read|look|open|see|go (through|over)|discuss|check|sign|watch)`,
  `(is|are) (my|our) .{0,3} ${paper} (getting|coming|arriving|reaching|landing|going)`,
  `where are (we|things) (with|on|regarding) (the|that|this|our|it)`,
  `(approved|signed|agreed|cleared|gone through|passed|come back|come through) .{0,3} (yet|so far|by now)`,
);
