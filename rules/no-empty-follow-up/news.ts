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
  '(and|to) (share|send|show|bring|give you|tell you about) (you)? !(your|thoughts|feedback|this|it|again|if|whether) .',
  '(i|we) (wanted|want|would like|thought i would) (to)? (share|tell|show|expand|let you know) .',
  'because (your|the|our|a|an|there|prices|we (have|can|now))',
]);

/** The reader uses what they bought, and is asked how that goes. */
export const care = patterns([
  'how (you|your .{1,2}|things|everything|it|the .{1,2}) .{0,3} (enjoying|settling|settled|working (for|out)|running|holding up|using|liking|loving|performing|treating)',
  '(since|after) (we|your .{1,3}) .{0,3} (finished|completed|installed|delivered|built|went live|moved in|put in)',
  '(we|had|have|were) .{0,4} (scheduled|rescheduled|booked) .{0,3} (call|meeting|demo|visit|couple|times|today|yesterday)',
]);

/** Said in the sentence or in the one before it. */
export const isCare = (sentence: Sentence): boolean =>
  sentence.matches(care).length > 0 || (sentence.email?.sentences[sentence.index - 1]?.matches(care).length ?? 0) > 0;

/** “I wanted to check in. Where are you in the planning?”: the question that follows is the message. */
export function leadsIntoQuestion({ quote }: Match, { email, index, part, text }: Sentence): boolean {
  if (part !== 'subject' && text.trimEnd().endsWith(':')) return true;
  return (
    /check/i.test(quote) && [1, 2].some((ahead) => email?.sentences[index + ahead]?.question?.type === 'discovery')
  );
}

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
