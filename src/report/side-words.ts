import type { SideEntry } from '../model/disagreement-section.ts';
import { sayCount } from '../text/say-count.ts';

/** Who stands on one side: a group with its size, or the one person who speaks for a role. */
export function sideWords({ group, source, respondents }: SideEntry): string {
  return source === undefined
    ? `${group} (${sayCount(respondents, 'person', 'people')})`
    : `${group} (one voice: ${source})`;
}
