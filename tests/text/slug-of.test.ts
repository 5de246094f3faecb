import { expect, it } from 'vitest';
import { slugOf } from '../../src/text/slug-of.ts';

it.each([
  ['Größe & Co. KG', 'grosse-co-kg'],
  ['SØREN Æble', 'soren-aeble'],
  ['Łódź, Œuvre', 'lodz-oeuvre'],
  ['Þór', 'thor'],
  ['北京', 'company'],
])('writes the name %s as %s in a file name', (name, slug) => {
  expect(slugOf(name, 'company')).toBe(slug);
});
