import { Command, CommanderError, Option } from 'commander';
import { visible } from '../reporters/visible.ts';
import { daysIn } from './days.ts';
import { addFlags, type Flags } from './flags.ts';
import { terminal } from './terminal.ts';
import { version } from './version.ts';

/** Reads the command line and runs the command it names; gives the exit code. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const printed: Promise<void>[] = [];
  let code = 0;
  const program = new Command('pitchlint')
    .description(
      'Finds what makes a customer feel pushed, and what makes a friendly message pointless, before it is sent.',
    )
    .usage('[options] [files, folders, globs…]\n       pitchlint <command> [options]')
    .argument('[paths...]', 'pages to lint; the current folder when there are none')
    .version(`v${version()}`, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => printed.push(terminal.out(text)),
      outputError: (text) => printed.push(terminal.err(`pitchlint: ${visible(oneLine(text))}\n`)),
    });
  addFlags(program);
  const flags = (): Flags => program.opts<Flags>();

  program.action(async (paths: string[]) => {
    code = await (await import('./lint.ts')).lint(paths, flags());
  });
  program
    .command('inspect')
    .argument('[paths...]', 'pages to read')
    .option('--sequence', 'draw each sequence step by step: day, words, questions, pushes')
    .description('show what pitchlint sees in a page: emails, parts, kinds, questions, merge tags')
    .action(async (paths: string[], { sequence }: { readonly sequence?: boolean }) => {
      code = sequence
        ? await (await import('./inspect-sequences.ts')).inspectSequences(paths, flags())
        : await (await import('./inspect.ts')).inspect(paths, flags());
    });
  program
    .command('render')
    .argument('[paths...]', 'pages to render')
    .addOption(
      new Option('--spintax <branches>', 'the branch of spintax to take').choices(['first', 'each']).default('first'),
    )
    .description('write each email as each person of --data reads it, and last as one of whom nothing is known')
    .action(async (paths: string[], { spintax }: { readonly spintax: 'first' | 'each' }) => {
      code = await (await import('./render.ts')).render(paths, spintax, flags());
    });
  program
    .command('explain')
    .argument('<rule>', 'the id of a rule')
    .description('say what a rule flags, why, on what evidence, and with what options')
    .action(async (rule: string) => {
      code = await (await import('./explain.ts')).explain(rule, flags());
    });
  program
    .command('rules')
    .description('list all rules')
    .action(async () => {
      code = await (await import('./rules.ts')).rules(flags());
    });
  program
    .command('claims')
    .argument('[paths...]', 'pages with claims in their front matter; the current folder when there are none')
    .option('--expiring <time>', 'only claims that expire within 30d or 4w; exit code 1 when there are any', daysIn)
    .description('list the claims of claims.yaml and of front matter, and when each expires')
    .action(async (paths: string[], { expiring }: { readonly expiring?: number }) => {
      code = await (await import('./claims.ts')).claims(paths, expiring, flags());
    });
  program
    .command('init')
    .description('write a configuration to start from')
    .action(async () => {
      code = await (await import('./init.ts')).init();
    });

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode === 0 ? 0 : 2;
  }
  await Promise.all(printed);
  return code;
}

/** commander puts its “did you mean” on a second line. */
const oneLine = (text: string): string =>
  text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
