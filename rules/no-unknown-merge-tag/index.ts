import type { ConditionField, MergeTag } from '../../src/email.ts';
import { defineRule, everyKind, type Settings } from '../../src/rule.ts';

const fields = ['first_name', 'company', 'meeting_link'];

export default defineRule({
  scope: 'email',
  family: 'merge tags',
  severity: 'error',
  kinds: everyKind,
  anyLanguage: true,
  docs: {
    summary: 'Flags merge tags whose field is not in the list of the configuration; silent without a list.',
    why: 'A sending tool fills a field it does not know with nothing, or sends the tag as it stands: “Hi ,” or “Hi {{first_nme}},”.',
    evidence: [
      {
        grade: 'D',
        title: 'six token syntaxes and how they fail: a typo in the name is the commonest',
        url: 'https://cf-newsletrix.pages.dev/blog/newsletter-personalisation-token-guide.html',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    near: '“{tag}” is a field that the configuration does not list. “{field}” is listed: write that, or add this one to settings.mergeTags.fields.',
    unknown:
      '“{tag}” is a field that the configuration does not list. Use one that is listed, or add it to settings.mergeTags.fields.',
  },
  options: {
    fields: {
      doc: 'names that merge tags may have, beside those of settings.mergeTags.fields',
      default: [] as readonly string[],
    },
  },
  examples: [
    { text: 'Hi {{first_nme}},\n\nIs the kiln warm?', finds: ['{{first_nme}}'], settings: { mergeTags: { fields } } },
    { text: 'Hi {{FirstName}},\n\nIs the kiln warm?', finds: ['{{FirstName}}'], options: { fields } },
    { text: 'Hi {{first_name}},\n\nIs the {{kiln_size}} warm?', finds: ['{{kiln_size}}'], options: { fields } },
    {
      text: 'Hi [First name],\n\nIs it warm?',
      finds: ['[First name]'],
      settings: { mergeTags: { fields, dialects: ['bracket'] } },
    },
    {
      text: 'Hi {{ first_name | default: "there" }},\n\nIs the kiln at {{company}} warm?',
      finds: [],
      options: { fields },
    },
    { text: 'Hi *|fname|*,\n\nIs the kiln warm?', finds: [], options: { fields: ['FNAME'] } },
    { text: 'Hi {{first_name}},\n\n[What you saw on their page]\n\n[Your Name]', finds: [], options: { fields } },
    {
      text: '{% assign kiln = "big" %}Hi {{first_name}},\n\nIs the {{kiln}} kiln warm?',
      finds: [],
      options: { fields },
    },
    { text: 'Hi {{first_name}},\n\nIs the kiln warm?\n\n{{ unsubscribe_link }}', finds: [], options: { fields } },
    { text: 'Hi {{contact.firstname}},\n\nIs it warm?', finds: ['{{contact.firstname}}'], options: { fields } },
    {
      text: '{% if kiln_sise == "big" and city %}Hi{% else %}Hello{% endif %} {{first_name}},\n\nIs the kiln warm?',
      finds: ['kiln_sise'],
      options: { fields: [...fields, 'kiln_size', 'city'] },
    },
    {
      text: '{% for kiln in kilns %}{% if kiln.hot %}{{ kiln.name }}{% endif %}{% endfor %}Hi {{first_name}},\n\nWarm?',
      finds: [],
      options: { fields: [...fields, 'kilns'] },
    },
    { text: 'Hi {{nobody_listed_me}},\n\nIs the kiln warm?', finds: [] },
  ],
  check({ tags, conditions }, { options, settings, nearest, report }) {
    const known = [...settings.mergeTags.fields, ...options.fields];
    if (known.length === 0) return;
    const exact = new Set(known);
    const letters = known.map(lettersOf);
    const read = conditions.map((field) => ({ ...field, quote: field.name, isInstruction: false }));
    for (const tag of [...tags, ...read]) {
      if (!isField(tag, settings.mergeTags) || lettersOf(tag.name) === '') continue;
      if (exact.has(tag.name) || (caseless.has(tag.dialect) && known.some((field) => same(field, tag.name)))) continue;
      // `contact.first_name` is likely to be `first_name`.
      const meant = nearest(lettersOf(tag.name), letters) ?? nearest(lettersOf(tag.name.replace(/^.*\./, '')), letters);
      const candidates = known.filter((_, index) => letters[index] === meant);
      // Of `first_name` and `firstName` the one that is written more like the tag.
      const field = nearest(tag.name, candidates) ?? candidates[0];
      if (field === undefined) report(tag, 'unknown', { tag: tag.quote });
      else report(tag, 'near', { tag: tag.quote, field }, { suggest: [tag.quote.replace(tag.name, () => field)] });
    }
  },
});

type Tag = ConditionField & Pick<MergeTag, 'isInstruction'>;

/** A blank for the seller to fill, `[Pain point]`, is no field, unless the configuration says that brackets are. */
function isField({ dialect, name, isInstruction, isLocal }: Tag, { dialects }: Settings['mergeTags']): boolean {
  if (isInstruction || isLocal || ofTheTool.test(name)) return false;
  return (
    dialects.includes(dialect) || (dialects.includes('auto') && dialect !== 'bracket') || isLiquid(dialect, dialects)
  );
}

/** `{{name | filter}}` is Liquid to a tool that calls itself Mustache, and the other way round. */
const isLiquid = (dialect: MergeTag['dialect'], dialects: Settings['mergeTags']['dialects']): boolean =>
  (dialect === 'liquid' && dialects.includes('mustache')) || (dialect === 'mustache' && dialects.includes('liquid'));

/** Links and lists that the sending tool fills itself. */
const ofTheTool =
  /unsub|opt[ _-]?out|^(?:list|user|mc|date|ecomm|rss\w*):|^(?:archive|update_profile|forward|current_year|view_in_browser|web_?version|sender-info)/i;

/** These tools do not tell capitals from small letters in a field’s name. */
const caseless: ReadonlySet<MergeTag['dialect']> = new Set([
  'mailchimp',
  'percent',
  'double-percent',
  'salesforce',
  'bracket',
]);

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
