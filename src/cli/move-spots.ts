import type { HeadSpots, Spot } from '../model/slim-sheet.ts';

/** The same spots so many lines further down. */
export function moveSpots({ respondent, facts }: HeadSpots, lines: number): HeadSpots {
  const moved = ({ line, column }: Spot): Spot => ({ line: line + lines, column });
  const movedFacts = Object.entries(facts).map(([fact, spot]) => [fact, moved(spot)] as const);
  return { respondent: moved(respondent), facts: Object.fromEntries(movedFacts) };
}
