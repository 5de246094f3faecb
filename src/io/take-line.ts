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
    case 'part':
      return takePart(screen, state, text);
  }
}

function takeValue({ decode }: QuestionScreen, state: ScreenState, text: string): Step {
  const decoded = decode(text);
  if (!decoded.ok) return { kind: 'show', state: { ...state, refusal: decoded.refusal } };
  const { note, evidence } = state;
  const grounds = {
    ...(note === undefined ? {} : { note }),
    ...(evidence === undefined ? {} : { evidence }),
  };
  return {
    kind: 'done',
    reply: { kind: 'answer', answer: { state: 'answered', value: decoded.value, ...grounds } },
  };
}

function takePart({ parts }: QuestionScreen, state: ScreenState, text: string): Step {
  const part = /^\d{1,3}$/.test(text) ? parts[Number(text) - 1] : undefined;
  return part === undefined
    ? { kind: 'show', state }
    : { kind: 'done', reply: { kind: 'jump', part: part.id } };
}

function notApplicable(reason: string): Reply {
  return { kind: 'answer', answer: { state: 'not-applicable', reason } };
}
