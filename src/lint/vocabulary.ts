import type { Finding } from './finding.ts';

/** Drops findings that overlap a name of the vocabulary (“Last Call BBQ”), whatever its case. */
export function withoutNames(findings: readonly Finding[], text: string, vocabulary: readonly string[]): readonly Finding[] {
  const names = vocabulary.filter((name) => name.trim() !== '');
  if (names.length === 0 || findings.length === 0) return findings;
  const lower = text.toLowerCase();
  const spans = names.flatMap((name) => occurrences(lower, name.toLowerCase()));
  return findings.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end));
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}
