import type { Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { announcements, smallTalk, states, wishes } from './patterns.ts';

/** An opener stands among the first sentences after the greeting. */
const isNearTop = ({ email, index, part }: Sentence): boolean =>
  part === 'greeting' ||
  (email?.sentences ?? []).filter((other) => other.index < index && !heads.has(other.part)).length < 2;

const heads: ReadonlySet<Sentence['part']> = new Set(['subject', 'preheader', 'greeting']);

const isHeading = ({ isLabel, text }: Sentence): boolean => isLabel || text === text.toUpperCase();

export default phraseRule({
  family: 'substance',
  severity: 'info',
  where: ['preheader', 'greeting', 'opening', 'body'],
  docs: {
    summary: 'Flags stock opening lines that would fit any reader, such as “I hope this email finds you well”.',
    why: 'The first line decides whether the rest is read, and is shown beside the subject; a stock phrase spends it on nothing.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  phrases: {
    wish: {
      message: '“{phrase}” would fit any reader. Begin with what you saw of their work, or with your question.',
      match: [...wishes, ...states, ...smallTalk],
    },
    announcement: {
      message:
        '“{phrase}” announces a message instead of giving it. Begin with the reader’s situation or your question.',
      match: announcements,
    },
  },
  except: [
    '(happy|pleased|fine|okay|ok|good|great|content|comfortable) (with|about|to|for me|that)',
    '(are|is) (still|all)? (well|good|fine) (supplied|stocked|equipped|enough)',
    '{enjoy} (your|the) (new|recent|first) .',
    'happy #MergeTag',
    '^ is everything (ok|okay|all right|alright|fine) $',
    '(family|team|household) .{0,1} (is|are) (making|creating|building) .{1,3}',
    '(came|come|stumbled) (across|upon|on) your .{0,2} (and|when|while|because|after|through|where)',
  ],
  // A heading asks or wishes nothing; it names what stands below.
  accepts: (match, sentence) => match.first <= 12 && !isHeading(sentence) && isNearTop(sentence),
  examples: [
    { text: 'I hope this email finds you well.', finds: ['I hope this email finds you well'] },
    { text: 'Trust you are keeping well.', finds: ['Trust you are keeping well'] },
    { text: 'Hi {{name}},\n\nHope you had a great weekend!', finds: ['Hope you had a great weekend'] },
    { text: 'Hope all is well at your end.', finds: ['Hope all is well at your end'] },
    { text: 'How are you doing today?', finds: ['How are you doing today'] },
    { text: 'Hope you are keeping dry in this rain.', finds: ['Hope you are keeping dry'] },
    { text: 'How has your autumn been so far?', finds: ['How has your autumn been so far'] },
    { text: 'Is everything okay? You have not logged in for three weeks.', finds: [] },
    { text: 'We hope your family is making wonderful memories in the new kitchen.', finds: [] },
    { text: 'How was the delivery on Tuesday?', finds: [] },
    { text: 'We hope that you can come on Friday.', finds: [] },
    { text: 'Your porter finds the parcels well before noon.', finds: [] },
    { text: 'I hope the sample reached you on Tuesday.', finds: [] },
    { text: 'How is the new pump running?', finds: [] },
    { text: 'I hope the drawing helps your crew to plan the week.', finds: [] },
  ],
});
