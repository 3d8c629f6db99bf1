import { patterns } from '../../src/rule.ts';

/** The seller stops of their own accord: nothing is left to say no to. */
export const stops = patterns(
  '(stepping|step|bow|bowing|backing|back) (back|out|off|away) (from|and|of|now|for now|$)',
  '(stop|stopping|stopped|cease) (reaching out|writing|emailing|following up|calling|contacting|messaging)',
  '(will|shall|promise) (not|never) (write|email|contact|bother|reach out|follow up|message|call) (you)? (again|any more|anymore|further|unless)',
  '(take|taking|took|remove|removing|removed) you (off|from) (my|our|the) (list|sequence|calls)',
);

/** Who has bought is asked how it goes, and has no sale to say no to. */
export const isForCustomers = (sequence: string): boolean =>
  /\b(?:customers?|clients?|referrals?|reviews?|anniversary|onboarding|welcome|trial|check-?in|vip|loyalty|members?)\b/i.test(
    sequence,
  );
