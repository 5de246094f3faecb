import type { SlimSheet } from '../../model/slim-sheet.ts';
import { markState } from '../../model/slim-sheet.ts';
import { numberAt } from '../../numbers/number-at.ts';
import type { SlimHearing } from './hear-slim.ts';
import { hearSlim } from './hear-slim.ts';
import { addOpinions } from './add-opinions.ts';
import { addVoice, cellOf } from './add-voice.ts';
import { keepBest } from './keep-best.ts';
import { mayCountIn } from './may-count.ts';
import type { MayCount } from './may-count.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';
import { fate } from './tally.ts';
import { trustIn } from './trust-in.ts';

/**
 * Adds up sheets, which stand in order of respondent, date, path. `facts` are those of the company, which a sheet may
 * correct for itself.
 */
export function tallyOf(plan: SlimPlan, sheets: readonly SlimSheet[], facts: SlimSheet['facts']): Tally {
  const cells = plan.nodes.length * plan.groups.length;
  const tally: Tally = {
    fates: new Uint8Array(plan.nodeOf.length),
    sums: new Float64Array(cells),
    weights: new Float64Array(cells),
    voices: new Uint32Array(cells),
  };
  const hearings = sheets.map((sheet) => hearSlim(plan, tally, sheet, facts));
  const mayCount = mayCountIn(plan, hearings);
  const figures = new Map<number, Standing>();
  for (const own of byRespondent(hearings)) {
    // Of several sheets of one respondent the latest answer to a question stands.
    const standing = new Map<number, Standing>();
    for (const hearing of own) stand(plan, tally, { hearing, mayCount, standing });
    addOpinions(plan, tally, standing);
    keepBest(plan, figures, standing);
    for (const { question, weight } of standing.values()) if (weight > 0) add(tally, question, fate.answered);
  }
  // Each figure is a voice of its own.
  for (const { question, twice, group } of figures.values()) {
    addVoice(tally, cellOf(plan, question, group), { level: twice / 2, weight: 1 });
  }
  return tally;
}

type Taking = {
  readonly hearing: SlimHearing;
  readonly mayCount: MayCount;
  readonly standing: Map<number, Standing>;
};

function stand(plan: SlimPlan, tally: Tally, { hearing, mayCount, standing }: Taking): void {
  const { respondent, date, hurried } = hearing.sheet;
  const open = hearing.answers.filter((answer) => {
    const counts = mayCount(hearing, answer);
    add(tally, answer.question, counts ? fateOf(answer.state) : fate.withheld);
    return counts;
  });
  const trust = trustIn(plan, open, hurried);
  for (const { question, twice, group, sight, evidence } of open) {
    if (twice < 0) continue;
    const weight = numberAt(plan.metricOf, question) < 0 ? sight * trust : sight;
    standing.set(question, { question, twice, group, weight, evidence, date, respondent });
  }
}

function fateOf(state: number): number {
  if (state === markState.unknown) return fate.unknown;
  return state === markState.notApplicable ? fate.notApplicable : 0;
}

function add({ fates }: Tally, question: number, flag: number): void {
  fates[question] = numberAt(fates, question) | flag;
}

function byRespondent(hearings: readonly SlimHearing[]): readonly (readonly SlimHearing[])[] {
  const all: SlimHearing[][] = [];
  for (const hearing of hearings) {
    const last = all.at(-1);
    if (last?.[0]?.sheet.respondent === hearing.sheet.respondent) last.push(hearing);
    else all.push([hearing]);
  }
  return all;
}
