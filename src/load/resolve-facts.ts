import type { Fact, Kit } from '../model/kit.ts';
import type { Problem } from '../model/problem.ts';
import type { Company, FactValue } from '../model/sheet.ts';
import type { SheetParts, WrittenFact } from './decode-sheet.ts';
import { factValueOf } from './fact-value-of.ts';
import { kindOf, shown } from './kind-of.ts';
import { limits } from './limits.ts';
import { nearestWord } from './nearest-word.ts';
import { errorAt } from './error-at.ts';
import type { YamlTree } from './yaml-tree.ts';
import { placeOfKey, placeOfValue } from './yaml-tree.ts';

export type ResolvedFacts = {
  readonly facts: Company['facts'];
  readonly problems: readonly Problem[];
};

/** Company facts by the kit's list; a fact with nothing written after it is not known. */
export function resolveFacts(written: SheetParts['facts'], tree: YamlTree, kit: Kit): ResolvedFacts {
  const entries = written
    .slice(0, limits.problems)
    .map(([id, value]) => resolveFact({ id, value, tree, kit }));
  return {
    facts: Object.fromEntries(entries.flatMap(({ fact }) => (fact === undefined ? [] : [fact]))),
    problems: entries.flatMap(({ problem }) => problem ?? []),
  };
}

type FactInSheet = {
  readonly id: string;
  readonly value: WrittenFact;
  readonly tree: YamlTree;
  readonly kit: Kit;
};

type ResolvedFact = { readonly fact?: readonly [string, FactValue]; readonly problem?: Problem };

function resolveFact({ id, value, tree, kit }: FactInSheet): ResolvedFact {
  const fact = kit.facts.find((known) => known.id === id);
  if (fact === undefined) {
    const suggestion = nearestWord(id, ['name', ...kit.facts.map((known) => known.id)]);
    const args = { fact: shown(id), ...(suggestion === undefined ? {} : { suggestion }) };
    return { problem: errorAt(placeOfKey(tree, ['company', id]), 'fact-unknown', args) };
  }
  if (value === null) return {};
  const resolved = factValueOf(fact, value);
  if (resolved !== undefined) return { fact: [id, resolved] };
  const args = { fact: id, expected: wanted[fact.kind], received: received(value) };
  return { problem: errorAt(placeOfValue(tree, ['company', id]), 'fact-wrong-kind', args) };
}

const wanted = { 'yes-no': 'yes or no', number: 'a number', text: 'text' } as const satisfies Record<
  Fact['kind'],
  string
>;

function received(value: string | number): string {
  return typeof value === 'string' ? `the text “${shown(value)}”` : kindOf(value);
}
