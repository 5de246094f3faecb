import type { Circumstances } from '../../condition/circumstances.ts';
import { holds } from '../../condition/holds.ts';
import { shortAt } from '../../numbers/number-at.ts';
import { mark, markState } from '../../model/slim-sheet.ts';
import type { SlimSheet } from '../../model/slim-sheet.ts';
import type { SlimPlan } from './slim-plan.ts';
import type { WorkSpace } from './work-space.ts';

/** 1 for each question whose condition holds on a sheet, in the room given: `applyingQuestions` for slim sheets. */
export function applyingIn(
  plan: SlimPlan,
  { applying, places }: Pick<WorkSpace, 'applying' | 'places'>,
  { facts, marks }: SlimSheet,
  shared: SlimSheet['facts'],
): Int16Array {
  applying.fill(1);
  if (plan.conditions.length === 0) return applying;
  places.fill(-1);
  for (let at = 0; at < marks.length; at += mark.size) places[shortAt(marks, at)] = at;
  const setting: Setting = { applying, places, facts: { ...shared, ...facts }, before: 0 };
  const circumstances = circumstancesOf(plan, marks, setting);
  for (const { position, when } of plan.conditions) {
    setting.before = position;
    if (!holds(when, circumstances)) applying[position] = 0;
  }
  return applying;
}

type Setting = {
  readonly applying: Int16Array;
  readonly places: Int16Array;
  readonly facts: SlimSheet['facts'];
  /** Only questions before this position have been answered yet. */
  before: number;
};

function circumstancesOf(plan: SlimPlan, marks: Int16Array, setting: Setting): Circumstances {
  /** Where the answer to an earlier question stands; -1 where there is none, or it does not count. */
  const startOf = (id: string): number => {
    const position = plan.positions.get(id) ?? -1;
    if (position >= setting.before || setting.applying[position] !== 1) return -1;
    const at = shortAt(setting.places, position);
    return at >= 0 && marks[at + mark.state] === markState.answered ? at : -1;
  };
  return {
    facts: setting.facts,
    levelOf: (id) => {
      const at = startOf(id);
      const twice = at < 0 ? -1 : shortAt(marks, at + mark.level);
      return twice < 0 ? undefined : twice / 2;
    },
    choiceOf: (id) => {
      const at = startOf(id);
      return at < 0 ? undefined : choiceAt(plan, shortAt(marks, at), shortAt(marks, at + mark.choice));
    },
  };
}

/** What was chosen at the question in this position; other kinds of questions have nothing to choose. */
function choiceAt({ kit }: SlimPlan, position: number, choice: number): string | boolean | undefined {
  const form = kit.questions[position]?.form;
  if (form?.kind === 'yes-no') return choice === 1;
  return form?.kind === 'choice' ? form.options[choice]?.id : undefined;
}
