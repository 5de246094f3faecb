import type { Place } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import type { YamlPath } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

/** Where the value at a path stands in a file that was read without its places, and is now read once more. */
export function loadPlace(source: SourceText, path: YamlPath): Place {
  const { tree } = parseYaml(source, limits.reportLength);
  return tree === undefined ? { kind: 'path', path: source.path } : placeOfValue(tree, path);
}
