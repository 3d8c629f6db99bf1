import { readFile, writeFile } from 'node:fs/promises';
import { loadRules } from '../src/registry.ts';
import { ruleTable, withTable } from './rule-table.ts';

/** Writes the README's table from the rules. Runs from the build, where the rules are loaded in parallel. */

const readme = new URL('../../README.md', import.meta.url);
await writeFile(readme, withTable(await readFile(readme, 'utf8'), ruleTable(await loadRules())));
