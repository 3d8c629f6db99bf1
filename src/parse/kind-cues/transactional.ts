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
];
