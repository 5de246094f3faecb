import { loadKit } from '../../src/load/load-kit.ts';
import type { Problem } from '../../src/model/problem.ts';
import { sampleKitFiles } from './kit-texts.ts';

/** Changes of the files of the sample kit, by name without `.yaml`. */
export type KitChange = Readonly<Record<string, (text: string) => string>>;

/** Puts `to` in the place of the first `from`, which must be there. */
export function swap(from: string, to: string) {
  return (text: string): string => {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    return text.replace(from, to);
  };
}

/** The problems of the sample kit with these changes. */
export function problemsOf(change: KitChange): readonly Problem[] {
  return loadKit(sampleKitFiles(change)).problems;
}
