import type { Reporter } from './reporter.ts';

/** ESLint's `json`: an array, one result a file. */
export const report: Reporter = (results) => `${toJson(results)}\n`;

/** JSON that is safe to print: what JSON leaves as it is but a terminal obeys is escaped. */
export const toJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
