import type { Cue } from './cue.ts';

export const followUpCues: readonly Cue[] = [
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
    body: /\bfollow(?:ing)?[- ]up\b|\bcircl(?:e|ing) back|\bfloat(?:ing)? this|\bbump(?:ing)? this|\bcheck(?:ing|ed)? (?:back )?in\b|\b(?:last|previous|earlier|original) (?:e-?mail|note|message)\b|\bhaven[’']t heard|\bhave not heard|\breached out (?:a few|a couple|several)/i,
  },
  {
    weight: 2.5,
    body: /\b(?:when|since) we (?:last )?(?:spoke|talked|chatted|connected)|\blast (?:spoke|talked)|\bwent quiet|\bon your radar|\b(?:did not|didn[’']t) (?:see you|hear)|\btried (?:calling|reaching)|\bbeen a (?:while|few)|\bwrong angle|\bstill (?:interested|thinking|considering|a priority)/i,
  },
  {
    weight: 3,
    body: /\bwe (?:talked|spoke|chatted|met|were chatting)\b[^.\n]{0,40}\b(?:ago|back in|last (?:week|month|year|fall|spring))|\b(?:things|it|you) (?:have |has )?(?:went|gone|got) quiet|\breconnect\b|\bwhere you left off\b|\bdid something (?:come up|change)\b/i,
  },
  {
    weight: 2.5,
    opening: /\bthank(?:s| you) for (?:reaching out|your (?:interest|inquiry|reply|response))|\bhappy to share more/i,
  },
  { weight: 1, subject: /^\s*re:/i },
  {
    weight: 3,
    body: /\b(?:second|third|fourth|fifth) (?:message|e-?mail|note|time|try)\b|\bany (?:movement|news|word|joy|luck|progress|decision|verdict)\b|\bpoke\b|\bnudge\b|\bhere I am again\b|\btr(?:y|ied) you again|\bearlier (?:notes|quote|e-?mails)|\blast week[’']s (?:quote|proposal|e-?mail|note)|\b(?:I know|I understand|from your message)[^.\n]{0,20} (?:said|decided)|\bstill (?:at the link|stands)|\bI (?:sent|wrote|e-?mailed|called|rang|left|quoted)\b[^.\n]{0,60}\b(?:on|in|last|ago)\b|\b(?:it|things|you|all) went quiet|\bthings get buried|\b(?:three|four|five|six|several|\d) (?:e-?mails|messages|calls) and\b|\btrailing mail|\breference to my\b|\bfollowing (?:our|my) \w+ (?:on|of|last)|\bI said I[’']?d\b|\bafter I left\b/i,
  },
  {
    weight: 3,
    opening:
      /\byou (?:asked(?!, we)|filled in|enquired|inquired|requested|wrote|rang|called)\b|\bat the (?:fair|show|expo|conference|event)\b|\b(?:have|[’']ve) (?:shifted|moved) (?:our|the) (?:call|meeting|visit)|\bwe met (?:at|in|last)/i,
    subject:
      /\bnudge\b|\b(?:second|third) (?:time|try|go)\b|\bstill there\b|\bmoved to\b|\bagain\b|\bour chat\b|\bgentle reminder\b|\bone more thing\b|\bfollowing our\b/i,
  },
];
