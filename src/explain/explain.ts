import type { Explanation } from '../model/explanation.ts';
import { answersBehind } from './answers-behind.ts';
import type { Context } from './context.ts';
import { contextOf } from './context-of.ts';
import type { ExplainInput } from './explain-input.ts';
import { countsOf } from './counts-of.ts';
import { explainedNode } from './explained-node.ts';
import { nextOf } from './next-of.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subject-of.ts';
import { valuesOf } from './values-of.ts';
import { wouldChange } from './would-change.ts';

/**
 * Why something is as it is: from a root cause, fix, sentence or any other id of the report back to what people
 * answered, and on to what would change it. Besides ids of the report, those of nodes, fixes, questions, metrics,
 * domains and respondents are known by themselves. Undefined for any other id. What the report withholds stays
 * withheld.
 */
export function explain(input: ExplainInput, id: string): Explanation | undefined {
  return explainerOf(input)(id);
}

/** The same for many ids of one report. */
export function explainerOf(input: ExplainInput): (id: string) => Explanation | undefined {
  const context = contextOf(input);
  return (id) => {
    const subject = subjectOf(context, id);
    return subject === undefined ? undefined : explanationOf(context, subject);
  };
}

function explanationOf(context: Context, subject: Subject): Explanation {
  const { id, kind, title, says, entry, whole, nodes } = subject;
  return {
    id,
    kind,
    title,
    says,
    values: [...valuesOf(whole ?? entry), ...countsOf(whole ?? {})],
    answers: answersBehind(context, subject),
    nodes: nodes.flatMap((node) => explainedNode(context, node)),
    wouldChange: wouldChange(context, subject),
    next: nextOf(context, subject),
  };
}
