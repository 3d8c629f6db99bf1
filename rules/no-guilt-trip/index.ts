import { phraseRule } from '../../src/phrases.ts';
import { confirmShaming } from './confirm-shaming.ts';
import { debts } from './debts.ts';
import { forgiven, isSilence, isVague } from './forgiven.ts';
import { effortUnrewarded, mockingNo, owedAnswer, readsCarelessness, reproach, unansweredLetters } from './frames.ts';
import { blamesSilence, countsMessages, doubtsValues, hintsAtSilence, hurtFeelings } from './patterns.ts';

export default phraseRule({
  family: 'respect',
  severity: 'error',
  docs: {
    summary: 'Flags words that blame the reader for silence or for a no, and a no that is made to sound foolish.',
    why: 'Nobody owes a seller an answer. A reader who is made to feel guilty answers less, and remembers who did it.',
    evidence: [
      {
        grade: 'D',
        title: 'Trackable, follow-up guide',
        url: 'https://www.trackable.pro/blog/follow-up-emails-guide',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'WarmySender, how to write a breakup email',
        url: 'https://warmysender.com/blog/posts/how-to-write-breakup-email-cold-outreach',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    confirmShaming: {
      message:
        '“{phrase}” makes a no sound foolish. Let the no stand plainly, as “No, thank you”, and leave its reason to the reader.',
      match: [...confirmShaming, ...mockingNo],
      evenNegated: true,
    },
    hurtFeelings: {
      message:
        '“{phrase}” makes the reader answer for the sender’s feelings or trouble. Leave it out, and ask what has changed on their side.',
      match: [...hurtFeelings, ...reproach, ...debts],
      evenNegated: true,
    },
    doubtsValues: {
      message:
        '“{phrase}” turns silence or a no into a fault of character. Ask what matters to them now, or offer an easy no.',
      match: [...doubtsValues, ...readsCarelessness],
      evenNegated: true,
    },
    countsMessages: {
      message:
        '“{phrase}” counts messages the reader never asked for. Leave the count out, and say what is new or offer to stop.',
      match: countsMessages,
      accepts: (match, { email }) => !(isVague(match.quote) && email?.facts.hasWayOut),
      unless: ['(deliver|delivery|parcel|courier|refund|collect|leak|alarm|payment|fault)'],
    },
    blamesSilence: {
      message: '“{phrase}” blames the reader for not answering. Leave it out; write what is new, or that a no is fine.',
      accepts: (match, sentence) => !isSilence(match.quote) || sentence.matches(forgiven).length === 0,
      match: [...blamesSilence, ...hintsAtSilence, ...effortUnrewarded, ...unansweredLetters, ...owedAnswer],
      evenNegated: true,
    },
  },
  patterns: [forgiven],
  except: [
    '(sad|sorry) to see you (go|leave)',
    'your silence (on the|in the|mode)',
    '(do|done) (something|anything) wrong (on|in|with|at|during|when)',
    'if .{0,4} (no|not) .{0,4} from you',
    'let down by (the|our|a|an|another|my)',
    'never have to',
    '(do|does|would) not (have|need) to',
  ],
  examples: [
    { text: 'I have emailed you four times about the gate motors.', finds: ['I have emailed you four times'] },
    {
      text: 'I guess a quieter workshop isn’t a priority for you.',
      finds: ['I guess a quieter workshop isn’t a priority'],
    },
    { text: 'Have I offended you, {{name}}?', finds: ['Have I offended'] },
    { text: 'You never got back to me after the visit.', finds: ['You never got back to me'] },
    { text: 'No thanks, I’d rather keep overpaying.', finds: ['No thanks, I’d rather keep overpaying'] },
    { text: 'Please do not let your crew down now.', finds: ['do not let your crew down'] },
    { text: 'You can pay by card, or keep the invoice until June.', finds: [] },
    { text: 'The least you could do is tell me no.', finds: ['The least you could do'] },
    { text: 'If the timing is wrong, a no is fine.', finds: [] },
    {
      text: 'Hi Ann,\n\nI have reached out a few times about the doors. If the timing is wrong, no problem: tell me and I will stop.\n\nBest,\nSam',
      finds: [],
    },
    { text: 'Things went quiet on your end (no problem, priorities shift).', finds: [] },
    { text: 'Is anyone out there aware of the leak?', finds: [] },
    { text: 'I have reached out to your warehouse manager about the dock.', finds: [] },
    { text: 'Did I get the date on the invoice wrong?', finds: [] },
    { text: 'How important is response time to your team?', finds: [] },
    { text: 'You mentioned that growth is not a priority this year; what is?', finds: [] },
    { text: 'No thanks needed; it was a pleasure to help.', finds: [] },
    { text: 'The least you could pay is 40 a month.', finds: [] },
    { text: 'I called your office and left the keys with Ana, as you were out.', finds: [] },
  ],
});
