import type { SourceText } from '../model/source.ts';
import { limits } from './limits.ts';
import type { YamlReading } from './parse-yaml.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainTreeOf } from './quick/plain-tree-of.ts';

/** The text of a sheet, by the reader for plain ones, as most are, or by the one that reads them all. */
export function parseSheet(source: SourceText): YamlReading {
  const tree = plainTreeOf(source);
  return tree === undefined ? parseYaml(source, limits.sheetLength) : { tree, problems: [] };
}
