import { expect, it } from 'vitest';
import { tableOf } from '../../test/render-lab.ts';
import { fieldKey } from './field-names.ts';
import { columnOf } from './table.ts';

it.each([
  ['FNAME', 'first_name'],
  ['firstName', 'First Name'],
  ['FIRST-NAME', 'first.name'],
  ['LNAME', 'surname'],
  ['Straße', 'straße'],
])('%s and %s are one field', (one, other) => {
  expect(fieldKey(one)).toBe(fieldKey(other));
});

it.each([
  ['First Name', 'first_name', 'firstname'],
  ['First Name', '*FNAME', 'firstname'],
  ['First Name', 'contact.first_name', 'firstname'],
  ['First Name', 'Contact.FirstName', 'firstname'],
  ['contact.first_name', 'contact.first_name', 'contactfirstname'],
  ['company', 'company.name', 'company'],
  ['company', 'Company Name', 'company'],
  ['name', 'company.name', null],
  ['name', 'sender.name', null],
  ['first_name', 'last_name', null],
  ['name', '__proto__', null],
  ['name', 'constructor', null],
])('with the column “%s”, the tag %s means %s', (column, tag, key) => {
  expect(columnOf(tableOf({ [column]: 'x' }), tag)).toBe(key);
});
