import type { Voice } from '../../model/root-cause-section.ts';
import { sayCount } from '../../text/say-count.ts';
import { sayEvidence } from '../../text/say-evidence.ts';

/** Who said it: a name with its role and what a figure rests on, or a role group and how many of it. */
export function sayWho({ who, named, role, people, meaning, evidence, note }: Voice): string {
  const backing = [
    ...(evidence === undefined ? [] : [sayEvidence(evidence)]),
    ...(note === undefined ? [] : [note]),
  ];
  const rests = meaning === undefined || backing.length === 0 ? '' : `: ${backing.join(', ')}`;
  return named ? `${who} (${role}${rests})` : `${who} (${sayCount(people, 'person', 'people')})`;
}
