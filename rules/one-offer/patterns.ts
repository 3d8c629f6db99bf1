/** What can be offered. */
const product =
  '({product}|{course}|{plan}|{service}|{tool}|{app}|{platform}|{package}|{kit}|training|{audit}|{workshop}|{consultation}|{membership}|software|{system}|{module}|{solution}|{webinar}|{ebook}|{subscription}|{cover}|coverage|insurance|{policy}|{warranty}|maintenance|cleaning|financing|{trial}|{bundle}|{upgrade}|{program}|{programme}|{accessory}|{template}|{toolkit}|{assessment}|coaching|hosting|consulting|support|installation|{masterclass}|{machine}|{printer}|{scanner}|{pump}|{pool}|{spa}|{edition}|{model}|{collection}|{newsletter}|{sale}|{discount}|{suite}|{community}|{session}|{ticket}|{book})';
/** How an offer is made. */
const offer =
  '({offer}|{sell}|{provide}|introducing|meet|announcing|presenting|{try}|{buy}|{order}|{get}|{grab}|{claim}|check out|{explore}|{discover}|{join}|sign up for|{enrol}|{enroll}|take advantage of|take a look at|have a look at|interested in|{launch}|{release}|{recommend}|{suggest}|{add}|{upgrade} to|{include}|{shop}|{save} on|{book}|{consider}|{enjoy}|#Percent off|#Money off)';

/** One thing to take; the name of it is reported. */
export const offers: readonly string[] = [
  `${offer} (also|you|to you)? (our|a|an|the|my|some|this|these) (new|brand new|free|popular|latest|famous|complimentary|own)? [.{0,2} ${product}]`,
  `(free|complimentary) [.{0,2} ({cover}|{kit}|{package}|{upgrade}|{gift}|{accessory}|{course}|{module}|{bundle}|{maintenance}|{cleaning}|{opening})]`,
  `(#Percent|#Money) off (of)? (your|our|the|any|all|every|a)? [.{0,2} (${product}|order)]`,
  `^ .{0,1} (plus|and|also) (our|a|the) [.{0,2} ${product}]`,
  `${offer} .{1,4} (and|plus|or|as well as|along with|together with) (our|a|the|my) [.{0,2} ${product}]`,
];
/** Words that say outright that this is one more. */
export const another: readonly string[] = [
  '(we|i) also (offer|sell|stock|carry|supply|rent|install|provide|run|do|make) !(not|so|this|that|it|know|have|want) .',
  `we also have (a|an|our|some|other|two|three|#Value) .{0,2} ${product}`,
  '(another|a second|a further|one more|an additional) ((great|special|exciting|amazing|fantastic) (offer|deal|product|service|opportunity)|(product|service|promotion) (you|we|that|from|of ours))',
  '(our|my) other (products|services|offers|courses|plans|packages|programs|programmes|solutions|tools|deals)',
  '(two|three|four|five|#Value|several|multiple|a few|a range of|a number of) (great|special|exciting|different|exclusive|amazing) (offers|deals|promotions)',
  '(in addition|on top of (that|this)|besides (that|this)|apart from (that|this)|that is not all) .{0,1} (we|i|you) (also)? (offer|sell|provide|stock|can (also)? (get|buy|order|add|book))',
  'if (that|this|it) is not (for you|what you need|a fit|right|your thing) .{0,2} (we also|how about|what about|try|consider|look at) (our|the|a|an)',
];
