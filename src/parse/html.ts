import { entityCharacter, entityPattern } from './entities.ts';
import { blank, type Ink } from './mask.ts';
import { gap } from './settle.ts';

/** Blanks html tags, and sets a line feed where one ends a block; puts characters for entities. */
export function blankHtml(ink: Ink, masked: string): void {
  for (const match of masked.matchAll(tag)) {
    const [whole, name = ''] = match;
    if (!elements.has(name.toLowerCase())) continue;
    blank(ink, { start: match.index, end: match.index + whole.length });
    if (blocks.test(name)) ink[match.index] = 10;
  }
  for (const match of masked.matchAll(hidden)) blank(ink, { start: match.index, end: match.index + match[0].length });
  for (const match of masked.matchAll(entityPattern)) {
    const character = entityCharacter(match[0]);
    if (character === null) continue;
    for (let i = 0; i < match[0].length; i++)
      ink[match.index + i] = i < character.length ? character.charCodeAt(i) : gap;
  }
}

const tag = /<\/?([a-zA-Z][a-zA-Z0-9]{0,11})(?=[\s/>])[^<>]{0,2000}>/g;
const hidden = /<(style|script|head|title)\b[^<>]{0,500}>[\s\S]{0,20000}?<\/\1\s*>/gi;
const blocks =
  /^(?:br|p|div|li|ul|ol|t[dhr]|table|h[1-6]|blockquote|hr|section|article|header|footer|tbody|thead|center|pre|body|dd|dt)$/i;
const elements = new Set(
  (
    'a abbr article aside b big blockquote body br button caption center code col colgroup dd del details div dl dt em fieldset figure font footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li link main mark meta nav ol option p pre q s script section select small ' +
    'span strike strong style sub summary sup table tbody td textarea tfoot th thead title tr tt u ul video'
  ).split(' '),
);
