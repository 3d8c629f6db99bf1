import { phraseRule } from '../../src/phrases.ts';
import { fights, hunts } from './arms.ts';

const people =
  '(them|him|her|prospects|prospect|customers|customer|buyers|buyer|leads|lead|clients|client|readers|reader|shoppers|homeowners|decision makers|executives|people)';
const someone = `((the|a|your|every|any|more|new|hesitant|reluctant|our|these|those|all)? .{0,1} ${people})`;
const beat =
  '({crush}|{smash}|{destroy}|{demolish}|{obliterate}|{kill}|{annihilate}|{blast}|{bulldoze}|{steamroll}|{pulverise}|{pulverize}|{squash}|{defeat}|{conquer}|{battle}|{attack}|{slay}|{neutralise}|{neutralize}|{knock} down|{beat} down|{break} down|{overpower}|{vanquish}|{shatter}|{bust})';
const refusal =
  '(objection|objections|resistance|hesitation|pushback|push back|reluctance|defences|defenses|defence|defense|scepticism|skepticism|stalls|excuse|excuses)';

export default phraseRule({
  family: 'pressure',
  severity: 'warn',
  zones: ['email', 'guidance'],
  where: ['subject', 'preheader', 'greeting', 'opening', 'body', 'ask', 'postscript', 'sign-off', 'guidance'],
  docs: {
    summary: 'Flags talk of selling as a battle or a hunt: crushed objections, kills, hooks, whales, victims.',
    why: 'Words that make the customer an opponent or prey shape how people sell, and one of them in an email ends the talk.',
    evidence: [
      { grade: 'D', title: 'our editorial choice, after the essay “Selling is connection”: service is not a battle' },
    ],
  },
  phrases: {
    objections: {
      message: '“{phrase}” treats a doubt as an enemy. Say that you answer it, or ask what stands behind it.',
      match: [
        `${beat} (through|past)? (every|any|their|the|all|customer|common|price|buyer|sales|those|your|#Value)? .{0,1} ${refusal}`,
        `(overcome|overcoming|overcame|wear down|wearing down|wore down|break|breaking|bulldoze|steamroll) (the|their|buyer|customer|client|prospect|sales|any|all|every|his|her)? .{0,1} (resistance|reluctance|defences|defenses|will|hesitation)`,
        `(wear|wears|wearing|grind|grinding|beat|beating|break|breaking) ${someone} (down|into submission)`,
        `objection (crusher|crushers|killer|killers|buster|busters|crushing|killing|smashing|busting)`,
      ],
      unless: [
        '(resistance|reluctance|hesitation|objections|pushback) .{0,2} (to (change|the new|adopting|using|technology|move|a new)|from (your|their) (team|staff|users|employees|colleagues|board))',
        '(antimicrobial|antibiotic|insulin|water|heat|corrosion|drug|electrical|thermal|rolling|wind|slip) resistance',
        '(your|their|an) (team|staff|employees|users|colleagues|board|it department) .{0,4} (overcome|resistance|objections)',
      ],
    },
    kill: {
      message:
        '“{phrase}” makes selling a kill. Say what you want the customer to decide, and why it would serve them.',
      match: [
        `(go|goes|going|went|move|moves|moving|moved|close|closing) (in)? for the (kill|jugular|throat|win at any cost)`,
        `(killer instinct|kill shot|take no prisoners|taking no prisoners|guns blazing|blood in the water|scorched earth|eat what you kill|carpet bomb|carpet bombing)`,
        `(sales|selling|sale|prospecting|negotiation|negotiating|closing|calling|business|outreach|call|calls|deal|meeting|demo|pitch) (is|are|as|like) (a|an)? .{0,1} (war|battle|combat|battlefield|warfare|hunt|blood sport|bloodsport|contact sport|fight)`,
        `(win|winning|won|fight|fighting|losing|lose) (the|every|this|a) .{0,1} (battle|war|fight) (for|with|against|of) .{0,2} (wallet|wallets|budget|customer|customers|buyer|buyers|prospect|prospects|sale|deal|deals|account)`,
        `(ammo|ammunition|weapon|weapons|arsenal|artillery) (for|against|to|of|in) .{0,3} (objections|objection|prospect|prospects|buyer|buyers|call|calls|close|deal|gatekeeper|sales|negotiation|customers)`,
        `(your|the|our|a) (sales)? (arsenal|war chest|battle plan|plan of attack|attack plan) (for|against|to|on) .{0,3} (accounts|account|prospects|prospect|buyers|buyer|customers|territory|objections)`,
        `(attack|attacking|invade|invading|conquer|conquering|infiltrate|infiltrating|ambush|ambushing|raid|raiding) (the|an|your|every|new|target|more|each)? .{0,1} (account|accounts|prospect|prospects|buyer|buyers|territory|customer|customers|client|clients)`,
        `(crush|crushing|destroy|destroying|kill|killing|annihilate|slaughter|bury|burying|obliterate) (the|your|our|their|all)? .{0,1} (competition|competitors|competitor|rivals)`,
        `(outsmart|outsmarting|trick|tricking|beat|beating|defeat|defeating|bulldoze|bulldozing|sneak past|slip past|dodge|fool|fooling|steamroll) (the|any|every|a|your|past)? .{0,1} (gatekeeper|gatekeepers|receptionist|assistant|secretary)`,
      ],
    },
    fight: {
      message:
        '“{phrase}” makes selling a fight. Say what you want the customer to decide, and why it would serve them.',
      match: fights,
    },
    prey: {
      message: '“{phrase}” makes the customer prey. Name people as what they are: customers, teams, readers.',
      match: [
        ...hunts,
        `(hook|hooks|hooking|reel|reeling|lure|luring|bait|baiting|trap|trapping|snare|snaring|corner|cornering|ensnare|entrap) ${someone} (in|on|into|early|fast|with|$)`,
        `(hook|reel|lure|bait|trap|corner|snare) (them|prospects|customers|buyers|leads|clients)`,
        `(bait the hook|set the hook|sink the hook|dangle the bait|take the bait|took the bait)`,
        `(land|landing|hunt|hunting|catch|catching|bag|bagging|chase|chasing|harpoon|spear|close|closing|target|targeting) (a|the|big|some|more|your|those|our)? .{0,1} (whale|whales|elephant|elephants|big game)`,
        `(whale|elephant|big game) (hunting|hunters|hunter|accounts|account|clients|client|customers|prospects|list|deals)`,
        `(our|the|your|big|biggest|these|top|few|#Value) .{0,1} whales`,
        `(our|your|next|new|easy|more|potential|fresh|target list of|list of|the) .{0,2} (victim|victims|prey|suckers|sucker|sitting ducks|sitting duck)`,
        '(our|your)? (next|new|easy|fresh|easiest|juicy) (mark|marks) (is|are|for|in|on|$)',
        `(sitting ducks|sitting duck)`,
        `easy (target|targets|pickings|meat|kill|kills)`,
        `(hunt|hunting|hunted|stalk|stalking|stalked|prey|preying|pounce|pouncing|chase down|track down|run down) (down|on|upon)? ${someone}`,
        `(squeeze|squeezing|milk|milking|bleed|bleeding|fleece|fleecing) ${someone} (dry|for|until|hard|further)?`,
        `(twist|twisting|twisted) (their|his|her|the .|someone's|some) .{0,1} (arm|arms)`,
        `(arm twisting|strong arm|strong arming|strong armed|hard ball|browbeat|browbeating|bully|bullying|bludgeon|bombard|bombarding|hammer|hammering|pummel|pummelling|pummeling) ${someone}`,
        `(manipulate|manipulating|trick|tricking|coerce|coercing|fool|fooling|con|conning|dupe|duping) ${someone} (into|to|so|by)`,
      ],
      unless: [
        '(crime|insurance|accident|hurricane|flood|fraud|abuse|domestic|attack|disaster|fire|trafficking|tuna|crab|watching|aquarium|zoo|elephant in the room) ',
        '(victim|victims) of',
        'hook (them|you|it) up',
        '(click|open|quality|question|punctuation|high|book|top) marks',
      ],
    },
  },
  except: [
    'target (audience|date|market|price|group|accounts|customers)',
    'hook (them|you|us) up',
    'track down (the|your) (order|parcel|invoice|package|shipment)',
  ],
  examples: [
    { text: 'This playbook shows how to crush every objection on price.', finds: ['crush every objection'] },
    { text: 'Once they nod, go in for the kill.', finds: ['go in for the kill'] },
    { text: 'We wear down their resistance over six weeks.', finds: ['wear down their resistance'] },
    { text: 'The first line must hook them.', finds: ['hook them'] },
    { text: 'Our team spends May hunting whales.', finds: ['hunting whales'] },
    { text: 'Here is the target list of victims for June.', finds: ['target list of victims'] },
    { text: 'Sales is war, and the phone is your weapon.', finds: ['Sales is war'] },
    { text: 'Disarm the buyer with a joke, then ask for the order.', finds: ['Disarm the buyer'] },
    { text: 'Nail the boards down to the joists.', finds: [] },
    { text: 'The nail marks on the board are from the old sign.', finds: [] },
    { text: 'Our target audience is bakers, and the target date is 3 May.', finds: [] },
    { text: 'Do your drivers have objections to the new rota?', finds: [] },
    { text: 'The coating adds corrosion resistance to every bolt.', finds: [] },
    { text: 'Training helps your staff overcome their resistance to change.', finds: [] },
    { text: 'The boat takes visitors out to see whales.', finds: [] },
  ],
});
