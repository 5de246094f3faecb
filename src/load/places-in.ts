import type { Company, SheetPlaces } from '../model/sheet.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

/** Where the head of a sheet stands in its file, with the facts that are known. */
export function placesIn(tree: YamlTree, facts: Company['facts']): SheetPlaces {
  return {
    kit: placeOfValue(tree, ['kit']),
    company: placeOfValue(tree, ['company', 'name']),
    wave: placeOfValue(tree, ['wave']),
    respondent: placeOfValue(tree, ['respondent', 'id']),
    facts: Object.fromEntries(
      Object.keys(facts).map((fact) => [fact, placeOfValue(tree, ['company', fact])]),
    ),
  };
}
