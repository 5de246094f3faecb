import { syllablesOf } from './syllables-of.ts';

/**
 * Flesch–Kincaid grade of an English text: about the years of school needed to read it with ease.
 * May be below 0 for very short words; 0 for a text without words.
 * Source: Kincaid et al. 1975, `0.39 · words per sentence + 11.8 · syllables per word − 15.59`.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentenceCount(text)) + 11.8 * (syllables / words.length) - 15.59;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function sentenceCount(text: string): number {
  const sentences = text.split(/[.!?:;…]+(?=\s|$)/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return Math.max(1, sentences.length);
}
