import type { Question, QuestionForm } from '../model/kit.ts';
import type { YesNoIds } from './resolve-condition.ts';
import { resolveCondition } from './resolve-condition.ts';
import type { WrittenQuestion } from './written/question.ts';

const days = { opinion: 365, figure: 120 } as const;

/** One question of one node, with the defaults of the kit format. */
export function resolveQuestion(written: WrittenQuestion, node: string, yesNo: YesNoIds): Question {
  const isFigure = written.kind === 'metric';
  return {
    id: written.id,
    was: written.was ?? [],
    node,
    ask: written.ask,
    wording: written.wording ?? {},
    roles: written.roles,
    weight: written.weight ?? (isFigure ? 'figure' : 'standard'),
    ...resolveMarks(written),
    ...resolveExtras(written, yesNo),
    halfLife: written['half-life'] ?? (isFigure ? days.figure : days.opinion),
    covers: written.covers ?? [],
    form: resolveForm(written),
  };
}

function resolveExtras({ help, when }: WrittenQuestion, yesNo: YesNoIds): Pick<Question, 'help' | 'when'> {
  return {
    ...(help === undefined ? {} : { help }),
    ...(when === undefined ? {} : { when: resolveCondition(when, yesNo) }),
  };
}

function resolveMarks(written: WrittenQuestion): Pick<Question, 'core' | 'about' | 'sensitive'> {
  return {
    core: written.core ?? false,
    about: written.about ?? 'use',
    sensitive: written.sensitive ?? false,
  };
}

function resolveForm(written: WrittenQuestion): QuestionForm {
  switch (written.kind) {
    case 'levels':
      return { kind: 'levels', levels: written.levels };
    case 'yes-no':
      return { kind: 'yes-no', healthy: written.healthy };
    case 'choice':
      return { kind: 'choice', options: written.options };
    case 'metric':
      return { kind: 'metric', metric: written.metric ?? written.id };
    case 'recommend':
    case 'text':
      return { kind: written.kind };
  }
}
