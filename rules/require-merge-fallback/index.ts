import type { MergeTag } from '../../src/email.ts';
import { defineRule, everyKind } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'merge tags',
  severity: 'off',
  kinds: everyKind,
  anyLanguage: true,
  docs: {
    summary: 'Flags a merge tag in the greeting that has no fallback, in template languages that have one.',
    why: 'Some contacts have no first name: they read “Hi ,”, or the tool holds their message back.',
    evidence: [
      {
        grade: 'D',
        title: 'Apollo: a message whose variable has no data is not sent, unless it gives a fallback',
        url: 'https://knowledge.apollo.io/hc/en-us/articles/4409735256845-Use-Advanced-Dynamic-Variables',
        read: '2026-11-21',
      },
      {
        grade: 'D',
        title: 'Adobe Marketo: tokens and their default value',
        url: 'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/email-marketing/email-designer/personalization-tokens',
        read: '2026-11-21',
      },
    ],
  },
  messages: {
    none: 'The greeting has “{tag}” without a fallback: a contact whose field is empty is greeted by nothing. Say in the tag what stands in for it.',
  },
  options: {
    dialects: {
      doc: 'the template languages whose tags can give a fallback',
      default: ['mustache', 'liquid', 'salesforce', 'double-percent'] as readonly string[],
    },
  },
  examples: [
    { text: 'Hi {{first_name}},\n\nIs the kiln warm?', finds: ['{{first_name}}'] },
    { text: 'Dear {!Contact.FirstName},\n\nIs the kiln warm?', finds: ['{!Contact.FirstName}'] },
    { text: 'Hi {{lead.First Name}},\n\nIs the kiln warm?', finds: ['{{lead.First Name}}'] },
    { text: 'Hi {{ first_name | default: "there" }},\n\nIs the kiln at {{company}} warm?', finds: [] },
    { text: 'Hi {{lead.First Name:default=there}},\n\nIs the kiln warm?', finds: [] },
    { text: 'Hi {{#if first_name}}{{first_name}}{{else}}there{{/if}},\n\nIs the kiln warm?', finds: [] },
    { text: 'Hi *|FNAME|*,\n\nIs the kiln warm?', finds: [] },
    { text: '{{sl_time_of_day}},\n\nIs the kiln warm?', finds: [] },
    { text: 'Hi [Name],\n\nIs the kiln warm?', finds: [] },
  ],
  check({ tags, parts }, { options, report }) {
    for (const greeting of parts.filter(({ name }) => name === 'greeting')) {
      for (const tag of tags) {
        const isGreeted = tag.start >= greeting.start && tag.end <= greeting.end;
        const isBare =
          tag.fallback === null &&
          !neverEmpty.test(tag.name) &&
          !tag.isConditional &&
          !tag.isInstruction &&
          !tag.isLocal;
        if (!isGreeted || !isBare || !options.dialects.includes(tag.dialect)) continue;
        const filled = withFallback(tag);
        report(tag, 'none', { tag: tag.quote }, filled === null ? {} : { suggest: [filled] });
      }
    }
  },
});

/** “Good morning”, worked out when the message is sent. */
const neverEmpty = /time_?of_?day|day_?of_?week|day_?name/i;

/** Where the form is the same for every tool of a dialect; “there” reads well after every greeting. */
function withFallback({ dialect, name, quote }: MergeTag): string | null {
  if (dialect === 'liquid') return quote.replace(/\s*\}\}$/, ' | default: "there" }}');
  if (dialect === 'salesforce') return `{!BLANKVALUE(${name}, "there")}`;
  return /^(?:lead|company)\.[A-Z]/.test(name) ? `{{${name}:default=there}}` : null;
}
