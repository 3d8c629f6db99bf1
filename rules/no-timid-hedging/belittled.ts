/** What the seller sends, made small. */
export const belittled: readonly string[] = [
  '(only|just|merely|no more than|nothing but|probably) .{0,1} (a|my|an|some) .{0,2} (rough|quick|humble|little|small|modest|clumsy|crude|feeble|half baked|amateur|amateurish|poor|simple|tiny|silly|naive|wild|random|basic)? .{0,1} (stab|attempt|idea|try|effort|go|guess|suggestion|thought|shot|scribble|hunch|musing|proposal|offer|pitch)',
  '(my|our|a|this) .{0,1} (humble|little|modest|clumsy|crude|feeble|half baked|amateurish|poor|silly|naive|small) .{0,1} (stab|attempt|idea|try|effort|go|guess|suggestion|thought|shot|scribble|proposal|offer|pitch|company|firm|shop|business|outfit)',
];
/** The tone that makes it timid. */
export const meek: readonly string[] = [
  '(sorry|afraid|bound to|fair enough|feel free to (ignore|bin|delete|laugh)|bin it|laugh at|wrong|silly|stupid|not so important|not important|understand if|no good|not (much|good|great|worth)|too (dear|expensive|small|much|silly|long)|waste|nuisance|embarrassed|worthless|not what you|not that interesting|unworthy|nobody|who am i)',
];

/** Expects the reader to think ill of it. */
export const foreseen: readonly string[] = [
  '(you|he|she|they) (will|would|might|may|must) (find|think|say|consider|call|feel) (it|this|that|me|us|we|i|our .|my .|these) (is|are|am)? .{0,2} (too (dear|expensive|small|much|silly|long|pushy|forward|simple|basic)|silly|stupid|useless|boring|annoying|rubbish|ridiculous|mad|pathetic|a (waste|nuisance|bore|joke|pest|fool)|not (worth|good|for you|relevant))',
  '(would|is|was|will) it (be)? .{0,2} (cheeky|rude|presumptuous|impertinent|impolite|naughty|bold of|forward of|pushy|too much) (of (me|us))? (to (ask|request|suggest|beg|trouble|bother|call|write|send|see)|if i)',
  '(ever so|so very|awfully|terribly|dreadfully|frightfully) sorry (to|for|about|if|$)',
  '(this|it|that|my .) (is|was|may be|might be) .{0,2} (not so|not that|not very|hardly|not) (important|interesting|relevant|useful|exciting|special|urgent) (for|to) you',
  '(i|we) (hate|loathe|dread|can not stand) (being|to be|sounding|to sound|coming across|feeling|selling|the selling|cold .) .{0,3} (salesy|pushy|a (pest|nuisance|bother|salesman|salesperson)|annoying|spammy|this|like)',
];
