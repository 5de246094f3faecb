import type { Assessment } from '../../src/model/assessment.ts';
import type { Kit } from '../../src/model/kit.ts';

/** What stands wherever a kit or a sheet speaks; a report then holds no other words than our own. */
export const plug = 'Good talks';

/** Keys of a kit and of a sheet under which there are words to read. */
const keys = new Set(
  'title plural summary ask why fault because definition where note measure help term means statement reason name text'.split(
    ' ',
  ),
);

/** Keys whose values are lists or records of words. */
const groups = new Set(['steps', 'levels', 'wording']);

/** The kit with every text of it replaced; ids, numbers and links stay. */
export function plainKit(kit: Kit): Kit {
  return swapped(kit) as Kit;
}

/** The assessment with every name and every free word replaced. */
export function plainAssessment(assessment: Assessment): Assessment {
  return { ...(swapped(assessment) as Assessment), company: plug };
}

function swapped(value: unknown, isWords = false): unknown {
  if (typeof value === 'string') return isWords ? plug : value;
  if (Array.isArray(value)) return value.map((each) => swapped(each, isWords));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      swapped(inner, groups.has(key) || isWords || (keys.has(key) && typeof inner === 'string')),
    ]),
  );
}
