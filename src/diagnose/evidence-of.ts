import type { Parameters } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { figureGroup, opposite } from '../model/scorecard.ts';
import { compareText } from '../numbers/compare-text.ts';
import { mean } from '../numbers/mean.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import { temperedSum } from '../numbers/tempered-sum.ts';

/** What a node's own answers say. */
export type NodeEvidence = {
  /** Log likelihood ratio of broken against sound. */
  readonly logRatio: number;
  readonly answers: number;
  /** A hard figure says broken where opinions say sound. */
  readonly conflict: boolean;
};

/** Evidence by node for all nodes with readings. The order of the readings does not matter. */
export function evidenceByNode(
  readings: readonly Reading[],
  parameters: Parameters,
): ReadonlyMap<string, NodeEvidence> {
  return weigherOf(readings)(parameters);
}

/** The same for many sets of parameters. */
export function weigherOf(
  readings: readonly Reading[],
): (parameters: Parameters) => ReadonlyMap<string, NodeEvidence> {
  const byNode = Array.from(
    groupedBy(readings, (reading) => reading.node),
    ([node, own]) => [node, voicesOf(own)] as const,
  );
  return (parameters) => new Map(byNode.map(([node, voices]) => [node, weigh(voices, parameters)]));
}

/**
 * Evidence from the readings of one node: κ·v·(2 − level), damped for likeness within a respondent, within a group
 * and between groups, each divided by 1 + (n − 1)ρ, then held within ±ln(odds limit). Hard figures are added to
 * that; where they contradict the opinions, the sum does not fall below half of what the figures say.
 */
export function evidenceOf(readings: readonly Reading[], parameters: Parameters): NodeEvidence {
  return weigh(voicesOf(readings), parameters);
}

/** The readings of one node, sorted and grouped as they damp each other. */
type Voices = {
  /** By group and by respondent. */
  readonly opinions: readonly (readonly (readonly Reading[])[])[];
  readonly hard: readonly Reading[];
  readonly answers: number;
  readonly conflict: boolean;
};

function voicesOf(readings: readonly Reading[]): Voices {
  const heard = readings.filter((reading) => reading.visibility > 0).sort(byVoice);
  const hard = heard.filter((reading) => reading.group === figureGroup);
  const groups = [
    ...groupedBy(
      heard.filter((reading) => reading.group !== figureGroup),
      (reading) => reading.group,
    ).values(),
  ];
  const opinions = groups.map((group) => [...groupedBy(group, (reading) => reading.respondent).values()]);
  return { opinions, hard, answers: heard.length, conflict: isConflict(groups, hard) };
}

function weigh({ opinions, hard, answers, conflict }: Voices, parameters: Parameters): NodeEvidence {
  const limit = Math.log(parameters.oddsLimit);
  const figure = clip(respondentRatio(hard, parameters), limit);
  const sum = clip(opinionRatio(opinions, parameters), limit) + figure;
  return { logRatio: conflict ? Math.max(sum, figure / 2) : sum, answers, conflict };
}

function opinionRatio(groups: Voices['opinions'], parameters: Parameters): number {
  const ratios = groups.map((group) => groupRatio(group, parameters));
  return temperedSum(ratios, parameters.correlation.group);
}

function groupRatio(respondents: Voices['opinions'][number], parameters: Parameters): number {
  const ratios = respondents.map((own) => respondentRatio(own, parameters));
  return temperedSum(ratios, parameters.correlation.respondent);
}

function respondentRatio(readings: readonly Reading[], parameters: Parameters): number {
  const ratios = readings.map(
    ({ weight, visibility, level }) => parameters.discrimination[weight] * visibility * (2 - level),
  );
  return temperedSum(ratios, parameters.correlation.item);
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function isConflict(groups: readonly (readonly Reading[])[], hard: readonly Reading[]): boolean {
  // The mean of nobody is NaN, which stands on no side of a limit.
  const opinion = mean(groups.map((group) => mean(group.map((reading) => reading.level))));
  return mean(hard.map((reading) => reading.level)) <= opposite.bad && opinion >= opposite.good;
}

function byVoice(a: Reading, b: Reading): number {
  return (
    compareText(a.group, b.group) ||
    compareText(a.respondent, b.respondent) ||
    compareText(a.question, b.question) ||
    a.level - b.level
  );
}
