/** What can be offered. */
const product =
  '({product}|{course}|{plan}|{service}|{tool}|{app}|{platform}|{package}|{kit}|training|{audit}|{workshop}|{consultation}|{membership}|software|{system}|{module}|{solution}|{webinar}|{ebook}|{subscription}|{cover}|coverage|insurance|{policy}|{warranty}|maintenance|cleaning|financing|{trial}|{bundle}|{upgrade}|{program}|{programme}|{accessory}|{template}|{toolkit}|{assessment}|coaching|hosting|consulting|support|installation|{masterclass}|{machine}|{printer}|{scanner}|{pump}|{pool}|{spa}|{edition}|{model}|{collection}|{newsletter}|{sale}|{discount}|{suite}|{community}|{session}|{ticket}|{book})';
/** How an offer is made. */
const offer =
  '({offer}|{sell}|{provide}|introducing|meet|announcing|presenting|{try}|{buy}|{order}|{get}|{grab}|{claim}|check out|{explore}|{discover}|{join}|sign up for|{enrol}|{enroll}|take advantage of|take a look at|have a look at|interested in|{launch}|{release}|{recommend}|{suggest}|{add}|{upgrade} to|{include}|{shop}|{save} on|{book}|{consider}|{enjoy}|#Percent off|#Money off)';

/** One thing to take; the name of it is reported. */
export const offers: readonly string[] = [
  `${offer} (also|you|to you)? (our|a|an|the|my|some|this|these) (new|brand new|free|popular|latest|famous|complimentary|own)? [.{0,2} ${product}]`,
  `^ .{0,1} (plus|and|also) (our|a|the) [.{0,2} ${product}]`,
  `${offer} .{1,4} (and|plus|or|as well as|along with|together with) (our|a|the|my) [.{0,2} ${product}]`,
];
/** Words that say outright that this is one more. */
export const another: readonly string[] = [
  '(we|i) also (offer|sell|provide|stock|carry|make|run|do|supply|rent|install|have (a|an|our|some|other|more))',
  '(another|a second|a further|one more|an additional) (great|special|exciting|amazing)? (offer|deal|product|service|promotion|opportunity)',
  '(our|my) other (products|services|offers|courses|plans|packages|programs|programmes|solutions|tools|deals)',
  '(two|three|four|five|several|multiple|a few|a range of|a number of) (great|special|exciting|different|exclusive)? (offers|deals|promotions)',
  '(in addition|on top of (that|this)|besides (that|this)|apart from (that|this)|that is not all) .{0,1} (we|i|you) (also|can|offer|sell|provide|have|get)',
  'if (that|this|it) is not (for you|what you need|a fit|right) .{0,2} (we|i|our|have|how about|what about|try)',
];
