import { applyingQuestions } from '../condition/applying-questions.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Kit } from '../model/kit.ts';
import type { Reading } from '../model/scorecard.ts';
import type { Hearing } from './hear-sheets.ts';

/** What became of a question over all sheets. */
export type QuestionState = 'answered' | 'nobody-knows' | 'does-not-apply' | 'withheld' | 'open';

/** The states of the questions that can be scored, by node. Free words are not among them. */
export function questionStates(
  kit: Kit,
  assessment: Assessment,
  heard: { readonly hearings: readonly Hearing[]; readonly readings: readonly Reading[] },
): ReadonlyMap<string, readonly QuestionState[]> {
  const answered = new Set(heard.readings.map(({ question }) => question));
  const everyApplying = applyingByHearing(kit, assessment, heard.hearings);
  const states = new Map<string, QuestionState[]>();
  for (const { id, node, form } of kit.questions) {
    if (form.kind === 'text') continue;
    const applies = (): boolean => everyApplying.some((applying) => applying.has(id));
    const state = answered.has(id) ? 'answered' : unansweredState(id, heard.hearings, applies);
    const own = states.get(node);
    if (own === undefined) states.set(node, [state]);
    else own.push(state);
  }
  return states;
}

/** Without any sheet only the facts of the company can speak. */
function applyingByHearing(
  kit: Kit,
  assessment: Assessment,
  hearings: readonly Hearing[],
): readonly ReadonlySet<string>[] {
  if (hearings.length === 0) return [applyingQuestions(kit, assessment.facts, [])];
  return hearings.map(({ applying }) => applying);
}

/** "I don't know" outweighs "does not apply": whoever does not know cannot rule it out. */
function unansweredState(id: string, hearings: readonly Hearing[], applies: () => boolean): QuestionState {
  const said = new Set(hearings.map(({ asked }) => asked.get(id)?.answer?.state));
  if (said.has('unknown')) return 'nobody-knows';
  if (hearings.some(({ asked }) => asked.get(id)?.withheld === true)) return 'withheld';
  return said.has('not-applicable') || !applies() ? 'does-not-apply' : 'open';
}
