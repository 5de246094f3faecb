import { sayNumber } from './say-number.ts';

/** A probability (0…1) as a word and a rounded share: "likely, about 7 in 10". */
export function sayChance(chance: number): string {
  return `${chanceWord(chance)}, ${sayInTen(chance)}`;
}

/** A probability (0…1) as a word alone: "likely". */
export function chanceWord(chance: number): string {
  return words.find(({ below }) => chance < below)?.word ?? 'almost certain';
}

/** A share (0…1) counted out of ten: "about 7 in 10". */
export function sayInTen(share: number): string {
  if (share < 0.05) return 'less than 1 in 20';
  if (share >= 0.95) return 'more than 9 in 10';
  return `about ${sayNumber(share * 10)} in 10`;
}

const words: readonly { readonly below: number; readonly word: string }[] = [
  { below: 0.05, word: 'very unlikely' },
  { below: 0.2, word: 'unlikely' },
  { below: 0.35, word: 'less likely' },
  { below: 0.45, word: 'possible' },
  { below: 0.55, word: 'as likely as not' },
  { below: 0.65, word: 'more likely than not' },
  { below: 0.85, word: 'likely' },
  { below: 0.95, word: 'very likely' },
];
