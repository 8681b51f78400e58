/** Why the program cannot start, in one sentence for whoever started it: no stack trace is owed. */
export class StartFault extends Error {
  override name = 'StartFault';
}

const BY_CODE: Record<string, (path: string) => string> = {
  ENOSPC: (path) => `The disk that holds ${path} is full.`,
  EDQUOT: (path) => `The disk quota for ${path} is used up.`,
  EACCES: (path) => `This user may not write to ${path}.`,
  EPERM: (path) => `This user may not write to ${path}.`,
  EROFS: (path) => `${path} lies on a disk that can only be read.`,
  ENOTDIR: (path) => `${path} is not a folder.`,
  EEXIST: (path) => `${path} is not a folder.`,
};

/** Turns what a full or closed disk says into that sentence, and leaves everything else as it is. */
export function diskFault(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const say = BY_CODE[code];
  return say ? new StartFault(say(path), { cause: error }) : error;
}
