import type { SideEntry } from '../../model/disagreement-section.ts';
import { sayCount } from '../../text/say-count.ts';

/** Who stands on one side of a split: "sellers, 5 people", or the one person who speaks for a role. */
export function saySide({
  group,
  source,
  respondents,
}: Pick<SideEntry, 'group' | 'source' | 'respondents'>): string {
  return `${group}, ${source ?? sayCount(respondents, 'person', 'people')}`;
}
