/** A sentence made ready to stand inside another: its first letter small, unless it begins with a name like CRM. */
export function beginSmall(sentence: string): string {
  const [word = ''] = sentence.split(' ', 1);
  return /^I\b|^.+[\p{Lu}\d]/u.test(word) ? sentence : sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
