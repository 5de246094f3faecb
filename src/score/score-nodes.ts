import type { Kit, Thresholds } from '../model/kit.ts';
import type { GroupScore, NodeScore, Reading, ScoreValue } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { averageDeviation } from '../numbers/average-deviation.ts';
import { compareText } from '../numbers/compare-text.ts';
import { raterAgreement } from '../numbers/rater-agreement.ts';
import { groupMean, panelMean, voiceMean } from '../numbers/panel-mean.ts';
import type { Panel, PanelGroup } from '../numbers/panels-of.ts';
import type { QuestionState } from './question-states.ts';
import { reasonAgainst } from './reason-against.ts';
import { steadyScore } from './steady-score.ts';

export type NodeGrounds = {
  readonly readings: readonly Reading[];
  readonly panels: ReadonlyMap<string, Panel>;
  readonly states: ReadonlyMap<string, readonly QuestionState[]>;
};

/** Score (0…100) of every node, ordered by id: the mean of its panel, × 25. */
export function scoreNodes(kit: Kit, { readings, panels, states }: NodeGrounds): readonly NodeScore[] {
  const seen = readings.filter(({ visibility }) => visibility > 0);
  const respondents = respondentsByNode(seen);
  const core = coreAnswered(kit, seen);
  return kit.nodes
    .toSorted((a, b) => compareText(a.id, b.id))
    .map(({ id }) => ({
      node: id,
      ...assess(kit, panels.get(id) ?? [], { states: states.get(id) ?? [], core: core.has(id) }),
      respondents: respondents.get(id)?.size ?? 0,
    }));
}

/** Nodes whose core question was answered: the one to ask if only one may be asked. */
function coreAnswered({ questions }: Kit, readings: readonly Reading[]): ReadonlySet<string> {
  const core = new Set(questions.flatMap((question) => (question.core ? [question.id] : [])));
  return new Set(readings.flatMap(({ node, question }) => (core.has(question) ? [node] : [])));
}

function assess(
  { thresholds }: Kit,
  panel: Panel,
  { states, core }: { readonly states: readonly QuestionState[]; readonly core: boolean },
): Omit<NodeScore, 'node' | 'respondents'> {
  const groups = panel.map((group) => scoreGroup(group, thresholds));
  const applicable = states.filter((state) => state !== 'does-not-apply').length;
  const answered = states.filter((state) => state === 'answered').length;
  const nobodyKnows = states.includes('nobody-knows');
  const withheld = states.includes('withheld');
  const reason = reasonAgainst({ asked: states.length, applicable, answered, nobodyKnows, core, withheld });
  const value: ScoreValue =
    reason === undefined
      ? { state: 'assessed', score: steadyScore(panelMean(panel) * 25) }
      : { state: 'not-assessed', reason };
  return { value, coverage: applicable === 0 ? 0 : answered / applicable, groups };
}

function scoreGroup({ group, voices }: PanelGroup, { contestedDeviation }: Thresholds): GroupScore {
  const means = voices.map(voiceMean);
  const deviation = averageDeviation(means);
  // Figures are not people who could agree.
  const isCrowd = voices.length >= enough && group !== figureGroup;
  const split = isCrowd && deviation > contestedDeviation;
  const score = { group, mean: groupMean(voices), respondents: voices.length, deviation, split };
  return isCrowd ? { ...score, agreement: raterAgreement(means) } : score;
}

/** Raters from whom on their spread says something: levels less one (Brown and Hauenstein 2005). */
const enough = 4;

function respondentsByNode(readings: readonly Reading[]): ReadonlyMap<string, ReadonlySet<string>> {
  const respondents = new Map<string, Set<string>>();
  for (const { node, respondent } of readings) {
    const own = respondents.get(node);
    if (own === undefined) respondents.set(node, new Set([respondent]));
    else own.add(respondent);
  }
  return respondents;
}
