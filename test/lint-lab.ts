import type { PathConfig } from '../src/config/resolve.ts';
import { lintPage } from '../src/lint/lint.ts';
import { type AnyRule, defineRule, patterns, type RuleMeta } from '../src/rule.ts';

/** Rules that flag a phrase and nothing else, and pages to try the engine on. */

export const flagging = (
  phrase: string,
  meta: Partial<Pick<RuleMeta, 'anyLanguage' | 'coveredByClaims' | 'kinds' | 'severity' | 'zones'>> = {},
): AnyRule => {
  const set = patterns(phrase);
  return defineRule({
    scope: 'sentence',
    family: 'scarcity',
    severity: 'error',
    docs: { summary: `Flags “${phrase}”.`, why: '', evidence: [] },
    messages: { found: 'Leave it out.' },
    patterns: [set],
    examples: [],
    check(sentence, { report }) {
      for (const match of sentence.matches(set)) report(match, 'found', {});
    },
    ...meta,
  });
};

/** What is found in a page, one `rule: words` each; `null:` is the engine's own word. */
export async function foundIn(text: string, config: PathConfig): Promise<readonly string[]> {
  const { findings, crashes } = await lintPage({ path: 'a.md', text }, config);
  if (crashes[0]) throw crashes[0].error;
  return findings.map(
    ({ ruleId, quote, message }) => `${ruleId}: ${ruleId === null ? message : quote.replace(/\s+/g, ' ')}`,
  );
}

/** A page with one email, and front matter if there is any. */
export const mail = (body: string, frontMatter = ''): string =>
  `${frontMatter === '' ? '' : `---\n${frontMatter}\n---\n\n`}Subject: The yard in June\n\nHi [Name],\n\n${body}\n\nBest,\nSam\n`;
