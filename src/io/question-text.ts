import { styleText } from 'node:util';
import type { QuestionScreen, Reason } from '../interview/asker.ts';
import type { Evidence } from '../model/sheet.ts';
import { cleanText } from '../text/clean-text.ts';
import { withUnit } from '../text/with-unit.ts';
import { wrapText } from '../text/wrap-text.ts';
import { isChosen } from './is-chosen.ts';
import { keyLines } from './key-lines.ts';
import { progressText } from './progress-text.ts';
import { refusalText } from './refusal-text.ts';
import type { ScreenState } from './screen-state.ts';

export type Look = {
  readonly width: number;
  readonly color: boolean;
  /** Whether there is a screen to draw on, not only lines. */
  readonly marks: boolean;
  readonly unicode: boolean;
  /** Lines on the screen, where that is known. */
  readonly rows?: number | undefined;
};

/**
 * Everything above the line a person writes on, wrapped to the width; nothing is told by colour alone. Where the
 * reasons do not fit on the screen beside the choices, they stand in their place until they are closed.
 */
export function questionText(screen: QuestionScreen, state: ScreenState, look: Look): string {
  const whole = linesOf(screen, state, look, answerLines(screen, state, look));
  const isTall = look.rows !== undefined && whole.split('\n').length > look.rows - rowsBelow;
  return isTall && state.showsWhy ? linesOf(screen, state, look, []) : whole;
}

/** The line that is written on, and the one the cursor rests on. */
const rowsBelow = 2;

function linesOf(screen: QuestionScreen, state: ScreenState, look: Look, answers: readonly string[]): string {
  const ceiling = screen.atMost ? 'at most ' : '';
  const heading = `${clean(screen.domain)} · question ${screen.number} of ${ceiling}${screen.total}`;
  const body =
    state.writing === 'part'
      ? [...partLines(screen, look), '']
      : [
          paint('bold', wrap(clean(screen.ask), look), look),
          '',
          ...answers,
          ...detailLines(screen, state, look),
        ];
  return [
    paint('dim', wrap(heading, look), look),
    paint('dim', wrap(progressText(screen, look), look), look),
    '',
    ...body,
    ...keyLines(screen, state, look.marks).map((line) => paint('dim', wrap(line, look), look)),
  ].join('\n');
}

function detailLines(screen: QuestionScreen, state: ScreenState, look: Look): readonly string[] {
  const why = state.showsWhy
    ? screen.why.map(({ kind, text }) => `${reasonWords[kind]}: ${clean(text)}`)
    : [];
  const refusal = state.refusal === undefined ? [] : [refusalText(state.refusal)];
  return [...groundLines(state), ...why, ...refusal].map((line) => wrap(line, look));
}

const reasonWords = {
  why: 'Why',
  evidence: 'Evidence',
  definition: 'What counts',
  where: 'Where to find it',
} as const satisfies Record<Reason['kind'], string>;

const evidenceWords = {
  hearsay: 'what others say',
  document: 'a document',
  system: 'a system, such as the CRM',
} as const satisfies Record<Evidence, string>;

function groundLines({ note, evidence }: ScreenState): readonly string[] {
  return [
    ...(note === undefined ? [] : [`Note: ${clean(note)}`]),
    ...(evidence === undefined ? [] : [`Rests on: ${evidenceWords[evidence]}`]),
  ];
}

function partLines({ parts }: QuestionScreen, { width }: Look): readonly string[] {
  return parts.map(({ title, answered, total }, index) => {
    const text = `${clean(title)} (${answered} of ${total} answered)`;
    return hanging(`${String(index + 1).padStart(3)}  `, text, width);
  });
}

/** Further lines stand under the first. */
function hanging(before: string, text: string, width: number): string {
  return before + wrapText(text, width - before.length - 1).join(`\n${' '.repeat(before.length)}`);
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
  const line = hanging(before, `${clean(choice.title)}${after}`, look.width);
  return marked ? paint('bold', line, look) : line;
}

function earlierText({ earlier, written }: QuestionScreen): string {
  if (earlier === undefined) return '';
  if (earlier.state === 'unknown') return 'Your answer so far: "I don\'t know".';
  if (earlier.state === 'not-applicable')
    return `Your answer so far: does not apply, ${clean(earlier.reason)}`;
  const { value } = earlier;
  const unit = written?.kind === 'figure' ? clean(written.unit) : '';
  switch (value.kind) {
    case 'figure':
      return `Your answer so far: ${withUnit(String(value.value), unit)}`;
    case 'between':
      return `Your answer so far: ${withUnit(`between ${value.from} and ${value.to}`, unit)}`;
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
