import { defineRule } from '../../src/rule.ts';

const tagNames =
  /(?:^|[^a-z])(?:postal|mailing|street|office|physical|company|sender|business)?[ _.:-]*address|address_?html|postcode|zip/i;
const mailNames = /e-?mail[ _-]*address|mail_?to|ip[ _-]?address/i;
/** A street with its number, in small letters: a pattern that ignores case is slow among all the letters there are. */
const street =
  /\b\d{1,6}[a-z]?,? (?:[\p{L}.'’-]+ ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|way|court|ct|place|pl|square|sq|parkway|pkwy|highway|hwy|terrace|crescent|close|row|quay|wharf|hill|park|walk|yard|mews)\b/u;
/** A box, or a postal code with its town. */
const addresses = [
  /\b(?:p\.? ?o\.?|post office) box \d/i,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/,
  /\b\p{Lu}\p{L}+(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|laan|straat) \d/u,
  /\b(?:suite|floor|unit) \d+[a-z]?,? .*\d{4,}/i,
];

export default defineRule({
  scope: 'email',
  family: 'compliance',
  severity: 'off',
  kinds: ['cold', 'follow-up', 'breakup', 'promo', 'nurture', 'upsell', 'unknown'],
  docs: {
    summary: 'Flags bulk mail without a postal address of the sender or a merge tag for it.',
    why: 'The law of the United States on commercial mail asks for a valid postal address, and a place on the map makes a stranger easier to trust.',
    evidence: [
      {
        grade: 'A',
        title: 'CAN-SPAM Act, 15 USC 7704(a)(5)',
        url: 'http://codes.lp.findlaw.com/uscode/15/103/7704',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'This email gives no postal address. Put the sender’s street address, or the merge tag for it, under the signature.',
  },
  examples: [
    { text: 'Subject: Spring prices\n\nHi Ann,\n\nThe new price list is out.\n\nBest,\nSam', finds: ['Spring prices'] },
    { text: 'Hi Ann,\n\nThe new list is out. My email address is below.\n\nBest,\nSam', finds: ['Hi Ann,'] },
    { text: 'Hi Ann,\n\nThe new price list is out.\n\nBest,\nSam\n\n{{company_address}}', finds: [] },
    { text: 'Hi Ann,\n\nThe new price list is out.\n\nBest,\nSam\n\n14 Mill Lane, Otley LS21 3AB', finds: [] },
    { text: 'Subject: Re: the list\n\nHi Ann,\n\nHere is the new price list.\n\nBest,\nSam', finds: [] },
    { text: 'Hi Ann,\n\nThe new price list is out.\n\nBest,\nSam\n\nPO Box 210, Salem, OR 97301', finds: [] },
  ],
  check({ channel, headline, parts, sentences, step, subject, tags }, { report }) {
    if (channel !== 'email') return;
    // An answer in a conversation goes to one reader; “Re:” in a sequence goes to all of them.
    if (step === null && (/^\s*re:/i.test(subject ?? '') || parts.some(({ name }) => name === 'quoted reply'))) return;
    if (tags.some(({ name }) => tagNames.test(name) && !mailNames.test(name))) return;
    const written = sentences
      .filter(({ part }) => part !== 'quoted reply')
      .map(({ text }) => text)
      .join(' ');
    // No address is without a figure.
    if (/\d/.test(written) && hasAddress(written)) return;
    report(headline, 'none', {});
  },
});

const hasAddress = (written: string): boolean =>
  addresses.some((shape) => shape.test(written)) || street.test(written.toLowerCase());
