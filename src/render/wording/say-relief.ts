import type { CauseEntry } from '../../model/root-cause-section.ts';
import { sayPercent } from './say-percent.ts';

/** What a repair brings for good and at once, and how much of it would come back. */
export function sayRelief({ durable, immediate, relapse }: CauseEntry['shares']): string {
  const back = relapse < 0.005 ? '' : `; of that, ${sayPercent(relapse)} would come back`;
  return `${sayPercent(durable)} of the trouble for good, ${sayPercent(immediate)} at once${back}`;
}
