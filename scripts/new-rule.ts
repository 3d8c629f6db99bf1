import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idGrammar, prefixes } from '../src/registry.ts';

/** `npm run new-rule <id>`: copies the template folder. */

const id = process.argv[2] ?? '';
const folder = fileURLToPath(new URL(`../rules/${id}`, import.meta.url));

if (!idGrammar.test(id)) {
  fail(`"${id}" is not a rule's id: begin with ${prefixes.map((prefix) => `${prefix}-`).join(', ')}, in lower case.`);
} else if (existsSync(folder)) {
  fail(`rules/${id} exists.`);
} else {
  cpSync(fileURLToPath(new URL('rule-template', import.meta.url)), folder, { recursive: true });
  console.log(`rules/${id}/index.ts: write the examples first, then run \`npm test\` and \`npm run docs\`.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
