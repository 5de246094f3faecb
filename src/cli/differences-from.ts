import type { Expectation } from '../model/expectation.ts';
import type { Report } from '../model/report.ts';
import { sayList } from '../text/say-list.ts';

/** Where a report differs from what was expected, one line each: what was expected, and what came. */
export function differencesFrom(expectation: Expectation, { answer, rootCauses }: Report): readonly string[] {
  const { verdict, roots, first, notRoots } = expectation;
  const found = rootCauses.causes.map(({ node }) => node);
  const wrong = notRoots.filter((id) => found.includes(id));
  return [
    ...(verdict === answer.verdict ? [] : [`expected verdict ${verdict}, got ${answer.verdict}`]),
    ...(roots === undefined || isSame(roots, found.toSorted())
      ? []
      : [`expected roots ${named(roots)}, got ${named(found)}`]),
    ...(first === undefined || first === found[0]
      ? []
      : [`expected ${first} first, got ${named(found.slice(0, 1))}`]),
    ...(wrong.length === 0 ? [] : [`expected not among the roots: ${named(wrong)}, got ${named(found)}`]),
  ];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

function named(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : sayList(ids, ids.length);
}
