import type { Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import { limits } from './limits.ts';
import type { Match } from './match-pattern.ts';
import { textsAt } from './match-pattern.ts';
import { nearestWord } from './nearest-word.ts';
import { errorAt } from './error-at.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfKey, placeOfValue } from './yaml-tree.ts';

type Mention = { readonly pattern: string; readonly kind: string; readonly known: ReadonlySet<string> };

/** Ids of a policy that the kit does not have. */
export function checkPolicy(tree: YamlTree, kit: Kit): readonly Problem[] {
  return mentionsOf(kit)
    .flatMap((mention) =>
      textsAt(tree, mention.pattern)
        .filter(({ value }) => !mention.known.has(value))
        .map((match) => ({ ...mention, match })),
    )
    .slice(0, limits.problems)
    .map(({ match, kind, known }) => unknownId(tree, match, { kind, known }));
}

function mentionsOf(kit: Kit): readonly Mention[] {
  const domains = kit.domains.map(({ id }) => id);
  const capabilities = kit.nodes.filter(({ kind }) => kind === 'capability').map(({ id }) => id);
  const nodes = kit.nodes.map(({ id }) => id);
  const roles = kit.roles.map(({ id }) => id);
  return [
    { pattern: 'floors/domains/~', kind: 'domain', known: new Set(domains) },
    { pattern: 'floors/capabilities/~', kind: 'capability', known: new Set(capabilities) },
    { pattern: 'root-cause/must-not-be/*', kind: 'capability', known: new Set(capabilities) },
    { pattern: 'required-roles/#', kind: 'role', known: new Set(roles) },
    { pattern: 'required-roles/roles/*', kind: 'role', known: new Set(roles) },
    {
      pattern: 'waivers/*/subject',
      kind: 'domain, capability or role',
      known: new Set(['overall', ...domains, ...nodes, ...roles]),
    },
  ];
}

function unknownId(
  tree: YamlTree,
  { path, value, key }: Match & { readonly value: string },
  { kind, known }: Pick<Mention, 'kind' | 'known'>,
): Problem {
  const suggestion = nearestWord(value, known);
  const place = key ? placeOfKey(tree, path) : placeOfValue(tree, path);
  const args = { id: value, kind, ...(suggestion === undefined ? {} : { suggestion }) };
  return errorAt(place, 'policy-unknown-id', args);
}
