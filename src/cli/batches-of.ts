import { readSourceNow } from '../io/read-source-now.ts';
import { linesOfInput } from '../io/lines-of-input.ts';
import type { Step } from '../io/walk-sheets.ts';
import { walkSheets } from '../io/walk-sheets.ts';
import type { World } from '../io/world.ts';
import type { Problem } from '../model/problem.ts';
import type { ScoreBatch } from '../model/score-batch.ts';
import { onLine } from './on-line.ts';

/** Where sheets in bulk come from. */
export type BulkSource =
  | { readonly kind: 'paths'; readonly given: readonly string[] }
  /** A file that names a sheet on each line, `-` for standard input. */
  | { readonly kind: 'list'; readonly path: string }
  /** Standard input, with a sheet as JSON on each line. */
  | { readonly kind: 'stream' };

const batchSize = 32;
/** Characters; beyond the limit of a sheet, so that a line that is cut is also refused. */
const longestLine = 1024 * 1024;

/** Sheets in batches, in a stable order: sorted paths, or the order of the input. Problems of finding them go to `tell`. */
export async function* batchesOf(
  world: World,
  source: BulkSource,
  tell: (problem: Problem) => void,
): AsyncGenerator<ScoreBatch> {
  if (source.kind === 'stream') {
    let first = 1;
    for await (const { items: lines } of inBatches(linesOfInput(world, longestLine))) {
      yield { kind: 'lines', lines, first };
      first += lines.length;
    }
    return;
  }
  const steps = source.kind === 'paths' ? walkSheets(world, source.given) : listed(world, source.path);
  for await (const { items: paths, behind } of inBatches(pathsOf(steps, tell))) {
    yield { kind: 'paths', paths, behind };
  }
}

async function* listed(world: World, list: string): AsyncGenerator<Step> {
  if (list === '-') {
    yield* listedOnInput(world);
    return;
  }
  const source = readSourceNow(world, list);
  for (const problem of source.problems) yield { problem };
  const paths = source.ok ? source.value.text.split(/\r?\n/) : [];
  yield { paths: paths.filter((path) => path !== '') };
}

async function* listedOnInput(world: World): AsyncGenerator<Step> {
  let count = 0;
  for await (const lines of linesOfInput(world, longestLine)) {
    for (const line of lines) {
      count += 1;
      if (typeof line !== 'string') yield { problem: { ...line, place: onLine(line.place, count) } };
      else if (line !== '') yield { paths: [line] };
    }
  }
}

async function* pathsOf(
  steps: AsyncIterable<Step>,
  tell: (problem: Problem) => void,
): AsyncGenerator<readonly string[]> {
  for await (const step of steps) {
    if ('paths' in step) yield step.paths;
    else tell(step.problem);
  }
}

/** Items, and how many more of the same list are there already. */
type Batch<Item> = { readonly items: readonly Item[]; readonly behind: number };

async function* inBatches<Item>(lists: AsyncIterable<readonly Item[]>): AsyncGenerator<Batch<Item>> {
  let items: Item[] = [];
  for await (const list of lists) {
    for (const [at, item] of list.entries()) {
      items.push(item);
      if (items.length < batchSize) continue;
      yield { items, behind: list.length - 1 - at };
      items = [];
    }
  }
  if (items.length > 0) yield { items, behind: 0 };
}
