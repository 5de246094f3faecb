import type { QuestionScreen, Written } from '../interview/asker.ts';
import { beginLarge } from '../text/begin-large.ts';
import { sayFigureIn } from '../text/say-figure-in.ts';
import type { ScreenState, Writing } from './screen-state.ts';

/** The keys that work now, in words. */
export function keyLines(screen: QuestionScreen, state: ScreenState, marks: boolean): readonly string[] {
  if (state.writing !== undefined) return [writingText(screen, state.writing)];
  const skip = screen.earlier === undefined ? 's skip' : 's keep and go on';
  return [
    answerKeys(screen, marks),
    `b back · ${skip} · d don't know · n does not apply`,
    'e note · v rests on · w why · j jump · q save and leave',
  ];
}

/** Where choices are not marked, whole lines are typed and there are no arrow keys. */
function answerKeys({ choices, written }: QuestionScreen, marks: boolean): string {
  if (written === undefined)
    return `1–${choices.length}${marks ? ', or up and down and Enter' : ''}: your answer`;
  return written.kind === 'text' && marks ? 'Enter: write your answer' : `${askedFor(written)}: type it`;
}

function writingText({ written }: QuestionScreen, writing: Writing): string {
  switch (writing) {
    case 'reason':
      return 'Why does it not apply? Enter to keep, an empty line to go back.';
    case 'note':
      return 'A note, or what the answer rests on. Enter to keep, an empty line to go back.';
    case 'value':
      return `${written === undefined ? 'Your answer' : askedFor(written)}. Enter to keep, an empty line to go back.`;
    case 'part':
      return 'Where to? Type its number and Enter, or an empty line to stay.';
  }
}

function askedFor(written: Written): string {
  switch (written.kind) {
    case 'text':
      return 'Your answer in your own words';
    case 'recommend':
      return 'A number from 0 to 10';
    case 'figure':
      return `${beginLarge(sayFigureIn(written.unit))}, or a range such as 6 to 9`;
  }
}
