import type { Expectation } from '../model/expectation.ts';
import type { Kit } from '../model/kit.ts';
import type { Problem, Result } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { errorAt } from './error-at.ts';
import { limits } from './limits.ts';
import { textsAt } from './match-pattern.ts';
import { nearestWord } from './nearest-word.ts';
import { readWritten } from './read-written.ts';
import { sortProblems } from './sort-problems.ts';
import type { WrittenExpected } from './written/expected.ts';
import { expected } from './written/expected.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfValue } from './yaml-tree.ts';

/** What a case of a kit's own tests should come to, or every problem of the file at once. Capabilities are held against the kit. */
export function loadExpected(kit: Kit, source: SourceText): Result<Expectation> {
  const { tree, value, problems: read } = readWritten(expected, source, limits.sheetLength);
  const unknown = tree === undefined ? [] : unknownCapabilities(tree, kit);
  const problems = sortProblems([...read, ...unknown]);
  return value === undefined || problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: resolveExpected(value), problems };
}

function unknownCapabilities(tree: YamlTree, kit: Kit): readonly Problem[] {
  const known = new Set(kit.nodes.filter(({ kind }) => kind === 'capability').map(({ id }) => id));
  return ['roots/*', 'first', 'not-roots/*']
    .flatMap((pattern) => textsAt(tree, pattern))
    .filter(({ value }) => !known.has(value))
    .slice(0, limits.problems)
    .map(({ value, path }) => {
      const suggestion = nearestWord(value, known);
      const args = { id: value, kind: 'capability', ...(suggestion === undefined ? {} : { suggestion }) };
      return errorAt(placeOfValue(tree, path), 'id-unknown', args);
    });
}

function resolveExpected(written: WrittenExpected): Expectation {
  const { title, verdict, roots, first, at } = written;
  return {
    title,
    verdict,
    ...(roots === undefined ? {} : { roots: roots.toSorted() }),
    ...(first === undefined ? {} : { first }),
    notRoots: written['not-roots'] ?? [],
    at,
  };
}
