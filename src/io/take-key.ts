import type { Choice, QuestionScreen, Reply } from '../interview/asker.ts';
import type { Evidence } from '../model/sheet.ts';
import { moveMark } from './move-mark.ts';
import { choosing, firstState, markOn, type ScreenState, type Step } from './screen-state.ts';

/** What one key does while choosing; `key` is its name or the character it writes. */
export function takeKey(screen: QuestionScreen, state: ScreenState, key: string): Step {
  const command = commands.get(key);
  if (command !== undefined) return command(screen, state);
  if (screen.written !== undefined)
    return beginsValue(screen, key) ? show({ ...state, writing: 'value' }) : show(state);
  const chosen = screen.choices[Number(key) - 1];
  return chosen === undefined ? show(state) : choose(state, chosen);
}

type Command = (screen: QuestionScreen, state: ScreenState) => Step;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['up', (screen, state) => mark(screen, state, -1)],
  ['down', (screen, state) => mark(screen, state, 1)],
  ['return', takeMarked],
  ['enter', takeMarked],
  ['b', unlessNoteAlone({ kind: 'back' })],
  ['left', unlessNoteAlone({ kind: 'back' })],
  ['s', unlessNoteAlone({ kind: 'skip' })],
  ['d', (_screen, state) => done({ kind: 'answer', answer: { state: 'unknown', ...noteOf(state) } })],
  ['n', (_screen, state) => show({ ...state, writing: 'reason' })],
  ['e', (_screen, state) => show({ ...state, writing: 'note' })],
  ['v', (_screen, state) => show(otherEvidence(state))],
  ['w', (_screen, state) => show({ ...state, showsWhy: !state.showsWhy })],
  ['j', (_screen, state) => show({ ...state, writing: 'part' })],
  ['q', unlessNoteAlone({ kind: 'leave' })],
]);

function takeMarked(screen: QuestionScreen, state: ScreenState): Step {
  // It may be the end of what was pasted.
  if (state.refusal?.kind === 'pasted') return show(choosing(state));
  if (screen.written !== undefined) return show({ ...state, writing: 'value' });
  const chosen = state.marked === undefined ? undefined : screen.choices[state.marked];
  return chosen === undefined
    ? show({ ...state, refusal: { kind: 'nothing-marked' } })
    : choose(state, chosen);
}

/** Without an answer, what was noted cannot be kept; that is said once before it goes. */
function unlessNoteAlone(reply: Reply): Command {
  return (screen, state) => {
    const isAlone = state.note !== firstState(screen).note && state.refusal?.kind !== 'note-alone';
    return isAlone ? show({ ...state, refusal: { kind: 'note-alone' } }) : done(reply);
  };
}

function choose(state: ScreenState, { value }: Choice): Step {
  const { evidence } = state;
  const grounds = { ...noteOf(state), ...(evidence === undefined ? {} : { evidence }) };
  return done({ kind: 'answer', answer: { state: 'answered', value, ...grounds } });
}

function mark({ choices }: QuestionScreen, state: ScreenState, by: -1 | 1): Step {
  return show({ ...choosing(state), ...markOn(moveMark(state.marked, by, choices.length)) });
}

const order = [undefined, 'hearsay', 'document', 'system'] as const satisfies readonly (
  Evidence | undefined
)[];

/** From nothing said over hearsay, a document and a system back to nothing said. */
function otherEvidence({ evidence, ...state }: ScreenState): ScreenState {
  const other = order[(order.indexOf(evidence) + 1) % order.length];
  return other === undefined ? state : { ...state, evidence: other };
}

/** A digit begins a figure at once; free words begin with Enter, because letters are commands. */
export function beginsValue({ written }: QuestionScreen, key: string): boolean {
  return written?.kind !== 'text' && /^[-\d]$/.test(key);
}

function noteOf({ note }: ScreenState): { readonly note?: string } {
  return note === undefined ? {} : { note };
}

function show(state: ScreenState): Step {
  return { kind: 'show', state };
}

function done(reply: Reply): Step {
  return { kind: 'done', reply };
}
