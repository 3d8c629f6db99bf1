import { phraseRule } from '../../src/phrases.ts';
import { behindYourBack, last, scenes } from './dread.ts';
import { fates, ifNot, leaks, pictures, taken, thinIce } from './frames.ts';
import { dreadful, future, oneBlow, sorry, stillCosts, theirFate, theSlow } from './halves.ts';
import { behind, crowd, loss, regret, rivals, waitCosts } from './patterns.ts';
import { threats } from './threats.ts';

export default phraseRule({
  family: 'pressure',
  severity: 'warn',
  docs: {
    summary: 'Flags threats of loss, of rivals ahead and of being left behind.',
    why: 'Fear ends the talk about what the reader needs, and a threat that nobody can check is pressure, not information.',
    evidence: [
      {
        grade: 'A',
        title: 'CMA open letter on urgency and price reduction claims online',
        url: 'https://www.gov.uk/government/publications/using-urgency-and-price-reduction-claims-online',
        read: '2026-11-21',
      },
    ],
  },
  phrases: {
    rivals: {
      message:
        '“{phrase}” sets rivals on the reader without naming one. Tell what one named customer did, or ask what they see.',
      match: [...rivals, ...taken],
    },
    crowd: {
      message: '“{phrase}” uses the crowd as a reason. Name one customer and what changed for them.',
      match: crowd,
    },
    behind: {
      message:
        '“{phrase}” threatens that the reader is left behind. Ask where they want to be, and what is in the way.',
      match: [...behind, ...last],
      evenNegated: true,
    },
    waitCosts: {
      message:
        '“{phrase}” puts a price on waiting that nobody has worked out. Ask what waiting costs them, if anything.',
      match: [...waitCosts, ...leaks, ...stillCosts],
    },
    loss: {
      message: '“{phrase}” threatens a loss. State the risk with its source, or ask whether it worries them.',
      match: [...loss, ...threats, ...ifNot, ...pictures, ...thinIce, ...fates, ...scenes, ...behindYourBack],
    },
    oneBlow: {
      message: '“{phrase}” threatens a loss. State the risk with its source, or ask whether it worries them.',
      match: [...oneBlow, ...dreadful],
      evenNegated: true,
    },
    theSlow: {
      message: '“{phrase}” frightens with what became of others. Name one customer and what changed for them.',
      match: theSlow,
      beside: theirFate,
      when: ({ question }) => question === null,
      evenNegated: true,
    },
    future: {
      message: '“{phrase}” paints the reader a sorry future. Say what they gain, or ask what worries them.',
      match: future,
      beside: sorry,
      when: ({ question }) => question?.type !== 'discovery',
    },
    regret: {
      message: '“{phrase}” sells by regret. Say what the reader gains and leave the choice to them.',
      match: regret,
      evenNegated: true,
    },
  },
  unless: ['(agreed to be (named|quoted)|as a reference|with (her|his|their) (permission|consent))'],
  except: [
    'waiting (room|rooms|list|lists|times|time|staff|area)',
    '(people|teams|users|colleagues) (at|in|from) (#MergeTag|your .) .{0,2} already',
    '(cost|costs) (you|your .|us)? (nothing|zero|little|no)',
    '(not|never) (regret|be sorry)',
    '(every|each) . (we|i|they|he|she) (lose|lost|waste|wasted|cost)',
    'fall behind (the|a|our|your) (van|lorry|car|truck|convoy|driver)',
    '(left|leave|leaving) behind (on|at|in|by) (site|the|your) (site|van|visit|office|yard|crew|driver)',
    '(how|what|which|where) .{0,4} (everyone|your competitors|your rivals|competitors)',
    '^ (do|does|is|are) (you|your|everyone|any|the) .{0,4} (everyone|your competitors|your rivals|competitors|industry)',
  ],
  examples: [
    {
      text: 'Those who waited last time are out of business.',
      finds: ['Those who waited last time are out of business'],
    },
    { text: 'Those who waited outside are let in first.', finds: [] },
    { text: 'One signature is all it takes to renew.', finds: [] },
    { text: 'Your competitors are already using it.', finds: ['Your competitors are already using it'] },
    { text: 'Every week you wait costs you orders.', finds: ['Every week you wait costs'] },
    { text: 'Don’t get left behind by the rest of the trade.', finds: ['Don’t get left behind'] },
    { text: 'Everyone in your industry has switched.', finds: ['Everyone in your industry has switched'] },
    { text: 'You will regret it if you stay on paper.', finds: ['You will regret it'] },
    { text: 'Can you afford not to have it?', finds: ['Can you afford not to'] },
    {
      text: 'Think of your night crew, alone with a boiler like that.',
      finds: ['Think of your night crew, alone'],
    },
    { text: 'Do not be the last yard in the county to switch.', finds: ['Do not be the last yard in'] },
    { text: 'Your street is on the edge of our delivery area.', finds: [] },
    { text: 'Ours is the only plant in the county without a night shift.', finds: [] },
    { text: 'Waiting costs you nothing here.', finds: [] },
    { text: 'You said that you were falling behind with the reports.', finds: [] },
    { text: 'The driver left a ladder behind on site.', finds: [] },
    { text: 'Everyone in your team may join the call.', finds: [] },
    { text: 'Which of your competitors do you watch most closely?', finds: [] },
  ],
});
