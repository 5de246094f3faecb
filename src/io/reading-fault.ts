import type { Problem, ReadingProblem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';

const codes: Readonly<Record<string, ReadingProblem>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-directory',
  ENXIO: 'file-not-regular',
};

/** What the system's refusal to read `path` means to the user; a fault that is not the system's is thrown on. */
export function readingFault(path: string, fault: unknown): Problem {
  const errno = errnoOf(fault);
  if (errno === undefined) throw fault;
  return pathProblem(codes[errno] ?? 'file-unreadable', path, { reason: errno });
}
