import type { Email, EmailFrame, Page, PageFrame, PartName, PatternSet, Span } from '../email.ts';
import { dateMentions, loadDates, mayHoldDate } from './dates.ts';
import { factsOf } from './facts.ts';
import { loadGrammar } from './grammar.ts';
import { languageOf } from './language-of.ts';
import { Matcher } from './matcher.ts';
import { finerParts, partOfSentences } from './parts.ts';
import { questionsOf } from './questions/questions-of.ts';
import { readings } from './readings.ts';
import { ReadSentence } from './sentence.ts';
import { sentenceSpans } from './sentences.ts';
import { signalSets } from './signals.ts';

/** Reads pages with one set of patterns: made once a run, used for every page. */
export class Reader {
  readonly #matcher: Matcher;
  readonly #known: ReadonlySet<PatternSet>;

  /** @throws PatternError when one of the patterns cannot be read. */
  constructor(sets: Iterable<PatternSet>) {
    this.#known = new Set([...signalSets, ...sets]);
    this.#matcher = new Matcher(this.#known);
  }

  /** Reads the language of a page: sentences, matches, dates, questions, parts, facts. `today` is YYYY-MM-DD. */
  async read(frame: PageFrame, today: string): Promise<Page> {
    const sentencesOf = frame.emails.map((email) => this.#emailSentences(frame, email));
    const guidance = frame.guidance.flatMap((span) => this.#sentences(frame, span, 'guidance'));
    const all = [...sentencesOf.flat(), ...guidance];
    await this.#match(all);
    await findDates(all, today);
    guidance.forEach((sentence, index) => {
      sentence.index = index;
    });
    return {
      ...frame,
      guidance,
      emails: frame.emails.map((email, index) => readEmail(email, sentencesOf[index] ?? [])),
    };
  }

  #emailSentences(page: PageFrame, email: EmailFrame): ReadSentence[] {
    return email.parts.flatMap((part) => this.#sentences(page, part, part.name));
  }

  #sentences(page: PageFrame, stretch: Span, part: PartName | 'guidance'): ReadSentence[] {
    const seen = new Map<string, ReadSentence>();
    for (const text of readings(page.prose, stretch, page.choices)) {
      for (const { start, end } of sentenceSpans(text, stretch.start)) {
        const words = text.slice(start - stretch.start, end - stretch.start);
        const key = `${start} ${words}`;
        if (seen.has(key)) continue;
        const isLabel = page.labels.some((label) => label.start <= start && label.end >= end);
        seen.set(
          key,
          new ReadSentence(words, start, { path: page.path, part, isLabel, source: page.text }, this.#known),
        );
      }
    }
    return [...seen.values()];
  }

  async #match(sentences: readonly ReadSentence[]): Promise<void> {
    const waiting: (() => Promise<void>)[] = [];
    for (const sentence of sentences) {
      const walk = this.#matcher.walk(sentence.tokens);
      sentence.hits = walk.hits;
      if (walk.candidates.length > 0) {
        waiting.push(async () => this.#matcher.refine(walk, sentence.tokens, await loadGrammar()));
      }
    }
    for (const refine of waiting) await refine();
  }
}

async function findDates(sentences: readonly ReadSentence[], today: string): Promise<void> {
  const dated = sentences.filter(({ text }) => mayHoldDate(text));
  if (dated.length === 0) return;
  const find = await loadDates();
  for (const sentence of dated) sentence.dates = dateMentions(sentence, today, find);
}

function readEmail(frame: EmailFrame, sentences: readonly ReadSentence[]): Email {
  const questions = questionsOf(sentences, frame.channel);
  partOfSentences(sentences);
  const email: Email = {
    ...frame,
    parts: finerParts(frame.parts, sentences),
    sentences,
    questions,
    facts: factsOf(frame, sentences),
    language: declared(frame) ?? languageOf(sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word))),
  };
  sentences.forEach((sentence, index) => {
    sentence.email = email;
    sentence.index = index;
  });
  return email;
}

/** `language: de` or `lang: en-GB` in the front matter. */
function declared({ frontMatter }: EmailFrame): string | null {
  const said = frontMatter['language'] ?? frontMatter['lang'];
  if (typeof said !== 'string') return null;
  return /^en/i.test(said) ? 'English' : said;
}
