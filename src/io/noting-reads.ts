import type { Stats } from 'node:fs';
import type { FileAccess, OpenFile } from './file-access.ts';

export type NotingFiles = FileAccess & {
  /** Whether a path is a file that was read, by whatever name: in a folder, by a pattern, over a link. */
  readonly hasRead: (path: string) => Promise<boolean>;
};

/** The same files, and a memory of which of them were read. */
export function notingReads(files: FileAccess): NotingFiles {
  const read = new Set<string>();
  return {
    ...files,
    open: async (path, flags, mode) => noting(await files.open(path, flags, mode), read),
    hasRead: (path) =>
      files.stat(path).then(
        (about) => read.has(identityOf(about)),
        () => false,
      ),
  };
}

function noting(file: OpenFile, read: Set<string>): OpenFile {
  const note = async (): Promise<void> => void read.add(identityOf(await file.stat()));
  return {
    ...file,
    readFile: () => note().then(file.readFile),
    readStart: (bytes) => note().then(() => file.readStart(bytes)),
  };
}

/** Which file on which disk. */
function identityOf({ dev, ino }: Stats): string {
  return `${String(dev)}:${String(ino)}`;
}
