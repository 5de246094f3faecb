import type { Diagnosis } from '../model/diagnosis.ts';
import type { Fix, Kit } from '../model/kit.ts';
import { applyingFixes } from './applying-fixes.ts';

/** A fix that need not wait for what is there already. */
export type NeededFix = Fix & {
  /** Prerequisites, no longer in `after`, whose work is in place. */
  readonly inPlace: readonly string[];
};

/**
 * The fixes for what the company has, each with those prerequisites alone whose work is still to be done. It is done
 * where every capability that a prerequisite repairs is sound by its own answers.
 */
export function neededFixes(kit: Kit, diagnosis: Diagnosis): readonly NeededFix[] {
  const fixes = applyingFixes(kit, diagnosis);
  const sound = soundIn(diagnosis);
  const done = new Set(
    fixes
      .filter(({ repairs }) => repairs.length > 0)
      .filter(({ repairs }) => repairs.every(({ capability }) => sound.has(capability)))
      .map(({ id }) => id),
  );
  return fixes.map((fix) => ({
    ...fix,
    after: fix.after.filter((id) => !done.has(id)),
    inPlace: fix.after.filter((id) => done.has(id)),
  }));
}

function soundIn({ nodes, ranking }: Diagnosis): ReadonlySet<string> {
  const answered = new Set(nodes.filter(({ answers }) => answers > 0).map(({ node }) => node));
  const sound = ranking.filter(({ node, label }) => label === 'sound' && answered.has(node));
  return new Set(sound.map(({ node }) => node));
}
