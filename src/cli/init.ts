import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './failure.ts';
import { terminal } from './terminal.ts';

const name = '.pitchlintrc.yaml';

/** `pitchlint init`: writes a configuration with every key explained. Touches nothing that is there. */
export async function init(): Promise<number> {
  const folder = process.cwd();
  const present = (await readdir(folder)).find((file) => /^(\.pitchlintrc(\..+)?|pitchlint\.config\..+)$/.test(file));
  if (present !== undefined)
    throw new UsageError(`this folder has a configuration already (${present}); it is left as it is`);
  await writeFile(join(folder, name), template, { flag: 'wx' });
  await terminal.out(`Wrote ${name}. Now run: pitchlint\n`);
  return 0;
}

const template = `# The configuration of pitchlint. A key that is absent keeps its default.

# Where to start: "recommended", "bulk" (with the rules for mail to many) or "strict" (every rule on).
extends: [recommended]

# Levels: off, info, warn, error. A rule with options: [level, { option: value }].
# \`pitchlint rules\` lists the rules, \`pitchlint explain <rule>\` says what one is for.
rules: {}
#  no-hard-sell: error
#  max-questions: [warn, { max: 3 }]

# Other levels for some pages, by glob, or for some kinds of email.
overrides: []
#  - files: "promo/**"
#    rules: { require-customer-question: off }

# Pages to leave alone, in the words of .gitignore. (.gitignore and .pitchlintignore count too.)
ignores: []
#  - "archive/**"

settings:
  # Names that hold a trigger word, such as "Last Call BBQ".
  vocabulary: []

# Report pitchlint-disable comments that silence nothing: off, info, warn or error.
reportUnusedDisableDirectives: warn
`;
