import type { Span } from '../email.ts';
import { isFilter } from './field-name.ts';

/** Bars and braces of spintax. */
export interface Spintax extends Span {
  /** Of `{{a|b}}` two, else one. */
  readonly width: number;
  readonly pipes: readonly number[];
}

/** `{{random|Hi|Hello}}`, `{{fallback|{{first_name}}|there}}`: the first word is a keyword, not a branch. */
export const isKeyword = (word: string): boolean => /^\s*(?:random|spin|spintax|fallback)\s*$/i.test(word);

/**
 * Whether what stands between double braces is a choice of words. `{{first_name|there}}` is a field with its
 * fallback; `{{I noticed|I saw}}` and `{{random|Hi|Hello}}` are spintax.
 */
export function isDoubleSpintax(inner: string): boolean {
  const branches = inner.split('|');
  const [first = '', ...others] = branches;
  if (others.length === 0 || /[:=("'`]/.test(inner)) return false;
  if (isKeyword(first)) return true;
  if (
    others.some(isFilter) ||
    /[._@$\d]|[a-z][A-Z]|\b(?:name|company|title|city|email|role|industry|website)\b/i.test(first)
  )
    return /^\s*(?:hi|hello|hey|dear|good (?:morning|day))\b/i.test(first);
  return others.length > 1 || /\S\s+\S/.test(first) || /^\s*(?:hi|hello|hey|dear|greetings)\b/i.test(first);
}

/** The branches between the braces, without the keyword; none when it is no spintax: `a || b` is code. */
export function branchesOf(text: string, { start, end, width, pipes }: Spintax): readonly Span[] {
  if (end - start > longest || pipes.length === 0) return [];
  if (
    pipes.some(
      (pipe) => text[pipe + 1] === '|' && (/\s/.test(text[pipe - 1] ?? ' ') || /\s/.test(text[pipe + 2] ?? ' ')),
    )
  )
    return [];
  const edges = [start + width - 1, ...pipes, end - width];
  const branches = edges.slice(1).map((edge, i) => ({ start: (edges[i] ?? start) + 1, end: edge }));
  if (!branches.some((branch) => /\p{L}/u.test(text.slice(branch.start, branch.end)))) return [];
  const [first] = branches;
  return first && isKeyword(text.slice(first.start, first.end)) ? branches.slice(1) : branches;
}

/** More than this is a page in braces, not a choice of words. */
const longest = 3000;
