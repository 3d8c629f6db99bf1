const them =
  '(them|him|her|the (customer|customers|prospect|prospects|buyer|buyers|lead|leads|client|clients|reader|readers|person|visitor|caller|homeowner)|prospects|customers|buyers|leads|clients|people|readers|visitors|callers|hesitant .|a prospect|a customer|everyone|your (prospect|prospects|customer|customers|buyer|leads|list|audience))';
const stir =
  '(create|creating|build|building|add|adding|inject|injecting|instil|instill|instilling|manufacture|manufacturing|invent|generate|generating|drive|driving|use|using|leverage|leveraging|ramp up|ramping up|increase|increasing|heighten|raise|introduce|drum|apply|applying|maximise|maximize|stoke|dial|amplify|convey|trigger|triggering|evoke|play|emphasise|emphasize|stress|induce|exploit|weaponise|weaponize|spark|ignite|deploy|employ)';
const dread =
  '(urgency|scarcity|fomo|fear of (missing out|loss|losing .|missing .)|loss aversion|panic|guilt|desperation|anxiety|insecurity|sales pressure|time pressure|buying pressure|peer pressure|deadline pressure|pressure $|pressure (to|on|until|so|and|early|at|when|with))';
const soft =
  '(fear|fears|insecurity|insecurities|weakness|weaknesses|ego|guilt|anxiety|anxieties|greed|vulnerability|vulnerabilities|fomo|pain)';
const ending = '(sale|signature|order|commitment|close|yes|deal|deposit|credit card|card|contract|purchase)';

/** Advice to push, by the way it pushes. */
export const teachings = {
  urgency: [
    `${stir} (up|on|upon)? (a|an|the|some|any|more|real|genuine|gentle|strong|soft|extra|artificial|emotional|time|the sense of|a sense of|a feeling of|their|your|their sense of|as much|enough|maximum|compounding|buyer|customer|a (real|strong|little|bit of)|that)? .{0,1} ${dread}`,
    `(use|using|add|include|insert|display|put|offer|make it|set|run|show) .{0,2} (a|an|the|some)? (fake|countdown|scarcity|urgency|fomo|limited time|time limited|disappearing|expiring|vanishing) .{0,1} (timer|timers|clock|element|elements|banner|badge|bonus|bonuses|offer|offers|trigger|triggers|language|angle|discount|discounts|messaging|line|lines|tactic|tactics|price|pricing|deal|$)`,
    `(position|frame|present|pitch|sell) (this|it|them|the (offer|deal|price|call)) as .{0,3} (last chance|final chance|now or never|once in a lifetime|never again|limited)`,
    `(emphasise|emphasize|emphasising|emphasizing|stress|stressing|mention|hint|imply|pretend|claim|tell ${them}|remind ${them}) .{0,1} (that)? .{0,3} (slots|spots|seats|places|stock|supply|availability|time|the price|prices|the offer) (are|is|will|goes|go) .{0,2} (filling|limited|running|going|almost|scarce|up|expire|expiring|end|gone|out)`,
    `(before|so) (they|the (customer|prospect|buyer)) (have|has|get|gets) (time|a chance|room) to (think|compare|reflect|hesitate|change|reconsider|say no|shop around|back out)`,
    `(maximum|extra|heavy|relentless) (urgency|scarcity|pressure)`,
  ],
  pain: [
    `(agitate|agitating|twist|twisting|aggravate|amplify|amplifying|intensify|inflame|pour|rub|magnify|exaggerate|dramatise|dramatize|deepen) .{0,3} (pain|pains|problem|problems|wound|wounds|knife|fear|fears|frustration|consequences|anxiety)`,
    `make ${them} (feel|fear|regret|worry|panic|squirm|sweat) .{0,3} (the pain|pain|guilty|bad|afraid|scared|anxious|stupid|foolish|uncomfortable|desperate|small|missing out|they are missing|ashamed|losing|silence|saying no|waiting)`,
    `make ${them} (uncomfortable|feel guilty|feel bad|afraid|scared|squirm|sweat|panic)`,
    `(play|prey|work|press|feed|capitalise|capitalize|push|tug) (on|upon) .{0,3} ${soft}`,
    `(exploit|leverage|target|tap into|weaponise|weaponize) (the|their|his|her|your|customer|buyer|prospect|human|emotional|the (customer|buyer|prospect|reader) 's) .{0,1} ${soft}`,
    `(guilt|guilt trip|shame|scare|frighten|bully|manipulate|trick|coerce|strong arm|hook) ${them} (into|to|until|in|so|by)`,
  ],
  pushing: [
    `(push|pressure|force|corner|rush|press|steer|herd|drive) ${them} .{0,2} (to (buy|decide|commit|sign|close|act|action|say yes|a decision|book|order|purchase|a close|a yes)|into|over the (edge|line)|off the fence|for (a|the) (decision|commitment|signature|order|yes|close|sale|answer))`,
    `(push|press|go|aim|drive|fight) (hard|harder|straight|always)? for (the|a|an) (close|sale|order|signature|yes|deal|commitment|kill|win) .{0,2} (on (the first|call one|every|day one|your first)|early|at every|right away|immediately|no matter|every time|again)?`,
    `(ask for|request) (the|a) ${ending} .{0,3} (#Value times|again and again|over and over|at every|every (call|email|time|touch)|no matter|until)`,
    `always be (closing|selling|pitching|hustling|upselling)`,
    `close (early and often|hard|harder|at (all|any) costs?|every call|${them} (on the (spot|first|call|phone)|today|now|hard|before)|on (the first|call one|day one) .{0,1})`,
    `(use|try|apply|employ|practise|practice|master|learn|run) (the|a|an|your)? .{0,1} (assumptive|hard|takeaway|take away|now or never|puppy dog|alternative choice|either or|scarcity|sharp angle|guilt|fomo|urgency|ben franklin) (close|closing)`,
    `(ignore|disregard|overrule|bulldoze|steamroll|talk over|brush off|push past|power through|plough through|plow through) .{0,3} (objection|objections|no|refusal|hesitation|reluctance|pushback|stall|stalls|resistance)`,
    `(squeeze|milk|wring) .{0,4} (dollar|penny|cent|money|revenue|customer|customers|account|accounts|client|clients|budget)`,
    `(always|never forget to) (upsell|cross sell|oversell)`,
    `(upsell|cross sell) (everyone|everybody|every (customer|call|order|time|buyer)|no matter)`,
  ],
  refusal: [
    `(never|do not|refuse to|not) .{0,1} (take|accept|hear|settle for) (a)? no (for an answer|as|$|from|until)?`,
    `(a)? no .{0,2} (means|is) .{0,2} (not yet|maybe|not now|keep (going|asking|pushing|calling|trying)|push harder|ask again|a request|the (start|beginning) of|try again|a yes in|where the sale)`,
    `(keep|continue|never stop) (calling|emailing|following up|pushing|asking|chasing|dialing|dialling|texting|messaging|hammering|contacting|writing) .{0,3} (until|till) (they|he|she|you|the .|someone) .{0,3} (say|says|buy|buys|answer|yes|sign|signs|cave|give|gives|die|dies|break|breaks|respond|responds|reply|replies|unsubscribe|agree)`,
    `(follow up|call|chase|email|pursue) .{0,3} (until|till) (they|he|she) .{0,2} (buy|die|say yes|cave|give in|unsubscribe|block|agree)`,
    `(they|prospects|customers) (buy|either buy) or (they)? die`,
    `(never|do not|not) (let|allow|give) ${them} .{0,2} (off the (phone|hook|call|line)|hang up|leave|get away|walk (away|out)|think (about it|it over)|say no|end the call|an (out|exit|easy out)|time to (think|compare|decide|object)|room to|a chance to (think|say|object|compare)|a moment to|sleep on it)`,
    `(never|do not|not) (leave|end|get off|hang up|finish|close) .{0,3} (call|phone|meeting|room|house|home|table|appointment|demo) (without|until|before) .{0,4} ${ending}`,
  ],
} as const;

