import type { NodeBelief } from '../model/diagnosis.ts';
import type { DampedSum, EvidenceSum, GroupSum, VoiceSum } from '../model/explanation.ts';
import type { Parameters } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { groupedBy } from '../numbers/grouped-by.ts';
import type { Context } from './context.ts';
import { temper } from './temper.ts';

/**
 * The sum of a node's answers as the diagnosis made it, step by step: one person, one role group, all groups. The
 * total is the diagnosis' own; a test holds the steps against it.
 */
export function evidenceSumOf(context: Context, { node, evidence, contested }: NodeBelief): EvidenceSum {
  const readings = context.readingsOn(node).filter(({ visibility }) => visibility > 0);
  const { parameters } = context.input.kit;
  const byGroup = [...groupedBy(readings, ({ group }) => group)];
  const groups = byGroup.map(([group, own]) => groupSumOf(context, group, own));
  const limit = Math.log(parameters.oddsLimit);
  const steps = { groups, limit, withheld: context.withheldOn(node) };
  const opinions = opinionsOf(groups, parameters);
  const figures = groups.find(({ group }) => group === figureGroup)?.sum ?? 0;
  const sum = (opinions?.sum ?? 0) + figures;
  const conflict = contested && evidence > sum + rounding;
  return { ...steps, ...(opinions === undefined ? {} : { opinions }), total: evidence, conflict };
}

/** Sums of the same parts in another order may differ so far. */
const rounding = 1e-9;

function opinionsOf(
  groups: readonly GroupSum[],
  { correlation, oddsLimit }: Parameters,
): DampedSum | undefined {
  const sums = groups.filter(({ group }) => group !== figureGroup).map(({ sum }) => sum);
  return sums.length === 0 ? undefined : held(temper(sums, correlation.group), oddsLimit);
}

function groupSumOf(context: Context, group: string, readings: readonly Reading[]): GroupSum {
  const { kit } = context.input;
  const { correlation, oddsLimit } = kit.parameters;
  const people = [...groupedBy(readings, ({ respondent }) => respondent)];
  const each = people.map(([respondent, own]) => voiceSumOf(context, respondent, own));
  const sums = each.map(({ sum }) => sum);
  // Figures speak for themselves, whoever entered them, so all of them count as one voice.
  const total =
    group === figureGroup
      ? held(voiceSumOf(context, figureGroup, readings), oddsLimit)
      : temper(sums, correlation.respondent);
  return {
    group,
    title: group === figureGroup ? 'Hard figures' : context.roleTitle(group),
    respondents: people.length,
    ...total,
    voices: each.filter((_, index) => people[index]?.[1].every(context.isNamed)),
  };
}

function voiceSumOf({ input, nameOf }: Context, who: string, readings: readonly Reading[]): VoiceSum {
  const { discrimination, correlation } = input.kit.parameters;
  const parts = readings.map(({ question, weight, visibility, level }) => ({
    question,
    log: discrimination[weight] * visibility * (2 - level),
  }));
  const { sum, damping } = temper(
    parts.map(({ log }) => log),
    correlation.item,
  );
  return { who: nameOf(who), sum, damping, parts };
}

function held({ sum, damping }: DampedSum, oddsLimit: number): DampedSum {
  const limit = Math.log(oddsLimit);
  return { sum: Math.max(-limit, Math.min(limit, sum)), damping };
}
