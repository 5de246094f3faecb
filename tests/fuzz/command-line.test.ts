import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutated } from '../support/damaged-yaml.ts';
import { filesOfKit } from '../support/files-of-kit.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { expectOrderly, expectPlaced, outcomeOf } from '../support/orderly.ts';

const kit = filesOfKit('small');

const sheet = `kit: small@1.0.0
company: { name: Acme, size: 40, uses-channel-partners: yes }
wave: 2026-Q4
respondent: { id: ceo-1, role: ceo }
date: 2026-11-20
answers:
  lead-definition-written: 1
  joint-planning: { value: 2, note: "as far as I know", evidence: hearsay }
  win-rate: { between: [15, 20], unit: percent }
  leads-thrown-away: { n/a: we have none }
`;

const policy = `kit: small@1.0.0
floors:
  overall: { at-least: 50, level: error }
  capabilities:
    joint-planning: { at-least: 40 }
`;

test('any damage to a sheet is told at its place, or does no harm', async () => {
  const holds = fc.asyncProperty(mutated(sheet), async (text) => {
    const scored = await outcomeOf(['score', 's.yaml', '--format', 'ndjson'], { 's.yaml': text });
    expectOrderly(scored);
    expectPlaced(scored, 's.yaml');
  });
  await fc.assert(holds, fuzzRuns);
}, 900_000);

test('two readers treat the same damage the same way', async () => {
  const holds = fc.asyncProperty(mutated(sheet), async (text) => {
    const scored = await outcomeOf(['score', 's.yaml', '--format', 'csv'], { 's.yaml': text });
    const reported = await outcomeOf(['report', 's.yaml', '--no-robustness', '--format', 'json'], {
      's.yaml': text,
    });
    expectOrderly(reported);
    // Two readers, one verdict: what the quick lane lets through, the careful one does too.
    if (scored.exit === 2) expect(reported.exit).toBe(2);
    if (reported.exit === 2 && scored.exit === 0)
      expect(reported.complained()).not.toMatch(/s\.yaml:\d+:\d+ {2}error/);
  });
  await fc.assert(holds, { numRuns: Math.ceil(fuzzRuns.numRuns / 15) });
}, 900_000);

test('any damage to a file of a kit is told at its place, or does no harm', async () => {
  const arbitrary = fc
    .constantFrom(...Object.keys(kit))
    .chain((name) => mutated(kit[name] ?? '').map((text) => ({ name, text })));
  const holds = fc.asyncProperty(arbitrary, async ({ name, text }) => {
    const folder = name.slice(0, name.indexOf('/'));
    const linted = await outcomeOf(['kit', 'lint', folder], { [name]: text });
    expectOrderly(linted);
    expectPlaced(linted, folder);
  });
  await fc.assert(holds, fuzzRuns);
}, 900_000);

test('any words on the command line are understood or refused in an orderly way', async () => {
  const words = fc.constantFrom(
    ...'report score demo kit lint show new try test schema list sheet explain what-if ask-next check compare trend'.split(
      ' ',
    ),
    ...'--format json csv ndjson table terminal --output - --at 2026-11-21 2026-02-30 --kit small --role ceo --group'.split(
      ' ',
    ),
    ...'--width 0 -1 1e9 --jobs --paths-from --fix --learn x=sound --no-robustness --capacity --force -- -h s.yaml'.split(
      ' ',
    ),
  );
  const holds = fc.asyncProperty(
    fc.array(
      fc.oneof({ weight: 8, arbitrary: words }, { weight: 1, arbitrary: fc.string({ maxLength: 8 }) }),
      { maxLength: 7 },
    ),
    async (argv) => {
      expectOrderly(await outcomeOf(argv, { 's.yaml': sheet, 'topline.policy.yaml': policy }));
    },
  );
  await fc.assert(holds, fuzzRuns);
}, 900_000);
