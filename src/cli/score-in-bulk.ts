import type { World } from '../io/world.ts';
import { writeText } from '../io/write-text.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import type { ScoreLines } from '../render/score-line.ts';
import { scoreLinesOf, type LineFormat } from '../render/score-lines-of.ts';
import { batchesOf } from './batches-of.ts';
import { bulkScorer } from './bulk-scorer.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { groupSlim } from './group-slim.ts';
import { inOrder } from './in-order.ts';
import { kitOfBatch } from './kit-of-batch.ts';
import { noSheetIn } from './no-sheet-in.ts';
import { progressOf } from './progress-of.ts';
import type { ScoreWish } from './score-wish.ts';
import { slimShelf, type SlimShelf } from './slim-shelf.ts';
import { tellProblems } from './tell-problems.ts';
import { thinWarnings } from './thin-warnings.ts';

export type BulkWish = ScoreWish & {
  readonly format: LineFormat;
  /** Threads; undefined for as many as there are cores. */
  readonly jobs: number | undefined;
};

/**
 * Scores as many sheets as there are, writing rows as they come, in a stable order and in little memory. A broken sheet
 * is told and does not stop the others; the exit code then is 2.
 */
export async function scoreInBulk(world: World, wish: BulkWish): Promise<ExitCode> {
  if (world.workers !== undefined) {
    // Tests and programs that use the library share their process with others. It loads for bulk work alone.
    const { spareMemory } = await import('../io/spare-memory.ts');
    spareMemory();
  }
  const teller = tellerOf(world);
  const batches = batchesOf(world, wish.source, teller.keep)[Symbol.asyncIterator]();
  const first = await batches.next();
  const found = await kitOfBatch(world, first.done === true ? undefined : first.value, wish.kit);
  await teller.tell(found.problems);
  const hasSheets =
    found.ok &&
    first.done !== true &&
    (await writeRows(
      world,
      { ...wish, kit: found.value },
      { teller, batches: startingWith(first.value, batches) },
    ));
  const exit = await teller.tell([]);
  await teller.tellRest();
  return hasSheets || exit !== exitCodes.fine ? exit : teller.tell([noSheetIn(wish.source)]);
}

type Run = { readonly teller: Teller; readonly batches: AsyncGenerator<ScoreBatch> };

/** Whether there was a sheet that could be read. */
async function writeRows(
  world: World,
  wish: Omit<BulkWish, 'kit'> & { readonly kit: Kit },
  run: Run,
): Promise<boolean> {
  const { kit, format, group, today, jobs } = wish;
  const lines = await scoreLinesOf(format, kit);
  const scorer = bulkScorer(world, { kit, today, ...(group ? {} : { format }) }, jobs);
  const progress = progressOf(world);
  const shelf = slimShelf();
  let hasSheets = false;
  await writeText(world.output, lines.head);
  try {
    for await (const { rows, sheets, problems, size } of inOrder(run.batches, scorer)) {
      for (const sheet of sheets) shelf.put(sheet);
      hasSheets ||= rows.length + sheets.length > 0;
      if (rows !== '') await writeText(world.output, rows);
      await progress.passed(size);
      await run.teller.tell(problems);
      // Whoever read the rows has gone away.
      if (!world.output.writable) break;
    }
  } finally {
    // A thread that is left open would keep the program from ending.
    await scorer.close();
  }
  await progress.done();
  if (group) await writeGroups(world, { kit, shelf, lines, teller: run.teller });
  return hasSheets;
}

type Grouping = {
  readonly kit: Kit;
  readonly shelf: SlimShelf;
  readonly lines: ScoreLines;
  readonly teller: Teller;
};

async function writeGroups(world: World, { kit, shelf, lines, teller }: Grouping): Promise<void> {
  const { lines: groups, problems } = groupSlim(kit, shelf);
  if (problems.length > 0) {
    const { withPlaces } = await import('./with-places.ts');
    await teller.tell(problems.map((problem) => withPlaces(world, problem)));
  }
  for (const line of groups) {
    await writeText(world.output, lines.row(line));
    if (!world.output.writable) break;
  }
}

async function* startingWith(
  first: ScoreBatch,
  others: AsyncGenerator<ScoreBatch>,
): AsyncGenerator<ScoreBatch> {
  yield first;
  yield* others;
}

type Teller = {
  /** Keeps a problem until the next telling. */
  readonly keep: (problem: Problem) => void;
  /** Tells what was kept, then these; gives the exit code that all so far call for. */
  readonly tell: (problems: readonly Problem[]) => Promise<ExitCode>;
  /** Tells how many warnings were not told, because there were enough of their kind. */
  readonly tellRest: () => Promise<void>;
};

function tellerOf(world: World): Teller {
  const warnings = thinWarnings();
  let kept: readonly Problem[] = [];
  let exit: ExitCode = exitCodes.fine;
  return {
    keep: (problem) => (kept = [...kept, problem]),
    tell: async (problems) => {
      const all = warnings.pass([...kept, ...problems]);
      kept = [];
      const code = await tellProblems(world, all);
      if (code !== exitCodes.fine) exit = code;
      return exit;
    },
    tellRest: async () => {
      const rest = warnings.rest();
      if (rest !== '') await writeText(world.errors, rest);
    },
  };
}
