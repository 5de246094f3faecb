import type { NextId } from '../model/explanation.ts';
import { answererOf } from '../text/respondent-in.ts';
import type { Context } from './context.ts';
import { partsOf } from './entries-in.ts';
import { nextOfFix } from './next-of-fix.ts';
import { nextOfNode } from './next-of-node.ts';
import type { Subject } from './subject.ts';
import { textOf } from './text-of.ts';
import { titleOf } from './title-of.ts';

/** Where to look next, from the whole to the parts; no id twice, and never the one just explained. */
export function nextOf(context: Context, subject: Subject): readonly NextId[] {
  const { id, fix, nodes } = subject;
  const all = [
    ...wholesOf(subject),
    ...partsIn(subject),
    ...(fix === undefined ? [] : nextOfFix(context, fix)),
    ...(fix === undefined ? nodes.flatMap((node) => nextOfNode(context, node, id)) : []),
    ...voicesOf(context, subject),
  ];
  const seen = new Set([id]);
  return all.filter((next) => !seen.has(next.id) && seen.add(next.id).size > 0);
}

/** The entry it stands in, or the sentence that opens its section. */
function wholesOf({ parent, whole }: Subject): readonly NextId[] {
  if (parent === undefined || whole !== undefined) return [];
  const [own] = textOf(parent, 'id');
  if (own !== undefined) return [{ id: own, relation: 'part-of', title: titleOf(parent) }];
  const opening = partsOf(parent).find((part) => /\.(intro|headline|reason|summary)$/.test(part.id));
  return opening === undefined ? [] : [{ id: opening.id, relation: 'part-of', title: titleOf(opening) }];
}

function partsIn({ entry, whole }: Subject): readonly NextId[] {
  const parts = partsOf(whole ?? entry);
  return parts.map((part) => ({ id: part.id, relation: 'consists-of', title: titleOf(part) }));
}

/** The single answers to a question, and who gave one answer. */
function voicesOf({ input }: Context, { id, question }: Subject): readonly NextId[] {
  const { appendix, respondents } = input.report;
  if (question === undefined) return [];
  if (id.startsWith('answer:')) {
    const person = `respondent:${answererOf({ id, question })}`;
    return respondents
      .filter((one) => one.named && one.id === person)
      .map(({ label }) => ({ id: person, relation: 'answered-by', title: label }));
  }
  return appendix.answers
    .filter((answer) => answer.question === question)
    .map(({ id: answer, who, said }) => ({ id: answer, relation: 'answer', title: `${who}: ${said}` }));
}
