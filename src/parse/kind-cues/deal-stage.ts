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
  {
    weight: 3,
    subject:
      /\border form\b|\bquestionnaire\b|\bsecurity (?:review|questions)|\b(?:final|revised|best) (?:offer|price|quote|terms)|\bprice for\b|\bredlines?\b|\b(?:MSA|SOW|NDA|DPA)\b|\bPO (?:number)?\b|\bpurchase order|\bprocurement|\breferences\b|\bkick-?off\b|^\s*\d+ ?% off\s*$/i,
  },
  {
    weight: 3,
    body: /\b(?:order form|proposal|quote|agreement|contract|questionnaire|estimate|price list|terms|answers?)s?\b[^.\n]{0,30}\b(?:attached|enclosed)|\brevised (?:quote|proposal|price)|\bcountersigned\b|\bdraft (?:is )?attached|\byour counsel\b|\b(?:is|gets) signed by\b|\byour (?:legal|lawyers?|procurement|infosec|finance|board|order number|purchase order|PO\b)|\b\d+ days net\b|\bnet \d+\b|\b(?:wire|pay) the deposit\b|\bclauses? \d|\bon liability\b|\bsignature copy|\bPO number|\bsigns? this off|\bkick-?off can|\battached sheet/i,
  },
  {
    weight: 2,
    body: /\bas (?:you )?(?:asked|requested)\b|\byou asked for \d|\bper licen[cs]e\b|\ba year, invoiced\b|\bfirst refusal\b|\ball in\b|\bplus VAT\b|\bvalid until\b|\bcomes to [$€£]|\b(?:on )?annual terms\b/i,
  },
  {
    weight: 2.5,
    body: /\b(?:one|two|three)-year term|\bwould finance\b|\breferences are\b|\bcommittee\b[^.\n]{0,20}\bdecide|\boption [A-C]\b|\bweeks from order|\bwait for your (?:decision|order)|\bwe can do \d+ ?%|\bthe best I can do|\bboth sides sign|\bexit clause/i,
  },
];
