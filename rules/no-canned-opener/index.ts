import type { Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';

const letter = '(email|e mail|mail|message|messages|note|letter|text|dm|one|missive|lines|words)';
const well =
  '(well|good health|(good|great|fine|high|best of|the best of) (health|spirits|form)|in (good|great|fine|high) .{1,2}|healthy|safe|(safe|well|healthy|happy) and (safe|well|healthy|happy|sound)|thriving|at a good (time|moment)|on a good day)';
const span =
  '(day|week|weekend|month|year|morning|afternoon|evening|quarter|summer|spring|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday|start|holiday|holidays|new year|season|christmas)';
const going =
  '(going|treating you|off|shaping up|been|is|was|started|starting|had|having|have|enjoyed|enjoying|finding|doing|wrapping up|coming)';

/** An opener stands among the first sentences after the greeting. */
const isNearTop = ({ email, index, part }: Sentence): boolean =>
  part === 'greeting' ||
  (email?.sentences ?? []).filter((other) => other.index < index && !heads.has(other.part)).length < 2;

const heads: ReadonlySet<Sentence['part']> = new Set(['subject', 'preheader', 'greeting']);

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
      match: [
        `(i|we)? (do)? (hope|hoping|trust|trusting|pray|wish) (that)? (this|these|my|our|the)? (few)? ${letter}? (finds|find|is finding|reaches|reach|meets|greets|catches) you (and .{1,4})? (in|at|on)? (the)? ${well}`,
        `(may)? (this|these|my|our) ${letter} (finds|find|reaches|reach|meets|catches) you (and .{1,4})? ${well}`,
        `(hopefully|i hope|hoping) (this|my|these|that) .{0,2} (finds|find|reaches|reach|catches|catch|meets|greets) you .{1,6} $`,
        `(finds|reaches|catches) you well`,
        `(i|we)? (do)? (hope|hoping|trust|trusting) (that)? (you|all|all of you|everyone|everything|things|life|business|it)? (and your .{1,3})? (is|are|'re|have been|has been)? (all)? (doing|keeping|staying|going|been)? (well|good|great|fine|okay|fantastic|wonderfully|swimmingly|safe|healthy|keeping well|in good health|in good spirits|safe and (well|healthy|sound)|well and (safe|healthy)) (with you|for you|at your end|on your end|over there|at .{1,2}|today|this .|these days)? (and)?`,
        `(i|we)? (do)? (hope|hoping|trust|trusting) (that)? (you|your|the|this|everyone|all|it|you all) .{0,3} ${going} (to)? (a|an|off to a|off to an|to a|very|your)? .{0,2} (good|great|wonderful|lovely|fantastic|amazing|nice|productive|well|smoothly|strong|restful|relaxing|awesome|excellent|fabulous|pleasant|kind to you|treating you well|start|restful) .{0,2} ${span}`,
        `(i|we)? (do)? (hope|hoping|trust) (that)? (your|the|this) .{0,1} ${span} (is|has|was|went|goes|started|been|has begun|began) .{0,5} (well|good|great|wonderful|lovely|fantastic|smoothly|strong|productive|kind|kindly|nicely|start)`,
        `(i|we)? (do)? (hope|hoping|trust) you (had|have|are having|enjoyed|are enjoying|have had|had yourself) (a|an|your|the) .{0,3} (weekend|week|day|month|summer|holiday|holidays|break|christmas|evening|morning|monday|friday)`,
        `(happy|good|hope your) (monday|tuesday|wednesday|thursday|friday|hump day) (to you|and)? $`,
        `^ how are you (doing)? (today)? $`,
        `(hope|trust|hoping) (all|everything) . (well|good|great|fine) $`,
        `^ (so|and)? how (are|is|has|have) (you|things|life|everything|your (week|day|year|month|monday)) (doing|going|been going|treating you) (today|so far|this .{1,2}|these days|for you)? $`,
        `(hope|trust) (all|everything) (is)? (well|good|great)`,
      ],
    },
    announcement: {
      message:
        '“{phrase}” announces a message instead of giving it. Begin with the reader’s situation or your question.',
      match: [
        `(just|only)? a (quick|short|brief|friendly|little) (note|email|message|line|hello) (to|from|just to)`,
        `(i|we) (came|stumbled|ran|happened) (across|upon|on|into) your .{0,1} (profile|website|site|company|linkedin|page|business|store|listing)`,
        `(i|we) (know|realise|realize|understand) (that)? (this|my|it) (email|message|is|comes|might|may)? .{0,3} (out of (the blue|nowhere)|unsolicited|unexpected|cold)`,
        `(you do not know me|we have not met|we have never met|we do not know each other) (yet)? (but|and|so)`,
      ],
    },
  },
  accepts: (match, sentence) => match.first <= 12 && isNearTop(sentence),
  examples: [
    { text: 'I hope this email finds you well.', finds: ['I hope this email finds you well'] },
    { text: 'Trust you are keeping well.', finds: ['Trust you are keeping well'] },
    { text: 'Hi {{name}},\n\nHope you had a great weekend!', finds: ['Hope you had a great weekend'] },
    { text: 'Hope all is well at your end.', finds: ['Hope all is well at your end'] },
    { text: 'How are you doing today?', finds: ['How are you doing today'] },
    { text: 'Your porter finds the parcels well before noon.', finds: [] },
    { text: 'I hope the sample reached you on Tuesday.', finds: [] },
    { text: 'How is the new pump running?', finds: [] },
    { text: 'I hope the drawing helps your crew to plan the week.', finds: [] },
  ],
});
