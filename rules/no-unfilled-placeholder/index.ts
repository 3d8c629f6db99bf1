import type { Email, MergeTag, Sentence } from '../../src/email.ts';
import { defineRule, everyKind, type Settings } from '../../src/rule.ts';

const ready = '---\nstatus: ready\n---\n';

export default defineRule({
  scope: 'email',
  family: 'merge tags',
  severity: 'warn',
  kinds: everyKind,
  anyLanguage: true,
  docs: {
    summary:
      'Flags what a seller forgot to fill in: “TODO”, “lorem ipsum”, and in a message marked ready also “[Pain point]”, “TBD” and “___”.',
    why: 'A placeholder that is sent tells the reader that nobody looked at the message before it left.',
    evidence: [{ grade: 'D', title: 'our editorial choice: a message marked ready has nothing left to fill in' }],
  },
  messages: {
    leftover: '“{words}” is still to be written. Write it, or leave it out, before this message is sent.',
    placeholder:
      '“{words}” is a placeholder in a message that is marked ready. Fill it in, or set the status to draft.',
  },
  options: {
    always: { doc: 'take every message for ready, whatever its status', default: false },
  },
  examples: [
    { text: `${ready}Hi Ann,\n\nIs [pain point] on your list?`, finds: ['[pain point]'] },
    { text: `${ready}Hi Ann,\n\nThe kiln is warm on ____ and the glaze is TBD.`, finds: ['____', 'TBD'] },
    { text: 'Hi Ann,\n\nIs [pain point] on your list?', finds: ['[pain point]'], options: { always: true } },
    { text: 'Hi Ann,\n\nLorem ipsum dolor sit amet.', finds: ['Lorem ipsum'] },
    { text: 'Hi Ann,\n\nTODO: say which kiln. Call (XXX) XXX-XXXX.', finds: ['TODO', '(XXX) XXX-XXXX'] },
    { text: 'Hi Ann,\n\nIs [pain point] on your list?\n\n[Your Name]', finds: [] },
    { text: '---\nstatus: draft\n---\nHi Ann,\n\nTODO: say which kiln.', finds: [] },
    { text: `${ready}Hi {{first_name}},\n\nIs the kiln on your to-do list? The mugs are in size XXXL.`, finds: [] },
    { text: `${ready}Hi [Name],\n\nIs the kiln warm?`, finds: [], settings: { mergeTags: { dialects: ['bracket'] } } },
  ],
  check(email, { options, settings, report }) {
    const status = statusOf(email);
    if (status === 'draft' && !options.always) return;
    const isReady = options.always || status === 'ready';
    for (const tag of email.tags) {
      if (leftoverTag.test(tag.name) && (isReady || !isBlank(tag))) report(tag, 'leftover', { words: tag.quote });
      else if (isReady && isToFill(tag, settings.mergeTags)) report(tag, 'placeholder', { words: tag.quote });
    }
    if (!isReady && email.tags.some(isBlank)) return;
    for (const sentence of email.sentences) {
      for (const { start, end, words } of found(sentence, isReady))
        report({ path: email.path, start, end }, 'leftover', { words });
    }
  },
});

/** What the front matter says of the message; null when it says nothing that is known. */
function statusOf({ frontMatter }: Email): 'ready' | 'draft' | null {
  const status = String(frontMatter['status'] ?? '').toLowerCase();
  if (/^(?:ready|final|approved)$/.test(status)) return 'ready';
  return /^(?:skeleton|draft|template|wip|example)$/.test(status) ? 'draft' : null;
}

const leftoverTag = /^(?:TODO|FIXME|TBD|TBC|TK|X{3,})\b/;
/** `(XXX) XXX-XXXX` is one number. */
const leftover = /(?:\bTODO|\bFIXME|(?:\(|\b)X{3,}(?:[-. ,()]{1,2}X{3,})*|[Ll]orem [Ii]psum)\b/g;
const leftoverWhenReady =
  /(?:\b(?:TODO|FIXME|TBD|TBC|TKTK)|(?:\(|\b)X{3,}(?:[-. ,()]{1,2}X{3,})*|[Ll]orem [Ii]psum)\b|_{3,}/g;

function found({ text, start, part }: Sentence, isReady: boolean): { start: number; end: number; words: string }[] {
  if (part === 'quoted reply') return [];
  return [...text.matchAll(isReady ? leftoverWhenReady : leftover)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
    words,
  }));
}

/** A message with blanks for the seller is a skeleton, unless it is marked ready. */
const isBlank = ({ dialect, isInstruction }: MergeTag): boolean => isInstruction || dialect === 'bracket';

const isToFill = (tag: MergeTag, { dialects, fields }: Settings['mergeTags']): boolean =>
  isBlank(tag) && !fields.includes(tag.name) && (tag.isInstruction || !dialects.includes('bracket'));
