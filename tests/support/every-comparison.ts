import { compareReports } from '../../src/compare/compare-reports.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Question } from '../../src/model/kit.ts';
import { aKit } from './a-kit.ts';
import { comparedWithPlan } from './compared-with-plan.ts';
import { aWaveKit, fourReps, waveReport } from './two-waves.ts';

const [spring, autumn] = ['2026-02-01', '2026-11-01'] as const;
const few = { resamples: 5 };
const kit = aWaveKit();

/**
 * Comparisons that between them hold whatever a comparison can: what moved and stayed, went and came, was promised,
 * was renamed, was asked only once, was unknown, has no score, and rests on scores alone.
 */
export function everyComparison(): readonly Comparison[] {
  return [...ofMoves(), ...ofBlanks(), comparedWithPlan(), ofStrangers(), ofRenamed(['old']), ofRenamed([])];
}

function ofMoves(): readonly Comparison[] {
  const low = { 'a-q': 1, 'a-second': 1, 'b-q': 2, 'c-q': 3, 'o-q': 1 };
  const before = waveReport(kit, spring, fourReps(low));
  const after = waveReport(kit, autumn, fourReps({ 'a-q': 3, 'a-second': 3, 'b-q': 1 }));
  const [cause] = before.rootCauses.causes;
  if (cause === undefined) throw new Error('The report names no cause');
  const other = { ...after, rootCauses: { ...after.rootCauses, causes: [{ ...cause, node: 'b' }] } };
  return [compareReports(kit, before, other, few), compareReports(kit, before, before, few)];
}

/** A root cause that one of the two waves did not assess. */
function ofBlanks(): readonly Comparison[] {
  const known = waveReport(kit, spring, fourReps({ 'a-q': 1, 'a-second': 1, 'o-q': 1 }));
  const blank = waveReport(kit, autumn, fourReps({ 'a-q': 'unknown' }));
  return [compareReports(kit, known, blank, few), compareReports(kit, blank, known, few)];
}

/** Somebody went, somebody else came, and each was asked something of their own. */
function ofStrangers(): Comparison {
  const gone = { id: 'chief', role: 'ceo', answers: { 'b-q': 1 } };
  const fresh = { id: 'new', role: 'rep', answers: { 'b-q': 3 } };
  const before = waveReport(kit, spring, [...fourReps({ 'a-q': 2, 'c-q': 2 }), gone]);
  const after = waveReport(kit, autumn, [...fourReps({ 'a-q': 2, 'a-second': 2 }), fresh]);
  return compareReports(kit, before, after, few);
}

/** A symptom whose one question bears another id now; without its former ids nothing is shared. */
function ofRenamed(was: Question['was']): Comparison {
  const nodes = [{ id: 'a' }, { id: 's', kind: 'symptom' }] as const;
  const old = aKit({ nodes, questions: [{ node: 's', id: 'old' }] });
  const renamed = aKit({ nodes, questions: [{ node: 's', id: 'new', was }] });
  const before = waveReport(old, spring, fourReps({ old: 3 }));
  return compareReports(renamed, before, waveReport(renamed, autumn, fourReps({ new: 2 })), few);
}
