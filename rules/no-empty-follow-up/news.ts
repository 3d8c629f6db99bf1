import type { Match, Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';

/** What gives the reader something they did not have before. */
export const news = patterns([
  '(i|we) (have|can|did)? (now)? (just)? (added|published|released|launched|attached|enclosed|found|learned|learnt|noticed|built|finished|updated|changed|lowered|cut|prepared|recorded|mapped|calculated|checked with|spoke with|spoke to|asked our|put together|ran the|opened|tested|measured|included|posted|corrected|won|hired|moved)',
  '(attached|enclosed) (is|are|you will|please|find|the|a)',
  '(attached|enclosed) $',
  '(here is|here are|below is|below are) (the|your|a|an|what|how|our|two|three|some|#Value)',
  'since (we|our|my|your|then|the) .{0,4} (spoke|talked|met|message|email|note|call|meeting|demo|visit|changed|opened)',
  '(one|another|something|a) (more|other|new)? thing (that)? (i|we) .{0,3} (mention|forgot|left|missed|add|noticed)',
  '(i|we) (did not|had not|forgot to|failed to|should have) (mention|mentioned|say|tell|add)',
  '(price|prices|rate|rates|fee|cost|quote|rule|rules|law|deadline|date|dates|result|results|report|sample|samples|drawing|drawings|permit|figures|numbers|team|product|version) .{0,3} (is|are|has|have|was|were|will) (now|just|in|ready|available|live|open|changed|fallen|risen|been|due|back|going|come|arrived|passed|approved)',
  '(your|the) (lease|contract|trial|permit|plan|warranty|licence|license|subscription|renewal) (ends|end|expires|runs out|is up|renews|starts|is due)',
  '(now|just) (available|live|out|open|ready|released|published)',
  '(as promised|turns out|it turned out|good news|since then|new (data|study|report|research|numbers|version|feature|rule|law|price|prices|pricing|date|dates|guide|case))',
  '(the)? answer to your',
  'because (your|the|our|a|an|there|prices|we (have|can|now))',
]);

/** Words that carry the message; a subject, greeting or footer has no room for news. */
const carriers: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript']);

/** True when the rest of the sentence already says something new. */
export const isFollowedByNews = (match: Match, sentence: Sentence): boolean =>
  sentence.matches(news).some((found) => found.first >= match.first && found.last > match.last);

/** True when the email says something new in another sentence, or asks about the reader’s situation. */
export function hasNews({ email, index }: Sentence): boolean {
  if (!email) return false;
  return email.sentences.some(
    (other) =>
      other.index !== index &&
      carriers.has(other.part) &&
      (other.matches(news).length > 0 || other.question?.type === 'discovery'),
  );
}
