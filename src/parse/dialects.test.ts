// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are tags of template languages
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePage } from './page.ts';

/** `line:column tag` -> dialect, name, fallback; a page per dialect in fixtures/tags. */
type Row = readonly [at: string, tag: string, name: string, fallback: string | null, dialect?: string];

const pages: Readonly<Record<string, readonly Row[]>> = {
  mustache: [
    ['6:25', '{{ company }}', 'company', null],
    ['8:4', '{{contact.firstname}}', 'contact.firstname', null],
    ['10:6', '{{boat type}}', 'boat type', null],
    ['10:45', '{{{month}}}', 'month', null],
    ['10:58', '{{lead.First Name:default=friend}}', 'lead.First Name', 'friend'],
    ['11:4', "{{ personalization_token('company.name', 'your yard') }}", 'company.name', 'your yard'],
    ['11:71', '{{first_name: there}}', 'first_name', 'there'],
    ['12:19', '{{ account.team or "your team" }}', 'account.team', 'your team'],
    ['15:1', '{{sender.first_name}}', 'sender.first_name', null],
  ],
  liquid: [
    ['6:25', '{{ company | default: "your yard" }}', 'company', 'your yard'],
    ['8:4', "{{ ${first_name} | default: 'there' }}", 'first_name', 'there'],
    ['11:29', '{{ boat | upcase }}', 'boat', null],
    ['11:124', "{{ berth | default: 'free', allow_false: true }}", 'berth', 'free'],
    ['12:22', '{{ job.name }}', 'job.name', null, 'mustache'],
    ['13:4', "{{ person|lookup:'Home port'|default:'the harbour' }}", 'Home port', 'the harbour'],
    ['13:63', '{{ city|there }}', 'city', 'there'],
    ['17:1', '{{ sender.name | split: " " | first }}', 'sender.name', null],
  ],
  handlebars: [
    ['8:22', '{{first_name}}', 'first_name', null, 'mustache'],
    ['11:24', '{{job.name}}', 'job.name', null, 'mustache'],
    ['12:15', '{{boat}}', 'boat', null, 'mustache'],
  ],
  mailchimp: [
    ['4:25', '*|COMPANY|*', 'COMPANY', null],
    ['6:4', '*|TITLE:FNAME|*', 'FNAME', null],
    ['8:22', '*|BOAT|your boat|*', 'BOAT', 'your boat'],
    ['9:8', '*|PORT:harbour|*', 'PORT', 'harbour'],
    ['12:1', '*|LIST:COMPANY|*', 'LIST:COMPANY', null],
  ],
  salesforce: [
    ['4:25', '{!Account.Name}', 'Account.Name', null],
    ['6:6', '{!Contact.FirstName, Valued Customer}', 'Contact.FirstName', 'Valued Customer'],
    ['8:4', '{!BLANKVALUE(Contact.Boat__c, "your boat")}', 'Contact.Boat__c', 'your boat'],
    ['8:53', '{!NullValue(Contact.Salutation,"captain")}', 'Contact.Salutation', 'captain'],
    ['9:9', '{!IF(ISBLANK(Account.Berth__c), "a berth", Account.Berth__c)}', 'Account.Berth__c', 'a berth'],
    ['12:1', '{!User.FirstName}', 'User.FirstName', null],
  ],
  'double-percent': [
    ['6:25', '%%Company%%', 'Company', null],
    ['9:6', '%%=ProperCase(FirstName)=%%', 'FirstName', null],
    ['11:38', '%%=v(@boat)=%%', '@boat', null],
    ['12:4', '%%=IIF(EMPTY(HomePort), "the harbour", HomePort)=%%', 'HomePort', 'the harbour'],
    ['15:1', '%%user_first_name%%', 'user_first_name', null],
  ],
  percent: [
    ['4:25', '%COMPANY%', 'COMPANY', null],
    ['6:4', '%FIRSTNAME%', 'FIRSTNAME', null],
    ['9:34', '%PAID_BY%', 'PAID_BY', null],
    ['9:48', '%PORT|the harbour%', 'PORT', 'the harbour'],
    ['12:1', '%SENDER-INFO-SINGLELINE%', 'SENDER-INFO-SINGLELINE', null],
  ],
  bracket: [
    ['4:25', '[Company]', 'Company', null],
    ['6:4', '[firstname,fallback=there]', 'firstname', 'there'],
    ['8:8', '[one line about\ntheir last season]', 'one line about their last season', null],
    ['9:23', '[[port fallback="the harbour"]]', 'port', 'the harbour'],
    ['10:8', '[boat]', 'boat', null],
    ['15:1', '[Your Name]', 'Your Name', null],
  ],
  'single-brace': [
    ['4:35', '{company}', 'company', null],
    ['6:11', '{first_name}', 'first_name', null],
    ['8:4', '{boat_name:your boat}', 'boat_name', 'your boat'],
    ['8:31', '{first_name|captain}', 'first_name', 'captain'],
    ['9:12', '${price}', 'price', null, 'dollar'],
    ['12:1', '{sender}', 'sender', null],
  ],
  dollar: [
    ['4:25', '${company}', 'company', null],
    ['6:4', '${first_name || "there"}', 'first_name', 'there'],
    ['8:4', '${boat!"your boat"}', 'boat', 'your boat'],
    ['11:1', '${sender:-the yard}', 'sender', 'the yard'],
  ],
  angle: [
    ['4:25', '<<Company>>', 'Company', null],
    ['6:4', '<< First Name >>', 'First Name', null],
    ['8:4', '<<Boat|your boat>>', 'Boat', 'your boat'],
    ['11:1', '<<Sender>>', 'Sender', null],
  ],
};

