import { terminal } from './terminal.ts';
import { version } from './version.ts';

/**
 * Runs pitchlint with the words after its name. Gives the exit code: 0 nothing that fails, 1 findings, 2 a mistake of
 * the user's or a crash of ours, which is then on stderr.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const { out, err } = terminal;
  try {
    if (argv.length === 1 && (argv[0] === '-v' || argv[0] === '--version')) {
      await out(`v${version()}\n`);
      return 0;
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv);
  } catch (error) {
    const { describe } = await import('./failure.ts');
    await err(describe(error, argv.includes('--debug')));
    return 2;
  }
}
