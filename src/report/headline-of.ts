import { quoted } from '../text/quoted.ts';
import { sayList } from '../text/say-list.ts';
import { sayShare } from '../text/say-share.ts';
import type { Case } from './case-of.ts';
import { hurtOutcomes } from './hurt-outcomes.ts';
import { shareOfBurden } from './share-of-burden.ts';

/** What a CEO can repeat: the cause and what it explains; or, just as plainly, that none can be named. */
export function headlineOf(given: Case): string {
  const { verdict } = given.diagnosis;
  switch (verdict.kind) {
    case 'root-cause':
      return rootHeadline(given, verdict.roots);
    case 'people':
      return `The ecosystem above the sellers is sound. What is left is what people can do: ${titles(given, verdict.roots)}.`;
    case 'healthy':
      return 'Your sales ecosystem is healthy. The answers show nothing that must be repaired first.';
    case 'insufficient-evidence':
      return openHeadline(given, verdict.candidates);
  }
}

function rootHeadline(given: Case, roots: readonly string[]): string {
  const share = shareOfBurden(given, roots);
  const hurt = hurtOutcomes(given, roots).map((outcome) => quoted(given.titleOf('node', outcome)));
  const trouble = hurt.length === 0 ? 'the trouble' : `the trouble with ${sayList(hurt, 2)}`;
  return roots.length === 1
    ? `Most likely root cause: ${titles(given, roots)} is not working. It explains ${sayShare(share)} of ${trouble}.`
    : `Most likely root causes: ${titles(given, roots)} are not working. Together they explain ${sayShare(share)} of ${trouble}.`;
}

function openHeadline(given: Case, candidates: readonly string[]): string {
  const advice = 'Find out more before you act: part 8 says what to ask.';
  if (candidates.length === 0) return `The answers do not point to a cause yet. ${advice}`;
  return candidates.length === 1
    ? `The answers do not prove a root cause yet. The first suspect is ${titles(given, candidates)}. ${advice}`
    : `The answers cannot tell these suspects apart yet: ${titles(given, candidates)}. ${advice}`;
}

function titles(given: Case, nodes: readonly string[]): string {
  return sayList(nodes.map((node) => quoted(given.titleOf('node', node))));
}
