import { assemble } from '../assemble.ts';
import type { Kit } from '../model/kit.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Sheet, SheetPlaces } from '../model/sheet.ts';
import type { HeadSpots, SlimSheet } from '../model/slim-sheet.ts';
import { numberAt } from '../numbers/number-at.ts';
import type { ScoreLine } from '../render/score-line.ts';
import { scoreSlim } from '../score/score-slim.ts';
import type { SlimShelf } from './slim-shelf.ts';

export type Grouped = { readonly lines: Iterable<ScoreLine>; readonly problems: readonly Problem[] };

/**
 * One row for each company and wave whose sheets do not contradict each other, in their order, each scored when it is
 * asked for, so that none has to be kept. Problems of the others: those of `assemble`.
 */
export function groupSlim(kit: Kit, shelf: SlimShelf): Grouped {
  const problems: Problem[] = [];
  const unsound = new Set<number>();
  let at = 0;
  for (const pile of shelf.piles()) {
    // Places are many, and wanted only where something is wrong.
    if (!assemble(pile.map((sheet) => bareSheet(kit, sheet))).ok) {
      problems.push(...assemble(pile.map((sheet) => placedSheet(kit, sheet))).problems);
      unsound.add(at);
    }
    at += 1;
  }
  return { lines: linesOf(kit, shelf, unsound), problems };
}

function* linesOf(kit: Kit, shelf: SlimShelf, unsound: ReadonlySet<number>): Generator<ScoreLine> {
  let at = 0;
  for (const pile of shelf.piles()) {
    const [first] = pile;
    if (first !== undefined && !unsound.has(at)) {
      const { company, wave } = first;
      yield { company, wave, sheets: pile.length, scores: scoreSlim(kit, pile) };
    }
    at += 1;
  }
}

/** Who, when and of which company: what putting sheets together looks at. */
function bareSheet(
  { id, version }: Kit,
  { path, company, facts, wave, respondent, roles, date }: SlimSheet,
): Sheet {
  return {
    path,
    kit: { id, version },
    company: { name: company, facts },
    wave,
    respondent: { id: respondent, roles, anonymous: false },
    date,
    flags: [],
    answers: [],
  };
}

function placedSheet(kit: Kit, sheet: SlimSheet): Sheet {
  const { path, facts, head } = sheet;
  const bare = bareSheet(kit, sheet);
  return head === undefined ? bare : { ...bare, places: placesOf(path, facts, head) };
}

/** Of standard input only the spots that sheets can contradict each other about are known. */
function placesOf(path: string, facts: SlimSheet['facts'], { line, spots }: HeadSpots): SheetPlaces {
  const placed = (at: number): Place => {
    const [down, column] = [numberAt(spots, 2 * at), numberAt(spots, 2 * at + 1)];
    return { kind: 'path', path, line: line + down, column };
  };
  const respondent = placed(0);
  const others = Object.keys(facts).map((fact, at) => [fact, placed(at + 1)] as const);
  const rest = { kit: respondent, company: respondent, wave: respondent };
  return { ...rest, respondent, facts: Object.fromEntries(others) };
}
