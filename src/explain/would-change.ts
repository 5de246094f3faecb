import type { Candidate, EvidenceEffect } from '../model/diagnosis.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';
import { quoted } from '../text/quoted.ts';
import { sayClauses } from '../text/say-clauses.ts';
import { healthyLimits } from './healthy-limits.ts';
import { oneLevelLower } from './one-level-lower.ts';
import { sayFactor } from './say-factor.ts';
import { sayPercent } from './say-percent.ts';

/** What would make the report say something else about this: other answers, thresholds, assumptions. */
export function wouldChange(context: Context, subject: Subject): readonly string[] {
  const { report, diagnosis } = context.input;
  const candidates = diagnosis.ranking.filter(({ node }) => subject.nodes.includes(node));
  const told = [
    ...(subject.id.startsWith('answer.') ? healthyLimits(context.input) : []),
    ...oneLevelLower(context, subject),
    ...candidates.flatMap((candidate) => [
      ...limitsOf(context, candidate),
      ...strongestOf(context, candidate),
      ...trialsOf(context, candidate),
    ]),
    ...questionsOn(context, subject),
  ];
  return told.length > 0 ? told : [report.answer.changeOfMind.text];
}

/** How far it is from being named. */
function limitsOf(
  { input, beliefs, faultOf }: Context,
  { node, durableBenefit }: Candidate,
): readonly string[] {
  const { rootOwnFault, rootBenefit } = input.kit.thresholds.verdict;
  const { ownFault = 0, answers = 0, contested = false } = beliefs.get(node) ?? {};
  const asked = answers > 0 ? '' : ' It needs answers of its own, and has none.';
  const agreed = contested ? ' People must agree on it, and they do not.' : '';
  return [
    `${quoted(faultOf(node))} is a root cause from ${sayPercent(rootOwnFault)} of own fault (it has ${sayPercent(ownFault)}) and ${sayPercent(rootBenefit)} of lasting relief (it has ${sayPercent(durableBenefit)}).${asked}${agreed}`,
  ];
}

/** The answers that carry most, on either side. */
function strongestOf(context: Context, { evidenceFor, evidenceAgainst }: Candidate): readonly string[] {
  return [...evidenceFor.slice(0, 1), ...evidenceAgainst.slice(0, 1)].map((effect) =>
    sayEffect(context, effect),
  );
}

function sayEffect({ input }: Context, { question, change }: EvidenceEffect): string {
  const ask = input.kit.questions.find(({ id }) => id === question)?.ask ?? question;
  return `Without the answers to ${quoted(ask)} (${question}), the odds of its own fault would be ${sayFactor(-change)}.`;
}

function trialsOf({ input, faultOf }: Context, { node }: Candidate): readonly string[] {
  const { robustness, ranking } = input.diagnosis;
  const tried = robustness?.candidates.find((each) => each.node === node);
  if (robustness === undefined || tried === undefined) return [];
  const { topOne, topThree, benefit } = tried;
  const trials = `In ${String(robustness.draws)} trials with other assumptions it came first in ${sayPercent(topOne)} and among the first three in ${sayPercent(topThree)}; its lasting relief lay between ${sayPercent(benefit.low)} and ${sayPercent(benefit.high)}.`;
  const rivals = [...new Set(robustness.oneAtATime.map(({ first }) => first))].filter(
    (first) => first !== node,
  );
  if (ranking[0]?.node !== node || rivals.length === 0) return [trials];
  return [
    trials,
    `One assumption changed alone can put this first instead: ${sayClauses(rivals.toSorted().map(faultOf))}.`,
  ];
}

function questionsOn({ input }: Context, { nodes }: Subject): readonly string[] {
  const wanted = new Set(input.kit.questions.filter(({ node }) => nodes.includes(node)).map(({ id }) => id));
  return input.report.unknowns.ask
    .filter(({ question }) => wanted.has(question))
    .map(({ ask, role, why }) => `An answer to ${quoted(ask)} Ask: ${role}. ${why.text}`);
}
