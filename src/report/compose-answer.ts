import type { AnswerSection } from '../model/report.ts';
import { answerNumbers } from './answer-numbers.ts';
import { headlineOf } from './headline-of.ts';
import { surenessOf } from './sureness-of.ts';
import { changeOfMindOf } from './change-of-mind-of.ts';
import type { Case } from './case-of.ts';
import { namedNode } from './named-node.ts';

/** The answer on top: what it is, how sure, and what would change it. */
export function composeAnswer(given: Case): AnswerSection {
  const numbers = answerNumbers(given);
  return {
    verdict: given.diagnosis.verdict.kind,
    headline: { id: 'answer.headline', text: headlineOf(given, numbers) },
    sureness: { id: 'answer.sureness', text: surenessOf(given, numbers) },
    changeOfMind: { id: 'answer.change-of-mind', text: changeOfMindOf(given) },
    ...unexplainedIn(given),
    numbers,
  };
}

function unexplainedIn(given: Case): Pick<AnswerSection, 'unexplained'> {
  const { verdict } = given.diagnosis;
  if (verdict.kind !== 'insufficient-evidence' || verdict.unexplained === undefined) return {};
  return { unexplained: verdict.unexplained.map((node) => namedNode(given, node)) };
}
