import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from 'node:fs';

/** The file system, as far as the program needs it. A promise is refused with what the system says. */
export type FileAccess = {
  readonly open: (path: string, flags: string | number, mode?: number) => Promise<OpenFile>;
  readonly stat: (path: string) => Promise<Stats>;
  readonly readdir: (path: string) => Promise<readonly Dirent[]>;
  readonly realpath: (path: string) => Promise<string>;
  readonly link: (existing: string, added: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  /** Makes the folders above as well; one that is there already is no fault. */
  readonly mkdir: (path: string) => Promise<void>;
};

export type OpenFile = {
  readonly stat: () => Promise<Stats>;
  readonly readFile: () => Promise<Buffer>;
  /** The first bytes of the file, so many at most. */
  readonly readStart: (bytes: number) => Promise<Buffer>;
  readonly writeFile: (content: string | Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * The real file system. Everything is done before the promise is given: the program has nothing else to do meanwhile,
 * and what the engine needs to wait for files takes longer to load than a sheet takes to read.
 */
export const fileAccess: FileAccess = {
  open: promised((path, flags, mode) => openFile(openSync(path, flags, mode))),
  stat: promised((path) => statSync(path)),
  readdir: promised((path) => readdirSync(path, { withFileTypes: true })),
  realpath: promised((path) => realpathSync.native(path)),
  link: promised(linkSync),
  rename: promised(renameSync),
  unlink: promised(unlinkSync),
  mkdir: promised((path) => void mkdirSync(path, { recursive: true })),
};

function openFile(descriptor: number): OpenFile {
  return {
    stat: promised(() => fstatSync(descriptor)),
    readFile: promised(() => readFileSync(descriptor)),
    readStart: promised((bytes) => {
      const room = Buffer.alloc(bytes);
      return room.subarray(0, readSync(descriptor, room, 0, bytes, 0));
    }),
    writeFile: promised((content) => writeFileSync(descriptor, content)),
    sync: promised(() => fsyncSync(descriptor)),
    close: promised(() => closeSync(descriptor)),
  };
}

/** The same work, whose fault refuses a promise. */
function promised<Given extends readonly unknown[], Made>(
  work: (...given: Given) => Made,
): (...given: Given) => Promise<Made> {
  return (...given) =>
    new Promise((resolve) => {
      resolve(work(...given));
    });
}
