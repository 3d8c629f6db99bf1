import type { Span, Zone, ZoneName } from '../email.ts';
import type { BlockLine } from './blocks.ts';

/** Coaching prose as blocks: a paragraph, a list item with its further lines, a heading. */
export function guidanceIn(lines: readonly BlockLine[]): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const line of lines) {
    const isProse = line.kind === 'text' || line.kind === 'item' || line.kind === 'heading';
    if (isProse && open && line.kind === 'text') open.end = line.end;
    else if (isProse) {
      open = { start: line.inner, end: line.end };
      blocks.push(open);
    }
    if (!isProse || line.kind === 'heading') open = null;
  }
  return blocks.filter(({ start, end }) => start < end);
}

/** What of the page is email, guidance, or other; neighbours of one name are joined. */
export function zonesOf(
  path: string,
  mails: readonly (Span & { readonly isBadExample: boolean })[],
  guidance: readonly Span[],
  others: readonly Span[],
): Zone[] {
  const named = (spans: readonly Span[], name: ZoneName): Zone[] =>
    spans.map(({ start, end }) => ({ path, start, end, name }));
  const all = [
    ...mails.flatMap((mail) => named([mail], mail.isBadExample ? 'bad example' : 'email')),
    ...named(guidance, 'guidance'),
    ...named(others, 'other'),
  ].sort((a, b) => a.start - b.start);
  const zones: Zone[] = [];
  for (const zone of all) {
    const last = zones.at(-1);
    if (last && last.name === zone.name && (zone.name === 'guidance' || zone.name === 'other'))
      zones[zones.length - 1] = { ...last, end: zone.end };
    else if (!last || zone.start >= last.end) zones.push(zone);
  }
  return zones;
}
