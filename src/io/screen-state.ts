import type { QuestionScreen, Refusal, Reply } from '../interview/asker.ts';
import type { Evidence } from '../model/sheet.ts';
import { isChosen } from './is-chosen.ts';

/** What a person can be writing on the line under a question. */
export type Writing = 'value' | 'reason' | 'note' | 'part';

/** What no answer was taken from: an Enter where nothing is marked, a paste where keys choose, a note alone. */
export type NotTaken = { readonly kind: 'nothing-marked' | 'pasted' | 'note-alone' };

/** How a question stands on the screen. */
export type ScreenState = {
  /** Absent while choosing by keys. */
  readonly writing?: Writing;
  /** Index of the marked choice; absent until one is marked, so that no Enter answers what was not looked at. */
  readonly marked?: number;
  readonly showsWhy: boolean;
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly refusal?: Refusal | NotTaken;
};

/** What comes of a key or a line: the screen changes, or the question is done. */
export type Step =
  { readonly kind: 'show'; readonly state: ScreenState } | { readonly kind: 'done'; readonly reply: Reply };

/** The screen as it first appears, the earlier answer marked; without one, nothing is. */
export function firstState({ choices, earlier }: QuestionScreen): ScreenState {
  const marked = choices.findIndex((choice) => isChosen(choice, earlier));
  const note = earlier !== undefined && earlier.state !== 'not-applicable' ? earlier.note : undefined;
  const evidence = earlier?.state === 'answered' ? earlier.evidence : undefined;
  return { ...markOn(marked === -1 ? undefined : marked), showsWhy: false, ...groundsOf(note, evidence) };
}

/** Back from writing to choosing. */
export function choosing({ marked, showsWhy, note, evidence }: ScreenState): ScreenState {
  return { ...markOn(marked), showsWhy, ...groundsOf(note, evidence) };
}

/** The mark on this choice, or on none. */
export function markOn(marked: number | undefined): { readonly marked?: number } {
  return marked === undefined ? {} : { marked };
}

function groundsOf(note: string | undefined, evidence: Evidence | undefined) {
  return { ...(note === undefined ? {} : { note }), ...(evidence === undefined ? {} : { evidence }) };
}
