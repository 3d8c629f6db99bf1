import type { BlockLine } from './blocks.ts';

/** A line without emphasis marks and white space around it. */
export function bare(words: string): string {
  return words.replace(/^[\s*_`]+/, '').replace(/[\s*_`\\]+$/, '');
}

// Not the `i` flag: under it \p{Lu} matches small letters too, and “Hi just checking” would greet Mr Just.
const salutation = [
  'hi',
  'hey',
  'hello',
  'hiya',
  'howdy',
  'dear',
  'greetings',
  'yo',
  'good morning',
  'good afternoon',
  'good evening',
  'good day',
  'happy monday',
  'happy tuesday',
  'happy wednesday',
  'happy thursday',
  'happy friday',
  'to whom it may concern',
]
  .flatMap((words) => [
    words,
    words.toUpperCase(),
    words.replace(/^./, (first) => first.toUpperCase()),
    words.replace(/\b\w/g, (first) => first.toUpperCase()),
  ])
  .join('|');
const addressee = String.raw`(?:\s+(?:there|again|all|everyone|team|folks|friends?|[Nn]eighbou?rs?|[Ss]ir|[Mm]adam|or|and|&)\b|\s+[“"']?(?:\uFFFC+|\p{Lu}[\p{L}'’.-]*)[”"']?|\s*[/&,]\s*(?=\uFFFC)\uFFFC+)*`;
const spoken = new RegExp(String.raw`^(?:(?:${salutation})\b[\s,]*)+${addressee}\s*(?:[,!:.;–—-]+|$)`, 'u');
const caseful = new RegExp(String.raw`^(?:${salutation})\b`, 'u');

