import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/source.ts';
import { buildTree } from './build-tree.ts';
import { forbiddenCharactersOf, withoutForbiddenCharacters } from './forbidden-characters-of.ts';
import type { Lines } from '../text/place-at.ts';
import { linesOf, placeAt } from '../text/place-at.ts';
import { errorAt } from './error-at.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { yamlEventsOf } from './yaml-events-of.ts';
import type { YamlTree } from './yaml-tree.ts';

/** The tree as far as it could be read (undefined after a fault of syntax), with every problem met. */
export type YamlReading = {
  readonly tree: YamlTree | undefined;
  readonly problems: readonly Problem[];
};

const shownForbidden = 20;

/**
 * Reads one YAML 1.2 document, core schema, in time linear in its length. Refused, each with its place:
 * anchors, aliases, tags, several documents, keys that are not text, odd numbers, control and bidi
 * characters, whatever passes a limit of `limits.ts`. `maxLength` counts characters.
 */
export function parseYaml(source: SourceText, maxLength: number): YamlReading {
  if (source.text.length > maxLength) {
    const place = placeAt(linesOf(source), 0);
    return {
      tree: undefined,
      problems: [errorAt(place, 'yaml-too-large', { what: 'file', limit: maxLength })],
    };
  }
  const lines = linesOf(source);
  const forbidden = forbiddenCharactersOf(source.text, shownForbidden).map(({ offset, name }) =>
    errorAt(placeAt(lines, offset), 'file-not-text', { character: name }),
  );
  const text = forbidden.length > 0 ? withoutForbiddenCharacters(source.text) : source.text;
  const reading = readText({ ...lines, source: { ...source, text } });
  return { tree: reading.tree, problems: [...forbidden, ...reading.problems] };
}

function readText(lines: Lines): YamlReading {
  const events = yamlEventsOf(lines.source.text);
  if ('reason' in events) return { tree: undefined, problems: [syntaxProblem(lines, events)] };
  const { tree, problems } = buildTree(lines, events);
  if (tree.value !== null || problems.length > 0) return { tree, problems };
  return { tree: undefined, problems: [errorAt(placeAt(lines, 0), 'file-empty')] };
}
