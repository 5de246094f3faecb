import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileAccess } from '../../src/io/file-access.ts';
import { fakeWorld, type FakeWorld } from './fake-world.ts';

/** One run of the command line, and what it should come to. */
export type Scenario = {
  readonly title: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Empty folders. */
  readonly folders?: readonly string[];
  /** Files that may not be opened. */
  readonly unreadable?: readonly string[];
  /** The one file that cannot be put in its place. */
  readonly readOnly?: string;
  /** How many more files the disk takes before it is full; `true`: none. */
  readonly full?: boolean | number;
  /** Other processes that run. */
  readonly running?: readonly number[];
  /** Words of the command line, parted by blanks. */
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Lines a person types at a terminal that cannot draw. */
  readonly keys?: readonly string[];
  readonly exit: number;
  readonly stdout?: Told;
  readonly stderr?: Told;
  /** What stands in files afterwards. */
  readonly written?: Readonly<Record<string, Told>>;
};

export type Told = {
  readonly exact?: string;
  readonly contains?: readonly string[];
  readonly absent?: readonly string[];
};

/** The world a scenario is played in; the small kit lies beside its sheets. */
export function worldOf(scenario: Scenario, kit: Readonly<Record<string, string>>): FakeWorld {
  const { files = {}, folders = [], unreadable = [], keys, env = {}, input, command } = scenario;
  let room = typeof scenario.full === 'number' ? scenario.full : scenario.full === true ? 0 : Infinity;
  /** Why nothing can take the place of this path, if so; each file that does takes room. */
  const putting = (path: string): Promise<never> | undefined => {
    if (path === join(world.directory, scenario.readOnly ?? '')) return refused('EROFS');
    return (room -= 1) < 0 ? refused('ENOSPC') : undefined;
  };
  const world = fakeWorld({
    argv: command.split(' ').filter((word) => word !== ''),
    files: { ...kit, ...files },
    env: keys === undefined ? env : { TERM: 'dumb', ...env },
    input: keys === undefined ? (input ?? '') : keys.map((key) => `${key}\n`).join(''),
    terminal: keys !== undefined,
    running: scenario.running ?? [],
    access: {
      open: (path, flags, mode) =>
        unreadable.some((name) => path.endsWith(name))
          ? refused('EACCES')
          : fileAccess.open(path, flags, mode),
      link: (from, to) => putting(to) ?? fileAccess.link(from, to),
      rename: (from, to) => putting(to) ?? fileAccess.rename(from, to),
    },
  });
  for (const folder of folders) mkdirSync(join(world.directory, folder), { recursive: true });
  return world;
}

function refused(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(code), { code }));
}
