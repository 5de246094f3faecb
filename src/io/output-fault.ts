import type { Problem } from '../model/problem.ts';
import { errnoOf } from './errno-of.ts';
import { pathProblem } from './path-problem.ts';

/** What it means when a standard stream would not take what was written, such as on a full disk; undefined for any other fault. */
export function outputFault(fault: unknown): Problem | undefined {
  const reason = errnoOf(fault);
  if (reason === undefined || !(fault instanceof Error) || !('syscall' in fault)) return undefined;
  return fault.syscall === 'write'
    ? pathProblem('file-not-written', '-', { reason, left: 'part' })
    : undefined;
}
