import type { QuestionScreen, Refusal, Reply } from '../interview/asker.ts';
import type { Evidence } from '../model/sheet.ts';
import { isChosen } from './is-chosen.ts';

/** What a person can be writing on the line under a question. */
export type Writing = 'value' | 'reason' | 'note' | 'part';

/** How a question stands on the screen. */
export type ScreenState = {
  /** Absent while choosing by keys. */
  readonly writing?: Writing;
  /** Index of the marked choice. */
  readonly marked: number;
  readonly showsWhy: boolean;
  readonly note?: string;
  readonly evidence?: Evidence;
  readonly refusal?: Refusal;
};

/** What comes of a key or a line: the screen changes, or the question is done. */
export type Step =
  { readonly kind: 'show'; readonly state: ScreenState } | { readonly kind: 'done'; readonly reply: Reply };

/** The screen as it first appears, the earlier answer marked. */
export function firstState({ choices, earlier }: QuestionScreen): ScreenState {
  const marked = choices.findIndex((choice) => isChosen(choice, earlier));
  const note = earlier !== undefined && earlier.state !== 'not-applicable' ? earlier.note : undefined;
  const evidence = earlier?.state === 'answered' ? earlier.evidence : undefined;
  return choosing({ marked: Math.max(0, marked), showsWhy: false, ...groundsOf(note, evidence) });
}

/** Back from writing to choosing. */
export function choosing({ marked, showsWhy, note, evidence }: ScreenState): ScreenState {
  return { marked, showsWhy, ...groundsOf(note, evidence) };
}

function groundsOf(note: string | undefined, evidence: Evidence | undefined) {
  return { ...(note === undefined ? {} : { note }), ...(evidence === undefined ? {} : { evidence }) };
}
