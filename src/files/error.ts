/** A file or folder of the user that cannot be read or written. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super(`${path}: ${message}`, options);
    this.path = path;
  }
}

/** Says in words what the system said in a code. */
export function fileError(path: string, cause: unknown): FileError {
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  return new FileError(path, troubles[code] ?? (cause instanceof Error ? cause.message : String(cause)), { cause });
}

const troubles: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EEXIST: 'a file stands where a folder should be',
  EISDIR: 'is a folder',
  ELOOP: 'the symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'no space is left on the disk',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
};
