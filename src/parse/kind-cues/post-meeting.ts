import type { Cue } from './cue.ts';

export const postMeetingCues: readonly Cue[] = [
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
  { weight: 1, body: /\byou (?:mentioned|said)\b|\bnext steps?\b/i },
  {
    weight: 3,
    opening:
      /\bthank(?:s| you) for (?:the|your) time\b|\bthank(?:s| you) for (?:showing|having|hosting|coming|the (?:hour|chat|call|tour|coffee|visit)|a (?:good|great|useful)|today)|\bgood to see (?:you|the|your)\b|\b(?:after|from) (?:this morning|yesterday|today|our visit)/i,
    subject:
      /\b(?:monday|tuesday|wednesday|thursday|friday|yesterday|today|this morning)[’']?s\b|\bdemo follow-up\b|\bafter (?:our|the) (?:call|demo|visit|meeting)|\bmeet you yesterday|\bslides\b/i,
  },
  {
    weight: 2,
    body: /\brecording:|\brecording and slides|\bwe agreed\b|\bas we saw\b|\bwe saw together\b|\bto recap\b|\bas promised:/i,
  },
];
