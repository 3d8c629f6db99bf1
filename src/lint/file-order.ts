/** A number in the name of a file or of its folder. */
export interface Numbered {
  readonly step: number | null;
  readonly day: number | null;
  /** What is numbered within this folder. */
  readonly source: 'file' | 'folder';
  readonly folder: string;
}

/** `02-prices.md`, `email-2.md`, `day-3.md`, or `02-prices/email.md`; null when neither name is numbered. */
export function numberOf(path: string): Numbered | null {
  const folder = folderOf(path);
  const inFile = numberIn(nameOf(path));
  if (inFile) return { ...inFile, source: 'file', folder };
  const inFolder = numberIn(nameOf(folder));
  return inFolder && { ...inFolder, source: 'folder', folder: folderOf(folder) };
}

function numberIn(name: string): Pick<Numbered, 'step' | 'day'> | null {
  const day = /\bday[-_ ]?(\d{1,3})(?!\d)/i.exec(name.replaceAll('_', '-'));
  const step =
    /^(\d{1,2})(?=[-_. ]|$)/.exec(name) ??
    /(?:^|[-_ ])(?:e-?mail|step|touch|message|follow-?up)[-_ ]?(\d{1,2})(?!\d)/i.exec(name);
  if (!day && !step) return null;
  return { step: step ? Number(step[1]) : null, day: day ? Number(day[1]) : null };
}

/** The path without its last name; empty when there is none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, lastSlash(path)));

const nameOf = (path: string): string => path.slice(lastSlash(path) + 1);
const lastSlash = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

/** The last name of a path in words: `small_sites-sequence.md` is “small sites sequence”. */
export const titleOf = (path: string): string =>
  nameOf(path)
    .replace(/\.\w{1,9}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
