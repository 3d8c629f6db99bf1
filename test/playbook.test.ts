import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import type { Finding } from '../src/lint/finding.ts';
import { lintPage } from '../src/lint/lint.ts';
import { readPage } from '../src/lint/read.ts';
import { loadRules } from '../src/registry.ts';

/**
 * The sample playbook against the list of faults planted in it. The list was written before the rules and not from
 * them, so that it shows what the rules make of wordings they were not made for.
 */

interface Fault {
  readonly page: string;
  readonly line: number;
  readonly rule: string;
  readonly quote: string;
  /** The fault is that something is missing: it is reported for the whole email. */
  readonly missing?: boolean;
}
interface Lines {
  readonly startLine: number;
  readonly endLine: number;
}
interface Listed {
  readonly today: string;
  readonly pages: readonly string[];
  readonly faults: readonly Fault[];
  readonly good: readonly (Lines & { readonly page: string })[];
  readonly emails: Readonly<Record<string, readonly Lines[]>>;
}

const root = new URL('../fixtures/', import.meta.url);
const listed = JSON.parse(readFileSync(new URL('playbook.faults.json', root), 'utf8')) as Listed;
const planted = new Set(listed.faults.map(({ rule }) => rule));
const cwd = new URL('playbook/', root).pathname;
const config = await loadConfig({ cwd, rules: loadRules(), today: listed.today });

const textOf = (page: string): string => readFileSync(new URL(`playbook/${page}`, root), 'utf8');
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const results = new Map(
  await Promise.all(
    listed.pages.map(async (page) => {
      const { findings, text } = await lintPage({ path: page, text: textOf(page) }, config.forPath(`${cwd}${page}`));
      return [page, findings.map((finding) => ({ ...finding, line: lineAt(text, finding.start) }))] as const;
    }),
  ),
);

type Placed = Finding & { readonly line: number };
const on = (page: string): readonly Placed[] => results.get(page) ?? [];
const isFound = ({ page, line, rule }: Fault): boolean =>
  on(page).some((finding) => finding.ruleId === rule && Math.abs(finding.line - line) <= 2);

describe('the sample playbook', () => {
  it('shows at least nine in ten of the faults planted in it', () => {
    const missed = listed.faults.filter((fault) => !isFound(fault));
    expect(missed.map(({ page, line, rule, quote }) => `${page}:${line} ${rule} ${quote}`).slice(13)).toEqual([]);
  });

  it.each(listed.good.map((email) => ({ ...email, name: `${email.page}:${email.startLine}` })))(
    'has nothing against the good email at $name',
    ({ page, startLine, endLine }) => {
      const against = on(page).filter(
        ({ line, ruleId }) => ruleId !== null && planted.has(ruleId) && line >= startLine && line <= endLine,
      );
      expect(against.map(({ ruleId, quote }) => `${ruleId}: ${quote}`)).toEqual([]);
    },
  );

  it('holds the emails that stand in it, but for three', async () => {
    const missed: string[] = [];
    for (const [page, emails] of Object.entries(listed.emails)) {
      const read = await readPage({ path: page, text: textOf(page) }, { today: listed.today, kind: null });
      const found = read.emails.map(({ start, end }) => ({
        startLine: lineAt(read.text, start),
        endLine: lineAt(read.text, Math.max(start, end - 1)),
      }));
      for (const email of emails) {
        if (!found.some((other) => overlap(email, other) >= 0.7)) missed.push(`${page}:${email.startLine}`);
      }
    }
    expect(missed.slice(3)).toEqual([]);
  });
});

/** Shared lines over all lines of two stretches, 0 to 1. */
function overlap(a: Lines, b: Lines): number {
  const shared = Math.min(a.endLine, b.endLine) - Math.max(a.startLine, b.startLine) + 1;
  return shared / (Math.max(a.endLine, b.endLine) - Math.min(a.startLine, b.startLine) + 1);
}
