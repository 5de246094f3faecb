import type { World } from '../io/world.ts';
import { trendRendererOf, type TrendFormat } from '../render/index.ts';
import type { Trend } from '../render/trend-renderer.ts';
import { changeSuffixes } from './change-suffixes.ts';
import type { ExitCode } from './exit-codes.ts';
import type { TrendOptions } from './handlers.ts';
import { writeDrawn } from './write-drawn.ts';

/** Draws the waves wherever it was asked for. */
export function writeTrend(world: World, trend: Trend, options: TrendOptions): Promise<ExitCode> {
  return writeDrawn<TrendFormat>(world, options, {
    otherwise: 'terminal',
    bySuffix: { ...changeSuffixes, '.html': 'html' },
    draw: async ({ format }, look) => (await trendRendererOf(format))(trend, look),
  });
}
