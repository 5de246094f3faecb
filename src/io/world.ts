import type { NotingFiles } from './noting-reads.ts';
import type { OpenAsker } from './open-asker.ts';

/** Everything outside the program. Commands and tests are handed one; only `realWorld` builds the real one. */
export type World = {
  /** Words of the command line, without the interpreter and the script. */
  readonly argv: readonly string[];
  readonly env: Environment;
  /** Folder that relative paths start from. */
  readonly directory: string;
  /** Folder of the installed package. */
  readonly home: string;
  /** Folder of the kits compiled at build time; absent when running from source. */
  readonly compiledKits?: string;
  /** Folder of the scripts that threads of their own run; absent when running from source. */
  readonly workers?: string;
  readonly input: InputStream;
  /** Someone who is being asked already, by a menu; absent at the start. */
  readonly asker?: OpenAsker;
  readonly output: TextOutput;
  readonly errors: OutputStream;
  readonly files: NotingFiles;
  /** Milliseconds since the first of January 1970. */
  readonly now: () => number;
  readonly processId: number;
  /** Whether a process of this number is running on this machine. */
  readonly isRunning: (processId: number) => boolean;
  /** Shows a file with the program the system has for it; absent where nobody would see it. */
  readonly openFile?: (path: string) => Promise<void>;
  /** Calls the listener when someone wants the program to stop; gives back what ends the listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
};

export type Environment = Readonly<Record<string, string | undefined>>;

export type InputStream = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/** Where pages go: as much of a stream as it takes to write them. */
export type TextOutput = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Whether there is a point in writing more. */
  readonly writable: boolean;
  /** `taken` is called once everything is written, or with the fault. */
  readonly write: (content: string | Uint8Array, taken: (fault?: Error | null) => void) => boolean;
};

export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};
