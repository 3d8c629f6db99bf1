import type { Cue } from './cue.ts';

export const upsellCues: readonly Cue[] = [
  { weight: 4, titles: /\bupsell|cross-?sell|\bexpansion|\brenewal|\bupgrade|\bretention|\btrial\b/i },
  { weight: 3, subject: /\brenew|\bupgrade|\btrial\b|\bqbr\b/i },
  {
    weight: 3,
    body: /\btrial (?:ends|expires|is (?:ending|almost|about))\b|\blose access\b|\b(?:contract|subscription|plan|licen[cs]e)\}*\}? is (?:coming up|up for renewal|about to)/i,
  },
  {
    weight: 3,
    body: /\brenewal\b|\bbefore you renew|\bupgrade (?:now|to|your)|\btrial (?:ends|expires)|\b(?:growth|pro|premium|enterprise) plan\b/i,
  },
  // More for those who have bought: what they have, and what could come on top.
  {
    weight: 4.5,
    body: /^(?=[\s\S]*?\b(?:your (?:\w+ ){0,2}(?:plan|workspace|storage|seats?|licen[cs]es?|agreement|contract|archive|usage|throw|order|account|last purchase|system)|your team (?:hit|used|reached)|you(?:[’']re| are) on\b|you (?:bought|ordered|have had|[’']?ve been with us)|you[’']ve been with us)\b)[\s\S]*?\b(?:upgrade|move (?:\w+ )?to (?:\w+ )?(?:pro|business|premium|plus|\d)|more a month|per head|complete the set|matching|go on to add|(?:people|customers) (?:also )?add|(?:add|adding) (?:more|another|\d+)|renewal price|price for next year|next tier|-seat tier|(?:want|like) to switch|would save you|annual plan|switch to (?:pro|business|annual)|pro (?:adds|gives)|goes with it|for it is back)\b/i,
  },
  {
    weight: 3,
    subject:
      /\bstorage\b|\bseats?\b|\bcomplete the set|\badd-?ons?\b|\badding\b|\bmore (?:from|seats|users|room)|\brenewal (?:in|on)\b|\bgoes (?:well )?with\b|\baccount review|\bfor your (?:pan|bike|van|car|boiler|machine|phone)\b/i,
  },
  {
    weight: 3,
    body: /\b(?:seats?|licen[cs]es?|users?) (?:signed in|in use|used|unused|in \w+)|\bat \d+ ?% of\b|\b(?:what|with) (?:pro|business|premium|plus) (?:gives|includes|has|you)|\b(?:agreement|contract)\b[^.\n]{0,40}\bends on\b|\bquarterly review\b|\brenewal (?:price|comes)|\bout to tender/i,
  },
  {
    weight: 4,
    body: /^(?=[\s\S]*?\b(?:you(?:[’']ve| have)? (?:bought|used|outgrown|sent \d)|guarantee on your|of your \w+ (?:sites|teams|users|branches)|agreement is up|nearly full|running (?:low|out))\b)[\s\S]*?(?:[$€£]\d[\d,.]* (?:more|each|a month|extra)|\b(?:care plan|extended|fits? our|move you (?:over|up)|add the (?:other|rest)|bigger)\b)/i,
  },
];
