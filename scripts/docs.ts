import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { configFile } from '../src/config/config-file.ts';
import { loadRules } from '../src/registry.ts';
import { ruleTable, withTable } from './rule-table.ts';

/** Writes what is said once in the rules: the README's table and the JSON schema of the configuration. */

const root = new URL('../', import.meta.url);
const readme = new URL('README.md', root);
const schema = new URL('schema/pitchlintrc.schema.json', root);

const rules = await loadRules();
await writeFile(readme, withTable(await readFile(readme, 'utf8'), ruleTable(rules)));
await mkdir(new URL('.', schema), { recursive: true });
await writeFile(schema, `${JSON.stringify(schemaOf(), null, 2)}\n`);

function schemaOf() {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Configuration of pitchlint' };
  return { ...head, ...configFile(rules).schema };
}
