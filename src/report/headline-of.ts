import type { AnswerNumbers } from '../model/report.ts';
import { beginSmall } from '../text/begin-small.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { sayList } from '../text/say-list.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { outcomesInTrouble } from './outcomes-in-trouble.ts';
import { hurtOutcomes } from './hurt-outcomes.ts';
import { shareOfBurden } from './share-of-burden.ts';
import { suspectsOf } from './suspects-of.ts';

/** What a CEO can repeat: the cause and what it explains; or, just as plainly, that none can be named. */
export function headlineOf(given: Case, numbers: AnswerNumbers): string {
  const { verdict } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
      return rootHeadline(given, verdict.roots, numbers);
    case 'people':
      return `What stands above the ${given.kit.words.people} is sound. What is left is the people: ${faults(given, verdict.roots)}. This explains ${sayShare(shareOfBurden(given))} of the trouble.`;
    case 'healthy':
      return `Your ${given.kit.words.whole} is healthy. The answers show nothing that must be repaired first.`;
    case 'insufficient-evidence':
      return verdict.unexplained === undefined
        ? openHeadline(given, suspectsOf(given, verdict.candidates))
        : outsideHeadline(given, verdict.unexplained);
  }
}

function rootHeadline(given: Case, roots: readonly string[], { others }: AnswerNumbers): string {
  const share = sayShare(shareOfBurden(given));
  const [named, explains] =
    roots.length === 1 ? ['cause', 'It explains'] : ['causes', 'Together they explain'];
  const first = `Most likely root ${named}: ${faults(given, roots)}.`;
  if (outcomesInTrouble(given).length === 0)
    return `${first} Results hold so far. ${explains} ${share} of the trouble that is likely.${restOf(others)}`;
  const hurt = hurtOutcomes(given).map((outcome) => `why ${fault(given, outcome)}`);
  const above = hurt.length === 0 ? '' : `, above all ${sayList(hurt)}`;
  return `${first} ${explains} ${share} of the trouble${above}.${restOf(others)}`;
}

/** Where little is explained because most is weak, that one repair will not turn it. */
function restOf(others: number | undefined): string {
  if (others === undefined) return '';
  return ` Most of it has other causes: ${String(others)} more points have faults of their own. Expect several rounds of repair.`;
}

function openHeadline(given: Case, candidates: readonly string[]): string {
  const advice = 'Find out more before you act: part 8 says what to ask.';
  if (candidates.length === 0) return `The answers do not point to a cause yet. ${advice}`;
  return candidates.length === 1
    ? `The answers do not prove a root cause yet. The first suspect: ${faults(given, candidates)}. ${advice}`
    : `The answers cannot tell these suspects apart yet: ${faults(given, candidates)}. ${advice}`;
}

/** Nothing that was asked about is to blame: to look there would be to invent a culprit. */
function outsideHeadline(given: Case, outcomes: readonly string[]): string {
  return `Something is wrong that these questions do not explain: ${faults(given, outcomes)}. What was asked about looks sound, so do not repair it for that. Look for a cause outside of it.`;
}

function faults(given: Case, nodes: readonly string[]): string {
  return sayClauses(nodes.map((node) => given.titleOf('fault', node)));
}

function fault(given: Case, node: string): string {
  return beginSmall(given.titleOf('fault', node));
}
