import { expect, test } from 'vitest';
import { writeKitCopy } from '../../src/load/write-kit-copy.ts';
import { loadKit } from '../../src/load/load-kit.ts';
import { schemaFiles } from '../../src/load/schema-files.ts';
import { sampleKitFiles } from '../support/kit-texts.ts';

const line = (path: string): string => `# yaml-language-server: $schema=${path}`;
const source = (path: string, text: string) => ({ path, text });

test('a copy is the same kit, but for the digest of its texts', () => {
  const { root, others } = sampleKitFiles();
  const copies = writeKitCopy({ root, others });
  const textOf = (name: string): string => copies.get(name) ?? '';
  const copied = {
    root: source(root.path, textOf('kit.yaml')),
    others: new Map([...others].map(([name, { path }]) => [name, source(path, textOf(name))])),
  };
  const [copy, original] = [loadKit(copied), loadKit({ root, others })];
  if (!copy.ok || !original.ok) throw new Error('both are sound');
  expect({ ...copy.value, digest: '' }).toEqual({ ...original.value, digest: '' });
  expect(copy.problems).toEqual([]);
});

test('each file of a copy points to the schemas that lie beside it', () => {
  const others = new Map([
    [
      'symptoms.yaml',
      source('symptoms.yaml', `${line('../../schemas/symptoms.schema.json')}\nsymptoms: []\n`),
    ],
    ['a/b.yaml', source('a/b.yaml', `${line('metrics.schema.json')}\nmetrics: []\n`)],
    ['plain.yaml', source('plain.yaml', 'terms: []\n')],
  ]);
  const copies = writeKitCopy({
    root: source('kit.yaml', `${line('https://example.org/kit.schema.json')}\n`),
    others,
  });
  expect(copies.get('kit.yaml')).toBe(`${line('./schemas/kit.schema.json')}\n`);
  expect(copies.get('symptoms.yaml')).toBe(`${line('./schemas/symptoms.schema.json')}\nsymptoms: []\n`);
  expect(copies.get('a/b.yaml')).toBe(`${line('../schemas/metrics.schema.json')}\nmetrics: []\n`);
  expect(copies.get('plain.yaml')).toBe('terms: []\n');
  expect([...copies.keys()].filter((name) => name.startsWith('schemas/'))).toEqual([...schemaFiles().keys()]);
});
