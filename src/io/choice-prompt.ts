import { createPrompt, isDownKey, isEnterKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import type { ChoiceRequest } from '../interview/asker.ts';
import { choiceText } from './choice-text.ts';
import type { Look } from './question-text.ts';

export type ChoiceConfig = { readonly request: ChoiceRequest; readonly look: Look };

/** One of several: a digit takes it at once, arrows and Enter do as well. Gives the id. */
export const choicePrompt = createPrompt<string, ChoiceConfig>(({ request, look }, done) => {
  const { options } = request;
  const [marked, setMarked] = useState(0);
  const [taken, setTaken] = useState<string | undefined>(undefined);

  useKeypress((key, readline) => {
    readline.clearLine(0);
    const index = isEnterKey(key) ? marked : Number(key.name) - 1;
    const chosen = options[index];
    if (isUpKey(key)) setMarked(Math.max(0, marked - 1));
    else if (isDownKey(key)) setMarked(Math.min(options.length - 1, marked + 1));
    else if (chosen !== undefined) {
      setTaken(chosen.title);
      done(chosen.id);
    }
  });

  return choiceText(request, { marked, taken }, look);
});
