/** Selling told as fight and hunt: who is the enemy, what is done to them, with which arms. */

const opponent =
  '(prospect|prospects|customer|customers|buyer|buyers|lead|leads|client|clients|decision maker|decision makers|cfo|ceo|cto|economic buyer|stakeholder|stakeholders|gatekeeper|gatekeepers|homeowner|shopper|shoppers)';
const trade =
  '(selling|sales|closing|prospecting|outreach|(cold)? calling|negotiation|negotiating|(objection)? handling|every (call|deal|meeting|demo|pitch)|the (call|deal|meeting|demo|pitch))';

export const fights: readonly string[] = [
  `(disarm|disarming|outmanoeuvre|outmaneuver|outmanoeuvring|outmaneuvering|dominate|dominating|overpower|overpowering|subdue|subduing|ambush|ambushing|besiege|besieging|conquer|conquering|browbeat|browbeating|crush|crushing|out argue|outgun|outflank|checkmate) (the|a|your|any|every|each|that|this)? .{0,1} ${opponent}`,
  `(${opponent}|customer) (is|are|as) (the|your|our|an|a)? (enemy|enemies|opponent|opponents|adversary|adversaries|prey|quarry|game|target practice|target to (hit|take down))`,
  `(think of|treat|see|view|regard) (the|your|each|every|a|any)? .{0,1} (${opponent}|objection|objections|no) as (a|an|the|your)? (enemy|enemies|opponent|opponents|adversary|prey|quarry|attack|battle|fight|target to .)`,
  `${trade} (is|as|like) (a|an)? .{0,2} (war|warfare|battle|combat|hunt|blood sport|duel|siege|fight|fight to the death)`,
  `(hand to hand|trench|guerrilla|guerilla|siege) (combat|warfare|tactics|selling)`,
  `(your|our) (best|main|strongest|deadliest)? (weapon|weapons|bullet|bullets|bazooka|sniper rifle|grenade|grenades) (against|for (the|a|any|every)|to (kill|crush|beat|destroy|take))`,
  `(beat|run|drive|grind|pound|hammer) (them|him|her|the .{1,2}|your .{1,2}|${opponent}) into (the (ground|dirt|dust)|submission|a corner)`,
  `(crush|smash|destroy|kill|squash|bulldoze|steamroll|demolish|shoot down|gun down) (every|any|their|the|all|his|her|each)? .{0,1} (doubt|doubts|concern|concerns|worry|worries|question|questions|excuse|excuses)`,
  `(shoot|gun|knock|strike|mow) down (every|any|their|the|all|each|common)? .{0,1} (objection|objections|excuse|excuses|concern|concerns)`,
  `(wage|waging|go to|going to|declare|declaring) war (on|with|for) (the|your|every|their|our)? .{0,1} (${opponent}|objections|accounts|competitors|competition|territory|inbox|market)`,
  `(to the death|tooth and nail|no quarter|no mercy|for blood|with both barrels|on the warpath) .{0,4} (deal|deals|account|accounts|sale|sales|close|${opponent}|territory|quota)`,
  `(defend|hold|take|seize|capture|storm) .{0,3} (territory|account|accounts|hill|beachhead) .{0,2} (to the death|at all costs|by force)`,
  `(seal|sign) (his|her|their) fate`,
];

export const hunts: readonly string[] = [
  `(wriggle|squirm|slip|wiggle|get|gets|let .) off the hook`,
  `(nail|pin|hunt|chase|run) (them|him|her|((the|every|each|a|your) .{0,1})? ${opponent}) down (to|on|until|before|for|$)`,
  `(smoke|flush|ferret) (out|them out) .{0,2} (${opponent}|budget holder|real buyer)`,
  `(sink|sinking|get|getting) (your|our) (teeth|claws|hooks) into (the|a|your|some|that|those|every|big|bigger|them|him|her|${opponent}) .{0,2}`,
  `(smell|smells|smelled|scent|taste) blood`,
  `(go|going|move|moving|close|closing|zero) in on (your|the|our) (prey|quarry|kill|target and strike)`,
  `(circle|circling|stalk|stalking) .{0,2} (account|accounts|${opponent}|prey|like (a|sharks))`,
  `(wounded|weak|easy|soft) (animal|animals|prey|meat|victim|victims)`,
  `(catch|trap|bait|snare|lure) (more|new|bigger|your|the|a|fresh|some)? .{0,1} ${opponent} (like|in (a|your|our)|with (a|the|free|your)|into)`,
];
