import { mkdir, writeFile } from 'node:fs/promises';
import { configFile } from '../src/config/config-file.ts';
import { loadRules } from '../src/registry.ts';

/** Writes the JSON schema of the configuration from the rules: the last step of the build. */

const schema = new URL('../../schema/pitchlintrc.schema.json', import.meta.url);
const head = { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Configuration of pitchlint' };
await mkdir(new URL('.', schema), { recursive: true });
await writeFile(schema, JSON.stringify({ ...head, ...configFile(await loadRules()).schema }));
