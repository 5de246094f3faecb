import type { Problem } from '../model/problem.ts';
import type { Noun } from './definitions-of.ts';
import { definitionPatterns } from './definitions-of.ts';
import type { KitReading, KitTree } from './kit-reading.ts';

/**
 * Nouns of which some may be hidden: their file could not be read, or the name of a field that leads to their ids
 * is missing, misspelt or repeated.
 */
export function unseenNouns({ trees, unread, problems }: KitReading): ReadonlySet<Noun> {
  const nouns = definitionPatterns.filter(([kind]) => unread.has(kind)).map(([, noun]) => noun);
  const hidden = trees.flatMap((file) => nounsHiddenBy(file, lostFields(file, problems)));
  // A kit without an inventory may still name its rows.
  const rows = trees.some(({ kind }) => kind === 'sources') ? [] : (['row'] as const);
  return new Set<Noun>([...nouns, ...hidden, ...rows]);
}

function nounsHiddenBy({ kind }: KitTree, lost: ReadonlySet<unknown>): readonly Noun[] {
  return definitionPatterns
    .filter(([file, , pattern]) => file === kind && pattern.split('/').some((step) => lost.has(step)))
    .map(([, noun]) => noun);
}

function lostFields({ tree }: KitTree, problems: readonly Problem[]): ReadonlySet<unknown> {
  const { path } = tree.lines.source;
  const own = problems.filter(({ place }) => place.kind === 'file' && place.path === path);
  return new Set(own.flatMap(lostBy));
}

function lostBy({ code, args }: Problem): readonly unknown[] {
  if (code === 'unknown-field') return [args['suggestion']];
  return code === 'missing-field' || code === 'yaml-duplicate-key' ? [args['field']] : [];
}
