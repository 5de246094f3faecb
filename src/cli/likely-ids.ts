import { compareText } from '../numbers/compare-text.ts';
import { nearestWord } from '../load/nearest-word.ts';

/** An id, and words by which a reader may know it. */
export type NamedId = { readonly id: string; readonly title: string };

/** What somebody may have meant who wrote no id there is. */
export type LikelyIds = {
  /** A slip of the keys away. */
  readonly near?: string;
  /** Else up to three that share most words with what was written, in their ids or titles; shorter ids first. */
  readonly alike: readonly string[];
};

const most = 3;

/** Finds what may have been meant: by its letters, or failing that by its words. */
export function likelyIds(written: string, known: readonly NamedId[]): LikelyIds {
  const near = nearestWord(
    written,
    known.map(({ id }) => id),
  );
  if (near !== undefined) return { near, alike: [] };
  const wanted = wordsIn(written);
  const found = known
    .map(({ id, title }) => ({ id, shared: sharedBy(wanted, id) + sharedBy(wanted, title) / 2 }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.id.length - b.id.length || compareText(a.id, b.id));
  return { alike: found.slice(0, most).map(({ id }) => id) };
}

/** Words long enough to mean something. */
function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);
}

/** How many of the words stand there, whole or begun alike ("coach" and "coaching"). */
function sharedBy(wanted: readonly string[], text: string): number {
  const own = wordsIn(text);
  return wanted.filter((word) => own.some((one) => one.startsWith(word) || word.startsWith(one))).length;
}
