import type { Result } from './results.ts';

export interface ReportContext {
  /** Absolute; `pretty` shows paths from here. */
  readonly cwd: string;
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** How many emails the pages hold. */
  readonly emails: number;
}

/** Makes the whole report; empty when there is nothing to say. Ends with a line feed. */
export type Reporter = (results: readonly Result[], context: ReportContext) => string;

/** Where each format is made; loaded when it is asked for. */
const reporters = {
  pretty: () => import('./pretty.ts'),
  stylish: () => import('./stylish.ts'),
  json: () => import('./json.ts'),
} as const satisfies Record<string, () => Promise<{ report: Reporter }>>;

export type Format = keyof typeof reporters;
export const formats = Object.keys(reporters) as readonly Format[];

export const loadReporter = async (format: Format): Promise<Reporter> => (await reporters[format]()).report;
