import type { Dialect, Email, MergeTag, PartName } from '../../src/email.ts';
import { defineRule, everyKind } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'merge tags',
  severity: 'warn',
  kinds: everyKind,
  anyLanguage: true,
  docs: {
    summary: 'Flags a message whose merge tags are written in two template languages.',
    why: 'A sending tool reads one of them and sends the other as it stands.',
    evidence: [
      {
        grade: 'D',
        title: 'six token syntaxes and how they fail: mixed syntax is one of three causes',
        url: 'https://cf-newsletrix.pages.dev/blog/newsletter-personalisation-token-guide.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    mixed:
      'This message has “{tag}” and “{other}”: a sending tool reads one of the two and sends the other as it stands. Write all tags in the one that your tool reads.',
  },
  examples: [
    { text: 'Hi {{first_name}},\n\nIs the kiln at {company} warm?', finds: ['{company}'] },
    { text: 'Hi *|FNAME|*,\n\nIs the kiln at {{company}} warm?\n\n*|LIST:ADDRESS|*', finds: ['{{company}}'] },
    { text: 'Hi [First Name],\n\nIs the kiln at {{company}} in {{city}} warm?', finds: ['[First Name]'] },
    {
      text: 'Hi {{first_name}},\n\nIs the {{ kiln | default: "kiln" }} warm?{% if vip %} Yours is.{% endif %}',
      finds: [],
    },
    { text: 'Hi {{first_name}},\n\n[One line on what you saw in their yard]\n\n[Your Name]', finds: [] },
    { text: 'Hi {{first_name}},\n\nIs the kiln warm?\n\nBest,\n[Name]', finds: [] },
    { text: '{Hi|Hello} {{first_name}},\n\nIs the kiln warm?', finds: [] },
    { text: 'Hi {name},\n\nA kiln is \u0024{price} a month.', finds: [] },
  ],
  check(email, { report }) {
    const byFamily = new Map<string, MergeTag[]>();
    const hasBlanks = !readsBracketsAsTags(email);
    for (const tag of email.tags) {
      if (tag.isInstruction || (tag.dialect === 'bracket' && hasBlanks)) continue;
      const family = familyOf[tag.dialect] ?? tag.dialect;
      byFamily.set(family, [...(byFamily.get(family) ?? []), tag]);
    }
    // A message mostly keeps to one: the odd one out is the mistake.
    const [most, ...others] = [...byFamily.values()].sort((a, b) => b.length - a.length);
    const other = most?.[0];
    const tag = others.at(-1)?.[0];
    if (other && tag) report(tag, 'mixed', { tag: tag.quote, other: other.quote });
  },
});

/** One language to their tools. “${price}” is a dollar sign before `{price}` as often as a tag of its own. */
const familyOf: Readonly<Partial<Record<Dialect, string>>> = { liquid: 'mustache', dollar: 'single-brace' };

/**
 * “Hi [First Name]” is meant for the tool; `[Pain point]`, and `[Name]` under the sign-off, are for the seller to
 * fill, and in a skeleton so is all that stands in brackets.
 */
function readsBracketsAsTags({ tags, parts }: Email): boolean {
  const isIn = (tag: MergeTag, name: PartName): boolean =>
    parts.some((part) => part.name === name && part.start <= tag.start && tag.end <= part.end);
  const brackets = tags.filter(
    (tag) => tag.dialect === 'bracket' && !isIn(tag, 'signature') && !isIn(tag, 'sign-off') && !sellers.test(tag.name),
  );
  return brackets.every(({ name }) => contactField.test(name)) && brackets.some((tag) => isIn(tag, 'greeting'));
}

const contactField = /^(?:(?:first|last|full|contact|prospect)?[ _-]?name|company(?:[ _-]?name)?)$/i;
const sellers = /^(?:your|my|sender|rep)\b/i;
