import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import type { ChoiceRequest } from '../interview/asker.ts';
import { type ChoiceState, choiceText } from './choice-text.ts';
import { moveMark } from './move-mark.ts';
import type { Look } from './question-text.ts';

export type ChoiceConfig = { readonly request: ChoiceRequest; readonly look: Look };

/** One of several: a digit takes it at once, arrows and Enter do as well; nothing is marked at first. Gives the id. */
export const choicePrompt = createPrompt<string, ChoiceConfig>(({ request, look }, done) => {
  const { options } = request;
  const [state, setState] = useState<ChoiceState>({});

  useKeypress((key, readline) => {
    readline.clearLine(0);
    const { marked } = state;
    const chosen = options[(isEnterKey(key) ? marked : Number(key.name) - 1) ?? -1];
    if (isUpKey(key)) setState({ marked: moveMark(marked, -1, options.length) });
    else if (isDownKey(key)) setState({ marked: moveMark(marked, 1, options.length) });
    else if (chosen !== undefined) {
      setState({ taken: chosen.title });
      done(chosen.id);
    } else if (isEnterKey(key)) setState({ refusal: { kind: 'nothing-marked' } });
  });

  return choiceText(request, state, look);
});
