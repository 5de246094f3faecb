/** A level (0…4, rounded half up) as a word: 4 is always the healthy end. */
export function sayLevel(level: number): string {
  return words[Math.round(level)] ?? 'not rated';
}

const words: readonly string[] = ['very bad', 'bad', 'middling', 'good', 'very good'];
