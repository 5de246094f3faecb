import type { Reading } from '../model/scorecard.ts';
import { figureGroup } from '../model/scorecard.ts';
import { designEffect } from '../numbers/tempered-sum.ts';
import type { Context } from './context.ts';
import { sayFactor } from './say-factor.ts';
import type { Subject } from './subject.ts';

/** For one named answer, what a level less would do to the odds; nothing for anything else. */
export function oneLevelLower(context: Context, { id, nodes }: Subject): readonly string[] {
  const [node = ''] = nodes;
  const readings = context.readingsOn(node);
  const own = readings.find(({ respondent, question }) => id === `answer:${respondent}:${question}`);
  if (own === undefined || own.level === 0) return [];
  const factor = sayFactor(stepOf(context, own, readings));
  return [
    `One level lower, and the odds that this is broken would be ${factor}, within the limit of all opinions.`,
  ];
}

/** Log-odds of one level: κ · visibility, damped as its neighbours damp it. */
function stepOf({ input }: Context, own: Reading, readings: readonly Reading[]): number {
  const { discrimination, correlation } = input.kit.parameters;
  const heard = readings.filter(({ visibility }) => visibility > 0);
  const group = heard.filter((each) => each.group === own.group);
  const person = group.filter((each) => each.respondent === own.respondent);
  const full = discrimination[own.weight] * own.visibility;
  if (own.group === figureGroup) return full / designEffect(group.length, correlation.item);
  const opinions = heard.filter((each) => each.group !== figureGroup);
  return [
    designEffect(person.length, correlation.item),
    designEffect(new Set(group.map(({ respondent }) => respondent)).size, correlation.respondent),
    designEffect(new Set(opinions.map((each) => each.group)).size, correlation.group),
  ].reduce((step, damping) => step / damping, full);
}
