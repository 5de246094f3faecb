import { stripVTControlCharacters } from 'node:util';
import { readingGrade } from '../../src/text/reading-grade.ts';
import { plug } from './plain-texts.ts';

/** Fewer words of our own than this are a label, not a sentence. */
const shortest = 6;

/**
 * The sentences of a page of plain text: wrapped lines are joined again, cells of a table and columns stand alone,
 * and signs of drawing and of Markdown are gone.
 */
export function sentencesOnPage(page: string, width = Number.POSITIVE_INFINITY): readonly string[] {
  const texts = unwrapped(stripVTControlCharacters(page).split(/\n|\s{2,}/u), width).flatMap((line) =>
    line
      .trim()
      .split(/\s{2,}|[|│]/u)
      .map((cell) => cell.replace(/[█░▓▒─━═·•*_#\\`>]+/gu, ' ')),
  );
  return sentencesIn(texts);
}

/** The sentences of a page of HTML, by its elements. */
export function sentencesOfHtml(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'));
  return sentencesIn([...body.matchAll(/>([^<]+)</gu)].map(([, text = '']) => text.replaceAll('&#39;', '’')));
}

/** The sentences written in TypeScript, what is put into them at run time cut down to two plain words. */
export function sentencesInSource(source: string): readonly string[] {
  const code = source.replace(/^\s*(?:\/\*|\*|\/\/).*$/gmu, '');
  const filled = code.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, plug);
  const literals = [...filled.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/gu)];
  const texts = literals.map(([, single, template, double]) => single ?? template ?? double ?? '');
  const pieces = texts.flatMap((text) =>
    text.replace(/\\(.)/gu, (_, sign: string) => unescaped[sign] ?? sign).split(/\n|\s{2,}/u),
  );
  return sentencesIn(pieces.filter((text) => !toType.test(text.trim())));
}

/** A command to type, or a list of words to choose from: nobody reads it as a sentence. */
const toType = /^topline [^.]*$|^(?:[a-z-]+, )+[a-z-]+ or [a-z-]+$/u;

const unescaped: Readonly<Record<string, string>> = { n: '\n', t: ' ' };

/** Ids in brackets, one or a list of them, and the ids of respondents. */
const ids = /\([a-z]+\)|\((?:[a-z0-9]+(?:[-:][a-z0-9]+)+(?:, | and )?)+\)?|\b[a-z]+-\d+\b/gu;

/** The different sentences of texts that are more than a label; quotations and ids count as two plain words. */
export function sentencesIn(texts: readonly string[]): readonly string[] {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?…])\s+/u))
    .map((text) =>
      text
        .replace(/“[^”]*”/gu, plug)
        .replace(ids, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => wordsOf(ownWords(text)).length >= shortest);
  return [...new Set(sentences)];
}

/** Sentences that ask for more years of school than the limit, each with its grade. */
export function hardOnes(sentences: readonly string[], limit: number): readonly string[] {
  return sentences.filter((text) => readingGrade(text) > limit);
}

/** The grade of a page: of all its sentences, our own words alone. */
export function gradeOf(sentences: readonly string[]): number {
  return readingGrade(sentences.map((text) => `${ownWords(text).replace(/[.!?…:;\s]*$/u, '')}.`).join(' '));
}

function ownWords(text: string): string {
  return text.replaceAll(new RegExp(plug, 'giu'), ' ');
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => /\p{L}/u.test(word));
}

/** A line goes on where the first word of the next one had no room on it. */
function unwrapped(lines: readonly string[], width: number): readonly string[] {
  const joined: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const [first = ''] = line.trim().split(' ');
    const goesOn = first !== '' && before.trim() !== '' && before.length + 1 + first.length > width;
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line.trim()}`);
    else joined.push(line);
  }
  return joined;
}
