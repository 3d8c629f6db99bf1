import { phraseRule } from '../../src/phrases.ts';

/** How a seller shows that a refusal was heard. */
const heard =
  '(understand|hear|get|appreciate|respect|realise|realize|accept|acknowledge|recognise|recognize|take|sympathise with|sympathize with|can see)';
/** What was refused, or why. */
const refusal =
  '(you|your (concern|concerns|decision|point|position|hesitation|worry|worries|reluctance|budget|answer|no|objection|situation|view|wish|frustration|priorities)|that (you|your|now|money|budget|time|price|the (answer|budget|timing|price))|it (is|was|may|might) not|it is (a no|too)|that|the .{0,1} (budget|price|timing|answer)|now is not|the (answer|budget|timing|price)|things are|budgets are|money is|times are)';
const turn =
  '(but|however|yet|and yet|still|even so|nevertheless|nonetheless|although|though|that said|all the same|having said that|at the same time)';
const push =
  '((it|this|that) (should|will only|would only|takes only|only takes|will take|will not take|can not|might|could)|(can|could) you afford|(ours|our .{1,3}|we) (is|are) (better|cheaper|different|faster|easier)|surely|you (should|need|must|will|would|cannot|can not|owe|have to|ought|might want|may want|could|are missing|are leaving)|i (think|believe|am (sure|convinced|certain|confident)|want|would|still|really|have to|must|need|cannot|can not|urge|insist|promise|know|ask|beg|bet|feel)|we (think|believe|can|are|would|have|know|offer|could|still)|let (me|us)|hear (me|us) out|(give|grant|allow) (me|us)|what if|(one|just one) more|before you|think (again|about)|consider|imagine|have you (thought|considered)|is it|can you|would you|reconsider|why not|most (of|people|companies|customers)|many of|others|look at)';

