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
  readonly #emails: Lookout;
  readonly #guidance: Lookout;

  /**
   * What to look for in emails, and in the coaching prose of pages, where fewer rules look.
   * @throws PatternError when one of the patterns cannot be read.
   */
  constructor(inEmails: Wanted, inGuidance: Wanted) {
    this.#emails = lookoutFor({ ...inEmails, often: [...signalSets, ...inEmails.often] });
    this.#guidance = lookoutFor(inGuidance);
  }

  /** Reads the language of a page: sentences, matches, dates, questions, parts, facts. `today` is YYYY-MM-DD. */
  async read(frame: PageFrame, today: string): Promise<Page> {
    const sentencesOf = frame.emails.map((email) => this.#emailSentences(frame, email));
    const guidance = frame.guidance.flatMap((span) => this.#sentences(frame, span, 'guidance'));
    await match(this.#emails, sentencesOf.flat());
    await match(this.#guidance, guidance);
    await findDates([...sentencesOf.flat(), ...guidance], today);
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
    const { sets } = part === 'guidance' ? this.#guidance : this.#emails;
    for (const text of readings(page.prose, stretch, page.choices)) {
      for (const { start, end } of sentenceSpans(text, stretch.start)) {
        const words = text.slice(start - stretch.start, end - stretch.start);
        const key = `${start} ${words}`;
        if (seen.has(key)) continue;
        const isLabel = page.labels.some((label) => label.start <= start && label.end >= end);
        seen.set(key, new ReadSentence(words, start, { path: page.path, part, isLabel, source: page.text }, sets));
      }
    }
    return [...seen.values()];
  }
}

/** Sets to look for. */
export interface Wanted {
  readonly often: readonly PatternSet[];
  /** Those that matter only beside a hit of another. */
  readonly seldom: readonly PatternSet[];
}

/** Sets to look for, and what finds them. */
interface Lookout {
  readonly matcher: Matcher;
  readonly sets: ReadonlySet<PatternSet>;
}

const lookoutFor = ({ often, seldom }: Wanted): Lookout => ({
  matcher: new Matcher(often, seldom),
  sets: new Set([...often, ...seldom]),
});

async function match({ matcher }: Lookout, sentences: readonly ReadSentence[]): Promise<void> {
  const waiting: (() => Promise<void>)[] = [];
  for (const sentence of sentences) {
    const walk = matcher.walk(sentence.tokens);
    sentence.walk = walk;
    if (matcher.grammarIn(walk).length > 0) {
      waiting.push(async () => matcher.refine(walk, sentence.tokens, await loadGrammar()));
    }
  }
  for (const refine of waiting) await refine();
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
