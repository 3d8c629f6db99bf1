import type { Source, Span } from '../email.ts';
import type { Summary } from '../sequence.ts';
import type { Edit, Finding, PageResult } from './finding.ts';
import { problemFinding } from './problem-finding.ts';

/** The result for a page as one for its file, where the two differ: places are those of the file, quotes stay readable. */
export function inFile(result: PageResult, source: Source): PageResult {
  const place = <S extends Span>(one: S): S => ({ ...one, ...source.inFile(source.inText(one)) });
  const move = (finding: Finding): Finding => moved(finding, result.text, source);
  const summary = (one: Summary): Summary => ({
    ...place(one),
    headline: place(one.headline),
    discovery: one.discovery && place(one.discovery),
    offer: one.offer && place(one.offer),
    deadlines: one.deadlines.map(place),
  });
  return {
    ...result,
    text: source.text,
    findings: [
      ...source.problems.map((problem) => problemFinding(problem, source.text)),
      ...result.findings.map(move),
    ].toSorted((a, b) => a.start - b.start || a.end - b.end),
    directiveFaults: result.directiveFaults.map(move),
    suppressed: result.suppressed.map(({ finding, justification }) => ({ finding: move(finding), justification })),
    crashes: result.crashes.map((crash) => ({
      ...crash,
      start: source.inFile({ start: crash.start, end: crash.start }).start,
    })),
    summaries: result.summaries.map(summary),
  };
}

function moved(finding: Finding, text: string, source: Source): Finding {
  const span = source.inText(finding);
  const edit = ({ range: [start, end], text: words }: Edit): Edit | null => {
    const inText = source.inText({ start, end });
    const at = source.inFile(inText);
    // Where the file writes words in another way, new words would have to be encoded like them.
    const isSame = source.text.slice(at.start, at.end) === text.slice(inText.start, inText.end) && plain.test(words);
    return isSame ? { range: [at.start, at.end], text: words } : null;
  };
  const suggestions = finding.suggestions.flatMap(({ desc, fix }) => {
    const own = edit(fix);
    return own ? [{ desc, fix: own }] : [];
  });
  return {
    ...finding,
    ...source.inFile(span),
    quote: source.words(span) || text.slice(span.start, span.end),
    fix: finding.fix && edit(finding.fix),
    suggestions,
  };
}

/** Means the same in a mail, a cell, a JSON text and html. */
const plain = /^[\w .'?!:/+-]*$/;
