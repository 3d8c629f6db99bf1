import { patterns } from '../../patterns.ts';

/** Words that offer something of the seller’s: a product, a service, a price. */
export const pitches = patterns(
  `(our|my) .{0,2} (platform|product|products|software|solution|solutions|tool|tools|app|system|services|technology|programme|program|package|packages|engine|suite|offering|offer|course|training)`,
  `(we|which|that) (help|helps|offer|offers|provide|provides|build|builds|sell|sells|deliver|delivers|automate|automates|specialise|specialize) .{0,3} (companies|teams|businesses|firms|people|clients|leaders|brands|owners|agencies|you|customers|shops|plants|sites|operations|departments)`,
  `(special|introductory|limited|exclusive|founder|early bird) .{0,1} (offer|price|rate|discount|deal|bonus)`,
  `(free|complimentary) (trial|quote|consultation|demo|estimate|audit|shipping)`,
  `(features include|benefits include|our features|key features)`,
  `(buy|order|enrol|enroll|purchase|subscribe|upgrade) (now|today|here|to)`,
);
