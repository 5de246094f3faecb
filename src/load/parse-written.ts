import type { SourceText } from '../model/source.ts';
import type { YamlReading } from './parse-yaml.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainTreeOf } from './quick/plain-tree-of.ts';

/** A text by the reader for plain ones, as most are, or by the one that reads them all. */
export function parseWritten(source: SourceText, maxLength: number): YamlReading {
  const tree = source.text.length > maxLength ? undefined : plainTreeOf(source);
  return tree === undefined ? parseYaml(source, maxLength) : { tree, problems: [] };
}
