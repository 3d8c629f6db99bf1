import { resolve } from 'node:path';
import { gitRoot } from '../files/git-root.ts';
import type { Severity } from '../rule.ts';
import { type ClaimsFile, findClaims } from './claims.ts';
import type { Rules } from './config-file.ts';
import { flagLayer } from './flags.ts';
import { presetLayer } from './layer.ts';
import { baseFolder, readConfig, type Said } from './read.ts';
import { type PathConfig, resolver } from './resolve.ts';
import { findConfig } from './search.ts';

export interface ConfigRequest {
  readonly cwd: string;
  /** The rules there are; see `loadRules`. They may still be loading while files are read. */
  readonly rules: Rules | Promise<Rules>;
  /** YYYY-MM-DD; see `validateToday`. */
  readonly today: string;
  /** `--config`: this file and no search. */
  readonly configPath?: string | undefined;
  /** False for `--no-config-lookup`. */
  readonly lookup?: boolean | undefined;
  /** `--rule`: each `id: level`. */
  readonly ruleFlags?: readonly string[] | undefined;
  /** False for `--no-inline-config`. */
  readonly inlineConfig?: boolean | undefined;
  /** `--report-unused-disable-directives`: wins over the file. */
  readonly reportUnused?: Severity | undefined;
  /** `--safe`: run no code, read YAML and JSON only. */
  readonly safe?: boolean | undefined;
}

/** The configuration of a run. */
export interface Config {
  /** The file that won, absolute; null when there is none. */
  readonly source: string | null;
  /** What to leave out, in the syntax of .gitignore, relative to `base`. */
  readonly ignores: { readonly base: string; readonly patterns: readonly string[] };
  /** The claims.yaml beside the configuration; null when there is none. */
  readonly claims: ClaimsFile | null;
  /** What holds for one file; `path` is absolute or relative to `cwd`. */
  forPath(path: string): PathConfig;
}

/** Finds, reads and checks the configuration. Throws a ConfigError for the user's mistakes. */
export async function loadConfig(request: ConfigRequest): Promise<Config> {
  const { cwd, ruleFlags = [], safe = false, today } = request;
  const [source, rules] = await Promise.all([sourceOf(request), request.rules]);
  const said = source === null ? unsaid(rules) : await readConfig({ path: source, cwd, rules, safe });
  const claims = await claimsFor(source, request);
  const forPath = resolver({
    rules,
    layers: [...said.layers, await flagLayer(ruleFlags, rules)],
    claims: claims?.entries.map(({ claim }) => claim) ?? [],
    inlineConfig: request.inlineConfig ?? true,
    reportUnusedDirectives: request.reportUnused ?? said.reportUnused ?? 'warn',
    today,
  });
  return {
    source,
    ignores: { base: source === null ? cwd : baseFolder(source), patterns: said.ignores },
    claims,
    forPath: (path) => forPath(resolve(cwd, path)),
  };
}

async function sourceOf({ cwd, configPath, lookup = true }: ConfigRequest): Promise<string | null> {
  if (configPath !== undefined) return resolve(cwd, configPath);
  return lookup ? findConfig(cwd) : null;
}

/** Without a configuration, claims.yaml lies at the root of the repository. */
async function claimsFor(source: string | null, { cwd, lookup = true }: ConfigRequest): Promise<ClaimsFile | null> {
  if (!lookup) return null;
  return findClaims(source === null ? ((await gitRoot(cwd)) ?? cwd) : baseFolder(source), cwd);
}

/** No configuration is the preset `recommended`. */
const unsaid = (rules: Rules): Said => ({
  layers: [presetLayer('recommended', rules)],
  ignores: [],
  reportUnused: null,
});
