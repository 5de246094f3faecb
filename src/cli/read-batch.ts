import { largestFile } from '../io/largest-file.ts';
import { readInput } from '../io/read-input.ts';
import { readSourceNow } from '../io/read-source-now.ts';
import type { World } from '../io/world.ts';
import { slimSheetFromJson } from '../load/slim-sheet-from-json.ts';
import { slimSheetFromPlain } from '../load/slim-sheet-from-plain.ts';
import { slimSheetOf } from '../load/slim-sheet-of.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { BatchReading, ScoreBatch, StreamLine } from '../model/score-batch.ts';
import type { SlimSheet } from '../model/slim-sheet.ts';
import type { SourceText } from '../model/source.ts';
import { onLine } from './on-line.ts';
import { spotsOf } from './spots-of.ts';
import { spotsOnLine } from './spots-on-line.ts';

/** What reading needs of the world. A thread of its own has no standard input. */
export type BatchWorld = Pick<World, 'directory'> & Partial<Pick<World, 'input'>>;

export type BatchSetting = {
  readonly kit: Kit;
  readonly today: string;
  /** Whether sheets on standard input are to keep where their heads stand. */
  readonly withSpots?: boolean;
};

type Reading = { readonly sheet?: SlimSheet | undefined; readonly problems: readonly Problem[] };

/**
 * Reads the sheets of a batch by the quick lane; whatever that does not take is read again with every place. Each sheet
 * is put where it is wanted before the next is read, in the order given.
 */
export async function readBatch(
  world: BatchWorld,
  batch: ScoreBatch,
  setting: BatchSetting,
  put: (sheet: SlimSheet) => void,
): Promise<BatchReading> {
  const problems: Problem[] = [];
  for (const read of readingsOf(world, batch, setting)) {
    const reading = 'then' in read ? await read : read;
    if (reading.sheet !== undefined) put(reading.sheet);
    problems.push(...reading.problems);
  }
  return { size: sizeOf(batch), problems };
}

function sizeOf(batch: ScoreBatch): number {
  return batch.kind === 'paths' ? batch.paths.length : batch.lines.length;
}

/** A promise only where one is needed: waiting for each of thousands of sheets would cost as much as scoring them. */
function* readingsOf(
  world: BatchWorld,
  batch: ScoreBatch,
  setting: BatchSetting,
): Generator<Reading | Promise<Reading>> {
  if (batch.kind === 'paths') for (const path of batch.paths) yield readFile(world, path, setting);
  else for (const [index, text] of batch.lines.entries()) yield readLine(text, batch.first + index, setting);
}

function readFile(world: BatchWorld, path: string, setting: BatchSetting): Reading | Promise<Reading> {
  // Asking for standard input opens it, which costs as much as reading a sheet.
  if (path === '-' && world.input !== undefined) return readStream(world.input, setting);
  const source = readSourceNow(world, path);
  if (!source.ok) return source;
  const sheet = slimSheetFromPlain(setting.kit, source.value, setting.today);
  if (sheet === undefined) return readAny(source.value, setting);
  return sheet === 'refused' ? readWhole(source.value, setting) : { sheet, problems: [] };
}

/** One sheet on standard input. */
async function readStream(input: World['input'], setting: BatchSetting): Promise<Reading> {
  const source = await readInput({ input }, largestFile);
  return source.ok ? readAny(source.value, setting, 1) : source;
}

function readLine(text: StreamLine, line: number, setting: BatchSetting): Reading | Promise<Reading> {
  if (typeof text !== 'string') return { problems: [{ ...text, place: onLine(text.place, line) }] };
  if (text.trim() === '') return { problems: [] };
  const source = { path: '-', text };
  const read = slimSheetFromJson(setting.kit, source, setting.today);
  const isRefused = read === 'refused';
  const sheet = isRefused ? undefined : placedOnLine(read, { text, line }, setting);
  if (sheet !== undefined) return { sheet, problems: [] };
  const reading = isRefused ? readWhole(source, setting, line) : readAny(source, setting, line);
  return reading.then(({ sheet: whole, problems }) => ({
    sheet: whole,
    problems: problems.map((problem) => ({ ...problem, place: onLine(problem.place, line) })),
  }));
}

/** The same sheet, with the spots of its head where these are wanted; undefined where they cannot be found so quickly. */
function placedOnLine(
  sheet: SlimSheet | undefined,
  { text, line }: { readonly text: string; readonly line: number },
  { withSpots = false }: BatchSetting,
): SlimSheet | undefined {
  if (sheet === undefined || !withSpots) return sheet;
  const head = spotsOnLine(text, sheet, line);
  return head && { ...sheet, head };
}

/** `first`: the line of standard input in which the sheet begins, if it came there. */
async function readAny(source: SourceText, setting: BatchSetting, first?: number): Promise<Reading> {
  if (isPlaced(setting, first)) return readWhole(source, setting, first);
  const { slimSheetFromEvents } = await import('../load/slim-sheet-from-events.ts');
  const sheet = slimSheetFromEvents(setting.kit, source, setting.today);
  return sheet === 'refused' ? readWhole(source, setting, first) : { sheet, problems: [] };
}

async function readWhole(source: SourceText, setting: BatchSetting, first?: number): Promise<Reading> {
  const { kit, today } = setting;
  const { loadSheet } = await import('../load/load-sheet.ts');
  const loaded = loadSheet(kit, source, { today });
  if (!loaded.ok) return loaded;
  const head = isPlaced(setting, first) ? spotsOf(loaded.value, first) : {};
  return { sheet: { ...slimSheetOf(kit, loaded.value), ...head }, problems: loaded.problems };
}

function isPlaced({ withSpots = false }: BatchSetting, first: number | undefined): first is number {
  return withSpots && first !== undefined;
}
