import type { Kind } from '../email.ts';

/** A sign of a kind: the weight counts once for each place whose pattern matches. */
export interface Cue {
  readonly weight: number;
  readonly titles?: RegExp;
  readonly subject?: RegExp;
  readonly body?: RegExp;
}

export const cues: Readonly<Record<Kind, readonly Cue[]>> = {
  cold: [
    { weight: 3, titles: /\bcold|first[- ](?:touch|contact|email)|outreach|prospecting|introduction email\b/i },
    { weight: 2, body: /\b(?:came across|noticed (?:that )?(?:you|your)|saw (?:that )?(?:you|your)|reaching out (?:because|to see|as)|most \S+ (?:I|we) (?:talk|speak) to)\b/i },
    { weight: 1.5, subject: /\bquick question\b|\bidea for\b/i, body: /\b(?:worth a (?:quick )?(?:chat|look|call)|open to (?:a|chat)|we help|I help)\b/i },
  ],
  'follow-up': [
    { weight: 3, titles: /\bfollow[- ]?ups?|chase|re-?engage|bump|check-?in|nudge|no[- ]show\b/i },
    { weight: 2.5, subject: /^\s*re:|follow(?:ing)?[- ]up|checking in|any thoughts/i, body: /\b(?:follow(?:ing)? up|circling back|floating this|bumping|checking in|my (?:last|previous|earlier) (?:e-?mail|note|message)|haven[’']t heard)\b/i },
  ],
  breakup: [
    { weight: 4, titles: /\bbreak-?up|closing the (?:file|loop)|final (?:e-?mail|touch)|last (?:e-?mail|touch)\b/i },
    { weight: 4, subject: /\bclos(?:e|ing) (?:your|the|out|this)|should I (?:close|stay)|permission to close|goodbye\b/i, body: /\b(?:clos(?:e|ing) (?:your|the|out|this) (?:file|loop|out|on my)|last (?:e-?mail|note|message) (?:from me|I)|won[’']t (?:reach out|bother|e-?mail) (?:you )?again|assume (?:the )?(?:timing|this))\b/i },
  ],
  promo: [
    { weight: 3, titles: /\bpromo|launch|sale|black[- ]friday|campaign|offer|flash|seasonal\b/i },
    { weight: 2, subject: /\b(?:off|sale|free|save|offer|deal|discount|last chance|hours? left|ends|expires|special|now open)\b|\d+ ?%|[$€£]\d/i, body: /\b(?:\d+ ?% off|discount|special (?:offer|price)|sale ends|limited|bonus(?:es)?|order (?:now|today)|buy now|click here|save (?:up to )?[$€£\d]|offer (?:ends|expires)|unsubscribe|money[- ]back)\b/i },
  ],
  nurture: [
    { weight: 3, titles: /\bnurture|welcome|onboarding|newsletter|lead[- ]magnet|education\b/i },
    { weight: 2, subject: /\bwelcome|how (?:to|long|much)|guide|tips|mistakes|what to expect|your .* (?:guide|checklist)\b/i, body: /\b(?:thanks for (?:downloading|signing up|subscribing|joining)|welcome to|in (?:my|the) next e-?mail|over the (?:next|coming) (?:few )?(?:days|weeks)|here[’']s (?:how|what|why))\b/i },
  ],
  upsell: [{ weight: 3, titles: /\bupsell|cross-?sell|expansion|renewal|upgrade|retention\b/i, subject: /\brenew|upgrade/i, body: /\b(?:renewal|upgrade|your (?:current )?(?:plan|subscription|contract)|existing (?:plan|subscription))\b/i }],
  'deal-stage': [{ weight: 3, titles: /\bproposal|negotiat|contract|deal|procurement|champion|stakeholder|quote\b/i, subject: /\bproposal|contract|agreement|pricing|quote\b/i, body: /\b(?:proposal|contract|procurement|redlines?|sign-?off|negotiat)/i }],
  'post-meeting': [{ weight: 3, titles: /\bpost-(?:meeting|demo|call|event)|recap|meeting follow-?up\b/i, subject: /\brecap|summary|next steps|great (?:meeting|chatting|talking)|notes from\b/i, body: /\b(?:thanks for (?:the|your) time|great (?:meeting|talking|chatting|speaking|connecting|conversation)|as (?:we )?discussed|during our (?:call|meeting|demo)|on (?:our|the) call|thank you for (?:taking the time|meeting|joining))\b/i }],
  transactional: [{ weight: 3, titles: /\binvoice|receipt|confirmation|refund|ticket|support|macro|billing|warranty|appointment|transactional\b/i, subject: /\binvoice|receipt|confirm|refund|payment|appointment|your order|ticket|scheduled|reminder\b/i, body: /\b(?:invoice|receipt|refund|payment (?:of|was|is)|your (?:order|ticket|case|account)|appointment|scheduled for|sorry (?:for|about|you))\b/i }],
  script: [{ weight: 4, titles: /\bscript|voicemail|talk track\b/i, body: /\b(?:this is \S+ (?:from|with|calling)|calling (?:because|from|about)|leave a message)\b/i }],
  note: [{ weight: 4, titles: /\blinkedin|connection request|dm\b|direct message|comment\b/i, body: /\bthanks for (?:the follow|connecting|accepting)\b/i }],
  unknown: [],
};
