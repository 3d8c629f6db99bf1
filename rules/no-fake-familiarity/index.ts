import type { Email, Match, Sentence } from '../../src/email.ts';
import { defineRule, patterns } from '../../src/rule.ts';
import { acquaintance, followUps, meetings, praise, sourced } from './patterns.ts';

const meetingWords = patterns(meetings);
const followUpWords = patterns(followUps);
const praiseWords = patterns(praise);
const acquaintanceWords = patterns(acquaintance);
const sourcedWords = patterns(sourced);

export default defineRule({
  scope: 'email',
  family: 'honesty',
  severity: 'warn',
  kinds: ['cold', 'promo', 'nurture', 'upsell', 'note', 'unknown'],
  docs: {
    summary:
      'Flags mail to strangers that speaks of meetings that never were, and fixed praise that poses as personal.',
    why: 'The reader knows that you never met, and a compliment that fits everybody tells them that a machine wrote it.',
    evidence: [
      {
        grade: 'D',
        title: 'SmartReach on misleading subject lines: fake replies and claimed relationships',
        url: 'https://smartreach.io/blog/why-misleading-subject-lines-send-emails-to-spam/',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    meeting: '“{phrase}” speaks of a talk, and this is a first message. Say how you found the reader instead.',
    praise: '“{phrase}” would fit any reader. Name the one thing you saw, or leave the praise out.',
    acquaintance: '“{phrase}” claims to know a reader whom the email does not name. Say how you come to write.',
  },
  patterns: [followUpWords, meetingWords, praiseWords, acquaintanceWords, sourcedWords],
  examples: [
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nAs we discussed, here are the drawings.\n\nBest,\nSam',
      finds: ['As we discussed'],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nIt was great meeting you last week.\n\nBest,\nSam',
      finds: ['great meeting you'],
    },
    {
      text: 'Hi Ann,\n\nI was just on your site and loved it. Who plans your routes?\n\nBest,\nSam',
      finds: ['was just on your site and loved it'],
    },
    {
      text: 'Hi Ann,\n\nI have long admired your dedication to quality. Who plans your routes?\n\nBest,\nSam',
      finds: ['long admired your dedication'],
    },
    {
      text: "Hi Ann,\n\nI've been enjoying your posts. Who plans your routes?\n\nBest,\nSam",
      finds: ["I've been enjoying your posts"],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nFollowing up on our conversation, here are the drawings.\n\nBest,\nSam',
      finds: ['Following up on our conversation'],
    },
    {
      text: 'Hi Ann,\n\nOne of your colleagues suggested I write to you. Who plans your routes?\n\nBest,\nSam',
      finds: ['One of your colleagues suggested I'],
    },
    {
      text: 'Hi Ann,\n\nYour colleague Priya Nair suggested I write to you. Who plans your routes?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI loved your talk on [the point of their talk that struck you]. Who plans your routes?\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: post-meeting\n---\nHi Ann,\n\nGreat meeting you on Tuesday. As we discussed, the drawings are attached.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: '---\nkind: cold\n---\nHi Ann,\n\nWe have not met. Your job advert says that drivers start at five.\n\nBest,\nSam',
      finds: [],
    },
    {
      text: 'Hi Ann,\n\nI enjoyed your post about night routes because it named the real cost. Who plans yours?\n\nBest,\nSam',
      finds: [],
    },
  ],
  check(email, { report }) {
    const isFirst = (email.kind === 'cold' || email.kind === 'note') && (email.step?.step ?? 1) === 1;
    // A page may give a later step no number: only one that is called the first cannot follow up.
    const isCalledFirst = isFirst && (email.step?.step === 1 || email.frontMatter['kind'] !== undefined);
    let isClaimed = false;
    for (const sentence of email.sentences) {
      if (sentence.part === 'subject' || written.has(sentence.part)) {
        const claim = sentence.matches(acquaintanceWords).find((match) => !namesSomebody(match, sentence, email));
        if (claim && !isClaimed) report(claim, 'acquaintance', { phrase: claim.quote });
        isClaimed ||= claim !== undefined;
      }
      if (!written.has(sentence.part)) continue;
      if (isFirst)
        for (const match of claimed(sentence, email, meetingWords)) report(match, 'meeting', { phrase: match.quote });
      if (isCalledFirst)
        for (const match of claimed(sentence, email, followUpWords)) report(match, 'meeting', { phrase: match.quote });
      for (const match of claimed(sentence, email, praiseWords)) report(match, 'praise', { phrase: match.quote });
    }
  },
});

const written: ReadonlySet<Sentence['part']> = new Set(['opening', 'body', 'ask', 'postscript', 'greeting']);

/** “Your colleague Priya sent me”: a name, or a tag for one, whom the reader can ask. */
function namesSomebody({ end }: Match, { tokens, start, part }: Sentence, { tags }: Email): boolean {
  if (tags.some((tag) => tag.start >= start && tag.start < end && referrer.test(tag.name))) return true;
  return (
    part !== 'subject' &&
    part !== 'greeting' &&
    tokens.some(({ raw, end: at }, i) => i > 0 && at <= end && /^\p{Lu}\p{Ll}/u.test(raw))
  );
}

const referrer = /referr|colleague|mutual|contact|introducer|connection|peer|manager|boss/i;

/** Claims of a sentence that names nothing real: no observation in a tag, no detail, no denial. */
function claimed(sentence: Sentence, email: Email, set: ReturnType<typeof patterns>): readonly Match[] {
  const carries = email.tags.some(({ start, end, isInstruction, name }) => {
    return start >= sentence.start && end <= sentence.end && (isInstruction || observation.test(name));
  });
  if (carries || sentence.matches(sourcedWords).length > 0) return [];
  return sentence.matches(set);
}

/** Names of merge tags that hold what was really seen. */
const observation =
  /specific|detail|observ|personal|post|article|topic|project|achiev|accompl|compliment|line|snippet|trigger|news|quote|insight|point|reason|event|meeting|date|discuss|convers|subject|title|podcast|episode|talk|feature|moment|thing|launch|recent|referr|mutual|content|work|review|award/i;
