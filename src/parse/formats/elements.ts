/** What the elements of html and mjml mean for a reader. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Their content is never shown. */
export const dropped = set(
  'style script template svg math object noscript iframe noembed noframes xmp mj-style mj-attributes mj-font mj-breakpoint mj-html-attributes',
);

/** Their text is a label, and no running prose. */
export const labelled = set('a button h1 h2 h3 h4 h5 h6 mj-button mj-navbar-link mj-social-element mj-accordion-title');

export const empty = set('area base br col embed hr img input link meta param source track wbr');

/** Their end tag may be left out. */
export const optionalEnd = set('html head body p li dt dd tr td th thead tbody tfoot colgroup option caption');

export const titles = set('title mj-title');

export const images = set('img amp-img mj-image mj-carousel-image');

/** Set apart by a line of their own. */
const lines = set('div li dt dd br caption option figcaption mj-social-element mj-navbar-link');

/** Set apart by space. */
const paragraphs = set(
  'p h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th ul ol dl blockquote hr section article aside header footer main nav center address pre form ' +
    'fieldset figure title body html button',
);

/** Line ends that a tag sets between the words before and after it: 0 within a line, 1 for a line, 2 for a paragraph. */
export function breaksOf(name: string): 0 | 1 | 2 {
  if (lines.has(name)) return 1;
  return paragraphs.has(name) || name.startsWith('mj-') ? 2 : 0;
}

/** A start tag -> the open elements that it ends, and those it does not look beyond. */
export const ends: Readonly<Record<string, readonly [closes: ReadonlySet<string>, within: ReadonlySet<string>]>> = {
  li: [set('li'), set('ul ol')],
  td: [set('td th'), set('table')],
  th: [set('td th'), set('table')],
  tr: [set('tr'), set('table')],
  tbody: [set('thead tbody tfoot'), set('table')],
  tfoot: [set('thead tbody tfoot'), set('table')],
  dt: [set('dt dd'), set('dl')],
  dd: [set('dt dd'), set('dl')],
  option: [set('option'), set('select')],
};

/** A paragraph ends where one of these begins. */
export const endsParagraph = set(
  'p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote hr section article div pre form center',
);

/** An end tag does not reach out of a cell. */
export const cell = set('td th table');
export const ofTable = set('table thead tbody tfoot tr td th');

/** Hidden on every screen. `mso-hide` alone is not: it hides from Outlook what others see. */
export const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*1px|opacity\s*:\s*0(?![.\d])/i;

/** What mail programs put around an older mail. */
export const quotes = /\b(?:gmail_quote|yahoo_quoted|moz-cite|divRplyFwdMsg|appendonsend)\b/;
