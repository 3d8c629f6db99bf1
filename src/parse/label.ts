import type { Span } from '../email.ts';
import type { BlockLine, LineKind } from './blocks.ts';

export type LabelName = 'subject' | 'option' | 'preheader' | 'body' | 'header' | 'coaching' | 'other';

/** `**Subject:** words`: a name, and the words after it, without marks and quotes around them. */
export interface Label {
  readonly name: LabelName;
  /** As written, lower case, without marks. */
  readonly title: string;
  /** Empty when nothing stands after it. */
  readonly value: Span;
  /** Bold or a heading: set off from running text. */
  readonly isMarked: boolean;
}

/** Reads `Name: words`, `**Name:** words`, `### Name`, and `**Name**` alone on its line; null for any other line. */
export function labelOf(kind: LineKind, inner: number, words: string): Label | null {
  const head = words.slice(0, 400);
  const colon =
    /^([*_`"\s]{0,6})([^:*_`\n]{1,60})(\*\*|__|\*|_|`)?\s*(\([^)\n]{0,60}\))?\s*([:：])\s*(\*{1,3}|_{1,2}|`)?/.exec(
      head,
    );
  const alone = /^([*_]{1,3})([^*_\n]{1,80})[*_]{1,3}\s*$/.exec(head);
  const title = colon?.[2] ?? alone?.[2] ?? (kind === 'heading' ? head.replace(/[*_`]/g, '') : null);
  if (title === null || (colon && /^(?:https?|mailto)$/i.test(colon[2]?.trim() ?? ''))) return null;
  const cleaned = clean(title);
  if (!/\p{L}/u.test(cleaned)) return null;
  const marks = (colon?.[1] ?? '') + (colon?.[3] ?? '');
  const start = inner + (colon ? colon[0].length : words.length);
  return {
    name: nameOf(cleaned),
    title: cleaned,
    value: unwrapped({ inner, words }, start),
    isMarked: kind === 'heading' || alone !== null || /[*_]/.test(marks),
  };
}

/** The words of a line from `start`, without marks and quotes around them. */
export function unwrapped(line: Pick<BlockLine, 'inner' | 'words'>, start = line.inner): Span {
  let from = start - line.inner;
  let to = line.words.length;
  while (from < to && /[\s*_`]/.test(line.words[from] ?? '')) from++;
  while (to > from && /[\s*_`\\]/.test(line.words[to - 1] ?? '')) to--;
  const pair = quotes[line.words[from] ?? ''];
  if (pair && to - from > 1 && line.words[to - 1] === pair && !line.words.slice(from + 1, to - 1).includes(pair)) {
    from++;
    to--;
  }
  return { start: line.inner + from, end: line.inner + to };
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '`': '`' };

function clean(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}\s/'’&.-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameOf(title: string): LabelName {
  for (const [name, pattern] of names) if (pattern.test(title)) return name;
  return 'other';
}

/** Names of paragraphs that speak about a message, and not in it. */
const coaching = [
  'why (?:this|it|they|these)\\b.*',
  'what (?:makes|this|to|works|not|changed)\\b.*',
  'when to .*',
  'how to (?:use|personali[sz]e|customi[sz]e|adapt)\\b.*',
  '(?:total )?word count|words|length|character count',
  '(?:\\w+ )?notes?|(?:pro )?tips?|key (?:elements?|principles?|points?|features?|changes?)|best practices?',
  'analysis|annotations?|annotated.*|personali[sz]ation(?: .*)?|variables?|merge (?:tags?|fields?)|placeholders?',
  '(?:primary |secondary )?cta(?: button| text| link)?|button(?: text)?|design(?: notes?)?|image|visuals?|hashtags?',
  'sends?(?: time| date| day| timing)?|timing|delay|trigger|day|step|touch|status|channel|medium|platform',
  'goal|purpose|objective|target(?: audience)?|audience|segment|usage|use (?:when|for|case|this.*)|best for|tone',
  'metrics?|success .*|expected .*|(?:open|reply|response) rate|a/b tests?.*|score|rating|verdict|sentiment|results?',
  'follow-up (?:if|rule|action|timing).*|if (?:they|no|yes|positive|negative|prospect|customer).*|internal(?: .*)?',
  'context|scenario|situation|strategy|approach|framework|structure|formula|rationale|reasoning|checklist|rules?',
  "do|don't|dos|don'ts|mistakes?|common .*|problems?|issues?|after|before|good|bad|better|weak|strong|instead",
  'action(?: items?| steps?)|next steps? for.*',
];

const names: readonly (readonly [LabelName, RegExp])[] = [
  [
    'subject',
    /^(?:alt(?:ernat(?:e|ive))? |a\/b (?:test )?|e-?mail |backup |suggested )?subj(?:ect)?s?(?: lines?)?(?: (?:options?|variants?|variations?|ideas?|tests?|a\/b|[a-e]|\d{1,2}))*$/,
  ],
  ['option', /^(?:option |version |variant |variation |test )?(?:[a-e]|\d)$/],
  ['preheader', /^(?:preview(?: text| line)?|pre-?header(?: text)?|preview ?\/ ?pre-?header)$/],
  [
    'body',
    /^(?:[\w-]+ )?(?:body|body copy|email|e-mail|copy|content|message|template|script|draft|sms|dm|inmail|voicemail|letter)(?: (?:body|copy|text|template|script|content|message|example|version|draft|note|\d{1,2}))*$/,
  ],
  [
    'header',
    /^(?:from|to|cc|bcc|reply-to|date|sent|sender|recipient|attachments?|attached|attach|x-[\w-]+|message-id|content-type|mime-version)$/,
  ],
  ['coaching', new RegExp(`^(?:${coaching.join('|')})$`)],
];
