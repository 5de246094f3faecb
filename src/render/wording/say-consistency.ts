import type {
  ConsistencySection,
  GroupConsistency,
  PointConsistency,
} from '../../model/disagreement-section.ts';
import { sayNumber } from '../../text/say-number.ts';

/** How answers hang together, one line for each role and then for each point. */
export function sayConsistency({
  groups,
  points,
}: Pick<ConsistencySection, 'groups' | 'points'>): readonly string[] {
  return [...groups.map(sayGroup), ...points.map(sayPoint)];
}

function sayGroup({ title, people, points, single, average }: GroupConsistency): string {
  return `${title} (${String(people)}) on ${String(points)} points: ICC(2,1) ${sayNumber(single, 2)}, ICC(2,k) ${sayNumber(average, 2)}`;
}

function sayPoint({ title, people, questions, alpha, interval }: PointConsistency): string {
  return `${title} (${String(people)} people, ${String(questions)} questions): alpha ${sayNumber(alpha, 2)} (${sayNumber(interval.low, 2)} to ${sayNumber(interval.high, 2)})`;
}
