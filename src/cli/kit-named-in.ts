import type { Place } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { linesOf, placeAt } from '../text/place-at.ts';

/** Id of a kit, and where it is named. */
export type NamedKit = { readonly id: string; readonly place: Place };

/** The kit a sheet's text names, found before the kit is known; what is odd about it, `loadSheet` will say. */
export function kitNamedIn(source: SourceText): NamedKit | undefined {
  const found = /^(kit:[ \t]+)["']?([a-z][a-z0-9-]*)@/m.exec(source.text);
  const [, before = '', id] = found ?? [];
  if (found === null || id === undefined) return undefined;
  return { id, place: placeAt(linesOf(source), found.index + before.length) };
}
