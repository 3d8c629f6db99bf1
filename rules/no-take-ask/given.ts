import type { Match, PatternSet, Sentence } from '../../src/email.ts';
import { patterns } from '../../src/rule.ts';

/** What the reader gets from it. */
export const gains = patterns([
  '(you|your team) (will|would|can|could|may) .{0,1} (get|leave|walk|receive|keep|save|know|learn|find|decide|compare|check|use|own|gain|end up|claim|avoid|stop|take (away|home|with)|go away|come away|see (where|which|what|how|whether)|have (a|an|the|your|#Value))',
  '(you|your team) (get|leave|walk away|go away|take away|receive|keep|come away|see (where|which|what|how much))',
  '(in return|in exchange|as a thank you|for you|free of charge|at no cost|no charge)',
  '(so|to see|to find|find out|work out|learn|to understand|understand|to hear|see|check|ask) (that)? (if|whether|how|what|where|which|why) (you|your|it|this|we could help|that|there)',
  '(your|yours) .{0,2} (plan|own|report|audit|numbers|data|contract|site|line|list|estimate|quote|goals|needs|situation|priorities|questions|setup|challenges|process|requirements)',
  '(show|share|send|bring|give|walk) you (how|what|where|which|through how|the (numbers|results|data|#Value)|your|a (sample|copy|plan|list|draft|mock up|report|costed))',
  '(save|saves|saved|saving|cut|cuts|reduce|reduces) (you|your)',
]);

/** What only the seller gains: to learn how the reader buys. */
export const sellersGain = patterns(
  '(how|who|what|whether|where|why|when) .{0,5} (buy|buys|buying|purchase|purchases|decide|decides|choose|chooses|procure|procures|spend|spends|budget|budgets|source|sources|select|selects|signs off|sign off|approves|pays for)',
);

/** A review or a word to others after the work is done: to pay for it would spoil it. */
export const praise = patterns(
  '(review|reviews|rating|ratings|testimonial|testimonials|(share|sharing) your .{0,1} experience)',
);
/** What a reader who names others is paid. */
export const rewards = patterns(
  '(bonus|bonuses|credit|credits|gift card|gift cards|reward|rewards|rewarded|discount|voucher|commission|cash back|cashback|referral code|#Money)',
);
/** What a partner gets. */
export const shares = patterns('(commission|commissions|referral fee|referral fees|revenue share|profit share)');
/** The reader wrote back, so the way in is a question between two people who talk. */
export const replies = patterns(
  '(thank you|thanks|appreciate) .{0,3} (letting (me|us) know|your .{0,1} (reply|response|answer|note)|getting back|the .{0,1} (reply|response|answer|update))',
);
/** A talk about the reader’s own matter. */
export const ownMatter = patterns('(about|regarding|concerning|into) (your|yours|what you)');

export const answersReply = ({ email, index }: Sentence): boolean =>
  (email?.sentences ?? []).some((other) => other.index < index && other.matches(replies).length > 0);

export const speaksOf = (set: PatternSet, sentence: Sentence): boolean =>
  [0, 1, 2].some((ahead) => (sentence.email?.sentences[sentence.index + ahead]?.matches(set).length ?? 0) > 0);

export const hasAfter = (set: PatternSet, match: Match, sentence: Sentence): boolean =>
  sentence.matches(set).some(({ last }) => last > match.last);

/** The gain may stand in the same sentence, outside the ask, or in the next one. */
export function isPaidFor(match: Match, sentence: Sentence): boolean {
  if (hasAfter(sellersGain, match, sentence)) return false;
  if (sentence.matches(gains).some(({ first, last }) => first < match.first || last > match.last)) return true;
  const next = sentence.email?.sentences[sentence.index + 1];
  return next !== undefined && next.part !== 'sign-off' && next.part !== 'signature' && next.matches(gains).length > 0;
}
