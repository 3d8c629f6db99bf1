import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each layer may import: other layers, packages, and `node:` for what Node brings. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/email.ts': [],
  'src/patterns.ts': ['src/email.ts'],
  'src/rule.ts': ['src/email.ts', 'src/patterns.ts'],
  'src/guards.ts': ['src/email.ts'],
  'src/phrases.ts': ['src/email.ts', 'src/guards.ts', 'src/patterns.ts', 'src/rule.ts'],
  'src/parse': ['src/email.ts', 'src/parse', 'unified', 'remark-parse', 'remark-gfm', 'mdast', 'yaml'],
  'src/language': ['src/email.ts', 'src/language', 'src/patterns.ts', 'compromise', 'chrono-node'],
  'src/lint': [
    'src/email.ts',
    'src/rule.ts',
    'src/phrases.ts',
    'src/patterns.ts',
    'src/parse',
    'src/language',
    'src/lint',
    'fastest-levenshtein',
  ],
  'src/registry.ts': ['src/rule.ts', 'node:'],
  'src/files': ['src/files', 'ignore', 'picomatch', 'node:'],
  'src/config': [
    'src/config',
    'src/email.ts',
    'src/files/git-root.ts',
    'src/lint/config.ts',
    'src/rule.ts',
    'cosmiconfig',
    'fastest-levenshtein',
    'jiti',
    'picomatch',
    'yaml',
    'node:',
  ],
  'src/reporters': ['src/email.ts', 'src/rule.ts', 'src/lint', 'src/reporters', 'chalk', 'node:'],
  rules: ['src/rule.ts', 'src/phrases.ts', 'src/email.ts'],
};

const mayImportAnything = ['src/cli', 'src/index.ts'];

/** The layers that run in a browser as they are. */
const pure = Object.entries(mayImport).flatMap(([layer, allowed]) => (allowed.includes('node:') ? [] : [layer]));
const world = /\bprocess\s*\.|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b/;

const printing = /\bconsole\s*\.|\bprocess\s*\.\s*(exit|exitCode|stdout|stderr|stdin)\b/;

const longest = 300;
const root = fileURLToPath(new URL('../', import.meta.url));
const files = ['src', 'rules'].flatMap((folder) => filesIn(join(root, folder)));
const sources = files.filter((path) => !path.endsWith('.test.ts'));

describe('layers', () => {
  it.each(Object.entries(mayImport))('%s imports only what it may', (layer, allowed) => {
    const wrong = sources.filter((path) => isIn(path, layer)).flatMap((path) => forbiddenImports(path, allowed));
    expect(wrong).toEqual([]);
  });

  it('covers every file', () => {
    const layers = [...Object.keys(mayImport), ...mayImportAnything];
    expect(sources.filter((path) => !layers.some((layer) => isIn(path, layer)))).toEqual([]);
  });

  it('keeps clock, chance and process out of the pure layers', () => {
    const inside = sources.filter((path) => pure.some((layer) => isIn(path, layer)));
    expect(inside.filter((path) => world.test(codeOf(path)))).toEqual([]);
  });

  it('lets only the command line print or exit', () => {
    const elsewhere = sources.filter((path) => !isIn(path, 'src/cli'));
    expect(elsewhere.filter((path) => printing.test(codeOf(path)))).toEqual([]);
  });
});

describe('sizes', () => {
  const lines = new Map(sources.map((path) => [path, textOf(path).split('\n').length - 1]));
  const sorted = [...lines.values()].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;

  it(`no file is over ${longest} lines`, () => {
    expect([...lines].filter(([, count]) => count > longest)).toEqual([]);
  });

  it(`the median file has ${median} lines, of ${sorted.length} files`, () => {
    expect(median).toBeLessThanOrEqual(60);
  });
});

function forbiddenImports(path: string, allowed: readonly string[]): string[] {
  return importsOf(path)
    .filter((name) => !allowed.some((layer) => (layer === 'node:' ? name.startsWith(layer) : isIn(name, layer))))
    .map((name) => `${path} imports ${name}`);
}

/** What a file imports, static, dynamic or for types: paths from the root, or names of packages. */
function importsOf(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(textOf(path), true, true);
  return importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? join(dirname(path), fileName) : fileName));
}

const codes = new Map<string, string>();

/** A file's code without comments and strings, which may speak of printing. */
function codeOf(path: string): string {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.ES2023 };
  const code = codes.get(path) ?? ts.transpileModule(textOf(path), { compilerOptions }).outputText;
  codes.set(path, code);
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

const isIn = (path: string, layer: string): boolean => path === layer || path.startsWith(`${layer}/`);

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string): string[] {
  const items = readdirSync(folder, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map((item) => relative(root, join(item.parentPath, item.name)));
}
