import type { ActiveRule } from './config.ts';
import type { Finding } from './finding.ts';

/** Drops findings that overlap a name of the vocabulary (“Last Call BBQ”), whatever its case. */
export function withoutNames(findings: readonly Finding[], text: string, vocabulary: readonly string[]): readonly Finding[] {
  const names = vocabulary.filter((name) => name.trim() !== '');
  if (names.length === 0 || findings.length === 0) return findings;
  const lower = text.toLowerCase();
  const spans = names.flatMap((name) => occurrences(lower, name.toLowerCase()));
  return findings.filter(({ start, end }) => !spans.some((span) => span.start < end && start < span.end));
}

/** Drops findings that a rule's own `allow` lets through. */
export function withoutAllowed(findings: readonly Finding[], text: string, rules: readonly ActiveRule[]): readonly Finding[] {
  return rules.reduce((left, { id, options }) => {
    const allow = options['allow'];
    if (!Array.isArray(allow) || allow.length === 0) return left;
    const mine = left.filter(({ ruleId }) => ruleId === id);
    const kept = new Set(withoutNames(mine, text, allow));
    return left.filter((finding) => finding.ruleId !== id || kept.has(finding));
  }, findings);
}

function occurrences(text: string, name: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}
