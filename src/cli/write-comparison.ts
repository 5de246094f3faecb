import type { World } from '../io/world.ts';
import type { Comparison } from '../model/comparison.ts';
import { comparisonRendererOf, type ChangeFormat } from '../render/index.ts';
import { changeSuffixes } from './change-suffixes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { ComparisonOptions } from './handlers.ts';
import { writeDrawn } from './write-drawn.ts';

/** Draws the comparison wherever it was asked for. */
export function writeComparison(
  world: World,
  comparison: Comparison,
  options: ComparisonOptions,
): Promise<ExitCode> {
  return writeDrawn<ChangeFormat>(world, options, {
    otherwise: 'terminal',
    bySuffix: changeSuffixes,
    draw: async ({ format }, look) => (await comparisonRendererOf(format))(comparison, look),
  });
}
