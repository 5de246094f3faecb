import { styleText } from 'node:util';
import type { QuestionScreen } from '../interview/asker.ts';
import { cleanText } from '../text/clean-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { isChosen } from './is-chosen.ts';
import { keyLines } from './key-lines.ts';
import { refusalText } from './refusal-text.ts';
import type { ScreenState } from './screen-state.ts';

export type Look = { readonly width: number; readonly color: boolean; readonly marks: boolean };

/** Everything above the line a person writes on, wrapped to the width; nothing is told by colour alone. */
export function questionText(screen: QuestionScreen, state: ScreenState, look: Look): string {
  const heading = `${clean(screen.domain)} · question ${screen.number} of ${screen.total}`;
  return [
    paint('dim', wrap(heading, look), look),
    paint('bold', wrap(clean(screen.ask), look), look),
    '',
    ...answerLines(screen, state, look),
    ...(state.note === undefined ? [] : [wrap(`Note: ${clean(state.note)}`, look)]),
    ...(state.showsWhy ? screen.why.map((line) => wrap(`Why: ${clean(line)}`, look)) : []),
    ...(state.refusal === undefined ? [] : [wrap(refusalText(state.refusal), look)]),
    ...keyLines(screen, state, look.marks).map((line) => paint('dim', wrap(line, look), look)),
  ].join('\n');
}

function answerLines(screen: QuestionScreen, state: ScreenState, look: Look): readonly string[] {
  const { written, earlier } = screen;
  if (written !== undefined) return earlier === undefined ? [] : [wrap(earlierText(screen), look), ''];
  const other =
    earlier !== undefined && earlier.state !== 'answered' ? [wrap(earlierText(screen), look)] : [];
  return [...screen.choices.map((_choice, index) => choiceLine(screen, state, index, look)), ...other, ''];
}

function choiceLine(screen: QuestionScreen, state: ScreenState, index: number, look: Look): string {
  const choice = screen.choices[index];
  if (choice === undefined) return '';
  const marked = look.marks && index === state.marked;
  const before = `${marked ? '>' : ' '} ${index + 1}  `;
  const after = isChosen(choice, screen.earlier) ? ' (your answer so far)' : '';
  const lines = wrapText(`${clean(choice.title)}${after}`, look.width - before.length - 1);
  const line = before + lines.join(`\n${' '.repeat(before.length)}`);
  return marked ? paint('bold', line, look) : line;
}

function earlierText({ earlier, written }: QuestionScreen): string {
  if (earlier === undefined) return '';
  if (earlier.state === 'unknown') return 'Your answer so far: "I don\'t know".';
  if (earlier.state === 'not-applicable')
    return `Your answer so far: does not apply, ${clean(earlier.reason)}`;
  const { value } = earlier;
  const unit = written?.kind === 'figure' ? ` ${clean(written.unit)}` : '';
  switch (value.kind) {
    case 'figure':
      return `Your answer so far: ${value.value}${unit}`;
    case 'between':
      return `Your answer so far: between ${value.from} and ${value.to}${unit}`;
    case 'recommend':
      return `Your answer so far: ${value.score}`;
    case 'text':
      return `Your answer so far: ${clean(value.text)}`;
    case 'level':
    case 'yes-no':
    case 'option':
      return '';
  }
}

function clean(text: string): string {
  return cleanText(text.replaceAll('\n', ' '));
}

/** One column stays free: some terminals break a line that fills the last one. */
function wrap(text: string, { width }: Look): string {
  return wrapText(text, width - 1).join('\n');
}

function paint(style: 'bold' | 'dim', text: string, { color }: Look): string {
  return color ? styleText(style, text, { validateStream: false }) : text;
}
