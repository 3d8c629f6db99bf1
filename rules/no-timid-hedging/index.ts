import { phraseRule } from '../../src/phrases.ts';
import { everyKind } from '../../src/rule.ts';
import { belittled, foreseen, meek } from './belittled.ts';
import { moreApology, moreBusy, moreHedge, moreSelfDoubt } from './frames.ts';
import { apology, busy, hedge, selfDoubt } from './patterns.ts';

export default phraseRule({
  family: 'substance',
  severity: 'warn',
  kinds: everyKind,
  docs: {
    summary: 'Flags apologies for writing and hedges piled on one another, such as “sorry to bother you”.',
    why: 'An apology tells the reader that the message is not worth their time. A plain reason and a plain question respect it more.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  phrases: {
    apology: {
      message: '“{phrase}” apologises for writing. Leave it out, and give the reason for the message.',
      match: [...apology, ...moreApology],
      evenNegated: true,
    },
    busy: {
      message:
        '“{phrase}” excuses the message instead of giving its reason. Leave it out; a short message shows the same respect.',
      match: [...busy, ...moreBusy],
      unless: [
        '(season|month|weeks|line|hours|shift) (is|are|starts|runs|will)',
        '(which|when|how) (busy|is|are) (your|the)',
        '(happy|glad) to (work|move|fit) around',
      ],
    },
    selfDoubt: {
      message: '“{phrase}” talks the message down. If it is worth sending, say what it is worth to the reader.',
      match: [...selfDoubt, ...moreSelfDoubt, ...foreseen],
    },
    belittled: {
      message: '“{phrase}” belittles what you send. Say what it is, and let the reader judge.',
      match: belittled,
      beside: meek,
    },
    hedge: {
      message: '“{phrase}” hides the question behind hedges. Ask it in one plain sentence.',
      match: [...hedge, ...moreHedge],
    },
  },
  except: [
    // A way out for whoever needs nothing is plain, and not timid.
    '(if|when|once|unless) .{1,8} (settled|sorted|happy|covered|fixed|chosen|done|moved on|relevant|interested|need|for you|suits|wrong (person|address)|fit|resolved|paid|booked) .{0,5} ignore (me|this|it)',
    'ignore (me|this|it) if .{1,5} (settled|sorted|happy|covered|fixed|chosen|done|moved|relevant|interested|need|for you|suits|wrong (person|address)|fit|resolved|paid|booked)',
    'sorry (to hear|for your|that (you|your|we|the|our)|about (the|your|our)|for the (delay|mix up|late|confusion|inconvenience|wait|mistake|error))',
    'not sorry',
    'you (were|are) wondering',
    '(no|any) bother',
    '(for|about) (any|the|this|all|your) .{0,1} inconvenience',
    'inconvenience (caused|this|that)',
  ],
  unless: [
    '(our|my) (fault|mistake|error)',
    '(we|our .{1,2}) (damaged|broke|left|failed|missed|lost|sent you the wrong|were late|delivered)',
    '(road|noise|dust|smell|light) .{0,3} (bother|disturb)',
  ],
  examples: [
    { text: 'Sorry to bother you again.', finds: ['Sorry to bother you again'] },
    { text: 'I know you’re super busy, but do you use pallets?', finds: ['I know you’re super busy, but'] },
    { text: 'I hate to be a pest.', finds: ['I hate to be a pest'] },
    { text: 'Just a silly question.', finds: ['Just a silly question'] },
    { text: 'Perhaps we could maybe talk one day.', finds: ['Perhaps we could maybe'] },
    { text: 'If you are settled for oak, ignore me with a clear conscience.', finds: [] },
    { text: 'Would it be crazy to reconnect in May?', finds: [] },
    { text: 'I’m not sure if this lands on your desk or with your colleague.', finds: [] },
    { text: 'I may have been approaching the leak from the wrong side.', finds: [] },
    { text: 'Would you mind sending the floor plan?', finds: [] },
    { text: 'Sorry to hear about the hail damage.', finds: [] },
    { text: 'Does the noise bother your neighbours?', finds: [] },
    { text: 'We are sorry that the driver left the gate open.', finds: [] },
    { text: 'Which weeks are the busiest for your crew?', finds: [] },
  ],
});
