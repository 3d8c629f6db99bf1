import { crowd, lately, looking, nearby, quantity, took } from './words.ts';

const folk =
  '(people|folks|customers|firms|companies|shops|families|others|buyers|members|neighbours|neighbors|owners|homeowners|competitors|rivals|teams|users|clients|landlords|schools|practices|agencies|businesses|everyone|everybody)';
/** Only ever said of what goes on at this very moment. */
const thisMoment =
  '(as (we|i) (speak|write|type)|(as|while) you (read|are reading) (this)?|right now|by the (minute|hour|second)|in droves|every (minute|second|hour)|in their (hundreds|thousands|dozens|droves)|this (very)? (minute|second|moment|instant))';
const place =
  '(street|road|block|village|town|building|floor|office block|estate|neighbourhood|neighborhood|sector|industry|trade|terrace|avenue|square|campus|club)';
const newest = '(latest|newest|most recent|last)';
const taker =
  '(buyer|customer|client|member|order|subscriber|sign up|signup|booking|partner|user|recruit|joiner|guest|student|sale)';

/** What others are said to do, passed on as rumour. */
export const rumour: readonly string[] = [
  `${folk} (are|is|keep|have been) (all)? ${looking} .{0,3} ${thisMoment}`,
  `${thisMoment} .{0,1} ${folk} (are|is|keep) (all)? ${looking}`,
  `you (are|were) (one of|among|amongst|in good company with) ${quantity} (of)? .{0,4} ${looking}`,
  `(half|most|all|nearly all|much|the rest) (of)? (your|the) .{0,1} ${place} (is|are|has|have|seems|seem) .{0,2} (having|getting|had|got|doing|done|signed|joined|switched|booked|ordered|with us|on board|using|trying|buying|bought)`,
  `(everyone|everybody|all the (others|people)|half the (people|team)) (on|in|at|from|along|down) your .{1,2} (is|are|has|have|seems|seem|appears) .{0,3} (trying|having|getting|doing|using|buying|ordering|joining|talking|raving|${took})`,
  `(since|in the time|while) you .{1,5} (mail|email|message|page|letter|offer|this|link|quote) .{0,3} (another|over|more than|about)? (#Value+|several|a few|dozens of) (more|other|others|further)? .{0,2} (have|has)? (been)? ${took}`,
  `(since|in the time|while) you .{1,5} (mail|email|message|page|letter|offer|this|link|quote) .{0,1} ${crowd} .{0,1} ${took}`,
  `your .{0,1} (competitors|competitor|rivals|rival|neighbours|neighbour|neighbors|neighbor|peers) .{0,5} (had|got|took|booked|have had|has had|placed|put in|saw) (their|his|her|its|a|an) .{0,3} ${lately}`,
  `(whole|entire) (villages|streets|teams|towns|blocks|companies|departments|offices|families|schools|floors|industries|estates|terraces|sectors) (are|have|is) .{0,2} (switching|joining|moving|signing|buying|ordering|switched|joined|moved|signed|getting|going|on board)`,
  `word (is (spreading|getting (out|around|round))|has (spread|got (out|around|round)|gotten out)|spreads|gets (around|out))`,
  `(our|the|my) (very)? ${newest} ${taker} .{0,4} (${took}|came in|arrived|landed|was (placed|made)) .{0,4} (ago|${lately})`,
  `(counter|ticker|tally|scoreboard) .{0,5} (shows|reads|says|stands at|is at|is on|hit|has hit|passed|has passed|just passed) .{0,2} #Value`,
  `(climbing|rising|growing|ticking up|going up|shooting up|mounting) .{0,1} (by the (second|minute|hour)|every (second|minute|hour)|with every (second|minute|hour)|as (we speak|i write|i type|you read))`,
  `#Value+ .{0,2} (families|companies|firms|teams|homeowners|shops|businesses|people|customers|owners|schools|neighbours|neighbors|couples|landlords) .{0,3} (decided (yesterday|today|this .|last (night|weekend)|enough|they (were|had)|to (join|switch|book|sign|buy|go|stop))|made up their minds|took the plunge|made the (switch|leap)|said enough|stopped waiting)`,
  `(you would|you will) (be in|join) (good|great|excellent|the best) company`,
  `(ask around|look around|look out of your window) .{0,3} (everyone|everybody|half|most|all|they|your)`,
  `${quantity} .{1,4} ${nearby} (are|is) (trying|testing|raving about|talking about) (it|this|ours|us)`,
  `(hardly|barely|not) a (day|week|hour) (goes by|passes) (without|that) .{1,5} (signing|joining|ordering|calling|asking|booking|buying|switching|sign|join|order|call|ask|book|buy|switch|does)`,
];
