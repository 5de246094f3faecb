import type { Voice } from '../../model/root-cause-section.ts';

/** Voices that chose the same words, together; in the order in which the words first occur. */
export function voicesByWords(voices: readonly Voice[]): readonly (readonly Voice[])[] {
  const words = [...new Set(voices.map(({ said }) => said))];
  return words.map((said) => voices.filter((voice) => voice.said === said));
}
