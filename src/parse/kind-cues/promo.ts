import type { Cue } from './cue.ts';

export const promoCues: readonly Cue[] = [
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
  {
    weight: 5,
    body: /\b(?:left|waiting|still|saved|items?)\b[^.\n]{0,20}\b(?:in )?your cart\b|\byour cart is\b|\bstarted checking out\b|\bcomplete your (?:order|purchase)\b/i,
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
  {
    weight: 2,
    body: /\b(?:order|book|buy|reserve) by\b|\bin[ -]store\b|\bbook on \d|\bthey[’']re here\b|\bmarked down\b|\b(?:two|double|extra) (?:stamps|points)\b|\bback in stock\b|[$€£]\d+ delivered\b|\bsave yours\b|\b(?:seats|places|tickets|spots) are going\b|\bgoing fast\b|\bnew in\b|\bare (?:here|back|live)\b/i,
  },
  { weight: 1, body: /!!|\$\$|\bFREE\b|\b[A-Z]{4,} [A-Z]{4,}|![^!]{1,200}![^!]{1,200}!/ },
  {
    weight: 1,
    body: /\b(?:black friday|cyber monday|memorial day|labor day|holiday season|this (?:spring|summer|fall|winter))\b/i,
  },
];
