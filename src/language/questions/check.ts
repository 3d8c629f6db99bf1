import { patterns } from '../../patterns.ts';

const seller = '(my|our|the|this|that|these|those|a)';
const paper =
  '(email|emails|mail|message|messages|note|notes|voicemail|voicemails|offer|quote|quotation|proposal|brochure|attachment|slides|deck|draft|contract|invitation|invite|estimate|summary|paperwork|sheet|list|documents|document|letter|figures|file|link|report|guide|materials|pricing|agreement|samples)';

/** About the seller's own mail or paper: did it arrive, was it read, what came of it. */
export const check = patterns(
  `{do} you (happen to|manage to|get (a)? (chance|time|round|around) to|have (a)? (chance|time|moment|minute) to|find time to)? (see|read|get|receive|catch|look at|look over|review|open|check out|go through|think about) ${seller} .{0,4} ${paper}`,
  `(did|has|have) ${seller} .{0,4} ${paper} .{0,3} (get|arrive|land|reach|come|go|make|ended|end|landed|arrived|reached|got|through)`,
  'did you (get|receive|see|read|catch) (it|this|that|them|mine|my)',
  `(had|have|get|got|find|found|having) (you)? (had)? (a|the|any)? (chance|moment|minute|time|opportunity) to (look|read|review|glance|think|go|discuss|consider|check|open|digest|see|watch)`,
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
);
