import { InvalidArgumentError } from 'commander';
import { collectWords } from './collect-words.ts';

/** Parses an option that may be given several times, each time with one of these values. */
export function collectChoices(
  choices: readonly string[],
): (word: string, words: readonly string[] | undefined) => readonly string[] {
  return (word, words) => {
    if (choices.includes(word)) return collectWords(word, words);
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  };
}
