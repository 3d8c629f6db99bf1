import type { Ink } from './mask.ts';

/** Stands where a character was taken out of a word, until `settle` closes the word up. */
export const gap = 0;

/**
 * White space of every kind becomes a space, and words close over what was taken out of them: `don&#39;t` is
 * `don't` and four spaces. Within such a word, and only there, an offset in the prose is smaller than in the file:
 * returned are the offsets that moved, with those in the file.
 */
export function settle(ink: Ink): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (let i = 0; i < ink.length; i++) {
    const code = ink[i] ?? 0;
    if (isZeroWidth(code)) ink[i] = joinsEmoji(ink, i) ? code : gap;
    else if (
      code === 13 ||
      code === 9 ||
      code === 0xa0 ||
      code === 11 ||
      code === 12 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x202f ||
      code === 0x2028 ||
      code === 0x2029
    )
      ink[i] = 32;
  }
  for (let i = 0; i < ink.length; ) {
    if (ink[i] !== gap) {
      i++;
      continue;
    }
    let to = i;
    let from = i;
    for (; from < ink.length && ink[from] !== 32 && ink[from] !== 10 && ink[from] !== 0xfffc; from++) {
      const code = ink[from] ?? gap;
      if (code === gap) continue;
      moved.set(to, from);
      ink[to++] = code;
    }
    ink.fill(32, to, from);
    i = from;
  }
  return moved;
}

function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad || code === 0x34f;
}

/** The joiner in 👩‍💻 is part of the sign. */
function joinsEmoji(ink: Ink, at: number): boolean {
  const before = ink[at - 1] ?? 0;
  return (
    ink[at] === 0x200d &&
    ((before >= 0xdc00 && before <= 0xdfff) || before === 0xfe0f || (before >= 0x2600 && before <= 0x27bf))
  );
}
