import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severityOf } from '../../src/load/severity-of.ts';

test('the page on the kit format lists exactly what makes a kit unusable', () => {
  const page = readFileSync(new URL('../../docs/kit-format.md', import.meta.url), 'utf8');
  const paragraph = /^Errors make a kit unusable:.*$/m.exec(page)?.[0] ?? '';
  const listed = [...paragraph.matchAll(/problems\/([a-z-]+)\.md/g)].map((match) => match[1] ?? '');
  const errors = Object.entries(severityOf).filter(([, severity]) => severity === 'error');
  expect(new Set(listed)).toEqual(new Set(errors.map(([code]) => code)));
});
