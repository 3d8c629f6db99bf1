/**
 * The form in which names of fields are compared: `FNAME`, `first_name`, `firstName` and `First Name` are one field.
 * Empty when the name holds no letter and no digit.
 */
export function fieldKey(name: string): string {
  const key = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return sameAs.get(key) ?? key;
}

/**
 * The keys a tag may mean, the likeliest first: `contact.first_name` is the field of that whole name, else
 * `first_name`; `company.name` is else the field `company`.
 */
export function fieldKeys(name: string): readonly string[] {
  const segments = name.split(/[.:]/).map(fieldKey).filter(Boolean);
  const keys = [fieldKey(name)];
  if (segments.length > 1) {
    const [owner = '', ...rest] = segments;
    if (people.has(owner)) keys.push(fieldKey(rest.join('')));
    else if (rest.join('') === 'name') keys.push(owner);
  }
  return keys.filter(Boolean);
}

/** Whether the sending service fills a tag, whatever the data: the link to leave the list, the view in a browser. */
export const isOfService = (name: string): boolean => service.test(fieldKey(name));

const service =
  /unsub|optout|updateprofile|managepreferences|preferencecent|viewinbrowser|viewonline|webversion|archivepage/;

/** Short forms that sending services have for the same field. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['fname', 'firstname'],
  ['givenname', 'firstname'],
  ['lname', 'lastname'],
  ['surname', 'lastname'],
  ['familyname', 'lastname'],
  ['companyname', 'company'],
  ['emailaddress', 'email'],
  ['jobtitle', 'title'],
]);

/** Whose fields the fields of a row are: the person who reads. */
const people: ReadonlySet<string> = new Set(
  'contact lead prospect recipient person subscriber customer user client reader row data merge custom attributes properties'.split(
    ' ',
  ),
);
