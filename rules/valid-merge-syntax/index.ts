import type { TagFault } from '../../src/email.ts';
import { defineRule, everyKind } from '../../src/rule.ts';

export default defineRule({
  scope: 'email',
  family: 'merge tags',
  severity: 'error',
  kinds: everyKind,
  anyLanguage: true,
  docs: {
    summary: 'Flags merge tags, conditional blocks and spintax that do not open, close or nest as they should.',
    why: 'A sending tool leaves what it cannot read in the message, or stops the whole send: the reader sees “Hi {{first_name}”.',
    evidence: [
      {
        grade: 'D',
        title: 'ColdSend: variables, spintax and conditionals',
        url: 'https://docs.coldsend.pro/campaigns/personalization',
        read: '2026-11-21',
      },
      { grade: 'D', title: 'our editorial choice: at most five levels of choices' },
    ],
  },
  messages: {
    unclosed: '“{tag}” begins a merge tag that is not closed. Close it with the delimiter it was opened with.',
    unopened: '“{tag}” closes a merge tag that was not opened so. Write the same delimiters on both sides.',
    empty: '“{tag}” names no field. Write the field’s name in it, or leave it out.',
    block: '“{tag}” opens a block that is never closed. Put its closing tag where the block ends.',
    stray: '“{tag}” belongs to a block that was never opened. Open the block, or leave this out.',
    mismatch: '“{tag}” does not close “{other}”. Close the block with its own tag.',
    crossed: '“{tag}” closes a block while “{other}” inside it is still open. Close the inner block first.',
    branch:
      'One branch of “{tag}” is empty, so some readers get nothing there. Write words in it, or take the bar out.',
    deep: 'Choices stand more than five levels deep here. Write the variants as separate messages, or drop the inner choices.',
  },
  examples: [
    { text: 'Hi {{first_name},\n\nIs the kiln warm?', finds: ['{{first_name}'] },
    { text: 'Hi {{first_name,\n\nIs the kiln warm?', finds: ['{{first_name'] },
    { text: 'Hi {first_name}},\n\nIs the kiln warm?', finds: ['{first_name}}'] },
    { text: 'Hi *|FNAME|,\n\nIs the kiln warm?', finds: ['*|FNAME|'] },
    { text: 'Hi {{ }},\n\nIs the kiln warm?', finds: ['{{ }}'] },
    { text: '{Hi|Hello {{first_name}},\n\nIs the kiln warm?', finds: ['{Hi|Hello'] },
    { text: '{Hi|} {{first_name}},\n\nIs the kiln warm?', finds: ['{Hi|}'] },
    { text: 'Hi Ann,\n\n{% if vip %}Your kiln is warm.\n\nBest,\nSam', finds: ['{% if vip %}'] },
    { text: 'Hi Ann,\n\nYour kiln is warm.{% endif %}\n\nBest,\nSam', finds: ['{% endif %}'] },
    { text: 'Hi Ann,\n\n{{#if vip}}Your kiln is warm.{{/each}}\n\nBest,\nSam', finds: ['{{/each}}'] },
    {
      text: 'Hi Ann,\n\n{% if vip %}{% unless new %}Your kiln is warm.{% endif %}{% endunless %}\n\nBest,\nSam',
      finds: ['{% endif %}'],
    },
    { text: '{Hi|Hello {{first_name}}},\n\n{% if vip %}Your{% else %}The{% endif %} kiln is warm.', finds: [] },
    { text: 'Hi {{#if first_name}}{{first_name}}{{#else}}there{{#endif}},\n\nIs the kiln warm?', finds: [] },
    { text: 'Hi {{random|Ann|{{first_name}}}},\n\nIs the kiln warm :} or not {yet}?', finds: [] },
    { text: 'Hi Ann,\n\nThe set {1, 2, 3} has 50% off, 20%-30% more.', finds: [] },
  ],
  check({ tagFaults, path }, { report }) {
    for (const { kind, start, end, other, quote } of tagFaults) {
      report({ path, start, end }, messageOf[kind], { tag: quote, other: other ?? '' });
    }
  },
});

const messageOf = {
  'tag never closed': 'unclosed',
  'tag not opened': 'unopened',
  'empty tag': 'empty',
  'block never closed': 'block',
  'block not opened': 'stray',
  'block closed by another': 'mismatch',
  'wrongly nested': 'crossed',
  'empty branch': 'branch',
  'nested too deep': 'deep',
} as const satisfies Record<TagFault['kind'], string>;
