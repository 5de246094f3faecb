import { expect, test } from 'vitest';
import { examine } from '../../src/examine.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Kit } from '../../src/model/kit.ts';
import { anExample } from '../support/an-example.ts';
import { theShippedKit } from '../support/the-shipped-kit.ts';

const kit = theShippedKit();
const northwind = anExample(kit, 'northwind-instruments');

/** The page that a job would keep, with all its trials. */
function pageOf(given: Kit, assessment: Assessment): string {
  const report = examine(given, assessment, { at: '2026-12-01', toolVersion: '0.1.0' });
  return JSON.stringify(report);
}

/** Another order, the same for the same turn. */
function shuffled<Item>(items: readonly Item[], turn: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, key: Math.sin((index + 1) * (turn + 2) * 12.9898) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const plain = pageOf(kit, northwind);

test.each([1, 2])('the report is the same to the byte in whatever order it is told (%i)', (turn) => {
  const mixed: Kit = {
    ...kit,
    nodes: shuffled(kit.nodes, turn),
    links: shuffled(kit.links, turn),
    fixes: shuffled(kit.fixes, turn),
    metrics: shuffled(kit.metrics, turn),
    facts: shuffled(kit.facts, turn),
  };
  const sheets = shuffled(northwind.sheets, turn).map((sheet) => ({
    ...sheet,
    answers: shuffled(sheet.answers, turn),
  }));
  expect(mixed.nodes.map(({ id }) => id)).not.toEqual(kit.nodes.map(({ id }) => id));
  expect(pageOf(mixed, { ...northwind, sheets })).toBe(plain);
});
