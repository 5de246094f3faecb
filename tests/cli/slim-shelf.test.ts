import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slimShelf } from '../../src/cli/slim-shelf.ts';
import type { SlimSheet } from '../../src/model/slim-sheet.ts';

/** Numbers of one mark, to both ends of what may stand there. */
const aMark = fc.tuple(
  fc.nat(32767),
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: -1, max: 8 }),
  fc.integer({ min: -1, max: 11 }),
  fc.integer({ min: 0, max: 3 }),
);

const text = fc.string({
  unit: fc.oneof(fc.constantFrom('é', '"', '\\', '\u{1f600}', '\ud800'), fc.string()),
});

/** What stands for a person or a day has no line breaks. */
const line = text.map((any) => any.replaceAll('\n', ' '));

const aSheet: fc.Arbitrary<SlimSheet> = fc.record(
  {
    path: text,
    head: fc.record({ line: fc.nat(), spots: fc.array(fc.nat()) }),
    company: fc.constantFrom('Acme', 'acme', 'Österreich AG', 'Acme 2'),
    facts: fc.dictionary(
      fc.constantFrom('size', 'partners', 'name'),
      fc.oneof(fc.nat(), fc.boolean(), text),
      {
        noNullPrototype: true,
      },
    ),
    wave: fc.constantFrom('2026-Q4', '2026-Q10', ''),
    respondent: line,
    roles: fc.tuple(text, text),
    anonymous: fc.boolean(),
    hurried: fc.boolean(),
    date: line,
    marks: fc.array(aMark).map((marks) => Int16Array.from(marks.flat())),
  },
  {
    requiredKeys: [
      'path',
      'company',
      'facts',
      'wave',
      'respondent',
      'roles',
      'anonymous',
      'hurried',
      'date',
      'marks',
    ],
  },
);

function pilesOf(sheets: readonly SlimSheet[]): readonly (readonly SlimSheet[])[] {
  const shelf = slimShelf();
  for (const sheet of sheets) shelf.put(sheet);
  return [...shelf.piles()];
}

test('sheets come back as they were put, by company and wave, in their order', () => {
  fc.assert(
    fc.property(fc.array(aSheet), (sheets) => {
      const piles = pilesOf(sheets);
      const keys = piles.map((pile) => pile.map(({ company, wave }) => `${company}\n${wave}`));
      for (const of of keys) expect(new Set(of).size).toBe(1);
      const firsts = keys.map(([first = '']) => first);
      expect(firsts).toEqual([...new Set(firsts)].toSorted());
      expect(piles.flat()).toEqual(
        firsts.flatMap((key) => sheets.filter(({ company, wave }) => `${company}\n${wave}` === key)),
      );
    }),
  );
});

test('a sheet larger than a board of the shelf, and the sheets around it, come back whole', () => {
  const ofLength = (count: number): SlimSheet => ({
    path: `${String(count)}.yaml`,
    company: 'Acme',
    facts: {},
    wave: '2026-Q4',
    respondent: 'p-1',
    roles: ['ceo'],
    anonymous: false,
    hurried: false,
    date: '2026-11-03',
    marks: Int16Array.from({ length: count * 5 }, (_, at) => (at % 5 === 0 ? at % 30_000 : 1)),
  });
  const sheets = [30, 300_000, 40, 200_000, 200_000].map(ofLength);
  // Joined, because comparing a million numbers one by one takes long.
  const shown = (all: readonly SlimSheet[]) =>
    all.map(({ marks, ...head }) => ({ head, marks: marks.join() }));
  expect(pilesOf(sheets).map(shown)).toEqual([shown(sheets)]);
});
