import type { Match, Sentence } from '../../src/email.ts';
import { phraseRule } from '../../src/phrases.ts';
import { askedAgain, pointsBack, writingAgain } from './frames.ts';
import { care, hasNews, isCare, isFollowedByNews, leadsIntoQuestion, news } from './news.ts';
import { askedAfter, empty, emptyUnlessNews, innocent } from './patterns.ts';
import { verdicts } from './verdicts.ts';

const carriesNothing = (match: Match, sentence: Sentence): boolean => !isFollowedByNews(match, sentence);

/** One push is one finding: where the body says it itself, the subject is left alone. */
const isToldBelow = (sentence: Sentence): boolean =>
  sentence.part === 'subject' &&
  (sentence.email?.sentences ?? []).some(({ part, text }) => part !== 'subject' && saysAgain.test(text));
const saysAgain =
  /\b(?:follow(?:ing)? up|check(?:ing)? (?:back )?in|bump|nudg|pok(?:e|ing)|ping|circl|touch(?:ing)? base|(?:my|our) (?:last|earlier|previous|first) |heard (?:back|anything|from)|any (?:thoughts|movement|news|update)|slid|slipp|buried|landed|(?:second|third|fourth|fifth) (?:message|e-?mail|note|time|attempt))/i;

/** “Thoughts?” over a first message asks after nothing that was sent. */
const opensCold = ({ part, email }: Sentence): boolean => part === 'subject' && email?.kind === 'cold';

export default phraseRule({
  family: 'substance',
  severity: 'warn',
  docs: {
    summary: 'Flags a follow-up phrase that tells the reader nothing but that the seller is writing again.',
    why: 'A reader who did not answer the first message has no new reason to answer this one. The opening words are the best place for that reason.',
    evidence: [
      {
        grade: 'D',
        title: 'Partners in Excellence, “The email query”',
        url: 'https://partnersinexcellenceblog.com/the-email-query/',
        read: '2026-11-21',
      },
    ],
  },
  options: {
    newsExcuses: {
      doc: 'kinds of email in which the phrase is left alone when another sentence tells something new or asks about the reader’s work',
      default: [],
    },
  },
  phrases: {
    empty: {
      message:
        '“{phrase}” only says that you are writing again. Begin with what is new since the last message, or ask about the reader’s own work.',
      match: [...empty, ...writingAgain],
      accepts: carriesNothing,
      evenNegated: true,
    },
    askedAfter: {
      message:
        '“{phrase}” asks after your own message. Assume that it was read: give a new fact, or ask what has changed for the reader.',
      match: [...askedAfter, ...askedAgain, ...verdicts],
      accepts: carriesNothing,
      evenNegated: true,
    },
    emptyUnlessNews: {
      message:
        '“{phrase}” is all that this message brings. Add what is new since you last spoke, or a question about it.',
      match: [...emptyUnlessNews, ...pointsBack],
      accepts: (match, sentence) => carriesNothing(match, sentence) && !hasNews(sentence) && !opensCold(sentence),
    },
  },
  except: innocent,
  patterns: [care, news],
  accepts: (match, sentence, { newsExcuses }) =>
    // Who calls says why; a call brings its news by voice.
    sentence.email?.channel !== 'call' &&
    !isCare(sentence) &&
    !leadsIntoQuestion(match, sentence) &&
    !isToldBelow(sentence) &&
    !(sentence.email && newsExcuses.includes(sentence.email.kind) && hasNews(sentence)),
  examples: [
    { text: 'Just checking in.', finds: ['Just checking in'] },
    { text: 'Bumping this up in case it got buried.', finds: ['Bumping this up', 'it got buried'] },
    { text: 'I wanted to circle back on the quote.', finds: ['wanted to circle back'] },
    { text: 'Did you get my note about the dock doors?', finds: ['Did you get my note'] },
    { text: 'Following up on my email from Tuesday.', finds: ['Following up on my email'] },
    { text: 'Have you had a moment to look at the drawing?', finds: ['Have you had a moment to look'] },
    { text: 'So, what is the verdict on my quote?', finds: ['what is the verdict on my quote'] },
    { text: 'Circling back with the drawing you asked for.', finds: [] },
    { text: 'Following up on your question about oak: the lead time is nine days.', finds: [] },
    {
      text: '---\nkind: cold\n---\nSubject: {Oak|Thoughts?}\n\nHi Ann,\n\nThe oak is in: is the hall still to be done in May?',
      finds: [],
    },
    { text: 'I wanted to check in. How do you cut the beams for the hall today?', finds: [] },
    { text: 'Just checking in to see how you are enjoying the oak floor.', finds: [] },
    { text: 'I wanted to check in on the hall and share two drawings.', finds: [] },
    { text: 'Guests are checking in at the front desk from three.', finds: [] },
    { text: 'Who follows up when a customer complains?', finds: [] },
    { text: 'The road has a bump at the gate, so bring the smaller truck.', finds: [] },
  ],
});
