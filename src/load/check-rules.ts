import type { Problem } from '../model/problem.ts';
import type { KitContext, KitRule } from './kit-context.ts';
import { capabilityFewQuestions } from './rules/capability-few-questions.ts';
import { capabilityFewRoles } from './rules/capability-few-roles.ts';
import { oneToAskFirst } from './rules/one-to-ask-first.ts';
import { capabilityWithoutFix } from './rules/capability-without-fix.ts';
import { capabilityWithoutOutcome } from './rules/capability-without-outcome.ts';
import { capabilityWithoutQuestion } from './rules/capability-without-question.ts';
import { capabilityWithoutUse } from './rules/capability-without-use.ts';
import { conditionUnreachable } from './rules/condition-unreachable.ts';
import { fixCycle } from './rules/fix-cycle.ts';
import { fixWithoutMoves } from './rules/fix-without-moves.ts';
import { fixWrongMove } from './rules/fix-wrong-move.ts';
import { levelLong } from './rules/level-long.ts';
import { levelsAlike } from './rules/levels-alike.ts';
import { linkCycle } from './rules/link-cycle.ts';
import { linkDuplicate } from './rules/link-duplicate.ts';
import { linkTooManyCauses } from './rules/link-too-many-causes.ts';
import { modelTooLarge } from './rules/model-too-large.ts';
import { optionDuplicate } from './rules/option-duplicate.ts';
import { optionsWithoutRange } from './rules/options-without-range.ts';
import { outcomeWeights } from './rules/outcome-weights.ts';
import { questionAbsolute } from './rules/question-absolute.ts';
import { questionAgreement } from './rules/question-agreement.ts';
import { questionAlike } from './rules/question-alike.ts';
import { questionDouble } from './rules/question-double.ts';
import { questionHard } from './rules/question-hard.ts';
import { questionJargon } from './rules/question-jargon.ts';
import { questionLong } from './rules/question-long.ts';
import { questionNegated } from './rules/question-negated.ts';
import { questionNoPeriod } from './rules/question-no-period.ts';
import { questionWithoutEffect } from './rules/question-without-effect.ts';
import { questionWithoutRole } from './rules/question-without-role.ts';
import { questionnaireHard } from './rules/questionnaire-hard.ts';
import { roleReserved } from './rules/role-reserved.ts';
import { roleTooManyQuestions } from './rules/role-too-many-questions.ts';
import { roleWithoutQuestion } from './rules/role-without-question.ts';
import { rowBlanket } from './rules/row-blanket.ts';
import { rowUncovered } from './rules/row-uncovered.ts';
import { thresholdsOrder } from './rules/thresholds-order.ts';

/** What makes a kit unusable. */
const demands: readonly KitRule[] = [
  linkCycle,
  linkDuplicate,
  linkTooManyCauses,
  outcomeWeights,
  thresholdsOrder,
  fixCycle,
  capabilityWithoutQuestion,
  oneToAskFirst,
  conditionUnreachable,
  questionWithoutRole,
  roleReserved,
  optionDuplicate,
];

/** What makes it a worse questionnaire. */
const advice: readonly KitRule[] = [
  capabilityWithoutFix,
  capabilityWithoutOutcome,
  capabilityFewQuestions,
  capabilityFewRoles,
  capabilityWithoutUse,
  fixWithoutMoves,
  fixWrongMove,
  levelLong,
  levelsAlike,
  optionsWithoutRange,
  questionAbsolute,
  questionAgreement,
  questionAlike,
  questionDouble,
  questionHard,
  questionJargon,
  questionLong,
  questionNegated,
  questionNoPeriod,
  questionWithoutEffect,
  questionnaireHard,
  roleTooManyQuestions,
  roleWithoutQuestion,
  rowBlanket,
  rowUncovered,
];

/** Every rule over one kit. A model beyond all measure is refused first: the other rules would take their time. */
export function checkRules(context: KitContext): readonly Problem[] {
  const tooLarge = modelTooLarge(context);
  return tooLarge.length > 0 ? tooLarge : problemsBy([...demands, ...advice], context);
}

/** Nothing for a kit that can be used, else the same as `checkRules`: advice is worth its time only where a kit is written. */
export function checkDemands(context: KitContext): readonly Problem[] {
  const isUsable = modelTooLarge(context).length === 0 && problemsBy(demands, context).length === 0;
  return isUsable ? [] : checkRules(context);
}

function problemsBy(rules: readonly KitRule[], context: KitContext): readonly Problem[] {
  return rules.flatMap((rule) => rule(context));
}
