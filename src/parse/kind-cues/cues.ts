import type { Kind } from '../../email.ts';
import { breakupCues } from './breakup.ts';
import { coldCues } from './cold.ts';
import type { Cue } from './cue.ts';
import { dealStageCues } from './deal-stage.ts';
import { followUpCues } from './follow-up.ts';
import { noteCues } from './note.ts';
import { nurtureCues } from './nurture.ts';
import { postMeetingCues } from './post-meeting.ts';
import { promoCues } from './promo.ts';
import { scriptCues } from './script.ts';
import { transactionalCues } from './transactional.ts';
import { unknownCues } from './unknown.ts';
import { upsellCues } from './upsell.ts';

/** The signs of each kind, a file a kind. */
export const cues: Readonly<Record<Kind, readonly Cue[]>> = {
  cold: coldCues,
  'follow-up': followUpCues,
  breakup: breakupCues,
  promo: promoCues,
  nurture: nurtureCues,
  upsell: upsellCues,
  'deal-stage': dealStageCues,
  'post-meeting': postMeetingCues,
  transactional: transactionalCues,
  script: scriptCues,
  note: noteCues,
  unknown: unknownCues,
};
