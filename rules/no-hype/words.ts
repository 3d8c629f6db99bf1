/** What is sold. */
export const product =
  '({product}|{customer} care|{customer} service|care|productivity|brilliance|creativity|{flavour}|{coffee}|{cake}|{brand}|{performer}|{hardware}|precision|reach|beauty|talent|impact|{platform}|{tool}|{solution}|software|{service}|{system}|technology|{offer}|{deal}|{price}|pricing|{saving}|savings|{result}|{opportunity}|{program}|{programme}|{package}|{feature}|{value}|{quality}|craftsmanship|{app}|suite|{machine}|{method}|{course}|{selection}|{rate}|benefits|performance|roi|{formula}|{innovation}|{invention}|{design}|{gadget}|{discovery}|{range}|{collection}|{approach}|{breakthrough}|{experience}|{support}|{taste}|{comfort}|{speed}|{power}|{efficiency}|{accuracy}|{return}|{success}|{transformation}|{engine}|{brew}|{flavour}|{flavor}|{model}|{version}|{release}|{team}|{track} record)';

/** The highest degree. */
export const most =
  '(best|biggest|largest|greatest|finest|fastest|easiest|simplest|cheapest|smartest|safest|strongest|leading|premier|ultimate|top|favourite|favorite|most|lowest|highest|hottest|coolest|quickest|speediest|richest|only|number one|number 1|fullest|cleverest|slickest|sharpest|smoothest|brightest|boldest|quietest|lightest|toughest|comfiest|cosiest|tastiest|purest|softest|warmest|freshest|cleanest|greenest|neatest|prettiest|sleekest|slimmest|smallest|longest lasting|kindest|loveliest|creamiest|crispest|tidiest|deepest|steadiest|brainiest|wildest|newest|hardest working|most .)';

/** Where or since when nobody is said to do better. */
export const anywhere =
  "(in the (world|industry|business|galaxy|universe|cosmos|solar system|known universe|history|land|country|kingdom|trade|whole .|entire .)|in (all (of)?)? (recorded|human|living|modern)? (history|existence|town|the business|the game|creation|memory)|in the history of|on (the|this)? (market|planet|earth|globe|face of the (earth|planet))|on god's (green)? earth|(on|in) the (high street|net|web|internet)|anywhere (on|in|else|$)|on offer today|of all (time|times)|of our (time|times|age|generation)|(ever)? known to (man|mankind|humanity|humankind|science|woman|people|civilisation)|humanly possible|imaginable|(that)? (was|has) ever (been)? (made|built|seen|known)|bar none|hands down|by (far|miles|a mile|a country mile|a long (chalk|way|shot))|under the sun|under heaven|this side of|money can buy|out there|there (is|has ever been) $|you (will|can) (ever|possibly) .|you (will|can|could) (find|meet|taste|buy|own|try|drink|eat|wear|drive|hear|read|sleep on)|you (could|can) (ever)? (imagine|dream of|wish for|hope for)|you have ever (seen|used|tried|owned|tasted|met|bought|read|worn|driven|had|heard|held|slept on|known|experienced|felt|eaten|drunk)|(that)? (the world|anyone|the industry|mankind|humanity|man|the market|anybody) (has|have) .{0,1} (seen|built|known|made|devised|created|dreamed)|of the (year|decade|century|season|millennium|age)|we run all year|ever (known|made|built|created|devised|written|sold|invented|offered|launched|released|seen|conceived|produced|designed|printed|baked|brewed|woven|tasted|recorded|imagined|assembled|to (be|hit|reach|come|grace|leave|walk|roll)))";

/** The reader's business, and what is counted in it. */
export const owned =
  '(business|sales|revenue|revenues|turnover|pipeline|growth|results|team|company|profits|profit|income|bookings|leads|traffic|career|roi|conversion|conversions|productivity|output|marketing|brand|performance|game|earnings|margins|margin|numbers|target|targets|quota|goals|competition|competitors|rivals|orders|life|lives|organisation|organization|workflow|efficiency|reach|training|outreach|store|shop|practice|check|cheque|money|clicks|inbox|reply rate|return|returns|yield|yields|skills|potential|savings|bottom line|footfall|takings|customers|clients|followers|engagement|opens|sign ups|signups|subscribers|enquiries|inquiries|meetings|visitors|viewings|reservations|tips|click rate|open rate|rankings|visibility|confidence|energy|kitchen|garden|salon|café|cafe|restaurant|hotel|farm|firm|clinic|office|studio|website|site|harvest|exports|deals|closing rate|win rate|close rate|referrals)';

export const yours = `(your|their|our|the|any|every) .{0,1} ${owned}`;

/** Words of wonder before a product or a gain. */
export const wondrous =
  '(amazing|incredible|unbelievable|phenomenal|extraordinary|spectacular|sensational|magical|awesome|insane|stunning|breathtaking|mind bending|unprecedented|unmatched|superior|astonishing|astounding|staggering|unreal|legendary|stellar|explosive|epic|magnificent|miraculous|fabulous|marvellous|marvelous|wondrous|mind altering|awe inspiring|show stopping|showstopping|dazzling|electrifying|unstoppable|unimaginable|inconceivable|supernatural|superhuman|godlike|divine|heavenly|otherworldly|space age|next generation|killer|monster|rockstar|visionary|futuristic|ultra premium|unheard of|record shattering|record smashing|meteoric|exponential|astronomical|stratospheric|turbocharged|supercharged|rocket fuelled|rocket fueled|sublime|exquisite|jaw dropping|unforgettable|ingenious|genius)';

/** The same as adverbs, before a plain adjective. */
export const wondrously =
  '(mind blowingly|mindblowingly|unbelievably|ridiculously|insanely|astonishingly|stunningly|phenomenally|outrageously|breathtakingly|spectacularly|jaw droppingly|amazingly|blazingly|blazing|blisteringly|blistering|lightning|staggeringly|astoundingly|impossibly|magically|miraculously|devilishly|criminally|mind bogglingly|sensationally|fantastically|fabulously|revolutionarily|unfathomably|unreasonably|supernaturally|eye wateringly|mouth wateringly|earth shatteringly|dazzlingly|freakishly|sinfully|wickedly|unrivalledly|extraordinarily|incredibly|game changingly|superhumanly|brilliantly|uncannily)';

export const plain =
  '(fast|quick|speedy|easy|simple|powerful|good|smart|cheap|effective|accurate|beautiful|low|affordable|light|comfortable|effortless|quiet|clever|efficient|precise|reliable|profitable|intuitive|sharp|soft|smooth|strong|bright|delicious|tasty|clean|successful|productive|flexible|productive|creative|stylish|elegant|clear|cosy|tough|fresh|rich|useful|intelligent|versatile|hot|rapid|swift)';

/** “Ten times”, “10x”, “tenfold”. */
export const manifold =
  '(#Value times|(a)? (hundred|thousand|million) times|5x|6x|7x|8x|10x|12x|15x|20x|25x|30x|50x|100x|1000x|#Value fold|threefold|fourfold|fivefold|tenfold|hundredfold)';
