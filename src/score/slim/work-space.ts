import type { NodeCounts } from './node-counts.ts';
import type { Opinions } from './opinions.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';

/**
 * Room to count in, laid out once for each kit and wiped for each scoring: laying it out anew for every one of
 * thousands of sheets would take longer than the counting, and memory without need.
 */
export type WorkSpace = {
  readonly tally: Tally;
  readonly opinions: Opinions;
  readonly counts: NodeCounts;
  /** By question: 1 where it applies on the sheet looked at, and where its answer stands in the marks, or -1. */
  readonly applying: Int16Array;
  readonly places: Int16Array;
  /** By question: room to put the answers of one sheet in the order of the kit. */
  readonly ordered: Int16Array;
};

const spaces = new WeakMap<SlimPlan, WorkSpace>();

/** The room of a plan, with nothing counted in it. What was counted there before is gone. */
export function workSpaceOf(plan: SlimPlan): WorkSpace {
  const space = spaces.get(plan) ?? layOut(plan);
  spaces.set(plan, space);
  for (const counted of Object.values(space.tally)) counted.fill(0);
  for (const counted of Object.values(space.counts)) counted.fill(0);
  return space;
}

function layOut({ nodes, groups, nodeOf }: SlimPlan): WorkSpace {
  const cells = nodes.length * groups.length;
  const byQuestion = (): Int16Array => new Int16Array(nodeOf.length);
  const byNode = (): Int16Array => new Int16Array(nodes.length);
  const byCell = (): Float64Array => new Float64Array(cells);
  return {
    tally: { fates: byQuestion(), sums: byCell(), weights: byCell(), voices: byCell() },
    opinions: {
      twice: byQuestion(),
      groups: byQuestion(),
      weights: new Float64Array(nodeOf.length),
      sums: byCell(),
      totals: byCell(),
      answers: byCell(),
    },
    counts: {
      asked: byNode(),
      applicable: byNode(),
      answered: byNode(),
      unknown: byNode(),
      core: byNode(),
      withheld: byNode(),
    },
    applying: byQuestion(),
    places: byQuestion(),
    ordered: byQuestion(),
  };
}
