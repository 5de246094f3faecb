import { createInterface } from 'node:readline';
import type { Asker, ChoiceRequest, LineRequest, QuestionScreen, Reply } from '../interview/asker.ts';
import { cleanText } from '../text/clean-text.ts';
import { keyOfWord } from './key-of-word.ts';
import type { OpenAsker } from './open-asker.ts';
import { questionText, type Look } from './question-text.ts';
import { firstState, type ScreenState, type Step } from './screen-state.ts';
import { takeKey } from './take-key.ts';
import { takeLine } from './take-line.ts';
import type { World } from './world.ts';
import { writeText } from './write-text.ts';

type Lines = {
  /** The next line, or undefined when there will be none. */
  readonly next: () => Promise<string | undefined>;
  readonly say: (text: string) => Promise<void>;
};

/** Asks in numbered lines and takes whole lines, for terminals that cannot draw. */
export function plainAsker(world: World, width: number): OpenAsker {
  const reader = createInterface({ input: world.input, terminal: false });
  const stopListening = world.onInterrupt(() => reader.close());
  const pending = reader[Symbol.asyncIterator]();
  const lines: Lines = {
    next: async () => {
      const line: IteratorResult<string, unknown> = await pending.next();
      return line.done === true ? undefined : cleanText(line.value);
    },
    say: (text) => writeText(world.errors, text),
  };
  const look: Look = { width, color: false, marks: false, unicode: false };
  const asker: Asker = {
    askQuestion: (screen) => askQuestion(lines, screen, look),
    askLine: (request) => askLine(lines, request),
    askChoice: (request) => askChoice(lines, request),
    tell: (text) => lines.say(`${cleanText(text, { newlines: true })}\n`),
  };
  const close = (): void => {
    stopListening();
    reader.close();
  };
  return { asker, close };
}

async function askQuestion(lines: Lines, screen: QuestionScreen, look: Look): Promise<Reply> {
  let state = firstState(screen);
  for (;;) {
    await lines.say(`\n${questionText(screen, state, look)}\n> `);
    const line = await lines.next();
    if (line === undefined) return { kind: 'interrupted' };
    const step = stepOf(screen, state, line.trim());
    if (step.kind === 'done') return step.reply;
    state = step.state;
  }
}

function stepOf(screen: QuestionScreen, state: ScreenState, line: string): Step {
  if (state.writing !== undefined && state.writing !== 'value') return takeLine(screen, state, line);
  const key = keyOfWord(line, screen.written?.kind === 'text');
  if (key !== undefined) return takeKey(screen, state, key);
  if (line === '') return { kind: 'show', state };
  if (screen.written !== undefined) return takeLine(screen, { ...state, writing: 'value' }, line);
  return /^\d+$/.test(line) ? takeKey(screen, state, line) : { kind: 'show', state };
}

async function askLine(lines: Lines, { label, suggestion }: LineRequest): Promise<string | undefined> {
  const offered = suggestion === undefined ? '' : ` (${cleanText(suggestion)})`;
  await lines.say(`${cleanText(label)}${offered}: `);
  const line = await nextUnlessLeft(lines);
  return line === '' ? (suggestion ?? '') : line;
}

async function askChoice(lines: Lines, request: ChoiceRequest): Promise<string | undefined> {
  const { label, options } = request;
  const listed = options.map(({ title }, index) => `  ${index + 1}  ${cleanText(title)}\n`);
  await lines.say(`${cleanText(label)}\n${listed.join('')}> `);
  const line = await nextUnlessLeft(lines);
  if (line === undefined) return undefined;
  return options[Number(line) - 1]?.id ?? askChoice(lines, request);
}

/** The next line; undefined when there will be none, or where it is the key or a word that leaves a question. */
async function nextUnlessLeft({ next }: Lines): Promise<string | undefined> {
  const line = await next();
  return line !== undefined && keyOfWord(line.trim(), false) === 'q' ? undefined : line;
}
