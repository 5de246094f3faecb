import { benefitIn, isBest } from './draw-world.mjs';

/** The rankings that are compared, each as the product's numbers order the capabilities; ties by id. */
export const rankings = [
  'lowest mean score',
  'posterior b',
  'own fault ω',
  'Δ immediate',
  'Δ durable',
  'Δ durable, broken nodes known',
];

/**
 * What one diagnosis did in one true world: how each ranking fared, the verdict, and what every capability showed,
 * so that other thresholds can be tried without another diagnosis.
 */
export function recordOf(kit, world, { scorecard, diagnosis, informed }) {
  const beliefs = new Map(diagnosis.nodes.map((belief) => [belief.node, belief]));
  const scores = new Map(scorecard.nodes.map((score) => [score.node, score]));
  const people = new Set(kit.nodes.filter((node) => node.people).map(({ id }) => id));
  const candidates = diagnosis.ranking.map((candidate) => {
    const { belief, ownFault, answers, contested } = beliefs.get(candidate.node);
    const { durableBenefit, immediateBenefit, ecosystemAbove, node } = candidate;
    const { value, groups } = scores.get(node);
    return {
      ...{ node, belief, ownFault, durableBenefit, immediateBenefit, answers, contested },
      ecosystemAbove: people.has(node) ? ecosystemAbove : 0,
      score: value.state === 'assessed' ? value.score : Infinity,
      deviation: Math.max(
        0,
        ...groups.filter((group) => group.respondents >= 4).map((group) => group.deviation),
      ),
      isFault: world.benefits.has(node),
    };
  });
  return {
    verdict: diagnosis.verdict,
    candidates,
    best: world.best,
    tied: [...world.benefits.keys()].filter((node) => isBest(world, node)).length,
    ranked: world.best > 0 ? rankingsOf(candidates, informed).map((order) => fareOf(world, order)) : [],
  };
}

function rankingsOf(candidates, informed) {
  const by = (worth) =>
    candidates
      .map((candidate) => ({ candidate, worth: worth(candidate) }))
      .toSorted((a, b) => compare(b.worth, a.worth) || (a.candidate.node < b.candidate.node ? -1 : 1))
      .map(({ candidate }) => candidate.node);
  return [
    by(({ score }) => -score),
    by(({ belief }) => belief),
    by(({ ownFault }) => ownFault),
    by(({ immediateBenefit }) => immediateBenefit),
    // The product's own order, with its own rule for ties.
    candidates.map(({ node }) => node),
    informed,
  ];
}

function compare(a, b) {
  return a === b ? 0 : a - b;
}

function fareOf(world, order) {
  const [first, ...others] = order.slice(0, 3);
  const caught = (node) => benefitIn(world, node) / world.best;
  return {
    isBestFirst: isBest(world, first),
    isBestInThree: [first, ...others].some((node) => isBest(world, node)),
    caughtFirst: caught(first),
    caughtInThree: Math.max(caught(first), ...others.map(caught)),
    isFirstFault: world.benefits.has(first),
  };
}
