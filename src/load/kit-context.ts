import type { Kit } from '../model/kit.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { YamlPath } from './yaml-tree.ts';

/** What a rule is given: the linked kit, and where each part of it is written. */
export type KitContext = {
  readonly kit: Kit;
  readonly placeOf: (reference: PlaceReference) => Place;
};

/** A part of a kit; `field` leads from the thing that bears the id to the key that is meant. */
export type PlaceReference =
  | { readonly of: 'kit'; readonly field: YamlPath }
  | {
      readonly of: 'role' | 'domain' | 'node' | 'question' | 'fix' | 'metric' | 'row';
      readonly id: string;
      readonly field?: YamlPath;
    }
  | { readonly of: 'link'; readonly cause: string; readonly effect: string };

/** One check of the whole kit; it promises problems of one code only. */
export type KitRule = (context: KitContext) => readonly Problem[];
