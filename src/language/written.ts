import type { PartName, Sentence } from '../email.ts';

const written: ReadonlySet<PartName | 'guidance'> = new Set(['opening', 'body', 'ask', 'postscript']);

/** What the writer says to this reader: no greeting, signature or footer. */
export const isWritten = ({ part }: Sentence): boolean => written.has(part);
