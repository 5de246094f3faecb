import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { home, type Call } from './traced.ts';

/** Flags under which strace notes all that reaches a file by its name, the network, another process, or the kernel by a side door. */
export const watchingAll = [
  '-e',
  'trace=%file,%network,%process,io_uring_setup,memfd_create,open_by_handle_at,ptrace,truncate',
];

/** What a run was given: files and folders to read, and at most one file to write. */
export type Given = { readonly inputs: readonly string[]; readonly output?: string };

/**
 * What a run did beyond reading what it was given and putting its one page in place. Node 22 waits for files by a ring of
 * the kernel's; one by which it would also read and write has a thread of the kernel that polls.
 */
export function foreignActs(calls: readonly Call[], { inputs, output }: Given): readonly string[] {
  const readable = [...ofTheSystem, ...shipped, ...inputs];
  const isOurs = (path: string): boolean => output !== undefined && isDraftOf(path, output);
  const isBesideOutput = (path: string): boolean =>
    output !== undefined && (path === output || path === dirname(output));
  return calls.flatMap((call) => {
    const paths = pathsIn(call);
    const isAllowed = ((): boolean => {
      if (call.name === 'io_uring_setup') return !call.words.includes('IORING_SETUP_SQPOLL');
      if (talks.test(call.name)) return false;
      if (spawns.test(call.name)) return call.words.includes('CLONE_THREAD');
      if (alters.test(call.name)) return paths.every((path) => isOurs(path) || path === output);
      if (!opens.test(call.name)) return true;
      if (writes.test(call.words)) return paths.every(isOurs);
      return paths.every((path) => isBelow(path, readable) || isBesideOutput(path));
    })();
    return isAllowed ? [] : [`${call.name}(${call.words}`];
  });
}

/** What the system and Node read of themselves to start; nothing of it is a person's. */
const ofTheSystem = [
  '/etc/ld.so.cache',
  '/etc/ssl/openssl.cnf',
  '/etc/localtime',
  '/etc/timezone',
  '/usr/share/zoneinfo',
  '/lib',
  '/lib64',
  '/usr/lib',
  '/proc/self',
  '/proc/meminfo',
  '/proc/stat',
  '/proc/sys/vm',
  '/proc/version',
  '/proc/version_signature',
  '/sys/fs/cgroup',
  '/sys/devices/system/cpu',
  '/dev/null',
  realpathSync(process.execPath),
];

/** Of the package: the program, what it ships, and the manifests that Node looks for above a script. */
const shipped = ['bin', 'dist', 'examples', 'questionnaires', 'package.json'].map((name) => join(home, name));

const talks =
  /^(?:socket|socketpair|connect|bind|listen|accept4?|send\w*|recv\w*|getsockname|getpeername|[gs]etsockopt|shutdown|memfd_create|ptrace|open_by_handle_at)$/;
const spawns = /^(?:clone3?|v?fork|execve|execveat)$/;
const alters =
  /^(?:rename\w*|unlink\w*|mkdir\w*|rmdir|link\w*|symlink\w*|l?chown\w*|f?chmod\w*|fchown\w*|truncate|utime\w*|mknod\w*|\w*setxattr|\w*removexattr|mount|umount2|chroot|pivot_root)$/;
const opens = /^(?:open|openat|openat2|creat)$/;
const writes = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|^"[^"]*", 0/;

function pathsIn({ words }: Call): readonly string[] {
  return [...words.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
}

function isBelow(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(`${root}/`));
}

/** A name beside its target, under which a file is written before it takes its place. */
function isDraftOf(path: string, target: string): boolean {
  const [start, end] = [`.${basename(target)}.`, '.draft'];
  const name = basename(path);
  const middle = name.slice(start.length, -end.length);
  return (
    dirname(path) === dirname(target) && name.startsWith(start) && name.endsWith(end) && /^\d+$/.test(middle)
  );
}
