/** What bytes 0x80 to 0x9F mean; five of them mean nothing, and stay what they are. */
export const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Puts right what a decoder gave for Windows-1252: some versions of Node take it for Latin-1. */
export const asWindows1252 = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => high[sign.charCodeAt(0) - 0x80] ?? sign);