/** Length of the greeting that a line begins with: `Hi Ann,`, `{{name}},`, `Sarah -`; 0 when there is none. */
export function greetingLength(line: BlockLine): number {
  if (line.kind !== 'text') return 0;
  const lead = /^[\s*_`"“]*/.exec(line.words)?.[0].length ?? 0;
  const words = line.words.slice(lead, lead + 160);
  const tagOnly =
    /^\uFFFC+(?!\uFFFC)(?:\s+\uFFFC+(?!\uFFFC))?\s*[,:!–—-]+\s*$|^\uFFFC+,(?=\s)(?!\s*\uFFFC+,\s*\uFFFC+\s*$)/u.exec(
      words,
    );
  if (tagOnly) return lead + tagOnly[0].trimEnd().length;
  const nameOnly = /^\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?,\s*[*_]*\s*$/u.exec(words);
  if (nameOnly && !signOffWords.test(words) && !/^Happy\b/.test(words)) return lead + nameOnly[0].trimEnd().length;
  if (!caseful.test(words)) return 0;
  const said = spoken.exec(words);
  if (said && (/[,!:.;–—-]\s*$/.test(said[0]) || said[0].trim().length >= bare(words).length))
    return lead + said[0].trimEnd().length;
  // “Hello to all of our friends in Leeds!” alone on its line
  const whole = bare(words);
  return line.words.length < 80 && /[,!:]$/.test(whole) && whole.split(/\s+/).length <= 9 ? lead + whole.length : 0;
}

/** `Hey congrats on …`: begins like a greeting, whatever follows. */
export function salutes({ kind, words }: BlockLine): boolean {
  return kind === 'text' && caseful.test(words.slice(0, 60).replace(/^[\s*_`"“]*/, ''));
}

/** A greeting that also holds a name or a tag, or stands alone on its line: strong enough to begin a mail in a page. */
export function opensMail(line: BlockLine): boolean {
  const length = greetingLength(line);
  if (length === 0) return false;
  const greeting = line.words.slice(0, length);
  const standsAlone = bare(line.words).length <= bare(greeting).length + 1;
  return /\uFFFC/.test(greeting) || standsAlone || /\s\p{Lu}/u.test(greeting.trim());
}

const signOffWords =
  /^(?:(?:with |my )?(?:best|kind|warm|warmest|kindest|many|all the|all my|very)?\s*(?:best|regards|wishes|thanks|thx|cheers|sincerely|warmly|respectfully|cordially|gratefully|yours)|thank you|talk (?:soon|then|to you soon)|speak soon|chat soon|see you (?:soon|there|then)|take care|to your (?:success|health)|looking forward|until (?:then|next time|tomorrow)|stay tuned|have a (?:great|good|nice|wonderful)|warm regards|xo+|onwards?|in gratitude|with (?:gratitude|appreciation|thanks)|happy (?:selling|holidays?|new year)|hope to )\b/i;

/** `Best,`, `Thanks again,`, `-- Sam`: the line that closes a mail. Whether it really closes is for the caller to see. */
export function isSignOff(line: BlockLine): boolean {
  const words = bare(line.words);
  if (words.length > 80 || words.length === 0) return false;
  if (/^\s*(?:--+|[–—])\s*(?:\uFFFC|\p{Lu})[^.!?:]{0,40}$/u.test(line.text.slice(0, 90).trimEnd())) return true;
  if (line.kind !== 'text' || !signOffWords.test(words)) return false;
  if (/[.!?]\s|\b(?:for|that|this|it)\b.*[.!]$/.test(words)) return false;
  const count = words.split(/\s+/).length;
  return /[,–—-]$/.test(words) ? count <= 12 : count <= 4;
}

/** `Here is to a good year,` over a name: closes a mail too. */
export function closesOver(line: BlockLine, next: BlockLine | undefined): boolean {
  if (line.kind !== 'text' || !next || next.kind !== 'text') return false;
  const words = bare(line.words);
  return /^\p{Lu}[^.!?:]*,$/u.test(words) && words.length < 70 && greetingLength(line) === 0 && isNameLine(next);
}

/** Length of a leading `P.S.`; 0 when there is none. */
export function postscriptLength(words: string): number {
  return (
    /^[\s*_`]*(?:P\.?\s?)+S\.?(?![\p{L}\p{N}])(?:\s*[*_`]*\s*[:.,–—-])?[\s*_`]*/u.exec(words.slice(0, 40))?.[0]
      .length ?? 0
  );
}

/** `On Monday, Ann wrote:` or `-----Original Message-----`: what follows was written before. */
export function isAttribution(words: string): boolean {
  return (
    words.length < 300 &&
    (/^On\b.{5,200}\bwrote:\s*$/.test(words) ||
      /^[-_\s]{2,}\s*(?:original message|forwarded (?:message|by)|begin forwarded)/i.test(words))
  );
}

const footerWords =
  /\bunsubscrib|\bopt[- ]?out\b|\bopted[- ]in\b|(?:manage|update|change) (?:your )?(?:e-?mail )?preferences|view (?:this )?(?:e-?mail |it )?(?:in|on) (?:your |a )?(?:web )?browser|all rights reserved|privacy policy|you(?:'re|’re| are| have)? receiv(?:ing|ed) this|(?:our )?mailing address|removed? (?:from|yourself)|to be removed|mailing list|©|\(c\) ?(?:19|20)\d\d|copyright/i;

/** What the law or the mail system puts under a mail. */
export function isFooter(words: string): boolean {
  return footerWords.test(words.slice(0, 600));
}

/** A name, a title, a phone number, an address: short, and no sentence. */
export function isSignatureLine(line: BlockLine): boolean {
  const words = bare(line.words);
  if (words.length === 0 || words.length > 90 || line.kind === 'heading') return false;
  if (/[\w.+-]+@[\w-]+\.|\bwww\.|https?:|\d{3}[\s.)-]{1,3}\d{3}|\+\d{6}/.test(words) && words.split(/\s+/).length <= 10)
    return true;
  if (/[.!?;]$/.test(words) && !/\b(?:Inc|Ltd|Co|Jr|Sr|LLC|Corp|St|Ave)\.$/.test(words)) return false;
  if (/:$/.test(words)) return false;
  return words.split(/\s+/).length <= 9;
}

/** One to four words, each a name or a tag: `Sam Reed`, `[Your Name]`. */
export function isNameLine(line: BlockLine): boolean {
  if (line.kind === 'heading' || line.kind === 'row') return false;
  const words = bare(line.words).replace(/,$/, '');
  if (words.length === 0 || words.length > 70) return false;
  const names = words.split(/[\s,/]+/);
  return names.length <= (words.includes('\uFFFC') ? 8 : 4) && names.every((name) => nameWord.test(name));
}

const nameWord = /^(?:[("“]?\p{Lu}[\p{L}'’.-]*[)"”]?|\S?\uFFFC+\S?|from|at|the|and|of|[&|@–—-]?)$/u;
