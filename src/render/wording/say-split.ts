import type { CauseEntry } from '../../model/root-cause-section.ts';
import { wholePercents } from '../../numbers/whole-percents.ts';

/** How the chance of being broken divides: "own 92 %, inherited 5 %, sound 3 %", 100 % in all. */
export function saySplit({
  belief,
  ownFault,
  inherited,
}: Pick<CauseEntry, 'belief' | 'ownFault' | 'inherited'>): string {
  const [own = 0, passedOn = 0, sound = 0] = wholePercents([ownFault, inherited, 1 - belief]);
  return `own ${own} %, inherited ${passedOn} %, sound ${sound} %`;
}
