import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/**
 * Where a key or its value stands in the text of a YAML document: [start, end) of the nearest thing above it if it is
 * not in the text itself.
 */
export function rangeOf(
  document: Document,
  keys: readonly (string | number)[],
  isKey: boolean,
): readonly [number, number] {
  let range: readonly [number, number] = [0, 0];
  let node: unknown = document.contents;
  for (const [index, key] of keys.entries()) {
    const inside: unknown = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(inside) ? inside.items.find((item) => nameOf(item) === String(key)) : undefined;
    node = pair === undefined ? (isSeq(inside) ? inside.items[Number(key)] : undefined) : pair.value;
    const wanted = pair !== undefined && isKey && index === keys.length - 1 ? pair.key : (node ?? pair?.key);
    range = rangeIn(wanted) ?? range;
  }
  return range;
}

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

function rangeIn(node: unknown): readonly [number, number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : undefined;
}
