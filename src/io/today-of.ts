import { isEpoch } from './is-epoch.ts';
import type { World } from './world.ts';

/** Today's date in UTC (`2026-11-21`); SOURCE_DATE_EPOCH, in seconds, takes the place of the clock. */
export function todayOf(world: Pick<World, 'env' | 'now'>): string {
  const fixed = world.env['SOURCE_DATE_EPOCH'] ?? '';
  const milliseconds = isEpoch(fixed) ? Number(fixed) * 1000 : world.now();
  return new Date(milliseconds).toISOString().slice(0, 10);
}
