import type { CauseEntry } from '../../model/root-cause-section.ts';
import { sayPercent } from './say-percent.ts';

/** How the chance of being broken divides: "own 92 %, inherited 5 %, sound 3 %". */
export function saySplit({
  belief,
  ownFault,
  inherited,
}: Pick<CauseEntry, 'belief' | 'ownFault' | 'inherited'>): string {
  return `own ${sayPercent(ownFault)}, inherited ${sayPercent(inherited)}, sound ${sayPercent(1 - belief)}`;
}
