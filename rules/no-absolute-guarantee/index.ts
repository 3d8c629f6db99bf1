import { phraseRule } from '../../src/phrases.ts';
import { asksForRisk, hasTerms, isHeading, terms } from './around.ts';
import { certain, flatDenial, guaranteed, percent, riskFree, termsNamed } from './patterns.ts';
import { all, never } from './universals.ts';
import { doubtless, oaths } from './vows.ts';

export default phraseRule({
  family: 'honesty',
  severity: 'warn',
  docs: {
    summary: 'Flags promises without a limit: “guaranteed”, “risk-free”, “100 %”, “never fails”, “anyone can”.',
    why: 'A promise that nobody can keep is read as one that nobody means; a smaller one with its terms can be believed.',
    evidence: [
      {
        grade: 'B',
        title:
          'SpamAssassin rules and scores: “100% guaranteed”, “money back guarantee” and “guaranteed!” count towards spam',
        url: 'https://github.com/apache/spamassassin',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    guaranteed: {
      message:
        '“{phrase}” promises without terms. Say what you do if it fails, and until when, or say what others have seen.',
      match: guaranteed,
      unless: termsNamed,
    },
    riskFree: {
      message: '“{phrase}” denies a risk that the reader can see. Name the risk and who carries it.',
      match: riskFree,
      accepts: (match, sentence) => !isHeading(match, sentence) && !hasTerms(sentence, terms),
    },
    percent: {
      message: '“{phrase}” leaves no room for the case that goes wrong. Give the figure you have measured.',
      match: percent,
    },
    certain: {
      message: '“{phrase}” promises the outcome. Say what it depends on, or what others have seen.',
      match: [...certain, ...oaths, ...doubtless],
      accepts: (match, sentence) => !/\brisk/i.test(match.quote) || !hasTerms(sentence, terms),
      unless: [
        ...termsNamed,
        '(email|emails|mail|mails|spam|message|messages|note|notes|newsletter|brief|short|quick|quiz|call|calls|question) .{0,8} (i|we) (promise|swear)',
      ],
    },
    denial: {
      message: '“{phrase}” denies every risk at once. Name the one there is, and who carries it.',
      match: flatDenial,
      accepts: (_, sentence) => asksForRisk(sentence),
      evenNegated: true,
    },
    never: {
      message: '“{phrase}” cannot be true of every case. Say how often, and what happens then.',
      match: never,
      accepts: ({ quote, last }, { tokens }) => !/(?:period|end of)$/i.test(quote) || tokens[last]?.before !== '',
    },
    all: {
      message: '“{phrase}” promises it for everybody. Say for whom it works, and for whom it does not.',
      match: all,
    },
  },
  except: [
    '(every|each|all|everyone|everybody|anyone) .{0,3} (deserve|deserves) .{0,4}',
    'never {fail} to !(impress|deliver|amaze|work|please|delight|perform|win|satisfy|convert|surprise|produce|sell|get|bring|pay)',
    'without fail safe',
    'no (risk|danger) of !(failure|failing|loss|losing|disappointment|anything|you|your|error|it|being|regret|a|any)',
    '(guarantee|promise) (nothing|you nothing)',
    '(minimum|basic|state) .{0,1} (income|wage|pension|rent|wages|hours) guaranteed',
    'guaranteed by (the|law|statute|a|an|your bank)',
    '(bulletproof|bullet proof) (vest|vests|glass|door|window|windows|car|coffee)',
    'free (forever|for ever|for life|for good)',
    '(asked|ask|wondered|wonder|unsure|not sure|know) (whether|if) .{0,6} (guaranteed|risk free)',
    'guaranteed (universal|issue|return|minimum|income|annuity|annuities|investment|rate|bonds|loan|loans|debt)',
    'guarantee (number|form|claim|department|card|certificate|period|fund|letter|agreement|letters|fee)',
    '(#Value+ (day|days|week|weeks|month|months|year|years)|(one|two|three|five|ten) year) .{0,3} guarantee',
    '(minimum|loan|bank|parent|payment|performance|parental|personal|corporate) (guarantee|guaranteed|guarantees)',
    'guarantee (payment|the (loan|debt|obligations|payment|performance))',
    '(do not|would not|could not|will not|can not|not able to|unable to|hard to|nobody can|no one can|i wish we could) .{0,1} guarantee',
    '(attempted|known|potential|limited|reduced) .{0,2} (risk free)',
  ],
  unless: [
    '^ does (anything|it|that|this|your|the|any) .',
    '^ (is|are|was|were|can|could|would|does|do|did|what|which|how|has|have|who) .{0,8} (guarantee|guaranteed|risk free|no risk)',
  ],
  patterns: [terms],
  accepts: (_, { question }) => question?.type !== 'discovery',
  examples: [
    { text: 'Satisfaction guaranteed.', finds: ['Satisfaction guaranteed'] },
    { text: 'It is a risk-free way to switch.', finds: ['risk-free'] },
    { text: 'You can’t go wrong with our blades.', finds: ['can’t go wrong'] },
    { text: 'I promise it will double your harvest.', finds: ['I promise it will double'] },
    { text: 'Our filters never fail.', finds: ['never fail'] },
    { text: 'Anyone can do this.', finds: ['Anyone can do this'] },
    { text: 'Not one of our locks has ever failed.', finds: ['Not one of our locks has ever failed'] },
    { text: 'I’d stake my reputation on these hinges.', finds: ['I’d stake my reputation on'] },
    { text: 'Where’s the catch? There isn’t any.', finds: ['There isn’t any'] },
    { text: 'Zero risk: if the roof leaks, you pay nothing.', finds: [] },
    { text: 'You get a full refund in the first month. No risk at all.', finds: [] },
    { text: 'This is my last email on the matter, I promise.', finds: [] },
    { text: 'I believe every family deserves a roof they love.', finds: [] },
    { text: 'My brother never fails to forget his keys.', finds: [] },
    { text: 'Every customer gets a number at the desk.', finds: [] },
    { text: 'We guarantee a reply within 4 hours, or that month is free.', finds: [] },
    { text: 'The pump has a two-year guarantee on parts.', finds: [] },
    { text: 'What is your guarantee number?', finds: [] },
    { text: 'I promise to send the notes by Friday.', finds: [] },
    { text: 'We can’t guarantee a delivery date.', finds: [] },
  ],
});
