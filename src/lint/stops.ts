import type { Page } from '../email.ts';

/** Whether a page says, in its front matter or beside its emails, that a reply or a no ends the sequence. */
export function stopsOnReply({ frontMatter, text, zones }: Pick<Page, 'frontMatter' | 'text' | 'zones'>): boolean {
  for (const [key, value] of Object.entries(frontMatter)) {
    if (
      /^(?:stop|exit|end)s?(?:[-_ ]?(?:on|when|if))?(?:[-_ ]?(?:reply|replies|no|answer|response))?$/i.test(key) &&
      says(value)
    )
      return true;
  }
  return zones.some(
    ({ name, start, end }) => (name === 'guidance' || name === 'other') && rule.test(text.slice(start, end)),
  );
}

/** `stop-on-reply: true`, `stop: reply`, `exit: [reply, no]`. */
const says = (value: unknown): boolean =>
  value === true ||
  [value]
    .flat()
    .some((one) => typeof one === 'string' && /^(?:yes|true|.*\b(?:repl|respon|answer|no\b|unsubscri|opt))/i.test(one));

/** “It stops on any reply”, “remove them once they say no”, `Stop on reply | yes`; but not “end with a question that gets a reply”. */
const rule =
  /\b(?!ends?\s(?:with|by)\b)(?:stop|exit|pause|end|remove|unenrol|cancel|suppress|halt)(?:s|es|ed|l|led|ping|ting)?\b(?![^.\n]{0,80}\bno\s*\|?\s*$)[^.\n|]{0,60}\b(?:repl(?:y|ies|ied)|respon(?:d|ds|se)|answers?|unsubscribes?|opts? out|says? no|not interested|books)\b/im;
