import { compareText } from '../numbers/compare-text.ts';
import type { KitFiles } from './kit-reading.ts';
import { textHash } from '../text/text-hash.ts';

/** Hash of a kit's files by sorted name; line ends count alike, so a checkout on any system gives the same. */
export function kitDigest({ root, others }: KitFiles): string {
  const named: readonly (readonly [string, string])[] = [...others].map(([name, { text }]) => [name, text]);
  const sorted = named.toSorted(([left], [right]) => compareText(left, right));
  const whole = [['kit.yaml', root.text], ...sorted].map(([name, text]) => [
    name,
    text.replace(/\r\n?/g, '\n'),
  ]);
  return textHash(JSON.stringify(whole));
}
