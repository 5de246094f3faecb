import type { Assessment } from '../model/assessment.ts';
import type { Kit } from '../model/kit.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { addBlanks } from './add-blanks.ts';
import { addIntervals } from './add-intervals.ts';
import { chooseFigures } from './choose-figures.ts';
import { hearSheets } from './hear-sheets.ts';
import { keepLatest } from './keep-latest.ts';
import { panelsOf } from '../numbers/panels-of.ts';
import { questionStates } from './question-states.ts';
import { readingsOf } from './readings-of.ts';
import { scoreDomains } from './score-domains.ts';
import { scoreNodes } from './score-nodes.ts';
import { scoreOverall } from './score-overall.ts';
import { summariseRespondents } from './summarise-respondents.ts';
import { trustedPeople } from './trusted-people.ts';

export type ScoreOptions = {
  /** Resamples behind every interval; 0 leaves the intervals out, which is what bulk work wants. Default 1,000. */
  readonly resamples?: number;
};

/**
 * Turns the answers of one company and wave into levels (0…4) and scores (0…100), each with its coverage and its
 * 5–95 % interval, or with the reason why it is not assessed. Total: no input raises a problem, nothing missing
 * counts as 0, and the order of sheets, answers and nodes does not matter. Arithmetic inside domains, geometric
 * across them (OECD/JRC Handbook on composite indicators, 2008).
 */
export function scoreAssessment(kit: Kit, assessment: Assessment, options: ScoreOptions = {}): Scorecard {
  const { resamples = 1000 } = options;
  const everybody = hearSheets(kit, assessment);
  const { hearings: trusted, hidden, careless } = trustedPeople(kit, everybody);
  const hearings = keepLatest(trusted);
  const heard = readingsOf(kit, hearings);
  const readings = chooseFigures(kit, heard);
  const panels = panelsOf(readings);
  const seen = heard.filter(({ visibility }) => visibility > 0);
  const states = questionStates(kit, assessment, { hearings, readings: seen });
  const nodes = scoreNodes(kit, { readings, panels, states });
  const domains = scoreDomains(kit, nodes);
  const scores = { nodes, domains, overall: scoreOverall(domains, kit.thresholds.coverage) };
  const seed = [kit.digest, assessment.company, assessment.wave].join('\n');
  return {
    respondents: summariseRespondents(everybody),
    readings,
    hidden,
    careless,
    ...(resamples === 0
      ? scores
      : addBlanks(kit, addIntervals(kit, scores, panels, { resamples, seed }), { hearings, readings })),
  };
}
