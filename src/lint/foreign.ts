import type { Page } from '../email.ts';
import type { Finding } from './finding.ts';

/** Says once per page that it holds mail in another language, on which the rules for English did not run. */
export function foreignMail(page: Page): readonly Finding[] {
  const first = page.emails.find(({ language }) => language !== 'English');
  if (!first) return [];
  const { start, end } = first.headline;
  return [
    {
      path: page.path,
      start,
      end,
      ruleId: null,
      messageId: null,
      message: `This email is written in ${first.language}; the rules for English did not run on it.`,
      severity: 'info',
      family: null,
      email: first.number,
      part: null,
      quote: page.text.slice(start, end),
      fix: null,
      suggestions: [],
    },
  ];
}
