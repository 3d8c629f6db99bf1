/** A glob, taken apart. */
export interface Glob {
  /** The folder it starts in. */
  readonly base: string;
  /** Takes a path relative to the base, with slashes. */
  matches(path: string): boolean;
  /** `**\/*.eml` says itself which files it means. */
  readonly namesExtension: boolean;
  /** `.claude/**` goes into folders that are hidden from others. */
  readonly namesDotFolder: boolean;
}

/** Reads a glob; null for a text without wildcards. */
export async function readGlob(pattern: string): Promise<Glob | null> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob, isGlob, negated } = picomatch.scan(pattern);
  if (!isGlob || negated) return null;
  return {
    base,
    matches: picomatch(glob, { dot: true }),
    namesExtension: /\.[\w{},]+$/.test(glob),
    namesDotFolder: glob
      .split('/')
      .slice(0, -1)
      .some((part) => /^\.[^.]/.test(part)),
  };
}
