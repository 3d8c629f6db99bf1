import { benefit, harm, willing } from './words.ts';

const no =
  '(no|nope|nah|not today|not now|no way|skip|skip this|maybe later|remind me later|unsubscribe me|opt me out|count me out|leave me out|remove me|not interested|decline|dismiss|cancel|close|close this) (thanks|thank you|thank|thx)?';
const turnsDown =
  '(do not|will not|would rather not|am not|hate|despise|can not stand|can do without|do not really|never|refuse to|have no (need|use|interest)|have (too much|too many|enough|plenty)|got (too much|too many|enough)|will (skip|pass|miss|give up|forgo|leave|ignore|do without))';
/** Makes a no say something foolish: the label of a button, or an answer put in the reader's mouth. */
export const confirmShaming = [
  `^ (i am|we are)? (not|never) (interested) in .{0,3} ${benefit} .{0,4} $`,
  `${no} (i|we) (already)? (know (everything|it all|enough)|have everything|am (perfect|fine) (the way|as))`,
  `^ (i|we) (do not|will not) (need|want) .{0,2} (help|advice|support) .{0,5} (i|we) (love|like|enjoy|prefer) .{0,5} ${harm}`,
  `^ (continue|proceed|checkout|check out|carry on|order|go on|finish) without (free|protection|saving|savings|my|the discount|a discount|discount|coverage|insurance) .{0,3} $`,
  `^ (i|we) will (pass on|skip|do without|give up|miss out on|forgo|miss) .{0,4} ${benefit} .{0,3} $`,
  `${no} (my|our) .{1,3} (is|are) (already)? (perfect|good enough|fine without|rich enough|big enough|too good|flawless)`,
  `${no} (but)? (i|we) (have)? ${turnsDown} (want|like|need|care|interested|enjoy|love|feel|wish|deserve|to|for|in|of|up|on|on to|about|having|getting|believe)? .{0,5} ${benefit} .{0,2} $`,
  `${no} (but)? (i|we) (have)? (already)? ${willing} (to|not|be|with|on|keep|keeping|go|going|carry|staying|stay|being)? .{0,5} ${harm} (.{0,5} $)?`,
  `${no} (but)? .{1,4} (is|are) not for (me|us)`,
  `^ (yes i (want|would like|love) .{1,6})? (i|we) (do not|will not|am not|hate|despise) (want|like|need|care|feel|interested)? (to|for|about|in|any|a|the|great|more|exclusive)? ${benefit} (money|stuff|things|offers|deals|gift|gifts|off)? $`,
  `(i|we) (would rather|rather|would prefer|would sooner|prefer|like|love|enjoy|want|choose|am happy) (to)? (pay|paying) (the)? (full|more|double|twice the) (price|prices|money|cost|for)?`,
  `(i|we) (am|are) (fine|happy|okay|ok|content|good) (with)? (paying|losing|missing out|overpaying|wasting|being (slow|behind|last|average)|struggling|staying (stuck|behind|small|average))`,
  `(i|we) (would rather|would sooner|prefer to|am happy to|like to|love to) (keep|go on|carry on|continue)? (to)? ${harm}`,
  `^ (i|we) (love|like|enjoy) (chaos|stress|wasting (time|money)|losing (money|customers|deals)|overpaying|guessing|paying (more|too much))`,
];
