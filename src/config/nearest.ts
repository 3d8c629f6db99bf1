import { closest, distance } from 'fastest-levenshtein';

/** The name a user most likely meant; null when none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const lower = name.toLowerCase();
  const best = closest(lower, [...names]);
  const allowed = Math.max(1, Math.floor(Math.min(best.length, lower.length) / 3));
  return distance(lower, best.toLowerCase()) <= allowed ? best : null;
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
