import { type Command, InvalidArgumentError, Option } from 'commander';
import { didYouMean, oneOf } from '../config/nearest.ts';
import { type Format, formats } from '../reporters/reporter.ts';
import type { Level } from '../rule.ts';

/** The flags as commander hands them over. Every command takes all of them, on either side of its name. */
export interface Flags {
  readonly config?: string;
  readonly configLookup: boolean;
  readonly rule?: readonly string[];
  readonly printConfig?: string;
  readonly format?: Format;
  readonly outputFile?: string;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly failOn: Level;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly today?: string;
  readonly data?: string;
  readonly safe?: boolean;
  readonly inlineConfig: boolean;
  readonly reportUnusedDisableDirectives?: boolean;
  readonly ignore: boolean;
  readonly ignorePath?: string;
  readonly ignorePattern?: readonly string[];
  readonly warnIgnored: boolean;
  readonly errorOnUnmatchedPattern: boolean;
  readonly debug?: boolean;
}

/** Declares the flags on the program, in the groups that `--help` shows. */
export function addFlags(program: Command): void {
  for (const [group, options] of Object.entries(flagGroups())) {
    for (const option of options) program.addOption(option.helpGroup(group));
  }
}

const flagGroups = (): Readonly<Record<string, readonly Option[]>> => ({
  'Configuration:': [
    new Option('-c, --config <file>', 'use this configuration instead of looking for one'),
    new Option('--no-config-lookup', 'look for no configuration; the recommended rules apply'),
    repeatable('--rule <rule>', "set a rule: 'max-words: [warn, { max: 150 }]'"),
    new Option('--print-config <file>', 'print the configuration for a file, and where it comes from'),
    new Option('--today <date>', 'take this day for today (YYYY-MM-DD), so that a run can be repeated'),
    new Option('--safe', 'run no code from the repository: the configuration is YAML or JSON'),
  ],
  'Which pages:': [
    new Option('--stdin', 'read one page from stdin'),
    new Option('--stdin-filename <file>', 'the name of the page on stdin: sets its format, configuration and ignores'),
    new Option('--data <file>', 'read the emails as these people get them: rows of a .yaml, .csv or .json file'),
    new Option('--no-ignore', 'lint what ignore files and patterns leave out'),
    new Option('--ignore-path <file>', 'read this in place of .pitchlintignore'),
    repeatable('--ignore-pattern <pattern>', 'a pattern to ignore, in the words of .gitignore'),
    new Option('--no-warn-ignored', 'say nothing about a named file that is ignored'),
    new Option('--no-error-on-unmatched-pattern', 'do not fail when a path or pattern matches no page'),
  ],
  'What is reported:': [
    new Option('--quiet', 'report errors only'),
    new Option('--max-warnings <count>', 'fail when there are more warnings than this').argParser(wholeNumber),
    new Option('--fail-on <level>', 'fail at this level and above').default('error', 'error').argParser(among(levels)),
    new Option('--no-inline-config', 'ignore pitchlint-disable comments'),
    new Option(
      '--report-unused-disable-directives',
      'report pitchlint-disable comments that silence nothing, as errors',
    ),
  ],
  'Output:': [
    new Option('-f, --format <format>', `${oneOf(formats)} (on a terminal pretty, else stylish)`).argParser(
      among(formats),
    ),
    new Option('-o, --output-file <file>', 'write the report to a file'),
    new Option('--color', 'colour the report wherever it goes'),
    new Option('--no-color', 'never colour the report'),
    new Option('--debug', 'print stack traces'),
  ],
});

const levels: readonly Level[] = ['info', 'warn', 'error'];

const repeatable = (name: string, description: string): Option =>
  new Option(name, `${description}; can be repeated`).argParser((value: string, before: readonly string[] = []) => [
    ...before,
    value,
  ]);

const among =
  <T extends string>(names: readonly T[]) =>
  (value: string): T => {
    const found = names.find((name) => name === value);
    if (found === undefined) throw new InvalidArgumentError(`Use ${oneOf(names)}${didYouMean(value, names)}`);
    return found;
  };

/** -1 is ESLint's word for no limit. */
function wholeNumber(value: string): number {
  if (value === '-1') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('Use a whole number, 0 or more.');
  return Number(value);
}
