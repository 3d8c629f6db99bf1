import type { Email, Page, Place, Sentence } from '../email.ts';
import { pitches } from '../language/asks/pitches.ts';
import { deadlinesOf } from '../language/deadlines.ts';
import type { Summary } from '../sequence.ts';
import type { Finding } from './finding.ts';
import { shinglesOf } from './shingles.ts';
import { stopsOnReply } from './stops.ts';

/** The small accounts of a page's emails that rules on sequences see. */
export function summarise(page: Page, findings: readonly Finding[]): Summary[] {
  const stops = stopsOnReply(page);
  return page.emails.map((email) => ({
    ...known(email),
    isAlone: page.emails.length === 1,
    stopsOnReply: stops,
    ...counted(findings.filter((finding) => finding.email === email.number)),
  }));
}

type Counts = Pick<Summary, 'findings' | 'findingsByRule' | 'pushes'>;
type Known = Omit<Summary, keyof Counts | 'isAlone' | 'stopsOnReply'>;

function known(email: Email): Known {
  const {
    path,
    start,
    end,
    id,
    number,
    kind,
    channel,
    language,
    subject,
    headline,
    isBadExample,
    step,
    facts,
    questions,
  } = email;
  const discovery = questions.find(({ type }) => type === 'discovery');
  return {
    path,
    start,
    end,
    id,
    number,
    kind,
    channel,
    language,
    subject,
    headline,
    isBadExample,
    step,
    isSameThread: email.frontMatter['thread'] === 'same',
    facts,
    questionTypes: questions.map(({ type }) => type),
    discovery: discovery ? placeOf(discovery) : null,
    offer: offerOf(email.sentences),
    instructions: email.tags.filter(({ isInstruction }) => isInstruction).length,
    deadlines: deadlinesOf(email.sentences),
    shingles: shinglesOf(email.sentences),
  };
}

const placeOf = ({ path, start, end }: Place): Place => ({ path, start, end });

const unread = new Set<Sentence['part']>(['footer', 'signature', 'quoted reply', 'greeting']);

function offerOf(sentences: readonly Sentence[]): Place | null {
  for (const sentence of sentences) {
    if (unread.has(sentence.part) || sentence.question?.type === 'discovery') continue;
    const [match] = sentence.matches(pitches);
    if (match) return placeOf(match);
  }
  return null;
}

/** Families whose `no-…` rules find what a customer feels as a push; what is missing pushes nobody. */
const pushing = new Set(['pressure', 'scarcity', 'bundling', 'respect']);

function counted(findings: readonly Finding[]): Counts {
  const byFamily: Record<string, number> = {};
  const byRule: Record<string, number> = {};
  let pushes = 0;
  for (const { family, ruleId } of findings) {
    if (family === null || ruleId === null) continue;
    byFamily[family] = (byFamily[family] ?? 0) + 1;
    byRule[ruleId] = (byRule[ruleId] ?? 0) + 1;
    if (pushing.has(family) && ruleId.startsWith('no-')) pushes++;
  }
  return { findings: byFamily, findingsByRule: byRule, pushes };
}
