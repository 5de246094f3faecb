import type { Kit, Question } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { SheetAnswer } from '../model/sheet.ts';
import type { SheetParts } from './decode-sheet.ts';
import type { KitIndex } from './kit-index.ts';
import { kitIndexOf } from './kit-index.ts';
import { shown } from './kind-of.ts';
import { limits } from './limits.ts';
import { nearestWord } from './nearest-word.ts';
import { errorAt, warningAt } from './error-at.ts';
import type { AnswerFault } from './answer-form.ts';
import { resolveAnswer } from './resolve-answer.ts';
import type { WrittenAnswer } from './written/sheet.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfKey, placeOfValue } from './yaml-tree.ts';

export type ResolvedAnswers = {
  readonly answers: readonly SheetAnswer[];
  readonly problems: readonly Problem[];
};

/** What a sheet is held against: the kit, and whether the sheet was written for an older version of it. */
export type SheetKit = { readonly kit: Kit; readonly older: boolean };

/** Answers linked to their questions, renamed ones carried over; those of an older kit that cannot be are said. */
export function resolveAnswers(parts: SheetParts, tree: YamlTree, against: SheetKit): ResolvedAnswers {
  const present = new Set(parts.answers.map(([id]) => id));
  const context: Context = { ...against, tree, index: kitIndexOf(against.kit), present };
  const answers: SheetAnswer[] = [];
  const problems: Problem[] = [];
  for (const [id, written] of parts.answers) {
    if (problems.length === limits.problems) break;
    const outcome = resolveOne(context, id, written);
    if (outcome === undefined) continue;
    if ('code' in outcome) problems.push(outcome);
    else answers.push(outcome);
  }
  return { answers, problems };
}

type Context = SheetKit & {
  readonly tree: YamlTree;
  readonly index: KitIndex;
  readonly present: ReadonlySet<string>;
};

function resolveOne(context: Context, id: string, written: WrittenAnswer): SheetAnswer | Problem | undefined {
  const { tree, index } = context;
  const question = index.questions.get(id) ?? carriedOver(context, id);
  const place = placeOfKey(tree, ['answers', id]);
  if (question === undefined) return unknownQuestion(context, id);
  const metric = question.form.kind === 'metric' ? index.metrics.get(question.form.metric) : undefined;
  const resolved = resolveAnswer(written, { form: question.form, metric });
  if (!resolved.ok) return answerProblem(context, id, resolved.fault);
  return resolved.answer === undefined
    ? undefined
    : { question: question.id, answer: resolved.answer, place };
}

/** The question that once bore this id, unless the sheet also answers it under its new name. */
function carriedOver({ index, present }: Context, id: string): Question | undefined {
  const question = index.former.get(id);
  return question === undefined || present.has(question.id) ? undefined : question;
}

function unknownQuestion({ tree, index, older }: Context, id: string): Problem {
  const place = placeOfKey(tree, ['answers', id]);
  const args = { question: shown(id) };
  if (older || index.former.has(id)) return warningAt(place, 'answer-not-carried-over', args);
  const suggestion = nearestWord(id, namesIn(index));
  return errorAt(place, 'answer-unknown-question', suggestion === undefined ? args : { ...args, suggestion });
}

function answerProblem({ tree, older }: Context, id: string, { code, args }: AnswerFault): Problem {
  const place = placeOfValue(tree, ['answers', id]);
  // The question may have been of another kind in the older kit.
  const changed = older && (code === 'answer-wrong-kind' || code === 'not-one-of');
  return changed
    ? warningAt(place, 'answer-not-carried-over', { question: id })
    : errorAt(place, code, { question: id, ...args });
}

function* namesIn({ questions, former }: KitIndex): Generator<string> {
  yield* questions.keys();
  yield* former.keys();
}