export default phraseRule({
  family: 'respect',
  severity: 'warn',
  docs: {
    summary: 'Flags a refusal that is answered with another push, such as “I understand, but …” or feel–felt–found.',
    why: 'A reader whose no is argued with stops answering. Thanks, a question or an exit keeps the door open.',
    evidence: [
      {
        grade: 'A',
        title: 'Unfair commercial practices, annex I, on persistent and unwanted solicitations',
        url: 'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=IE&elemID=194&languageID=EN&ret=194',
      },
      {
        grade: 'D',
        title: 'Gated, why busy professionals stop replying to cold email',
        url: 'https://www.gated.com/blog-posts/why-busy-professionals-stop-replying-to-cold-email',
      },
    ],
  },
  phrases: {
    heardBut: {
      message:
        '“{phrase}” answers a refusal with another push. Thank the reader, ask one question about the reason, or leave it there.',
      match: [
        `(i|we) (can|do|totally|completely|fully)? ${heard} (that|how|why)? ${refusal} .{0,10} ${turn} .{0,1} ${push}`,
        `^ (totally|completely|fully|i)? (understand|appreciate|respect|hear|get) (that|how)? ${refusal} .{0,8} ${turn} .{0,1} ${push}`,
        `(fair enough|understood|of course|no problem|okay|ok|sure|got it|i see|noted) (but|however|though|yet|still) (what|can|could|would|have you|why|is|did|at what|do you|how|think|imagine|when|if|surely) .{0,4} (change|convince|think|thought|consider|cost|try|look|see|it|not|lose|sure|afford|reconsider)`,
        `you (can|could|may|might) (wait|say no|pass|think (it|this|that|so)|feel|believe|say|tell me) .{0,8} but (at what|can you|it is not|it really|that is not|you (will|would|are)|what|the (cost|truth|fact)|how|i|we|our)`,
        `(i|we) (know|realise|realize|understand|get|appreciate) (that)? (you|it|your .{1,2}|this|money|the .{1,2}) .{1,9} (but|so) (you (cannot|can not) put a price|contracts|rules|budgets|prices|minds|plans|let us (find|make|fix|change|get|see)|there (is|are) (always|ways)|everyone|nobody|nothing|that is (no|what|where)|i am sure|surely)`,
        `^ but what if (you|it|they|that|your|i|we) .{1,4}`,
        `^ (but|however|still|yet) let (me|us) (explain|tell|show|ask|just|push back|challenge|convince|change|prove|be)`,
        `(that is|this is|which is) (exactly|precisely|just) (the)? (problem|thing|issue|pain|reason) (that)? (we|our .{1,2}) (solve|solves|fix|fixes|help|built|address|take)`,
        `(surely|but) (surely)? (a|one) (quick|short)? (call|chat|look|demo|minute) (cannot|can not|could not|will not|would not|does not) (hurt|harm)`,
        `(i|we) (can|do|totally|completely|fully)? ${heard} (you)? ${turn} .{0,1} ${push}`,
        `(fair enough|i hear you|point taken|that is fair|understood|noted|fair point|of course|no problem|no worries|got it|okay|ok|sure) ${turn} .{0,1} (you (should|need|must|would|will|are|owe)|let (me|us)|hear (me|us)|what if|before you|one more|give (me|us)|think (again|about)|i (would ask|am convinced|am sure|still think|must|insist|urge|promise)|consider)`,
        `(i|we) know (that)? you (said|say|told (me|us)|are not interested|do not (want|need|have)|are happy|already have|have (a|an|no)|think (it|this|we)|declined|passed|turned) .{0,10} ${turn} .{0,1} ${push}`,
        `you (have)? (said|say|told (me|us)|mentioned|wrote|claim|claimed|feel|think) (that)? .{1,10} (but|however|though|and yet|yet|even so|still) .{0,1} (that is (exactly|precisely|the very|just)|(i|we) (really|still)? (think|believe|am (sure|convinced|certain|confident)|cannot|can not|want|must|have to|need|insist|urge|disagree|know)|let (me|us)|hear (me|us)|you (should|would|will|need|must|are|cannot)|what if|compared|is it|have you (considered|thought)|consider|think)`,
      ],
      evenNegated: true,
    },
    turnedRound: {
      message: '“{phrase}” turns the reader’s reason against them. Ask what stands behind it, or accept it.',
      match: [
        `what if i (told|tell|said|showed|could (show|prove|tell|save|guarantee|get|cut|halve|promise)) .{0,1} (you|that)`,
        `what if (i|we) (could)? (told|show|showed|prove|proved|save|halve|cut) you`,
        `(suppose|imagine|say) i (told|could show|showed|could prove) you`,
        `what would you say if (i|we) (told|could|showed|said)`,
        `(i|we) .{0,2} (know|understand|get|appreciate) (exactly|just)? how you (feel|are feeling|felt) .{0,8} (felt|feel|thought|said|found|until|others|many|before)`,
        `(others|other .{1,2}|many .{0,4}|most .{0,4}|lots of .{1,3}|plenty of .{1,3}|some of .{1,4}|several .{1,3}|clients|customers|people|a lot of .{1,3}|countless .{1,2}|half .{1,3}) (have|had|also|all|initially|first|once|used to)? (felt|feel|thought|said|say|told (me|us)|believed|think) (exactly|just)? (the same|the same way|the same thing|like you|as you do|that way (before|until|too|at first)|like that (before|until|too|at first)) (too|way|thing|at first|at the start|initially|in the beginning|as you|before|until|as well|about us|once|but)?`,
        `(others|other .{1,2}|many .{0,3}|most .{0,3}|clients|customers) (were|was|had been) (sceptical|skeptical|hesitant|doubtful|unsure) .{0,2} (too|at first|initially|until|before|as well)`,
        `(which is|that is|and that is|it is) (exactly|precisely|just|the very|all the more|even more|all)? (why|reason|the reason|the reason why) .{0,1} (you|we|i) (need|should|want|ought|must|have to|cannot|are writing|would|called|am writing|am calling|built|wrote)`,
        `(all the more|even more) reason (to|for|why)`,
        `(it|this|that) (costs|is|cost|looks|seems|sounds) (too)? (much|expensive|a lot|pricey|high) compared (to|with)? what`,
        `^ (expensive|too expensive)? compared (to|with) what`,
        `(can|could) you (really)? afford not to`,
        `(you|one|your .{1,2}) (cannot|can not|could not) (really)? afford (not to|to (say no|pass|wait|ignore|turn))`,
        `(is it|is that|was it) (really)? (the|about the|about) (price|money|budget|timing|cost|time) (or|that|holding|stopping|really|then)`,
        `(that is|that was|this is) what (our|all our|most of our|many of our|other|some of our) .{0,2} (clients|customers|owners|teams|users) (said|thought|told (me|us)|felt|say)`,
        `(never|no such thing as) (be)? (a|the) (right|good|perfect|better) time`,
        `(if)? (price|budget|money|timing|time|cost) (is|was) (the only|all that is|the one) .{0,2} (holding|stopping|keeping|in the way|stands)`,
        `(your|the) (reason|reasons|excuse) .{0,4} (is|are) (exactly|precisely|the very) .{0,2} (reason|reasons|why)`,
        `is it (really|just|only|truly) (about)? (the)? (money|price|cost|budget|time|timing)`,
        `(that is)? what (everyone|everybody|they all|most people|all of them|people) (says|say|said|thinks|think|thought|tells me) (at first|first|at the start|initially|until|before|to begin)`,
        `(i|we) (used to|also|once) (think|thought|feel|felt|believe|believed|say|said) (so|that|the same|like you|it)? (too|as well|once|myself)? until (i|we)`,
        `you (will|are going to|would|may|might) (regret|be sorry|kick yourself|wish you had) (for)? (saying|passing|turning|missing|this|it|not|later|said|that)`,
        `(do not|never) let (a|your|the|this|money|price|budget|fear|doubt|time|that|cost) .{0,3} (stop|hold|keep|prevent|get in the way|stand)`,
        `what (is|has been) (really|actually|still|truly)? (holding|stopping|keeping|preventing) (you|your) (back|from)?`,
        `what (do|have) you (have|got)? (got)? to lose`,
        `(a|one) (quick|short|brief|free)? (call|chat|look|demo|minute|try|meeting) (cannot|can not|could not|will not|would not|does not) (hurt|harm|cost)`,
        `(let us|let s|we should) not (rule (it|this|that|us) out|dismiss|close the|write (it|this|us|that) off|give up|walk away)`,
        `you (are|were|keep|may be|might be) (looking at|thinking about|seeing|approaching|judging) (it|this|that|us) (the)? (wrong|all wrong|from the wrong|backwards|too)`,
        `you will (see|find|realise|realize|agree|admit) (that)? (i|we) (am|are|was|were) right`,
        `(i|we) (will|do|would) not argue .{0,3} but (you|it|this)`,
        `(tell|show|explain to) you why (you are|that is|it is|you have got it) (wrong|mistaken|a mistake)`,
        `^ (no (time|budget|money|interest|need)|not (interested|now|ready|a priority|in the budget)|too (expensive|busy|early|late|much)|happy with .{1,4}|already (covered|have .{1,3}|sorted|using .{1,3})) (then|yet|right now)? .{0,3} (many|most|that is|others|until|think|neither|think again|perfect|exactly|even) .{0,4} (said|thought|felt|why|clients|reason|same|again|did)`,
      ],
      evenNegated: true,
    },
    askedAgain: {
      message: '“{phrase}” asks again what was answered. Accept the answer, and say where you can be found.',
      match: [
        `(ask|asking|urge|urging|beg|encourage|invite|like|love|want|implore|challenge) you to (reconsider|think again|rethink|give it another (thought|look|try|chance)|change your mind|look again|sleep on it)`,
        `(please|will you|would you|could you|can you|why not|to) (reconsider|rethink|think again) (your|this|that|it|our|before|about|and|the)?`,
        `(give|grant|allow) (me|us) (just|only)? (one|a) (more|last|second|final) (chance|reason|try|shot|minute|opportunity|look|word|go)`,
        `(one|a) (more|last|final) (reason|thing|argument) (before|why) you (say|decide|close|walk|should|hang|turn)`,
        `(before you (say no|rule|dismiss|turn|write|reject|decide against|close the door|walk away|hang up|decline|shut|delete))`,
        `(what|anything) (would|will|could|does) it take to (change your mind|win you|get you|earn|convince|persuade|get a yes|make you)`,
        `(do not|please do not) (say no|rule (us|it|this) out|close the door|dismiss|write (us|it|this) off|decide) (yet|just yet|until|before|so|too|quite)`,
        `(you (would|will)|to|might|may|i can|i will|we will|can|will) change your mind (after|once|when|if|by|before|about)`,
        `hear (me|us) out`,
      ],
    },
  },
  unless: [
    '(i|we) (will|shall|am going to|are going to) (close|stop|not (write|call|contact|follow|bother)|leave you|take you off|remove|step back)',
  ],
  except: [
    'the same about (the|our|your|his|her|their)',
    'if you (ever)? change your mind',
    '(thank you|thanks|good luck|all the best|wish you)',
  ],
  examples: [
    {
      text: 'I understand you have a supplier, but you should see our rates.',
      finds: ['I understand you have a supplier, but you should'],
    },
    { text: 'What if I told you it pays for itself?', finds: ['What if I told you'] },
    { text: 'Please reconsider your decision.', finds: ['Please reconsider your'] },
    { text: 'Hear me out, {{name}}.', finds: ['Hear me out'] },
    { text: 'You cannot afford not to.', finds: ['You cannot afford not to'] },
    { text: 'I understand. Thank you for telling me.', finds: [] },
    { text: 'You said the price is too high: what would be fair?', finds: [] },
    { text: 'I understand the drawing, but the scale is missing.', finds: [] },
    { text: 'If you ever change your mind, my number is below.', finds: [] },
  ],
});
