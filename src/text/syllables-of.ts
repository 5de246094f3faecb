/**
 * Syllables of one English word, counted by its groups of vowels; at least 1. A figure counts as one.
 * Right for most plain words; good enough to tell an easy sentence from a hard one.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 2) return 1;
  const spoken = silentEndings.reduce((rest, ending) => rest.replace(ending, ''), letters);
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups + (letters.match(spokenApart)?.length ?? 0));
}

/** Taken off one after the other: the y of "year", the e of "moves", "called", "likely", "rule". */
const silentEndings: readonly RegExp[] = [
  /^y/,
  /(?<=[^aeioucgsxzhl]|th|[aeiou]l)es$|(?<=[^aeioutdl]|[aeiou]l|ll)ed$/,
  /(?<=[^aeiou][^aeiou]|[aeiou][^aeioul])e(?=(?:ly|ment|ments|ness|ful|less)$)/,
  /(?<=[^aeioul]|[aeiou]l)e$/,
];

/** Neighbouring vowels that are said one by one: medi-um, sci-ence, cre-ate, us-u-al, ide-a, try-ing. */
const spokenApart =
  /i(?:um|et)|scien|[^ct]ien[ct]|[^cgt]ious|[^cgst]ia|[^cgstn]io|eo(?!u|p)|[^qg]ua|crea|[yu]ing|(?:id|ar)ea/g;
