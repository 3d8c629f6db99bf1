/** What a pair of square brackets is: a tag, the text of a button, or markup that is neither. */
export type BracketKind = 'tag' | 'button' | 'markup';

export interface Bracket {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
}

/** Labels that `[label]: address` lines define: `[label]` and `[text][label]` are then links. */
export function referencesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, label] of text.matchAll(/^ {0,3}\[([^\]\n^]{1,100})\]:[ \t]*<?(?:https?:|mailto:|[/#.])\S/gm)) {
    if (label) found.add(label.toLowerCase());
  }
  return found;
}

export function bracketKind(text: string, { start, end }: Bracket, references: ReadonlySet<string>): BracketKind {
  const inner = text.slice(start + 1, end - 1);
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (inner.length > 400 || !/\p{L}/u.test(inner) || /^[\^!@#]|\n[ \t>]*\n/.test(inner)) return 'markup';
  // `![alt]`, `list[index]`, `[text](address)`, the task list
  if (before === '!' || /[a-z0-9_]/.test(before) || after === '(') return 'markup';
  if (
    /^x$/i.test(inner) &&
    /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/.test(text.slice(Math.max(0, start - 40), start))
  )
    return 'markup';
  if (references.has(inner.toLowerCase())) return 'markup';
  if (
    after === '[' &&
    references.has(
      text
        .slice(end + 1, end + 102)
        .replace(/\][\s\S]*$/, '')
        .toLowerCase(),
    )
  )
    return 'markup';
  if (/^(?:word count|words|length|char(?:acter)? count)\s*[:=]?\s*~?\d/i.test(inner)) return 'markup';
  return isButton(text, start, end, inner) ? 'button' : 'tag';
}

/** Four words or more say what the seller has to write: `[one line about their last launch]`. */
export function isInstruction(name: string): boolean {
  return (name.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) >= 4;
}

function isButton(text: string, start: number, end: number, inner: string): boolean {
  if (/^(?:button|cta(?: button)?)\s*[:\-–—]/i.test(inner)) return true;
  // A window, not the line: a line may be very long and hold very many brackets.
  const before = text.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*\n/, '');
  const after = text
    .slice(end, end + 40)
    .replace(/\n[\s\S]*$/, '')
    .replace(/\(button\)/i, '');
  if (/[^\s*_>:|`-]/.test((before + after).replace(/\p{S}|\ufe0f/gu, ''))) return false;
  if (/[→»›]|>>|->|=>/.test(inner)) return true;
  const words = inner.match(/[\p{L}\p{N}'’&]+/gu) ?? [];
  const first = (words[0] ?? '').toLowerCase();
  const inCapitals = words.length > 1 && inner === inner.toUpperCase();
  if (inCapitals)
    return words.some((word) => callsToAct.has(word.toLowerCase())) && !/\b(?:LINK|URL|HERE)\s*$/.test(inner);
  if (words.length < 2 || !callsToAct.has(first)) return false;
  const inTitleCase = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.6;
  return words.length < 4 || inTitleCase || onlyOnButtons.has(first);
}

const onlyOnButtons = new Set('book claim download schedule shop reserve register rsvp order buy click'.split(' '));
const callsToAct = new Set([
  ...onlyOnButtons,
  ...(
    'accept access activate add apply begin browse call check choose complete confirm contact continue discover enroll explore find ' +
    'finish get grab join leave learn login now open pay pick read renew reply request save see secure send share shop show ' +
    'sign start submit subscribe take talk tell text track try unlock update upgrade view visit vote watch write yes'
  ).split(' '),
]);
