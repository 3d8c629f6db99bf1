/** Word classes of apologies, of the harm they own up to, and of hedges. */

export const bother =
  '(bother|bothering|disturb|disturbing|trouble|troubling|pester|pestering|bug|bugging|nag|nagging|interrupt|interrupting|intrude|intruding|impose|imposing|inconvenience|inconveniencing|clutter|cluttering|spam|spamming|hassle|hassling|annoy|annoying|harass|badger|badgering|barge|barging|burden|burdening)';
export const writing =
  '(asking|keep|write|writing|email|emailing|message|messaging|contact|contacting|reach|reaching|take|taking|land|landing|fill|filling|chase|chasing|follow|following|be|barge|drop|dropping|send|sending|crash|crashing|jump|jumping|call|calling|text|texting|ring|ringing|cold|pop|popping|butt|butting)';
export const nuisance =
  '(nuisance|pest|bother|pain|burden|nag|annoyance|stalker|bore|pushy|annoying|a nuisance|intrusive|that person|that guy|spammy|salesy|presumptuous|forward|too forward|a pain)';
export const busy =
  '(busy|swamped|slammed|overloaded|snowed under|up to your (neck|ears|eyeballs|eyes)|stretched|rushed off your feet|inundated|buried|overwhelmed|flat out|hectic|packed|full|overflowing|crazy|a lot on your plate|a million (things|other things|emails)|a hundred (things|emails)|tons of .{1,2}|so much on|a lot going on|better things to do|important things to do|hands full|drowning|jammed|time poor|bombarded|crowded)';
export const meek =
  '(maybe|perhaps|possibly|sort of|kind of|kinda|somehow|at all|a bit|by any chance|at some point|potentially|if that is okay|if that is ok|if you do not mind|a little|hopefully|just|tiny)';