/** What follows is rejected, or the sentence says why it is wrong. */
export const rejections: readonly string[] = [
  `(avoid|avoiding|stop|resist|refrain|instead of|rather than|beware|skip|ban|drop|replace|forget|mistake|mistakes|pitfall|pitfalls|wrong|bad|worst|anti pattern|red flag|red flags|never use|no (fake|false|artificial|manufactured))`,
  `(fake|false|artificial|phony|phoney|manufactured|contrived) (urgency|scarcity|deadline|deadlines|pressure)`,
  `(erode|erodes|destroy|destroys|kill|kills|damage|damages|hurt|hurts|break|breaks|lose|loses|cost|costs|ruin|ruins|burn|burns|undermine|undermines) .{0,3} (trust|relationship|relationships|credibility|reputation|deal|deals|goodwill|rapport|customers)`,
  `(manipulative|manipulation|manipulates|dishonest|unethical|illegal|backfire|backfires|harassment|spammy|pushy|desperate|sleazy|outdated|old school|old fashioned|does not work|do not work|never works|stopped working|annoys|turns people off|repels|used to|myth)`,
  `(without|not|never|no|less|zero|reduce|reduces|reducing|lower|lowers|remove|removes|removing|relieve) .{0,4} (pressure|pressuring|pushing|guilt|guilting|urgency|scarcity|being pushy)`,
  `(genuine|real|honest) (deadline|deadlines|constraint|constraints|reason|reasons) only`,
  `(find|surface|uncover|discover|understand|gauge|assess|detect|ask about) .{0,3} urgency`,
];

/** Headings and lead-ins under which everything is rejected. */
export const rejecting =
  /❌|🚫|✗|✘|👎|\b(?:don[’']?ts?|do not|dos and don|avoid|never|not to|mistakes?|pitfalls?|anti-?patterns?|red flags?|warning signs?|what fails|does(?:n[’']t| not) work|bad|wrong|worst|poor|weak|unethical|prohibited|forbidden|banned|off-limits|stop doing|kills?|myths?|failure|not work|no-gos?|guardrails|quality gates?|instead of|fails?|errors|problems?)\b/i;
