/** Places in something: what runs out without anybody seeing it. */
export const place =
  '(spot|spots|seat|seats|place|places|slot|slots|space|spaces|opening|openings|ticket|tickets|chair|chairs|position|positions|room|rooms|appointment|appointments|bay|bays|pass|passes|membership|memberships)';

/** Goods that a seller can run short of. */
export const goods =
  '(unit|units|item|items|piece|pieces|pair|pairs|copy|copies|licence|licences|license|licenses|kit|kits|product|products|model|models|stock|stocks|inventory|supply|supplies|quantity|quantities|bottle|bottles|box|boxes|deal|deals|offer|offers|pack|packs|set|sets|order|orders|pallet|pallets)';

export const thing = `(${place}|${goods}|availability|capacity|allocation|allotment|seating|enrolment|enrollment|date|dates|reservation|reservations|invitation|invitations|booking|bookings|session|sessions|table|tables|desk|desks|plot|plots|pitch|pitches|stand|stands|stall|stalls|suite|suites|cabin|cabins|berth|berths|flat|flats|apartment|apartments)`;

/** How one says that it is little. */
export const few =
  '(#Value+|(a|the|one)? (few|couple|handful|dozen|half dozen|half a dozen|limited number|small number|tiny number|fraction)|(last|final) (few|#Value+)|one more|(less|fewer) than #Value|under #Value)';

export const remaining = '(left|remaining|unclaimed|unsold|to go|to give|to fill|still (open|free|available|there))';

export const quickly =
  '(fast|quickly|rapidly|steadily|quick|soon|early|at this rate|within (hours|days)|like hot cakes|like hotcakes)';

export const scarce = '(limited|scarce|tight|tighter|scant|restricted|finite|dwindling|shrinking)';
