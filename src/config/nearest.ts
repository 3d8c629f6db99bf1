import { closest, distance } from 'fastest-levenshtein';

/** The name a user most likely meant; null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const lower = name.toLowerCase();
  const best = closest(lower, [...names]);
  const allowed = Math.max(1, Math.floor(Math.min(best.length, lower.length) / 3));
  if (distance(lower, best.toLowerCase()) <= allowed) return best;
  return names.find((one) => isSwapped(lower, one.toLowerCase())) ?? null;
}

/** “plna” for “plan”: two letters that changed places are one slip, and two changes to the distance. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** `; did you mean "error"?`, or nothing when no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const best = nearest(name, names);
  return best === null ? '' : `; did you mean "${best}"?`;
}

/** `a, b or c`. */
export function oneOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? 'nothing') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
