import type { Place, Problem } from '../model/problem.ts';
import { compareText } from '../numbers/compare-text.ts';

/** By path, line, column, then code; the same problem is said once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = problems.toSorted(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}

function compareProblems(left: Problem, right: Problem): number {
  return (
    compareText(pathOf(left.place), pathOf(right.place)) ||
    lineOf(left.place) - lineOf(right.place) ||
    columnOf(left.place) - columnOf(right.place) ||
    compareText(left.code, right.code) ||
    compareText(JSON.stringify(left.args), JSON.stringify(right.args))
  );
}

function pathOf(place: Place): string {
  return place.kind === 'flag' ? place.flag : place.path;
}

function lineOf(place: Place): number {
  return place.kind === 'file' ? place.line : 0;
}

function columnOf(place: Place): number {
  return place.kind === 'file' ? place.column : 0;
}
