import type { SideEntry } from '../../model/report.ts';
import { sayCount } from '../../text/say-count.ts';

/** Who stands on one side of a split: "sellers, 5 people". */
export function saySide({ group, respondents }: Pick<SideEntry, 'group' | 'respondents'>): string {
  return group === 'hard figures' ? group : `${group}, ${sayCount(respondents, 'person', 'people')}`;
}
