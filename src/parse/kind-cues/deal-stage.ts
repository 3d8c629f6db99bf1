import type { Cue } from './cue.ts';

export const dealStageCues: readonly Cue[] = [
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
];
