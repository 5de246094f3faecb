import type { ExplainedValue } from '../model/explanation.ts';
import { isEntry, type Entry } from './entries-in.ts';

/** How many entries the lists of a section hold, where its sentence counts them. */
export function countsOf(section: Entry): readonly ExplainedValue[] {
  return counted.flatMap(({ field, means, counts = () => true }) => {
    const list = section[field];
    if (!Array.isArray(list)) return [];
    const value = list.filter((each) => isEntry(each) && counts(each)).length;
    return [{ field, means, value, unit: 'count' as const }];
  });
}

type Counted = {
  readonly field: string;
  readonly means: string;
  readonly counts?: (entry: Entry) => boolean;
};

const isSources = ({ kind }: Entry): boolean => kind === 'sources';

const counted: readonly Counted[] = [
  { field: 'causes', means: 'root causes that are named' },
  { field: 'steps', means: 'steps of the plan' },
  {
    field: 'splits',
    means: 'things that groups see in clearly different ways',
    counts: (split) => !isSources(split),
  },
  { field: 'claims', means: 'ratings that stand against a figure' },
  { field: 'splits', means: 'points on which single voices lie far apart', counts: isSources },
  { field: 'unknowns', means: 'questions to which someone said “I don’t know”' },
];
