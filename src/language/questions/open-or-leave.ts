import { patterns } from '../../patterns.ts';

const leave =
  '(close|leave|stop|check|try|circle|come back|get back|step|follow|wait|drop|move on|move this|take|remove|assume|reach|let|touch|park|put|give|bow|call it|archive|hold)';

/** Asks how things stand with the reader, and holds the door open: “Is this still planned, or should I close the file?” */
export const openOrLeave = patterns(
  `^ .{0,3} (is|are|has|have|does|do|was) !(i|we|my|our|you) .{1,12} or (shall|should|can|could|may|is it time) (i|we|that i|that we)? .{0,1} ${leave}`,
  `^ .{0,3} (are|do|did|have) you (still|all set|moved|decided|found|chosen|gone|plan|planning|need|want|interested) .{0,10} or (shall|should|can|could|may) (i|we) .{0,1} ${leave}`,
);
