import type { QuestionScreen, Reply } from '../interview/asker.ts';
import { cleanText } from '../text/clean-text.ts';
import { choosing, type ScreenState, type Step } from './screen-state.ts';

/** What Enter does after something was written; an empty line goes back to choosing. */
export function takeLine(screen: QuestionScreen, state: ScreenState, line: string): Step {
  const text = cleanText(line).trim();
  if (text === '' || state.writing === undefined) return { kind: 'show', state: choosing(state) };
  switch (state.writing) {
    case 'reason':
      return { kind: 'done', reply: notApplicable(text) };
    case 'note':
      return { kind: 'show', state: { ...choosing(state), note: text } };
    case 'value':
      return takeValue(screen, state, text);
  }
}

function takeValue({ decode }: QuestionScreen, state: ScreenState, text: string): Step {
  const decoded = decode(text);
  if (!decoded.ok) return { kind: 'show', state: { ...state, refusal: decoded.refusal } };
  const note = state.note === undefined ? {} : { note: state.note };
  return {
    kind: 'done',
    reply: { kind: 'answer', answer: { state: 'answered', value: decoded.value, ...note } },
  };
}

function notApplicable(reason: string): Reply {
  return { kind: 'answer', answer: { state: 'not-applicable', reason } };
}
