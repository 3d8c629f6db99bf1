const coin =
  '(penny|pennies|cent|cents|dime|thing|pound|pounds|dollar|dollars|euro|euros|quid|bean|farthing|red cent|single cent|cent extra)';

/** The ways to say that something costs nothing. */
export const free = `(free|freebie|freebies|complimentary|gratis|cost free|costless|(no|zero) (extra|additional|added)? cost|(no|zero|without) (extra|additional|any|a)? (charge|fee|fees|charges|payment)|(at|for|with|is) (no|zero|nil) (extra|additional)? (cost|charge|charges|fee|fees|expense|price)|without (charge|cost|paying|spending (anything|a ${coin}))|on the house|on us|for (absolutely)? (nothing|nowt|zilch|zero|nix)|{cost} (you|your .)? (absolutely)? (nothing|zero|nada|zilch|nowt|not a ${coin}|#Value ${coin})|{pay} (absolutely)? (nothing|zero|nowt|nada|zilch|not a ${coin}|no (fee|fees|rent|interest|deposit))|(not|never) ({pay}|cost|be charged|be billed|be paying|{spend}|owe) (you|us)? (anything|(a|one|so much as a|even a|any|not a)? (single|red|brass)? ${coin})|(nothing|zero) (to pay|upfront|down|up front)|(zero|no|nil|0) (pounds|dollars|euros|money|cash|payment|deposit) (upfront|up front|down|now|today|to pay)?|($0|£0|€0|0$|0€|0£|$0.00|£0.00)|with (our|the) compliments|courtesy of (us|the (house|management|team))|compliments of (us|the (house|management|team))|(our|my) treat|(we|i) (will|shall|would)? .{0,1} ({foot}|pick up|picks up|{cover}|settle|stand) (you)? (the|your) (entire|whole|full)? (bill|tab|cost|costs|fee|fees|check)|free of (charge|cost)|(give|gives|giving|gave) (away)? .{0,3} away|giving away|{waive} (the|your|our|all|any) .{0,3} (fee|fees|charge|charges|cost|costs|deposit|rent)|(not|without) (a|one) ${coin} (to pay|to spend|of yours|from you))`;

const some =
  '(other|some|certain|a few|few|usual|the usual|standard|the standard|special|various|minimum|full|further|our|the|our usual|these|those|specific|particular|several|one or two|a couple of|a handful of|more|additional|normal|general|the small|small|limited|strict|local|company|store|campaign|age|income|credit|postcode|geographic|regional|member)';
const string =
  "(terms|conditions|condition|restrictions|restriction|limits|limit|limitations|exclusions|commitments|requirements|exceptions|rules|caveats|criteria|eligibility|commitment|purchase|spend|contract|term|order|t c 's|t c|ts cs|t cs|tcs|ts and cs|t and c|t and cs|tandcs|stipulations|provisos|proviso|small print|fine print|qualifications|qualification|approval|credit check|status|membership|subscription|registration|hoops|strings|string|catch|catches|conditions of use|fair use|fair usage|policy|footnote|asterisk)";
const elsewhere =
  '(website|site|web|webpage|page|leaflet|brochure|overleaf|below|online|in store|in the store|in branch|at checkout|at the till|footnote|bottom|counter|desk|shop|staff|small print|fine print|app|flyer|phone|call|back|reverse|end|foot|portal|store|representative|rep|colleague|team|agent|note)';

