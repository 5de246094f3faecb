import type { SlimSheet } from '../../model/slim-sheet.ts';
import { mark, markState } from '../../model/slim-sheet.ts';
import { shortAt } from '../../numbers/number-at.ts';
import { addOpinions } from './add-opinions.ts';
import { addVoice, cellOf } from './add-voice.ts';
import type { SlimHearing } from './hear-slim.ts';
import { hearSlim, voiceAt } from './hear-slim.ts';
import { keepBest } from './keep-best.ts';
import type { MayCount } from './may-count.ts';
import { mayCountIn } from './may-count.ts';
import { noteOpinion } from './note-opinion.ts';
import type { SlimFigure } from './slim-figure.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { Stands } from './standing-in.ts';
import { standingIn } from './standing-in.ts';
import type { Tally } from './tally.ts';
import { fate } from './tally.ts';
import { trustIn } from './trust-in.ts';
import type { WorkSpace } from './work-space.ts';

/**
 * Adds up sheets, which stand in order of respondent, date, path, in an empty room. `facts` are those of the company,
 * which a sheet may correct for itself.
 */
export function addUp(
  plan: SlimPlan,
  space: WorkSpace,
  sheets: readonly SlimSheet[],
  facts: SlimSheet['facts'],
): void {
  const hearings = sheets.map((sheet) => hearSlim(plan, space, sheet, facts));
  const stands = standingIn(hearings);
  const mayCount = mayCountIn(plan, space.ordered, hearings, stands);
  const best = new Map<number, SlimFigure>();
  for (const own of byRespondent(hearings)) {
    const figures: SlimFigure[] = [];
    const questions: number[] = [];
    for (const hearing of own) take(plan, space, { hearing, stands, mayCount, figures, questions });
    addOpinions(plan, space, questions);
    keepBest(plan, best, figures);
  }
  // Each figure is a voice of its own.
  for (const { question, twice, group } of best.values()) {
    addVoice(space.tally, cellOf(plan, question, group), { level: twice / 2, weight: 1 });
  }
}

type Taking = {
  readonly hearing: SlimHearing;
  readonly stands: Stands;
  readonly mayCount: MayCount;
  readonly figures: SlimFigure[];
  /** Questions with an opinion, in the order of the answers. */
  readonly questions: number[];
};

function take(plan: SlimPlan, space: WorkSpace, taking: Taking): void {
  const { hearing, stands, figures, questions } = taking;
  const { marks, date, respondent } = hearing.sheet;
  const open = openIn(space.tally, taking);
  const trust = trustIn(plan, space.ordered, hearing, open);
  for (const at of open) {
    const question = shortAt(marks, at);
    const twice = shortAt(marks, at + mark.level);
    if (twice < 0 || !stands(hearing, at)) continue;
    const voice = voiceAt(hearing, at);
    if (shortAt(plan.metricOf, question) < 0) {
      questions.push(question);
      noteOpinion(space.opinions, { question, twice, voice, trust });
      continue;
    }
    const evidence = shortAt(marks, at + mark.evidence);
    figures.push({
      question,
      twice,
      group: shortAt(voice.groups, question),
      evidence,
      date,
      respondent,
    });
    add(space.tally, question, fate.answered);
  }
}

/** The answers that may count, by where they begin; what becomes of each that stands is noted. */
function openIn(tally: Tally, { hearing, stands, mayCount }: Taking): readonly number[] {
  const { marks } = hearing.sheet;
  const open: number[] = [];
  for (const at of hearing.heard) {
    const counts = mayCount(hearing, at);
    if (counts) open.push(at);
    if (stands(hearing, at))
      add(tally, shortAt(marks, at), counts ? fateOf(shortAt(marks, at + mark.state)) : fate.withheld);
  }
  return open;
}

function fateOf(state: number): number {
  if (state === markState.unknown) return fate.unknown;
  return state === markState.notApplicable ? fate.notApplicable : 0;
}

function add({ fates }: Tally, question: number, flag: number): void {
  fates[question] = shortAt(fates, question) | flag;
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
