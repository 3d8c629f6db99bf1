import type { Part, PartName, Sentence } from '../email.ts';
import type { ReadSentence } from './sentence.ts';

/** Divides what the parser calls body: the opening is its first block, an ask is a sentence that asks for something. */
export function partOfSentences(sentences: readonly ReadSentence[]): void {
  const body = sentences.filter(({ part, isLabel }) => part === 'body' && !isLabel);
  const opening = body[0];
  if (!opening) return;
  opening.part = 'opening';
  for (const sentence of body) {
    const type = sentence.question?.type;
    if (type === 'meeting' || (type === 'discovery' && sentence !== opening)) sentence.part = 'ask';
  }
}

/** The parser's parts with the body divided as its sentences are. */
export function finerParts(parts: readonly Part[], sentences: readonly Sentence[]): Part[] {
  return parts.flatMap((part) => (part.name === 'body' ? divided(part, sentences) : [part]));
}

function divided(body: Part, sentences: readonly Sentence[]): Part[] {
  const inside = sentences.filter(({ start, end }) => start >= body.start && end <= body.end);
  if (inside.length === 0) return [body];
  const runs: { name: PartName; start: number; end: number }[] = [];
  for (const { part, start, end } of inside) {
    if (part === 'guidance') continue;
    const last = runs.at(-1);
    if (last?.name === part) last.end = Math.max(end, last.end);
    else runs.push({ name: part, start, end });
  }
  return runs.map((run) => ({ path: body.path, ...run }));
}
