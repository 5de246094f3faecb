import { expect, it } from 'vitest';
import { loadPlace } from '../../src/load/load-place.ts';

it('tells where a value stands in a file that was read without its places', () => {
  const text = '{\n  "kit": { "id": "small" }\n}\n';
  expect(loadPlace({ path: 'old.json', text }, ['kit', 'id'])).toMatchObject({
    ...{ kind: 'file', path: 'old.json', line: 2, column: 18 },
    excerpt: { text: '  "kit": { "id": "small" }' },
  });
});

it('names the whole file, where JSON can be read and YAML cannot', () => {
  const text = `{"deep": ${'['.repeat(99)}${']'.repeat(99)}, "company": "Acme"}`;
  expect(JSON.parse(text)).toHaveProperty('company');
  expect(loadPlace({ path: 'old.json', text }, ['company'])).toEqual({ kind: 'path', path: 'old.json' });
});
