import type { Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { dogged, evasionUseless, refusalIgnored, silenceTaken } from './frames.ts';
import { refused, silenceFrom, unlessToldNot } from './words.ts';

/** The sentence before says that the reader asked the seller to stop. */
const isBehindStop = ({ email, index }: Sentence): boolean =>
  /\byou(?:'ve|’ve| have)?(?: \w+)? (?:(?:unsubscribed|opted out)\b|(?:asked|told|wanted|begged|said|replied|wrote)\b[^.]*\b(?:stop|unsubscribe|opt out|remove|leave you|no more|not to (?:write|call|contact|email)|take you off)\b)/i.test(
    email?.sentences[index - 1]?.text ?? '',
  );

const contact =
  '(call|calling|phone|phoning|ring|ringing|email|emailing|write|writing|text|texting|message|messaging|visit|visiting|knock|knocking|contact|contacting|try|trying|chase|chasing|ask|asking|follow up|following up|reach out|reaching out|check in|checking in|check back|checking back|ping|pinging|drop by|dropping by|stop by|stopping by|come by|coming by|swing by|pop in|pester|pestering|bug|bugging|turn up|turning up|be in touch|knock on your door|persist|circle back|circling back|nag|nagging|keep at it|dial|dialling|dialing|show up)';
const until =
  '(until|till|unless) (i|we|you) .{0,1} (hear|get|have|agree|say|sign|tell|reply|respond|answer|buy|give|come|decide|change|see|receive|pick up|talk|speak|make|do|let|are|tell)';
const book =
  '(book|reserve|schedule|assume|put|take it|go ahead|proceed|send|enrol|enroll|sign|start|begin|treat|consider|add|count|pencil|set|move forward|charge|bill|renew|order|ship|plan|expect|call|phone|ring|come|carry on|keep|place|process|take (that|this|silence|your silence)|read (that|it|silence))';
const noReply = `(${silenceFrom}|${unlessToldNot}) .{0,7}`;

export default phraseRule({
  family: 'respect',
  severity: 'error',
  docs: {
    summary: 'Flags a message that will not take a no, or takes silence for a yes.',
    why: 'Going on after a no is persistent unwanted solicitation, and a yes that nobody gave is cancelled later.',
    evidence: [
      {
        grade: 'A',
        title:
          'Irish Consumer Protection Bill (now Act) 2007, s. 55(3)(c), as listed in the EC database on unfair commercial practices: contact that goes on after a consumer asked for it to cease',
        url: 'https://webgate.ec.europa.eu/ucp/public/index.cfm?event=public.directive.getImplementationAjax&countryID=IE&elemID=194&languageID=EN&ret=194',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    noRefused: {
      message: '“{phrase}” will not take a no. Say that a no is fine, and how to give it.',
      match: [
        `(i|we)? (do not|will not|would not|cannot|can not|refuse to|never|am not going to|are not going to|am not willing to) (accept|accepting|take|taking|hear|hearing|understand|like|entertain) (a|the|your)? (no|refusal|rejection|nos) (for an answer|from you|as an answer|here|this time|today|lying down)?`,
        `no [(is|was) not an? (option|answer|word)]`,
        `(i|we) (cannot|can not|will not|do not|am not willing to|refuse to) (accept|take) (that|this|your) (answer|no|decision|refusal|silence)`,
        `not an answer (that)? (i|we) .{0,4} (accept|take|live with|like)`,
        `(do not|does not) (know|understand) the (meaning of|word) (no|the word no)`,
        `(do not|no use|no point) (bother|in)? (saying|telling me|trying to say) no`,
        `you can (say no|refuse|run|hide|ignore me|decline|delete (this|me|my)) .{0,8} (but you (cannot|can not) hide|(but|and)? (i|we) (will|am|are) .{0,1} (keep|be (back|here|there)|call|ring|write|find|here|coming|calling|writing|try|trying|redial|phone|email))`,
        `(sooner or later|eventually|one way or another|in the end) you (will|are going to) (have to|say|give|talk|agree|meet|pick|answer|take|sign|need)`,
        `(i|we) (saw|see|noticed|know) (that)? you (declined|rejected|turned down|refused|deleted|ignored|cancelled|canceled|asked for no|opted out) .{0,5} (so (here|let|i|we)|but|however|and so|still|yet)`,
        `since you (rejected|declined|refused|turned down|said no|ignored)`,
        `(saying|say) no is not (an option|possible|allowed)`,
        `not (taking|accepting) (a)? no (for an answer)?`,
        `(i|we) (do not|will not|never|cannot|am not going to|are not going to|refuse to|am not one to|am not the (type|kind|sort) .{0,2}) (give|giving|gives) up (on you|on us|that easily|so easily|easily|until you|here|without a (yes|fight)|yet|just yet)`,
        `(i|we) (do not|will not|never|am not|are not|am not going to|are not going to|refuse to) (go|going|quit|quitting|back|backing|stop|stopping|rest|let|leave|leaving) (away|until you|go|bothering|calling|writing|emailing|asking|trying|you alone|you off the hook|it go|this go|this drop|it at that|you in peace)`,
        `you (will not|cannot|can not|are not going to|do not) (get rid of|shake|shake off|escape|lose|avoid|dodge|have) (me|us) (off|that|so)?`,
        `(let|letting|get|getting) (you)? off the hook`,
        `(no|not interested) [(just|only)? (means|mean|meant) (not (yet|now|today)|maybe|try|later|yes|ask|next)]`,
        `(your no|a no|that no) (just|only)? (means|mean|meant) (not (yet|now|today)|maybe|try|later|yes|ask|next)`,
        `(turn|turning|change) (your|that|a|this|the) no into (a|an)? (yes|maybe)`,
        `(i|we) know you (said|told (me|us)) (no|you (are|were) not (interested|looking)|not to|to stop|it was a no|you did not want|never to) .{0,6} (but|however|yet|still|and yet)`,
        ...dogged,
        ...evasionUseless,
        `(despite|in spite of|regardless of|notwithstanding|even after) your (no|refusal|last no|answer|decision|wish|opt out|unsubscribe)`,
      ],
      evenNegated: true,
    },
    stopIgnored: {
      message: '“{phrase}” goes on after the reader has said stop. Thank them, and stop.',
      match: [
        ...refusalIgnored,
        `(although|though|even though|while|despite)? you (have)? (clearly)? (said|say|told (me|us)|asked|ask|wrote|declined|unsubscribed|opted out|turned (me|us|it|this|our .{1,2}) down|requested) (that)? (no|not|(me|us)? to (stop|leave|be removed|be left|be taken)|(me|us)? not to|you (are|were) not interested|you did not want|already that) .{0,12} (but|still|yet|however|nevertheless|nonetheless|anyway|all the same) .{0,3} (i|we) (will|shall|am|are|have (one|to|another)|would|thought|wanted|still|cannot|can not|had|just)`,
        `you (have)? (said|told (me|us)) no .{0,6} (but|still|yet|however) .{0,1} (i|we|let|hear|here|maybe|perhaps)`,
      ],
      evenNegated: true,
    },
    heedless: {
      message: '“{phrase}” goes on after the reader has said stop. Thank them, and stop.',
      match: [
        '(nevertheless|nonetheless|regardless|all the same|even so|however|anyway|anyhow) .{0,2} (i|we)? .{0,3} (ask|asking|urge|reconsider|try|trying|call|calling|write|writing|book|booked|send|sending|follow up|ring|contact|reach|email|emailing|pitch|put)',
        '(i|we) (would|will|must|am|have|thought|still|want)? .{0,2} (ask|asking|urge|try|tried|trying|call|calling|write|writing|send|ring|contact|email|emailing|reach out|book) .{0,4} (nevertheless|nonetheless|regardless|all the same|even so|anyway|anyhow|one more time)',
      ],
      beside: [
        refused,
        "(not|no longer|isn't|is not|are not|were not) .{0,2} (interested|of interest|keen|looking|in the market|for you|relevant)",
        '(asked|told|said|want|wanted|prefer) .{0,4} (stop|no more|not to|leave|no contact|until|till|after)',
      ],
    },
    afterStop: {
      message: '“{phrase}” goes on after the reader has said stop. Thank them, and stop.',
      match: [
        '^ .{0,2} (one (more|last|final|quick)|before (i|you|we) (go|do|stop|leave)|(but|still|however|even so|that said|nevertheless|and yet|only) .{0,1} (one|i|we|this|let|hear|here|have|what|would|could|can))',
      ],
      when: isBehindStop,
      unless: [
        '(removed|unsubscribed|deleted|sorry|apologise|apologize|apologies|confirm|confirmed|will not|which (list|address)|unsubscribe)',
      ],
    },
    keepsComing: {
      message: '“{phrase}” promises contact that the reader cannot stop. Say when this ends, and offer an easy no.',
      match: [
        `(i|we) (will|shall|am going to|are going to|intend to|plan to|am|are|would) (keep|continue|carry on|go on|persist in|not stop|never stop|keep on) (on)? (with|to)? ${contact}`,
        `(i|we) (will|shall|am going to|are going to|plan to|intend to) .{0,1} ${contact} (you)? (on|up|back|by|to|your .{1,2})? .{0,3} (anyway|anyhow|regardless|either way|whatever you (say|decide|answer)|whether (or not)? (you|that suits|it suits|that is)|no matter (what|how)|nonetheless|like it or not|until .{1,4} (is|are|has|have)|every (day|week|morning|month|monday|few|other|#Value|single)|each (day|week|morning|month)|daily|again and again|weekly until|${until})`,
        `(expect|you can expect|you will (get|hear|see|be hearing|have)) (another|more|a|to hear|to get)? .{0,2} (call|calls|email|emails|message|messages|letter|visit|from me|from us) .{0,4} (every|until|till|each|daily|anyway|whether|unless)`,
        `${until} .{1,10} (i|we) (will|shall|am going to) (keep|continue|carry on|go on|be calling|be writing|persist|not stop|call|write|ring)`,
        `(you will|expect to) (be)? (hear|hearing|get|see|seeing) (from me|more of me|more from me|another .{1,2}) (again and again|daily|every|until|till|regularly|each|a lot|whether)`,
        `(i|we) (am|are|will be) (very|quite|nothing if not)? (persistent|relentless|stubborn|not easily (put off|deterred|discouraged)|tenacious)`,
        `(whether you (like|want) it or not|like it or not|whatever you say|no matter what you (say|decide)) .{0,2} (i|we|you) (will|shall|am|are)`,
        `(i|we) (will|shall) be (at|on|in|back|outside|there|here) .{0,6} (anyway|anyhow|regardless|either way|whether you|like it or not|whatever you)`,
        `(i|we) (will|shall) .{0,4} (tomorrow|next week|next month|on monday) and the (day|week|one|month) after`,
        `(keep|keeps) (on)? (popping up|turning up|showing up|coming back|landing|appearing) .{0,3} (your|until|every|again)`,
        `(if you want (out|to stop|this to stop|me to stop)) you (will|have|need|must) .{0,2} (to)? (call|phone|talk|explain|meet|come|tell me why)`,
        `(only|the only|one) way to (stop|end|get rid of) (me|us|these|this|my|the) .{0,4} (is|to)`,
      ],
      unless: [
        '(driver|courier|parcel|engineer|technician|delivery|crew)',
        '(close|closing) (the|your) (file|loop|ticket)',
      ],
    },
    silenceAsYes: {
      message: '“{phrase}” takes silence for a yes. Ask, and do nothing until the reader has answered.',
      match: [
        ...silenceTaken,
        `(no|without (any|a)?) (need (to|for)|reply|answer|response|action|signature|decision) .{0,4} (i|we) (will|shall|am going to|are going to) .{0,1} (assume|presume|take it|treat|count you|put you|sign you|enrol you|enroll you|charge|consider) .{0,3} (you|this|it|that|as|yes|in|down|the)`,
        `(no|without (a|any|your)?|absent (a|any|your)?) (answer|reply|response|objection|objections|word|feedback|news) (we|i|by|before|until|within|from you|from your .|to the contrary|and|in|means) .{0,4} (i|we) (will|shall|am going to|are going to) .{0,1} ${book}`,
        `${noReply} (the|your) (plan|order|contract|subscription|trial|booking|slot|place|extra|renewal|price|seat|term|service|upgrade) .{0,2} (renews|starts|ships|goes|rolls|upgrades|continues|begins|is (booked|charged|added|renewed|taken)|will be (booked|charged|added|renewed))`,
        `(absent|without|failing|barring) (a|an|any|your)? (answer|reply|response|objection|objections|word) .{0,5} (i|we) (will|shall) .{0,1} (begin|start|go|book|send|ship|proceed|charge|assume|renew|order)`,
        `(i|we) (will|shall|are going to) (go ahead|proceed|begin|start|ship|book|order|install|carry on|renew) .{0,6} (unless|if) you (do not)? (stop|object|cancel|tell|say|hear|reply|respond|opt|call)`,
        `${noReply} (i|we) (will|shall|am going to|are going to|would|can|may) .{0,1} ${book}`,
        `(i|we) (will|shall|am going to|are going to) .{0,1} ${book} .{1,10} ${noReply}`,
        `(silence|no answer|no reply|no response|not hearing|hearing nothing|no news|a lack of (response|reply)|no objection) .{0,6} (means|mean|counts as|is|equals|as|will be taken as|will count as|for) (a|an|your|you are|that you are)? (in|on board|ok|fine with it|yes|agreement|consent|acceptance|approval|green light|go ahead|agree|confirmation|you agree)`,
        `(take|taking|took|treat|read|count|reading|treating|interpret) (your|the|that|this)? (lack of (a|an|any)? (reply|answer|response|objection)|silence|no answer|no reply) (as|for) (a|an|your)? (yes|agreement|consent|approval|green light|go ahead|confirmation|interest|acceptance|sign)`,
        `(i|we) (will|shall) (assume|presume|take it) (that)? (you|we|this|it|your .{1,2}|the .{1,2}) (are|is|have) (in|on|on board|agreed|agree|happy|good|confirmed|accept|accepted|interested|all set|good to go|approved|going ahead|coming|joining|still interested) .{0,6} (unless|if)`,
      ],
      unless: [
        '(close|closing|closed|archive|step back|leave you|stop|remove|take you off|bow out|release|let it go|let you go|not the right|timing|not interested|not a (fit|priority)|cancel (the|your) (hold|visit|slot)|no longer|moved on|pass|(answer|reply) (is|was) (a)? no|a no)',
        '(you|your .{1,2}) (asked|asks) for',
        '(as|like) you (asked|requested|wanted|proposed)',
        // What both sides have agreed on beforehand is no trick.
        '(per|under|according to|in line with) (my|our|your|the) .{0,1} .',
      ],
      evenNegated: true,
    },
  },
  except: [
    'going away (this|in|for|on|next|to|with)',
    `(call|calling|phone|phoning|ring|ringing|email|emailing|write|writing|text|texting|message|contact|contacting|visit|visiting|try|trying|ask|asking|chase|chasing|check in|checking in|follow up|following up) (with|on|to|for|about)? (the|our|their|them|him|her|it) !(phone)`,
    '(ask|asking|try|trying|visit|visiting) (for|to|ourselves|how|what|whether|new|different)',
    '(hear|hearing|heard|get|getting|receive|reply|answer|response|word|objection|objections) (back)? from (the|our|their|an|his|her|him|them|that|any|my)',
    '(no) (show|shows|charge|fee|fees|deposit|card|cash|contract) .{0,2}',
    '(tenant|landlord|client|customer|neighbour|neighbor|buyer|patient|guest|council) (will|would) not take no',
    '(system|form|field|tool|page|app|machine|box|menu) (will|would|does|can) not (accept|take)',
    '(assume|presume|take it|conclude) .{0,4} (is|are|do|does|have|would|will|it) not',
    '(if|unless|when) you .{0,3} (hear|heard|get|receive) .{0,2} from (us|me)',
    '(i|we) (can|could|may) not (order|book|ship|start|send|begin|process|place|reserve|renew|proceed|add|set|plan|schedule|continue|put)',
    'said no to (the|a|an|any|that) !(call|meeting|demo|offer|proposal|deal|quote|price)',
    '(he|she|they|it|who|nobody) (will|would|did|could|does) not (take|accept)',
    '(feel free|do not hesitate|please|can|could|you may|you can) .{0,2} (call|write|email|reply)',
    '(will|shall) (never|not) (call|write|email|contact|bother|send|chase|follow)',
  ],
  examples: [
    { text: 'I won’t take no for an answer.', finds: ['I won’t take no for an answer'] },
    { text: 'We will keep calling until you agree.', finds: ['We will keep calling until you agree'] },
    {
      text: 'If I don’t hear from you by Friday, I’ll book the survey.',
      finds: ['If I don’t hear from you by Friday, I’ll book'],
    },
    { text: 'I know you said no, but hear me out.', finds: ['I know you said no, but'] },
    {
      text: 'I’ll ring you on Monday whether you like it or not.',
      finds: ['I’ll ring you on Monday whether you like it or not'],
    },
    {
      text: 'You told my colleague that it is not for you, and I would nevertheless ask you to think again.',
      finds: ['nevertheless ask'],
    },
    { text: 'You asked us to stop writing. One more thing, though.', finds: ['One more'] },
    { text: 'You asked us to stop writing. I have taken you off the list.', finds: [] },
    { text: 'Unless I hear from you, I’ll close the file.', finds: [] },
    { text: 'A no is fine, and I will not write again.', finds: [] },
    { text: 'We keep calling the council until the permit is there.', finds: [] },
    { text: 'If I do not hear from you, I’ll assume the timing is wrong.', finds: [] },
    {
      text: 'Per our agreement with the depots, if I do not hear from you by noon I will assume the list is approved.',
      finds: [],
    },
    { text: 'If you tell me the size, I will order the part.', finds: [] },
    { text: 'If you hear nothing from us, your order is on time.', finds: [] },
    { text: 'You asked to be removed, and I have done so.', finds: [] },
  ],
});
