import { phraseRule } from '../../src/phrases.ts';

const said =
  '(said|mentioned|explained|told you|wrote|stated|noted|pointed out|outlined|described|made clear|emailed you|indicated|covered|shown|showed you|informed you|advised)';
const grasp =
  '(understand|understood|understanding|see|saw|seen|realise|realize|realised|realized|read|know|knew|(get|got) (it|this|that|the (point|idea|picture))|grasp|grasped|appreciate|notice|noticed|listen|listened|pay attention|paid attention|follow|followed|think|thought|look|looked|bother|bothered|done your homework|do your homework|care|hear|heard)';
const missed =
  '(missed|miss|overlooked|misunderstood|misread|failed|forgot|forgotten|confused|mistaken|wrong|skipped|ignored|missing the point|not listening|not reading|not paying attention|unaware|misinformed|new to this|not familiar)';

export default phraseRule({
  family: 'respect',
  severity: 'info',
  docs: {
    summary: 'Flags words that talk down to the reader, such as “as I already said” or “obviously you haven’t”.',
    why: 'They tell the reader that the fault is theirs. Saying the thing once more, plainly, costs less.',
    evidence: [{ grade: 'D', title: 'our editorial choice' }],
  },
  phrases: {
    repeated: {
      message: '“{phrase}” tells the reader off for not having listened. Say the thing again without it.',
      suggest: ['In short'],
      match: [
        `as (i|we) (have|had)? (already|previously|clearly|repeatedly|just|once|now|specifically) ${said}`,
        `as (i|we) (have|had)? ${said} (already|before|previously|repeatedly|clearly|several times|many times|more than once|#Value times|twice|time and again|in my (last|previous|first|earlier) .{1,2})`,
        `as (already|previously|repeatedly|clearly) (said|mentioned|explained|stated|noted|pointed out|outlined|told)`,
        `(like|per) (i|we) (have)? (already)? (said|told you|mentioned) (already|before)?`,
        `as (i|we) (told|explained to|said to|wrote to|showed|warned) you`,
        `(i|we) (have)? (told|explained|said|mentioned|repeated) (you|this|that|it|to you) .{0,2} (several times|many times|more than once|#Value times|twice|time and again|repeatedly|over and over|before|already|a hundred times)`,
        `(i|we) (have|had) (already|clearly|repeatedly|now) (told|explained to|said to|shown|informed|reminded) you`,
        `(i|we) (already|repeatedly) (told|explained|answered|covered|mentioned|said|sent you|informed|reminded) (you|this|that|to you)`,
        `(i|we) (do not|did not|should not|would not|hate to|would rather not) (want|like|need|have)? (to)? (have to)? (repeat (myself|ourselves)|say (it|this) (again|twice)|explain (it|this|that)? (again|twice)|remind you again)`,
        `how many times (do|must|will|should|have) (i|we) (have to|need to|told|got to)?`,
        `let me (repeat (myself|that|this)|say (it|this|that) again|spell (it|this|that) out|dumb (it|this) down|explain (it|this|that) again)`,
        `(i|we) thought (i|we) (was|were|had been|had made) (quite|perfectly|very|pretty|it)? clear`,
        `which part of .{1,6} (do|did|is) (you)? (not)? (understand|unclear)`,
      ],
      evenNegated: true,
    },
    fault: {
      message: '“{phrase}” puts the reader in the wrong. Give the fact, or ask what they have seen so far.',
      match: [
        `you (clearly|obviously|evidently|apparently|plainly|simply|just|still|seemingly) (did|do|have|had|are|were|must|can|could|would)? (not|never) (have)? (yet)? (even)? ${grasp}`,
        `(clearly|obviously|evidently|apparently|plainly) you (did|do|have|had|are|were|can|could)? (not|never) (yet|even)? (have)? ${grasp}`,
        `you (have|had|did|do|are) (clearly|obviously|evidently|apparently|plainly) (not|never) ${grasp}`,
        `you (must|have|are) (clearly|obviously|evidently|apparently|have|be) ${missed}`,
        `you (clearly|obviously|evidently|apparently|plainly) (have|are|were|had)? ${missed}`,
        `(clearly|obviously|evidently|apparently) you (have|are|were|had)? ${missed}`,
        `you (seem|appear) (to have|to be|to) (forgotten|forget|missed|misunderstood|overlooked|confused|mistaken|unaware|misread|unable|struggle|struggling|missing the|confusing|ignoring)`,
        `(if you would have|if you had|if you would|had you) (actually|only|even|just|really|bothered to|taken the (time|trouble) to|cared to) (read|listen|listened|look|looked|open|opened|watch|watched|paid attention|check|checked|done|understood)`,
        `(if you had (read|listened|watched|looked|opened|paid attention)) .{0,6} you (would|will)`,
        `you (would|should|ought to|might) (already)? (have)? (know|known|noticed|seen|realised|realized) (that|this|if|by now|had|better|how|what)? (by now|better|already|if you)`,
        `(anyone|anybody|everyone) (can|could) (see|tell|understand) (that|this|it|why|how)`,
        `any (competent|decent|serious|good|smart|experienced|sensible|real) .{1,2} (would|will|can|knows|understands|should|could) (know|see|understand|tell|agree|that|realise|realize)?`,
        `(anyone|anybody|any .{1,2}|everyone|everybody|even a (child|beginner|novice)) (with|who|can|could|knows|understands) .{0,5} (half a brain|brain|common sense|sense|can see|would (know|see|understand)|knows (that|this)|eyes|can (use|understand|see))`,
        `(it|that|this) (is|should be) (obvious to (anyone|everybody|everyone|any)|common sense|elementary)`,
        `(it|this|that) (is|really is) not (rocket science|brain surgery|that (hard|difficult|complicated)|hard to (understand|grasp))`,
        `you (just|simply|clearly|obviously|really)? (do not|did not) (get it|understand (this|how|what|the|your own)|know what you|seem to (get|understand|grasp|realise|realize|care)|have a clue|see the (point|big|bigger))`,
        `(perhaps|maybe|possibly) you (should|need to|ought to|could) (read|re read|listen|pay attention|do your|learn|google|take the time)`,
        `(with (all)? (due|the greatest) respect)`,
        `(do your (homework|research)|read (it|my|the) .{0,3} (again|properly|carefully this time))`,
        `(surely) (even)? you (know|must|can|understand|realise|realize|have|are|see)`,
        `(no offence|no offense) but`,
        `for the (umpteenth|hundredth|thousandth) time`,
      ],
      evenNegated: true,
    },
  },
  except: ['for your (reference|convenience)', 'not (yet)? (clear|obvious)', 'for the last time (this|in|we|i)'],
  unless: ['(our|my) (fault|mistake)', '(i|we) (was|were|am|are) (wrong|mistaken|unclear)'],
  examples: [
    { text: 'As I already said, delivery is included.', finds: ['As I already said'] },
    { text: 'You clearly haven’t read my offer.', finds: ['You clearly haven’t read'] },
    { text: 'I’ve already told you what it costs.', finds: ['I’ve already told you'] },
    { text: 'This isn’t rocket science.', finds: ['This isn’t rocket science'] },
    { text: 'If you had read my note, you would know.', finds: ['If you had read my note, you would'] },
    { text: 'As you said on Monday, the dock is too narrow.', finds: [] },
    { text: 'The label was not clearly printed; here is a new one.', finds: [] },
    { text: 'As I understand it, your crew starts at six.', finds: [] },
    { text: 'Did the old unit fail for an obvious reason?', finds: [] },
  ],
});
