import { demandFit } from './check.ts';
import { type Rules, ruleSettings } from './config-file.ts';
import { ConfigError } from './error.ts';
import { type Layer, plainLayer, settingsById } from './layer.ts';
import { isRecord, type Misfit, misfit, quote } from './shape.ts';

/** Reads `--rule 'id: level'` and `--rule 'id: [level, {options}]'`: the last word of all. */
export async function flagLayer(flags: readonly string[], rules: Rules): Promise<Layer> {
  if (flags.length === 0) return plainLayer({});
  const { readYaml } = await import('./yaml.ts');
  const shape = ruleSettings(rules);
  const misfits: Misfit[] = [];
  const cursor = { keys: [], misfits };
  const settings = flags.flatMap((flag) => {
    const pairs = pairsIn(flag, readYaml);
    return [...settingsById(pairs === null ? misfit(cursor, howTo(flag)) : shape.read(pairs, cursor))];
  });
  demandFit(misfits, { place: '--rule', locate: () => null });
  return plainLayer({ rules: new Map(settings) });
}

const howTo = (flag: string): string =>
  `${quote(flag)} cannot be read; write 'id: level' or 'id: [level, {options}]', such as 'max-words: [warn, {max: 90}]'`;

/** As in ESLint, one flag may hold `a: warn, b: off`, with braces or without. Null when it holds no such pairs. */
function pairsIn(flag: string, readYaml: (text: string, place: string) => { readonly value: unknown }): unknown {
  const text = flag.trim().replace(/^([\w-]+):(?=\S)/, '$1: ');
  try {
    const { value } = readYaml(text.startsWith('{') ? text : `{${text}\n}`, '--rule');
    const isComplete = isRecord(value) && Object.keys(value).length > 0 && !Object.values(value).includes(null);
    return isComplete ? value : null;
  } catch (error) {
    // The parser speaks of flow maps; whoever typed a flag did not.
    if (error instanceof ConfigError) return null;
    throw error;
  }
}
