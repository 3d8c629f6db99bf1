/** The seller’s own need, and beside it, in either order, what makes it the reader’s business. */

/** Space to fill, stock to be rid of. */
export const toShift: readonly string[] = [
  '(i|we) .{0,2} (need|have|got|must|want|trying) (to)? .{0,1} (fill|plug|shift|clear|offload|unload|sell|empty|use up|make room|find someone for)',
];
export const spareGoods: readonly string[] = [
  '(gap|gaps|hole|holes|route|round|stock|warehouse|showroom|forecourt|yard|auditors|stocktake|inventory|shelves|new (models|range|season|stock)|cancellation|calendar)',
];
/** Gaps that are the reader’s, or no figure of speech. */
export const realGaps: readonly string[] = [
  '(your|their) .{0,3} (gap|gaps|hole|holes|stock|warehouse|shelves|calendar|yard|round|route)',
  '(stock room|store room|storeroom|stockroom|painters)',
  '(roof|wall|walls|floor|tooth|teeth|data|record|records|cv|knowledge|brickwork|fence|road)',
];

/** A prize that the seller would like. */
export const prize: readonly string[] = [
  '(i|we) .{0,4} (win|bag|land|scoop|score|earn) (the|a|that|this|my) .{0,2} (trip|holiday|cruise|car|contest|competition|prize|weekend|voucher|watch|hamper|jolly|getaway)',
];
export const readersPart: readonly string[] = [
  '(anything|whatever|something) (that)? you .',
  '(your|a|any|one more|an) (order|signature|yes|help|deal|sale|support|contract|booking|renewal)',
  '(if|could|can|would|will) you .',
];

/** The seller’s year end, and beside it a price or a signature. */
export const ourYearEnd: readonly string[] = [
  '((end|close) of (the|our|my)? .{0,1} (year|quarter|month|half|period)|(year|quarter|month) end) .{0,2} (for (us|me)|(at|on|in) (our|my) .|here|in our office|round here)',
];
export const dealWords: readonly string[] = [
  '(room|wiggle|leeway|flex|flexibility|discount|price|prices|pricing|deal|deals|offer|sign|signature|order|orders|sharpen|sharper|generous|cut|knock|squeeze|over the line|get (this|it|you) (in|done|over)|close|commit|rate|terms)',
];

/** Flagged by themselves. */
export const plainWish: readonly string[] = [
  'help (us|me) (clear|shift|move|sell|offload|empty|fill|unload|flog) (#Value|the last|the final|our|these|those|a few|some)',
  '(top|best) (seller|rep|salesperson|salesman|saleswoman|performer) .{0,3} (wins|gets|earns|goes home with|bags|takes)',
  '(get|take|lift|keep) (my|our) name (off|on|onto|from) the .{0,1} (list|board|wall)',
  '(i|we) .{0,2} (leaned on|leant on|pushed|pressed|pressured|squeezed|under pressure|under orders) to (bring|close|sell|sign|land|get|win|book|deliver)',
  '(my|our) (kids|children|family|wife|husband|dog|cat|little ones) .{0,1} (eat|eats|go hungry|goes hungry|will eat) .{0,4} (if|when|unless|until) you',
  '(with|thanks to) your (order|signature|yes|deal|contract|renewal|business) (i|we) (make|hit|get|reach|keep|earn|win|close|finish|am|are)',
  'my (numbers|figures|pipeline|quarter|month|board|forecast) (look|looks|is looking|are looking) .{0,1} (grim|bad|thin|light|short|ugly|weak|poor|dire|terrible|bare|empty)',
];
