const words: Readonly<Record<string, string>> = {
  back: 'b',
  skip: 's',
  keep: 's',
  "don't know": 'd',
  'do not know': 'd',
  unknown: 'd',
  'does not apply': 'n',
  'n/a': 'n',
  note: 'e',
  'rests on': 'v',
  evidence: 'v',
  why: 'w',
  jump: 'j',
  quit: 'q',
  leave: 'q',
  'save and leave': 'q',
};

/** The key that a typed line stands for: its letter, or its word, unless any words may be an answer. */
export function keyOfWord(line: string, wordsAreAnswers: boolean): string | undefined {
  const text = line.toLowerCase().replaceAll('’', "'");
  if (/^[bsdnevwjq]$/.test(text)) return text;
  return wordsAreAnswers || !Object.hasOwn(words, text) ? undefined : words[text];
}
