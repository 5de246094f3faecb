import type { SlimSheet } from '../../model/slim-sheet.ts';
import type { Standing } from './hear-slim.ts';
import { hearSlim } from './hear-slim.ts';
import { addOpinions } from './add-opinions.ts';
import { addVoice, cellOf } from './add-voice.ts';
import { keepBest } from './keep-best.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Tally } from './tally.ts';

/**
 * Adds up sheets, which stand in order of respondent, date, path. `facts` are those of the company, which a sheet may
 * correct for itself.
 */
export function tallyOf(plan: SlimPlan, sheets: readonly SlimSheet[], facts: SlimSheet['facts']): Tally {
  const cells = plan.nodes.length * plan.groups.length;
  const tally: Tally = {
    fates: new Uint8Array(plan.nodeOf.length),
    sums: new Float64Array(cells),
    voices: new Uint32Array(cells),
  };
  const figures = new Map<number, Standing>();
  for (const own of byRespondent(sheets)) {
    // Of several sheets of one respondent the latest answer to a question stands.
    const standing = new Map<number, Standing>();
    for (const sheet of own) hearSlim(plan, tally, { sheet, facts, standing });
    addOpinions(plan, tally, standing);
    keepBest(plan, figures, standing);
  }
  // Each figure is a voice of its own.
  for (const { question, twice, group } of figures.values()) {
    addVoice(tally, cellOf(plan, question, group), twice / 2);
  }
  return tally;
}

function byRespondent(sheets: readonly SlimSheet[]): readonly (readonly SlimSheet[])[] {
  const all: SlimSheet[][] = [];
  for (const sheet of sheets) {
    const last = all.at(-1);
    if (last?.[0]?.respondent === sheet.respondent) last.push(sheet);
    else all.push([sheet]);
  }
  return all;
}
