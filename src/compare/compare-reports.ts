import type { Comparison, WaveReference } from '../model/comparison.ts';
import type { Kit } from '../model/kit.ts';
import type { Report, RespondentEntry } from '../model/report.ts';
import { respondentIn } from '../text/respondent-in.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparisonSummary } from './comparison-summary.ts';
import { joinAnswers } from './join-answers.ts';
import { moveNodes } from './move-nodes.ts';
import { moveQuestions } from './move-questions.ts';
import { moveRootCauses } from './move-root-causes.ts';
import { moveWholes } from './move-wholes.ts';
import { pairAnswers } from './pair-answers.ts';
import { resampleDifferences } from './resample-differences.ts';
import { settledPlan } from './settled-plan.ts';

export type CompareOptions = {
  /** Resamples behind every interval; default 1,000. */
  readonly resamples?: number;
};

/**
 * What moved from one report to a later one on the same company. Total. Answers are joined question by question (a
 * renamed one by the kit's `was`), then person by person; where nobody can be recognised, role group by role group.
 * Intervals are from 5 to 95 % of seeded resamples of people within role groups and of questions within people, each
 * time one fewer than there are, taken on the paired differences, so that what stayed the same about a person cancels
 * out. The seed knows the waves and not the days the reports were made for, so that a verdict cannot change with the
 * calendar alone.
 */
export function compareReports(
  kit: Kit,
  before: Report,
  after: Report,
  { resamples = 1000 }: CompareOptions = {},
): Comparison {
  const joined = joinAnswers(kit, before, after);
  const pairs = pairAnswers(joined);
  const seed = [after.kit.digest, after.company, before.wave, after.wave].join('\n');
  const likeness = kit.parameters.correlation;
  const differences = resampleDifferences(pairs, { resamples, seed, likeness });
  const nodes = moveNodes(before, after, { joined, pairs, differences });
  const wholes = moveWholes(kit, before, after, { nodes: nodes.capabilities, differences });
  const rootCauses = moveRootCauses(before, after);
  const missing = missingPeople(before, after);
  const shared = joined.shared;
  const settled = settledPlan(before, after);
  const found = { ...wholes, ...nodes, shared, rootCauses };
  return {
    schemaVersion: 1,
    company: after.company,
    before: waveOf(before),
    after: waveOf(after),
    summary: { id: 'comparison.summary', text: comparisonSummary(found) },
    shared,
    ...wholes,
    ...nodes,
    questions: moveQuestions(joined, pairs),
    rootCauses,
    ...settled,
    missing: missing.map(({ id }) => respondentIn(id)),
    notes: comparisonNotes(before, after, {
      ...found,
      ...settled,
      missing,
      withheld: joined.withheld,
      otherKind: joined.otherKind,
    }),
  };
}

function waveOf({ wave, at, kit, respondents }: Report): WaveReference {
  const people = respondents.reduce((sum, each) => sum + each.people, 0);
  return { wave, at, kitVersion: kit.version, people };
}

function missingPeople(before: Report, after: Report): readonly RespondentEntry[] {
  const here = new Set(after.respondents.map(({ id }) => id));
  return before.respondents.filter(({ id }) => !here.has(id));
}
