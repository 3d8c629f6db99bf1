import { aboutOffer } from './about-offer.ts';
import { aboutWork } from './about-work.ts';
import { check } from './check.ts';
import { choices } from './choices.ts';
import { discovery } from './discovery.ts';
import { indirect } from './indirect.ts';
import { leading } from './leading.ts';
import { meeting } from './meeting.ts';
import { neutralNegative } from './neutral-negative.ts';
import { openOrLeave } from './open-or-leave.ts';
import { request } from './request.ts';
import { smallTalk } from './small-talk.ts';

/** What tells the types of questions apart. Each set is asked for by question.ts, which knows their order. */
export const questionPatterns = {
  indirect,
  openOrLeave,
  choices,
  aboutOffer,
  check,
  meeting,
  leading,
  request,
  smallTalk,
  discovery,
  aboutWork,
  neutralNegative,
};
