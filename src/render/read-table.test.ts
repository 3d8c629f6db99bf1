import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataFormat, readTable } from './read-table.ts';
import { DataError } from './table.ts';

const read = async (text: string, format: DataFormat) => {
  const { columns, rows } = await readTable({ place: `people.${format}`, text, format });
  return [columns.join(' '), ...rows.map(({ line, values }) => `${line}: ${[...values.values()].join('|')}`)];
};

describe('a list of people', () => {
  it.each<[DataFormat, string, readonly string[]]>([
    ['csv', 'first_name,Company\nAnn,Kiln\n\nBo,\n', ['first_name Company', '2: Ann|Kiln', '4: Bo|']],
    ['csv', '\uFEFFname;town\r\nAnn;"a\r\nb"\r\nBo;c\r\n', ['name town', '2: Ann|a\nb', '4: Bo|c']],
    ['csv', 'name\ttown\nAnn, B\tYork', ['name town', '2: Ann, B|York']],
    ['csv', ' name ,"a, b"\n Ann ,x', ['name a, b', '2:  Ann |x']],
    ['yaml', '- name: Ann\n  phone: 0044123\n  vip: yes\n- name: ~\n', ['name phone vip', '1: Ann|0044123|yes', '4: ']],
    ['yaml', '- &a { name: Ann }\n- *a\n', ['name', '1: Ann', '2: Ann']],
    ['json', '[\n { "name": "Ann", "trucks": 1.50 },\n { "name": null }\n]', ['name trucks', '2: Ann|1.50', '3: ']],
  ])('%s %j', async (format, text, expected) => {
    expect(await read(text, format)).toEqual(expected);
  });
});

describe('what is no list of people', () => {
  it.each<[DataFormat, string, string]>([
    [
      'csv',
      '',
      'people.csv: is empty; write a header line with the names of the columns, and one line a person below it',
    ],
    [
      'csv',
      'name,town\n',
      'people.csv: holds no rows; write a header line with the names of the columns, and one line a person below it',
    ],
    [
      'csv',
      'name,town\nAnn\nBo,York,x',
      'people.csv:2: the row has 1 cell, the header has 2; put a cell that holds the delimiter in quotes\npeople.csv:3: the row has 3 cells, the header has 2; put a cell that holds the delimiter in quotes',
    ],
    [
      'csv',
      'name,town\n"Ann,York',
      'people.csv:2: is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2',
    ],
    ['csv', 'name,name\nAnn,Bo', 'people.csv:1: the column “name” stands there twice; keep one of them'],
    [
      'csv',
      'FNAME,First Name\nAnn,Bo',
      'people.csv:1: the columns “FNAME” and “First Name” are one field; rename or drop one of them',
    ],
    ['csv', 'name,,town\nAnn,,York', 'people.csv:1: the column “” has no name; name every column'],
    ['yaml', '', 'people.yaml: holds no rows; write one list item a person, such as “- first_name: …”'],
    [
      'yaml',
      'name: Ann\n',
      'people.yaml:1: is a mapping, not a list; write one list item a person, such as “- first_name: …”',
    ],
    [
      'yaml',
      '- name: Ann\n- Bo\n',
      'people.yaml:2: an item of the list is a single value, not a record; write one list item a person, such as “- first_name: …”',
    ],
    [
      'yaml',
      '- name: Ann\n  towns:\n    - York\n',
      'people.yaml:3: “towns” is a list; a field holds one text or number',
    ],
    ['yaml', '- name: Ann\n  name: Bo\n', 'people.yaml:2: the same field stands twice in one record; keep one of them'],
    [
      'yaml',
      '- name: [Ann\n',
      'people.yaml:2: cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'json',
      '{ "people": [] }',
      'people.json:1: is a mapping, not a list; write one object a person, such as [{ "first_name": "…" }]',
    ],
    ['json', '[]', 'people.json: holds no rows; write one object a person, such as [{ "first_name": "…" }]'],
  ])('%s %j', async (format, text, message) => {
    await expect(read(text, format)).rejects.toThrow(new DataError('', []).constructor as typeof DataError);
    await expect(read(text, format)).rejects.toMatchObject({ message });
  });

  it('is never a crash', async () => {
    const piece = fc.constantFrom(
      'a',
      ',',
      '"',
      '\n',
      '- ',
      ': ',
      '[',
      '{',
      '}',
      '&a ',
      '*a',
      '|',
      '\u0000',
      '\uFEFF',
      ';',
      '\r',
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom<DataFormat>('csv', 'yaml', 'json'), async (data, format) => {
        const thrown: unknown = await read(data, format).then(
          () => null,
          (error: unknown) => error,
        );
        expect(thrown === null || thrown instanceof DataError).toBe(true);
      }),
    );
  });
});
