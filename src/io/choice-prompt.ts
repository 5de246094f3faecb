import { createPrompt, isDownKey, isEnterKey, isUpKey, useState, type KeypressEvent } from '@inquirer/core';
import type { ChoiceOption, ChoiceRequest } from '../interview/asker.ts';
import { type ChoiceState, choiceText } from './choice-text.ts';
import { moveMark } from './move-mark.ts';
import type { Look } from './question-text.ts';
import { useKeys } from './use-keys.ts';

export type ChoiceConfig = { readonly request: ChoiceRequest; readonly look: Look };

/** One of several: a digit takes it at once, arrows and Enter do as well; nothing is marked at first. Gives the id. */
export const choicePrompt = createPrompt<string, ChoiceConfig>(({ request, look }, done) => {
  const { options } = request;
  const [state, setState] = useState<ChoiceState>({});

  useKeys((key, readline, isPasted) => {
    readline.clearLine(0);
    const { marked } = state;
    const chosen = isPasted ? undefined : chosenBy(key, state, options);
    if (chosen !== undefined) {
      setState({ taken: chosen.title });
      done(chosen.id);
    } else if (isPasted) setState({ marked, refusal: { kind: 'pasted' } });
    else setState(stateAfter(key, state, options));
  });

  return choiceText(request, state, look);
});

type Options = ChoiceRequest['options'];

/** What a digit names, or what is marked where Enter is pressed; an Enter may be the end of what was pasted. */
function chosenBy(
  key: KeypressEvent,
  { marked, refusal }: ChoiceState,
  options: Options,
): ChoiceOption | undefined {
  if (!isEnterKey(key)) return options[Number(key.name) - 1];
  return refusal?.kind === 'pasted' ? undefined : options[marked ?? -1];
}

function stateAfter(key: KeypressEvent, state: ChoiceState, { length }: Options): ChoiceState {
  const { marked, refusal } = state;
  if (isUpKey(key)) return { marked: moveMark(marked, -1, length) };
  if (isDownKey(key)) return { marked: moveMark(marked, 1, length) };
  if (!isEnterKey(key)) return state;
  return refusal?.kind === 'pasted' ? { marked } : { refusal: { kind: 'nothing-marked' } };
}
