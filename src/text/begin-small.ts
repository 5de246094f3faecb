/** A sentence made ready to stand inside another: its first letter small, unless it begins with a name like CRM. */
export function beginSmall(sentence: string): string {
  const [word = ''] = sentence.split(' ', 1);
  return /^I\b|^.+\d/.test(word) || hasCapital(word.slice(1))
    ? sentence
    : sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

/** By its small twin: a class of Unicode in an expression takes longer to make ready than a report takes to write. */
function hasCapital(letters: string): boolean {
  return letters !== letters.toLowerCase();
}
