import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { trendOf } from '../../src/compare/trend-of.ts';
import { examineInFull } from '../../src/examine.ts';
import { judgeAssessment } from '../../src/judge-assessment.ts';
import type { Kit } from '../../src/model/kit.ts';
import type { Floor } from '../../src/model/policy.ts';
import type { Sheet } from '../../src/model/sheet.ts';
import { comparisonRendererOf, trendRendererOf, verdictRendererOf } from '../../src/render/index.ts';
import { aSheet } from '../support/a-sheet.ts';
import { aSalesKit, northwind } from '../support/a-troubled-company.ts';
import { aPolicy } from '../support/a-verdict.ts';

const kit = aSalesKit();
const crew = northwind();
const questions = kit.questions.filter(
  ({ form, roles }) => form.kind === 'levels' && (roles['rep'] ?? 0) > 0,
);
const page = { width: 100, colour: false, unicode: true, detail: 'everything' } as const;

/** A policy that nothing can hold, so that every finding points at all the answers it may point at. */
const strictest = aPolicy({
  floors: [
    { scope: 'overall', id: 'overall' } as const,
    ...kit.nodes.map(({ id }) => ({ scope: 'capability', id }) as const),
  ].map((floor): Floor => ({ ...floor, level: 'error', atLeast: 100, ifNotAssessed: 'fail' })),
  noDrop: { level: 'error', moreThan: 0 },
  coverage: { level: 'error', atLeast: 1 },
  maxAgeDays: { level: 'error', days: 1 },
  maxHalfLives: { level: 'error', times: 0.01 },
  rootCause: { level: 'error', mustNotBe: kit.nodes.map(({ id }) => id), mustNotNewlyAppear: true },
  requiredRoles: { level: 'error', roles: kit.roles.map(({ id }) => id) },
});

type Waves = { readonly then: readonly Sheet[]; readonly now: readonly Sheet[] };

/** All that is told of two waves together: what moved, all waves side by side, and whether a policy holds. */
async function changesTold(of: Kit, { then, now }: Waves): Promise<string> {
  const options = { toolVersion: '0.1.0', robustness: false };
  const assessment = { ...crew, sheets: now };
  const examination = examineInFull(of, assessment, { ...options, at: '2026-12-01' });
  const earlier = { ...crew, wave: 'earlier', sheets: then };
  const baseline = examineInFull(of, earlier, { ...options, at: '2026-11-30' }).report;
  const reports = [baseline, examination.report];
  const comparison = compareReports(of, baseline, examination.report, { resamples: 20 });
  const trend = { company: crew.company, toolVersion: '0.1.0', section: trendOf(reports) };
  const verdict = judgeAssessment(examination, assessment, { policy: strictest, baseline });
  const changes = await Promise.all(
    (['terminal', 'json', 'markdown'] as const).map(async (format) => [
      (await comparisonRendererOf(format))(comparison, page).body,
      (await trendRendererOf(format))(trend, page).body,
    ]),
  );
  const waves = (await trendRendererOf('html'))(trend, page).body;
  const verdicts = await Promise.all(
    (['terminal', 'json', 'junit', 'github', 'markdown'] as const).map(
      async (format) => (await verdictRendererOf(format))(verdict, page).body,
    ),
  );
  return [...changes.flat(), waves, ...verdicts].join('\n');
}

/** What one person says: a level each, or 5 for “I don’t know”. */
type Said = readonly number[];

function shy(id: string, said: Said): Sheet {
  const path = `${id}.yaml`;
  const sheet = aSheet({
    id,
    path,
    respondent: { id, roles: ['rep'], anonymous: true },
    answers: Object.fromEntries(
      questions.map((question, at) => [question.id, said[at] === 5 ? 'unknown' : (said[at] ?? 0)]),
    ),
  });
  return { ...sheet, answers: sheet.answers.map((given) => ({ ...given, place: { ...given.place, path } })) };
}

const shyOnes = (people: readonly Said[]): readonly Sheet[] =>
  people.map((said, at) => shy(`secret-${String(at)}`, said));
const withCrew = (people: readonly Said[]): readonly Sheet[] => [...crew.sheets, ...shyOnes(people)];

const someone = fc.array(fc.nat(5), { minLength: questions.length, maxLength: questions.length });

it('whatever fewer than five people answer without their names, no comparison, trend or verdict changes by a byte', async () => {
  const holds = fc.asyncProperty(
    fc.array(fc.tuple(someone, someone), { minLength: 1, maxLength: 4 }),
    async (people) => {
      const [said, unsaid] = [people.map(([one]) => one), people.map(([, other]) => other)];
      const told = await changesTold(kit, { then: withCrew(said), now: withCrew(unsaid) });
      expect(told).toBe(await changesTold(kit, { then: withCrew(unsaid), now: withCrew(said) }));
      expect(told).not.toContain('secret');
    },
  );
  await fc.assert(holds, { numRuns: 6 });
}, 60_000);

it('five of them change what is told, and still none of them is named and no line of theirs is pointed at', async () => {
  const five = (level: number): readonly Said[] =>
    [0, 1, 2, 3, 4].map((at) => questions.map((_, index) => (index + at * level) % 5));
  const told = await changesTold(kit, { then: withCrew(five(0)), now: withCrew(five(1)) });
  const other = await changesTold(kit, { then: withCrew(five(1)), now: withCrew(five(0)) });
  expect(told).not.toBe(other);
  expect(told).not.toContain('secret');
}, 60_000);

it('whoever answers a sensitive question, no finding points at the line', async () => {
  const [first] = questions;
  const asked = first?.id ?? '';
  const sensitive = {
    ...kit,
    questions: kit.questions.map((each) => (each.id === asked ? { ...each, sensitive: true } : each)),
  };
  const open = Array.from({ length: 5 }, (_, at) =>
    aSheet({ id: `open-${String(at)}`, role: 'rep', answers: { [asked]: 0 } }),
  );
  const waves = { then: crew.sheets, now: [...crew.sheets, ...open] };
  const pointed = `"question": "${asked}",\n          "path"`;
  expect(await changesTold(kit, waves)).toContain(pointed);
  expect(await changesTold(sensitive, waves)).not.toContain(pointed);
}, 60_000);
