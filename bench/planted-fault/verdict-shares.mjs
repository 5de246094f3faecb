/** The limits a verdict goes by, as the kit has them. */
export function limitsOf({ thresholds }) {
  return {
    ...thresholds.verdict,
    shipped: thresholds.contestedDeviation,
    spread: thresholds.contestedDeviation,
  };
}

/** Shares (0…1) of verdicts over the records of one scenario. */
export function verdictShares(records, limits) {
  const named = records.map((record) => rootsUnder(record, limits)).filter((roots) => roots.length > 0);
  const all = named.flat();
  const ofKind = (kind) => records.filter(({ verdict }) => verdict.kind === kind).length / records.length;
  return {
    named: named.length / records.length,
    firstTrue: named.filter(([first]) => first.isFault).length / named.length,
    eachTrue: all.filter(({ isFault }) => isFault).length / all.length,
    perWorld: all.length / named.length,
    rootCause: ofKind('root-cause'),
    people: ofKind('people'),
    insufficient: ofKind('insufficient-evidence'),
    healthy: ofKind('healthy'),
  };
}

/**
 * Roots that a record's candidates give under these thresholds, in rank order: the product's rule, so that other
 * thresholds can be tried without another diagnosis.
 */
function rootsUnder({ candidates }, limits) {
  return candidates.filter(
    (candidate) =>
      candidate.answers > 0 &&
      !isContested(candidate, limits) &&
      candidate.ownFault >= limits.rootOwnFault &&
      candidate.durableBenefit >= limits.rootBenefit &&
      candidate.ecosystemAbove <= limits.peopleUpstreamBelief,
  );
}

/** Conflicts with hard figures always count; the spread within a group by the limit tried. */
function isContested({ contested, deviation }, { shipped, spread }) {
  const isSplit = deviation > shipped;
  return (contested && !isSplit) || deviation > spread;
}
