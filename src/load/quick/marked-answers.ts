import type { Kit } from '../../model/kit.ts';
import type { YamlValue } from '../yaml-tree.ts';
import { isMap } from '../yaml-tree.ts';
import { markedAnswer, type Marked } from './marked-answer.ts';
import { positionsOf } from './positions-of.ts';

/** The written answers in their order, without those left open; undefined where the slow lane has something to say. */
export function markedAnswers(kit: Kit, written: YamlValue | undefined): readonly Marked[] | undefined {
  if (!isMap(written)) return undefined;
  const marked: Marked[] = [];
  for (const id in written) {
    const one = markedAnswer(kit, positionsOf(kit).get(id) ?? -1, written[id]);
    if (one === undefined) return undefined;
    if (one !== 'unanswered') marked.push(one);
  }
  return marked;
}
