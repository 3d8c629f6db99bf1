import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * `npm run bench [runs]`: how long runs take, as medians, and as multiples of an empty Node process measured in the
 * same round, so that a loaded machine moves both.
 */

const run = promisify(execFile);
const runs = Number(process.argv[2] ?? 11);
const bin = 'bin/pitchlint.js';
const cases = {
  'node -e 0': ['-e', '0'],
  '--version': [bin, '--version'],
  'one file': [bin, 'fixtures/playbook/cold/first-contact.md'],
  'a folder': [bin, 'fixtures/playbook'],
};

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = 0; round < runs; round++) {
  for (const [name, args] of Object.entries(cases)) times[name].push(await timed(args));
}

const base = median(times['node -e 0']);
for (const [name, all] of Object.entries(times)) {
  const ms = median(all);
  console.log(`${name.padEnd(10)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / base).toFixed(1).padStart(5)} ×`);
}

async function timed(args) {
  const start = performance.now();
  // Findings make the exit code 1, which is no failure of the bench; 2 is.
  await run(process.execPath, args, { cwd: new URL('..', import.meta.url), maxBuffer: 2 ** 28 }).catch((error) => {
    if (error.code !== 1) throw new Error(error.stderr);
  });
  return performance.now() - start;
}

function median(all) {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
