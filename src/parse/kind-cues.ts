import type { Kind } from '../email.ts';

/** A sign of a kind: its weight counts once for each place whose pattern matches. */
export interface Cue {
  readonly weight: number;
  /** File name, headings and labels. */
  readonly titles?: RegExp;
  readonly subject?: RegExp;
  /** The first 300 characters after the greeting. */
  readonly opening?: RegExp;
  readonly body?: RegExp;
}

export const cues: Readonly<Record<Kind, readonly Cue[]>> = {
  cold: [
    { weight: 4, titles: /\bcold\b|first[- ](?:touch|contact|e-?mail)|outreach|prospecting|\bpitch/i },
    {
      weight: 2,
      opening: /\b(?:came across|noticed|saw|congrat\w* on|stumbled (?:up)?on|I[’']ve admired|love what)\b/i,
    },
    {
      weight: 1.5,
      opening:
        /\b(?:my name is|I[’']m [^.\n]{2,50}\b(?:with|from|owner|founder|at)\b|I work (?:for|with)|I run|reach(?:ing|ed)? out\b)/i,
    },
    {
      weight: 2.5,
      body: /\b(?:most|other) [^.\n]{1,40} (?:I|we) (?:talk|speak|work) (?:to|with)|\bI[’']m not sure (?:if|whether) (?:this|you)|right person|who (?:should I|would be)/i,
    },
    { weight: 1.5, body: /\b(?:we|I) help(?:ed)?\b/i },
    {
      weight: 1.5,
      body: /\bworth (?:a|an|exploring)\b|\bopen to (?:a|an|learning|connecting|chat\w*|exploring)\b|\binterested in (?:learning|seeing|connecting)\b|\bwould (?:it make sense|you be (?:open|interested))|\b15[- ]min/i,
    },
    {
      weight: 2,
      subject:
        /\bquick question\b|\bidea for\b|\bpartnership\b|\bsponsor|\bguest\b|\binquiry\b|\bcongrat|\bintroduction\b|\bthoughts\?/i,
    },
    {
      weight: 1.5,
      body: /suggested I (?:reach|contact)|referred me|mutual connection|similar[ _]company|pain[ _]point|case stud/i,
    },
  ],
  'follow-up': [
    {
      weight: 4,
      titles: /\bfollow[- ]?ups?\b|\bchase|re-?engage|\bbump|check-?ins?\b|\bnudge|no[- ]show|\breactivat/i,
    },
    {
      weight: 2.5,
      subject:
        /^\s*re:|\bfollow(?:ing)?[- ]up|\bcheck(?:ing)? in\b|\bany thoughts|\bstill (?:interested|thinking|considering)|\bsince we\b|\breschedul|\bquick reminder\b|\bmissed you/i,
    },
    {
      weight: 3,
      body: /\bfollow(?:ing)? up\b|\bcircl(?:e|ing) back|\bfloat(?:ing)? this|\bbump(?:ing)? this|\bcheck(?:ing|ed)? (?:back )?in\b|\b(?:last|previous|earlier|original) (?:e-?mail|note|message)\b|\bhaven[’']t heard|\bhave not heard|\breached out (?:a few|a couple|several)/i,
    },
    {
      weight: 2.5,
      body: /\b(?:when|since) we (?:last )?(?:spoke|talked|chatted|connected)|\blast (?:spoke|talked)|\bwent quiet|\bon your radar|\b(?:did not|didn[’']t) (?:see you|hear)|\btried (?:calling|reaching)|\bbeen a (?:while|few)|\bwrong angle|\bstill (?:interested|thinking|considering|a priority)/i,
    },
    {
      weight: 2.5,
      opening: /\bthank(?:s| you) for (?:reaching out|your (?:interest|inquiry|reply|response))|\bhappy to share more/i,
    },
  ],
  breakup: [
    {
      weight: 5,
      titles:
        /\bbreak-?up|closing the (?:file|loop)|\bfinal (?:e-?mail|touch|follow)|\blast (?:e-?mail|touch)|goodbye/i,
    },
    { weight: 3, subject: /\bclos(?:e|ing)\b|\bgoodbye\b|\bpermission to\b|\bstepping back/i },
    {
      weight: 3,
      body: /\bclos(?:e|ing) (?:out )?(?:your|the|this|my)\b[^.\n]{0,12}(?:file|loop|out)|\bclose this out|\bstep(?:ping)? back\b/i,
    },
    {
      weight: 3,
      body: /\b(?:assum\w+|guess\w*)[^.\n]{0,12} timing|\bassume (?:this|it|you)|\bwon[’']t (?:reach|follow|bother|e-?mail|keep)/i,
    },
    {
      weight: 2,
      body: /\bmy last (?:e-?mail|note|message)|\blast (?:e-?mail|note) (?:from me|unless)|\btotally understand/i,
    },
    {
      weight: 2,
      body: /\bdoor is\b|\bdown the road|\bif (?:anything|things|that) changes?|\bbecomes? a priority|\bbest of luck|\bwish(?:ing)? you\b/i,
    },
  ],
  promo: [
    {
      weight: 4,
      titles:
        /\bpromo|\blaunch|\bsales? (?:e-?mail|sequence|page)|black[- ]friday|\bcampaign|\boffer|\bflash|\bseasonal|\babandon|\bwebinar|\burgency|\bcart\b/i,
    },
    {
      weight: 2.5,
      subject:
        /\d ?%|[$€£]\d|\b(?:sale|free|save|offers?|deals?|discounts?|last chance|hours? (?:left|only)|ends?|expires?|extend\w*|special|cheap|lowest|best|live|inside|training|guaranteed?|only)\b|\bmoney\b|\border\b/i,
    },
    { weight: 1, subject: /!/ },
    {
      weight: 2.5,
      body: /\d ?% (?:off|discount)|[$€£][\d,.]+ off|\bdiscount|\bcoupon|\b(?:promo|coupon|use) code|\bspecial (?:offer|price|deal)|\bfor (?:only|just) [$€£]|[$€£][\d,.]+ (?:value|complete)|\bsave (?:up to )?[$€£\d]|\b(?:lowest|low|best) (?:rates?|prices?)|\bearn\b[^.\n]{0,20}[$€£\d]/i,
    },
    {
      weight: 2,
      body: /\b(?:sale|offer|price|bonus\w*|deal|cart|doors?|enrollment|calendar|pricing)\b[^.\n]{0,40}\b(?:ends?|expires?|closes?|closing|tonight|midnight|goes up|left|only)\b|\bhours? (?:left|remaining|only)|\b(?:last|final) chance|\blimited (?:time|to|number)/i,
    },
    {
      weight: 2,
      body: /\bclick\s+(?:here|below|to|on)|\bbuy (?:now|today|one)|\border (?:now|today)|\bact now|\bcall (?:us )?(?:now|today)|\bshop now|\bsign up (?:now|today)|\bdon[’']t (?:miss|wait)|\bjoin (?:us|now|here|\[)|\b(?:claim|reserve|grab|lock in) (?:your|my|our)|\b(?:get|start) started/i,
    },
    {
      weight: 2.5,
      body: /\bunsubscrib|\bopt[- ]?(?:in|out)\b|\b(?:be|been) removed|\bremov(?:e|al)\b[^.\n]{0,30}\b(?:subject|list|instructions|mailing)|\bmailing list|\btaken off/i,
    },
    {
      weight: 1.5,
      body: /\bmoney[- ]back|\bguarantee|\bbonus(?:es)?\b|\brisk[- ]free|\bno obligation|\btestimonial|\byou could be next|\bstill (?:on the fence|thinking it over)|\bchecking out\b|\bsales page|\[CTA|\bimagine\b|\bno extra cost|\bmembers? only|\bnew software|\bsubscri(?:ption|be)/i,
    },
    {
      weight: 1.5,
      body: /\[Product(?: Name)?\]|\bintroducing\b|\bavailable (?:now|at|only)|\bthis (?:offer|deal|sale|special)/i,
    },
    {
      weight: 2,
      body: /\b(?:want|ready for) (?:similar|the same|these) results|\bwhat (?:they|our customers) (?:said|say)|\bnow available|\bavailable for purchase|[$€£]\d+\.\d\d\b/i,
    },
    { weight: 1, body: /!!|\$\$|\bFREE\b|\b[A-Z]{4,} [A-Z]{4,}|![^!]{1,200}![^!]{1,200}!/ },
    {
      weight: 1,
      body: /\b(?:black friday|cyber monday|memorial day|labor day|holiday season|this (?:spring|summer|fall|winter))\b/i,
    },
  ],
  nurture: [
    { weight: 4, titles: /\bnurture|\bwelcome|\bonboarding|\bnewsletter|lead[- ]magnet|\beducation|\bdrip\b/i },
    {
      weight: 2,
      subject:
        /\bwelcome\b|\bhow (?:long|much|to|a|i|your)\b|\bguide\b|\btips?\b|\bmistakes?\b|\bwhat (?:to|you|most)\b|\bwhy\b|\btruth|\b\d+ (?:things|ways|questions|mistakes|reasons)|\bchecklist|\bbehind the scenes|\bwhen\b|\blesson|\bquestions? (?:to|every)|\bvs\b/i,
    },
    {
      weight: 3,
      body: /\bthank(?:s| you) for (?:downloading|signing up|subscribing|joining|registering)|\bwelcome to\b|\bas promised\b|\bhere(?:[’']s| is) your (?:copy|guide|\[)|\b(?:glad|thrilled|pumped|excited) you[’']re here/i,
    },
    {
      weight: 2.5,
      body: /\bover the (?:next|coming)|\b(?:my|the) next e-?mail|\btomorrow,? I(?:[’']ll| will)|\bin (?:a few|two|\d) days,? I|\bkeep an eye\b|\bnext (?:time|up|week),? (?:I|we)(?:[’']ll| will)/i,
    },
    {
      weight: 2,
      body: /\bthe (?:truth|honest answer|reality|short answer|biggest mistake|question is)|\blet me (?:be direct|explain|share)|\bhere(?:[’']s| is) (?:how|what|why|the (?:thing|reality|truth|breakdown))|\bmost (?:people|homeowners|teams|companies)\b|\bI used to\b|\b(?:key|big) takeaway/i,
    },
    { weight: 3, subject: /\bnewsletter|\banniversary/i, opening: /\bnewsletter\b|\banniversary\b/i },
    {
      weight: 2,
      body: /\b(?:tip|lesson|step|mistake) #?[1-3]\b|\bget the most (?:out of|from)|\byesterday,? (?:we|I)\b|\bI (?:wanted|want) to share\b|\blet(?:[’']s| us| me) talk about|\bhow[’']s it going|\bhalfway through/i,
    },
    {
      weight: 1,
      body: /\bhit reply|\bjust reply|\breply (?:and|to this e-?mail)|\btypical(?:ly)?\b|\bwhat is your (?:biggest|main)/i,
    },
  ],
  upsell: [
    { weight: 4, titles: /\bupsell|cross-?sell|\bexpansion|\brenewal|\bupgrade|\bretention|\btrial\b/i },
    { weight: 3, subject: /\brenew|\bupgrade|\btrial\b|\bqbr\b/i },
    {
      weight: 3,
      body: /\brenewal\b|\bbefore you renew|\bupgrade (?:now|to|your)|\btrial (?:ends|expires)|\b(?:growth|pro|premium|enterprise) plan\b/i,
    },
  ],
  'deal-stage': [
    {
      weight: 4,
      titles:
        /\bproposal|\bnegotiat|\bcontract|\bdeal\b|\bprocurement|\bchampion|\bstakeholder|\bquote\b|\bpricing|\bobjection|\bagenda|\bscheduling|\bhandoff|\bmulti-?thread/i,
    },
    {
      weight: 3,
      subject:
        /\bproposal\b|\bcontract\b|\bagreement\b|\bagenda\b|\btimes? for (?:our|a)\b|\bpoint of contact|\bpricing\b|\bestimate\b|\bquote\b/i,
    },
    {
      weight: 2,
      body: /\bproposal\b|\bcontract\b|\bprocurement|\bredlines?|\bsign-?off|\bnegotiat|\bstakeholder|\bproof of concept|\bPOC\b|\byour (?:team[’']s )?evaluation|\bcompare (?:to|with)|\bcompliance|\bROI\b/i,
    },
    {
      weight: 2,
      opening:
        /\bquick update|\bthat[’']s a fair|\byou[’']re right|\bfollowing our (?:recent )?(?:discussion|conversation)|\blooking forward to our (?:conversation|meeting|call)|\bhave been working with|\bas you consider|\bfind a time/i,
    },
    {
      weight: 1.5,
      body: /\bhere are a few (?:options|times)|\bI[’']d like to cover|\bAgenda item|\btransition(?:ing)?\b|\bnew (?:point of )?contact/i,
    },
  ],
  'post-meeting': [
    {
      weight: 4,
      titles:
        /\bpost-(?:meeting|demo|call|event)|\brecap\b|\bmeeting (?:follow|summary)|\bafter (?:the )?(?:demo|meeting|call)|\brecording/i,
    },
    {
      weight: 3,
      subject:
        /\brecap\b|\bsummary\b|\bnext steps\b|\bnotes from|\brecording\b|\bgreat (?:meeting|connecting|chatting|talking)|\bdiscussed\b/i,
    },
    {
      weight: 3.5,
      opening:
        /\b(?:great|good|lovely|nice|enjoyed|wonderful) (?:to )?(?:meet\w*|talk\w*|chat\w*|speak\w*|connect\w*|session|conversation|seeing|our (?:conversation|chat|call))|\bthank(?:s| you) for (?:the (?:time|deep|opportunity|demo|call|candid|thorough|chat|great|walk)|your time (?:today|yesterday)|walking|taking the time|joining|meeting|inviting|chatting)|\brecording from/i,
    },
    {
      weight: 2.5,
      body: /\b(?:during|from|in) (?:our|the|today[’']s|yesterday[’']s) (?:demo|call|meeting|conversation|session|discussion|visit)\b|\bwhat we (?:heard|discussed)|\bkey (?:takeaways|moments)|\b(?:decisions|commitments|action items):|\bas (?:we )?discussed/i,
    },
    { weight: 1, body: /\byou mentioned\b|\bnext steps?\b/i },
  ],
  transactional: [
    {
      weight: 4,
      titles:
        /\binvoice|\breceipt|\bconfirmation|\brefund|\bticket|\bsupport\b|\bmacros?\b|\bbilling|\bwarranty|\bappointment|\btransactional|\bpayment|\bstatus|\bservice\b|\bprogress update/i,
    },
    {
      weight: 2.5,
      subject:
        /\binvoice|\breceipt|\bconfirm|\brefund|\bpayment|\bappointment|\bscheduled|\bstatus\b|\bweekly\b|\bprogress|\bticket|\bregarding\b|\bpast due|\brequest\b|\bproject update|\bpassword|\bcomplete\b|\bmaintenance|\byour (?:visit|account|case)/i,
    },
    {
      weight: 2,
      body: /\binvoice|\breceipt|\brefund|\bpayment (?:of|was|is|has|for|method)|\bpast due|\b(?:amount|balance) due|\blate fee|\bbilling\b/i,
    },
    {
      weight: 2,
      body: /\b(?:is|been|are|[’']re|was) (?:now )?(?:confirmed|scheduled|complete|completed|processed|approved|booked|set|resolved|received|sorted)\b|\bappointment\b|\binvited you to/i,
    },
    {
      weight: 2.5,
      body: /\b(?:sorry|apologi[sz]e) (?:for|about|that|you)|\bthank(?:s| you) for (?:getting in touch|your (?:patience|message)|bearing|contacting)|\b(?:looked|checked|looking) into\b|\bI[’']ve (?:checked|processed|reviewed|gone ahead)|\byour (?:ticket|case|account|order|booking|reservation|password)\b/i,
    },
    {
      weight: 2.5,
      body: /\bthank you for (?:bringing|submitting|letting us know|your (?:order|payment))|\byour concern|\bthis matter\b|\bcommitted to (?:resolving|making)|\b(?:the|these) steps (?:you|above|below|to)|\b(?:new|revised|updated) (?:estimated|completion|schedule|timeline)|\bwarranty claim|\barrived safely/i,
    },
    {
      weight: 1.5,
      body: /\{?customer[ _]name|\bagent[ _]name|\bcase number|\breference (?:number|#)|\byour (?:scheduled|upcoming)|\bwhat to expect\b|\b(?:date|time): ?\[|\bproject manager/i,
    },
  ],
  script: [
    { weight: 4, titles: /\bscripts?\b|\bvoice ?mail|\btalk track|\bcall\b/i },
    {
      weight: 3,
      body: /\bthis is [^.\n]{1,40} (?:from|with|calling)\b|\bcalling (?:because|from|about|to)\b|\bleave a message|\bgive me a call back/i,
    },
  ],
  note: [
    {
      weight: 4,
      titles:
        /\blinked ?in|\bconnection (?:request|note)|\bdms?\b|\binmail|\bdirect message|\bcomments?\b|\binstagram/i,
    },
    {
      weight: 5,
      body: /\bthanks for (?:the follow|connecting|accepting|the (?:connection|add))|\b(?:your|the) (?:linkedin )?profile\b|\blove your (?:content|posts)|\b(?:through|on|via) (?:instagram|linkedin|facebook)\b/i,
    },
  ],
  unknown: [
    // A plea for a review or a recommendation is none of the kinds.
    {
      weight: 6,
      body: /\b(?:leav\w+|writ\w+|shar\w+|post\w*|updat\w+) (?:us )?(?:a |an |your |their )?(?:few |quick |short |brief |honest |google |\[?\w+\]? ){0,3}(?:review|experience|story|testimonial|feedback|recommendation)\b/i,
    },
    { weight: 5, body: /\bFOR IMMEDIATE RELEASE\b/ },
  ],
};
