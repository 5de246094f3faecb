import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import { acceptChange } from './accept-change.ts';
import type { Change } from './change.ts';
import type { Interview } from './interview.ts';
import type { InterviewEnd } from './interview-end.ts';

/** An interview that goes on, or its end. */
export type Step = Interview | InterviewEnd;

export type Keep = (change: Change) => Promise<Problem | undefined>;

/** Keeps a change and makes it; the interview ends where it cannot be kept. */
export async function keepStep(
  kit: Kit,
  interview: Interview,
  { change, keep }: { readonly change: Change; readonly keep: Keep },
): Promise<Step> {
  const { sheet } = interview;
  const problem = await keep(change);
  if (problem !== undefined) return { kind: 'not-kept', sheet, problem };
  return { ...interview, sheet: acceptChange(kit, sheet, change) };
}
