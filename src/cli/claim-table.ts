import type { Claim } from '../email.ts';
import { visible } from '../reporters/visible.ts';
import { countOf, oneLine } from '../reporters/wording.ts';
import { wrap } from '../reporters/wrap.ts';
import { fromHere } from './run.ts';
import type { Sheet } from './sketch.ts';

export type ClaimState = 'live' | 'expiring' | 'expired';

/** A claim, where it stands, and how long it holds. */
export interface ListedClaim {
  readonly claim: Claim;
  /** Absolute. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** 0 or less once it covers nothing. */
  readonly daysLeft: number;
  readonly state: ClaimState;
}

/** A claim covers nothing from the day it expires; `within` days before, it is expiring. */
export function stateOf(daysLeft: number, within: number): ClaimState {
  if (daysLeft <= 0) return 'expired';
  return daysLeft <= within ? 'expiring' : 'live';
}

export interface Choice {
  /** How many claims there are, listed or not. */
  readonly all: number;
  /** The days that `--expiring` gives; null when all claims are listed. */
  readonly within: number | null;
}

/** The claims for people: day, state and words; below them source, owner and place. */
export function table(listed: readonly ListedClaim[], { all, within }: Choice, { width, paint }: Sheet): string {
  const rows = listed.map((one) => {
    const { claim, file, line } = one;
    const from = [claim.source, claim.owner, `${fromHere(file)}:${line}`].map((part) =>
      visible(oneLine(part), 'shown'),
    );
    return {
      expires: claim.expires,
      state: shownState(one),
      words: visible(wordsOf(claim), 'shown'),
      from: from.join(' · '),
    };
  });
  const stateWidth = Math.max(0, ...rows.map(({ state }) => state.length));
  const indent = ' '.repeat('YYYY-MM-DD'.length + 2 + stateWidth + 2);
  const room = Math.max(20, width - indent.length);
  const lines = rows.flatMap(({ expires, state, words, from }) => {
    const [first = '', ...more] = wrap(words, room);
    return [
      `${expires}  ${state.padEnd(stateWidth)}  ${paint.bold(first)}`,
      ...more.map((text) => indent + paint.bold(text)),
      ...wrap(from, room).map((text) => indent + paint.dim(text)),
    ];
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(listed, all, within)].join('\n');
}

function shownState({ state, daysLeft }: ListedClaim): string {
  return state === 'expiring' ? `expires in ${countOf(daysLeft, 'day')}` : state;
}

const wordsOf = ({ text, pattern }: Claim): string =>
  text === null ? `pattern ${oneLine(pattern ?? '')}` : `“${oneLine(text)}”`;

function summary(listed: readonly ListedClaim[], all: number, within: number | null): string {
  if (all === 0) return 'There are no claims.';
  const count = (state: ClaimState): number => listed.filter((one) => one.state === state).length;
  const counts = `${count('expired')} expired, ${count('expiring')} expiring`;
  if (within === null) return `${countOf(all, 'claim')}: ${counts}, ${count('live')} live.`;
  return `${listed.length} of ${countOf(all, 'claim')}: ${counts} within ${countOf(within, 'day')}.`;
}