/** Strings that are said to exist, and not said. */
const apply = `(${some}? ${some}? ${string} (and (conditions|restrictions|exclusions|limits|exceptions|criteria))? (which|that)? (may|will|do|is|are|can|might)? (also|of course|naturally|always)? (apply|applies|applied|applicable|required|needed|necessary|exist|exists|follow|to follow|vary|varies|in force|in place|in effect|involved|be met|must be met))`;
export const hints: readonly string[] = [
  apply,
  `(subject to|depending on|dependent on|conditional on|contingent on|conditional upon|provided you meet|in line with|in accordance with|according to|governed by|within|pursuant to) (our|the|some|certain|a few|your|its|all|these)? (usual|standard|full|normal|published|current|credit|site|store)? .{0,1} (terms|conditions|availability|eligibility|approval|status|change|qualification|restrictions|fair use|fair usage|credit|credit check|rules|limits|criteria|acceptance|survey|small print|policy|discretion|circumstances|t cs|ts cs|requirements|verification|exclusions)`,
  `(see|read|check|refer to|consult|ask|look at|click|tap|find|view|turn to|request|{go} (through|over)|(visit|call|contact|go to|speak to) (us|me|the|our|your)) (for|to|on|in|the|our|your|at|with|a|any|an|their)? .{0,3} (terms|conditions|small print|fine print|footnote|asterisk|t cs|ts cs|restrictions|exclusions|full details|eligibility|the catch|the rules|what applies)`,
  `(see|visit|check|ask|consult|refer to|call|contact|speak to|go to) .{0,3} ${elsewhere} .{0,1} for (the|full|more|all|any|further|complete)? (full)? (details|terms|conditions|information|info|rules|restrictions|eligibility|the catch|exclusions)`,
  `(see|visit|check|ask|consult|refer to|call|contact|speak to|go to|read) .{0,3} ${elsewhere} .{0,1} (for|to (see|find out|learn|know)) (what|how|who|which|whether|if) .`,
  `(details|full details|terms|conditions|the rules|the catch|restrictions|exclusions|small print|fine print|full terms|t cs|ts cs|rules|eligibility|criteria) .{0,3} (on|in|at|from|by|over|via|are|is|see|can be found) (the|our|a|your|request|page)? .{0,1} (${elsewhere}|request|enquiry|application)`,
  `(details|terms|conditions|restrictions|small print|t cs|ts cs|full terms) (below|overleaf|online|in store|on request|to follow|follow|at checkout|attached separately|elsewhere)`,
  `(small|fine) print (applies|below|on|in|at|is|to|follows|$)`,
  `(with|there (is|are)|has|have|come with|comes with|but|though|and|at) (a few|some|certain|one or two|a couple of|a|several|the usual|minor|small|small print|other|one|just a few|only a few)? (small|little|minor|tiny)? (strings|conditions|restrictions|catches|caveats|exclusions|exceptions|provisos|limits|stipulations|hoops|catch|condition|string|proviso|caveat|purchases|orders|plans|contracts|packages|t cs|ts cs|requirements) (attached|apply|involved|to (meet|fulfil|fulfill|explain|discuss)|(which|that|we|i|you)|though|$)`,
  `(strings|conditions|terms|restrictions|limits|exclusions|caveats) (are|is|may be|will be)? (attached|involved|explained (later|on|by|when)|discussed|listed|given|available|sent|shared|set out|explained)`,
  `(with|on|when (you|we)? (buy|order|choose|take|sign)|if you (buy|order|choose)) (certain|select|selected|some|eligible|qualifying|participating|specific|particular|specified|chosen|approved|designated) .`,
  `(certain|some|various|a few|the usual|usual) (terms|conditions|restrictions|exclusions|limits|exceptions|caveats|strings|rules|criteria|requirements)`,
  `(not (all|every|everyone|everybody) .{0,3} ({qualify}|eligible|{apply}|included|accepted|available|can)|(not available|unavailable|excludes|excluding|except|not valid) (to|in|for|on|at|with)? (all|some|certain|everyone|selected|every)|(at|in) (our|the (manager's|company's)) (sole|own|absolute)? discretion|while (terms|conditions))`,
  `but not (for|to|on|in|with|at)? (everyone|everybody|all|every|anyone|always|everywhere)`,
  `(terms|conditions|t cs|ts cs|restrictions|exclusions) $`,
];

const group =
  '(selected|certain|select|chosen|eligible|qualifying|qualified|participating|approved|specified|designated|entitled|invited|suitable|accepted|pre approved|preapproved|nominated|applicable|a select few|a chosen few)';

/** Who gets it is left open. */
export const qualified: readonly string[] = [
  `(for|to|on|with|at|in|across|by|from|when you buy|only) (all|any|our|a few|the|most|these|only)? ${group} .`,
  `^ (only|all|our)? ${group} (customers|companies|businesses|clients|orders|purchases|applicants|households|homes|members|accounts|users|plans|products|items|models|stores|drivers|guests|dealers|readers|areas|homeowners|residents|tenants|patients|students|families|firms|people)`,
  '(that|who|which|if|provided|providing|assuming|as long as|once|should|so long as|when|subject to|in case|on condition|whenever) (that)? (you|your .{1,2}|they|we|it|he|she)? (are|is|be|have been|has been|were)? (found|deemed|to be|still)? (to be)? (qualify|qualifies|eligible|approved|qualified|accepted|entitled|selected|invited|suitable|find you suitable|fit (our|the)|fits (our|the)|match our|matches our|pass (our|the)|passes (our|the)|(meet|meets|satisfy|satisfies|fulfil|fulfill|match|tick|ticks) (our|the|all|certain|some) .{0,2} (criteria|conditions|requirements|terms|standards|rules|boxes|profile|check|checks))',
  '(for|to|with) (those|anyone|everyone|people|customers|whoever|all) (eligible|qualifying|approved|accepted|entitled|selected|chosen|invited)',
  '(on|for|in|at|with|to|across|when you buy) (certain|select|selected|some|eligible|qualifying|participating) (orders|purchases|plans|postcodes|items|models|days|stores|areas|products|packages|routes|customers)',
  '(if (eligible|qualified|approved|accepted|entitled)|(where|when|as) (eligible|applicable|available|appropriate|approved)|(on|upon) (approval|acceptance|qualification|approved credit)|(in|under) (certain|some|specific|the right|special|most) (cases|circumstances|conditions|situations|areas))',
];
