import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type AnyRule, families, type Scope, type Severity } from './rule.ts';

/** A rule's id is its folder, and begins with one of these. */
export const prefixes = ['no', 'max', 'min', 'one', 'require', 'valid'] as const;

export const idGrammar = new RegExp(`^(${prefixes.join('|')})(-[a-z][a-z0-9]*)+$`);

type Module = Readonly<Record<string, unknown>>;

const besideThisFile = new URL('../rules/', import.meta.url);
const entry = import.meta.url.endsWith('.ts') ? 'index.ts' : 'index.js';

/** Finds the rules by listing their folder: id -> rule, in the order of the ids. */
export async function loadRules(folder: URL = besideThisFile): Promise<ReadonlyMap<string, AnyRule>> {
  const found = await readdir(folder, { withFileTypes: true });
  const ids = found.filter((item) => item.isDirectory()).map((item) => item.name);
  const rules = ids.sort().map(async (id) => [id, await loadRule(id, folder)] as const);
  return new Map(await Promise.all(rules));
}

async function loadRule(id: string, folder: URL): Promise<AnyRule> {
  const place = fileURLToPath(new URL(`${id}/`, folder));
  if (!idGrammar.test(id)) {
    throw new Error(`${place}: a rule's id begins with ${prefixes.map((prefix) => `${prefix}-`).join(', ')}.`);
  }
  const module = await importModule(new URL(`${id}/${entry}`, folder), place);
  const missing = missingPart(module['default']);
  if (missing !== null) throw new Error(`${place}: the default export is not a rule (${missing}).`);
  // The border between a module found at run time and the types: `missingPart` has looked at it.
  return module['default'] as AnyRule;
}

async function importModule(url: URL, place: string): Promise<Module> {
  try {
    return (await import(/* @vite-ignore */ url.href)) as Module;
  } catch (cause) {
    throw new Error(`${place}: the rule cannot be loaded: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    });
  }
}

const scopes: Readonly<Record<Scope, true>> = { sentence: true, email: true, page: true, sequence: true };
const severities: Readonly<Record<Severity, true>> = { off: true, info: true, warn: true, error: true };

/** Names what keeps a value from being a rule; null when nothing does. */
function missingPart(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return 'there is none';
  const rule: Readonly<Record<string, unknown>> = { ...value };
  if (typeof rule['check'] !== 'function') return 'no check';
  if (!Object.hasOwn(scopes, String(rule['scope']))) return 'no scope';
  if (!Object.hasOwn(severities, String(rule['severity']))) return 'no severity';
  if (!families.some((family) => family === rule['family'])) return 'no family';
  const absent = ['docs', 'messages', 'examples'].find((key) => typeof rule[key] !== 'object' || rule[key] === null);
  return absent === undefined ? null : `no ${absent}`;
}
