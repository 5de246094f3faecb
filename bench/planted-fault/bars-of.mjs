import { shareText } from './print-table.mjs';
import { rankings } from './record-of.mjs';
import { limitsOf, verdictShares } from './verdict-shares.mjs';

/** The bars the trial is held to: what was measured, against what, and whether it holds. */
export function barsOf(kit, results) {
  const best = (id, ranking, column) => {
    const fares = results.get(id).map((record) => record.ranked[rankings.indexOf(ranking)]);
    return fares.filter((fare) => fare[column]).length / fares.length;
  };
  const verdicts = (id) => verdictShares(results.get(id), limitsOf(kit));
  const lowest = best('panel', 'lowest mean score', 'isBestFirst');
  const first = (id) => best(id, 'Δ durable', 'isBestFirst');
  const inThree = (id) => best(id, 'Δ durable', 'isBestInThree');
  return [
    atLeast('Δ durable puts the best root first', first('panel'), 0.45),
    atLeast('the same, as a multiple of lowest mean score', first('panel') / lowest, 2.5),
    atLeast('Δ durable has the best root in its first three', inThree('panel'), 0.77),
    atLeast('parameters off: the best root first', first('off'), 0.43),
    atLeast('parameters off: in the first three', inThree('off'), 0.74),
    atLeast('a root is named', verdicts('panel').named, 0.6),
    atLeast('a named root is a true own fault', verdicts('panel').eachTrue, 0.85),
    atMost('healthy worlds: a root is named', verdicts('healthy').named, 0.05),
    atLeast('a CEO alone, with a second look: a root is named', verdicts('look').named, 0.4),
    atLeast('the same: a named root is a true own fault', verdicts('look').eachTrue, 0.85),
  ];
}

/** The bars as a table. */
export function barTable(bars) {
  const rows = bars.map(({ what, value, bar, isMet }) => [
    what,
    shareText(value),
    bar,
    isMet ? 'met' : 'MISSED',
  ]);
  return { title: 'Bars', head: ['bar', 'measured', 'wanted', ''], rows };
}

function atLeast(what, value, least) {
  return { what, value, bar: `≥ ${shareText(least)}`, isMet: value >= least };
}

function atMost(what, value, most) {
  return { what, value, bar: `≤ ${shareText(most)}`, isMet: value <= most };
}
