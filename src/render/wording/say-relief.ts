import type { CauseEntry } from '../../model/root-cause-section.ts';
import { sayWholePercent } from './say-whole-percent.ts';

/** What a repair brings for good and at once, and how much of it would come back. */
export function sayRelief({ durable, immediate, relapse }: CauseEntry['shares']): string {
  const back = relapse < 0.005 ? '' : `; of that, ${sayWholePercent(relapse)} would come back`;
  return `${sayWholePercent(durable)} of the trouble for good, ${sayWholePercent(immediate)} at once${back}`;
}
