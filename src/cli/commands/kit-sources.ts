import { coverageOf } from '../../coverage/coverage-of.ts';
import type { World } from '../../io/world.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { CoverLetter, Kit } from '../../model/kit.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { findKit } from '../find-kit.ts';
import { tellLines } from '../tell-lines.ts';
import { tellProblems } from '../tell-problems.ts';

const letters = ['Q', 'N', 'E', 'F', 'K', 'R', 'D'] as const satisfies readonly CoverLetter[];

const legend = [
  'Covered of wanted, by Q questions, N nodes, E links, F fixes, K metrics. R rules and D background',
  'stand outside a kit, in tests and pages, and are only counted.',
];

/** What a kit rests on: each system of its sources, and how many of its rows the kit covers, by kind of proof. */
export async function kitSources(world: World, asked: string): Promise<ExitCode> {
  const found = await findKit(world, { asked });
  if (!found.ok) return tellProblems(world, found.problems);
  await tellLines(world.output, sourcesOf(found.value));
  return exitCodes.fine;
}

function sourcesOf(kit: Kit): readonly string[] {
  const rows = coverageOf(kit);
  const { systems } = kit.sources;
  const sections = systems.flatMap(({ id, title }) => {
    const own = rows.filter(({ system }) => system === id);
    return [`${id}: ${title} (${rowsOf(own.length)})`, `  ${countsOf(own)}`];
  });
  const total = `${systems.length} systems, ${rowsOf(rows.length)}`;
  return [
    `${kit.title} (${kit.id} ${kit.version}): what it rests on`,
    '',
    ...sections,
    '',
    total,
    `  ${countsOf(rows)}`,
    '',
    ...legend,
  ];
}

function rowsOf(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** "Q 13/13  R 2": what stands outside the kit is only counted. */
function countsOf(rows: Coverage): string {
  return letters
    .flatMap((letter) => {
      const wanted = rows.filter((row) => row.wanted.includes(letter));
      const proved = wanted.filter(({ missing }) => !missing.includes(letter));
      if (wanted.length === 0) return [];
      return [`${letter} ${'RD'.includes(letter) ? '' : `${proved.length}/`}${wanted.length}`];
    })
    .join('  ');
}
