import type { Call } from './traced.ts';

/** One call that the kernel shall refuse, and the refusal. */
export type Fault = { readonly call: Call; readonly nth: number; readonly errno: string };

/** Every call of a save, and how each can be refused on real machines. */
const refusals: Readonly<Record<string, readonly string[]>> = {
  openat: ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EDQUOT', 'ENOENT'],
  write: ['ENOSPC', 'EIO', 'EDQUOT', 'EPERM'],
  fsync: ['EIO', 'ENOSPC', 'EDQUOT', 'EROFS'],
  close: ['EIO', 'ENOSPC', 'EDQUOT'],
  rename: ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EDQUOT', 'ENOENT'],
  link: ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EDQUOT', 'ENOENT', 'EPERM'],
  unlink: ['EIO', 'EROFS', 'EACCES', 'EPERM', 'ENOENT'],
  statx: ['EIO', 'EACCES', 'ENOENT'],
  readlink: ['EIO', 'EACCES', 'ENOENT'],
  read: ['EIO'],
};

/** Flags under which strace notes these calls on these paths alone. */
export function watching(paths: readonly string[]): readonly string[] {
  return [...paths.flatMap((path) => ['-P', path]), '-e', `trace=${Object.keys(refusals).join(',')}`];
}

/** The further flags under which one call is refused. */
export function refusing({ call, nth, errno }: Fault): readonly string[] {
  return ['-e', `inject=${call.name}:error=${errno}:when=${nth}`];
}

/** All refusals of all calls of a run; in a small dose one for each call, another each time. */
export function faultsOf(calls: readonly Call[], isSmall: boolean): readonly Fault[] {
  return calls.flatMap((call, at) => {
    const nth = calls.slice(0, at + 1).filter((one) => isLike(one, call)).length;
    const possible = refusals[call.name] ?? [];
    const chosen = isSmall ? possible.slice(at % possible.length).slice(0, 1) : possible;
    return chosen.map((errno) => ({ call, nth, errno }));
  });
}

/** strace counts the calls of each thread by itself. */
function isLike(one: Call, other: Call): boolean {
  return one.name === other.name && one.thread === other.thread;
}

/** A fault in a few words, for whoever reads of its consequence. */
export function said({ call, nth, errno }: Fault): string {
  return `${errno} at ${call.name} no. ${nth}: ${call.name}(${call.words}`;
}
