import type { Finding, PageResult } from '../lint/finding.ts';
import { lineAt, lineStarts } from '../lint/lines.ts';
import type { Family, Level } from '../rule.ts';

export type SeverityNumber = 0 | 1 | 2;

/** ESLint's LintMessage; `quote`, `family`, `email` and `part` are ours. Line and column count from 1, in UTF-16 units. */
export interface Message {
  readonly ruleId: string | null;
  readonly severity: SeverityNumber;
  readonly message: string;
  readonly messageId?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after the last character. */
  readonly endColumn: number;
  readonly fix?: { readonly range: readonly [number, number]; readonly text: string };
  readonly suggestions?: readonly { readonly desc: string; readonly fix: NonNullable<Message['fix']> }[];
  readonly quote: string;
  readonly family: Family | null;
  readonly email: number | null;
  readonly part: string | null;
}

export interface SuppressedMessage extends Message {
  readonly suppressions: readonly { readonly kind: 'directive'; readonly justification: string }[];
}

/** ESLint's LintResult with `infoCount`; its counts do not hold the suppressed messages. */
export interface Result {
  readonly filePath: string;
  readonly messages: readonly Message[];
  readonly suppressedMessages: readonly SuppressedMessage[];
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  /** Always 0: a page is read as far as it goes. */
  readonly fatalErrorCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** The text of the page, when there is a message about it. */
  readonly source?: string;
}

/**
 * What the reporters print for a page. A byte order mark at its start takes up an offset, as `fix.range` is about the
 * whole text, but no column, as no editor counts it.
 */
export function toResult(filePath: string, page: Pick<PageResult, 'text' | 'findings' | 'suppressed'>): Result {
  const starts = lineStarts(page.text);
  const mark = page.text.startsWith('\uFEFF') ? 1 : 0;
  const positionOf = (offset: number): [line: number, column: number] => {
    const line = lineAt(starts, offset);
    const column = offset - (starts[line] ?? 0) - (line === 0 ? mark : 0);
    return [line + 1, Math.max(0, column) + 1];
  };
  const messages = page.findings.map((finding) => toMessage(finding, positionOf));
  return {
    filePath,
    messages,
    suppressedMessages: page.suppressed.map(({ finding, justification }) => ({
      ...toMessage(finding, positionOf),
      suppressions: [{ kind: 'directive', justification }],
    })),
    ...count(messages),
    ...(messages.length > 0 && { source: page.text }),
  };
}

/** The result with its errors alone, for `--quiet`. */
export function onlyErrors(result: Result): Result {
  const { source, ...rest } = result;
  const messages = result.messages.filter(({ severity }) => severity === 2);
  return { ...rest, messages, ...count(messages), ...(messages.length > 0 && source !== undefined && { source }) };
}

const severities: Record<Level, SeverityNumber> = { error: 2, warn: 1, info: 0 };

function toMessage(finding: Finding, positionOf: (offset: number) => [line: number, column: number]): Message {
  const [line, column] = positionOf(finding.start);
  const [endLine, endColumn] = positionOf(finding.end);
  return {
    ruleId: finding.ruleId,
    severity: severities[finding.severity],
    message: finding.message,
    ...(finding.messageId !== null && { messageId: finding.messageId }),
    line,
    column,
    endLine,
    endColumn,
    ...(finding.fix && { fix: finding.fix }),
    ...(finding.suggestions.length > 0 && { suggestions: finding.suggestions }),
    quote: finding.quote,
    family: finding.family,
    email: finding.email,
    part: finding.part,
  };
}

function count(messages: readonly Message[]) {
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  const fixable = (list: readonly Message[]): number => list.filter(({ fix }) => fix).length;
  return {
    errorCount: errors.length,
    warningCount: warnings.length,
    infoCount: messages.length - errors.length - warnings.length,
    fatalErrorCount: 0,
    fixableErrorCount: fixable(errors),
    fixableWarningCount: fixable(warnings),
  };
}
