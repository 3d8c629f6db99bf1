/**
 * Text from a file, or a file's name, as it may be sent to a terminal: control characters are shown as signs (an
 * escape is `␛`), and what has no sign, or would turn the reading order around, as its code (`\u202e`). Line feeds
 * and tabs stay unless `whitespace` is `shown`.
 */
export function visible(text: string, whitespace: 'kept' | 'shown' = 'kept'): string {
  return text.replace(hidden, (found) => (whitespace === 'kept' && /[\n\t]/.test(found) ? found : sign(found)));
}

/** Controls, marks of direction, separators of lines, and half characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const hidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

const firstPicture = 0x2400;
const deletePicture = 0x2421;

function sign(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(firstPicture + code);
  if (code === 0x7f) return String.fromCharCode(deletePicture);
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
