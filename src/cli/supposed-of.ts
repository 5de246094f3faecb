import type { Fix, Kit } from '../model/kit.ts';
import type { Problem, ProblemCode, Result } from '../model/problem.ts';
import type { WhatIfOptions } from './handlers.ts';
import { likelyIds, type NamedId } from './likely-ids.ts';

/** What is supposed: fixes made, and truths learned; each at most once. */
export type Supposed = {
  readonly fixes: readonly Fix[];
  readonly learned: readonly { readonly node: string; readonly sound: boolean }[];
};

/** The flags as nouns of the kit. Problems: usage (neither flag), flag-unknown-value, flag-invalid. */
export function supposedOf(
  kit: Kit,
  { fix = [], learn = [] }: Pick<WhatIfOptions, 'fix' | 'learn'>,
): Result<Supposed> {
  const fixes = new Set(fix);
  const learned = new Map(learn.map((word) => [word.split('=')[0] ?? '', word]));
  const problems = [
    ...(fix.length + learn.length === 0 ? [neither] : []),
    ...unknownIn('--fix', fixes, { known: kit.fixes, meant: (id) => fixesOf(kit, id) }),
    ...[...learn]
      .filter((word) => !isTruth(word))
      .map((word) => notTruth(word, '<node>=sound or <node>=broken')),
    ...unknownIn('--learn', learned.keys(), { known: nodesOf(kit), meant: (id) => repairedBy(kit, id) }),
    ...learn
      .filter((word) => contradicts(word, learn))
      .map((word) => notTruth(word, 'one truth for each node')),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const value = {
    fixes: kit.fixes.filter(({ id }) => fixes.has(id)),
    learned: Array.from(learned, ([node, word]) => ({ node, sound: word.endsWith('=sound') })),
  };
  return { ok: true, value, problems: [] };
}

function isTruth(word: string): boolean {
  return /^[^=]+=(sound|broken)$/.test(word);
}

function contradicts(word: string, all: readonly string[]): boolean {
  const [node] = word.split('=');
  return word.endsWith('=broken') && all.includes(`${String(node)}=sound`);
}

type Choices = {
  readonly known: readonly NamedId[];
  /** What stands for an id of another kind: the fixes of a capability, the capabilities of a fix. */
  readonly meant: (id: string) => readonly string[];
};

function unknownIn(flag: string, ids: Iterable<string>, { known, meant }: Choices): readonly Problem[] {
  const allowed = known.map(({ id }) => id);
  return [...ids]
    .filter((id) => !allowed.includes(id))
    .map((value) => {
      const others = meant(value);
      const { near, alike } = others.length > 0 ? { alike: others } : likelyIds(value, known);
      const hint = alike.length > 0 ? { known: alike } : { allowed };
      return flagProblem('flag-unknown-value', flag, {
        value,
        ...(near === undefined ? hint : { suggestion: near }),
      });
    });
}

function nodesOf({ nodes }: Kit): readonly NamedId[] {
  return nodes.map(({ id, title, fault }) => ({ id, title: `${title} ${fault}` }));
}

function fixesOf({ fixes }: Kit, node: string): readonly string[] {
  return fixes
    .filter(({ repairs }) => repairs.some(({ capability }) => capability === node))
    .map(({ id }) => id);
}

function repairedBy({ fixes }: Kit, fix: string): readonly string[] {
  return fixes
    .filter(({ id }) => id === fix)
    .flatMap(({ repairs }) => repairs.map((each) => each.capability));
}

function notTruth(value: string, expected: string): Problem {
  return flagProblem('flag-invalid', '--learn', { value, expected });
}

function flagProblem(code: ProblemCode, flag: string, args: Problem['args']): Problem {
  return { code, severity: 'error', place: { kind: 'flag', flag }, args };
}

const neither = flagProblem('usage', 'what-if', {
  reason: 'say what to suppose: --fix <fix>, --learn <node>=sound or both',
});
