import { phraseRule } from '../../src/phrases.ts';

const leave =
  '(unsubscribe|unsubscribing|opt out|opting out|optout|be removed|being removed|get removed|removed from (our|the|this|these|my) .{0,2} (list|lists|mailing list|database|emails|mailings)|remove (your|yourself|my|an) .{0,4}|removal|leave (the|our|this) list|stop (receiving|getting|these|our|the) .{0,3}|cancel (your|the|this|a) (subscription|newsletter|emails)|take you off .{0,3}|end (these|our) (mails|emails))';
const login =
  '(log in|login|logging in|logged in|sign in|signing in|signed in|log into|sign into|log on|password|an account|your account|your username|your login)';
const toil =
  '(call (us|our|me|the|#Value)|phone (us|our|the)|ring (us|our|the)|visit (us in|our (office|store|shop|branch))|come to our|write (a|us a) letter|send (a|us a) (letter|fax|signed|written)|in writing|by (post|fax|letter|registered mail|recorded delivery|phone|telephone)|complete (a|the|our|this) .{0,2} (form|survey|questionnaire)|fill (in|out) (a|the|our|this) .{0,2} (form|survey|questionnaire)|confirm your identity|provide (proof|your (full name|address|phone|date of birth|account)))';
const reason =
  '(tell us why|tell us the reason|say why|give (us)? (a|the|your) (reason|reasons)|state (a|the|your) (reason|reasons)|explain why|let us know why|with (a|the|your) (reason|reasons)|reason for (leaving|unsubscribing|opting))';
const fee = '(fee|charge|charged|pay|payment|cost|costs|#Money|deposit)';
const must =
  '(must|need|needs|have|has|required|requires|require|requested|mandatory|necessary|only|cannot|unless|until|before|first)';

export default phraseRule({
  family: 'compliance',
  severity: 'error',
  kinds: [
    'cold',
    'follow-up',
    'breakup',
    'promo',
    'nurture',
    'upsell',
    'note',
    'post-meeting',
    'transactional',
    'unknown',
  ],
  docs: {
    summary: 'Flags opt-outs that ask for a login, a fee, a reason, a call or a form.',
    why: 'Nobody may be asked for more than an email address and one visit to one page to leave a list; people who cannot leave report the mail as spam.',
    evidence: [
      {
        grade: 'A',
        title: '16 CFR 316.5: no fee, no further information, no steps but a reply or one page',
        url: 'https://law.lawstack.com/cfr/16/316.5/',
        read: '2026-11-21',
      },
    ],
  },
  where: ['subject', 'preheader', 'opening', 'body', 'ask', 'postscript', 'sign-off', 'signature', 'footer'],
  phrases: {
    login: {
      message: '“{phrase}” makes the reader log in to leave the list. Let one click or a one-word reply do it.',
      evenNegated: true,
      match: [
        `${leave} .{0,6} ${login}`,
        `${login} .{0,8} (to|and|then|before you|in order to) (you can|can|may)? ${leave}`,
      ],
      unless: ['(no|without|need not|not need|not have to) .{0,3} (log in|login|account|password|sign in|logging in)'],
    },
    toil: {
      message: '“{phrase}” makes leaving the list hard work. Let one click or a one-word reply do it.',
      match: [
        `${leave} .{0,5} ${toil}`,
        `${toil} .{0,5} (to|if you want to|in order to|and ask to|asking to) ${leave}`,
        `(requests|request) (to ${leave}|for removal) .{0,4} ${must} .{0,5} (in writing|by (post|fax|letter|phone)|signed|letter)`,
        `(allow|takes|take|may take|can take) (up to)? #Value+ (weeks|months|business days|working days) .{0,6} (unsubscribed|removed|stop|off our list|opt out)`,
      ],
      unless: [
        '(or|no need|not need to|not have to) .{0,3} (call|phone|write|fill|complete)',
        '(by email|by mail|reply|click|link)',
      ],
    },
    reason: {
      message: '“{phrase}” asks for a reason before the reader may leave. Ask afterwards, and let it be optional.',
      match: [
        `${leave} .{0,6} ${must} .{0,4} ${reason}`,
        `${reason} .{0,3} (to|in order to|before (we|you)|so (we|you) can|if you want to|when you) .{0,4} ${leave}`,
        `(to|in order to|if you (want|wish|would like) to) ${leave} .{0,6} ${reason}`,
        `before (you|we) (can)? (leave|go|${leave}) .{0,6} ${reason}`,
      ],
      unless: ['(optional|if you like|if you want to tell|up to you|no reason)'],
    },
    fee: {
      message: '“{phrase}” puts a price on leaving the list. Opting out is free.',
      match: [
        `${leave} .{0,8} ${fee}`,
        `${fee} .{0,4} (to|for|if you|before you|when you) .{0,2} ${leave}`,
        `(unsubscription|unsubscribe|opt out|removal|cancellation of mail) (fee|charge|cost)`,
      ],
      unless: [
        '(no|free of|without|not) .{0,4} (fee|charge|cost|pay|charged)',
        'free',
        '(contract|plan|membership|trial|service|before you are charged|refund)',
      ],
    },
  },
  // “Unsubscribe | Privacy | Call us”: links side by side.
  accepts: ({ first, last }, { tokens }) =>
    !tokens.slice(first + 1, last + 1).some(({ before }) => /[|·•]/.test(before)),
  examples: [
    {
      text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nTo unsubscribe, log in to your account and open the settings.',
      finds: ['unsubscribe, log in to your account'],
    },
    {
      text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nIf you wish to be removed, send a letter to our office.',
      finds: ['be removed, send a letter'],
    },
    {
      text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nTo opt out you must first tell us why.',
      finds: ['To opt out you must first tell us why'],
    },
    {
      text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nAn unsubscribe fee of $5 applies.',
      finds: ['unsubscribe fee of $5'],
    },
    { text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nUnsubscribe with one click.', finds: [] },
    {
      text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nUnsubscribe here; you need no login for it.',
      finds: [],
    },
    { text: 'Hi Ann,\n\nLog in to your account to see the spring list.\n\nBest,\nSam', finds: [] },
    { text: 'Hi Ann,\n\nOur spring list is out.\n\nBest,\nSam\n\nOpting out is free and takes one reply.', finds: [] },
  ],
});
