import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import { breaksOf, empty, images, titles } from './elements.ts';
import { Elements } from './open-elements.ts';
import { Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';

export interface HtmlRequest {
  readonly html: string;
  /** Where it stands in the page: added to every offset that is returned. */
  readonly at: number;
  /** False for a mail that was received: nobody mends its tags. */
  readonly reportsFaults: boolean;
}

/**
 * Reads html or mjml as its reader does. The tokens are enough, and the tree would harm: it takes `<mj-image />` for a
 * start tag, and moves text out of tables, away from its place.
 */
export function readHtml({ html, at, reportsFaults }: HtmlRequest): Shown {
  const sheet = new Sheet(html);
  const elements = new Elements(html);
  let read = 0;
  let isCutTag = false;
  let isCutComment = false;
  let cutAt: number | null = null;
  const upTo = (end: number): void => {
    if (end > read) sheet.show({ start: read, end }, elements.context());
  };
  const past = (token: Token.TagToken | Token.CommentToken | Token.DoctypeToken): void => {
    upTo(token.location?.startOffset ?? read);
    read = Math.max(read, token.location?.endOffset ?? read);
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        past(token);
        const { tagName: name } = token;
        for (const closed of elements.endedBy(name)) sheet.close(closed);
        sheet.breakLine(breaksOf(name), name);
        elements.open(token);
        if (images.has(name)) sheet.image(token, elements.context());
        if (empty.has(name) || token.selfClosing) for (const closed of elements.close(name)) sheet.close(closed);
        else tokenizer.state = modeOf(name);
      },
      onEndTag(token) {
        past(token);
        for (const closed of elements.close(token.tagName)) sheet.close(closed);
        sheet.breakLine(token.tagName === 'br' ? 1 : breaksOf(token.tagName), '');
      },
      onComment(token) {
        past(token);
        if (isCutComment) cutAt = token.location?.startOffset ?? read;
      },
      onDoctype: past,
      onCharacter() {},
      onWhitespaceCharacter() {},
      onNullCharacter() {},
      onEof() {
        // A tag that the file ends in is no text.
        const tag = isCutTag ? html.slice(read).search(/<\/?[a-zA-Z]/) : -1;
        if (tag >= 0) cutAt = read + tag;
        upTo(cutAt ?? html.length);
      },
      onParseError({ code }) {
        isCutTag ||= code === 'eof-in-tag';
        isCutComment ||= code === 'eof-in-comment';
      },
    },
  );
  tokenizer.write(html, true);
  const faults = reportsFaults ? elements.faults(cutAt) : [];
  return sheet.shown(at, faults);
}

/** What these hold is read up to their own end tag. */
function modeOf(name: string): (typeof TokenizerMode)[keyof typeof TokenizerMode] {
  if (titles.has(name) || name === 'textarea') return TokenizerMode.RCDATA;
  if (name === 'script') return TokenizerMode.SCRIPT_DATA;
  return rawText.has(name) ? TokenizerMode.RAWTEXT : TokenizerMode.DATA;
}

const rawText: ReadonlySet<string> = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'mj-style']);