describe.each(Object.entries(pages))('the page in %s', (name, rows) => {
  const page = read(name);

  it('has these tags, with their names and fallbacks, at these places', () => {
    const [email] = page.emails;
    const found = email?.tags.map(({ start, end, dialect, name, fallback }) => [
      placeOf(page.text, start),
      page.text.slice(start, end),
      name,
      fallback,
      dialect,
    ]);
    expect(found).toEqual(
      rows.map(([at, tag, field, fallback, dialect = name]) => [at, tag, field, fallback, dialect]),
    );
  });

  it('is one email without a fault', () => {
    expect(page.emails.map(({ tagFaults }) => tagFaults)).toEqual([[]]);
  });
});

describe('choices of the pages', () => {
  it.each([
    ['liquid', [['Your {{ boat | upcase }} is dry.', 'Your mast is down.', /^Your berth is \{\{.*\}\}\.$/]]],
    [
      'handlebars',
      [
        ['{{first_name}}', 'there'],
        ['Your {{boat}} is dry.'],
        ['Your berth is free.'],
        ['Is the yard ', 'shut', 'open'],
        ['Full', 'Half'],
      ],
    ],
    ['mailchimp', [['Your *|BOAT|your boat|* is dry.', 'Your mast is down.', 'Your berth is free.']]],
    ['double-percent', [['Your %%=v(@boat)=%% is dry.', 'Your berth is free.']]],
    ['percent', [['Your boat is dry.', 'Your mast is down.', 'Your berth is free.']]],
    [
      'single-brace',
      [
        ['The slipway', 'A berth'],
        ['Hi', 'Hello {first_name}', '{Good {day|morning}|Ahoy}'],
        ['Good {day|morning}', 'Ahoy'],
        ['day', 'morning'],
      ],
    ],
  ])('%s', (name, expected) => {
    const { text, choices } = read(name);
    const found = choices.map(({ branches }) => branches.map(({ start, end }) => text.slice(start, end)));
    expect(found).toEqual(
      expected.map((branches) => branches.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)))),
    );
  });
});

it('names that the template sets, and those of a loop, are local; tags in a conditional are told', () => {
  const tags = ['liquid', 'handlebars', 'double-percent'].flatMap((name) => read(name).tags);
  expect(tags.filter(({ isLocal }) => isLocal).map(({ name }) => name)).toEqual([
    'boat',
    'job.name',
    'job.name',
    '@boat',
  ]);
  expect(tags.filter(({ isConditional }) => isConditional).map(({ name }) => name)).toEqual([
    'boat',
    'berth',
    'first_name',
    'boat',
    '@boat',
  ]);
});

function read(name: string) {
  const path = `fixtures/tags/${name}.md`;
  return parsePage(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

it('parts keep the delimiters of the choices that they begin or end with', () => {
  const text = 'Subject: {Dry dock|Slipway}\n\n{Hi|{Hello|Ahoy}} {{name}},\n\nIs it {warm|{dry|wet}}\n\nBest,\nSam\n';
  const parts = parsePage('a.md', text).emails[0]?.parts.map(({ start, end }) => text.slice(start, end));
  expect(parts).toEqual([
    '{Dry dock|Slipway}',
    '{Hi|{Hello|Ahoy}} {{name}},',
    'Is it {warm|{dry|wet}}',
    'Best,',
    'Sam',
  ]);
});
