import { assemble } from '../assemble.ts';
import { examine } from '../examine.ts';
import type { World } from '../io/world.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { latestOf } from '../numbers/latest-of.ts';
import { loadSheets, type SheetWish } from './load-sheets.ts';
import type { EarlierReport } from './mismatches-of.ts';
import { toolVersion } from './tool-version.ts';
import type { Waves } from './waves.ts';

export type WaveWish = SheetWish & {
  /** Reports whose predictions every wave is to settle. */
  readonly earlier?: readonly Report[];
};

/** A report on every wave of the sheets, each made for the date of its latest sheet. Problems: those of the sheets and of `assemble`. */
export async function examineSheets(world: World, wish: WaveWish): Promise<Result<Waves>> {
  const loaded = await loadSheets(world, wish);
  if (!loaded.ok) return loaded;
  const { kit, sheets } = loaded.value;
  const { earlier = [] } = wish;
  const assembled = assemble(sheets);
  const problems = [...loaded.problems, ...assembled.problems];
  if (!assembled.ok) return { ok: false, problems };
  const waves = assembled.value.map((assessment) => ({
    ...standsIn(assessment),
    report: examine(kit, assessment, { at: dateOf(assessment), toolVersion, robustness: false, earlier }),
  }));
  return { ok: true, value: { kit, waves }, problems };
}

function standsIn({ sheets: [first] }: Assessment): Pick<EarlierReport, 'path' | 'placeOf'> {
  const path = first?.path ?? '-';
  return { path, placeOf: (part) => first?.places?.[part] ?? { kind: 'path', path } };
}

function dateOf({ sheets }: Assessment): string {
  return latestOf(sheets.map(({ date }) => date));
}
