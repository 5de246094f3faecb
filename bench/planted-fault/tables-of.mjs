import { shareText } from './print-table.mjs';
import { rankings } from './record-of.mjs';
import { scenarios } from './run-trial.mjs';
import { limitsOf, verdictShares } from './verdict-shares.mjs';

/** How the rankings fared in one scenario. */
export function rankingTable({ title }, records) {
  const rows = rankings.map((name, at) => {
    const fares = records.map((record) => record.ranked[at]);
    const columns = ['caughtFirst', 'caughtInThree', 'isBestFirst', 'isBestInThree', 'isFirstFault'];
    return [name, ...columns.map((column) => shareText(meanOf(fares.map((fare) => Number(fare[column])))))];
  });
  const head = [
    'ranking',
    'caught by first',
    'by first three',
    'best is first',
    'in first three',
    'first is a fault',
  ];
  return { title: `Rankings, ${title} (${records.length} worlds)`, head, rows };
}

/** Shares of verdicts in every scenario, as the product gives them. */
export function verdictTable(kit, results) {
  const rows = scenarios.map(({ id, title }) => {
    const shares = verdictShares(results.get(id), limitsOf(kit));
    const { named, rootCause, people, firstTrue, eachTrue, perWorld, insufficient, healthy } = shares;
    return [title, ...[named, rootCause, people, firstTrue, eachTrue].map(shareText)].concat(
      Number.isFinite(perWorld) ? perWorld.toFixed(2) : '–',
      [insufficient, healthy].map(shareText),
    );
  });
  const head = ['scenario', 'root named', 'root cause', 'people', 'first is true', 'each is true'];
  return {
    title: 'Verdicts with the thresholds of the kit',
    head: [...head, 'roots per world', 'insufficient', 'healthy'],
    rows,
  };
}

const ownFaults = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7];
const benefits = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08];

/** Share of worlds with a root named, and share of the named that are true, over both thresholds. */
export function tradeOffTable(kit, { title }, records) {
  const rows = ownFaults.map((rootOwnFault) => [
    rootOwnFault.toFixed(2),
    ...benefits.map((rootBenefit) => {
      const { named, eachTrue } = verdictShares(records, { ...limitsOf(kit), rootOwnFault, rootBenefit });
      return `${shareText(named)}/${shareText(eachTrue)}`;
    }),
  ]);
  const head = ['own fault ≥ \\ benefit ≥', ...benefits.map((benefit) => benefit.toFixed(2))];
  return { title: `Root named / named ones true, ${title}`, head, rows };
}

const steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Of the capabilities whose own fault was put into a tenth of the scale, the share in which it was really there. */
export function calibrationTable(chosen) {
  const rows = steps.map((from) => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    ...chosen.map(({ records }) => {
      const inside = records
        .flatMap(({ candidates }) => candidates)
        .filter(({ ownFault }) => Math.min(9, Math.floor(ownFault * 10)) === Math.round(from * 10));
      const share = inside.filter(({ isFault }) => isFault).length / inside.length;
      return inside.length < 30 ? '–' : shareText(share);
    }),
  ]);
  return {
    title: 'Calibration: share of true own faults by the own fault that was told',
    head: ['own fault told', ...chosen.map(({ scenario }) => scenario.title)],
    rows,
  };
}

const spreads = [0.83, 0.95, 1, 1.1, 1.2, 1.3, 1.5, 2];

/** The same over the spread within a group from which a capability is contested and no longer named. */
export function spreadTable(kit, chosen) {
  const rows = spreads.map((spread) => [
    spread.toFixed(2),
    ...chosen.map(({ records }) => {
      const { named, eachTrue } = verdictShares(records, { ...limitsOf(kit), spread });
      return `${shareText(named)}/${shareText(eachTrue)}`;
    }),
  ]);
  const head = ['contested above (levels)', ...chosen.map(({ scenario }) => scenario.title)];
  return {
    title: 'Root named / named ones true, by the spread of answers that makes a node contested',
    head,
    rows,
  };
}

/** What the worlds of each scenario are like. */
export function worldTable(results) {
  const rows = scenarios.map(({ id, title }) => {
    const records = results.get(id);
    const faults = meanOf(records.map(({ candidates }) => candidates.filter((one) => one.isFault).length));
    const tied = meanOf(records.map(({ tied: count }) => Number(count > 1)));
    const best = meanOf(records.map((record) => record.best));
    return [title, String(records.length), faults.toFixed(2), shareText(best), shareText(tied)];
  });
  const head = ['scenario', 'worlds', 'own faults per world', 'mean best benefit', 'several best roots'];
  return { title: 'The worlds', head, rows };
}

function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
