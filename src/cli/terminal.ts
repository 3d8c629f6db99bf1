/** The only place that prints. */
export const terminal = {
  out: (text: string): Promise<void> => write(process.stdout, text),
  err: (text: string): Promise<void> => write(process.stderr, text),
  isTty: (): boolean => process.stdout.isTTY === true,
  /** Columns to fill; 80 when it is not known. */
  width: (): number => process.stdout.columns || 80,
  /** What is piped in, to its end. */
  async in(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
} as const;

/** Whether to colour: the flag, then FORCE_COLOR, then NO_COLOR, then whether a person looks at a terminal that can. */
export function wantsColor(
  flag: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTty: boolean,
): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return !no && isTty && term !== 'dumb';
}

/** Resolves when the text has left, so that nothing is lost on a pipe; a reader that went away (`| head`) is no error. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (text === '' || stream.destroyed) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => (error.code === 'EPIPE' ? resolve() : reject(error));
    stream.once('error', failed);
    stream.write(text, (error) => {
      if (error) return failed(error);
      stream.off('error', failed);
      resolve();
    });
  });
}
