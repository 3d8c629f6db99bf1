import type { LintConfig } from '../src/lint/config.ts';
import { readPage } from '../src/lint/read.ts';
import { sequencesOf } from '../src/lint/sequences.ts';
import { summarise } from '../src/lint/summary.ts';
import type { AnyRule, Level } from '../src/rule.ts';
import type { Summary } from '../src/sequence.ts';

/** Pages of a made-up trade, and what is seen of their sequences. */

/** An email under a heading, fenced. */
export const email = (heading: string, body = 'Who plans the yard?', subject = 'The yard'): string =>
  `${heading}\n\n\`\`\`\nSubject: ${subject}\n\nHi [Name],\n\n${body}\n\nSam\n\`\`\`\n`;

/** A file that is one email. */
export const file = (frontMatter: string, body = 'Who plans the yard?'): string =>
  `---\n${frontMatter}\n---\n\nHi [Name],\n\n${body}\n\nSam\n`;

export async function summariesOf(files: Readonly<Record<string, string>>): Promise<readonly Summary[]> {
  const pages = Object.entries(files).map(([path, text]) =>
    readPage({ path, text }, { today: '2026-01-15', kind: null }),
  );
  return (await Promise.all(pages)).flatMap((page) => summarise(page, []));
}

/** Each sequence as `name: step/day …`, with its alternatives in brackets. */
export const told = (summaries: readonly Summary[]): readonly string[] =>
  sequencesOf(summaries).map(({ name, steps, alternatives }) => {
    const shown = steps.map(({ step }) => `${step.step ?? '–'}/${step.day ?? '–'}`).join(' ');
    return `${name}: ${shown}${alternatives.length > 0 ? ` [${alternatives.length}]` : ''}`;
  });

/** A configuration in which these rules are on for every page. */
export function configWith(
  rules: Readonly<Record<string, readonly [AnyRule, Level]>>,
  reportUnused: Level | 'off' = 'off',
): LintConfig {
  const active = Object.entries(rules).map(([id, [rule, severity]]) => ({
    id,
    rule,
    severity,
    options: { allow: [] },
  }));
  return {
    rules: active,
    rulesFor: () => active,
    ruleIds: Object.keys(rules),
    kind: null,
    vocabulary: [],
    claims: [],
    mergeTags: { dialects: ['auto'], fields: [] },
    inlineConfig: true,
    reportUnusedDirectives: reportUnused,
    today: '2026-01-15',
  };
}
