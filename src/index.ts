/** What a program or a rule outside this package may use. */

export type { ClaimsFile } from './config/claims.ts';
export { ConfigError, type Mistake } from './config/error.ts';
export { type Config, type ConfigRequest, loadConfig } from './config/load.ts';
export type { PathConfig } from './config/resolve.ts';
export type * from './email.ts';
export { FileError } from './files/error.ts';
export { type FoundPages, findPages, type PageRequest } from './files/find.ts';
export { readPage } from './files/read.ts';
export type { ActiveRule, LintConfig } from './lint/config.ts';
export type { Crash, Edit, Finding, PageResult, Suggestion, Suppressed } from './lint/finding.ts';
export { lintPage } from './lint/lint.ts';
export { lintSequences } from './lint/lint-sequences.ts';
export { withSequenceFindings } from './lint/sequence-findings.ts';
export { type PhraseGroup, type PhraseRule, phraseRule } from './phrases.ts';
export { loadRules } from './registry.ts';
export { type DataFile, type DataFormat, readTable } from './render/read-table.ts';
export { DataError, type Row, type Table } from './render/table.ts';
export * from './rule.ts';
export type * from './sequence.ts';
