import type { BlockLine } from './blocks.ts';
import { greetingLength, isSignOff, postscriptLength, salutes } from './frame.ts';

/** Enough signs that a fence or a quote holds something sent or said to one reader. */
const enough = 2.5;

/**
 * Whether lines read like a message. `context` is what stands above: “Voicemail script” makes a message of words
 * that could else be anything.
 */
export function isMessage(lines: readonly BlockLine[], context: string): boolean {
  const full = lines.filter(({ kind }) => kind !== 'blank' && kind !== 'rule');
  if (full.length === 0) return false;
  let score = 0;
  for (const [weight, sign] of signs) score += weight * sign(full, context);
  return score >= enough;
}

type Sign = (lines: readonly BlockLine[], context: string) => number;

const share = (lines: readonly BlockLine[], test: (line: BlockLine) => boolean): number =>
  lines.filter(test).length / lines.length;
const has = (lines: readonly BlockLine[], pattern: RegExp): number =>
  lines.some(({ words }) => pattern.test(words.slice(0, 2000))) ? 1 : 0;
const greets = (lines: readonly BlockLine[]): boolean => lines.slice(0, 7).some((line) => greetingLength(line) > 0);
const over = (value: number, limit: number): number => (value > limit ? 1 : 0);

const signs: readonly (readonly [number, Sign])[] = [
  [3, (lines) => (lines.slice(0, 8).some((line) => line.label?.name === 'subject') ? 1 : 0)],
  [3, (lines) => (greets(lines) ? 1 : 0)],
  [1.5, (lines) => (lines[0] && salutes(lines[0]) ? 1 : 0)],
  [1.5, (lines) => (lines.slice(1).slice(-8).some(isSignOff) ? 1 : 0)],
  [1, (lines) => (lines.slice(1).some(({ words }) => postscriptLength(words) > 0) ? 1 : 0)],
  [
    1.5,
    (lines) =>
      has(lines, /\b(?:you|your|you[’']re)\b/i) *
      has(lines, /\b(?:I|I[’']\w+|we|we[’']\w+|our|my|me|us)\b/) *
      over(share(lines, isProse), 0.3),
  ],
  [0.5, (lines) => has(lines, /\?/) * has(lines, /\byou/i)],
  // “[Name]! …”, “… today, {{first_name}}?”: the reader is called by name.
  [1.5, (lines) => has(lines, /(?:^|,\s*)["“]?[[{<*|%$!]{1,3}\s*[\w ]*name\b[^\]}>|%]{0,30}[\]}>|%*]{1,3}\s*[!,.:?]/i)],
  [1, (lines) => (/^["“]?(?:thank you|thanks|congrat\w+)\b/i.test(lines[0]?.words ?? '') ? 1 : 0)],
  [
    1.5,
    (_, context) =>
      /\b(?:e-?mails?|messages?|templates?|scripts?|voice ?mails?|texts?|sms|dms?|inmails?|repl(?:y|ies)|responses?|notes?|outreach|follow-?ups?|connection requests?|invit(?:e|ation)s?|letters?|body|whatsapp)\b/i.test(
        context,
      )
        ? 1
        : 0,
  ],
  // What is shown to everybody is no message to one reader: posts, advertisements, films, press releases.
  [-3, (lines, context) => (isPublic(context) && !greets(lines) ? 1 : 0)],
  [
    -4,
    (lines) =>
      has(
        lines,
        /^FOR IMMEDIATE RELEASE|^\[?\d{1,2}:\d\d\s*[-–—]\s*\d{1,2}:\d\d\]?|(?:^|\s)#[A-Za-z]\w+\s+#[A-Za-z]\w+|\blink in (?:the )?(?:bio|comments)\b|\b(?:in (?:this|today[’']s) video|subscribe for more|like this video)\b/i,
      ),
  ],
  [
    -4,
    (lines) =>
      lines.filter(({ words }) =>
        /^[*_]*(?:meeting|attendees|agenda|duration|title|description|priority|owner|due(?: date)?|objectives?)[*_]*\s*:/i.test(
          words,
        ),
      ).length > 1
        ? 1
        : 0,
  ],
  [
    -2,
    (lines) =>
      /\b(?:AGENDA|INVOICE|CHECKLIST|WORKSHEET|SCORECARD|FORM|PROGRAM|REPORT)\s*$/.test(lines[0]?.words ?? '') ? 1 : 0,
  ],
  // Pieces to build with: greetings in a row, one closing question.
  [-6, (lines) => (lines.every((line) => greetingLength(line) >= line.words.trimEnd().length) ? 1 : 0)],
  [
    -3,
    (lines) => (!greets(lines) && lines.reduce((sum, { words }) => sum + words.split(/\s+/).length, 0) < 12 ? 1 : 0),
  ],
  [
    -6,
    (lines) =>
      over(
        share(lines, ({ text }) => /[├└│┌┐┘┬┴▼▲◄►┃╔╚║]|-->|<--|──/.test(text)),
        0.1,
      ),
  ],
  [-5, (lines) => over(share(lines, isCode), 0.15)],
  [-3, (lines) => over(share(lines, isSetting), 0.5) * (greets(lines) ? 0 : 1)],
  [
    -3,
    (lines) =>
      over(
        share(lines, ({ kind }) => kind === 'row'),
        0.3,
      ),
  ],
  [
    -1.5,
    (lines) =>
      over(
        share(lines, ({ kind }) => kind === 'item'),
        0.7,
      ),
  ],
  [
    -4,
    (lines) =>
      has(
        lines,
        /^(?:you are an? |act as |return (?:only )?(?:json|the)|output(?: format)?:|generate (?:an?|the|\d)|write (?:an?|the|\d)\b.{0,60}\b(?:e-?mail|message|subject|post|copy)|given the following|analy[sz]e (?:the|this)|extract:?$|system:|prompt:)/i,
      ),
  ],
  [
    -2,
    (lines) =>
      over(
        share(lines, ({ words }) => /^[^a-z]*$/.test(words) || words.split(/\s+/).length < 4),
        0.75,
      ),
  ],
];

/** Whether the page speaks of posts, advertisements, films: words for everybody. */
export function isPublic(context: string): boolean {
  return publicly.test(context);
}

const publicly =
  /\b(?:posts?|captions?|ads?|ad copy|advert\w*|primary text|headlines?|stor(?:y|ies)|reels?|tik ?tok|youtube|videos?|landing page|press release|blog|tweets?|carousel|flyers?|banners?|pop-?ups?|intro text|key message|hashtags?|bio|about section|profile|announcement|pin)\b/i;

/** Six words or more, or a short sentence with its point. */
function isProse({ words, kind }: BlockLine): boolean {
  if (kind !== 'text' && kind !== 'item') return false;
  const count = words.split(/\s+/).length;
  return count >= 6 || (count >= 3 && /[.!?,]\s*$/.test(words));
}

function isCode({ text }: BlockLine): boolean {
  return /[;{}]\s*$|^\s*(?:import|export|const|let|var|function|def|class|return|if \(|for \(|SELECT|FROM|WHERE|INSERT|curl|npm|npx|git|pip|sudo|#!\/|\/\/|<\/?[a-z]+[ >])\b|=>|^\s*["'][\w-]+["']\s*:|^\s*\$ |\)\s*\{$|^\s*<\/?(?:div|p|span|table|script|html|a)\b/.test(
    text.slice(0, 500),
  );
}

/** `name: value` in a list of settings. */
function isSetting({ words }: BlockLine): boolean {
  return /^[\w \-/&().'’]{1,40}\s*[:=]\s*\S/.test(words) && words.length < 120;
}
