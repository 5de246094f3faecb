import { isLikelyBroken } from '../model/is-likely-broken.ts';
import { beginSmall } from '../text/begin-small.ts';
import { chanceWord } from '../text/say-chance.ts';
import { sayClauses } from '../text/say-clauses.ts';
import type { Case } from './case-of.ts';
import { isInherited } from './is-inherited.ts';
import { namedRoots } from './named-roots.ts';
import { sortedBy } from './sorted-by.ts';

/** What a fix repairs: the root causes among it, else the point on which it brings most; nothing for an unknown fix. */
export function sayRepairs(given: Case, fix: string): string | undefined {
  const repairs = given.kit.fixes.find(({ id }) => id === fix)?.repairs ?? [];
  const named = namedRoots(given.diagnosis);
  const roots = named.filter((root) => repairs.some(({ capability }) => capability === root));
  if (roots.length > 0) {
    const what = roots.length === 1 ? 'a root cause' : 'root causes';
    return `It repairs ${what}: ${sayClauses(roots.map((root) => given.titleOf('fault', root)))}.`;
  }
  const [best] = sortedBy(repairs, ({ capability, effect }) => [
    -effect * (given.candidates.get(capability)?.durableBenefit ?? 0),
    capability,
  ]);
  return best === undefined
    ? undefined
    : `${besideRoots(given, best.capability)}${unheard(given, best.capability)}`;
}

function besideRoots(given: Case, node: string): string {
  const { belief } = given.beliefOf(node);
  const what = `${beginSmall(given.titleOf('fault', node))} (${chanceWord(belief)})`;
  if (namedRoots(given.diagnosis).length === 0) return `It repairs what may be broken: ${what}.`;
  if (isInherited(given, given.beliefOf(node)))
    return `It repairs a weak point that comes mostly from something else (part 5) and is partly a fault of its own: ${what}.`;
  const point = isLikelyBroken(given.beliefOf(node), given.kit) ? 'a weak point' : 'what may be broken';
  return `It repairs no root cause, but ${point} all the same: ${what}.`;
}

function unheard(given: Case, node: string): string {
  return given.beliefOf(node).answers > 0 ? '' : ' Nobody was heard on that: ask before you spend the work.';
}
