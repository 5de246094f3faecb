import { slimSheetOf } from '../../src/load/slim-sheet-of.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Scorecard } from '../../src/model/scorecard.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import type { SlimScores } from '../../src/model/slim-scores.ts';
import { scoreSlim } from '../../src/score/score-slim.ts';

/** As for a kit never seen before: what is laid out once for each kit is laid out anew. */
export function slim(kit: Kit, sheets: readonly Sheet[]): SlimScores {
  return scoreSlim(
    { ...kit },
    sheets.map((sheet) => slimSheetOf(kit, sheet)),
  );
}

/** What bulk scoring has to find again. */
export function plain({ nodes, domains, overall }: Scorecard): SlimScores {
  return { nodes: nodes.map(({ node, value, coverage }) => ({ node, value, coverage })), domains, overall };
}
