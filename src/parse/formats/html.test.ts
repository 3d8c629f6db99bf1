import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foundIn, pageOf, partsOf } from '../../../test/format-lab.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/scenarios/html/${name}`, import.meta.url), 'utf8');
const shown = async (html: string, path = 'a.html'): Promise<string> =>
  (await pageOf(path, html)).prose
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ +/g, ' ')
    .trim();

describe('what a reader sees of html', () => {
  it.each<[string, string, string]>([
    ['blocks', '<p>One</p><div>Two<br>Three</div><ul><li>Four</ul>', 'One\nTwo\nThree\nFour'],
    ['cells of a layout table', '<table><tr><td>One<td>Two</table>Three', 'One\nTwo\nThree'],
    ['line ends of the source as blanks', '<p>One\ntwo\r\n  three</p>', 'One two three'],
    ['line ends of preformatted text', '<pre>One\ntwo</pre>', 'One\ntwo'],
    ['words with markup in them', '<p>One<b>self</b>, <i>two</i>.<span> Three</span></p>', 'Oneself, two. Three'],
    [
      'entities',
      '<p>Don&rsquo;t &amp; do&nbsp;&mdash; caf&eacute;&#33; &frac34; &lt;b&gt;</p>',
      'Don’t & do — café! ¾ <b>',
    ],
    [
      'no comment, style, script, template',
      '<!-- a --><style>b</style><script>"<p>c</p>"</script><template>d</template>One',
      'One',
    ],
    ['nothing for Outlook alone', '<!--[if mso]><p>a</p><![endif]--><!--[if !mso]><!-->One<!--<![endif]-->', 'One'],
    [
      'no hidden text below the first words',
      '<p>One</p><p>Two<p>Three<p>Four<p>Five</p><p hidden>a</p><p style="Display: none">b</p>',
      'One\nTwo\nThree\nFour\nFive',
    ],
    [
      'texts of images',
      '<p>One</p><img src=a alt="Two &amp; three"><img alt=\'Four\'><img alt=five><img alt>',
      'One\nTwo & three\nFour\nfive',
    ],
    ['an image that is closed', '<p>One</p><img alt="Two"/><p>Three</p>', 'One\nTwo\nThree'],
    ['text around a table in a table', '<table>One<tr>Two<td>Three</td></tr></table>', 'One\nTwo\nThree'],
  ])('%s', async (_, html, expected) => {
    expect(await shown(html)).toBe(expected);
  });

  it('and of mjml', async () => {
    const file = fixture('letter.mjml');
    const page = await pageOf('letter.mjml', file);
    expect(partsOf(page, page.emails[0])).toMatchObject({
      subject: 'The June course',
      preheader: 'Only 3 spots left in June',
      greeting: 'Hi ◊,',
    });
    expect(
      await shown(
        '<mjml><mj-head><mj-attributes><mj-all a="b"/></mj-attributes></mj-head><mj-body><mj-image src="a" /><mj-text>One</mj-text><mj-button>Two</mj-button></mj-body></mjml>',
        'a.mjml',
      ),
    ).toBe('One\nTwo');
  });
});

describe('an html mail', () => {
  it('has its parts', async () => {
    const page = await pageOf('letter.html', fixture('letter.html'));
    expect(page.emails.map(({ subject }) => subject)).toEqual(['Your place in June – only 2 places left']);
    expect(partsOf(page, page.emails[0])).toMatchObject({ preheader: 'Only 3 spots left, ◊', greeting: 'Hi ◊,' });
  });

  it('is flagged at its words, in html', async () => {
    expect(await foundIn('letter.html', fixture('letter.html'))).toEqual([
      '10:41-10:58 preheader “Only 3 spots left”',
      '13:50-13:67 body “only 3 seats left”',
      '18:16-18:54 body “only 3 spots left”',
    ]);
  });

  it('is flagged at its words, in mjml', async () => {
    expect(await foundIn('letter.mjml', fixture('letter.mjml'))).toEqual([
      '4:17-4:34 preheader “Only 3 spots left”',
      '10:37-10:54 body “Only 3 seats left”',
      '13:19-13:36 body “only 2 spots left”',
    ]);
  });

  it('calls links, buttons, headings and texts of images labels', async () => {
    const page = await pageOf(
      'a.html',
      '<h1>One</h1><p>Two <a>three</a>.</p><p><a href="b">Four</a></p><button>Five</button><img alt="Six">',
    );
    expect(
      page.emails[0]?.sentences.map(({ text, isLabel }) => `${text.replace(/ +/g, ' ')}${isLabel ? ' (label)' : ''}`),
    ).toEqual(['One (label)', 'Two three.', 'Four (label)', 'Five (label)', 'Six (label)']);
  });

  it('keeps the subject of its front matter', async () => {
    const page = await pageOf(
      'a.html',
      '---\nsubject: Doors\nday: 3\n---\n<title>Untitled</title><p>Hi Ann,</p><p>Does June suit you?</p>',
    );
    expect(page.emails.map(({ subject, step }) => [subject, step?.day])).toEqual([['Doors', 3]]);
  });

  it('knows merge tags in every corner', async () => {
    const page = await pageOf(
      'a.html',
      '<p>Hi {{ first_name | default: &quot;you&quot; }}, [<b>Company</b>] *|CITY|*</p><style>p {color: red}</style>',
    );
    expect(page.tags.map(({ name }) => name)).toEqual(['first_name', 'Company', 'CITY']);
  });

  it('obeys directives in comments', async () => {
    expect(
      await foundIn(
        'a.html',
        '<!-- pitchlint-disable-next-line left -- room plan -->\n<p>We have only 3 spots left.</p>',
      ),
    ).toEqual([]);
  });
});

describe('broken html', () => {
  it.each([
    ['a link', '<p>Hi <a href="b">Ann</p><p>Two</p>', '1:7 <a> is never closed. Close it with </a>.'],
    [
      'an element of a whole document',
      '<html><body><div>Hi</body></html>',
      '1:13 <div> is never closed. Close it with </div>.',
    ],
    ['a style', '<style>p { } <p>Hi</p>', '1:1 <style> is never closed. Close it with </style>.'],
    [
      'a tag',
      '<p>Hi</p>\n<a href="b" class="c\n<p>Two</p>',
      '2:1 This tag is never closed, and hides the rest of the file. Close it with “>”.',
    ],
    [
      'a comment',
      '<p>Hi</p>\n<!-- b\n<p>Two</p>',
      '2:1 This comment is never closed, and hides the rest of the file. Close it with “-->”.',
    ],
  ])('%s that is not closed is told once', async (_, html, expected) => {
    expect(await foundIn('a.html', html)).toEqual([expected]);
  });

  it.each([
    [
      'tags that need no end',
      '<html><body><p>One<p>Two<ul><li>One<li>Two</ul><table><tr><td>One</table></body></html>',
    ],
    ['a piece of a document', '<table><tr><td><p>Hi</p>'],
    ['branches of a template', '<p>{% if a %}<a href="b">{% else %}<a href="c">{% endif %}Hi</a></p></body>'],
  ])('%s are fine', async (_, html) => {
    expect(await foundIn('a.html', html)).toEqual([]);
  });
});
