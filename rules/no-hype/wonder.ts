import { owned, plain, product, wondrously, yours } from './words.ts';

const amazed =
  '(amazed|astonished|astounded|stunned|blown away|wowed|dazzled|floored|bowled over|speechless|gobsmacked|mesmerised|mesmerized|enchanted|spellbound|awestruck|flabbergasted|knocked out|dumbfounded|thunderstruck|electrified|captivated|inspired|transformed|impressed beyond|swept off|lost for words|left (speechless|breathless|gasping)|in awe|over the moon|on cloud nine|shocked|hooked|jaw dropped)';
const amaze =
  '(amaze|amazes|astonish|astonishes|astound|astounds|stun|stuns|wow|wows|dazzle|dazzles|floor|floors|stagger|staggers|mesmerise|mesmerize|enchant|flabbergast|gobsmack|electrify|electrifies|captivate|blow away|thrill|thrills|bowl over|sweep away)';
const reader = '(you|your .|them|their .|everyone|everybody|anyone|the (world|market|industry|neighbours|neighbors|competition))';

/** A verb of amazement and the reader. */
export const amazement: readonly string[] = [
  `(prepare|prepared|get ready|be ready|ready|expect|brace yourself|brace yourselves|stand by|sit back and|set) (to be|for|yourself to be|yourselves to be) .{0,2} ${amazed}`,
  `(prepare|get ready|brace yourself|brace yourselves|be prepared|stand by|steel yourself) (for|to (be|have|see|witness|experience)) .{0,5} (ride|revolution|shock|miracle|miracles|wow|magic|surprise of|explosion|avalanche|flood|blown)`,
  `(you|your .|they|everyone|everybody|guests|customers|clients) (will|would|are going to|are about to|are) (all)? (be|feel) ${amazed} (by|at|with|when|how|away)?`,
  `(will|to|going to|guaranteed to|does|can) ${amaze} ${reader}`,
  `^ (it|this|that|which)? ${amaze} you`,
  `(leave|leaves|leaving|left|have|has) ${reader} (absolutely|completely)? (speechless|breathless|gasping|in awe|awestruck|open mouthed|lost for words|spellbound|stunned|wanting more|begging for more|drooling|in raptures|in tears of joy|reeling|green with envy)`,
  `(will not|not going to|will never|never) believe (your (eyes|ears|luck|bank balance)|how (low|good|easy|fast|simple|little|much|quickly|quiet|well|soft|clever)|what (it|this|you))`,
  `(make|makes|making|have) your (jaw|jaws|heart|head|eyes|pulse|mouth|hair|toes) (drop|spin|race|pop|water|stand on end|curl|sing|skip)`,
  `(your|their|the)? (jaw|jaws) (will|would|is going to|are going to|to) .{0,1} (drop|hit the floor)`,
  `(pick|lift|picking) your (jaw|jaws) (up)? (off|from) the (floor|ground)`,
  `(hold on to|hang on to|hold onto|hang onto) your (hat|hats|seat|seats|socks|wig)`,
  `(fasten|buckle) your (seat)? (seatbelt|seatbelts|belt|belts|seat belts)`,
  `(wait (till|until) you (see|try|taste|hear|feel)|you (have|got) to see it to believe|(has|have) to be seen to be believed|seeing is believing|you will (wonder|ask yourself) (how|why) you (ever|did|lived|managed|coped|got by|worked|never))`,
  `(rubbing|rub|pinch|pinching) (your eyes|yourself|yourselves)`,
  `(wonder|wondering) how you (lived|managed|coped|got by|worked|did|survived|ran) .{0,3} without`,
  `(have|get|had) (your|their) (mind|minds|socks) (blown|knocked)`,
  `(blow|blows|blew|blown|knock|knocks|knocked|sweep|sweeps|rock|rocks) (you|them|your .|everyone|us|reader)? (away|your socks off|off your feet|their socks off|your world|out of the water)`,
  `(blow|blows|blew|blown) (your|their|our|my) (mind|minds|socks)`,
  `(head will spin|heads will spin|minds will be blown|mind (will be|is) blown|mind equals blown)`,
  `${wondrously} ${plain}`,
  `(too good to be true|beyond (your)? (wildest dreams|belief|compare|comparison|imagination|words|your wildest)|a dream come true|dreams come true|beyond your (wildest)? dreams|what dreams are made of|stuff of dreams|ever (dreamed|dreamt) of|off the charts|off the scale)`,
];
/** Nothing like it: it has no equal. */
export const unequalled: readonly string[] = [
  `nothing (else)? (on the market|out there|in the industry|on earth|in the world|even|like it|anywhere|you have (ever)? .)? .{0,3} (comes|come|gets|compares|matches|beats|rivals|touches|measures up|holds a candle|stands up|can (compete|compare|match|touch|beat|rival)) (anywhere|to|it|with|even)? (close|near)?`,
  `(nothing|no (other)? .|nobody|no one) .{0,3} [(comes (anywhere)? (close|near)|(can|could) (hold a candle|compete|compare|match (it|us|this)|touch (it|us|this)|rival))]`,
  `(nothing|something|anything|there is nothing) (quite)? like (it|this) (has|had|exists|before|anywhere|on earth|under the sun|in the)`,
  `(there is|has been|was|been) [(nothing|never (been)? anything) (quite|even|remotely)? like (it|this|them|our)]`,
  `(never|not) .{0,2} (seen|experienced|known|tried|tasted|met|heard|had|been|felt|owned) .{0,1} (anything|something|the like|the likes|a .) (even|quite|remotely)? (like|of) (it|this)`,
  `(unlike|like nothing|not like) (anything|any (other)? .|all others|everything|nothing) (else|(you|the world|anyone|we|man) .{0,3} (seen|tried|tasted|used|experienced|known|heard|imagined|owned|felt)|that (has|exists)|out there|on (the|this) (market|planet|earth)|before)`,
  `like (no other|nothing (else|(you|we|anyone) (have|has))|nothing on earth|never before)`,
  `(the (like|likes) of which|in a (class|league|category|world|universe) of (its|their|our) own|without (equal|rival|parallel|peer|precedent|comparison)|(has|have|knows|with|know) no (equal|equals|rival|rivals|peer|peers|match|parallel|competition)|second to none|(stands|stand) head and shoulders|a cut above|one of a kind|(utterly|totally|completely|absolutely|wholly|truly|uniquely|unashamedly) unique|unlike any other|since sliced bread|(all others|the rest|everything else) (pale|pales|fade|fades)|put .{1,4} to shame|puts .{1,4} to shame|(make|makes) .{1,4} look (like (toys|a toy|child's play|amateurs)|amateur|prehistoric|silly|ancient|slow))`,
  `(never|not) (before|once|ever) (in|have|has|had|was|were) .{0,6} (history|so|such|this|been|seen|anyone|a|known|easy|world)`,
  `never (before|until now) (seen|known|possible|available|achieved|imagined|attempted|was|has|have|had|in|could)`,
  `(no|never a) .{0,2} (has|was|will) (ever)? (been|be) (this|so|as) (good|easy|fast|simple|powerful|effortless|clever|smart|quick|cheap|effective|comfortable|quiet)`,
  `(has|have|was|were|been) never (been)? (so|this|as|that) (easy|simple|fast|good|quick|powerful|effortless|profitable|fun|affordable)`,
  `(the best thing|the greatest thing|best thing) (since|to (ever)? happen (to|in)|in|that (ever|has ever|could))`,
  `(the)? (first|last|only|ultimate) .{1,3} you will ever (need|want|buy|own|have to)`,
  `(the|a) .{1,2} to end all .`,
  `(the|a) (mother|daddy|king|queen|godfather|emperor|einstein|mozart|picasso|rolls royce|ferrari|porsche|tesla|apple|swiss army knife|gold standard|crown jewel|holy grail|everest|olympics|messi|michelangelo|formula one|eighth wonder|nirvana|beating heart) (of|in|for|among) (all|the|any|every|your|.)`,
  `(rolls royce|ferrari|holy grail|swiss army knife|gold standard|eighth wonder|einstein) of`,
];
/** Magic, miracles and the rest of what no product is. */
export const magic: readonly string[] = [
  `(nothing|little) (short of|less than) (a|an)? .{0,1} (magic|magical|miracle|miraculous|miracles|revolution|revolutionary|genius|amazing|spectacular|extraordinary|phenomenal|astonishing|sensational|brilliant|brilliance|breathtaking|incredible|perfection|perfect|transformational|wizardry|epic|sensation|staggering|legendary|masterpiece|marvel|remarkable|astounding|stunning|wonder)`,
  `(works|work|worked|working|did|does|do) (absolute|real|pure|true|like|sheer)? (miracles|wonders|magic|like (a)? (charm|magic|dream))`,
  `(like|pure|sheer|absolute|real|true|simply|as if by|total|outright) (magic|sorcery|wizardry|witchcraft|genius|alchemy|brilliance|perfection)`,
  `(it|this|that|which|they) (is|are) [(magic|magical|a miracle|miraculous|a wonder|genius|sheer genius|a godsend|a sensation|a phenomenon|a masterpiece|a marvel|a triumph|a legend|a beast|a powerhouse|a revolution|the future|out of this world|on another level|next level|unreal|the real deal|the bomb|dynamite|gold dust|pure gold|the business|mind blowing|unstoppable|heaven sent|perfection)] $`,
  `(a|the|our|this|modern|real|true|genuine) (little|small|tiny)? (modern|day|true|real|genuine|everyday)? (miracle|wonder worker|miracle worker|godsend|masterpiece|wunderkind|superhero|superpower|superweapon|secret weapon|magic wand|magic bullet|magic pill|silver bullet|wonder drug|wonder weapon|stroke of genius|work of genius|feat of genius|marvel|sensation|phenomenon) (of|for|in|is|has|that|at|to|$)`,
  `(wave|waving|like) (a|the|your)? magic wand`,
  `(works)? (like|pure|sheer|absolute) magic`,
  `(be all and end all|bee 's knees|bees knees|cat 's (pyjamas|whiskers|pajamas)|dog 's (bollocks|dinner)|bee's knees|cat's whiskers|cat's pyjamas|crème de la crème|creme de la creme|ne plus ultra|pièce de résistance|icing on the cake of)`,
  `(golden ticket|midas touch|philosopher's stone|alchemy|game set and match|the eighth wonder|eighth wonder|secret sauce|silver bullet|rocket fuel|jet fuel)`,
  `(true|major|huge|real|biggest|scientific|technological|historic|massive|monumental) .{0,1} (breakthrough|quantum leap|leap forward|paradigm shift|milestone for (mankind|humanity))`,
  `(quantum leap|breakthrough|giant leap|great leap) (in|for|technology|product|formula|system|forward)`,
  `(light years|leagues|miles|streets|head and shoulders|decades|generations|a hundred years|years) (ahead of|above|beyond) (the|any|all|every|our|your|other|anything|its time|everyone|everybody|anyone|what)`,
  `ahead of (its|their|our) time`,
  `(${product}|{kettle}|{oven}|{bike}|{mattress}|{phone}) (of|from) (the)? (future|tomorrow|your dreams|the gods|another planet|the 22nd century)`,
  `(the)? future of (${product}|${owned}|.) (is|has) (here|arrived|now|finally|landed|come|already)`,
  `(${yours}|.) on (steroids|rocket fuel|fire|turbo|overdrive)`,
  `welcome to (the)? (future|a new (era|age|world|dawn)|tomorrow|next level)`,
];
