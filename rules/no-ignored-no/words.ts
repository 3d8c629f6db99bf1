/** Word classes of refusal, silence and persistence, shared by the patterns of this rule. */

/** Nothing came back from the reader. */
export const silenceFrom =
  '(if|should|as long as|provided|providing|when|where) ((i|we|you|there) (do not|have not|did not|is no|are no|are not|not|hear|get|receive|raise|see|can not|cannot|fail to|failed to) (hear|heard|hearing|get|got|receive|received|reply|replied|object|respond|responded|tell|say|answer|answered|write|opt|word|let|stop|nothing|no (reply|answer|response|objection|objections|word)|objection|objections|reply|response|answer|raise|see|had|have|change)|(you are|it is|all is|it stays|you stay|you remain) (silent|quiet))';
/** All goes ahead but for a word from the reader. */
export const unlessToldNot =
  '(unless (i|we|you) (hear|heard|have heard|get|receive|object|tell|say|write|opt|cancel|let|stop|are told|am told|answer|reply|respond|call|decline|speak up|shout|instruct|advise|raise|change)|unless (told|instructed|advised|otherwise|someone))';
/** The reader has said no, or told the seller to stop. */
export const refused =
  '(declined|refused|rejected|unsubscribed|opted out|hung up|(said|told .{1,3}|answered|replied|given .{1,2}|gave .{1,2}) (that)? (no|not (now|interested|to|today)|to stop|to leave|to go away|it was a no|thanks but no|enough|you (are|were) not|you had no|you did not (want|need)|you do not (want|need)|you would not|never)|turned .{1,5} down|turned down (me|us|my|our|the (offer|proposal|quote|deal|last|first)|this|that|it)|passed on (this|it|my|our|us)|asked .{0,3} (to stop|not to (write|call|email|contact|be|ring|get|send|hear)|not to|to be (left|removed|taken)|to leave|for (no (more|further)|space|peace|quiet))|blocked (me|us|my|our)|(marked|flagged|reported) .{1,4} (as)? (spam|junk)|put the phone down|slammed the (door|phone)|shown (me|us) the door|binned|deleted (me|us|my|our)|ignored (me|us|my|our)|cancelled (on me|twice)|do not want (to hear|me|us|any more|calls|emails|more)|would rather (i|we|not)|would prefer (i|we|not)|prefer (i|we|not)|are not interested|were not interested|wanted (me|us) to (stop|go|leave)|wish (i|we) (would|did))';
/** Words that bring the refusal and what follows against each other. */
export const even =
  '(but|yet|still|however|nevertheless|nonetheless|anyway|all the same|even so|regardless|instead|though)';
export const contacts =
  '(call|calling|called|phone|phoning|ring|ringing|rung|email|emailing|emailed|write|writing|written|text|texting|message|messaging|visit|visiting|knock|knocking|contact|contacting|try|trying|tried|chase|chasing|ask|asking|asked|follow up|following up|reach out|reaching out|check in|checking in|circle back|come|coming|came|drop by|dropping by|turn up|turning up|pop in|swing by|stop by|persist|persisting|keep|keeping|continue|continuing|carry on|go on|send|sending|sent|pencil|pencilled|penciled|book|booked|put|add|added|forward|forwarded|approach|pitch|offer|remind|show up|be back|be in touch|give it|have (another|one more)|had to|could not (resist|help|leave|let)|can not (leave|let|resist|help|give|stop|accept)|cannot|resist|going to|gone ahead|went ahead|here again|back again|not (giving|going|stopping|letting|leaving|backing|quitting|done|finished|convinced|giving up))';
export const noWord =
  '(no|nope|nos|not now|not interested|maybe later|not today|rejection|rejections|refusal|refusals|a refusal|a rejection)';
export const yesWord =
  '(yes|agreement|consent|approval|green light|go ahead|confirmation|acceptance|ok|okay|okey|assent|permission|thumbs up|agreed|agree|accept|accepted|accepting|approve|approved|confirmed|on board|happy|interested|good to go|all set|fine|settled|booked|in|coming|joining|going ahead)';
