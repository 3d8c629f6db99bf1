import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** A module whose name is known at run time only. */
const unknown = '…';

/** What each layer may import: other layers, packages, and `node:` for what Node brings. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/place.ts': [],
  'src/merge-tag.ts': ['src/place.ts'],
  'src/email.ts': ['src/merge-tag.ts', 'src/place.ts'],
  'src/sequence.ts': ['src/email.ts'],
  'src/day.ts': [],
  'src/yaml-place.ts': ['yaml'],
  'src/windows-1252.ts': [],
  'src/patterns.ts': ['src/email.ts'],
  'src/rule.ts': ['src/email.ts', 'src/patterns.ts', 'src/sequence.ts'],
  'src/guards.ts': ['src/email.ts'],
  'src/phrases.ts': ['src/email.ts', 'src/guards.ts', 'src/patterns.ts', 'src/rule.ts'],
  // parse5 for html and mjml; mail, tables and JSON are read by our own readers, as the libraries keep no places.
  'src/parse': [
    'src/email.ts',
    'src/windows-1252.ts',
    'src/parse',
    'unified',
    'remark-parse',
    'remark-gfm',
    'mdast',
    'yaml',
    'parse5',
  ],
  'src/language': ['src/email.ts', 'src/language', 'src/patterns.ts', 'src/sequence.ts', 'compromise', 'chrono-node'],
  'src/lint': [
    'src/email.ts',
    'src/sequence.ts',
    'src/rule.ts',
    'src/phrases.ts',
    'src/patterns.ts',
    'src/parse',
    'src/language',
    'src/lint',
    'src/day.ts',
    'src/yaml-place.ts',
    'src/config/shape.ts',
    'src/config/shapes.ts',
    'src/render',
    // The nearest right name, for the rules.
    'src/config/nearest.ts',
    'fastest-levenshtein',
    'yaml',
  ],
  // The engines of the template languages and the readers of data; merge tags are looked for in values.
  'src/render': [
    'src/email.ts',
    'src/parse/merge-tags.ts',
    'src/render',
    'csv-parse',
    'handlebars',
    'liquidjs',
    'yaml',
  ],
  'src/registry.ts': ['src/rule.ts', 'node:', unknown],
  'src/files': ['src/files', 'src/windows-1252.ts', 'ignore', 'picomatch', 'node:'],
  'src/config': [
    'src/config',
    'src/day.ts',
    'src/email.ts',
    'src/files/git-root.ts',
    'src/lint/config.ts',
    'src/lint/read-claims.ts',
    'src/parse/formats/columns.ts',
    'src/rule.ts',
    'src/yaml-place.ts',
    'cosmiconfig',
    'fastest-levenshtein',
    'jiti',
    'picomatch',
    'yaml',
    'node:',
    unknown,
  ],
  // What claims in front matter are held to as well.
  'src/config/shape.ts': [],
  'src/config/shapes.ts': ['src/config/shape.ts', 'src/config/nearest.ts'],
  'src/config/nearest.ts': ['fastest-levenshtein'],
  'src/reporters': ['src/email.ts', 'src/rule.ts', 'src/lint', 'src/reporters', 'chalk', 'node:'],
  // And files of the rule's own folder.
  rules: ['src/rule.ts', 'src/phrases.ts', 'src/email.ts', 'src/sequence.ts'],
};

const mayImportAnything = ['src/cli', 'src/index.ts'];

/** The layers that run in a browser as they are. */
const pure = Object.entries(mayImport).flatMap(([layer, allowed]) => (allowed.includes('node:') ? [] : [layer]));
const world = ['process', 'Date.now', 'new Date()', 'Math.random', 'fetch', 'setTimeout'];

const printing = ['console', 'process.exit', 'process.exitCode', 'process.stdout', 'process.stderr', 'process.stdin'];

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
    expect(inside.flatMap((path) => usesOf(path, world))).toEqual([]);
  });

  it('lets only the command line print or exit', () => {
    const elsewhere = sources.filter((path) => !isIn(path, 'src/cli'));
    expect(elsewhere.flatMap((path) => usesOf(path, printing))).toEqual([]);
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
  const own = path.startsWith('rules/') ? [dirname(path)] : [];
  return nodesOf(path)
    .flatMap((node) => importedBy(node))
    .map((name) => (name.startsWith('.') ? join(dirname(path), name) : name))
    .filter((name) => ![...allowed, ...own].some((one) => (one === 'node:' ? name.startsWith(one) : isIn(name, one))))
    .map((name) => `${path} imports ${name}`);
}

/** What a piece of code imports: static, dynamic, for types or to hand on. */
function importedBy(node: ts.Node): readonly string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textsOf(node.moduleSpecifier);
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? textsOf(node.argument.literal) : [unknown];
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? textsOf(node.arguments[0]) : [];
}

const textsOf = (node: ts.Node | undefined): readonly string[] =>
  node === undefined ? [] : [ts.isStringLiteralLike(node) ? node.text : unknown];

/** Where a file uses one of these globals, written as `console`, `process.exit` or `new Date()`. */
function usesOf(path: string, globals: readonly string[]): readonly string[] {
  const uses = nodesOf(path).map((node) => {
    if (ts.isIdentifier(node) && !isMember(node)) return node.text;
    return ts.isPropertyAccessExpression(node) || ts.isNewExpression(node) ? node.getText() : '';
  });
  return uses.filter((use) => globals.includes(use)).map((use) => `${path} uses ${use}`);
}

/** `options.process` and `{ process: 1 }` are no global. */
const isMember = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

const known = new Map<string, readonly ts.Node[]>();

/** Every node of a file. */
function nodesOf(path: string): readonly ts.Node[] {
  const nodes = known.get(path) ?? below(ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext, true));
  known.set(path, nodes);
  return nodes;
}

function below(node: ts.Node): readonly ts.Node[] {
  const inside: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    inside.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return inside;
}

const isIn = (path: string, layer: string): boolean => path === layer || path.startsWith(`${layer}/`);

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string): string[] {
  const items = readdirSync(folder, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map((item) => relative(root, join(item.parentPath, item.name)));
}
