import { manifold, owned, product, wondrous, yours } from './words.ts';

const gains = `(${owned}|{lead}|{booking}|{sale}|{customer}|{client}|{order}|{meeting}|{reply}|{response}|{result}|{visitor}|{conversion}|{profit}|{return}|{click}|{follower}|{enquiry}|{inquiry}|{deal}|{reservation}|{subscriber}|joy|fun|power|speed|impact|happiness|value|comfort|success|output|flavour|rewards|business)`;
const sky =
  '(through the roof|off the charts|into (orbit|the stratosphere|overdrive|outer space|warp speed|hyperdrive)|sky high|skyward|skywards|to the (moon|stars|skies|stratosphere|max)|stratospheric|ballistic|off the scale|into the stars|vertical|parabolic|interstellar|sky rocketing|soaring|rocketing|skyrocketing|flying|exploding|booming|nuclear)';
const goes =
  '(go|goes|going|went|shoot|shoots|shooting|fly|flies|flying|take off|hit|hits|blast|blasts|head|heading|climb|climbing|send|sends|sending|drive|drives|push|propel|launch|launches|catapult|rocket|rockets|soar|soaring|is|are|be|jump|leap|leaping)';

/** Gains without measure: multiplied, through the roof, machines that print money. */
export const growth: readonly string[] = [
  `${manifold} (more|the|your|as many|as much|bigger|higher|better|the number of|greater)? .{0,1} ${gains}`,
  `(more|bigger|better|faster|higher) .{0,1} ${gains} by ${manifold}`,
  `(increase|boost|grow|multiply|raise|improve|scale) ${yours} (by)? (a factor of #Value|${manifold}|several hundred percent|out of all recognition)`,
  `${yours} ${goes}? .{0,1} ${sky}`,
  `${goes} ${yours} .{0,2} ${sky}`,
  `(see|watch|send|sends|sending|make|imagine|picture|ready to see) ${yours} .{0,3} (explode|soar|soaring|skyrocket|multiply|boom|rocket|surge|go wild|go crazy|go viral|take off|flourish like|climb|double|triple|mushroom|snowball|blossom overnight|fly)`,
  `(your)? .{0,1} (phone|phones|till|tills|phone lines) (will|to|would)? (not|never)? .{0,2} (stop ringing|{ring} off the hook|red hot|{explode}|on fire|{melt})`,
  `({customer}|{client}|{buyer}|{guest}|crowds|people|{lead}|{diner}) .{0,4} (queue|queuing|queueing|line up|lining up|flock|flocking|beating a path|beat a path|banging|knocking|fighting|stampede|stampeding|breaking|rushing|throwing|pour|pouring|flooding|flood) .{0,2} (round|around|down|up|to|at|in|over|through|on|into|themselves|money) .{0,2} (block|door|doors|doorstep|gates|you|corner|town)`,
  `({fly}|flying) off (the|your) (shelf|shelves)`,
  `(sell|sells|selling) like (hot cakes|hotcakes|crazy|mad)`,
  `(take|takes|taking|took|taken) (the|your) .{0,2} (world|market|industry|town|sector|internet|country|trade) by storm`,
  `(set|sets|setting) (the|your) .{0,1} (world|market|industry|town|pulse|pulses|sales|business|career) (alight|on fire|ablaze|racing)`,
  `(make|makes|making) (history|waves in the)`,
  `(chang|change|changes|changing|changed|shake|shakes|shaking|turn|turns|turning|shook) (up)? (the)? (world|face of|whole (world|industry|market)|entire (world|industry|market)|course of history) (of|as we know|forever|for good|upside down|on its head|$)`,
  `(turn|turns|turning|transform|transforms|transforming|make|makes|convert|converts) .{1,6} (into|to) (a|an|the|your|raving|real|pure|total)? .{0,2} (goldmine|goldmines|gold mine|gold mines|gold|cash cow|cash cows|powerhouse|powerhouses|superstar|superstars|rockstar|rockstars|rock star|rock stars|hero|heroes|magnet|magnets|unicorn|raving fans|fanatics|evangelists|sensation|legend|legends|juggernaut|beast|beasts|genius|wizard|wizards|ninja|ninjas|champion|champions|mastermind|masterminds|millionaire|millionaires|empire|paradise|dream|palace|destination|winner|winners|star|stars|force of nature|masterpiece|fortune)`,
  `(money|profit|profits|lead|sales|growth|revenue|selling|booking|customer|client|conversion) (making|generating|printing|spinning|generation|converting|winning)? (machine|machines|magnet|magnets|juggernaut|bonanza|explosion|avalanche|tsunami|rocket|superpower|superpowers|beast|goldmine)`,
  `(an)? (avalanche|tsunami|flood|deluge|stampede|torrent|tidal wave|explosion|landslide|bonanza|endless (stream|flow|supply)|never ending (stream|flow|supply)|limitless (supply|stream)) of (new|fresh|hot|red hot|happy|free|paying|eager|qualified)? .{0,1} ${gains}`,
  `(explosive|meteoric|exponential|astronomical|sky high|stratospheric|hockey stick|runaway|record breaking|record smashing|unstoppable|rocket fuelled|rocket fueled|limitless|unlimited|unprecedented|jet propelled|turbocharged|supercharged|insane|massive|monster|mind blowing|viral|incredible|amazing|unreal|boundless|endless|infinite) (new)? (growth|sales|profits|profit|success|results|traffic|leads|returns|revenue|gains|momentum|potential|possibilities|bookings|conversions|demand|wealth|earnings)`,
  `(transformed|changed|improved|altered|boosted) (beyond|out of) (all|any)? (recognition|measure|belief)`,
  `(unrecognisable|unrecognizable|beyond (all)? recognition) (overnight|in (days|weeks|no time))`,
  `(never|not) (again)? (look at|see|think of|think about|view|do|feel|sleep|cook|work|clean|travel|shop|sell|hire|drive|shave) .{0,4} (the same|same way|in the same) (way|again|light|eyes)?`,
  `(will|would|can) never (be|feel|look|taste|sleep) (quite)? the same (again|after)?`,
  `(nothing|things|life|mornings|mondays|work|.) will (ever|never) be the same (again)?`,
  `(forever|completely|totally|radically|utterly|for ever|permanently) (change|changes|transform|transforms|alter|alters|reshape|changing|transforming) (how|the way|your|everything|what)`,
  `(change|changes|transform|transforms|alter) (how|the way|the face of|your) .{1,6} (forever|for ever|for good|beyond recognition|overnight)`,
  `(leave|leaves|leaving|left) (your|the|all|every|other) .{0,1} (rivals|rival|competition|competitors|competitor|rest|others|field|pack) .{0,2} (dust|behind|standing|wake|cold|gasping|miles|green|eating|shade|starting)`,
  `(beat|outsell|outsmart|outrun) (your|all your|all the|every) .{0,1} (competition|competitors|rivals|competitor|rival)`,
  `(run|runs) (rings|circles) around`,
  `(eat|eats|eating) (your|the) .{0,1} (competitors|rivals|competition)? .{0,1} (for (breakfast|lunch)|lunch)`,
  `(crush|destroy|annihilate|dominate|trounce|steamroll|flatten|outclass|outgun|own|conquer|rule) (your|the|all|any|every) .{0,1} (competition|competitors|rivals|market|industry|niche|sector|field|world|game|town)`,
  `(reach|scale|hit|soar to|climb to|rise to|dizzying|unlock|discover) (new|dizzying|unheard of|unimagined|undreamt|giddy|stratospheric|record) (of)? heights`,
  `(sky is|sky 's|skies are) (not)? (even)? the limit`,
  `(reach|shoot|aim|heading|destined) (for)? (the)? (stars|moon|greatness|stratosphere)`,
  `(knock|knocks|knocked) (it|this) out of the park`,
  `(is|are|be|become|becoming|looks|sounds) [(unstoppable|invincible|limitless|boundless)]`,
  `(a|the|our|is|and|of) [${wondrous} (new)? ${product}]`,
];
