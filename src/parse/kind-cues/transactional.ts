import type { Cue } from './cue.ts';

export const transactionalCues: readonly Cue[] = [
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
    weight: 2.5,
    body: /\b(?:accept the invitation|this link expires|reset your password|verify your (?:e-?mail|account|identity)|temporary (?:issue|outage)|for any inconvenience|reproduced the (?:issue|problem|bug)|escalat\w+ (?:this|it|your)|the ticket\b|patience while)/i,
  },
  {
    weight: 1.5,
    body: /\{?customer[ _]name|\bagent[ _]name|\bcase number|\breference (?:number|#)|\byour (?:scheduled|upcoming)|\bwhat to expect\b|\b(?:date|time): ?\[|\bproject manager/i,
  },
  // A thing that the reader has or ordered, and what becomes of it.
  {
    weight: 3.5,
    subject:
      /\byour (?:[\w-]+ ){0,2}(?:order|booking|car|bike|parcel|package|delivery|subscription|policy|table|trial|repair|membership|insurance|statement|prescription|licen[cs]e|reservation|ticket|place|watch|phone|laptop|account|card)\b|\bprices? (?:from|change)|\btable for\b|\bwaiting list\b|^reminder\b|\b(?:appointment|dose|payment|booking|visit|check-up|service|course|event) reminder\b|\bwe[’']re moving\b|\bdelay(?:ed)? (?:to|in)\b|\bchange to your\b|\bdelivered\b|\bstatement for\b|\bchange of (?:address|hours|date|time)\b|\b(?:refunded|shipped|dispatched|on its way|ready (?:to|for) collect\w*|renews|reset|verify|outage|closed on|opening hours)\b|\bcollection (?:day|change)/i,
  },
  {
    weight: 3,
    body: /\b(?:policy|account|plan|subscription|trial|membership|cover|licen[cs]e|permit)\b[^.\n]{0,45}\b(?:ends|renews|starts|begins|expires|closes) (?:on|at|in)\b|\b(?:will|to) renew automatically|\brenews? on \d|\bcharged to (?:the|your) card|\byou (?:don[’']t|do not) need to do anything|\bno action is (?:needed|required)|\byou(?:[’']re| are) booked\b|\bcancel,? (?:call|ring|go to|use|reply|log)|\bcancel or (?:change|move)|\bchange or cancel|\bif (?:you can[’']t make it|plans change)|\bif you (?:didn[’']t|did not) (?:ask|request|make)|\border (?:no\.? ?|number |#)?\d{3,}|\b(?:left|leaves) (?:our|the) (?:warehouse|depot)|\bexpected delivery|\byour balance is\b|\bpayment is due\b|\bwas (?:left|delivered) (?:in|at|with|to)\b|\btracking\b|\bwill be (?:unavailable|closed|down)\b|\bwe(?: have|[’']ve)? received [$€£]/i,
  },
  {
    weight: 2.5,
    body: /\bthe (?:\w+ ){1,2}(?:is|are) (?:done|ready|finished|repaired|fixed|mended)\b|\bkeys (?:are )?at\b|\bopen (?:till|until)\b|\binc(?:l|luding)?\.? (?:GST|VAT)\b|\bcollect (?:it )?(?:any|from|between|before)|\bnext on the list\b|\bin \d (?:to \d )?(?:business|working) days|\bthe (?:\w+ )?(?:fee|price|rate) goes (?:up )?from\b|\bdear (?:members|parents|residents|tenants|passengers|patients|pupils)\b|\blink (?:expires|is valid)|\bexpires in (?:one|an|\d+) (?:hour|minute)/i,
  },
];
