import { createPrompt, isEnterKey, useState, type KeypressEvent } from '@inquirer/core';
import type { QuestionScreen, Reply } from '../interview/asker.ts';
import { questionText, type Look } from './question-text.ts';
import { choosing, firstState, type ScreenState, type Step } from './screen-state.ts';
import { takeKey } from './take-key.ts';
import { takeLine } from './take-line.ts';
import { takePasted } from './take-pasted.ts';
import { useKeys } from './use-keys.ts';

export type QuestionConfig = { readonly screen: QuestionScreen; readonly look: Look };

/** One question on one screen; the line under it is for figures, reasons and notes. */
export const questionPrompt = createPrompt<Reply, QuestionConfig>(({ screen, look }, done) => {
  const [state, setState] = useState<ScreenState>(firstState(screen));
  const [line, setLine] = useState('');

  useKeys((key, readline, isPasted) => {
    // What is pasted into a line is shown once, not letter by letter.
    if (isPasted && state.writing !== undefined && key.name !== 'paste-end') return;
    const { step, keepsLine } = takePress({ screen, state, line, isPasted }, key);
    if (step.kind === 'done') {
      done(step.reply);
      return;
    }
    if (!keepsLine) readline.clearLine(0);
    setLine(readline.line);
    setState(step.state);
  });

  const text = questionText(screen, state, look);
  return state.writing === undefined ? `${text}\n` : `${text}\n> ${line}`;
});

type Moment = {
  readonly screen: QuestionScreen;
  readonly state: ScreenState;
  readonly line: string;
  readonly isPasted: boolean;
};

type Press = { readonly step: Step; readonly keepsLine: boolean };

function takePress(moment: Moment, key: KeypressEvent): Press {
  return moment.state.writing === undefined ? pressChoosing(moment, key) : pressWriting(moment, key);
}

/** A digit that begins a figure is already the first character of its line. */
function pressChoosing({ screen, state, isPasted }: Moment, key: KeypressEvent): Press {
  const step = (isPasted ? takePasted : takeKey)(screen, state, key.name);
  const begins = step.kind === 'show' && step.state.writing === 'value';
  return { step, keepsLine: begins && !isEnterKey(key) };
}

function pressWriting({ screen, state, line }: Moment, key: KeypressEvent): Press {
  if (isEnterKey(key)) return { step: takeLine(screen, state, line), keepsLine: false };
  if (key.name === 'escape') return { step: { kind: 'show', state: choosing(state) }, keepsLine: false };
  return { step: { kind: 'show', state }, keepsLine: true };
}
