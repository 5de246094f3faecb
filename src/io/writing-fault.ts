import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';

/**
 * What is at `path` when writing it fails: what was there `before`, untouched; the new content, whole but not
 * confirmed by the disk (`placed`); or perhaps a part of it, in a stream, a device or at the end of a file (`part`).
 */
export type Left = 'before' | 'placed' | 'part';

/** What the system's refusal to write `path` means to the user; a fault that is not the system's is thrown on. */
export function writingFault(path: string, fault: unknown, left: Left): Problem {
  const reason = errnoOf(fault);
  if (reason === undefined) throw fault;
  return pathProblem('file-not-written', path, { reason, left });
}
