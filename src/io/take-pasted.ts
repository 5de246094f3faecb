import type { QuestionScreen } from '../interview/asker.ts';
import { choosing, type ScreenState, type Step } from './screen-state.ts';
import { beginsValue } from './take-key.ts';

/**
 * What each key of a paste does while choosing: free words and a figure are written with it, and what begins in any
 * other way is not taken as keys.
 */
export function takePasted(screen: QuestionScreen, state: ScreenState, key: string): Step {
  return { kind: 'show', state: pastedState(screen, state, key) };
}

function pastedState(screen: QuestionScreen, state: ScreenState, key: string): ScreenState {
  const { written } = screen;
  if (key === 'paste-start')
    return written?.kind === 'text' ? { ...choosing(state), writing: 'value' } : choosing(state);
  if (state.refusal?.kind === 'pasted') return state;
  return written !== undefined && beginsValue(screen, key)
    ? { ...state, writing: 'value' }
    : { ...choosing(state), refusal: { kind: 'pasted' } };
}
