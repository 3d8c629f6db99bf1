import type { Problem } from '../email.ts';
import type { Finding } from './finding.ts';

/** What the engine itself finds wrong with a file, as an error without a rule. */
export const problemFinding = ({ path, start, end, message }: Problem, text: string): Finding => ({
  path,
  start,
  end,
  ruleId: null,
  messageId: null,
  message,
  severity: 'error',
  family: null,
  email: null,
  part: null,
  quote: text.slice(start, end),
  fix: null,
  suggestions: [],
});
