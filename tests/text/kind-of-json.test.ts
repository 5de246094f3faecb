import { expect, it } from 'vitest';
import { kindOfJson } from '../../src/text/kind-of-json.ts';

it.each([
  [{ schemaVersion: 1, rootCauses: {}, appendix: {} }, 'report'],
  [{ schemaVersion: 1, holds: true, findings: [] }, 'verdict'],
  [{ schemaVersion: 1, before: {}, after: {}, rootCauses: {} }, 'comparison'],
  [{ schemaVersion: 1, waves: [], lines: [], rootCauses: [] }, 'trend'],
  [{ schemaVersion: 1, kit: {}, rows: [] }, 'scores'],
  [{ schemaVersion: 1 }, undefined],
  [{ holds: true, findings: [] }, undefined],
  [null, undefined],
  ['schemaVersion', undefined],
])('a page is told by what only its kind has: %j', (page, kind) => {
  expect(kindOfJson(page)).toBe(kind);
});
